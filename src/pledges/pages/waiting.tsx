import { formatNumber } from '../../core/vi/numbers.ts'
import { Crumbs, Empty, ErrorSummary, MoreLink, Note } from '../../web/components/index.ts'
import { Shoots } from '../../web/drawings/index.ts'
import type { Page } from '../../web/page.ts'
import { pledgeHref, pledgesHref, waitingHref } from './parts.tsx'
import { PledgeCard, ReceiptCard, type WaitingModel } from './waiting-cards.tsx'

/** What waits for a second person, the oldest first, to be verified here. */
export const WaitingPage: Page<WaitingModel> = {
  layout: 'staff',
  title: () => 'Cam kết, phiếu nhận chờ xác nhận',
  current: pledgesHref,
  body: (model, frame) => (
    <div class="wrap">
      <ErrorSummary frame={frame} audience="adult" />
      <Crumbs items={[{ href: pledgesHref, label: 'Cam kết' }, { label: 'Chờ xác nhận' }]} />
      <h1>Chờ người thứ hai xác nhận</h1>
      {model.done !== null && (
        <Note
          live
          icon="check"
          title={`Đã xác nhận ${model.done.kind === 'pledge' ? 'cam kết' : 'phiếu nhận của cam kết'} số ${formatNumber(model.done.seq)}`}
        >
          <p>
            <a class="back" href={pledgeHref(model.done.seq)}>
              Xem cam kết
            </a>
          </p>
        </Note>
      )}
      <p class="meta">Hạn xác nhận {model.verifyWorkingDays} ngày làm việc. Việc cũ nhất đứng trước.</p>
      {model.pledges.length + model.receipts.length === 0 && (
        <Empty drawing={<Shoots />}>
          <p>Không có gì đang chờ.</p>
        </Empty>
      )}
      {model.receipts.length > 0 && (
        <section aria-labelledby="receipts">
          <h2 id="receipts">Phiếu nhận</h2>
          <ul class="plain waiting">
            {model.receipts.map((receipt) => (
              <ReceiptCard receipt={receipt} frame={frame} />
            ))}
          </ul>
        </section>
      )}
      {model.pledges.length > 0 && (
        <section aria-labelledby="pledges">
          <h2 id="pledges">Cam kết</h2>
          <ul class="plain waiting">
            {model.pledges.map((pledge) => (
              <PledgeCard pledge={pledge} frame={frame} />
            ))}
          </ul>
        </section>
      )}
      <p class="row">
        {!model.first && <MoreLink href={waitingHref}>Về đầu danh sách</MoreLink>}
        {(model.next.pledge !== null || model.next.receipt !== null) && (
          <MoreLink href={nextHref(model.next)}>Xem tiếp</MoreLink>
        )}
      </p>
    </div>
  ),
}

/** A list that is at its end stays there. */
function nextHref({ pledge, receipt }: WaitingModel['next']): string {
  return `${waitingHref}?cam-ket=${pledge ?? 999_999_999}&phieu=${receipt ?? 999_999_999}`
}
