import { AppError } from './errors.ts'

export const roles = [
  'admin',
  'moderator',
  'protector',
  'agency',
  'school',
  'commune',
  'front',
  'reporter',
  'leader',
] as const
export type Role = (typeof roles)[number]

/**
 * Permission → who holds it. `anyone` needs no account, `holder` shows a receipt code,
 * `self` is the person the subject is, `system` is the cron. Deny by default: what is not named is refused.
 */
export const permissions = {
  'idea.send': ['anyone'],
  'idea.support': ['anyone'],
  'idea.flag': ['anyone'],
  'idea.rate': ['anyone'],
  'idea.withdraw': ['holder'],
  'idea.moderate': ['moderator'],
  'feedback.send': ['anyone'],
  'feedback.answer': ['moderator'],
  'session.open': ['anyone'],
  'session.end': ['self'],
  'account.change': ['self'],
  'account.recover': ['anyone'],
  'person.invite': ['admin', 'commune'],
  'person.manage': ['admin'],
  'grant.protect': ['protector'],
  'unit.read': roles,
  'area.manage': ['admin', 'commune'],
  'organisation.manage': ['admin', 'commune'],
  'settings.manage': ['admin'],
  'campaign.manage': ['commune', 'front'],
  'event.register': ['school', 'commune'],
  'event.approve': ['commune'],
  'event.call': ['school', 'commune'],
  'event.read': ['commune', 'front', 'reporter', 'leader'],
  'pledge.record': ['front'],
  'pledge.verify': ['front'],
  'pledge.read': ['front', 'commune', 'reporter', 'leader'],
  'concern.ask': ['anyone'],
  'concern.raise': ['moderator', 'school', 'commune'],
  'concern.handle': ['protector'],
  'duty.manage': ['protector'],
  'screening.edit': ['protector'],
  'incident.review': ['leader'],
  'privacy.ask': ['anyone'],
  'privacy.manage': ['admin'],
  'reading.audit': ['admin', 'leader'],
  'audit.read': ['admin', 'commune', 'front', 'leader'],
  'system.run': ['system'],
} as const satisfies Record<string, readonly (Role | 'anyone' | 'holder' | 'self' | 'system')[]>
export type Permission = keyof typeof permissions

export type Grant = { readonly role: Role; readonly unitId: string; readonly organisationId: string | null }

export type Actor =
  | { readonly kind: 'visitor' }
  | { readonly kind: 'holder'; readonly subject: string; readonly id: string }
  | {
      readonly kind: 'person'
      readonly personId: string
      readonly name: string
      readonly sessionId: string
      readonly grants: readonly Grant[]
    }
  | { readonly kind: 'system'; readonly job: string }

/**
 * What is acted on. `within` holds its unit and every ancestor of it in today's tree (unit ids);
 * `owner` is the person whose own it is, a session for one; `organisationId` the organisation whose it is, null for
 * the people's committee of the unit itself.
 */
export type Subject = {
  readonly kind: string
  readonly id: string
  readonly within: readonly string[]
  readonly owner?: string
  readonly organisationId?: string | null
}

declare const permitted: unique symbol
/** Proof that `authorize` said yes, for this permission and this subject only. */
export type Permit = {
  readonly [permitted]: true
  readonly permission: Permission
  readonly subject: string
  readonly id: string
}

/** Whether the actor may do this to the subject. Pure; never throws. */
export function can(actor: Actor, permission: Permission, subject: Subject): boolean {
  const holders: readonly string[] = permissions[permission]
  if (holders.includes('anyone')) return true
  switch (actor.kind) {
    case 'visitor':
      return false
    case 'holder':
      return holders.includes('holder') && actor.subject === subject.kind && actor.id === subject.id
    case 'system':
      return holders.includes('system')
    case 'person':
      if (holders.includes('self') && ownerOf(subject) === actor.personId) return true
      return actor.grants.some((grant) => holders.includes(grant.role) && reaches(grant, subject))
    default:
      return never(actor)
  }
}

/**
 * The only maker of a Permit.
 * @throws AppError `unauthenticated` for a visitor; `forbidden` when the right is held nowhere;
 * `not_found` when the subject lies outside one's scope, as if it did not exist.
 */
export function authorize(actor: Actor, permission: Permission, subject: Subject): Permit {
  if (can(actor, permission, subject)) return permit(permission, subject)
  demand(actor, permission)
  throw new AppError('not_found')
}

/**
 * Refuses whoever holds the right nowhere, before anything is loaded, so that a missing and an existing
 * object answer them alike.
 * @throws AppError `unauthenticated` or `forbidden`.
 */
export function demand(actor: Actor, permission: Permission): void {
  const holders: readonly string[] = permissions[permission]
  if (holders.includes('anyone')) return
  if (actor.kind === 'visitor') throw new AppError('unauthenticated')
  if (actor.kind === 'person' && !holders.includes('self') && scopeOf(actor, permission).length === 0) {
    throw new AppError('forbidden', { permission })
  }
}

/** The unit ids at which the actor holds the right; empty for none. Lists are read within these. */
export function scopeOf(actor: Actor, permission: Permission): string[] {
  if (actor.kind !== 'person') return []
  const holders: readonly string[] = permissions[permission]
  return [
    ...new Set(actor.grants.filter((grant) => holders.includes(grant.role)).map((grant) => grant.unitId)),
  ]
}

/** The id of the acting person. @throws AppError `unauthenticated` for anybody else. */
export function personOf(actor: Actor): string {
  if (actor.kind !== 'person') throw new AppError('unauthenticated')
  return actor.personId
}

/** Whoever serves an organisation reaches what is that organisation's, not its neighbours' in the same commune. */
const servesOne: readonly Role[] = ['school', 'agency']

function reaches(grant: Grant, subject: Subject): boolean {
  if (!subject.within.includes(grant.unitId)) return false
  const { organisationId } = subject
  if (organisationId === undefined || !servesOne.includes(grant.role)) return true
  return organisationId !== null && organisationId === grant.organisationId
}

function ownerOf(subject: Subject): string | undefined {
  return subject.kind === 'person' ? subject.id : subject.owner
}

function permit(permission: Permission, subject: Subject): Permit {
  const proof = { permission, subject: subject.kind, id: subject.id }
  return proof as Permit // the brand exists in types only
}

function never(value: never): never {
  throw new TypeError(`unexpected ${String(value)}`)
}
