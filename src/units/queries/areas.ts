import { sql } from 'drizzle-orm'
import { AppError } from '../../core/errors.ts'
import { localDay, type LocalDay } from '../../core/vi/dates.ts'
import { compareVi } from '../../core/vi/sort.ts'
import type { Query, ReadDb } from '../../db/client.ts'
import type { Ctx } from '../../db/context.ts'
import { checkLines, countOf, type CheckedLine } from '../rules/area-import.ts'
import { areaKey, type AreaKind } from '../rules/areas.ts'
import { idsOf, withinOf } from './units.ts'

export type Area = {
  readonly id: string
  readonly version: number
  readonly kind: AreaKind
  readonly name: string
  readonly communeId: string
  readonly communeName: string
  readonly validFrom: LocalDay
  readonly validTo: LocalDay | null
}

const columns = sql`a.id as id, a.version as version, a.kind as kind, a.name as name, a.commune_id as communeId,
  u.official_name as communeName, a.valid_from as validFrom, a.valid_to as validTo`

/** An area with the `within` of its commune. @throws AppError `not_found`. */
export async function getArea(
  db: ReadDb,
  id: string,
): Promise<Area & { readonly within: readonly string[] }> {
  const [row] = await db.rows<Area & { ancestors: string }>(sql`
    select ${columns}, ${withinOf(sql`a.commune_id`)} as ancestors
    from residential_areas a join units u on u.id = a.commune_id where a.id = ${id}`)
  if (row === undefined) throw new AppError('not_found')
  const { ancestors, ...area } = row
  return { ...area, within: idsOf(ancestors) }
}

// A ward of a large city has some 300; an import brings 2,000 at most.
const areasMax = 5000

/** Areas of the commune, those entered under the old communes that lie in it included. As a statement. */
export function areasOf(db: ReadDb, communeId: string): Query<Area> {
  return db.rows<Area>(sql`
    select ${columns}
    from unit_reach r join units u on u.id = r.unit_id
    join residential_areas a on a.commune_id = r.unit_id
    where r.ancestor_id = ${communeId}
    limit ${areasMax}`)
}

/** In force first, then by name: "Thôn 2" before "Thôn 10". */
export function sortAreas(areas: readonly Area[]): Area[] {
  return areas.toSorted(
    (a, b) =>
      Number(a.validTo !== null) - Number(b.validTo !== null) ||
      compareVi(a.kind, b.kind) ||
      compareVi(a.name, b.name),
  )
}

/** Keys of the areas in force, to tell what is already there. */
export function keysOfAreas(areas: readonly Area[]): Set<string> {
  return new Set(areas.filter((area) => area.validTo === null).map((area) => areaKey(area.kind, area.name)))
}

export type ImportCheck = {
  readonly total: number
  readonly fresh: number
  readonly known: number
  readonly wrong: number
  readonly lines: readonly CheckedLine[]
}

/** What an import of this text would do. Writes nothing. @throws AppError `invalid` when it cannot be read at all. */
export async function checkImport(
  ctx: Pick<Ctx, 'db' | 'now'>,
  communeId: string,
  text: string,
): Promise<ImportCheck> {
  const known = keysOfAreas(await areasOf(ctx.db, communeId))
  const lines = checkLines(text, known, localDay(ctx.now))
  const [fresh, old, wrong] = [countOf(lines, 'new'), countOf(lines, 'known'), countOf(lines, 'wrong')]
  return { total: lines.length, fresh, known: old, wrong, lines }
}
