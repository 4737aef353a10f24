import { BackLink, Culm, DataTable, Note, SummaryList } from '../../web/components/index.ts'
import type { Page } from '../../web/page.ts'
import { formatDay, localDay } from '../../core/vi/dates.ts'
import { formatNumber, formatVndShort } from '../../core/vi/numbers.ts'
import { amountWords } from '../../web/words/pledges.ts'
import { measureNames, percentWords } from '../../web/words/tallies.ts'
import { inSentence } from '../../web/words/units.ts'
import type { PledgeDetail, PublicReceipt } from '../queries/public.ts'
import type { Measure } from '../rules/pledge.ts'
import { publicStage } from '../rules/public.ts'
import { percentOf } from '../rules/tally.ts'
import { StageTag, whoWords } from './public-list.tsx'

export type PublicPledgeModel = {
  readonly pledge: PledgeDetail
  /** In the order of their entry, each with what had come in after it. */
  readonly receipts: readonly (PublicReceipt & { readonly sum: number })[]
  readonly today: string
}

/** One pledge for everyone: who promised what, how much of it came, and when. */
export const PublicPledgePage: Page<PublicPledgeModel> = {
  layout: 'public',
  title: ({ pledge }) => `${pledge.promise} (cam kết số ${pledge.seq})`,
  current: '/cam-ket',
  body: (model) => (
    <div class="wrap">
      <BackLink href="/cam-ket">Cam kết</BackLink>
      <div class="split">
        <div>
          <StageTag {...model} />
          <h1>{model.pledge.promise}</h1>
          <p class="meta">
            {whoWords(model.pledge)} · {inSentence(model.pledge.unitName)} · cam kết số{' '}
            {formatNumber(model.pledge.seq)}
          </p>
          {model.pledge.childWords !== null && (
            <div class="voice">
              <p>{model.pledge.childWords}</p>
            </div>
          )}
          <Progress {...model} />
          <Ended {...model} />
          <History {...model} />
        </div>
        <div>
          <Facts {...model} />
          <p>
            <a class="back" href="/gop-y">
              Thấy số liệu sai? Báo cho Diễn đàn
            </a>
          </p>
        </div>
      </div>
    </div>
  ),
}

/** The number first, then the culm, then how it stands in words. */
function Progress({ pledge, today }: PublicPledgeModel) {
  const { amount, received } = pledge
  const percent = percentWords(percentOf(received, amount), received)
  const said = `${pairWords(pledge)} · ${percent}`.replaceAll(' ', '\u00A0')
  return (
    <section>
      <h2>Đã nhận {said}</h2>
      <Culm share={received / amount} label={`Đã nhận ${said}`} />
      <p>{paceWords(pledge, today)}</p>
    </section>
  )
}

/** "31/40 suất quà"; money as people say it: the exact sums stand below. */
function pairWords({ amount, received, measure }: PledgeDetail): string {
  if (measure !== 'vnd') return `${formatNumber(received)}/${amountWords(amount, measure)}`
  return `${formatVndShort(received).replace(/\u00A0đồng$/, '')}/${formatVndShort(amount)}`
}

function paceWords(pledge: PledgeDetail, today: string): string {
  const { stage, days } = publicStage(pledge, today)
  const due = formatDay(pledge.dueOn)
  switch (stage) {
    case 'fulfilled': {
      const on = formatDay(pledge.fulfilledOn ?? pledge.dueOn)
      return days > 0
        ? `Nhận đủ ngày ${on}, trễ ${days} ngày so với hạn ${due}.`
        : `Nhận đủ ngày ${on}, đúng hạn.`
    }
    case 'late':
      return `Trễ ${days} ngày. Hạn là ngày ${due}.`
    case 'running':
      return `Còn hạn đến hết ngày ${due}.`
    case 'ended':
      return pledge.received > 0 ? 'Phần đã nhận vẫn được tính.' : 'Chưa nhận được gì từ cam kết này.'
    default:
      return never(stage)
  }
}

function Ended({ pledge }: PublicPledgeModel) {
  if (pledge.endedAt === null) return null
  const day = formatDay(localDay(pledge.endedAt))
  const isWithdrawn = pledge.status === 'withdrawn'
  return (
    <Note title={isWithdrawn ? 'Người hứa đã rút cam kết này' : 'Cam kết này đã hủy'}>
      <p>
        {isWithdrawn ? 'Rút' : 'Hủy'} ngày {day}. Cam kết không còn tính vào số đã hứa.
      </p>
    </Note>
  )
}

function History({ pledge, receipts }: PublicPledgeModel) {
  const { measure } = pledge
  return (
    <section>
      <h2>Đã nhận những lần nào</h2>
      <DataTable
        caption="Các lần nhận đã có người thứ hai xác nhận"
        columns={[
          { key: 'day', label: 'Ngày' },
          { key: 'amount', label: 'Số nhận', numeric: true },
          { key: 'sum', label: 'Cộng dồn', numeric: true },
          { key: 'note', label: 'Chứng từ, ghi chú' },
        ]}
        rows={receipts.map((receipt) => ({
          day: formatDay(receipt.receivedOn),
          amount: signed(receipt.amount),
          sum: amountWords(receipt.sum, measure),
          note: noteOf(receipt, measure),
        }))}
        empty={<p>Chưa có lần nhận nào được xác nhận.</p>}
      />
    </section>
  )
}

/** "+31", "−5", with the sign that a reader sees as one. */
function signed(amount: number): string {
  return amount < 0 ? `\u2212${formatNumber(-amount)}` : `+${formatNumber(amount)}`
}

function noteOf({ document, reversesOn, amount }: PublicReceipt, measure: Measure): string {
  if (amount > 0) return document ?? 'Không ghi số chứng từ'
  const which = reversesOn === null ? 'nhận lần trước' : `nhận ngày ${formatDay(reversesOn)}`
  return `Ghi lại cho đúng: bỏ ${amountWords(-amount, measure)} ${which}${document === null ? '' : ` (${document})`}`
}

function Facts({ pledge }: PublicPledgeModel) {
  const moved = pledge.todayId !== pledge.unitId
  const today = pledge.todayName ?? pledge.provinceName
  return (
    <SummaryList
      rows={[
        { key: 'Ai hứa', value: whoWords(pledge) },
        { key: 'Hứa bao nhiêu', value: amountWords(pledge.amount, pledge.measure) },
        { key: 'Thứ được hứa', value: measureNames[pledge.measure] },
        { key: 'Ngày hứa', value: formatDay(pledge.pledgedOn) },
        { key: 'Hạn', value: formatDay(pledge.dueOn) },
        {
          key: moved ? 'Nơi nhận, tên khi đó' : 'Nơi nhận',
          value: placeLink(pledge.unitId, pledge.unitName),
        },
        ...(moved && today !== null && today !== pledge.unitName
          ? [
              {
                key: 'Nay thuộc',
                value: pledge.todayId === null ? today : placeLink(pledge.todayId, today),
              },
            ]
          : []),
        ...(pledge.provinceName === null || pledge.todayName === null
          ? []
          : [{ key: 'Tỉnh', value: pledge.provinceName }]),
        ...(pledge.campaignName === null
          ? []
          : [
              {
                key: 'Chiến dịch',
                value: <a href={`/chien-dich/${pledge.campaignSlug ?? ''}`}>{pledge.campaignName}</a>,
              },
            ]),
        ...(pledge.basis === null ? [] : [{ key: 'Căn cứ', value: pledge.basis }]),
      ]}
    />
  )
}

function placeLink(id: string, name: string) {
  return <a href={`/cong-khai?don-vi=${id}`}>{name}</a>
}

function never(value: never): never {
  throw new TypeError(`unexpected ${String(value)}`)
}
