import { sql } from 'drizzle-orm'
import { compareVi } from '../../core/vi/sort.ts'
import type { Query, ReadDb } from '../../db/client.ts'
import { idsOf, withinOf } from '../../units/queries/units.ts'

/** An organisation that a post may be for. `within` holds its unit and that one's ancestors. */
export type Place = {
  readonly id: string
  readonly name: string
  readonly kind: string
  readonly validTo: string | null
  readonly within: readonly string[]
}

type RawPlace = Omit<Place, 'within'> & { readonly ancestors: string }

/** An organisation by id, as a statement; its rows go through `asPlace`. */
export function selectPlace(db: ReadDb, id: string | undefined): Query<RawPlace> {
  return db.rows<RawPlace>(sql`select o.id as id, o.name as name, o.kind as kind, o.valid_to as validTo,
    ${withinOf(sql`o.unit_id`)} as ancestors from organisations o where o.id = ${id ?? ''}`)
}

export function asPlace([row]: readonly RawPlace[]): Place | undefined {
  if (row === undefined) return undefined
  const { ancestors, ...place } = row
  return { ...place, within: idsOf(ancestors) }
}

/** The organisations of a unit that exist on the day, by name; at most `limit`. */
export async function placesOf(
  db: ReadDb,
  { unitId, day, limit }: { readonly unitId: string; readonly day: string; readonly limit: number },
): Promise<{ readonly id: string; readonly name: string }[]> {
  const rows = await db.rows<{ id: string; name: string }>(sql`
    select o.id as id, o.name as name from organisations o
    where (o.commune_id = ${unitId} or o.unit_id = ${unitId} or (o.commune_id is null and o.province_id = ${unitId}))
      and o.valid_from <= ${day} and (o.valid_to is null or o.valid_to > ${day})
    limit ${limit}`)
  return rows.toSorted((a, b) => compareVi(a.name, b.name))
}
