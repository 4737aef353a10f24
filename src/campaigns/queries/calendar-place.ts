import { sql } from 'drizzle-orm'
import type { LocalDay } from '../../core/vi/dates.ts'
import type { Query, ReadDb } from '../../db/client.ts'
import type { UnitLevel } from '../../units/rules/units.ts'

export type Place = {
  readonly id: string
  readonly officialName: string
  readonly level: UnitLevel
  /** Whether it has ended, and so lies in another unit today. */
  readonly over: 0 | 1
  /** Whether it lies within the root of the deployment. */
  readonly inside: 0 | 1
}

/** The unit that an address names. */
export function selectPlace(
  db: ReadDb,
  unitId: string,
  { root, today }: { readonly root: string; readonly today: LocalDay },
): Query<Place> {
  return db.rows<Place>(sql`
    select u.id as id, u.official_name as officialName, u.level as level,
      (u.valid_to is not null and u.valid_to <= ${today}) as over,
      exists (select 1 from unit_reach r where r.ancestor_id = ${root} and r.unit_id = u.id) as inside
    from units u where u.id = ${unitId}`)
}
