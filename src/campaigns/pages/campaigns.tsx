import { formatDay, type LocalDay } from '../../core/vi/dates.ts'
import { DataTable, Empty, LinkButton, Pager, Tag } from '../../web/components/index.ts'
import { Lanterns } from '../../web/drawings/index.ts'
import type { Page } from '../../web/page.ts'
import type { Campaign } from '../queries/campaigns.ts'
import { takesEvents } from '../rules/campaign.ts'

export type CampaignsModel = {
  readonly campaigns: readonly Omit<Campaign, 'id'>[]
  readonly today: LocalDay
  readonly next: number | null
  readonly first: boolean
}

export const campaignsPath = '/quan-tri/chien-dich'

/** The campaigns of one's units, the newest first. */
export const CampaignsPage: Page<CampaignsModel> = {
  layout: 'staff',
  title: () => 'Chiến dịch của đơn vị',
  current: campaignsPath,
  body: ({ campaigns, today, next, first }) => (
    <div class="wrap">
      <h1>Chiến dịch</h1>
      <p>
        <LinkButton href={`${campaignsPath}/moi`}>Mở chiến dịch mới</LinkButton>
      </p>
      <DataTable
        caption="Mới nhất đứng trước"
        columns={[
          { key: 'name', label: 'Chiến dịch' },
          { key: 'unit', label: 'Đơn vị' },
          { key: 'days', label: 'Thời gian' },
          { key: 'registers', label: 'Nhận đăng ký' },
        ]}
        rows={campaigns.map((campaign) => ({
          name: <a href={`${campaignsPath}/${campaign.seq}`}>{campaign.name}</a>,
          unit: campaign.unitName,
          days: between(campaign.startsOn, campaign.endsOn),
          registers: (
            <span class="tags">
              {between(campaign.registersFrom, campaign.registersTo)}{' '}
              {takesEvents(campaign, today) && <Tag kind="done">Đang nhận</Tag>}
            </span>
          ),
        }))}
        empty={
          <Empty drawing={<Lanterns />}>
            <p>Chưa có chiến dịch nào. Mở một chiến dịch để các trường đăng ký sự kiện.</p>
          </Empty>
        }
      />
      <Pager
        {...(first ? {} : { newer: campaignsPath })}
        {...(next === null ? {} : { older: `${campaignsPath}?truoc=${next}` })}
      />
    </div>
  ),
}

export function between(from: LocalDay, to: LocalDay): string {
  return from === to ? formatDay(from) : `${formatDay(from)} – ${formatDay(to)}`
}
