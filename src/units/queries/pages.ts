import { sql } from 'drizzle-orm'
import { AppError } from '../../core/errors.ts'
import { localDay, type LocalDay } from '../../core/vi/dates.ts'
import { compareVi } from '../../core/vi/sort.ts'
import { fold } from '../../core/vi/text.ts'
import { readTogether, type Query, type ReadDb } from '../../db/client.ts'
import type { Ctx } from '../../db/context.ts'
import type { AreaKind } from '../rules/areas.ts'
import { searchLengthMin, type UnitEventKind, type UnitLevel } from '../rules/units.ts'
import { asFound, selectFound, type FoundUnit } from './search.ts'
import { asUnit, selectUnit, unitsOf, type ListedUnit, type Unit } from './units.ts'

export type UnitGroup = ListedUnit & { readonly units: readonly ListedUnit[] }
export type UnitsModel = {
  readonly q: string
  /** Null when nothing was asked. */
  readonly found: readonly FoundUnit[] | null
  readonly groups: readonly UnitGroup[]
}

/** The units of a scope with what lies directly in them, and what a search within the scope finds. One trip. */
export async function unitsPage(
  ctx: Pick<Ctx, 'db' | 'now' | 'settings'>,
  scope: readonly string[],
  q: string,
): Promise<UnitsModel> {
  const day = localDay(ctx.now)
  const typed = fold(q)
  const [tops, children, found] = await readTogether(ctx.db, [
    unitsOf(ctx.db, scope),
    childrenOf(ctx.db, scope, day),
    selectFound(ctx.db, typed, { day, near: ctx.settings.rootUnitId, within: scope }),
  ])
  const groups = sortUnits(tops).map((top) => ({
    ...top,
    units: sortUnits(children.filter((child) => child.parentId === top.id)),
  }))
  return { q, found: typed.length < searchLengthMin ? null : asFound(found), groups }
}

/** A step in a unit's history, seen from one end. */
export type UnitStep = {
  readonly id: string
  readonly name: string
  readonly kind: UnitEventKind
  readonly effective: LocalDay
  readonly note: string | null
}

export type UnitModel = {
  readonly unit: Omit<Unit, 'within'>
  readonly predecessors: readonly UnitStep[]
  readonly successors: readonly UnitStep[]
  readonly units: readonly ListedUnit[]
  readonly areas: readonly { readonly kind: AreaKind; readonly n: number }[]
}

/** All of one unit, and the `within` for its authorisation. One trip. @throws AppError `not_found`. */
export async function unitPage(
  ctx: Pick<Ctx, 'db' | 'now'>,
  id: string,
): Promise<{ readonly model: UnitModel; readonly within: readonly string[] }> {
  const [rows, before, after, children, areas] = await readTogether(ctx.db, [
    selectUnit(ctx.db, id),
    stepsOf(ctx.db, id, 'before'),
    stepsOf(ctx.db, id, 'after'),
    childrenOf(ctx.db, [id], localDay(ctx.now)),
    countAreas(ctx.db, id),
  ])
  const found = asUnit(rows)
  if (found === undefined) throw new AppError('not_found')
  const { within, ...unit } = found
  const units = sortUnits(children)
  return { model: { unit, predecessors: byName(before), successors: byName(after), units, areas }, within }
}

const order: Readonly<Record<UnitLevel, number>> = { country: 0, province: 1, district: 2, commune: 3 }

/** From the country down, then by kind (phường, xã, đặc khu stay together), then by name. */
export function sortUnits<U extends ListedUnit>(units: readonly U[]): U[] {
  return units.toSorted(
    (a, b) =>
      order[a.level] - order[b.level] || compareVi(kindFirst(a), kindFirst(b)) || compareVi(a.name, b.name),
  )
}

function kindFirst({ level, kind }: ListedUnit): string {
  if (level !== 'commune') return ''
  return kind === 'ward' ? '1' : kind === 'commune' ? '2' : '3'
}

function byName(steps: readonly UnitStep[]): UnitStep[] {
  return steps.toSorted((a, b) => compareVi(a.effective, b.effective) || compareVi(a.name, b.name))
}

/** Units in force directly in these. */
function childrenOf(db: ReadDb, parents: readonly string[], day: LocalDay): Query<ListedUnit> {
  return db.rows<ListedUnit>(sql`
    select u.id as id, u.official_name as officialName, u.name as name, u.kind as kind, u.level as level,
      u.gso_code as gsoCode, u.parent_id as parentId
    from json_each(${JSON.stringify(parents)}) s join units u on u.parent_id = s.value
    where u.valid_from <= ${day} and (u.valid_to is null or u.valid_to > ${day})
    limit 1000`)
}

function stepsOf(db: ReadDb, id: string, side: 'before' | 'after'): Query<UnitStep> {
  const [here, there] = side === 'before' ? [sql`e.to_id`, sql`e.from_id`] : [sql`e.from_id`, sql`e.to_id`]
  return db.rows<UnitStep>(sql`
    select u.id as id, u.official_name as name, e.kind as kind, e.effective as effective, e.note as note
    from unit_events e join units u on u.id = ${there} where ${here} = ${id} limit 200`)
}

function countAreas(db: ReadDb, id: string): Query<{ kind: AreaKind; n: number }> {
  return db.rows<{ kind: AreaKind; n: number }>(sql`
    select a.kind as kind, count(*) as n from unit_reach r join residential_areas a on a.commune_id = r.unit_id
    where r.ancestor_id = ${id} and a.valid_to is null
      and exists (select 1 from units u where u.id = ${id} and u.level = 'commune')
    group by a.kind order by a.kind`)
}
