import { and, eq } from 'drizzle-orm'
import type { SQLiteUpdateSetSource } from 'drizzle-orm/sqlite-core'
import { authorize, type Permit } from '../../core/access.ts'
import { AppError } from '../../core/errors.ts'
import { advance } from '../../core/flow.ts'
import type { Statement, WriteDb } from '../../db/client.ts'
import type { Fact } from '../../db/commit.ts'
import type { Outcome, WriteCtx } from '../../db/context.ts'
import { concerns } from '../../db/schema.ts'
import { caseSubject, getCase, selectTexts, type Case } from '../queries/case.ts'
import { concernFlow, type ConcernAction, type ConcernStatus, type TextPart } from '../rules/concern.ts'

export type Stepping = {
  readonly one: Case
  readonly permit: Permit
  readonly status: ConcernStatus
}

/**
 * Load, permit, decide. A page that shows an older version decides nothing.
 * @throws AppError `not_found`, or `conflict` with the state that it has now.
 */
export async function stepInto(
  ctx: WriteCtx,
  seq: number,
  { action, version }: { readonly action: ConcernAction; readonly version: number },
): Promise<Stepping> {
  const one = await getCase(ctx.db, seq)
  const permit = authorize(ctx.actor, concernFlow[action].permission, caseSubject(one))
  const status = advance(concernFlow, one.status, action)
  if (one.version !== version) throw new AppError('conflict', { state: one.status })
  return { one, permit, status }
}

/** The event of a step. Its detail holds codes, ids and numbers. */
export function stepFact(one: Case, action: ConcernAction, detail: Outcome = {}): Fact {
  return {
    subject: 'concern',
    id: one.id,
    version: one.version + 1,
    action,
    unitId: one.unitId,
    detail: { seq: one.seq, ...detail },
  }
}

/** The changes of a step. Its clock is looked at anew with the answer: what is due now may be another thing. */
export function setCase(
  ctx: WriteCtx,
  db: WriteDb,
  one: Case,
  changes: SQLiteUpdateSetSource<typeof concerns>,
): Statement {
  if (ctx.alarm !== undefined) ctx.alarm.due = true
  return db
    .update(concerns)
    .set({ nextAlarmAt: ctx.now, ...changes, version: one.version + 1 })
    .where(and(eq(concerns.id, one.id), eq(concerns.version, one.version)))
}

/** The words of a case, part by part, as far as they can still be opened. */
export async function openTexts(
  ctx: Pick<WriteCtx, 'db' | 'keys'>,
  id: string,
): Promise<Readonly<Partial<Record<TextPart, string>>>> {
  const rows = await selectTexts(ctx.db, id)
  return Object.fromEntries(
    rows.flatMap(({ part, sealed }) => {
      const text = ctx.keys.unseal('concern', sealed)
      return text === undefined ? [] : [[part, text]]
    }),
  )
}
