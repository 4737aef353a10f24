import { and, eq } from 'drizzle-orm'
import type { SQLiteUpdateSetSource } from 'drizzle-orm/sqlite-core'
import { authorize, personOf } from '../../core/access.ts'
import { AppError } from '../../core/errors.ts'
import { localDay } from '../../core/vi/dates.ts'
import type { Statement, WriteDb } from '../../db/client.ts'
import { commit, type Fact } from '../../db/commit.ts'
import type { Outcome, WriteCtx } from '../../db/context.ts'
import { newId } from '../../db/keys.ts'
import { campaignEvents } from '../../db/schema.ts'
import { getEvent, pointsNow, type PlacedEvent, type StoredEvent, writersSubject } from '../queries/events.ts'
import { eventParts, type EventPart } from '../rules/event.ts'
import { openIssues, openParts, type Answers } from '../rules/open-issues.ts'
import type { NewEvent, PartInputs } from '../rules/parts.ts'
import { needsOf, safetyOf } from '../rules/parts.ts'
import { demandCampaign, demandHolder, holderSubject } from './holders.ts'
import {
  assertFit,
  contactOf,
  keepContact,
  moveContact,
  needsColumn,
  peopleOf,
  placeName,
  placeOf,
  safetyColumn,
} from './rows.ts'

/** Begins an event: a draft with its campaign and whose it is; everything else comes part by part. */
export async function beginEvent(ctx: WriteCtx, input: NewEvent): Promise<Outcome> {
  const holder = await demandHolder(ctx, input.holder)
  const id = newId()
  const permit = authorize(ctx.actor, 'event.register', holderSubject(id, holder))
  const campaign = await demandCampaign(ctx, input.campaign, holder.within)
  const { organisationId, unitId, communeId, provinceId } = holder
  const row = { id, status: 'draft' as const, campaignId: campaign.id, madeBy: personOf(ctx.actor) }
  const fact = { subject: 'event', id, version: 1, action: 'add', unitId }
  return commit(
    ctx,
    permit,
    [fact],
    (db) => [db.insert(campaignEvents).values({ ...row, organisationId, unitId, communeId, provinceId })],
    { id },
  )
}

type Changes = SQLiteUpdateSetSource<typeof campaignEvents>
/** What a part changes: the event's columns, the answers as they then stand, and rows beside it. */
type Change = {
  readonly columns: Changes
  readonly answers: Partial<Answers>
  readonly beside?: (db: WriteDb) => readonly Statement[]
}

/** Saves one part of a draft, or of an event that waits for changes. */
export async function savePart<Part extends EventPart>(
  ctx: WriteCtx,
  seq: number,
  { part, input }: { readonly part: Part; readonly input: PartInputs[Part] },
): Promise<Outcome> {
  const placed = await getEvent(ctx.db, seq)
  const { event } = placed
  const permit = authorize(ctx.actor, 'event.register', writersSubject(placed))
  const isOpen = event.status === 'draft' || event.status === 'needsChanges'
  if (!isOpen || event.version !== input.version) throw new AppError('conflict', { state: event.status })
  const change = await changes[part](ctx, placed, input)
  const answers = { ...event, ...change.answers }
  const today = localDay(ctx.now)
  assertFit(openIssues(part, answers, today), input.later)
  const version = input.version + 1
  const fact: Fact = {
    subject: 'event',
    id: event.id,
    version,
    action: 'save',
    unitId: event.unitId,
    detail: { part },
  }
  return commit(
    ctx,
    permit,
    [fact],
    (db) => [
      db
        .update(campaignEvents)
        .set({ ...change.columns, version })
        .where(and(eq(campaignEvents.id, event.id), eq(campaignEvents.version, input.version))),
      ...(change.beside?.(db) ?? []),
    ],
    { seq, version, next: input.later ? 0 : nextPart(event, answers, part, today) },
  )
}

/** Where to go on: the next part that is not done, the next with a point of the commune, else check and send (7). */
function nextPart(event: StoredEvent, answers: Answers, part: EventPart, today: string): number {
  const pointed = pointsNow(event).map(({ section }) => section)
  const unmended =
    event.status === 'needsChanges' ? pointed.filter((each) => !event.mended.includes(each)) : []
  const open = new Set([...openParts(answers, today), ...unmended.filter((each) => each !== part)])
  const inOrder = [...eventParts.filter((each) => each > part), ...eventParts.filter((each) => each < part)]
  return inOrder.find((each) => open.has(each)) ?? 7
}

const changes: {
  readonly [Part in EventPart]: (
    ctx: WriteCtx,
    placed: PlacedEvent,
    input: PartInputs[Part],
  ) => Promise<Change>
} = {
  1: async (ctx, { event, ofHolder }, { campaign: key, title, kinds }) => {
    const stays = key === '' || key === String(event.campaign.seq) || key === event.campaign.slug
    const campaign = stays ? event.campaign : await demandCampaign(ctx, key, ofHolder)
    return {
      columns: { campaignId: campaign.id, title, kinds: JSON.stringify(kinds) },
      answers: { campaign, title, kinds },
    }
  },
  2: async (ctx, placed, input) => {
    const { event } = placed
    const unit = await placeOf(ctx, input, event.organisation?.id ?? null)
    if (unit !== undefined && event.organisation === null)
      authorize(ctx.actor, 'event.register', { ...writersSubject(placed), within: unit.within })
    const { day, startsAt, endsAt, placeKind, rainPlan } = input
    const place = placeName(input, event.organisation?.name ?? null)
    const answers = { day, startsAt, endsAt, placeKind, place, communeId: unit?.id ?? event.communeId }
    const moved = unit === undefined ? {} : { unitId: unit.id, provinceId: unit.parentId }
    return {
      columns: { ...answers, rainPlan, ...moved },
      answers,
      beside: (db) => [moveContact(db, event.id, day ?? event.campaign.endsOn)],
    }
  },
  3: async (_ctx, _placed, input) => {
    const people = peopleOf(input, !input.later)
    return { columns: people, answers: people }
  },
  4: async (_ctx, _placed, input) => ({
    columns: { needs: needsColumn(input) },
    answers: { needs: needsOf(input) },
  }),
  5: async (_ctx, _placed, input) => ({
    columns: { safety: safetyColumn(input) },
    answers: { safety: safetyOf(input) },
  }),
  6: async (_ctx, { event }, input) => {
    const contact = contactOf(input)
    return {
      columns: {},
      answers: { contact },
      beside: (db) => [keepContact(db, event.id, contact, event.day ?? event.campaign.endsOn)],
    }
  },
}
