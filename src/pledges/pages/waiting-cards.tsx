import { formatDay, formatWait } from '../../core/vi/dates.ts'
import { formatNumber, formatVndShort } from '../../core/vi/numbers.ts'
import { Button, Form, Tag } from '../../web/components/index.ts'
import type { Frame } from '../../web/env.ts'
import { amountWords, pledgerKindWords, unnamedWords } from '../../web/words/pledges.ts'
import type { WaitingPledge, WaitingReceipt } from '../queries/waiting.ts'
import { CheckedAmount, pledgeHref } from './parts.tsx'

type Task<T> = Omit<T, 'recordedBy' | 'otherBy'> & {
  /** This person recorded it, or what it takes back: it waits for somebody else. */
  readonly own: boolean
  readonly late: boolean
}
export type WaitingModel = {
  readonly pledges: readonly Task<WaitingPledge>[]
  readonly receipts: readonly (Task<WaitingReceipt> & { readonly settlesBoth: boolean })[]
  /** After which numbers the next page begins, when there is one. */
  readonly next: { readonly pledge: number | null; readonly receipt: number | null }
  readonly first: boolean
  readonly verifyWorkingDays: number
  /** What was verified a moment ago. */
  readonly done: { readonly kind: 'pledge' | 'receipt'; readonly seq: number } | null
}

export function ReceiptCard({
  receipt,
  frame,
}: {
  readonly receipt: WaitingModel['receipts'][number]
  readonly frame: Frame
}) {
  const { seq, amount, measure, promised, received, reverses } = receipt
  return (
    <li class="card">
      <Tags {...receipt} frame={frame} />
      <h3>
        <a href={pledgeHref(seq)}>
          {reverses === null ? 'Nhận ' : `Đảo phiếu số ${formatNumber(reverses)}: `}
          {amountWords(amount, measure)}
        </a>
      </h3>
      <p>
        {receipt.pledgerName}: {receipt.promise}
      </p>
      <p class="meta">
        {measure === 'vnd' && <>Phiếu này: {formatVndShort(amount)}. </>}Đã nhận{' '}
        {amountWords(received, measure)} trên {amountWords(promised, measure)}; xác nhận xong thành{' '}
        {amountWords(sumAfter(receipt), measure)}. Ngày nhận {formatDay(receipt.receivedOn)}.{' '}
        {receipt.document ?? 'Chưa ghi số phiếu thu, biên bản'}.{' '}
        {receipt.reason !== null && <>Lý do: {receipt.reason}. </>}
        {receipt.unitName}.
      </p>
      <Verify
        own={receipt.own}
        name={receipt.recordedName}
        action={`${pledgeHref(seq)}/phieu/${receipt.receipt}/xac-nhan`}
        version={receipt.version}
        frame={frame}
        what={`phiếu số ${formatNumber(receipt.receipt)}`}
      />
    </li>
  )
}

/** A correction of a receipt that nobody verified settles both: nothing is added. */
function sumAfter({ received, amount, settlesBoth }: WaitingModel['receipts'][number]): number {
  return settlesBoth ? received : received + amount
}

export function PledgeCard({
  pledge,
  frame,
}: {
  readonly pledge: WaitingModel['pledges'][number]
  readonly frame: Frame
}) {
  const { seq, publicName, pledgerKind } = pledge
  return (
    <li class="card">
      <Tags {...pledge} frame={frame} />
      <h3>
        <a href={pledgeHref(seq)}>{pledge.promise}</a>
      </h3>
      <p>
        <CheckedAmount amount={pledge.amount} measure={pledge.measure} />. {pledge.pledgerName} (
        {pledgerKindWords[pledgerKind].toLocaleLowerCase('vi')}); công khai ghi “
        {publicName ?? unnamedWords[pledgerKind]}
        ”.
      </p>
      <p class="meta">
        Cam kết ngày {formatDay(pledge.pledgedOn)}, hạn {formatDay(pledge.dueOn)}.{' '}
        {pledge.basis ?? 'Chưa có văn bản'}. {pledge.unitName}.
      </p>
      <Verify
        own={pledge.own}
        name={pledge.recordedName}
        action={`${pledgeHref(seq)}/xac-nhan`}
        version={pledge.version}
        frame={frame}
        what={`cam kết số ${formatNumber(seq)}`}
      />
    </li>
  )
}

function Tags({ recordedAt, late, frame }: { recordedAt: string; late: boolean; frame: Frame }) {
  return (
    <p class="meta">
      <Tag kind={late ? 'late' : 'wait'} icon={late ? 'warning' : 'clock'}>
        {late ? 'Quá hạn' : 'Chờ xác nhận'}
      </Tag>{' '}
      chờ {formatWait(recordedAt, frame.now)}
    </p>
  )
}

type VerifyProps = {
  readonly own: boolean
  readonly name: string
  readonly action: string
  readonly version: number
  readonly frame: Frame
  readonly what: string
}

function Verify({ own, name, action, version, frame, what }: VerifyProps) {
  if (own) return <p>Bạn đã ghi; đang chờ người khác xác nhận.</p>
  return (
    <Form frame={frame} action={action} version={version} quiet>
      <input type="hidden" name="back" value="cho-xac-nhan" />
      <p class="meta">Người ghi: {name}</p>
      <Button kind="second" icon="check">
        Xác nhận<span class="away"> {what}</span>
      </Button>
    </Form>
  )
}
