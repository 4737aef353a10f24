import { daysBetween, formatDay, type LocalDay } from '../../core/vi/dates.ts'
import { Empty, LinkButton, MoreLink, Note } from '../../web/components/index.ts'
import { Kites } from '../../web/drawings/index.ts'
import type { Page } from '../../web/page.ts'
import { partNames } from '../../web/words/campaigns.ts'
import type { OpenCampaign } from '../queries/campaigns.ts'
import type { OwnEvent } from '../queries/own-events.ts'
import { ownHref, StatusTag, titleOf, whenWords } from './words.tsx'

export type OwnHomeModel = {
  readonly today: LocalDay
  /** Whom this person works for here. */
  readonly holders: readonly string[]
  readonly mend: readonly OwnEvent[]
  readonly drafts: readonly OwnEvent[]
  readonly sent: readonly OwnEvent[]
  readonly coming: readonly OwnEvent[]
  readonly campaigns: readonly OpenCampaign[]
}

/** What waits for a school, then what is coming, then what it may register for. */
export const OwnHomePage: Page<OwnHomeModel> = {
  layout: 'staff',
  title: () => 'Việc của trường',
  current: '/nha-truong',
  body: (model) => (
    <div class="wrap narrow">
      <h1>{model.holders.length === 1 ? model.holders[0] : 'Sự kiện của đơn vị'}</h1>
      {model.campaigns.length > 0 && (
        <p>
          <LinkButton href="/nha-truong/su-kien/moi" icon="calendar">
            Đăng ký sự kiện
          </LinkButton>
        </p>
      )}
      {model.mend.map((event) => (
        <ToMend event={event} />
      ))}
      <Section title="Bản nháp" events={model.drafts} />
      <Section title="Đã gửi, chờ xã xem" events={model.sent} />
      <Section title="Sắp tới" events={model.coming} />
      <Campaigns {...model} />
      <p>
        <MoreLink href="/nha-truong/su-kien">Xem mọi sự kiện</MoreLink>
      </p>
    </div>
  ),
}

function ToMend({ event }: { readonly event: OwnEvent }) {
  const [first, ...others] = event.sections
  const href =
    first !== undefined && others.length === 0 ? ownHref(event.seq, `/${first}`) : ownHref(event.seq)
  return (
    <Note kind="error" title="Xã đề nghị bổ sung">
      <p>
        <b>{titleOf(event)}</b>. Phần cần sửa:{' '}
        {event.sections.map((section) => partNames[section]).join('; ')}.
      </p>
      <p>
        <LinkButton href={href}>Sửa sự kiện số {event.seq}</LinkButton>
      </p>
    </Note>
  )
}

function Section({ title, events }: { readonly title: string; readonly events: readonly OwnEvent[] }) {
  if (events.length === 0) return null
  return (
    <section>
      <h2>{title}</h2>
      <ul class="lines">
        {events.map((event) => (
          <li>
            <span class="stacked">
              <a href={ownHref(event.seq)}>{titleOf(event)}</a>
              <span class="meta">
                Số {event.seq} · {whenWords(event)}
              </span>
            </span>
            {event.status === 'postponed' && <StatusTag status={event.status} />}
          </li>
        ))}
      </ul>
    </section>
  )
}

function Campaigns({ holders, campaigns, today, mend, drafts, sent, coming }: OwnHomeModel) {
  const isNew = [mend, drafts, sent, coming].every((events) => events.length === 0)
  if (holders.length === 0)
    return (
      <Empty drawing={<Kites />}>
        <p>
          Tài khoản chưa gắn với trường hay tổ chức nào. Nhờ người quản trị của xã giao nhiệm vụ kèm tên
          trường.
        </p>
      </Empty>
    )
  if (campaigns.length === 0)
    return (
      <Empty drawing={<Kites />}>
        <p>{isNew ? 'Chưa có sự kiện nào. ' : ''}Chưa có chiến dịch nào đang nhận đăng ký.</p>
      </Empty>
    )
  return (
    <section>
      <h2>Đang nhận đăng ký</h2>
      {isNew && (
        <p>Trường chưa đăng ký sự kiện nào. Chọn một chiến dịch để bắt đầu; làm dần từng phần được.</p>
      )}
      <ul class="lines">
        {campaigns.map((campaign) => (
          <li>
            <span class="stacked">
              <b>{campaign.name}</b>
              <span class="meta">
                Nhận đến {formatDay(campaign.registersTo)},{' '}
                {leftWords(daysBetween(today, campaign.registersTo))}
              </span>
            </span>
            <LinkButton href={`/nha-truong/su-kien/moi?chien-dich=${campaign.seq}`} kind="second">
              Đăng ký<span class="away"> sự kiện cho {campaign.name}</span>
            </LinkButton>
          </li>
        ))}
      </ul>
    </section>
  )
}

function leftWords(days: number): string {
  return days === 0 ? 'hôm nay là ngày cuối' : `còn ${days} ngày`
}
