import { and, eq } from 'drizzle-orm'
import { authorize, personOf, type Actor, type Grant, type Permit } from '../../core/access.ts'
import { AppError, invalid } from '../../core/errors.ts'
import { localDay } from '../../core/vi/dates.ts'
import { readTogether, type Statement, type WriteDb } from '../../db/client.ts'
import { commit, type Fact } from '../../db/commit.ts'
import type { Outcome, WriteCtx } from '../../db/context.ts'
import { grants } from '../../db/schema.ts'
import type { Unit } from '../../units/queries/units.ts'
import { isInForce } from '../../units/rules/units.ts'
import { personWith, selectPerson, selectPosts, type Person, type Post } from '../queries/people.ts'
import type { Place } from '../queries/places.ts'
import { countEver } from '../queries/protectors.ts'
import { grantableRoles, type Extension, type NewPost, type Seen } from '../rules/people.ts'
import { isFounding } from '../rules/protectors.ts'
import { guardedRoles, isOpen } from '../rules/stages.ts'
import { endSessions } from './opening.ts'
import { tellProtectors } from './telling.ts'

export type Judged = {
  readonly permit: Permit
  readonly fact: Fact
  readonly status: 'proposed' | 'active'
  readonly write: (db: WriteDb) => Statement[]
}

type Holder = { readonly id: string; readonly person: Person | undefined; readonly posts: readonly Post[] }
type At = { readonly unit: Unit | undefined; readonly place: Place | undefined }

/**
 * Judges a new post: whether the actor may give this role there, to this person, in these dates.
 * @throws AppError `not_found` outside one's units, `forbidden` for a role that one may not give, or `invalid`.
 */
export async function judgePost(
  ctx: WriteCtx,
  input: NewPost,
  holder: Holder,
  { unit, place }: At,
): Promise<Judged> {
  const today = localDay(ctx.now)
  const id = ctx.keys.digest('grant-id', ctx.write.id).slice(0, 22)
  const within = unit?.within ?? []
  const permit = authorize(ctx.actor, 'person.invite', { kind: 'grant', id, within })
  if (!grantableRoles(grantsOf(ctx.actor), within).includes(input.role)) {
    throw new AppError('forbidden', { permission: 'person.invite' })
  }
  if (unit === undefined || !isInForce(unit, today)) invalid('unitId', 'grant.unit')
  if (holder.id === personOf(ctx.actor)) invalid('email', 'grant.self')
  assertPlace(input, unit, place, today)
  const { from = today, to } = input
  // A post that began yesterday would show its giver what the person did before it was given.
  if (from < today) invalid('from', 'grant.from')
  if (to !== undefined && (to < from || to < today)) invalid('to', 'grant.to')
  if (holder.posts.some((post) => isTwice(post, input, { from, to }))) invalid('role', 'grant.twice')
  const { status, founding } = await statusOf(ctx, input, within)
  const row = {
    id,
    personId: holder.id,
    role: input.role,
    unitId: unit.id,
    organisationId: input.organisationId ?? null,
    fromDay: from,
    toDay: to ?? null,
    grantedBy: status === 'active' ? personOf(ctx.actor) : null,
    status,
  }
  const detail = { role: input.role, ...(founding ? { founding } : {}) }
  const action = status === 'active' ? 'grant' : 'propose'
  return {
    permit,
    fact: { subject: 'grant', id, version: 1, action, unitId: unit.id, detail },
    status,
    write: (db) => [db.insert(grants).values(row), ...mustEnrol(db, holder.person, row)],
  }
}

/** Ends a post at once; today is its last day. */
export async function endPost(ctx: WriteCtx, at: PostAt, { version }: Seen): Promise<Outcome> {
  const { person, post, permit } = await loadPost(ctx, at, version)
  if (!isOpen(post, localDay(ctx.now))) throw new AppError('conflict', { state: post.status })
  const tell = await tellProtectors(ctx, person, [post])
  return commit(ctx, permit, [endFact(post)], (db) => [
    endStatement(db, post, localDay(ctx.now)),
    ...tell(db),
  ])
}

/** Gives a post another last day, or none. A protector's is given anew, so that two say yes again. */
export async function extendPost(ctx: WriteCtx, at: PostAt, { to, version }: Extension): Promise<Outcome> {
  const { person, post, permit } = await loadPost(ctx, at, version)
  if (post.status !== 'active') throw new AppError('conflict', { state: post.status })
  if (to !== undefined && (to < post.fromDay || to < localDay(ctx.now))) invalid('to', 'grant.to')
  const longer = to === undefined || (post.toDay !== null && to > post.toDay)
  if (post.role === 'protector' && longer && post.toDay !== null) invalid('to', 'grant.protector_longer')
  const fact: Fact = { ...endFact(post), action: 'extend' }
  const tell = longer ? () => [] : await tellProtectors(ctx, person, [post], to)
  return commit(ctx, permit, [fact], (db) => [
    db
      .update(grants)
      .set({ toDay: to ?? null, version: version + 1 })
      .where(and(eq(grants.id, post.id), eq(grants.version, version))),
    ...tell(db),
  ])
}

export type PostAt = { readonly personId: string; readonly grantId: string }

/** The event of an end. */
export function endFact(post: Post): Fact {
  return { subject: 'grant', id: post.id, version: post.version + 1, action: 'end', unitId: post.unitId }
}

/** The end of a post as a statement. */
export function endStatement(db: WriteDb, post: Post, today: string): Statement {
  const toDay = post.fromDay > today ? post.fromDay : today
  return db
    .update(grants)
    .set({ status: 'ended', toDay, version: post.version + 1 })
    .where(and(eq(grants.id, post.id), eq(grants.version, post.version)))
}

export function grantsOf(actor: Actor): readonly Grant[] {
  return actor.kind === 'person' ? actor.grants : []
}

async function loadPost(ctx: WriteCtx, { personId, grantId }: PostAt, seen: number) {
  const [people, rows] = await readTogether(ctx.db, [
    selectPerson(ctx.db, personId),
    selectPosts(ctx.db, personId),
  ])
  const { person, posts } = personWith(people, rows)
  const post = posts.find(({ id }) => id === grantId)
  if (post === undefined) throw new AppError('not_found')
  const permit = authorize(ctx.actor, 'person.invite', { kind: 'grant', id: grantId, within: post.within })
  if (!grantableRoles(grantsOf(ctx.actor), post.within).includes(post.role)) {
    throw new AppError('forbidden', { permission: 'person.invite' })
  }
  if (personId === personOf(ctx.actor)) invalid('', 'person.self')
  if (post.version !== seen) throw new AppError('conflict')
  return { person, post, permit }
}

/** A protector's post waits for two protectors, unless there were never two to ask. */
async function statusOf(ctx: WriteCtx, { role }: NewPost, within: readonly string[]) {
  if (role !== 'protector') return { status: 'active', founding: false } as const
  const [row] = await countEver(ctx.db, within)
  const founding = isFounding(row?.n ?? 0)
  return { status: founding ? 'active' : 'proposed', founding } as const
}

function assertPlace(
  { role, organisationId }: NewPost,
  unit: Unit,
  place: Place | undefined,
  today: string,
): void {
  if (role === 'school' && organisationId === undefined) invalid('organisationId', 'grant.organisation')
  if (organisationId === undefined) return
  const isThere = place !== undefined && (place.validTo === null || place.validTo > today)
  if (!isThere || !place.within.includes(unit.id)) invalid('organisationId', 'grant.organisation_elsewhere')
}

function isTwice(post: Post, input: NewPost, days: { from: string; to: string | undefined }): boolean {
  const isSame =
    post.role === input.role &&
    post.unitId === input.unitId &&
    post.organisationId === (input.organisationId ?? null)
  if (!isSame || (post.status !== 'active' && post.status !== 'proposed')) return false
  return (
    (post.toDay === null || post.toDay >= days.from) && (days.to === undefined || post.fromDay <= days.to)
  )
}

/** Whoever is given a guarded role without having a second factor signs in anew, and sets it up then. */
function mustEnrol(
  db: WriteDb,
  person: Person | undefined,
  { role, status }: { role: string; status: string },
): Statement[] {
  if (person === undefined || person.hasTotp === 1 || status !== 'active') return []
  return guardedRoles.some((guarded) => guarded === role) ? [endSessions(db, person.id)] : []
}
