import { sql, type SQL } from 'drizzle-orm'
import type { Instant, LocalDay } from '../../core/vi/dates.ts'
import type { Query, ReadDb } from '../../db/client.ts'
import type { Measure } from '../../pledges/rules/pledge.ts'

/** How many of each kind are shown; one more is read to know that there are more. */
export const shownOfEach = 5

export type WaitingPledge = {
  readonly seq: number
  readonly title: string
  readonly unitName: string
  readonly by: string
  readonly since: Instant
}
export type WaitingReceipt = WaitingPledge & { readonly amount: number; readonly measure: Measure }
export type LatePledge = {
  readonly seq: number
  readonly title: string
  readonly unitName: string
  readonly due: LocalDay
}
export type WaitingEvent = WaitingPledge
export type EventWithPoints = {
  readonly seq: number
  readonly title: string
  readonly unitName: string
  readonly day: LocalDay | null
}

type Asked = { readonly scope: readonly string[]; readonly personId: string }

/** Pledges that somebody else recorded and a second person has not confirmed, longest waiting first. */
export function selectWaitingPledges(db: ReadDb, { scope, personId }: Asked): Query<WaitingPledge> {
  return db.rows<WaitingPledge>(sql`
    select p.seq as seq, p.promise as title, u.official_name as unitName, w.name as "by", p.recorded_at as since
    from ${unitsIn(scope)} join pledges p on p.unit_id = s.unit_id and p.status = 'pending'
    join units u on u.id = p.unit_id join people w on w.id = p.recorded_by
    where p.recorded_by <> ${personId} order by p.seq limit ${shownOfEach + 1}`)
}

/** The same for receipts; `seq` is the pledge's number. */
export function selectWaitingReceipts(db: ReadDb, { scope, personId }: Asked): Query<WaitingReceipt> {
  return db.rows<WaitingReceipt>(sql`
    select p.seq as seq, p.promise as title, u.official_name as unitName, w.name as "by", r.recorded_at as since,
      r.amount as amount, p.measure as measure
    from ${unitsIn(scope)} join receipts r on r.unit_id = s.unit_id and r.status = 'recorded'
    join pledges p on p.id = r.pledge_id join units u on u.id = p.unit_id join people w on w.id = r.recorded_by
    where r.recorded_by <> ${personId} order by r.seq limit ${shownOfEach + 1}`)
}

/** Pledges past their day of which not everything was received, the latest first due. */
export function selectLatePledges(db: ReadDb, scope: readonly string[]): Query<LatePledge> {
  return db.rows<LatePledge>(sql`
    select p.seq as seq, p.promise as title, u.official_name as unitName, p.due_on as due
    from ${unitsIn(scope)} join pledges p on p.unit_id = s.unit_id and p.late = 1
    join units u on u.id = p.unit_id order by p.due_on desc limit ${shownOfEach + 1}`)
}

/** Events that somebody else handed in and nobody has looked at. */
export function selectWaitingEvents(db: ReadDb, { scope, personId }: Asked): Query<WaitingEvent> {
  return db.rows<WaitingEvent>(sql`
    select e.seq as seq, e.title as title, u.official_name as unitName, coalesce(o.name, u.official_name) as "by",
      e.submitted_at as since
    from ${unitsIn(scope)} join campaign_events e on e.unit_id = s.unit_id and e.status = 'submitted'
    join units u on u.id = e.unit_id left join organisations o on o.id = e.organisation_id
    where e.submitted_by <> ${personId} order by e.submitted_at limit ${shownOfEach + 1}`)
}

/** Events of these organisations to which the commune asked for changes. */
export function selectEventsWithPoints(db: ReadDb, organisations: readonly string[]): Query<EventWithPoints> {
  return db.rows<EventWithPoints>(sql`
    select e.seq as seq, coalesce(e.title, '') as title, u.official_name as unitName, e.day as day
    from json_each(${JSON.stringify(organisations)}) j join campaign_events e on e.organisation_id = j.value
    join units u on u.id = e.unit_id
    where e.status = 'needsChanges' order by e.seq limit ${shownOfEach + 1}`)
}

export type UnitYear = { readonly pledges: number; readonly fulfilled: number; readonly late: number }

/** How this unit's pledges of a year stand, whatever they count. */
export function selectUnitYear(db: ReadDb, unitId: string, year: number): Query<UnitYear> {
  return db.rows<UnitYear>(sql`
    select coalesce(sum(t.pledges), 0) as pledges, coalesce(sum(t.fulfilled), 0) as fulfilled,
      coalesce(sum(t.late), 0) as late
    from tallies t where t.unit_id = ${unitId} and t.year = ${year} and t.campaign_id = ''`)
}

export type ComingEvent = {
  readonly seq: number
  readonly title: string
  readonly day: LocalDay
  readonly startsAt: string
}

/** What takes place in a commune or a province from that day to the other. */
export function selectComing(
  db: ReadDb,
  asked: { readonly unitId: string; readonly from: LocalDay; readonly to: LocalDay },
): Query<ComingEvent> {
  const { unitId, from, to } = asked
  const coming = (column: SQL) => sql`
    select e.seq as seq, e.title as title, e.day as day, e.starts_at as startsAt from public_events e
    where ${column} = ${unitId} and e.day between ${from} and ${to} and e.status = 'approved'`
  return db.rows<ComingEvent>(sql`
    select * from (${coming(sql`e.commune_id`)} union all ${coming(sql`e.province_id`)})
    order by day, startsAt limit 5`)
}

/** Tallies that the last nightly proof found wrong. */
export function selectWrongTallies(db: ReadDb): Query<{ wrong: number }> {
  return db.rows<{ wrong: number }>(sql`
    select t.wrong as wrong from tally_proofs t where t.day = (select max(day) from tally_proofs) and t.wrong > 0`)
}

/** Every unit within the scope in today's tree, units of old included. */
function unitsIn(scope: readonly string[]): SQL {
  return sql`(select distinct r.unit_id as unit_id from json_each(${JSON.stringify(scope)}) j
    join unit_reach r on r.ancestor_id = j.value) s`
}
