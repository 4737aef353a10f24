import type { LocalDay } from '../../core/vi/dates.ts'
import type { UnitLevel } from '../../units/rules/units.ts'
import type { DayCount } from '../queries/calendar.ts'
import type { AgendaDay } from '../queries/calendar-agenda.ts'
import type { Month } from '../rules/calendar-months.ts'

export type ChosenPlace = { readonly id: string; readonly name: string; readonly level: UnitLevel }

/** `formerly`: the unit of old that was typed and lies in this one in part. */
type PlaceChoice = {
  readonly id: string
  readonly name: string
  readonly within: string
  readonly formerly: string | null
}

/** A name that was typed and does not mean one place alone. */
export type PlaceSearch = {
  readonly typed: string
  readonly choices: readonly PlaceChoice[]
}

/** A month of events and what comes next, of a campaign or of all, of a place or of all. */
export type CalendarModel = {
  readonly today: LocalDay
  readonly campaign: { readonly slug: string; readonly name: string } | null
  readonly place: ChosenPlace | null
  readonly search: PlaceSearch | null
  readonly month: Month
  /** False: the month of what comes next, or of today. */
  readonly isMonthChosen: boolean
  readonly previous: Month | null
  readonly next: Month | null
  readonly days: readonly DayCount[]
  readonly agenda: readonly AgendaDay[]
  /** Where the list of days goes on. */
  readonly agendaNext: LocalDay | null
  /** The nearest days with events before and after what is shown. */
  readonly before: LocalDay | null
  readonly after: LocalDay | null
}
