import { and, eq } from 'drizzle-orm'
import { authorize, personOf } from '../../core/access.ts'
import { AppError, invalid, type Issue } from '../../core/errors.ts'
import { advance } from '../../core/flow.ts'
import { localDay } from '../../core/vi/dates.ts'
import { commit, type Fact } from '../../db/commit.ts'
import type { Ctx, Outcome, WriteCtx } from '../../db/context.ts'
import { campaignEvents } from '../../db/schema.ts'
import { getEvent, writersSubject, type StoredEvent } from '../queries/events.ts'
import { selectSameDay, type SameDay } from '../queries/organiser.ts'
import { takesEvents } from '../rules/campaign.ts'
import { eventFlow } from '../rules/event.ts'
import { openParts } from '../rules/open-issues.ts'
import type { SubmitEvent } from '../rules/parts.ts'

/** Sends a draft, or one that was changed as asked, to the commune where it is held. */
export async function submitEvent(ctx: WriteCtx, seq: number, input: SubmitEvent): Promise<Outcome> {
  const placed = await getEvent(ctx.db, seq)
  const { event } = placed
  const permit = authorize(ctx.actor, 'event.register', writersSubject(placed))
  const status = advance(eventFlow, event.status, 'submit')
  assertSeen(event, input.version)
  if (placed.isOver) invalid('', 'event.holder_over')
  assertComplete(ctx, event)
  if (!input.another)
    await assertAlone(
      ctx,
      { ...event, organisationId: event.organisation?.id ?? null },
      event.organisation?.kind,
    )
  const version = input.version + 1
  const sent = { status, submittedBy: personOf(ctx.actor), submittedAt: ctx.now, version }
  return commit(
    ctx,
    permit,
    [factOf(event, 'submit', version)],
    (db) => [
      db
        .update(campaignEvents)
        .set(sent)
        .where(and(eq(campaignEvents.id, event.id), eq(campaignEvents.version, input.version))),
    ],
    { seq, status },
  )
}

/** Takes back what the commune has not decided on: it is a draft again. */
export async function takeBack(ctx: WriteCtx, seq: number, seen: number): Promise<Outcome> {
  const placed = await getEvent(ctx.db, seq)
  const { event } = placed
  const permit = authorize(ctx.actor, 'event.register', writersSubject(placed))
  const status = advance(eventFlow, event.status, 'takeBack')
  assertSeen(event, seen)
  return commit(
    ctx,
    permit,
    [factOf(event, 'takeBack', seen + 1)],
    (db) => [
      db
        .update(campaignEvents)
        .set({ status, version: seen + 1 })
        .where(and(eq(campaignEvents.id, event.id), eq(campaignEvents.version, seen))),
    ],
    { seq, status },
  )
}

export function assertSeen(event: StoredEvent, seen: number): void {
  if (event.version !== seen) throw new AppError('conflict', { state: event.status })
}

/** An event of a public number that something happened to. */
export function factOf(event: StoredEvent, action: string, version: number, detail?: Outcome): Fact {
  const base = { subject: 'event', id: event.id, version, action, unitId: event.unitId }
  return detail === undefined ? base : { ...base, detail }
}

/** Names every part that is not done. Who was in time may send again after the last day. */
function assertComplete(ctx: Ctx, event: StoredEvent): asserts event is StoredEvent & { day: string } {
  const today = localDay(ctx.now)
  const open: Issue[] = openParts(event, today).map((n) => ({ field: `part-${n}`, code: 'event.part', n }))
  const [first] = open
  if (first !== undefined) throw new AppError('invalid', { issues: open })
  if (event.submittedAt === null && !takesEvents(event.campaign, today))
    invalid('part-1', 'event.campaign_closed')
}

/** A second event of theirs on the same day is asked about: it may be the same one, typed again. */
export async function assertAlone(ctx: Ctx, event: SameDay, kind: string | null | undefined): Promise<void> {
  const [other] = await selectSameDay(ctx.db, event)
  if (other !== undefined)
    invalid('another', kind === 'school' ? 'event.twice' : 'event.twice_here', other.seq)
}
