import { toLunar } from '../../core/calendar/lunar.ts'
import { formatNumber } from '../../core/vi/numbers.ts'
import type { LocalDay } from '../../core/vi/dates.ts'
import { Tag } from '../../web/components/index.ts'
import { lunarShort, offWords, shortDay, weekdayWords } from '../../web/words/calendar.ts'
import { inSentence } from '../../web/words/units.ts'
import type { AgendaDay } from '../queries/calendar-agenda.ts'
import type { ListedEvent } from '../queries/calendar-scope.ts'
import { calendarLimits } from '../rules/calendar.ts'

type AgendaProps = {
  readonly agenda: readonly AgendaDay[]
  /** One commune: then the place tells more than its name. */
  readonly isCommune: boolean
  readonly hrefOf: (day: LocalDay) => string
}

/** Days with events, each with its first ones. */
export function Agenda({ agenda, isCommune, hrefOf }: AgendaProps) {
  return (
    <ol class="agenda">
      {agenda.map((day) => (
        <li id={`ngay-${day.day}`}>
          <DayMark day={day.day} />
          <div>
            <EventList events={shownOf(day)} isCommune={isCommune} />
            {moreWords(day) !== undefined && (
              <p>
                <a class="back" href={hrefOf(day.day)}>
                  {moreWords(day)}
                </a>
              </p>
            )}
          </div>
        </li>
      ))}
    </ol>
  )
}

function DayMark({ day }: { readonly day: LocalDay }) {
  return (
    <p class="day">
      <b>{shortDay(day)}</b>
      {weekdayWords(day)}
      <br />
      {lunarShort(toLunar(day))}
    </p>
  )
}

/** Events of one day, by the hour. One that is off says so before its name. */
export function EventList({
  events,
  isCommune,
}: {
  readonly events: readonly ListedEvent[]
  readonly isCommune: boolean
}) {
  return (
    <ul>
      {events.map((event) => (
        <li>
          <a href={`/su-kien/${event.seq}`}>{event.title}</a>
          <p class="meta">
            {offWords(event.status) !== undefined && (
              <>
                <Tag kind={event.status === 'cancelled' ? 'late' : 'wait'}>{offWords(event.status)}</Tag>{' '}
              </>
            )}
            {timeWords(event)} · {isCommune ? event.place : inSentence(event.unitName)}
          </p>
        </li>
      ))}
    </ul>
  )
}

/** The hour; of one that was put off the day that is thought of. */
function timeWords({ status, startsAt, newDay }: ListedEvent): string {
  if (status !== 'postponed') return startsAt
  return newDay === null ? 'chưa có ngày mới' : `dự kiến ${shortDay(newDay)}`
}

/** A day of more events than fit shows the first ones and the way to all of them. */
function shownOf({ events }: AgendaDay): readonly ListedEvent[] {
  return isLong(events) ? events.slice(0, calendarLimits.agendaEvents - 1) : events
}

function moreWords({ day, n, events }: AgendaDay): string | undefined {
  if (!isLong(events)) return undefined
  return n > calendarLimits.agendaEvents
    ? `Xem đủ ${formatNumber(n)} sự kiện ngày ${shortDay(day)}`
    : `Xem cả ngày ${shortDay(day)}`
}

function isLong(events: readonly ListedEvent[]): boolean {
  return events.length > calendarLimits.agendaEvents
}
