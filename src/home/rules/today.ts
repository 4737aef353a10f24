import { addWorkingDays, type Holiday } from '../../core/calendar/working-days.ts'
import { daysBetween, localDay, type Instant, type LocalDay } from '../../core/vi/dates.ts'
import type { Measure } from '../../pledges/rules/pledge.ts'

type Named = { readonly seq: number; readonly title: string; readonly unitName: string }

/** What waits for a person, as it is read; each kind with what its line says. */
export type Waiting =
  | (Named & { readonly kind: 'pledge'; readonly by: string; readonly since: Instant })
  | (Named & {
      readonly kind: 'receipt'
      readonly by: string
      readonly since: Instant
      readonly amount: number
      readonly measure: Measure
    })
  | (Named & { readonly kind: 'late'; readonly due: LocalDay })
  | (Named & { readonly kind: 'event'; readonly by: string; readonly since: Instant })
  | (Named & { readonly kind: 'points'; readonly day: LocalDay | null })
  | { readonly kind: 'ideas'; readonly n: number; readonly late: number; readonly hours: number }
  | { readonly kind: 'cases'; readonly n: number; readonly late: number }
  | { readonly kind: 'requests'; readonly n: number; readonly late: number }
  | { readonly kind: 'feedback'; readonly n: number; readonly days: number }
  | { readonly kind: 'tallies'; readonly wrong: number }

/** The same with the day by which it is to be done. */
export type DueTask = { readonly what: Waiting; readonly due: LocalDay; readonly daysLeft: number }

type Clock = {
  readonly today: LocalDay
  readonly holidays: readonly Holiday[]
  readonly verifyWorkingDays: number
  readonly approveWorkingDays: number
}

/** What waits, the most urgent first. */
export function dueTasks(waiting: readonly Waiting[], clock: Clock): DueTask[] {
  return waiting
    .map((what) => {
      const due = dueOf(what, clock)
      return { what, due, daysLeft: daysBetween(clock.today, due) }
    })
    .toSorted((a, b) => a.due.localeCompare(b.due))
}

function dueOf(what: Waiting, clock: Clock): LocalDay {
  switch (what.kind) {
    case 'pledge':
    case 'receipt':
      return addWorkingDays(localDay(what.since), clock.verifyWorkingDays, clock.holidays)
    case 'event':
      return addWorkingDays(localDay(what.since), clock.approveWorkingDays, clock.holidays)
    case 'late':
      return what.due
    case 'points':
    case 'ideas':
    case 'cases':
    case 'requests':
    case 'feedback':
    case 'tallies':
      return clock.today
    default:
      return never(what)
  }
}

function never(value: never): never {
  throw new TypeError(`unexpected ${String(value)}`)
}
