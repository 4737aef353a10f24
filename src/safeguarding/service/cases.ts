import { sql } from 'drizzle-orm'
import { personOf } from '../../core/access.ts'
import { invalid } from '../../core/errors.ts'
import { localDay } from '../../core/vi/dates.ts'
import type { Statement, WriteDb } from '../../db/client.ts'
import { commit } from '../../db/commit.ts'
import type { Outcome, WriteCtx } from '../../db/context.ts'
import { demandUnit } from '../../units/queries/choose.ts'
import { getUnit } from '../../units/queries/units.ts'
import { selectOfficers, type Case } from '../queries/case.ts'
import type { Assess, Locate, MoveCase, Step } from '../rules/case-forms.ts'
import { withReason, type Reason } from '../rules/case-reasons.ts'
import { openTexts, setCase, stepFact, stepInto } from './case-steps.ts'
import { sealPart } from './raise.ts'

/** An officer takes a case that waits: from now on it has a holder. */
export async function openCase(ctx: WriteCtx, seq: number, { version }: Step): Promise<Outcome> {
  const { one, permit, status } = await stepInto(ctx, seq, { action: 'open', version })
  const me = personOf(ctx.actor)
  return commit(
    ctx,
    permit,
    [stepFact(one, 'open')],
    (db) => [setCase(ctx, db, one, { status, openedAt: ctx.now, openedBy: me, holderId: me })],
    { seq, status },
  )
}

/** How dangerous it is, and the level: anybody raises it freely; lowering it needs a reason, which is kept sealed. */
export async function assess(ctx: WriteCtx, seq: number, input: Assess): Promise<Outcome> {
  const { version, danger, level, levelReason } = input
  const { one, permit, status } = await stepInto(ctx, seq, { action: 'assess', version })
  const isLowered = level < one.level
  if (isLowered && levelReason === '') invalid('levelReason', 'concern.lower_reason')
  const keep = isLowered ? await keepReason(ctx, one, 'lower', levelReason) : () => []
  return commit(
    ctx,
    permit,
    [stepFact(one, 'assess', { level, danger })],
    (db) => [setCase(ctx, db, one, { danger, level }), ...keep(db)],
    { seq, status },
  )
}

/** Gives the case to another officer of its unit or of one above it. */
export async function moveCase(ctx: WriteCtx, seq: number, { version, holder }: MoveCase): Promise<Outcome> {
  const { one, permit, status } = await stepInto(ctx, seq, { action: 'move', version })
  const officers = await selectOfficers(ctx.db, one.unitId, ctx.now)
  if (!officers.some(({ id }) => id === holder) || holder === one.holderId)
    invalid('holder', 'concern.holder')
  const opened = one.openedAt === null ? { openedAt: ctx.now, openedBy: personOf(ctx.actor) } : {}
  return commit(
    ctx,
    permit,
    [stepFact(one, 'move', { holder })],
    (db) => [setCase(ctx, db, one, { status, holderId: holder, ...opened })],
    { seq, status },
  )
}

/** Somebody knows where the child is: the case belongs to that commune, and to those above it as before. */
export async function locate(ctx: WriteCtx, seq: number, input: Locate): Promise<Outcome> {
  const { one, permit, status } = await stepInto(ctx, seq, { action: 'locate', version: input.version })
  const root = ctx.settings.rootUnitId
  const unit =
    input.unknown === undefined
      ? await demandUnit(ctx.db, input, {
          day: localDay(ctx.now),
          near: root,
          level: 'commune',
          within: [root],
        })
      : await getUnit(ctx.db, root)
  return commit(
    ctx,
    permit,
    [stepFact(one, 'locate', { unitId: unit.id })],
    (db) => [setCase(ctx, db, one, { unitId: unit.id, holderId: stillHeld(ctx, one, unit.id) })],
    { seq, status, unitId: unit.id },
  )
}

/** One more reason, sealed with the earlier ones. */
export async function keepReason(
  ctx: WriteCtx,
  one: Case,
  action: Reason['action'],
  text: string,
): Promise<(db: WriteDb) => Statement[]> {
  const { reason } = await openTexts(ctx, one.id)
  const who = ctx.actor.kind === 'person' ? ctx.actor.name : ''
  const kept = withReason(reason, { at: ctx.now, who, action, text })
  return (db) => sealPart(ctx.keys, db, one.id, { part: 'reason', text: kept })
}

/** Whoever cannot reach the new place holds the case no more: then it shows that nobody does. */
function stillHeld(ctx: WriteCtx, { holderId }: Case, unitId: string) {
  const day = localDay(ctx.now)
  return sql`(select g.person_id from grants g join unit_reach r on r.ancestor_id = g.unit_id and r.unit_id = ${unitId}
    where g.person_id = ${holderId} and g.role = 'protector' and g.status = 'active' and g.from_day <= ${day}
      and (g.to_day is null or g.to_day >= ${day}) limit 1)`
}
