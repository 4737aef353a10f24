import { and, eq } from 'drizzle-orm'
import type { SQLiteUpdateSetSource } from 'drizzle-orm/sqlite-core'
import { authorize, personOf, type Permit } from '../../core/access.ts'
import { AppError, invalid } from '../../core/errors.ts'
import { advance } from '../../core/flow.ts'
import { addDays, localDay, type Instant, type LocalDay } from '../../core/vi/dates.ts'
import type { Statement, WriteDb } from '../../db/client.ts'
import { commit, nextSeq, type Fact } from '../../db/commit.ts'
import type { Outcome, WriteCtx } from '../../db/context.ts'
import { newId } from '../../db/keys.ts'
import { countUp } from '../../db/operational.ts'
import { privacyRequests } from '../../db/schema.ts'
import {
  getRequest,
  requestSubject,
  rootSubject,
  selectHolidaysFrom,
  type Request,
} from '../queries/privacy.ts'
import {
  privacyLimits,
  requestClock,
  requestDeleteOn,
  requestFlow,
  type AskRequest,
  type CloseRequest,
  type EnterRequest,
  type ExtendRequest,
  type RequestDetails,
} from '../rules/privacy.ts'
import { openDetails, sealDetails } from './privacy-details.ts'

/** Somebody asks about their own data. `address` is a keyed digest that counts and is stored nowhere else. */
export async function askRequest(ctx: WriteCtx, input: AskRequest, address: string): Promise<Outcome> {
  const until = new Date(Date.parse(ctx.now) + 600_000).toISOString()
  const { n } = await countUp(ctx.db, { key: address, now: ctx.now, until })
  if (n > privacyLimits.asksOfAddress) throw new AppError('too_many', { seconds: 600 })
  const id = ctx.keys.digest('privacy_request', ctx.write.id).slice(0, 22)
  const permit = authorize(ctx.actor, 'privacy.ask', { kind: 'privacy_request', id, within: [] })
  return add(ctx, permit, { id, action: 'ask', received: localDay(ctx.now), receivedAt: ctx.now }, input)
}

/** What came by letter or at the door; its clocks run from the day it came. */
export async function enterRequest(ctx: WriteCtx, input: EnterRequest): Promise<Outcome> {
  const root = await rootSubject(ctx.db, 'privacy_request', ctx.settings.rootUnitId)
  const id = newId()
  const permit = authorize(ctx.actor, 'privacy.manage', { ...root, id })
  const today = localDay(ctx.now)
  if (input.received > today || input.received < addDays(today, -365)) invalid('received', 'privacy.received')
  return add(ctx, permit, { id, action: 'enter', received: input.received, receivedAt: ctx.now }, input)
}

async function add(
  ctx: WriteCtx,
  permit: Permit,
  {
    id,
    action,
    received,
    receivedAt,
  }: { id: string; action: string; received: LocalDay; receivedAt: Instant },
  { kind, name, contact, about }: AskRequest,
): Promise<Outcome> {
  const clock = requestClock(kind, received, await selectHolidaysFrom(ctx.db, received))
  const unitId = ctx.settings.rootUnitId
  return commit(
    ctx,
    permit,
    [{ subject: 'privacy_request', id, version: 1, action, unitId, detail: { kind } }],
    (db) => [
      db.insert(privacyRequests).values({
        id,
        kind,
        status: 'open',
        unitId,
        sealed: sealDetails(ctx.keys, { name, contact, about }),
        receivedAt,
        receivedDay: received,
        acknowledgeDue: clock.acknowledgeDue,
        due: clock.due,
      }),
    ],
    { seq: nextSeq('privacy_requests') },
  )
}

/** Somebody was told that their request came. */
export async function acknowledgeRequest(ctx: WriteCtx, seq: number, version: number): Promise<Outcome> {
  const { request, permit } = await seen(ctx, seq, version)
  const status = advance(requestFlow, request.status, 'acknowledge')
  return change(ctx, { request, permit, action: 'acknowledge' }, { status, acknowledgedAt: ctx.now })
}

/** The one extension that the law allows, with its reason. */
export async function extendRequest(ctx: WriteCtx, seq: number, input: ExtendRequest): Promise<Outcome> {
  const { request, permit } = await seen(ctx, seq, input.version)
  const status = advance(requestFlow, request.status, 'extend')
  if (request.extended === 1) invalid('reason', 'privacy.extended')
  const { latest } = requestClock(request.kind, request.receivedDay, [])
  const sealed = added(ctx, request, { extension: input.reason })
  const acknowledgedAt = request.acknowledgedAt ?? ctx.now
  return change(
    ctx,
    { request, permit, action: 'extend' },
    { status, due: latest, extended: 1, sealed, acknowledgedAt },
  )
}

/** Done, or refused with the reason. Two years later nothing is kept of who asked and for what. */
export async function closeRequest(ctx: WriteCtx, seq: number, input: CloseRequest): Promise<Outcome> {
  const { request, permit } = await seen(ctx, seq, input.version)
  const status = advance(requestFlow, request.status, input.result)
  return change(
    ctx,
    { request, permit, action: input.result },
    {
      status,
      closedAt: ctx.now,
      closedBy: personOf(ctx.actor),
      acknowledgedAt: request.acknowledgedAt ?? ctx.now,
      sealed: added(ctx, request, { outcome: input.outcome }),
      deleteOn: requestDeleteOn(localDay(ctx.now)),
    },
  )
}

/** The request as its reader saw it, and the right to handle it. @throws AppError `conflict` when it has changed. */
export async function seen(
  ctx: WriteCtx,
  seq: number,
  version: number,
): Promise<{ readonly request: Request; readonly permit: Permit }> {
  const request = await getRequest(ctx.db, seq)
  const permit = authorize(ctx.actor, 'privacy.manage', requestSubject(request))
  if (request.version !== version) throw new AppError('conflict', { state: request.status })
  return { request, permit }
}

type Changes = SQLiteUpdateSetSource<typeof privacyRequests>

/** The next version of a request; the version in the WHERE is the lock's second half. */
export function updateRequest(
  db: WriteDb,
  { id, version }: Pick<Request, 'id' | 'version'>,
  changes: Changes,
): Statement {
  return db
    .update(privacyRequests)
    .set({ ...changes, version: version + 1 })
    .where(and(eq(privacyRequests.id, id), eq(privacyRequests.version, version)))
}

export function requestFact({ id, version, unitId }: Request, action: string, detail: Outcome): Fact {
  return { subject: 'privacy_request', id, version: version + 1, action, unitId, detail }
}

function change(
  ctx: WriteCtx,
  { request, permit, action }: { request: Request; permit: Permit; action: string },
  changes: Changes,
): Promise<Outcome> {
  const { seq, kind } = request
  const fact = requestFact(request, action, { kind })
  return commit(ctx, permit, [fact], (db) => [updateRequest(db, request, changes)], { seq })
}

function added(ctx: WriteCtx, { sealed }: Request, more: Partial<RequestDetails>): string {
  const known = openDetails(ctx.keys, sealed) ?? { name: '', contact: '', about: '' }
  return sealDetails(ctx.keys, { ...known, ...more })
}
