import { sql, type SQL } from 'drizzle-orm'
import { localDay, type Instant } from '../../core/vi/dates.ts'
import type { Query, ReadDb } from '../../db/client.ts'
import type { Duty } from '../rules/duty.ts'

export type OnDuty = {
  readonly personId: string
  readonly name: string
  /** 1 when this person has checked in: only then anything may be promised. */
  readonly checkedIn: number
  readonly duty: Duty
  readonly endsAt: Instant
}

/**
 * Whose shift it is now at the unit or above it, as long as they are protectors: officers first, those who checked in
 * before the others. A shift that was ended early counts no more.
 */
export function selectOnDuty(
  db: ReadDb,
  { unitId, now }: { readonly unitId: string; readonly now: Instant },
): Query<OnDuty> {
  return db.rows<OnDuty>(sql`
    select d.person_id as personId, p.name as name, d.checked_in_at is not null as checkedIn, d.duty as duty,
      d.ends_at as endsAt
    from unit_reach r join duties d on d.unit_id = r.ancestor_id and d.ends_at > ${now} and d.removed_at is null
    join people p on p.id = d.person_id
    where r.unit_id = ${unitId} and d.starts_at <= ${now} and d.checked_out_at is null
      and ${isProtector(sql`d.person_id`, sql`d.unit_id`, now)}
    order by d.duty = 'officer' desc, d.duty = 'reserve' desc, d.checked_in_at is null, d.starts_at, d.id limit 50`)
}

/** Whether that person is a protector of that unit today, as a condition; `p` is the person's row. */
export function isProtector(personId: SQL, unitId: SQL, now: Instant): SQL {
  const day = localDay(now)
  return sql`p.ended_at is null and exists (
    select 1 from grants g join unit_reach w on w.ancestor_id = g.unit_id
    where g.person_id = ${personId} and g.role = 'protector' and g.status = 'active' and w.unit_id = ${unitId}
      and g.from_day <= ${day} and (g.to_day is null or g.to_day >= ${day}))`
}
