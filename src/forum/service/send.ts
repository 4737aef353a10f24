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
import { openDraft, selectDraftRow, type DraftKey } from '../queries/drafts.ts'
import { ideaLimits } from '../rules/idea.ts'
import { readDue } from '../rules/moderation.ts'
import { firstOpenStep, type IdeaInput } from '../rules/steps.ts'
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
  assertRoom(counted)
  return insertIdea(ctx, input, { ...sending, draft: undefined })
}

/** Sends what the four steps gathered, and forgets the draft in the same batch. */
export async function sendDraft(
  ctx: WriteCtx,
  share: boolean,
  sending: Sending & { readonly draft: DraftKey | undefined },
): Promise<Outcome> {
  if (sending.draft === undefined) throw new AppError('expired')
  const [rows, counted] = await readTogether(ctx.db, [
    selectDraftRow(ctx, sending.draft),
    selectCount(ctx.db, sending.address, ctx.now),
  ])
  const draft = rows[0] === undefined ? undefined : openDraft(sending.draft, rows[0].sealed)
  if (draft?.topic === undefined || draft.body === undefined || firstOpenStep(draft) !== 4) {
    throw new AppError('expired')
  }
  assertRoom(counted)
  const { topic, body } = draft
  return insertIdea(ctx, { topic, body, ...draft.about, share }, sending)
}

async function insertIdea(
  ctx: WriteCtx,
  input: IdeaInput,
  sending: Sending & { readonly draft: DraftKey | undefined },
): Promise<Outcome> {
  // The id follows from the commit: a retry after a fault makes the same idea.
  const id = ctx.keys.digest('idea', ctx.write.id).slice(0, 22)
  const root = ctx.settings.rootUnitId
  const permit = authorize(ctx.actor, 'idea.send', { kind: 'idea', id, within: [] })
  const fact = { subject: 'idea', id, version: 1, action: 'send', unitId: root } as const
  return commit(ctx, permit, [fact], (db) => [
    ideaRow(ctx, db, { id, input, sending }),
    db.insert(ideaOriginals).values({ ideaId: id, body: input.body }),
    countWithin(db, { key: sending.address, now: ctx.now, minutes: 10 }),
    ...(sending.draft === undefined ? [] : [deleteDraft(db, sending.draft.id)]),
  ])
}

function ideaRow(
  ctx: WriteCtx,
  db: WriteDb,
  { id, input, sending }: { id: string; input: IdeaInput; sending: Sending },
): Statement {
  const { topic, ageBand, area, provinceId, authors, share } = input
  const hints = privateHints(input.body).filter((hint) => hint.strength === 2).length
  const hasty = sending.formAge !== null && sending.formAge < ideaLimits.hastySeconds
  return db.run(sql`insert into ideas (id, status, topic, age_band, area, province_id, authors, share, unit_id,
      code, received_at, received_day, read_due, hints, hasty)
    values (${id}, 'reading', ${topic}, ${ageBand ?? null}, ${area ?? null}, ${provinceOf(ctx, provinceId)},
      ${authors ?? null}, ${share ? 1 : 0}, ${ctx.settings.rootUnitId}, ${receiptDigest(ctx.keys, 'YT', sending.seed)},
      ${ctx.now}, ${localDay(ctx.now)}, ${readDue(ctx.now, ctx.settings.readHours)}, ${hints}, ${hasty ? 1 : 0})`)
}

/** Asked only where the deployment is the whole country, and only a province of today counts. */
function provinceOf(ctx: WriteCtx, provinceId: string | undefined) {
  if (ctx.settings.rootUnitId !== 'vn' || provinceId === undefined) return null
  return sql`(select u.id from units u where u.id = ${provinceId} and u.parent_id = 'vn' and u.valid_to is null)`
}

function assertRoom(counted: readonly { n: number }[]): void {
  if ((counted[0]?.n ?? 0) >= ideaLimits.sendsPerAddress) throw new AppError('too_many', { seconds: 600 })
}
