import type { Child } from 'hono/jsx'
import { formatDayLong, localDay, localTime, type Instant } from '../../core/vi/dates.ts'
import { formatNumber } from '../../core/vi/numbers.ts'
import { Timeline } from '../../web/components/index.ts'
import { amountWords } from '../../web/words/pledges.ts'
import type { PledgeStep } from '../queries/pledges.ts'
import type { Measure } from '../rules/pledge.ts'
import type { ShownReceipt } from './pledge.tsx'

type Props = {
  readonly steps: readonly PledgeStep[]
  readonly receipts: readonly ShownReceipt[]
  readonly measure: Measure
}
type Entry = { readonly at: Instant; readonly who: string; readonly what: Child }

const stepWords: Readonly<Record<string, string>> = {
  record: 'ghi cam kết',
  confirm: 'xác nhận cam kết',
  withdraw: 'ghi người cam kết rút lại',
  cancel: 'hủy cam kết vì ghi nhầm',
  undo: 'hoàn tác việc vừa làm',
}

/** Who did what, newest first. */
export function History({ steps, receipts, measure }: Props) {
  const entries = [
    ...steps.map(({ at, person, action }) => ({
      at,
      who: person ?? 'Hệ thống',
      what: stepWords[action] ?? action,
    })),
    ...receipts.flatMap((receipt) => entriesOf(receipt, measure)),
  ].toSorted((a, b) => b.at.localeCompare(a.at))
  const days = [...Map.groupBy(entries, ({ at }) => localDay(at))]
  return (
    <section aria-label="Ai làm gì">
      <h2>Ai làm gì</h2>
      <Timeline
        days={days.map(([day, ofDay], at) => ({
          day: formatDayLong(day),
          entries: ofDay.map((entry, n) => ({
            time: localTime(entry.at),
            who: entry.who,
            what: entry.what,
            id: `viec-${at + 1}-${n + 1}`,
          })),
        }))}
      />
    </section>
  )
}

function entriesOf(receipt: ShownReceipt, measure: Measure): Entry[] {
  const { seq, amount, sum, reverses, recordedAt, recordedName, verifiedAt, verifiedName } = receipt
  const name = `phiếu số ${formatNumber(seq)}`
  const what =
    reverses === null
      ? `ghi ${name}: ${amountWords(amount, measure)}`
      : `ghi ${name}, đảo phiếu số ${formatNumber(reverses)}: ${amountWords(amount, measure)}`
  const recorded = { at: recordedAt, who: recordedName, what }
  if (verifiedAt === null || verifiedName === null) return [recorded]
  const verified = `xác nhận ${name}; cộng dồn ${amountWords(sum, measure)}`
  return [{ at: verifiedAt, who: verifiedName, what: verified }, recorded]
}
