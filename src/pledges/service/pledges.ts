import { sql } from 'drizzle-orm'
import { authorize, personOf, scopeOf } from '../../core/access.ts'
import { AppError, invalid } from '../../core/errors.ts'
import { advance } from '../../core/flow.ts'
import { localDay } from '../../core/vi/dates.ts'
import { fold } from '../../core/vi/text.ts'
import { commit, nextSeq } from '../../db/commit.ts'
import type { Outcome, WriteCtx } from '../../db/context.ts'
import { violates } from '../../db/faults.ts'
import { newId } from '../../db/keys.ts'
import { demandUnit } from '../../units/queries/choose.ts'
import type { Unit } from '../../units/queries/units.ts'
import { chosenUnitId, isInForce, type UnitFields } from '../../units/rules/units.ts'
import { findCampaignUnit } from '../queries/campaigns.ts'
import { findAlike, getPledge, pledgeSubject, type Loaded } from '../queries/pledges.ts'
import type { EndPledge, MovePledge, RecordPledge } from '../rules/entry.ts'
import { publicNameOf } from '../rules/public-name.ts'
import {
  mayUndo,
  mayWithdraw,
  pledgeFlow,
  undoneTo,
  type PledgeAction,
  type PledgeStatus,
} from '../rules/pledge.ts'
import { movePledge } from './ledger.ts'

/** Records a pledge under the unit of its day. It counts nowhere until another person has confirmed it. */
export async function recordPledge(ctx: WriteCtx, input: RecordPledge): Promise<Outcome> {
  const { pledgedOn = localDay(ctx.now), dueOn } = input
  if (pledgedOn > localDay(ctx.now)) invalid('pledgedOn', 'day.future')
  if (dueOn < pledgedOn) invalid('dueOn', 'pledge.due_early')
  const unit = await demandPlace(ctx, input, pledgedOn)
  const id = newId()
  const permit = authorize(ctx.actor, 'pledge.record', { kind: 'pledge', id, within: unit.within })
  if (!isInForce(unit, pledgedOn)) invalid('unit', 'pledge.unit_then')
  await assertCampaign(ctx, input.campaignId, unit)
  const row = { ...input, id, pledgedOn, unitId: unit.id, fold: fold(input.pledgerName) }
  if (!input.sure) await assertNew(ctx, row)
  const fact = { subject: 'pledge', id, version: 1, action: 'record', unitId: unit.id }
  return commit(ctx, permit, [fact], (db) => [db.run(insertPledge(ctx, row))], {
    id,
    seq: nextSeq('pledges'),
  })
}

/** Another person looked at everything: from now on it is public and counts. */
export async function confirmPledge(
  ctx: WriteCtx,
  seq: number,
  { version }: Pick<MovePledge, 'version'>,
): Promise<Outcome> {
  const { loaded, permit, status } = await begin(ctx, seq, 'confirm', version)
  if (loaded.pledge.recordedBy === personOf(ctx.actor)) invalid('', 'pledge.second_person')
  const set = sql`version = ${version + 1}, confirmed_by = ${personOf(ctx.actor)}, confirmed_at = ${ctx.now}`
  return commit(
    ctx,
    permit,
    [factOf(loaded, 'confirm')],
    (db) => movePledge(db, loaded.pledge.id, { status, set }),
    { seq },
  )
}

/** The pledger's will: what was received stays counted, what was promised does not. */
export function withdrawPledge(ctx: WriteCtx, seq: number, input: EndPledge): Promise<Outcome> {
  return end(ctx, seq, 'withdraw', input)
}

/** An official's mistake. @throws AppError `conflict` when anything was received or waits. */
export function cancelPledge(ctx: WriteCtx, seq: number, input: EndPledge): Promise<Outcome> {
  return end(ctx, seq, 'cancel', input)
}

/** Takes back one's own confirming, withdrawing or cancelling of a few minutes ago. */
export async function undoPledge(
  ctx: WriteCtx,
  seq: number,
  { version }: Pick<MovePledge, 'version'>,
): Promise<Outcome> {
  const { loaded, permit } = await begin(ctx, seq, 'undo', version)
  const { pledge, last } = loaded
  if (last === null || !mayUndo(last, personOf(ctx.actor), ctx.now)) throw new AppError('conflict')
  const status = undoneTo(last, pledge)
  const confirmation = status === 'pending' ? sql`, confirmed_by = null, confirmed_at = null` : sql``
  const set = sql`version = ${version + 1}, ended_at = null, reason = null${confirmation}`
  return guarded(() =>
    commit(ctx, permit, [factOf(loaded, 'undo')], (db) => movePledge(db, pledge.id, { status, set }), {
      seq,
    }),
  )
}

async function end(
  ctx: WriteCtx,
  seq: number,
  action: 'withdraw' | 'cancel',
  { version, reason }: EndPledge,
): Promise<Outcome> {
  const { loaded, permit, status } = await begin(ctx, seq, action, version)
  const { id, received, waiting } = loaded.pledge
  if (action === 'withdraw' && !mayWithdraw(loaded.pledge)) throw new AppError('conflict')
  if (action === 'cancel' && (received !== 0 || waiting !== 0)) throw new AppError('conflict')
  const set = sql`version = ${version + 1}, ended_at = ${ctx.now}, reason = ${reason}`
  return guarded(() =>
    commit(ctx, permit, [factOf(loaded, action)], (db) => movePledge(db, id, { status, set }), { seq }),
  )
}

/** Load, permit, decide. */
async function begin(ctx: WriteCtx, seq: number, action: PledgeAction, version: number) {
  const loaded = await getPledge(ctx.db, seq)
  const permit = authorize(ctx.actor, pledgeFlow[action].permission, pledgeSubject(loaded))
  const status = advance<PledgeStatus, typeof pledgeFlow>(pledgeFlow, loaded.pledge.status, action)
  if (loaded.pledge.version !== version) throw new AppError('conflict')
  return { loaded, permit, status }
}

function factOf({ pledge }: Loaded, action: PledgeAction) {
  return { subject: 'pledge', id: pledge.id, version: pledge.version + 1, action, unitId: pledge.unitId }
}

/** A receipt that came in at the same moment is seen by the database only. */
async function guarded(write: () => Promise<Outcome>): Promise<Outcome> {
  try {
    return await write()
  } catch (error) {
    if (violates(error, 'pledges.status')) throw new AppError('conflict')
    throw error
  }
}

/** A typed name is looked for in one's own units of that day; a chosen id outside them is refused by `authorize`. */
function demandPlace(ctx: WriteCtx, fields: UnitFields, day: string): Promise<Unit> {
  const within = chosenUnitId(fields) === undefined ? scopeOf(ctx.actor, 'pledge.record') : undefined
  return demandUnit(ctx.db, fields, { day, near: ctx.settings.rootUnitId, within })
}

async function assertCampaign(ctx: WriteCtx, id: string | undefined, unit: Unit): Promise<void> {
  if (id === undefined) return
  const owner = await findCampaignUnit(ctx.db, id)
  if (owner === undefined || !unit.within.includes(owner)) invalid('campaignId', 'pledge.campaign')
}

type NewPledge = RecordPledge & {
  readonly id: string
  readonly pledgedOn: string
  readonly unitId: string
  readonly fold: string
}

async function assertNew(ctx: WriteCtx, row: NewPledge): Promise<void> {
  const alike = await findAlike(ctx.db, row)
  if (alike !== undefined) invalid('sure', 'pledge.alike', alike)
}

/** Today's commune and province are looked up as it is written. */
function insertPledge(ctx: WriteCtx, row: NewPledge) {
  const above = (level: 'commune' | 'province') => sql`
    (select a.id from unit_reach r join units a on a.id = r.ancestor_id
      where r.unit_id = ${row.unitId} and a.level = ${level} and a.valid_to is null)`
  return sql`
    insert into pledges (id, status, pledger_kind, pledger_name, pledger_fold, representative, display, public_name,
      promise, child_words, measure, amount, pledged_on, due_on, year, unit_id, commune_id, province_id, campaign_id,
      basis, recorded_by, recorded_at)
    values (${row.id}, 'pending', ${row.pledgerKind}, ${row.pledgerName}, ${row.fold}, ${row.representative},
      ${row.display}, ${publicNameOf(row.pledgerName, row.display)}, ${row.promise}, ${row.childWords},
      ${row.measure}, ${row.amount}, ${row.pledgedOn}, ${row.dueOn}, ${Number(row.pledgedOn.slice(0, 4))},
      ${row.unitId}, ${above('commune')}, ${above('province')}, ${row.campaignId ?? null}, ${row.basis},
      ${personOf(ctx.actor)}, ${ctx.now})`
}
