import * as z from 'zod'
import type { Flow } from '../../core/flow.ts'
import { version } from '../../core/version.ts'
import { startOfDay, type Instant } from '../../core/vi/dates.ts'
import { dayOf, joinDays } from '../../units/rules/days.ts'
import { line, words, type BreachStatus } from './privacy.ts'

export const breachFlow = {
  notify: { from: ['open'], to: 'notified', permission: 'privacy.manage' },
  close: { from: ['open', 'notified'], to: 'closed', permission: 'privacy.manage' },
} as const satisfies Flow<BreachStatus>

/** The authority is told within 72 hours of its being found (Luật 91/2025/QH15, Điều 23). */
const notifyHours = 72

export function notifyDue(foundAt: Instant): Instant {
  return new Date(Date.parse(foundAt) + notifyHours * 3_600_000).toISOString()
}

const time = z.string('breach.time').regex(/^([01]?\d|2[0-3])[:.h][0-5]\d$/, 'breach.time')
const people = z.preprocess(
  (value) => (value === '' || value === null || value === undefined ? null : value),
  z.coerce
    .number('breach.people')
    .int('breach.people')
    .min(0, 'breach.people')
    .max(1e9, 'breach.people')
    .nullable(),
)
const told = { what: words('breach.what'), people, measures: words('breach.measures') }

export const AddBreach = z.preprocess(
  joinDays('found'),
  z.object({ found: dayOf('breach.found'), foundTime: time, ...told }),
)
export type AddBreach = z.infer<typeof AddBreach>

export const AmendBreach = z.object({ ...told, version })
export type AmendBreach = z.infer<typeof AmendBreach>

export const NotifyBreach = z.preprocess(
  joinDays('notified'),
  z.object({
    notified: dayOf('breach.notified'),
    notifiedTime: time,
    number: line('breach.number'),
    version,
  }),
)
export type NotifyBreach = z.infer<typeof NotifyBreach>

export const CloseBreach = z.object({ version })
export type CloseBreach = z.infer<typeof CloseBreach>

/** A day and "14:05" (or "14h05") in Việt Nam as a moment. */
export function momentOf(day: string, clock: string): Instant {
  const [hours = 0, minutes = 0] = clock.split(/[:.h]/).map(Number)
  return new Date(Date.parse(startOfDay(day)) + (hours * 60 + minutes) * 60_000).toISOString()
}
