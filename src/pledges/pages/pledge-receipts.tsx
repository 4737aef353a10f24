import { formatDay } from '../../core/vi/dates.ts'
import { formatNumber } from '../../core/vi/numbers.ts'
import { Button, DataTable, Form, MoreLink, Tag } from '../../web/components/index.ts'
import type { Frame } from '../../web/env.ts'
import { amountWords } from '../../web/words/pledges.ts'
import { pledgeHref } from './parts.tsx'
import type { PledgeModel, ShownReceipt } from './pledge.tsx'

type Props = { readonly model: PledgeModel; readonly frame: Frame }

/** Every receipt with the sum up to it; corrections stand beside what they correct. */
export function Receipts({ model, frame }: Props) {
  const { pledge, receipts, more } = model
  if (pledge.status === 'pending') return null
  return (
    <section aria-labelledby="receipts">
      <h2 id="receipts">Phiếu nhận</h2>
      <DataTable
        caption="Phiếu mới ghi trước. Chỉ phiếu đã xác nhận mới được cộng."
        columns={[
          { key: 'seq', label: 'Phiếu' },
          { key: 'amount', label: 'Số nhận', numeric: true },
          { key: 'sum', label: 'Cộng dồn', numeric: true },
          { key: 'state', label: 'Tình trạng' },
          { key: 'todo', label: 'Việc cần làm' },
        ]}
        rows={receipts.map((receipt) => ({
          seq: (
            <span class="stacked" id={`phieu-${receipt.seq}`}>
              Số {formatNumber(receipt.seq)}
              <span class="meta">{formatDay(receipt.receivedOn)}</span>
            </span>
          ),
          amount: amountWords(receipt.amount, pledge.measure),
          sum: receipt.status === 'verified' ? amountWords(receipt.sum, pledge.measure) : 'chưa cộng',
          state: <State {...receipt} />,
          todo: <Todo receipt={receipt} seq={pledge.seq} frame={frame} />,
        }))}
        empty={<p>Chưa có phiếu nhận nào.</p>}
      />
      {more !== null && (
        <MoreLink href={`${pledgeHref(pledge.seq)}?truoc=${more}`}>Xem phiếu cũ hơn</MoreLink>
      )}
    </section>
  )
}

function State({ status, reverses, reversedBy, reason, document }: ShownReceipt) {
  return (
    <span class="stacked">
      <span>
        {status === 'verified' ? (
          <Tag kind="done" icon="check">
            Đã xác nhận
          </Tag>
        ) : (
          <Tag kind="wait" icon="clock">
            Chờ xác nhận
          </Tag>
        )}
      </span>
      {reverses !== null && <span>Đảo phiếu số {formatNumber(reverses)}</span>}
      {reversedBy !== null && <span>Đã có phiếu đảo số {formatNumber(reversedBy)}</span>}
      {document !== null && <span class="meta">{document}</span>}
      {reason !== null && <span class="meta">Lý do: {reason}</span>}
    </span>
  )
}

function Todo({
  receipt,
  seq,
  frame,
}: {
  readonly receipt: ShownReceipt
  readonly seq: number
  readonly frame: Frame
}) {
  const path = `${pledgeHref(seq)}/phieu/${receipt.seq}`
  if (!receipt.mayVerify && !receipt.mayReverse)
    return <span>{receipt.own ? 'Chờ người khác' : 'Không có'}</span>
  return (
    <span class="stacked">
      {receipt.mayVerify && (
        <Form frame={frame} action={`${path}/xac-nhan`} version={receipt.version} quiet>
          <Button kind="second">
            Xác nhận<span class="away"> phiếu số {formatNumber(receipt.seq)}</span>
          </Button>
        </Form>
      )}
      {receipt.own && <span>Chờ người khác</span>}
      {receipt.mayReverse && (
        <a href={`${path}/dao-phieu`}>
          Đảo phiếu<span class="away"> số {formatNumber(receipt.seq)}</span>
        </a>
      )}
    </span>
  )
}
