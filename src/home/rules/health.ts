import type { Instant } from '../../core/vi/dates.ts'

/** What the database tells of its own health. Times are instants; `madeAt` is when the last migration ran. */
export type Signs = {
  readonly madeAt: Instant
  readonly cronAt: Instant | null
  /** Mail that waits longer than it should, or that was given up, for no fault of its address. */
  readonly mailStuck: boolean
  readonly pledgedAt: Instant | null
  readonly provedAt: Instant | null
  readonly wrongTallies: number
  /** Since when the longest unsent alarm for a child is due. */
  readonly alarmDueAt: Instant | null
  /** Cases wait, and nobody at the root may open them. */
  readonly isUnprotected: boolean
}

export const parts = ['config', 'database', 'cron', 'outbox', 'protection', 'tallies'] as const
export type Part = (typeof parts)[number]
/** `starting`: the cron of a database made a moment ago has not come yet. */
export type Health = { readonly status: 'ok' | 'starting' | 'ill'; readonly ill: readonly Part[] }

export const healthLimits = {
  cronMinutes: 5,
  mailMinutes: 30,
  alarmMinutes: 2,
  givenUpDays: 3,
  proofDays: 2,
} as const

/**
 * Which parts are ill. All counts from when the database was made at the earliest, so that a fresh one has its time:
 * five minutes for the cron, half an hour for mail (sample data hold old letters), two days for the proof of the tallies.
 */
export function judgeHealth(signs: Signs, now: Instant): Health {
  const { cronAt, madeAt, mailStuck, pledgedAt, provedAt, wrongTallies, alarmDueAt, isUnprotected } = signs
  const ill: Part[] = []
  if (ageOf(cronAt ?? madeAt, now) > healthLimits.cronMinutes * 60_000) ill.push('cron')
  if (mailStuck && ageOf(madeAt, now) > healthLimits.mailMinutes * 60_000) ill.push('outbox')
  const isAlarmLate = alarmDueAt !== null && ageOf(alarmDueAt, now) > healthLimits.alarmMinutes * 60_000
  if (isAlarmLate || isUnprotected) ill.push('protection')
  const proved = [madeAt, pledgedAt ?? madeAt, provedAt ?? madeAt].toSorted().at(-1) ?? madeAt
  const isOld = pledgedAt !== null && ageOf(proved, now) > healthLimits.proofDays * 86_400_000
  if (wrongTallies > 0 || isOld) ill.push('tallies')
  if (ill.length > 0) return { status: 'ill', ill }
  return { status: cronAt === null ? 'starting' : 'ok', ill }
}

function ageOf(at: Instant, now: Instant): number {
  return Date.parse(now) - Date.parse(at)
}
