import { addDays, daysBetween, weekday, type LocalDay } from '../vi/dates.ts'

/**
 * A day that differs from its weekday: `holiday` by law, `substitute` a weekday off in lieu (made up for a weekend,
 * or swapped), `makeup` a Saturday worked in exchange. One entry a day.
 */
export type Holiday = {
  readonly day: LocalDay
  readonly kind: 'holiday' | 'substitute' | 'makeup'
  readonly name: string
}

/** Whether offices work that day: Monday to Friday but for days off, and Saturdays swapped in. @throws RangeError when not a day. */
export function isWorkingDay(day: LocalDay, holidays: readonly Holiday[]): boolean {
  const entry = holidays.find((holiday) => holiday.day === day)
  return entry === undefined ? weekday(day) <= 5 : entry.kind === 'makeup'
}

/**
 * The `n`th working day after `day`, or before it when negative; `day` itself for 0. The day of the event is not
 * counted (Bộ luật Dân sự 2015, Art. 147).
 * @throws RangeError when not a day, or `n` is not a whole number.
 */
export function addWorkingDays(day: LocalDay, n: number, holidays: readonly Holiday[]): LocalDay {
  if (!Number.isSafeInteger(n)) throw new RangeError('not a whole number of days')
  const step = Math.sign(n)
  let at = day
  for (let left = Math.abs(n); left > 0;) {
    at = addDays(at, step)
    if (isWorkingDay(at, holidays)) left -= 1
  }
  return at
}

/**
 * Working days after `from` up to and with `to`, so that `addWorkingDays(from, workingDaysBetween(from, to))` is
 * `to` whenever `to` is one; negative when `to` is the earlier. @throws RangeError when not a day.
 */
export function workingDaysBetween(from: LocalDay, to: LocalDay, holidays: readonly Holiday[]): number {
  const days = daysBetween(from, to)
  const step = Math.sign(days)
  let count = 0
  for (let i = 1; i <= Math.abs(days); i += 1) {
    if (isWorkingDay(addDays(from, i * step), holidays)) count += step
  }
  return count
}
