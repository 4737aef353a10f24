import { sql } from 'drizzle-orm'
import { authorize } from '../../core/access.ts'
import { AppError } from '../../core/errors.ts'
import { localDay } from '../../core/vi/dates.ts'
import { readTogether, type Statement, type WriteDb } from '../../db/client.ts'
import { commit } from '../../db/commit.ts'
import type { Outcome, WriteCtx } from '../../db/context.ts'
import { countWithin, deleteDraft, selectCount } from '../../db/operational.ts'
import { ideaOriginals } from '../../db/schema.ts'
import { privateHints } from '../../safeguarding/rules/private-hints.ts'
import { seenIn, type Seen } from '../../safeguarding/service/seen.ts'
import { openDraft, selectDraftRow, type DraftKey } from '../queries/drafts.ts'
import { selectSigns } from '../queries/tracking.ts'
import { ideaLimits } from '../rules/idea.ts'
import { readDue } from '../rules/moderation.ts'
import { firstOpenStep, helpFor, type Help, type IdeaInput } from '../rules/steps.ts'
import { receiptDigest } from './receipts.ts'

export type Sending = {
  /** What the receipt code is derived from; never stored. */
  readonly seed: string
  /** A keyed digest of the sender's address for this hour; counted, never tied to an idea. */
  readonly address: string
  /** Seconds since the form was opened; null when not known. */
  readonly formAge: number | null
}

/** Sends a whole idea at once (the JSON twin of the four steps). */
export async function sendIdea(ctx: WriteCtx, input: IdeaInput, sending: Sending): Promise<Outcome> {
  const [counted] = await readTogether(ctx.db, [selectCount(ctx.db, sending.address, ctx.now)])
  const seen = await seenIn(input.body)
  return insertIdea(ctx, input, { ...sending, draft: undefined, seen, crowded: crowded(counted, seen) })
}

/** Sends what the four steps gathered, and forgets the draft in the same batch. `help` is for the receipt. */
export async function sendDraft(
  ctx: WriteCtx,
  share: boolean,
  sending: Sending & { readonly draft: DraftKey | undefined },
): Promise<{ readonly outcome: Outcome; readonly help: Help }> {
  if (sending.draft === undefined) throw new AppError('expired')
  const [rows, counted] = await readTogether(ctx.db, [
    selectDraftRow(ctx, sending.draft),
    selectCount(ctx.db, sending.address, ctx.now),
  ])
  const draft = rows[0] === undefined ? undefined : openDraft(sending.draft, rows[0].sealed)
  if (draft?.topic === undefined || draft.body === undefined || firstOpenStep(draft) !== 4) {
    throw new AppError('expired')
  }
  const { topic, body } = draft
  const seen = await seenIn(body)
  const sent = { ...sending, seen, crowded: crowded(counted, seen) }
  const outcome = await insertIdea(ctx, { topic, body, ...draft.about, share }, sent)
  return { outcome, help: helpFor(seen) }
}

/** What a child is shown of the help there is, beside its words. */
export async function helpIn(text: string): Promise<Help> {
  return helpFor(await seenIn(text))
}

/** The same for an idea that was sent before, when only its receipt is asked for again. */
export async function helpOfSent({ db, keys }: Pick<WriteCtx, 'db' | 'keys'>, seed: string): Promise<Help> {
  const [found] = await selectSigns(db, receiptDigest(keys, 'YT', seed))
  return helpFor({ level: found?.signs ?? 0, stay: false })
}

type Sent = Sending & {
  readonly draft: DraftKey | undefined
  readonly seen: Seen
  readonly crowded: boolean
}

async function insertIdea(ctx: WriteCtx, input: IdeaInput, sent: Sent): Promise<Outcome> {
  // The id follows from the commit: a retry after a fault makes the same idea.
  const id = ctx.keys.digest('idea', ctx.write.id).slice(0, 22)
  const root = ctx.settings.rootUnitId
  const permit = authorize(ctx.actor, 'idea.send', { kind: 'idea', id, within: [] })
  const fact = { subject: 'idea', id, version: 1, action: 'send', unitId: root } as const
  const concern = sent.seen.level === 3 ? await toProtectors(ctx, id, input, sent) : undefined
  const permits = concern === undefined ? [permit] : [permit, concern.permit]
  return commit(ctx, permits, [fact, ...(concern?.facts ?? [])], (db) => [
    ideaRow(ctx, db, { id, input, sent }),
    ...(concern?.write(db) ?? [db.insert(ideaOriginals).values({ ideaId: id, body: input.body })]),
    countWithin(db, { key: sent.address, now: ctx.now, minutes: 10 }),
    ...(sent.draft === undefined ? [] : [deleteDraft(db, sent.draft.id)]),
  ])
}

/** A child may be in danger now: the words go to protection officers instead of the moderators' desk. */
async function toProtectors(ctx: WriteCtx, ideaId: string, input: IdeaInput, sent: Sent) {
  const { newConcernId, raiseConcern, raisedFact } = await import('../../safeguarding/service/raise.ts')
  const id = newConcernId(ctx)
  const { body: words, ageBand, area } = input
  return {
    permit: authorize(ctx.actor, 'concern.ask', { kind: 'concern', id, within: [] }),
    facts: [raisedFact(ctx, id)],
    write: (db: WriteDb): Statement[] =>
      raiseConcern(ctx, db, {
        id,
        source: 'screening',
        level: 3,
        suggested: 3,
        ideaId,
        ...(ageBand === undefined ? {} : { ageBand }),
        ...(area === undefined ? {} : { area }),
        crowded: sent.crowded,
        parts: { words },
      }),
  }
}

function ideaRow(
  ctx: WriteCtx,
  db: WriteDb,
  { id, input, sent }: { id: string; input: IdeaInput; sent: Sent },
): Statement {
  const { topic, ageBand, area, provinceId, authors, share } = input
  const hints = privateHints(input.body).filter((hint) => hint.strength === 2).length
  const hasty = sent.formAge !== null && sent.formAge < ideaLimits.hastySeconds
  return db.run(sql`insert into ideas (id, status, topic, age_band, area, province_id, authors, share, unit_id,
      code, received_at, received_day, read_due, hints, hasty, signs, quiet)
    values (${id}, 'reading', ${topic}, ${ageBand ?? null}, ${area ?? null}, ${provinceOf(ctx, provinceId)},
      ${authors ?? null}, ${share ? 1 : 0}, ${ctx.settings.rootUnitId}, ${receiptDigest(ctx.keys, 'YT', sent.seed)},
      ${ctx.now}, ${localDay(ctx.now)}, ${readDue(ctx.now, ctx.settings.readHours)}, ${hints}, ${hasty ? 1 : 0},
      ${sent.seen.level}, ${sent.seen.level === 3 ? 1 : 0})`)
}

/** Asked only where the deployment is the whole country, and only a province of today counts. */
function provinceOf(ctx: WriteCtx, provinceId: string | undefined) {
  if (ctx.settings.rootUnitId !== 'vn' || provinceId === undefined) return null
  return sql`(select u.id from units u where u.id = ${provinceId} and u.parent_id = 'vn' and u.valid_to is null)`
}

/** Whether too much comes from one address. A child who may be in danger is not sent back for it, only marked. */
function crowded(counted: readonly { n: number }[], seen: Seen): boolean {
  const isCrowded = (counted[0]?.n ?? 0) >= ideaLimits.sendsPerAddress
  if (isCrowded && seen.level < 3) throw new AppError('too_many', { seconds: 600 })
  return isCrowded
}
