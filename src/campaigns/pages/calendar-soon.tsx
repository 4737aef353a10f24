import { formatDayLong } from '../../core/vi/dates.ts'
import { Card, CardList, MoreLink } from '../../web/components/index.ts'
import { inSentence } from '../../web/words/units.ts'
import type { ListedEvent } from '../queries/calendar-scope.ts'

/** The next events, for the children's home page. Nothing when there are none. */
export function SoonEvents({ events }: { readonly events: readonly ListedEvent[] }) {
  if (events.length === 0) return null
  return (
    <section class="wrap">
      <h2>Sắp có ngày hội</h2>
      <CardList>
        {events.map((event) => (
          <Card
            title={event.title}
            href={`/su-kien/${event.seq}`}
            meta={`${event.startsAt}, ${formatDayLong(event.day)} · ${inSentence(event.unitName)}`}
          />
        ))}
      </CardList>
      <p>
        <MoreLink href="/chien-dich">Xem lịch ngày hội</MoreLink>
      </p>
    </section>
  )
}
