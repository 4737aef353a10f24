import { and, eq } from 'drizzle-orm'
import { authorize, can, personOf } from '../../core/access.ts'
import { AppError, invalid } from '../../core/errors.ts'
import { localDay } from '../../core/vi/dates.ts'
import { readTogether, type Statement, type WriteDb } from '../../db/client.ts'
import { commit, type Fact } from '../../db/commit.ts'
import type { Outcome, WriteCtx } from '../../db/context.ts'
import { violates } from '../../db/faults.ts'
import { newId, newToken } from '../../db/keys.ts'
import { links, people } from '../../db/schema.ts'
import { tokenDigest } from '../../db/sessions.ts'
import { queueMail } from '../../outbox/service.ts'
import { asUnit, selectUnit } from '../../units/queries/units.ts'
import { asPlace, selectPlace } from '../queries/places.ts'
import {
  asPosts,
  personSubject,
  personWith,
  selectPerson,
  selectPersonByEmail,
  selectPosts,
  type Person,
  type Post,
} from '../queries/people.ts'
import { linkLimits } from '../rules/limits.ts'
import { grantableRoles, nameKey, type Invitation, type NewPost, type Seen } from '../rules/people.ts'
import { invitationMail, newPostMail } from './mail.ts'
import { useLinks } from './passwords.ts'
import { grantsOf, judgePost, type Judged } from './posts.ts'

/** Invites a person to a post. Whoever is known by the address gets one more post, not a second account. */
export async function invite(ctx: WriteCtx, input: Invitation, origin: string): Promise<Outcome> {
  const [units, places, known] = await readTogether(ctx.db, [
    selectUnit(ctx.db, input.unitId),
    selectPlace(ctx.db, input.organisationId),
    selectPersonByEmail(ctx.db, input.email),
  ])
  const [person] = known
  const id = person?.id ?? ctx.keys.digest('person-id', ctx.write.id).slice(0, 22)
  const posts = person === undefined ? [] : asPosts(await selectPosts(ctx.db, id))
  const unit = asUnit(units)
  const post = await judgePost(ctx, input, { id, person, posts }, { unit, place: asPlace(places) })
  if (person !== undefined) {
    if (person.endedAt !== null) refuseEnded(ctx, person, posts)
    return addPostTo(ctx, person, post, { origin, unit: unit?.officialName ?? '' })
  }
  const permit = authorize(ctx.actor, 'person.invite', { kind: 'person', id, within: unit?.within ?? [] })
  const fact: Fact = { subject: 'person', id, version: 1, action: 'invite', unitId: input.unitId }
  const { email, name } = input
  const write = (db: WriteDb): Statement[] => [
    db.insert(people).values({ id, email, name, nameKey: nameKey(name) }),
    ...post.write(db),
    ...sendInvitation(ctx, db, { id, email, name }, origin),
  ]
  try {
    return await commit(ctx, [permit, post.permit], [fact, post.fact], write, {
      personId: id,
      status: post.status,
    })
  } catch (error) {
    if (violates(error, 'people.email')) throw new AppError('conflict') // invited elsewhere at the same moment
    throw error
  }
}

/** One more post of a person who is known. */
export async function addPost(
  ctx: WriteCtx,
  personId: string,
  input: NewPost,
  origin: string,
): Promise<Outcome> {
  const [units, places, found, rows] = await readTogether(ctx.db, [
    selectUnit(ctx.db, input.unitId),
    selectPlace(ctx.db, input.organisationId),
    selectPerson(ctx.db, personId),
    selectPosts(ctx.db, personId),
  ])
  const { person, posts } = personWith(found, rows)
  authorize(ctx.actor, 'person.invite', personSubject(person, posts, 'seeing', localDay(ctx.now)))
  const unit = asUnit(units)
  const post = await judgePost(ctx, input, { id: personId, person, posts }, { unit, place: asPlace(places) })
  if (person.endedAt !== null) refuseEnded(ctx, person, posts)
  return addPostTo(ctx, person, post, { origin, unit: unit?.officialName ?? '' })
}

/** Sends the invitation again; the link sent before no longer works. */
export async function resendInvitation(
  ctx: WriteCtx,
  personId: string,
  { version }: Seen,
  origin: string,
): Promise<Outcome> {
  const [found, rows] = await readTogether(ctx.db, [
    selectPerson(ctx.db, personId),
    selectPosts(ctx.db, personId),
  ])
  const { person, posts } = personWith(found, rows)
  const subject = personSubject(person, posts, 'seeing', localDay(ctx.now))
  const permit = authorize(ctx.actor, 'person.invite', subject)
  const own = posts.find(({ role, within }) => grantableRoles(grantsOf(ctx.actor), within).includes(role))
  if (own === undefined) throw new AppError('forbidden', { permission: 'person.invite' })
  if (personId === personOf(ctx.actor)) invalid('', 'person.self')
  if (person.version !== version || person.active === 1 || person.endedAt !== null)
    throw new AppError('conflict')
  const fact: Fact = {
    subject: 'person',
    id: personId,
    version: version + 1,
    action: 'resend',
    unitId: own.unitId,
  }
  return commit(ctx, permit, [fact], (db) => [
    db
      .update(people)
      .set({ version: version + 1 })
      .where(and(eq(people.id, personId), eq(people.version, version))),
    ...sendInvitation(ctx, db, person, origin),
  ])
}

type Invited = { readonly id: string; readonly email: string; readonly name: string }

/** A fresh link by mail; the ones before are used up. */
export function sendInvitation(
  ctx: WriteCtx,
  db: WriteDb,
  { id, email, name }: Invited,
  origin: string,
): Statement[] {
  const token = newToken()
  const expiresAt = new Date(Date.parse(ctx.now) + linkLimits.invitationDays * 86_400_000).toISOString()
  const mail = invitationMail({ id: newId(), to: email, name, origin, token })
  return [
    useLinks(ctx, db, id, 'invitation'),
    db.insert(links).values({ token: tokenDigest(token), kind: 'invitation', personId: id, expiresAt }),
    queueMail(db, mail, ctx.now),
  ]
}

/** That an account ended is told only to whoever stands above a post of it. */
function refuseEnded(ctx: WriteCtx, person: Person, posts: readonly Post[]): never {
  const isKnown = can(ctx.actor, 'person.invite', personSubject(person, posts, 'seeing', localDay(ctx.now)))
  invalid('email', isKnown ? 'person.ended' : 'person.unavailable')
}

/** Adds the post and tells the person: by the invitation again, as long as no password was set. */
function addPostTo(
  ctx: WriteCtx,
  person: Person,
  post: Judged,
  { origin, unit }: { readonly origin: string; readonly unit: string },
): Promise<Outcome> {
  const { id, email, name } = person
  const mail = newPostMail({ id: newId(), to: email, name, origin, unit, open: post.status === 'active' })
  return commit(
    ctx,
    post.permit,
    [post.fact],
    (db) => [
      ...post.write(db),
      ...(person.active === 1 ? [queueMail(db, mail, ctx.now)] : sendInvitation(ctx, db, person, origin)),
    ],
    { personId: id, status: post.status },
  )
}
