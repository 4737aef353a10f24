import type { Role } from '../../core/access.ts'
import type { Instant, LocalDay } from '../../core/vi/dates.ts'

export const stages = ['totp', 'enrol', 'change', 'full'] as const
export type Stage = (typeof stages)[number]

/** Roles that need a second factor. */
export const guardedRoles = ['admin', 'protector'] as const satisfies readonly Role[]

/**
 * A session lasts this long whatever happens in it; one that is half open, much shorter. `openMinutes`: how long the
 * protectors' pages stay open without a request, from when the second factor was shown.
 */
export const sessionLimits = { hours: 12, halfOpenMinutes: 30, openMinutes: 3 } as const

/** Until when the protectors' pages stay open after a request, or after the second factor was shown. */
export function openUntil(now: Instant): Instant {
  return new Date(Date.parse(now) + sessionLimits.openMinutes * 60_000).toISOString()
}

/** Where each stage that is not yet `full` goes on. */
export const stagePaths: Readonly<Record<Stage, string>> = {
  totp: '/tai-khoan/nhap-ma',
  enrol: '/tai-khoan/hai-lop',
  change: '/tai-khoan/mat-khau',
  full: '/quan-tri',
}

export type Standing = {
  readonly hasTotp: boolean
  /** A post of theirs needs a second factor, today or within the session. */
  readonly needsTotp: boolean
  readonly mustChange: boolean
}

/** What stands between a right password and acting. `proven`: the second factor was shown in this session. */
export function nextStage({ hasTotp, needsTotp, mustChange }: Standing, proven: boolean): Stage {
  if (hasTotp && !proven) return 'totp'
  if (needsTotp && !hasTotp) return 'enrol'
  return mustChange ? 'change' : 'full'
}

export type DatedGrant = {
  readonly status: 'proposed' | 'active' | 'refused' | 'ended'
  readonly fromDay: LocalDay
  readonly toDay: LocalDay | null
}

/** Whether the post is held on that day. */
export function isHeld({ status, fromDay, toDay }: DatedGrant, day: LocalDay): boolean {
  return status === 'active' && fromDay <= day && (toDay === null || toDay >= day)
}

/** Whether the post is held now, will be, or waits for a yes. */
export function isOpen({ status, toDay }: Omit<DatedGrant, 'fromDay'>, day: LocalDay): boolean {
  return (status === 'active' || status === 'proposed') && (toDay === null || toDay >= day)
}
