import { startOfDay, type LocalDay } from '../../core/vi/dates.ts'
import type { EventStatus } from './event.ts'

export const feedLimits = {
  /** How far back a feed goes, so that a phone that was off for a month still learns what was cancelled. */
  daysBack: 31,
  events: 500,
  /** How often a calendar asks again, in seconds. */
  refreshSeconds: 3600,
} as const

/** An entry as a calendar takes it. Days and hours are those of Việt Nam. */
export type Entry = {
  readonly uid: string
  /** Raised with every change, so that calendars replace what they hold. */
  readonly sequence: number
  readonly status: EventStatus
  readonly day: LocalDay
  readonly startsAt: string
  readonly endsAt: string
  readonly summary: string
  readonly place: string
  readonly description: string
  readonly url: string
  /** When it was approved: the same at every asking. */
  readonly stamp: string
}

/** `about` names a feed that a calendar follows; a file of one event has none. */
export type Feed = {
  readonly about?: { readonly name: string; readonly description: string }
  readonly entries: readonly Entry[]
}

/** An iCalendar file (RFC 5545). Times are UTC instants, which every calendar turns into its own hours. */
export async function writeCalendar({ about, entries }: Feed): Promise<string> {
  const { default: ical, ICalEventStatus } = await import('ical-generator')
  const calendar = ical({
    prodId: { company: 'Mang Non', product: 'Lich su kien', language: 'VI' },
    ...(about === undefined
      ? {}
      : {
          name: escaped(about.name),
          description: escaped(about.description),
          ttl: feedLimits.refreshSeconds,
        }),
  })
  const statusOf = {
    confirmed: ICalEventStatus.CONFIRMED,
    tentative: ICalEventStatus.TENTATIVE,
    cancelled: ICalEventStatus.CANCELLED,
  }
  for (const entry of entries) {
    calendar.createEvent({
      id: entry.uid,
      sequence: entry.sequence,
      stamp: new Date(entry.stamp),
      start: instantOf(entry.day, entry.startsAt),
      end: instantOf(entry.day, entry.endsAt),
      summary: entry.summary,
      location: entry.place,
      description: entry.description,
      url: entry.url,
      status: statusOf[certaintyOf(entry.status)],
    })
  }
  return `${calendar.toString().replace(/\r\n$/, '')}\r\n`
}

// The library escapes the texts of entries, not those of the calendar itself (RFC 5545, 3.3.11).
function escaped(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&').replaceAll('\n', '\\n')
}

/** How sure it is that the event takes place. */
export function certaintyOf(status: EventStatus): 'confirmed' | 'tentative' | 'cancelled' {
  if (status === 'cancelled') return 'cancelled'
  return status === 'postponed' ? 'tentative' : 'confirmed'
}

/** The moment of that hour of the day in Việt Nam. */
export function instantOf(day: LocalDay, at: string): Date {
  const [hours = 0, minutes = 0] = at.split(':').map(Number)
  return new Date(Date.parse(startOfDay(day)) + (hours * 60 + minutes) * 60_000)
}
