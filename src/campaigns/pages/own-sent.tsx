import { formatDay, formatMoment, type LocalDay } from '../../core/vi/dates.ts'
import { LinkButton, SummaryList } from '../../web/components/index.ts'
import type { Page } from '../../web/page.ts'
import { inSentence } from '../../web/words/units.ts'
import type { StoredEvent } from '../queries/events.ts'
import { dayWords, holderWords, hoursWords, ownHref, titleOf } from './words.tsx'

export type OwnSentModel = {
  readonly event: Pick<
    StoredEvent,
    | 'seq'
    | 'title'
    | 'day'
    | 'startsAt'
    | 'endsAt'
    | 'unitName'
    | 'organisation'
    | 'submittedAt'
    | 'submittedName'
    | 'campaign'
  >
  /** Where the answer is mailed. */
  readonly email: string
  readonly approveWorkingDays: number
  /** By when the commune is to have looked at it. */
  readonly due: LocalDay
}

/** The proof that a registration was received; prints on one sheet. */
export const OwnSentPage: Page<OwnSentModel> = {
  layout: 'staff',
  title: ({ event }) => `Đã gửi đăng ký: sự kiện số ${event.seq}`,
  current: '/nha-truong/su-kien',
  body: ({ event, email, approveWorkingDays, due }, frame) => (
    <div class="wrap narrow">
      <h1>Đã gửi đăng ký sự kiện</h1>
      <p>
        <b>Sự kiện số {event.seq}</b>
      </p>
      <SummaryList
        rows={[
          { key: 'Tên hoạt động', value: titleOf(event) },
          { key: 'Chiến dịch', value: event.campaign.name },
          {
            key: 'Đơn vị tổ chức',
            value: holderWords({ name: event.organisation?.name ?? null, unitName: event.unitName }),
          },
          {
            key: 'Thời gian',
            value: `${event.day === null ? '' : dayWords(event.day)}, ${hoursWords(event)}`,
          },
          {
            key: 'Gửi lúc',
            value: `${event.submittedAt === null ? '' : formatMoment(event.submittedAt)}, ${event.submittedName ?? ''}`,
          },
        ]}
      />
      <p>
        Ủy ban nhân dân {inSentence(event.unitName)} xem trong {approveWorkingDays} ngày làm việc, muộn nhất
        ngày {formatDay(due)}. Kết quả gửi về <span class="breakable">{email}</span> và hiện ở mục Sự kiện.
      </p>
      <p>In trang này để làm giấy xác nhận. Cần sửa thì mở sự kiện, chọn “Rút lại để sửa”.</p>
      <p class="row">
        <LinkButton href={ownHref(event.seq)}>Mở sự kiện số {event.seq}</LinkButton>
        <LinkButton kind="second" href="/nha-truong/su-kien">
          Mọi sự kiện
        </LinkButton>
      </p>
      <p class="on-paper">
        {frame.host}
        {ownHref(event.seq)}
      </p>
    </div>
  ),
}
