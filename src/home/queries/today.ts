import { sql, type SQL } from 'drizzle-orm'
import type { Instant, LocalDay } from '../../core/vi/dates.ts'
import type { Query, ReadDb } from '../../db/client.ts'
import type { Measure } from '../../pledges/rules/pledge.ts'

/** How many of each kind are shown; one more is read to know that there are more. */
export const shownOfEach = 5
const most = shownOfEach + 1

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
export function selectWaitingPledges(db: ReadDb, asked: Asked): Query<WaitingPledge> {
  const first = firstOfOthers(asked, {
    rows: sql`pledges x`,
    waits: sql`x.status = 'pending'`,
    by: sql`x.recorded_by`,
    key: sql`x.seq`,
  })
  return db.rows<WaitingPledge>(sql`
    select p.seq as seq, p.promise as title, u.official_name as unitName, w.name as "by", p.recorded_at as since
    from ${first} f join pledges p on p.seq = f.seq
    join units u on u.id = p.unit_id join people w on w.id = p.recorded_by
    order by p.seq limit ${most}`)
}

/** The same for receipts; `seq` is the pledge's number. */
export function selectWaitingReceipts(db: ReadDb, asked: Asked): Query<WaitingReceipt> {
  const first = firstOfOthers(asked, {
    rows: sql`receipts x`,
    waits: sql`x.status = 'recorded'`,
    by: sql`x.recorded_by`,
    key: sql`x.seq`,
  })
  return db.rows<WaitingReceipt>(sql`
    select p.seq as seq, p.promise as title, u.official_name as unitName, w.name as "by", r.recorded_at as since,
      r.amount as amount, p.measure as measure
    from ${first} f join receipts r on r.seq = f.seq
    join pledges p on p.id = r.pledge_id join units u on u.id = p.unit_id join people w on w.id = r.recorded_by
    order by r.seq limit ${most}`)
}

/** Pledges past their day of which not everything was received, the latest first due. */
export function selectLatePledges(db: ReadDb, scope: readonly string[]): Query<LatePledge> {
  const late = (unit: SQL) => sql`from pledges x where x.unit_id = ${unit} and x.late = 1`
  return db.rows<LatePledge>(sql`
    select p.seq as seq, p.promise as title, u.official_name as unitName, p.due_on as due
    from (select s.unit_id as unit_id, (select max(x.due_on) ${late(sql`s.unit_id`)}) as due from ${unitsIn(scope)}
      where due is not null order by due desc limit ${most}) h,
    json_each((select json_group_array(y.seq) from (
      select x.seq as seq ${late(sql`h.unit_id`)} order by x.due_on desc limit ${most}) y)) n
    join pledges p on p.seq = n.value join units u on u.id = p.unit_id order by p.due_on desc limit ${most}`)
}

/** Events that somebody else handed in and nobody has looked at. */
export function selectWaitingEvents(db: ReadDb, asked: Asked): Query<WaitingEvent> {
  const first = firstOfOthers(asked, {
    rows: sql`campaign_events x`,
    waits: sql`x.status = 'submitted'`,
    by: sql`x.submitted_by`,
    key: sql`x.submitted_at`,
  })
  return db.rows<WaitingEvent>(sql`
    select e.seq as seq, e.title as title, u.official_name as unitName, coalesce(o.name, u.official_name) as "by",
      e.submitted_at as since
    from ${first} f join campaign_events e on e.seq = f.seq
    join units u on u.id = e.unit_id left join organisations o on o.id = e.organisation_id
    order by e.submitted_at limit ${most}`)
}

type Backlog = { readonly rows: SQL; readonly waits: SQL; readonly by: SQL; readonly key: SQL }

/**
 * `seq` of what others put in and what waits longest. The first ones of all lie with those units and people whose own
 * first one is among the first: one step of an index for each unit and person, whatever the backlog.
 */
function firstOfOthers({ scope, personId }: Asked, { rows, waits, by, key }: Backlog): SQL {
  const next = (unit: SQL, after: SQL) =>
    sql`(select min(${by}) from ${rows} where x.unit_id = ${unit} and ${waits} and ${after})`
  const of = sql`from ${rows} where x.unit_id = h.unit_id and ${waits} and ${by} = h.person`
  return sql`(
    with recursive pair(unit_id, person) as (
      select s.unit_id, ${next(sql`s.unit_id`, sql`true`)} from ${unitsIn(scope)}
      union all select h.unit_id, ${next(sql`h.unit_id`, sql`${by} > h.person`)} from pair h where h.person is not null),
    head as (select h.unit_id as unit_id, h.person as person, (select min(${key}) ${of}) as first from pair h
      where h.person <> ${personId} order by first limit ${most})
    select n.value as seq from head h, json_each((select json_group_array(y.seq) from (
      select x.seq as seq ${of} order by ${key} limit ${most}) y)) n)`
}

/** Events of these organisations to which the commune asked for changes. */
export function selectEventsWithPoints(db: ReadDb, organisations: readonly string[]): Query<EventWithPoints> {
  return db.rows<EventWithPoints>(sql`
    select e.seq as seq, coalesce(e.title, '') as title, u.official_name as unitName, e.day as day
    from json_each(${JSON.stringify(organisations)}) j join campaign_events e on e.organisation_id = j.value
    join units u on u.id = e.unit_id
    where e.status = 'needsChanges' order by e.seq limit ${most}`)
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
