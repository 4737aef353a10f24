import type { LocalDay } from '../../core/vi/dates.ts'
import { Empty, Icon, MoreLink } from '../../web/components/index.ts'
import { Kites } from '../../web/drawings/index.ts'
import type { Page } from '../../web/page.ts'
import type { CountedCampaign } from '../queries/public.ts'
import { CampaignCards, FirstCampaign } from './public-campaign-cards.tsx'

export type CampaignsModel = {
  readonly today: LocalDay
  /** Of the root of the deployment: those that last or are to come. */
  readonly open: readonly CountedCampaign[]
  /** Of units within it. */
  readonly others: readonly CountedCampaign[]
  readonly past: readonly CountedCampaign[]
  /** The key of the next page of those that are over. */
  readonly next: number | null
  /** False on later pages of those that are over. */
  readonly isFirst: boolean
}

/** Campaigns now, to come and over. A child comes here by "Ngày hội". */
export const CampaignsPage: Page<CampaignsModel> = {
  layout: 'public',
  title: () => 'Ngày hội và chiến dịch',
  current: '/chien-dich',
  body: (model) => (
    <div class="wrap">
      <h1>Ngày hội và chiến dịch</h1>
      {model.isFirst && <Open {...model} />}
      {model.past.length > 0 && (
        <>
          <h2>Đã qua</h2>
          <CampaignCards campaigns={model.past} today={model.today} />
        </>
      )}
      <Pages {...model} />
    </div>
  ),
}

function Open({ open, others, today }: CampaignsModel) {
  const [first, ...more] = open
  return (
    <>
      <p>Trường học và các xã, phường tổ chức nhiều ngày hội cho trẻ em. Ai cũng xem được lịch.</p>
      {first === undefined ? <Nothing /> : <FirstCampaign campaign={first} today={today} />}
      {more.length > 0 && (
        <>
          <h2>Tiếp theo</h2>
          <CampaignCards campaigns={more} today={today} />
        </>
      )}
      {others.length > 0 && (
        <>
          <h2>Chiến dịch của từng nơi</h2>
          <CampaignCards campaigns={others} today={today} isElsewhere />
        </>
      )}
      <p class="row">
        <a class="back" href="/su-kien">
          <Icon name="calendar" />
          Xem lịch sự kiện của xã, phường em
        </a>
      </p>
    </>
  )
}

function Nothing() {
  return (
    <Empty drawing={<Kites />}>
      <p>Chưa có ngày hội nào sắp tới. Khi có, lịch sẽ ở đây.</p>
    </Empty>
  )
}

function Pages({ isFirst, next }: CampaignsModel) {
  if (isFirst && next === null) return null
  return (
    <nav class="pager" aria-label="Các trang của danh sách">
      {!isFirst && (
        <a class="back" href="/chien-dich" rel="prev">
          <Icon name="back" />
          Ngày hội sắp tới
        </a>
      )}
      {next !== null && <MoreLink href={`/chien-dich?truoc=${next}`}>Cũ hơn</MoreLink>}
    </nav>
  )
}
