import { and, eq } from 'drizzle-orm'
import type { SQLiteUpdateSetSource } from 'drizzle-orm/sqlite-core'
import { authorize, personOf } from '../../core/access.ts'
import { invalid } from '../../core/errors.ts'
import { advance } from '../../core/flow.ts'
import { localDay } from '../../core/vi/dates.ts'
import type { Statement, WriteDb } from '../../db/client.ts'
import { commit } from '../../db/commit.ts'
import type { Outcome, WriteCtx } from '../../db/context.ts'
import { campaignEvents, eventPoints } from '../../db/schema.ts'
import { callersSubject, getEvent, placeSubject, type StoredEvent } from '../queries/events.ts'
import {
  discardReason,
  type AskChanges,
  type Cancel,
  type Postpone,
  type Resume,
} from '../rules/decisions.ts'
import { eventFlow } from '../rules/event.ts'
import { countDay, uncountDay } from './days.ts'
import { moveContact } from './rows.ts'
import { assertSeen, factOf } from './submitting.ts'
import { tellOrganiser } from './telling.ts'

/** Where the site is reached, for links in mail; undefined when the deployment has not said so. */
type Origin = string | undefined

/** The commune takes note of an event: it is public from now on. Another person than who sent it. */
export async function approve(ctx: WriteCtx, seq: number, seen: number, origin: Origin): Promise<Outcome> {
  const placed = await getEvent(ctx.db, seq)
  const { event } = placed
  const permit = authorize(ctx.actor, eventFlow.approve.permission, placeSubject(placed))
  const status = advance(eventFlow, event.status, 'approve')
  assertSeen(event, seen)
  if (event.submittedBy === personOf(ctx.actor)) invalid('', 'event.second_person')
  const tell = await tellOrganiser(ctx, event, { told: 'approve', origin })
  const decided = { status, approvedBy: personOf(ctx.actor), approvedAt: ctx.now }
  return commit(
    ctx,
    permit,
    [factOf(event, 'approve', seen + 1)],
    (db) => [setEvent(db, event, decided), countDay(db, event.id), ...tell(db)],
    { seq, status },
  )
}

/** The commune asks for changes in numbered points, each of one part: a new round beside those before. */
export async function askChanges(
  ctx: WriteCtx,
  seq: number,
  input: AskChanges,
  origin: Origin,
): Promise<Outcome> {
  const placed = await getEvent(ctx.db, seq)
  const { event } = placed
  const permit = authorize(ctx.actor, eventFlow.askChanges.permission, placeSubject(placed))
  const status = advance(eventFlow, event.status, 'askChanges')
  assertSeen(event, input.version)
  const tell = await tellOrganiser(ctx, event, { told: 'askChanges', origin })
  const round = Math.max(0, ...event.points.map((point) => point.round)) + 1
  const points = input.points.map((point, at) => ({ ...point, eventId: event.id, round, n: at + 1 }))
  return commit(
    ctx,
    permit,
    [factOf(event, 'askChanges', input.version + 1, { round })],
    (db) => [setEvent(db, event, { status }), db.insert(eventPoints).values(points), ...tell(db)],
    { seq, status },
  )
}

/** It does not take place on its day: the reason is public, and the new day if there is one already. */
export async function postpone(
  ctx: WriteCtx,
  seq: number,
  input: Postpone,
  origin: Origin,
): Promise<Outcome> {
  const placed = await getEvent(ctx.db, seq)
  const { event } = placed
  const permit = authorize(ctx.actor, eventFlow.postpone.permission, callersSubject(placed))
  const status = advance(eventFlow, event.status, 'postpone')
  assertSeen(event, input.version)
  const { reason, newDay = null } = input
  if (newDay !== null && newDay < localDay(ctx.now)) invalid('newDay', 'event.new_day_past')
  const tell = await tellOrganiser(ctx, event, { told: 'postpone', origin })
  return commit(
    ctx,
    permit,
    [factOf(event, 'postpone', input.version + 1, { newDay })],
    (db) => [
      uncountDay(db, event.id),
      setEvent(db, event, { status, reason, newDay }),
      ...(newDay === null ? [] : [moveContact(db, event.id, newDay)]),
      ...tell(db),
    ],
    { seq, status },
  )
}

/** A postponed event gets its new day from the commune. */
export async function resume(ctx: WriteCtx, seq: number, input: Resume, origin: Origin): Promise<Outcome> {
  const placed = await getEvent(ctx.db, seq)
  const { event } = placed
  const permit = authorize(ctx.actor, eventFlow.resume.permission, placeSubject(placed))
  const status = advance(eventFlow, event.status, 'resume')
  assertSeen(event, input.version)
  const { day } = input
  if (day < localDay(ctx.now)) invalid('day', 'event.day_past')
  const tell = await tellOrganiser(ctx, event, { told: 'resume', origin })
  return commit(
    ctx,
    permit,
    [factOf(event, 'resume', input.version + 1, { from: event.day, to: day })],
    (db) => [
      setEvent(db, event, { status, day, reason: null, newDay: null }),
      countDay(db, event.id),
      moveContact(db, event.id, day),
      ...tell(db),
    ],
    { seq, status },
  )
}

/** It does not take place at all. What the public has seen keeps its page, with the reason. */
export async function cancel(ctx: WriteCtx, seq: number, input: Cancel, origin: Origin): Promise<Outcome> {
  const placed = await getEvent(ctx.db, seq)
  const { event } = placed
  const permit = authorize(ctx.actor, eventFlow.cancel.permission, callersSubject(placed))
  const status = advance(eventFlow, event.status, 'cancel')
  assertSeen(event, input.version)
  const reason = input.reason === '' && event.status === 'draft' ? discardReason : input.reason
  if (reason === '') invalid('reason', 'event.reason')
  const tell =
    event.status === 'draft' ? () => [] : await tellOrganiser(ctx, event, { told: 'cancel', origin })
  return commit(
    ctx,
    permit,
    [factOf(event, 'cancel', input.version + 1)],
    (db) => [
      ...(event.status === 'approved' ? [uncountDay(db, event.id)] : []),
      setEvent(db, event, { status, reason, newDay: null }),
      ...tell(db),
    ],
    { seq, status },
  )
}

type Changes = SQLiteUpdateSetSource<typeof campaignEvents>

/** The version in the WHERE is the lock's second half: a stale reader writes nothing and the event key fails. */
function setEvent(db: WriteDb, { id, version }: StoredEvent, changes: Changes): Statement {
  return db
    .update(campaignEvents)
    .set({ ...changes, version: version + 1 })
    .where(and(eq(campaignEvents.id, id), eq(campaignEvents.version, version)))
}
