import { addDays, addMonths, type LocalDay } from '../../core/vi/dates.ts'
import { calendarLimits } from './calendar.ts'

/** A month as `YYYY-MM`; sorts as text. */
export type Month = string

export function monthOf(date: LocalDay): Month {
  return date.slice(0, 7)
}

export function firstOf(month: Month): LocalDay {
  return `${month}-01`
}

export function lastOf(month: Month): LocalDay {
  return addDays(addMonths(firstOf(month), 1), -1)
}

export function shiftMonth(month: Month, by: number): Month {
  return monthOf(addMonths(firstOf(month), by))
}

export type MonthRange = { readonly first: Month; readonly last: Month }

/** The months that the calendar of a place opens. */
export function openMonths(today: LocalDay): MonthRange {
  const { monthsBack, monthsAhead } = calendarLimits
  return { first: shiftMonth(monthOf(today), -monthsBack), last: shiftMonth(monthOf(today), monthsAhead) }
}

/** The months of a campaign, and one on either side for what was put off or begun early. */
export function campaignMonths({ startsOn, endsOn }: { startsOn: LocalDay; endsOn: LocalDay }): MonthRange {
  return { first: shiftMonth(monthOf(startsOn), -1), last: shiftMonth(monthOf(endsOn), 1) }
}

export function isOpen(month: Month, { first, last }: MonthRange): boolean {
  return first <= month && month <= last
}

/** The months before and after, as far as they may be opened. */
export function monthsBeside(
  month: Month,
  range: MonthRange,
): { previous: Month | null; next: Month | null } {
  const [previous, next] = [shiftMonth(month, -1), shiftMonth(month, 1)]
  return { previous: isOpen(previous, range) ? previous : null, next: isOpen(next, range) ? next : null }
}

/** The first day with events after the last one listed, when the list is full. */
export function nextOf(listed: readonly LocalDay[], all: readonly (LocalDay | null)[]): LocalDay | null {
  const last = listed.at(-1)
  if (last === undefined || listed.length < calendarLimits.agendaDays) return null
  return all.find((day) => day !== null && day > last) ?? null
}

export type CampaignTime = 'now' | 'coming' | 'past'

export function timeOf(
  { startsOn, endsOn }: { startsOn: LocalDay; endsOn: LocalDay },
  today: LocalDay,
): CampaignTime {
  if (endsOn < today) return 'past'
  return startsOn > today ? 'coming' : 'now'
}
