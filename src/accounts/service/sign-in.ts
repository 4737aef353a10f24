import { and, eq } from 'drizzle-orm'
import { authorize } from '../../core/access.ts'
import { AppError, invalid } from '../../core/errors.ts'
import { forget, giveBack, takeAttempts, type Attempt } from '../../db/attempts.ts'
import type { Statement, WriteDb } from '../../db/client.ts'
import { commit } from '../../db/commit.ts'
import type { Ctx, Outcome, WriteCtx } from '../../db/context.ts'
import { hashPassword, isCurrentHash, verifyPassword } from '../../db/passwords.ts'
import { people, sessions } from '../../db/schema.ts'
import { tokenDigest } from '../../db/sessions.ts'
import { findByEmail, findHeld, standingOf, type Account } from '../queries/accounts.ts'
import { tries, type Tries } from '../rules/limits.ts'
import type { SignIn } from '../rules/sign-in.ts'
import { nextStage } from '../rules/stages.ts'
import { opening } from './opening.ts'

/** Where a request comes from: its network address, the browser in plain words, the cookie it already had. */
export type Origin = {
  readonly address: string
  readonly device: string
  readonly session: string | undefined
}

/** E-mail and password. One sentence for every way to be wrong, and the same work for each. */
export async function signIn(ctx: WriteCtx, input: SignIn, from: Origin): Promise<Outcome> {
  const [account, everywhere] = accountCounters(ctx, input.email, from.address)
  const address = addressCounter(ctx, 'address', from.address, tries.address)
  await takeAttempts(ctx.db, [account, everywhere, ...address], ctx.now)
  const person = await findByEmail(ctx.db, input.email, ctx.now)
  const right = await verifyPassword(input.password, person?.endedAt === null ? person.password : null)
  if (person === undefined || !right) invalid('password', 'account.wrong')
  const stage = nextStage(standingOf(person), false)
  const session = opening(ctx, person, { stage, device: from.device, before: from.session })
  const rehashed = await rehash(person, input.password)
  const write = (db: WriteDb): Statement[] => [
    ...session.write(db),
    ...rehashed(db),
    forget(db, account),
    ...[everywhere, ...address].map((attempt) => giveBack(db, attempt)),
  ]
  return commit(ctx, session.permit, [session.fact], write, { stage })
}

/** Signs out: the session ends at once. Without a session nothing is left to do. */
export async function signOut(ctx: WriteCtx, cookie: string | undefined): Promise<void> {
  const held = await findHeld(ctx.db, cookie, ctx.now)
  if (held === undefined || cookie === undefined) return
  const subject = { kind: 'session', id: held.sessionId, within: [], owner: held.id }
  const permission = ctx.actor.kind === 'person' ? 'session.end' : 'session.open' // a half-open one is nobody's yet
  const permit = authorize(ctx.actor, permission, subject)
  const fact = { subject: 'session', id: held.sessionId, version: 2, action: 'end' } as const
  try {
    await commit(ctx, permit, [{ ...fact, personId: held.id, unitId: held.unitId }], (db) => [
      db.delete(sessions).where(eq(sessions.token, tokenDigest(cookie))),
    ])
  } catch (error) {
    if (!(error instanceof AppError && error.code === 'conflict')) throw error // it was ended elsewhere meanwhile
  }
}

/** A counter of tries under a keyed digest. */
export function counter(ctx: Ctx, purpose: string, of: string, limit: Tries): Attempt {
  return { key: ctx.keys.digest('throttle', `${purpose}:${of}`), ...limit }
}

/** Tries of an account: from this address, and from everywhere. */
export function accountCounters(ctx: Ctx, email: string, address: string): readonly [Attempt, Attempt] {
  return [
    counter(ctx, 'account', `${address} ${email}`, tries.account),
    counter(ctx, 'account-everywhere', email, tries.accountEverywhere),
  ]
}

/** The same for a network address, by day; none where the server knows no address. */
export function addressCounter(ctx: Ctx, purpose: string, address: string, limit: Tries): Attempt[] {
  return address === '' ? [] : [counter(ctx, purpose, `${ctx.now.slice(0, 10)}:${address}`, limit)]
}

/** Makes the stored hash anew when its parameters are of an earlier time. */
async function rehash(person: Account, password: string): Promise<(db: WriteDb) => Statement[]> {
  const { id, password: old } = person
  if (old === null || isCurrentHash(old)) return () => []
  const hash = await hashPassword(password)
  return (db) => [
    db
      .update(people)
      .set({ password: hash })
      .where(and(eq(people.id, id), eq(people.password, old))),
  ]
}
