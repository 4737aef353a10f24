import { eq } from 'drizzle-orm'
import { authorize } from '../../core/access.ts'
import { AppError, invalid } from '../../core/errors.ts'
import { localDay, type LocalDay } from '../../core/vi/dates.ts'
import { fold } from '../../core/vi/text.ts'
import { commit } from '../../db/commit.ts'
import type { Outcome, WriteCtx } from '../../db/context.ts'
import { violates } from '../../db/faults.ts'
import { newId } from '../../db/keys.ts'
import { residentialAreas } from '../../db/schema.ts'
import { areasOf, getArea, keysOfAreas } from '../queries/areas.ts'
import { getUnit, type Unit } from '../queries/units.ts'
import { areaKey, type AddArea, type EndArea, type RenameArea } from '../rules/areas.ts'
import { isInForce } from '../rules/units.ts'

/** Adds one residential area to a commune of today. */
export async function addArea(ctx: WriteCtx, communeId: string, input: AddArea): Promise<Outcome> {
  const commune = await getUnit(ctx.db, communeId)
  const today = localDay(ctx.now)
  const id = newId()
  const permit = authorize(ctx.actor, 'area.manage', { kind: 'area', id, within: commune.within })
  assertCommune(commune, today)
  const { kind, name, from = today } = input
  if (from > today) invalid('from', 'day.future')
  if (keysOfAreas(await areasOf(ctx.db, communeId)).has(areaKey(kind, name))) invalid('name', 'area.exists')
  const row = { id, communeId, kind, name, nameFold: fold(name), validFrom: from }
  const fact = { subject: 'area', id, version: 1, action: 'add', unitId: communeId }
  return onceOnly(commit(ctx, permit, [fact], (db) => [db.insert(residentialAreas).values(row)], { id }))
}

/** Gives an area in force another name or kind. */
export async function renameArea(ctx: WriteCtx, id: string, input: RenameArea): Promise<Outcome> {
  const area = await getArea(ctx.db, id)
  const permit = authorize(ctx.actor, 'area.manage', { kind: 'area', id, within: area.within })
  if (area.validTo !== null || area.version !== input.version) throw new AppError('conflict')
  const { kind, name } = input
  const others = (await areasOf(ctx.db, area.communeId)).filter((other) => other.id !== id)
  if (keysOfAreas(others).has(areaKey(kind, name))) invalid('name', 'area.exists')
  const version = area.version + 1
  const fact = { subject: 'area', id, version, action: 'rename', unitId: area.communeId }
  const changed = { version, kind, name, nameFold: fold(name) }
  return onceOnly(
    commit(
      ctx,
      permit,
      [fact],
      (db) => [db.update(residentialAreas).set(changed).where(eq(residentialAreas.id, id))],
      { id },
    ),
  )
}

/** Ends an area on a day; it stays in the records. */
export async function endArea(ctx: WriteCtx, id: string, input: EndArea): Promise<Outcome> {
  const area = await getArea(ctx.db, id)
  const permit = authorize(ctx.actor, 'area.manage', { kind: 'area', id, within: area.within })
  if (area.validTo !== null || area.version !== input.version) throw new AppError('conflict')
  if (input.to > localDay(ctx.now)) invalid('to', 'day.future')
  if (input.to <= area.validFrom) invalid('to', 'day.before_start')
  const version = area.version + 1
  const { to } = input
  const fact = { subject: 'area', id, version, action: 'end', unitId: area.communeId, detail: { to } }
  return commit(
    ctx,
    permit,
    [fact],
    (db) => [db.update(residentialAreas).set({ version, validTo: to }).where(eq(residentialAreas.id, id))],
    { id },
  )
}

/** @throws AppError `conflict` for what is no commune of today. */
export function assertCommune(unit: Unit, today: LocalDay): void {
  if (unit.level !== 'commune' || !isInForce(unit, today)) throw new AppError('conflict', { state: 'ended' })
}

/** The same area entered twice at once meets the index of the live ones: the second was simply later. */
export async function onceOnly(writing: Promise<Outcome>): Promise<Outcome> {
  try {
    return await writing
  } catch (error) {
    if (violates(error, 'residential_areas.')) throw new AppError('conflict')
    throw error
  }
}
