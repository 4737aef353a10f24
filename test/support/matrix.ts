import type { Role } from '../../src/core/access.ts'
import type { Person } from './world.ts'
import { accountMatrix } from './matrix/accounts.ts'
import { calendarMatrix } from './matrix/calendar.ts'
import { campaignMatrix } from './matrix/campaigns.ts'
import { forumMatrix } from './matrix/forum.ts'
import { pledgeMatrix } from './matrix/pledges.ts'
import { askMatrix } from './matrix/ask.ts'
import { concernsMatrix } from './matrix/concerns.ts'
import { dutyMatrix } from './matrix/duty.ts'
import { privacyMatrix } from './matrix/privacy.ts'
import { siteMatrix } from './matrix/site.ts'
import { tallyMatrix } from './matrix/tallies.ts'
import { unitMatrix } from './matrix/units.ts'

/** Who gets in: anybody, anybody signed in, or these roles. */
export type Access = 'anyone' | 'person' | readonly Role[]

export type Prepared = {
  readonly path: string
  readonly fields?: Readonly<Record<string, string | number>>
  /** Sent as JSON instead of a form. */
  readonly json?: unknown
}

/** A live route, who gets in, and how to make a real object and a valid body for it. */
export type Case = {
  readonly method: 'GET' | 'POST'
  readonly path: string
  readonly access: Access
  /** Whether the object lies in a unit, so that the same role elsewhere must not find it. */
  readonly scoped?: boolean
  /** Whether it does not exist for anybody else: 404 instead of the way to sign-in or a refusal. */
  readonly hidden?: boolean
  /** Where the insider's post is, if not at the root. */
  readonly at?: string
  readonly prepare: (who: Person | undefined) => Promise<Prepared>
}

export const matrix: readonly Case[] = [
  ...siteMatrix,
  ...accountMatrix,
  ...forumMatrix,
  ...askMatrix,
  ...concernsMatrix,
  ...dutyMatrix,
  ...privacyMatrix,
  ...unitMatrix,
  ...campaignMatrix,
  ...calendarMatrix,
  ...pledgeMatrix,
  ...tallyMatrix,
]
