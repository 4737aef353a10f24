import * as z from 'zod'
import { addDays, startOfDay, weekday, type Instant, type LocalDay } from '../../core/vi/dates.ts'
import { readPhone, readTime } from '../../core/vi/typed.ts'
import { dayOf, joinDays } from '../../units/rules/days.ts'

export const dutyKinds = ['officer', 'reserve', 'head'] as const
export type Duty = (typeof dutyKinds)[number]

export const dutyLimits = {
  /** Before the shift begins, an officer may already say that they are there. */
  earlyMinutes: 30,
  /** Shifts of one week at one unit: three people in shifts of three hours. */
  weekMax: 168,
} as const

const time = z
  .string('duty.time')
  .transform((text) => readTime(text) ?? '')
  .refine((text) => text !== '', 'duty.time')

/** A shift as it is typed: a day, from and to; one that ends before it begins ends on the next day. */
export const AddShift = z.preprocess(
  joinDays('day'),
  z.object({
    unitId: z.string('duty.unit').min(1, 'duty.unit').max(40, 'duty.unit'),
    personId: z.string('duty.person').min(1, 'duty.person').max(40, 'duty.person'),
    duty: z.enum(dutyKinds, 'duty.kind'),
    phone: z
      .string('duty.phone')
      .transform((text) => readPhone(text) ?? '')
      .refine((text) => text !== '', 'duty.phone'),
    day: dayOf('duty.day'),
    from: time,
    to: time,
  }),
)
export type AddShift = z.infer<typeof AddShift>

export const CopyWeek = z.object({
  unitId: z.string('duty.unit').min(1, 'duty.unit').max(40, 'duty.unit'),
  week: dayOf('duty.day'),
})
export type CopyWeek = z.infer<typeof CopyWeek>

export const SeenShift = z.object({
  version: z.coerce.number('field.wrong').int('field.wrong').min(1, 'field.wrong'),
})
export type SeenShift = z.infer<typeof SeenShift>

export type Span = { readonly startsAt: Instant; readonly endsAt: Instant }

/** From and to on that day, over midnight when `to` is not later: 24 hours at most. */
export function spanOf({ day, from, to }: Pick<AddShift, 'day' | 'from' | 'to'>): Span {
  return { startsAt: momentOf(day, from), endsAt: momentOf(to > from ? day : addDays(day, 1), to) }
}

/** The Monday of that day's week. */
export function mondayOf(day: LocalDay): LocalDay {
  return addDays(day, 1 - weekday(day))
}

export function overlaps(a: Span, b: Span): boolean {
  return a.startsAt < b.endsAt && b.startsAt < a.endsAt
}

/** Whether its officer may check in now: from half an hour before until it ends. */
export function mayCheckIn({ startsAt, endsAt }: Span, now: Instant): 'yes' | 'early' | 'over' {
  if (now >= endsAt) return 'over'
  const from = new Date(Date.parse(startsAt) - dutyLimits.earlyMinutes * 60_000).toISOString()
  return now < from ? 'early' : 'yes'
}

/** Where within `whole` no span lies, in order. */
export function gapsIn(whole: Span, spans: readonly Span[]): Span[] {
  const gaps: Span[] = []
  let covered = whole.startsAt
  for (const { startsAt, endsAt } of spans.toSorted((a, b) => a.startsAt.localeCompare(b.startsAt))) {
    if (startsAt >= whole.endsAt) break
    if (startsAt > covered) gaps.push({ startsAt: covered, endsAt: startsAt })
    if (endsAt > covered) covered = endsAt
  }
  return covered < whole.endsAt ? [...gaps, { startsAt: covered, endsAt: whole.endsAt }] : gaps
}

function momentOf(day: LocalDay, text: string): Instant {
  const [hours = 0, minutes = 0] = text.split(':').map(Number)
  return new Date(Date.parse(startOfDay(day)) + (hours * 60 + minutes) * 60_000).toISOString()
}
