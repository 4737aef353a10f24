import type { Child } from 'hono/jsx'
import { daysBetween, formatDay, type LocalDay } from '../../core/vi/dates.ts'
import { formatPercent, formatVndShort } from '../../core/vi/numbers.ts'
import { Culm, Tag } from '../../web/components/index.ts'
import { amountWords, stageWords } from '../../web/words/pledges.ts'
import type { Measure, Stage } from '../rules/pledge.ts'

export const pledgesHref = '/quan-tri/cam-ket'
export const waitingHref = `${pledgesHref}/cho-xac-nhan`

export function pledgeHref(seq: number): string {
  return `${pledgesHref}/${seq}`
}

const kinds = { pending: 'wait', running: 'plain', late: 'late', fulfilled: 'done', ended: 'plain' } as const
const icons = {
  pending: 'clock',
  running: undefined,
  late: 'warning',
  fulfilled: 'check',
  ended: undefined,
} as const

type StageProps = { readonly stage: Stage; readonly status: string }

/** Where a pledge stands, in words. */
export function StageTag({ stage, status }: StageProps) {
  const ended = status === 'withdrawn' ? 'Đã rút' : 'Đã hủy'
  return (
    <Tag kind={kinds[stage]} icon={icons[stage]}>
      {stage === 'ended' ? ended : stageWords[stage]}
    </Tag>
  )
}

/** "Hạn 31/1/2028", and how long it is past. */
export function dueWords(due: LocalDay, today: LocalDay, open: boolean): string {
  const days = daysBetween(due, today)
  return open && days > 0 ? `Hạn ${formatDay(due)}, trễ ${days} ngày` : `Hạn ${formatDay(due)}`
}

type Progress = { readonly received: number; readonly amount: number; readonly measure: Measure }

/** The number first, the bar second. */
export function ProgressBar({ received, amount, measure }: Progress) {
  return (
    <>
      <p>
        <b>{progressWords({ received, amount, measure })}</b>
      </p>
      <Culm share={Math.min(1, received / amount)} label={progressWords({ received, amount, measure })} />
    </>
  )
}

/** "Đã nhận 31 trên 40 bộ (77,5%)". A share is never rounded up to all. */
export function progressWords({ received, amount, measure }: Progress): string {
  const share = received < amount ? Math.min(received / amount, 0.999) : received / amount
  return `Đã nhận ${amountWords(received, measure)} trên ${amountWords(amount, measure)} (${formatPercent(share)})`
}

/** An amount as it is checked by a second person: large money also as people say it. */
export function CheckedAmount({
  amount,
  measure,
}: {
  readonly amount: number
  readonly measure: Measure
}): Child {
  const isLarge = measure === 'vnd' && Math.abs(amount) >= 1_000_000
  return (
    <>
      {amountWords(amount, measure)}
      {isLarge && <span class="meta"> ({formatVndShort(amount)})</span>}
    </>
  )
}
