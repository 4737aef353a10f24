import { personOf } from '../../core/access.ts'
import { AppError, invalid } from '../../core/errors.ts'
import { commit } from '../../db/commit.ts'
import type { Outcome, WriteCtx } from '../../db/context.ts'
import { violates } from '../../db/faults.ts'
import { handovers } from '../../db/schema.ts'
import { deleteOnOf } from '../rules/case-due.ts'
import { lastAt, type Dismiss, type HandOver, type Reopen, type Step } from '../rules/case-forms.ts'
import { setCase, stepFact, stepInto } from './case-steps.ts'
import { keepReason } from './cases.ts'
import { holdIdea, releaseIdea } from './release.ts'

const notDismissing = { dismissedAt: null, dismissedBy: null } as const

/** Writes down who took it over. The first of them closes the case; more may follow. */
export async function handOver(ctx: WriteCtx, seq: number, input: HandOver): Promise<Outcome> {
  const { version, receiverKind, receiver, number } = input
  const { one, permit, status } = await stepInto(ctx, seq, { action: 'handOver', version })
  const me = personOf(ctx.actor)
  const at = lastAt(input.time, ctx.now)
  const id = ctx.keys.digest('handover', ctx.write.id).slice(0, 22)
  const closing =
    one.status === 'handedOver'
      ? {}
      : {
          status,
          handedAt: one.handedAt ?? at,
          closedAt: ctx.now,
          closedBy: me,
          deleteOn: deleteOnOf({ source: one.source, status: 'handedOver' }, ctx.now),
          ...notDismissing,
        }
  return commit(
    ctx,
    permit,
    [stepFact(one, 'handOver', { receiverKind })],
    (db) => [
      setCase(ctx, db, one, closing),
      db.insert(handovers).values({
        id,
        concernId: one.id,
        receiverKind,
        receiver,
        number,
        at,
        recordedAt: ctx.now,
        recordedBy: me,
      }),
    ],
    { seq, status },
  )
}

/** The first of two: it is no case. It stays open until another officer agrees. */
export async function proposeDismiss(ctx: WriteCtx, seq: number, input: Dismiss): Promise<Outcome> {
  const { one, permit, status } = await stepInto(ctx, seq, {
    action: 'proposeDismiss',
    version: input.version,
  })
  if (one.dismissedAt !== null || one.source === 'drill')
    throw new AppError('conflict', { state: one.status })
  const keep = await keepReason(ctx, one, 'proposeDismiss', input.dismissReason)
  const proposed = { dismissedAt: ctx.now, dismissedBy: personOf(ctx.actor) }
  return commit(
    ctx,
    permit,
    [stepFact(one, 'proposeDismiss')],
    (db) => [setCase(ctx, db, one, proposed), ...keep(db)],
    { seq, status },
  )
}

/** The second of two: it is no case. An idea goes back to the moderators' desk with its words, never to the public. */
export async function dismiss(ctx: WriteCtx, seq: number, { version }: Step): Promise<Outcome> {
  const { one, permit, status } = await stepInto(ctx, seq, { action: 'dismiss', version })
  if (one.dismissedAt === null) throw new AppError('conflict', { state: one.status })
  const me = personOf(ctx.actor)
  if (one.dismissedBy === me) invalid('', 'concern.second_person')
  const release = await releaseIdea(ctx, one)
  const deleteOn = deleteOnOf({ source: one.source, status: 'notConcern' }, ctx.now)
  return commit(
    ctx,
    [permit, ...release.permits],
    [stepFact(one, 'dismiss'), ...release.facts],
    (db) => [
      setCase(ctx, db, one, { status, closedAt: ctx.now, closedBy: me, deleteOn }),
      ...release.write(db),
    ],
    { seq, status },
  )
}

/** It is a case: the proposal is over. Whoever made it may also take it back. */
export async function keepCase(ctx: WriteCtx, seq: number, { version }: Step): Promise<Outcome> {
  const { one, permit, status } = await stepInto(ctx, seq, { action: 'keep', version })
  if (one.dismissedAt === null) throw new AppError('conflict', { state: one.status })
  return commit(ctx, permit, [stepFact(one, 'keep')], (db) => [setCase(ctx, db, one, notDismissing)], {
    seq,
    status,
  })
}

/** A closed case is worked on again, and nothing of it is deleted meanwhile. */
export async function reopenCase(ctx: WriteCtx, seq: number, input: Reopen): Promise<Outcome> {
  const { one, permit, status } = await stepInto(ctx, seq, { action: 'reopen', version: input.version })
  const keep = await keepReason(ctx, one, 'reopen', input.reopenReason)
  const hold = await holdIdea(ctx, one)
  const me = personOf(ctx.actor)
  const open = { status, holderId: me, closedAt: null, closedBy: null, deleteOn: null, ...notDismissing }
  try {
    return await commit(
      ctx,
      [permit, ...hold.permits],
      [stepFact(one, 'reopen'), ...hold.facts],
      (db) => [setCase(ctx, db, one, open), ...keep(db), ...hold.write(db)],
      { seq, status },
    )
  } catch (error) {
    if (violates(error, 'concerns.')) throw new AppError('conflict') // the idea has a newer case
    throw error
  }
}

/** A drill is over: one officer ends it. */
export async function endDrill(ctx: WriteCtx, seq: number, { version }: Step): Promise<Outcome> {
  const { one, permit, status } = await stepInto(ctx, seq, { action: 'endDrill', version })
  if (one.source !== 'drill') throw new AppError('conflict', { state: one.status })
  const me = personOf(ctx.actor)
  const closed = { status, closedAt: ctx.now, closedBy: me }
  const deleteOn = deleteOnOf({ source: 'drill', status: 'notConcern' }, ctx.now)
  return commit(
    ctx,
    permit,
    [stepFact(one, 'endDrill')],
    (db) => [setCase(ctx, db, one, { ...closed, deleteOn })],
    { seq, status },
  )
}
