import { and, eq, ne, sql } from 'drizzle-orm'
import { authorize, type Actor, type Permit } from '../../core/access.ts'
import type { Instant } from '../../core/vi/dates.ts'
import type { Statement, WriteDb } from '../../db/client.ts'
import type { Fact } from '../../db/commit.ts'
import type { WriteCtx } from '../../db/context.ts'
import { sessions } from '../../db/schema.ts'
import { tokenDigest } from '../../db/sessions.ts'
import type { Account, HeldAccount } from '../queries/accounts.ts'
import { openUntil, sessionLimits, type Stage } from '../rules/stages.ts'

/**
 * The token of the session that this request opens or moves on: 160 bits and more, under a key that no database
 * holds. It follows from the commit, so that a repeated sending gets the same cookie again.
 */
export function sessionToken(ctx: Pick<WriteCtx, 'keys' | 'write'>): string {
  return ctx.keys.digest('session', ctx.write.id).slice(0, 27)
}

export type Opening = {
  readonly permit: Permit
  readonly fact: Fact
  readonly write: (db: WriteDb) => Statement[]
}

/** A new session. `before` is the cookie that the browser already had: nobody can hand one over. */
export function opening(
  ctx: WriteCtx,
  account: Account,
  session: { readonly stage: Stage; readonly device: string; readonly before: string | undefined },
): Opening {
  const { stage, device, before } = session
  const id = ctx.keys.digest('session-id', ctx.write.id).slice(0, 22)
  const row = {
    token: tokenDigest(sessionToken(ctx)),
    id,
    personId: account.id,
    stage,
    device,
    createdAt: ctx.now,
    seenAt: ctx.now,
    expiresAt: expiry(ctx.now, stage),
  }
  return {
    permit: authorize(ctx.actor, 'session.open', { kind: 'session', id, within: [] }),
    fact: { subject: 'session', id, version: 1, action: 'open', ...by(account), detail: { stage } },
    write: (db) => [
      ...(before === undefined ? [] : [db.delete(sessions).where(eq(sessions.token, tokenDigest(before)))]),
      db.insert(sessions).values(row),
    ],
  }
}

/** The same session at its next stage, under a new token. */
export function moveOn(ctx: WriteCtx, db: WriteDb, held: HeldAccount, stage: Stage): Statement {
  const isFull = stage === 'full'
  const expiresAt = isFull ? expiry(held.createdAt, stage) : sql`${sessions.expiresAt}`
  // Whoever has a second factor has shown it by now, or has just set it.
  const opens = isFull && (held.totp !== null || held.stage === 'enrol') ? openUntil(ctx.now) : null
  return db
    .update(sessions)
    .set({ token: tokenDigest(sessionToken(ctx)), stage, seenAt: ctx.now, expiresAt, openUntil: opens })
    .where(eq(sessions.token, held.token))
}

/** Ends the person's sessions, all or all but one. */
export function endSessions(db: WriteDb, personId: string, exceptId?: string): Statement {
  const own = eq(sessions.personId, personId)
  return db.delete(sessions).where(exceptId === undefined ? own : and(own, ne(sessions.id, exceptId)))
}

/** Whose event it is while the actor still counts as a visitor, and at which unit. */
export function by(account: Account): { personId: string; unitId: string | null } {
  return { personId: account.id, unitId: account.unitId }
}

/** The person whom a right password or a mailed link has shown, for rights over the own account only. */
export function shownActor(account: Account): Actor {
  return { kind: 'person', personId: account.id, name: account.name, sessionId: '', grants: [] }
}

function expiry(from: Instant, stage: Stage): Instant {
  const minutes = stage === 'full' ? sessionLimits.hours * 60 : sessionLimits.halfOpenMinutes
  return new Date(Date.parse(from) + minutes * 60_000).toISOString()
}
