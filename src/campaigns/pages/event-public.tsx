import type { LocalDay } from '../../core/vi/dates.ts'
import { Crumbs, LinkButton, MoreLink, SummaryList } from '../../web/components/index.ts'
import type { Page } from '../../web/page.ts'
import { shortDay } from '../../web/words/calendar.ts'
import { inSentence } from '../../web/words/units.ts'
import type { ListedEvent } from '../queries/calendar-scope.ts'
import type { CampaignKind } from '../rules/campaign.ts'
import type { EventStatus, PlaceKind } from '../rules/event.ts'
import type { EventKind } from '../rules/kinds.ts'
import { EventList } from './calendar-agenda.tsx'
import { dayHref } from './calendar-links.ts'
import { EventState, factsOf } from './event-public-facts.tsx'
import { CampaignDrawing } from './public-drawing.tsx'

export type EventModel = {
  readonly today: LocalDay
  readonly event: {
    readonly seq: number
    readonly title: string
    readonly status: EventStatus
    readonly kinds: readonly EventKind[]
    readonly day: LocalDay
    readonly startsAt: string
    readonly endsAt: string
    readonly placeKind: PlaceKind | null
    readonly place: string
    readonly rainPlan: string | null
    readonly reason: string | null
    readonly newDay: LocalDay | null
    readonly organisation: string | null
    readonly communeId: string | null
    readonly unitName: string
    readonly unitThen: string
    readonly campaign: { readonly slug: string; readonly name: string; readonly kind: CampaignKind }
  }
  readonly neighbours: readonly ListedEvent[]
}

/** One event, as everybody may read it. */
export const EventPage: Page<EventModel> = {
  layout: 'public',
  title: ({ event }) => `${event.title}, ${event.startsAt} ngày ${shortDay(event.day)}`,
  current: '/chien-dich',
  body: (model) => (
    <div class="wrap">
      <Crumbs
        items={[
          { href: '/', label: 'Trang chủ' },
          { href: '/chien-dich', label: 'Chiến dịch' },
          { href: `/chien-dich/${model.event.campaign.slug}`, label: model.event.campaign.name },
          { label: model.event.title },
        ]}
      />
      <h1>{model.event.title}</h1>
      <EventState {...model} />
      <div class="split">
        <div>
          <SummaryList rows={factsOf(model)} />
          {model.event.status !== 'cancelled' && model.event.day >= model.today && (
            <p class="row">
              <LinkButton href={`/su-kien/${model.event.seq}/lich.ics`} kind="second" icon="calendar">
                Đưa vào lịch của máy
              </LinkButton>
            </p>
          )}
        </div>
        <div class="pic art">
          <CampaignDrawing kind={model.event.campaign.kind} />
        </div>
      </div>
      <Neighbours {...model} />
    </div>
  ),
}

function Neighbours({ event, neighbours }: EventModel) {
  if (neighbours.length === 0 || event.communeId === null) return null
  const place = { id: event.communeId, name: event.unitName, level: 'commune' } as const
  return (
    <section class="only-screen">
      <h2>Cùng ngày ở {inSentence(event.unitName)}</h2>
      <div class="agenda">
        <EventList events={neighbours} isCommune />
      </div>
      <p>
        <MoreLink href={dayHref({ campaign: null, place }, event.day)}>
          Xem đủ sự kiện ngày {shortDay(event.day)}
        </MoreLink>
      </p>
    </section>
  )
}
