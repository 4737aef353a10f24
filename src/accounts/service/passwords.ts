import { and, eq, isNull } from 'drizzle-orm'
import { authorize } from '../../core/access.ts'
import { AppError, invalid } from '../../core/errors.ts'
import { forget, takeAttempts } from '../../db/attempts.ts'
import type { Statement, WriteDb } from '../../db/client.ts'
import { commit } from '../../db/commit.ts'
import type { Outcome, WriteCtx } from '../../db/context.ts'
import { hashPassword, verifyPassword } from '../../db/passwords.ts'
import { links, people } from '../../db/schema.ts'
import { findHeld, findLinked, standingOf, type Account } from '../queries/accounts.ts'
import { tries } from '../rules/limits.ts'
import { passwordLimits, weaknessOf } from '../rules/passwords.ts'
import type { ChangePassword, UseLink } from '../rules/sign-in.ts'
import { nextStage, type Stage } from '../rules/stages.ts'
import { by, endSessions, moveOn, opening, shownActor } from './opening.ts'
import { accountCounters, counter } from './sign-in.ts'

/** One's own password: the old one is shown (unless the change is asked for by us); other sessions end. */
export async function changePassword(
  ctx: WriteCtx,
  input: ChangePassword,
  cookie: string | undefined,
): Promise<Outcome> {
  const held = await findHeld(ctx.db, cookie, ctx.now)
  if (held === undefined || (held.stage !== 'full' && held.stage !== 'change'))
    throw new AppError('unauthenticated')
  assertStrong(input.newPassword, held)
  const attempt = counter(ctx, 'old-password', held.id, tries.account)
  if (held.stage === 'full') {
    await takeAttempts(ctx.db, [attempt], ctx.now)
    if (!(await verifyPassword(input.oldPassword, held.password))) invalid('oldPassword', 'password.old')
    if (input.oldPassword === input.newPassword) invalid('newPassword', 'password.same')
  } else if (await verifyPassword(input.newPassword, held.password)) invalid('newPassword', 'password.same')
  const permit = authorize(shownActor(held), 'account.change', personSubject(held))
  const stage: Stage =
    held.stage === 'full' ? 'full' : nextStage({ ...standingOf(held), mustChange: false }, true)
  const password = await hashPassword(input.newPassword)
  return commit(
    ctx,
    permit,
    [personFact(held, 'changePassword')],
    (db) => [
      setPassword(db, held, password),
      endSessions(db, held.id, held.sessionId),
      ...(held.stage === 'full' ? [] : [moveOn(ctx, db, held, stage)]),
      forget(db, attempt),
    ],
    { stage, moved: held.stage !== 'full' },
  )
}

/** A new password by a mailed link. Every session ends; a second factor stays what it was. */
export async function resetPassword(
  ctx: WriteCtx,
  token: string,
  input: UseLink & { readonly address: string },
): Promise<Outcome> {
  const linked = await findLinked(ctx.db, { token, kind: 'reset' }, ctx.now)
  if (linked === undefined) throw new AppError('expired')
  assertStrong(input.newPassword, linked)
  const permit = authorize(ctx.actor, 'account.recover', personSubject(linked))
  const password = await hashPassword(input.newPassword)
  return commit(ctx, permit, [personFact(linked, 'resetPassword')], (db) => [
    setPassword(db, linked, password),
    useLinks(ctx, db, linked.id),
    endSessions(db, linked.id),
    ...accountCounters(ctx, linked.email, input.address).map((attempt) => forget(db, attempt)),
  ])
}

/** The first password of somebody who was invited; the session goes on to what is still needed. */
export async function activate(
  ctx: WriteCtx,
  token: string,
  input: UseLink & { readonly device: string; readonly session: string | undefined },
): Promise<Outcome> {
  const linked = await findLinked(ctx.db, { token, kind: 'invitation' }, ctx.now)
  if (linked === undefined) throw new AppError('expired')
  assertStrong(input.newPassword, linked)
  const permit = authorize(ctx.actor, 'account.recover', personSubject(linked))
  const stage = nextStage({ ...standingOf(linked), mustChange: false }, false)
  const session = opening(ctx, linked, { stage, device: input.device, before: input.session })
  const password = await hashPassword(input.newPassword)
  const write = (db: WriteDb): Statement[] => [
    setPassword(db, linked, password),
    useLinks(ctx, db, linked.id),
    endSessions(db, linked.id),
    ...session.write(db),
  ]
  return commit(ctx, [permit, session.permit], [personFact(linked, 'activate'), session.fact], write, {
    stage,
  })
}

/** @throws AppError `invalid` at `newPassword`. */
export function assertStrong(password: string, own: { readonly email: string; readonly name: string }): void {
  const weakness = weaknessOf(password, own)
  if (weakness === 'password.short') invalid('newPassword', weakness, passwordLimits.min)
  if (weakness === 'password.long') invalid('newPassword', weakness, passwordLimits.max)
  if (weakness !== undefined) invalid('newPassword', weakness)
}

/** Every open link of the person (of that kind) is used up: the newest is the only one that works, and only once. */
export function useLinks(
  ctx: WriteCtx,
  db: WriteDb,
  personId: string,
  kind?: 'invitation' | 'reset',
): Statement {
  const open = and(eq(links.personId, personId), isNull(links.usedAt))
  return db
    .update(links)
    .set({ usedAt: ctx.now })
    .where(kind === undefined ? open : and(open, eq(links.kind, kind)))
}

function setPassword(db: WriteDb, { id, version }: Account, password: string): Statement {
  return db
    .update(people)
    .set({ password, mustChange: 0, version: version + 1 })
    .where(and(eq(people.id, id), eq(people.version, version)))
}

function personSubject({ id }: Account) {
  return { kind: 'person', id, within: [] }
}

function personFact(account: Account, action: string) {
  return { subject: 'person', id: account.id, version: account.version + 1, action, ...by(account) }
}
