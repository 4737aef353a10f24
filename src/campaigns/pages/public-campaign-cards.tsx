import type { LocalDay } from '../../core/vi/dates.ts'
import { formatNumber } from '../../core/vi/numbers.ts'
import { Card, CardList, LinkButton, Tag } from '../../web/components/index.ts'
import { inSentence } from '../../web/words/units.ts'
import type { CountedCampaign } from '../queries/public.ts'
import { timeOf } from '../rules/calendar-months.ts'
import { campaignDay } from './public-dates.ts'
import { CampaignDrawing } from './public-drawing.tsx'

/** The one that ends first, large and with its drawing. */
export function FirstCampaign({
  campaign,
  today,
}: {
  readonly campaign: CountedCampaign
  readonly today: LocalDay
}) {
  return (
    <div class="split mid even">
      <div>
        <p class="over">{timeOf(campaign, today) === 'now' ? 'Đang diễn ra' : 'Sắp tới'}</p>
        <h2>{campaign.name}</h2>
        <p>
          {dates(campaign)}. {countWords(campaign, today)}
        </p>
        {campaign.theme !== null && <p>Chủ đề: {campaign.theme}</p>}
        <p class="row">
          <LinkButton href={`/chien-dich/${campaign.slug}`} icon="calendar">
            Xem lịch
          </LinkButton>
        </p>
      </div>
      <div class="pic">
        <CampaignDrawing kind={campaign.kind} />
      </div>
    </div>
  )
}

type ListProps = {
  readonly campaigns: readonly CountedCampaign[]
  readonly today: LocalDay
  /** Held by other units, which are then named. */
  readonly isElsewhere?: boolean
}

export function CampaignCards({ campaigns, today, isElsewhere }: ListProps) {
  return (
    <CardList>
      {campaigns.map((campaign) => (
        <Card
          tag={
            timeOf(campaign, today) === 'now' ? (
              <Tag kind="done" icon="calendar">
                Đang diễn ra
              </Tag>
            ) : null
          }
          title={isElsewhere ? `${campaign.name}, ${inSentence(campaign.unitName)}` : campaign.name}
          href={`/chien-dich/${campaign.slug}`}
          meta={
            <>
              {dates(campaign)}. {countWords(campaign, today)}
            </>
          }
        />
      ))}
    </CardList>
  )
}

function dates(campaign: CountedCampaign): string {
  const words = campaignDay(campaign)
  return words.charAt(0).toUpperCase() + words.slice(1)
}

/** "271 sự kiện."; nothing of a campaign that is over and had none here. */
function countWords(campaign: CountedCampaign, today: LocalDay): string {
  if (campaign.events > 0) return `${formatNumber(campaign.events)} sự kiện.`
  return timeOf(campaign, today) === 'past' ? '' : 'Chưa có sự kiện nào.'
}
