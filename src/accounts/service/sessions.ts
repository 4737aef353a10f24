import { and, eq } from 'drizzle-orm'
import { authorize, demand, personOf } from '../../core/access.ts'
import { AppError } from '../../core/errors.ts'
import { commit } from '../../db/commit.ts'
import type { Outcome, WriteCtx } from '../../db/context.ts'
import { people, sessions } from '../../db/schema.ts'
import { selectAccount } from '../queries/accounts.ts'
import { findOwnSession } from '../queries/own.ts'
import { endSessions } from './opening.ts'

/** Ends one of one's own sessions, wherever it is open. */
export async function endSession(ctx: WriteCtx, id: string): Promise<Outcome> {
  demand(ctx.actor, 'session.end')
  const personId = personOf(ctx.actor)
  const [session, [account]] = await Promise.all([
    findOwnSession(ctx.db, { personId, id }),
    selectAccount(ctx.db, personId, ctx.now),
  ])
  if (session === undefined) throw new AppError('not_found')
  const permit = authorize(ctx.actor, 'session.end', { kind: 'session', id, within: [], owner: personId })
  const fact = { subject: 'session', id, version: 2, action: 'end', unitId: account?.unitId ?? null }
  return commit(ctx, permit, [fact], (db) => [
    db.delete(sessions).where(and(eq(sessions.id, id), eq(sessions.personId, personId))),
  ])
}

/** Ends every session but this one. */
export async function endOtherSessions(ctx: WriteCtx): Promise<Outcome> {
  demand(ctx.actor, 'session.end')
  if (ctx.actor.kind !== 'person') throw new AppError('unauthenticated')
  const { personId, sessionId } = ctx.actor
  const [account] = await selectAccount(ctx.db, personId, ctx.now)
  if (account === undefined) throw new AppError('not_found')
  const permit = authorize(ctx.actor, 'session.end', { kind: 'person', id: personId, within: [] })
  const version = account.version + 1
  const fact = { subject: 'person', id: personId, version, action: 'endSessions', unitId: account.unitId }
  return commit(ctx, permit, [fact], (db) => [
    db.update(people).set({ version }).where(eq(people.id, personId)),
    endSessions(db, personId, sessionId),
  ])
}
