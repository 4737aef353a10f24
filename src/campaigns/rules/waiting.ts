import { addWorkingDays, workingDaysBetween, type Holiday } from '../../core/calendar/working-days.ts'
import { localDay, type Instant, type LocalDay } from '../../core/vi/dates.ts'

export type Wait = { readonly days: number; readonly due: LocalDay; readonly late: boolean }

type Clock = {
  readonly today: LocalDay
  readonly approveWorkingDays: number
  readonly holidays: readonly Holiday[]
}

/** How many working days an event has waited since it was sent, and by when it is to be looked at. */
export function waitOf(submittedAt: Instant, { today, approveWorkingDays, holidays }: Clock): Wait {
  const sent = localDay(submittedAt)
  const due = addWorkingDays(sent, approveWorkingDays, holidays)
  return { days: workingDaysBetween(sent, today, holidays), due, late: today > due }
}
