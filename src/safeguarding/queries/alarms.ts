import { sql, type SQL } from 'drizzle-orm'
import { localDay, type Instant } from '../../core/vi/dates.ts'
import type { Query, ReadDb } from '../../db/client.ts'
import type { ConcernSource, ConcernStatus, Level } from '../rules/concern.ts'
import type { Duty } from '../rules/duty.ts'
import { isProtector } from './duty.ts'

/** How many cases are looked at together; more are taken in a further round. */
export const alarmsAtOnce = 50
/** Of many from one address more, because they share their letters. */
const crowdedAtOnce = 500
/** Far more than stand above fifty cases: whoever is cut off here hears of no child. */
const peopleMost = 10_000

export type DueConcern = {
  readonly seq: number
  readonly id: string
  readonly version: number
  readonly level: Level
  readonly status: ConcernStatus
  readonly source: ConcernSource
  readonly unitId: string
  readonly crowded: number
  readonly receivedAt: Instant
  readonly openedAt: Instant | null
  readonly handedAt: Instant | null
  readonly closedAt: Instant | null
  readonly nextAlarmAt: Instant
  /** JSON lists: the steps that were fired, the kinds of incident that are known. */
  readonly fired: string
  readonly known: string
  readonly holderId: string | null
  readonly holderName: string | null
  readonly holderEmail: string | null
}

/** Cases whose clock must be looked at, the longest due first. */
export function selectDue(db: ReadDb, now: Instant): Query<DueConcern> {
  return db.rows<DueConcern>(sql`
    select k.seq as seq, k.id as id, k.version as version, k.level as level, k.status as status, k.source as source,
      k.unit_id as unitId, k.crowded as crowded, k.received_at as receivedAt, k.opened_at as openedAt,
      k.handed_at as handedAt, k.closed_at as closedAt, k.next_alarm_at as nextAlarmAt,
      (select json_group_array(a.step) from alarms a where a.concern_id = k.id) as fired,
      (select json_group_array(n.kind) from incidents n where n.concern_id = k.id) as known,
      h.id as holderId, h.name as holderName, h.email as holderEmail
    from (${due(now)}) w join concerns k on k.seq = w.seq left join people h on h.id = k.holder_id
    order by k.next_alarm_at, k.seq`)
}

export type Post = {
  readonly unitId: string
  readonly role: 'protector' | 'leader'
  readonly personId: string
  readonly name: string
  readonly email: string
}

/** Protectors and leaders of the units of those cases, and above them. */
export function selectPosts(db: ReadDb, now: Instant): Query<Post> {
  const day = localDay(now)
  return db.rows<Post>(sql`
    select distinct u.unit_id as unitId, g.role as role, p.id as personId, p.name as name, p.email as email
    from (${unitsDue(now)}) u join unit_reach r on r.unit_id = u.unit_id
    join grants g on g.unit_id = r.ancestor_id and g.role in ('protector', 'leader')
    join people p on p.id = g.person_id
    where g.status = 'active' and g.from_day <= ${day} and (g.to_day is null or g.to_day >= ${day})
      and p.ended_at is null
    order by u.unit_id, p.id limit ${peopleMost}`)
}

export type DueShift = {
  readonly unitId: string
  readonly duty: Duty
  readonly checkedIn: number
  readonly phone: string
  readonly personId: string
  readonly name: string
  readonly email: string
}

/** Whose shift it is now for those units. */
export function selectShifts(db: ReadDb, now: Instant): Query<DueShift> {
  return db.rows<DueShift>(sql`
    select u.unit_id as unitId, d.duty as duty, d.checked_in_at is not null as checkedIn, d.phone as phone,
      p.id as personId, p.name as name, p.email as email
    from (${unitsDue(now)}) u join unit_reach r on r.unit_id = u.unit_id
    join duties d on d.unit_id = r.ancestor_id and d.ends_at > ${now} and d.removed_at is null
    join people p on p.id = d.person_id
    where d.starts_at <= ${now} and d.checked_out_at is null and ${isProtector(sql`d.person_id`, sql`d.unit_id`, now)}
    order by u.unit_id, d.checked_in_at is null, d.starts_at, d.id limit ${peopleMost}`)
}

/** The last number that an incident was given, and the crowd's steps that were told in this minute already. */
export function selectNumbers(
  db: ReadDb,
  crowdIds: readonly string[],
): Query<{ readonly last: number; readonly crowd: string }> {
  return db.rows<{ last: number; crowd: string }>(sql`
    select coalesce((select max(seq) from incidents), 0) as last,
      (select json_group_array(e.subject_id) from events e where e.subject = 'alarm'
        and e.subject_id in (select value from json_each(${JSON.stringify(crowdIds)}))) as crowd`)
}

/** Many from one address have a place of their own: whoever floods the Forum keeps no other child back. */
function due(now: Instant): SQL {
  return sql`
    select * from (select seq, unit_id from concerns indexed by concerns_alarms_alone
      where crowded = 0 and next_alarm_at <= ${now} order by next_alarm_at, seq limit ${alarmsAtOnce})
    union all select * from (select seq, unit_id from concerns
      where crowded = 1 and next_alarm_at <= ${now} order by next_alarm_at, seq limit ${crowdedAtOnce})`
}

function unitsDue(now: Instant): SQL {
  return sql`select distinct unit_id from (${due(now)})`
}
