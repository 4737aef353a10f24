import { sql } from 'drizzle-orm'
import type { Statement, WriteDb } from '../../db/client.ts'
import { commit, type Fact } from '../../db/commit.ts'
import type { Outcome, WriteCtx } from '../../db/context.ts'
import { authorize, personOf, scopeOf } from '../../core/access.ts'
import { localDay } from '../../core/vi/dates.ts'
import type { Keys } from '../../db/keys.ts'
import { concerns, concernTexts } from '../../db/schema.ts'
import { textParts, type ConcernSource, type Level, type TextPart, type Wish } from '../rules/concern.ts'
import type { RaiseOther } from '../rules/raising.ts'

type Row = typeof concerns.$inferInsert

export type Raised = {
  readonly id: string
  readonly source: ConcernSource
  readonly level: Level
  /** What the screening suggested, when it did. */
  readonly suggested?: Level
  readonly ideaId?: string
  readonly wish?: Wish
  readonly ageBand?: Row['ageBand']
  readonly area?: Row['area']
  readonly raisedBy?: string
  readonly crowded?: boolean
  readonly parts: Readonly<Partial<Record<TextPart, string>>>
}

/** The id of the concern that this commit makes: it follows from the commit, so that a retry makes the same one. */
export function newConcernId({ keys, write }: Pick<WriteCtx, 'keys' | 'write'>): string {
  return keys.digest('concern', write.id).slice(0, 22)
}

/**
 * The event of a concern that begins. A concern belongs to the root until somebody knows where the child is.
 * @param level as the raiser saw it: that is what a hand-over receipt goes on showing.
 */
export function raisedFact(ctx: WriteCtx, id: string, level?: Level): Fact {
  const fact = { subject: 'concern', id, version: 1, action: 'raise', unitId: ctx.settings.rootUnitId }
  return level === undefined ? fact : { ...fact, detail: { level } }
}

/** Somebody who reads paper slips, or heard something, tells protection officers. It belongs to no idea. */
export async function raiseOther(ctx: WriteCtx, { level, line }: RaiseOther): Promise<Outcome> {
  const id = newConcernId(ctx)
  const within = scopeOf(ctx.actor, 'concern.raise')
  const permit = authorize(ctx.actor, 'concern.raise', { kind: 'concern', id, within })
  const raisedBy = personOf(ctx.actor)
  return commit(ctx, permit, [raisedFact(ctx, id, level)], (db) =>
    raiseConcern(ctx, db, { id, source: 'paper', level, raisedBy, parts: { note: line } }),
  )
}

/** A new concern with its words sealed, as statements of the caller's commit. Its first alarm leaves with the answer. */
export function raiseConcern(ctx: WriteCtx, db: WriteDb, raised: Raised): Statement[] {
  const { id, source, level, parts } = raised
  if (ctx.alarm !== undefined) ctx.alarm.due = true
  return [
    db.insert(concerns).values({
      // `seq` is drawn by the database as the row is written
      seq: sql`(select coalesce(max(seq), 0) + 1 from concerns)`,
      id,
      status: 'waiting',
      source,
      level,
      suggested: raised.suggested ?? null,
      ideaId: raised.ideaId ?? null,
      unitId: ctx.settings.rootUnitId,
      wish: raised.wish ?? null,
      ageBand: raised.ageBand ?? null,
      area: raised.area ?? null,
      crowded: raised.crowded === true ? 1 : 0,
      raisedBy: raised.raisedBy ?? null,
      receivedAt: ctx.now,
      receivedDay: localDay(ctx.now),
      nextAlarmAt: ctx.now,
    }),
    ...textParts.flatMap((part) => sealPart(ctx.keys, db, id, { part, text: parts[part] ?? '' })),
  ]
}

/** One part of a concern's words under the protectors' own key; nothing is kept of an empty one. */
export function sealPart(
  keys: Keys,
  db: WriteDb,
  concernId: string,
  { part, text }: { readonly part: TextPart; readonly text: string },
): Statement[] {
  if (text === '') return []
  const sealed = keys.seal('concern', text)
  return [
    db
      .insert(concernTexts)
      .values({ concernId, part, sealed })
      .onConflictDoUpdate({ target: [concernTexts.concernId, concernTexts.part], set: { sealed } }),
  ]
}
