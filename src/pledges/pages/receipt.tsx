import { formatDay } from '../../core/vi/dates.ts'
import { formatNumber } from '../../core/vi/numbers.ts'
import {
  Button,
  Crumbs,
  DateField,
  ErrorSummary,
  Form,
  SummaryList,
  TextArea,
  TextField,
} from '../../web/components/index.ts'
import type { Page } from '../../web/page.ts'
import { amountWords, measureWords } from '../../web/words/pledges.ts'
import type { Measure } from '../rules/pledge.ts'
import { pledgeLimits } from '../rules/pledge.ts'
import { pledgeHref, pledgesHref, ProgressBar } from './parts.tsx'

type Of = {
  readonly seq: number
  readonly promise: string
  readonly pledgerName: string
  readonly measure: Measure
  readonly amount: number
  readonly received: number
  readonly waiting: number
}

export type RecordModel = { readonly pledge: Of; readonly today: string }

function Way({ seq, last }: { readonly seq: number; readonly last: string }) {
  return (
    <Crumbs
      items={[
        { href: pledgesHref, label: 'Cam kết' },
        { href: pledgeHref(seq), label: `Số ${formatNumber(seq)}` },
        { label: last },
      ]}
    />
  )
}

/** What came in, a part or all of it. */
export const RecordPage: Page<RecordModel> = {
  layout: 'staff',
  title: ({ pledge }) => `Ghi phiếu nhận: cam kết số ${formatNumber(pledge.seq)}`,
  current: pledgesHref,
  body: ({ pledge, today }, frame) => (
    <div class="wrap narrow">
      <ErrorSummary frame={frame} audience="adult" />
      <Way seq={pledge.seq} last="Ghi phiếu nhận" />
      <h1>Ghi phiếu nhận</h1>
      <p>
        <b>{pledge.pledgerName}</b>: {pledge.promise}
      </p>
      <ProgressBar {...pledge} />
      <p>{restWords(pledge)}</p>
      <Form frame={frame} action={`${pledgeHref(pledge.seq)}/tien-do`}>
        <TextField
          frame={frame}
          name="amount"
          label={`Số vừa nhận (${measureWords[pledge.measure]})`}
          hint={`Chỉ ghi phần vừa nhận, không cộng phần đã nhận. Ví dụ ${pledge.measure === 'vnd' ? '12.500.000' : '3'}.`}
          inputmode="numeric"
          narrow
        />
        <DateField frame={frame} name="receivedOn" legend="Ngày nhận" value={today} />
        <TextField
          frame={frame}
          name="document"
          label="Số phiếu thu, biên bản"
          hint="Được công khai. Không nêu tên trẻ em."
          optional
        />
        <TextArea
          frame={frame}
          name="reason"
          label="Lý do, nếu nhận nhiều hơn đã hứa"
          rows={2}
          n={pledgeLimits.reasonMax}
          optional
        />
        <p class="hint">Người thứ hai xác nhận rồi mới được cộng và công khai.</p>
        <p class="row">
          <Button big>Ghi phiếu nhận</Button>
        </p>
      </Form>
    </div>
  ),
}

function restWords({ amount, received, waiting, measure }: Of): string {
  const wait = waiting === 0 ? '' : ` Đang chờ xác nhận: ${amountWords(waiting, measure)}.`
  const rest = amount - received - waiting
  return rest > 0 ? `Còn thiếu ${amountWords(rest, measure)}.${wait}` : `Đã đủ số hứa.${wait}`
}

export type ReverseModel = {
  readonly pledge: Of
  readonly receipt: {
    readonly seq: number
    readonly amount: number
    readonly receivedOn: string
    readonly document: string | null
    readonly recordedName: string
    readonly status: 'recorded' | 'verified'
  }
}

/** A receipt that was wrong is taken back whole; the right one is recorded anew. */
export const ReversePage: Page<ReverseModel> = {
  layout: 'staff',
  title: ({ receipt }) => `Đảo phiếu số ${formatNumber(receipt.seq)}`,
  current: pledgesHref,
  body: ({ pledge, receipt }, frame) => (
    <div class="wrap narrow">
      <ErrorSummary frame={frame} audience="adult" />
      <Way seq={pledge.seq} last={`Đảo phiếu số ${formatNumber(receipt.seq)}`} />
      <h1>Đảo phiếu số {formatNumber(receipt.seq)}</h1>
      <p>
        Phiếu đã ghi không sửa, không xóa. Phiếu đảo trừ lại toàn bộ số của phiếu này; sau đó ghi một phiếu
        mới cho đúng.
      </p>
      <SummaryList
        rows={[
          { key: 'Số nhận', value: amountWords(receipt.amount, pledge.measure) },
          { key: 'Ngày nhận', value: formatDay(receipt.receivedOn) },
          { key: 'Phiếu thu, biên bản', value: receipt.document ?? 'Không ghi' },
          { key: 'Người ghi', value: receipt.recordedName },
          { key: 'Tình trạng', value: receipt.status === 'verified' ? 'Đã xác nhận' : 'Chờ xác nhận' },
        ]}
      />
      <Form frame={frame} action={`${pledgeHref(pledge.seq)}/phieu/${receipt.seq}/dao-phieu`}>
        <TextArea
          frame={frame}
          name="reason"
          label="Lý do đảo phiếu"
          hint="Chỉ cán bộ đọc."
          rows={2}
          n={pledgeLimits.reasonMax}
        />
        <p class="hint">Người thứ hai xác nhận phiếu đảo rồi số mới trừ.</p>
        <p class="row">
          <Button big>Đảo phiếu</Button>
        </p>
      </Form>
    </div>
  ),
}
