import { addDays, localDay, startOfDay, type Instant, type LocalDay } from '../../core/vi/dates.ts'
import { gapsIn, type Duty, type Span } from './duty.ts'

/** A hole in the rota, told on the day on which it begins; a day that lies in one altogether is told as a whole. */
export type Gap = Span & { readonly isWholeDay: boolean }
export type DayOfWeek<Shift> = {
  readonly day: LocalDay
  readonly shifts: readonly Shift[]
  readonly gaps: readonly Gap[]
}

/**
 * A week of the rota, day by day. A shift stands on the day on which it begins, the one that began before Monday on
 * Monday. A gap is where no officer is planned: reserve and head do not fill it. What is past is no gap any more.
 */
export function weekOf<Shift extends Span & { readonly duty: Duty }>(
  shifts: readonly Shift[],
  monday: LocalDay,
  now: Instant,
): DayOfWeek<Shift>[] {
  const whole = { startsAt: later(startOfDay(monday), now), endsAt: startOfDay(addDays(monday, 7)) }
  const officers = shifts.filter(({ duty }) => duty === 'officer')
  const gaps = whole.startsAt < whole.endsAt ? gapsIn(whole, officers) : []
  return [0, 1, 2, 3, 4, 5, 6].map((n) => {
    const day = addDays(monday, n)
    const begins = ({ startsAt }: Span): LocalDay => later(localDay(startsAt), monday)
    return {
      day,
      shifts: shifts.filter((shift) => begins(shift) === day),
      gaps: gaps.flatMap((gap) => gapOn(day, gap)),
    }
  })
}

function gapOn(day: LocalDay, gap: Span): Gap[] {
  const [from, to] = [startOfDay(day), startOfDay(addDays(day, 1))]
  if (gap.startsAt <= from && gap.endsAt >= to) return [{ startsAt: from, endsAt: to, isWholeDay: true }]
  if (localDay(gap.startsAt) === day) {
    const isLong = gap.endsAt >= startOfDay(addDays(day, 2))
    return [{ startsAt: gap.startsAt, endsAt: isLong ? to : gap.endsAt, isWholeDay: false }]
  }
  // The rest of a gap that covered whole days before.
  const isRest = gap.startsAt < from && gap.endsAt > from && gap.endsAt < to
  const hadWholeDay = gap.startsAt <= startOfDay(addDays(day, -1))
  return isRest && hadWholeDay ? [{ startsAt: from, endsAt: gap.endsAt, isWholeDay: false }] : []
}

function later<Text extends string>(a: Text, b: Text): Text {
  return a > b ? a : b
}
