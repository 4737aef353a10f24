import { formatNumber } from '../../core/vi/numbers.ts'
import { Crumbs, LinkButton } from '../../web/components/index.ts'
import type { Page } from '../../web/page.ts'
import { inSentence } from '../../web/words/units.ts'
import { timeOf } from '../rules/calendar-months.ts'
import { takesEvents } from '../rules/campaign.ts'
import type { NamedCampaign, PublicCampaign } from '../queries/public.ts'
import { FeedLink } from './calendar.tsx'
import { address } from './calendar-links.ts'
import { CalendarView } from './calendar-view.tsx'
import type { CalendarModel } from './calendar-model.ts'
import { campaignDay, campaignSpan } from './public-dates.ts'
import { CampaignDrawing } from './public-drawing.tsx'
import { CampaignPromises, type Promises } from './public-promises.tsx'

export type CampaignModel = Omit<CalendarModel, 'campaign'> & {
  readonly campaign: PublicCampaign
  /** How many of its events take place, here or at the chosen place. */
  readonly events: number
  readonly earlier: readonly NamedCampaign[]
  /** What was promised for it in the whole deployment; null when nothing was. */
  readonly promises: Promises | null
}

/** A campaign: when it is, what is held where. */
export const CampaignPage: Page<CampaignModel> = {
  layout: 'public',
  title: (model) => titleOf(model),
  current: '/chien-dich',
  body: (model) => (
    <div class="wrap">
      <Crumbs
        items={[
          { href: '/', label: 'Trang chủ' },
          { href: '/chien-dich', label: 'Chiến dịch' },
          { label: model.campaign.name },
        ]}
      />
      <div class="split mid even">
        <Intro {...model} />
        <div class="pic">
          <CampaignDrawing kind={model.campaign.kind} />
        </div>
      </div>
      <CalendarView path={`/chien-dich/${model.campaign.slug}`} model={model}>
        {timeOf(model.campaign, model.today) !== 'past' && (
          <FeedLink href={address(`/chien-dich/${model.campaign.slug}/lich.ics`, { xa: model.place?.id })} />
        )}
      </CalendarView>
      {model.promises !== null && <CampaignPromises campaign={model.campaign} promises={model.promises} />}
      {model.earlier.length > 0 && <Earlier {...model} />}
    </div>
  ),
}

function Intro(model: CampaignModel) {
  const { campaign, today } = model
  const span = campaignSpan(campaign)
  const day = campaignDay(campaign)
  return (
    <div>
      <h1>{campaign.name}</h1>
      <p>
        {day.charAt(0).toUpperCase() + day.slice(1)}.{span !== undefined && ` Các sự kiện ${span}.`}{' '}
        {countWords(model)}
      </p>
      {campaign.theme !== null && <p>Chủ đề: {campaign.theme}</p>}
      {timeOf(campaign, today) === 'past' ? (
        <p>Chiến dịch này đã qua.</p>
      ) : (
        <div class="row">
          {takesEvents(campaign, today) && (
            <LinkButton href="/nha-truong/su-kien" icon="school">
              Đăng ký sự kiện
            </LinkButton>
          )}
          <LinkButton href="/dien-dan/gui-y-tuong" kind="second" icon="idea">
            Em kể mong ước
          </LinkButton>
        </div>
      )}
    </div>
  )
}

function Earlier({ earlier }: CampaignModel) {
  return (
    <>
      <h2>Chiến dịch đã qua</h2>
      <ul class="lines">
        {earlier.map((one) => (
          <li>
            <a class="back" href={`/chien-dich/${one.slug}`}>
              {one.name}
            </a>
          </li>
        ))}
      </ul>
    </>
  )
}

/** "271 sự kiện ở tỉnh Lâm Đồng." */
function countWords({ campaign, events, place }: CampaignModel): string {
  const where = inSentence(place?.name ?? campaign.unitName)
  return events === 0 ? `Chưa có sự kiện nào ở ${where}.` : `${formatNumber(events)} sự kiện ở ${where}.`
}

function titleOf({ campaign, place }: CampaignModel): string {
  return place === null ? campaign.name : `${campaign.name} ở ${inSentence(place.name)}`
}
