import { and, eq, sql } from 'drizzle-orm'
import { authorize, demand, personOf } from '../../core/access.ts'
import { AppError, invalid } from '../../core/errors.ts'
import { addDays, startOfDay } from '../../core/vi/dates.ts'
import { readTogether } from '../../db/client.ts'
import { commit, type Fact } from '../../db/commit.ts'
import type { Outcome, WriteCtx } from '../../db/context.ts'
import { duties } from '../../db/schema.ts'
import { getUnit } from '../../units/queries/units.ts'
import {
  selectCandidates,
  selectShiftsOf,
  selectShiftsOfPeople,
  getShift,
  type OwnedShift,
} from '../queries/duty-week.ts'
import { mayCheckIn, overlaps, spanOf, type AddShift, type CopyWeek, type SeenShift } from '../rules/duty.ts'

/** Puts a person on the rota. @throws AppError `invalid` for who is no protector there, is on duty then, or for the past. */
export async function addShift(ctx: WriteCtx, input: AddShift): Promise<Outcome> {
  demand(ctx.actor, 'duty.manage')
  const { db, now } = ctx
  const span = spanOf(input)
  const unit = await getUnit(db, input.unitId)
  const id = ctx.keys.digest('duty-id', ctx.write.id).slice(0, 22)
  const permit = authorize(ctx.actor, 'duty.manage', { kind: 'duty', id, within: unit.within })
  const [candidates, others] = await readTogether(db, [
    selectCandidates(db, unit.id, now),
    selectShiftsOfPeople(db, [input.personId], span),
  ])
  if (!candidates.some((one) => one.id === input.personId)) invalid('personId', 'duty.person')
  if (span.endsAt <= now) invalid('day', 'duty.past')
  if (others.length > 0) invalid('personId', 'duty.overlap')
  const { personId, duty, phone } = input
  const row = { id, unitId: unit.id, personId, duty, phone, ...span, madeBy: personOf(ctx.actor) }
  return commit(
    ctx,
    permit,
    [{ subject: 'duty', id, version: 1, action: 'plan', unitId: unit.id }],
    (write) => [write.insert(duties).values(row)],
  )
}

/**
 * Plans the next week as this one, as far as nobody is planned twice by it and everybody still is a protector: a second
 * time it adds nothing. @returns how many shifts were added.
 */
export async function copyWeek(ctx: WriteCtx, { unitId, week }: CopyWeek): Promise<Outcome> {
  demand(ctx.actor, 'duty.manage')
  const { db, now } = ctx
  const unit = await getUnit(db, unitId)
  authorize(ctx.actor, 'duty.manage', { kind: 'unit', id: unit.id, within: unit.within })
  const here = { startsAt: startOfDay(week), endsAt: startOfDay(addDays(week, 7)) }
  const [shifts, candidates] = await readTogether(db, [
    selectShiftsOf(db, unit.id, here),
    selectCandidates(db, unit.id, now),
  ])
  const began = shifts
    .filter(({ startsAt }) => startsAt >= here.startsAt)
    .map((shift) => ({ ...shift, ...weekLater(shift) }))
  const whole = { startsAt: here.endsAt, endsAt: startOfDay(addDays(week, 15)) }
  const taken = await selectShiftsOfPeople(
    db,
    began.map(({ personId }) => personId),
    whole,
  )
  const added = began.filter(
    (shift) =>
      shift.endsAt > now &&
      candidates.some(({ id }) => id === shift.personId) &&
      !taken.some((other) => other.personId === shift.personId && overlaps(other, shift)),
  )
  const rows = added.map(({ id, personId, duty, phone, startsAt, endsAt }) => {
    const copy = ctx.keys.digest('duty-id', `${ctx.write.id} ${id}`).slice(0, 22)
    return { id: copy, personId, duty, phone, startsAt, endsAt }
  })
  const [first, ...others] = rows.map((row): Fact => ({
    subject: 'duty',
    id: row.id,
    version: 1,
    action: 'plan',
    unitId: unit.id,
  }))
  if (first === undefined) invalid('', 'duty.nothing')
  const facts: [Fact, ...Fact[]] = [first, ...others]
  const permits = facts.map(({ id }) =>
    authorize(ctx.actor, 'duty.manage', { kind: 'duty', id, within: unit.within }),
  )
  return commit(
    ctx,
    permits,
    facts,
    (write) => [
      write.run(sql`
      insert into duties (id, unit_id, person_id, duty, phone, starts_at, ends_at, made_by)
      select value ->> 'id', ${unit.id}, value ->> 'personId', value ->> 'duty', value ->> 'phone', value ->> 'startsAt',
        value ->> 'endsAt', ${personOf(ctx.actor)} from json_each(${JSON.stringify(rows)})`),
    ],
    { added: rows.length },
  )
}

/** Takes a shift off the rota. One that is over is history and stays. */
export async function removeShift(ctx: WriteCtx, id: string, { version }: SeenShift): Promise<Outcome> {
  const shift = await loadShift(ctx, id, version)
  if (shift.endsAt <= ctx.now) throw new AppError('conflict', { state: 'over' })
  return change(ctx, shift, 'remove', { removedAt: ctx.now })
}

/** "I am there": only of one's own shift, from half an hour before it begins; it ends with the shift. */
export async function checkIn(ctx: WriteCtx, id: string, { version }: SeenShift): Promise<Outcome> {
  const shift = await loadOwn(ctx, id, version)
  const may = mayCheckIn(shift, ctx.now)
  if (may !== 'yes') invalid('', `duty.${may}`)
  if (shift.checkedInAt !== null && shift.checkedOutAt === null)
    throw new AppError('conflict', { state: 'in' })
  return change(ctx, shift, 'checkIn', { checkedInAt: ctx.now, checkedOutAt: null })
}

/** "I am gone": from now on nothing is promised in this person's name. */
export async function checkOut(ctx: WriteCtx, id: string, { version }: SeenShift): Promise<Outcome> {
  const shift = await loadOwn(ctx, id, version)
  if (shift.checkedInAt === null || shift.checkedOutAt !== null)
    throw new AppError('conflict', { state: 'out' })
  return change(ctx, shift, 'checkOut', { checkedOutAt: ctx.now })
}

type Loaded = OwnedShift & { readonly permit: ReturnType<typeof authorize> }

async function loadShift(ctx: WriteCtx, id: string, seen: number): Promise<Loaded> {
  demand(ctx.actor, 'duty.manage')
  const shift = await getShift(ctx.db, id)
  const permit = authorize(ctx.actor, 'duty.manage', { kind: 'duty', id, within: shift.within })
  if (shift.version !== seen) throw new AppError('conflict')
  return { ...shift, permit }
}

async function loadOwn(ctx: WriteCtx, id: string, seen: number): Promise<Loaded> {
  const shift = await loadShift(ctx, id, seen)
  if (shift.personId !== personOf(ctx.actor)) invalid('', 'duty.own')
  return shift
}

function change(
  ctx: WriteCtx,
  { id, version, unitId, permit }: Loaded,
  action: string,
  set: Partial<typeof duties.$inferInsert>,
): Promise<Outcome> {
  const next = version + 1
  return commit(ctx, permit, [{ subject: 'duty', id, version: next, action, unitId }], (write) => [
    write
      .update(duties)
      .set({ ...set, version: next })
      .where(and(eq(duties.id, id), eq(duties.version, version))),
  ])
}

function weekLater({ startsAt, endsAt }: { readonly startsAt: string; readonly endsAt: string }) {
  const later = (at: string): string => new Date(Date.parse(at) + 7 * 86_400_000).toISOString()
  return { startsAt: later(startsAt), endsAt: later(endsAt) }
}
