import { and, eq, type SQL } from 'drizzle-orm'
import type { SQLiteUpdateSetSource } from 'drizzle-orm/sqlite-core'
import { authorize, personOf, type Permit } from '../../core/access.ts'
import { AppError, invalid } from '../../core/errors.ts'
import { localDay } from '../../core/vi/dates.ts'
import { readTogether, type Statement, type WriteDb } from '../../db/client.ts'
import { commit, type Fact } from '../../db/commit.ts'
import type { Outcome, WriteCtx } from '../../db/context.ts'
import { newId } from '../../db/keys.ts'
import { people, recoveryCodes } from '../../db/schema.ts'
import { queueMail } from '../../outbox/service.ts'
import {
  personSubject,
  personWith,
  selectPerson,
  selectPosts,
  type Person,
  type Post,
} from '../queries/people.ts'
import { countEver } from '../queries/protectors.ts'
import { isFounding } from '../rules/protectors.ts'
import type { Seen } from '../rules/people.ts'
import { isOpen } from '../rules/stages.ts'
import { sendInvitation } from './invitations.ts'
import { totpGoneMail } from './mail.ts'
import { endSessions } from './opening.ts'
import { useLinks } from './passwords.ts'
import { endFact, endStatement } from './posts.ts'
import { tellProtectors } from './telling.ts'

/** Ends an account: its sessions die at once, its posts end today. */
export async function endPerson(ctx: WriteCtx, personId: string, seen: Seen): Promise<Outcome> {
  const { person, posts, permit, fact } = await load(ctx, personId, seen, 'end')
  if (person.endedAt !== null) throw new AppError('conflict', { state: 'ended' })
  const open = posts.filter((post) => isOpen(post, localDay(ctx.now)))
  const permits = open.map(({ id, within }) =>
    authorize(ctx.actor, 'person.manage', { kind: 'grant', id, within }),
  )
  const tell = await tellProtectors(ctx, person, open)
  return commit(ctx, [permit, ...permits], [fact, ...open.map(endFact)], (db) => [
    set(db, person, { endedAt: ctx.now }),
    endSessions(db, personId),
    useLinks(ctx, db, personId),
    ...open.map((post) => endStatement(db, post, localDay(ctx.now))),
    ...tell(db),
  ])
}

/** Opens an ended account again, without a post and without a password: an invitation is sent. */
export async function reopenPerson(
  ctx: WriteCtx,
  personId: string,
  seen: Seen,
  origin: string,
): Promise<Outcome> {
  const { person, permit, fact } = await load(ctx, personId, seen, 'reopen')
  if (person.endedAt === null) throw new AppError('conflict', { state: 'open' })
  return commit(ctx, permit, [fact], (db) => [
    set(db, person, { endedAt: null, password: null }),
    ...sendInvitation(ctx, db, person, origin),
  ])
}

/** Asks for another password at the next sign-in. */
export async function forceChange(ctx: WriteCtx, personId: string, seen: Seen): Promise<Outcome> {
  const { person, permit, fact } = await load(ctx, personId, seen, 'forceChange')
  if (person.endedAt !== null || person.active === 0) throw new AppError('conflict', { state: 'inactive' })
  return commit(ctx, permit, [fact], (db) => [set(db, person, { mustChange: 1 }), endSessions(db, personId)])
}

/** Takes away a second factor, so that it is set up anew. A protector's needs two protectors. */
export async function resetTotp(
  ctx: WriteCtx,
  personId: string,
  seen: Seen,
  origin: string,
): Promise<Outcome> {
  const { person, posts, permit, fact } = await load(ctx, personId, seen, 'resetTotp')
  if (person.hasTotp === 0) throw new AppError('conflict', { state: 'none' })
  const founding = await isFoundingReset(ctx, posts)
  const detail: Outcome = founding ? { founding } : {}
  return commit(ctx, permit, [{ ...fact, detail }], (db) => takeTotp(ctx, db, person, origin))
}

/** What taking away a second factor writes, whoever decided it. */
export function takeTotp(ctx: WriteCtx, db: WriteDb, person: Person, origin: string): Statement[] {
  const mail = totpGoneMail({ id: newId(), to: person.email, name: person.name, origin })
  return [
    set(db, person, { totp: null }),
    db.delete(recoveryCodes).where(eq(recoveryCodes.personId, person.id)),
    endSessions(db, person.id),
    queueMail(db, mail, ctx.now),
  ]
}

/** Whether this is the exception of a deployment that never had two protectors. @throws AppError `invalid`. */
async function isFoundingReset(ctx: WriteCtx, posts: readonly Post[]): Promise<boolean> {
  const protecting = posts.filter(
    (post) => post.role === 'protector' && post.status === 'active' && isOpen(post, localDay(ctx.now)),
  )
  if (protecting.length === 0) return false
  const [row] = await countEver(ctx.db, [...new Set(protecting.flatMap((post) => post.within))])
  if (!isFounding(row?.n ?? 0)) invalid('', 'person.protector')
  return true
}

type Loaded = {
  readonly person: Person
  readonly posts: readonly Post[]
  readonly permit: Permit
  readonly fact: Fact
}

/** An account to act on as a whole; never one's own. */
async function load(ctx: WriteCtx, personId: string, { version }: Seen, action: string): Promise<Loaded> {
  const [found, rows] = await readTogether(ctx.db, [
    selectPerson(ctx.db, personId),
    selectPosts(ctx.db, personId),
  ])
  const { person, posts } = personWith(found, rows)
  const day = localDay(ctx.now)
  const permit = authorize(ctx.actor, 'person.manage', personSubject(person, posts, 'acting', day))
  if (personId === personOf(ctx.actor)) invalid('', 'person.self')
  if (person.version !== version) throw new AppError('conflict')
  const unitId = (posts.find((post) => isOpen(post, day)) ?? posts[0])?.unitId ?? null
  return {
    person,
    posts,
    permit,
    fact: { subject: 'person', id: personId, version: version + 1, action, unitId },
  }
}

type Change = Omit<SQLiteUpdateSetSource<typeof people>, 'version'> & { readonly version?: SQL }

function set(db: WriteDb, { id, version }: Person, change: Change): Statement {
  return db
    .update(people)
    .set({ ...change, version: version + 1 })
    .where(and(eq(people.id, id), eq(people.version, version)))
}
