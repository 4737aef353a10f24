import { sql } from 'drizzle-orm'
import type { Instant } from '../../core/vi/dates.ts'
import type { Query, ReadDb } from '../../db/client.ts'
import { isProtector } from './duty.ts'

/** Whether that drill was held, and whether anybody could open it. */
export function selectDrill(
  db: ReadDb,
  { id, unitId, now }: { readonly id: string; readonly unitId: string; readonly now: Instant },
): Query<{ readonly isHeld: number; readonly hasProtector: number }> {
  return db.rows<{ isHeld: number; hasProtector: number }>(sql`
    select exists (select 1 from events e where e.subject = 'concern' and e.subject_id = ${id}) as isHeld,
      exists (select 1 from unit_reach r
        join grants h on h.unit_id = r.ancestor_id and h.role = 'protector' and h.status = 'active'
        join people p on p.id = h.person_id
        where r.unit_id = ${unitId} and ${isProtector(sql`p.id`, sql`${unitId}`, now)}) as hasProtector`)
}

export type OpenDrill = { readonly id: string; readonly version: number; readonly unitId: string }

/** Drills that nobody ended. */
export function selectOpenDrills(db: ReadDb): Query<OpenDrill> {
  return db.rows<OpenDrill>(sql`
    select k.id as id, k.version as version, k.unit_id as unitId from concerns k
    where k.status in ('waiting', 'assessing') and k.source = 'drill' order by k.seq limit 20`)
}
