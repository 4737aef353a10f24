import { sql, type SQL } from 'drizzle-orm'
import type { Holiday } from '../../core/calendar/working-days.ts'
import type { Instant, LocalDay } from '../../core/vi/dates.ts'
import type { Query, ReadDb } from '../../db/client.ts'
import { firstOf } from './list.ts'
import { stageOfRow } from './stage.ts'
import { pledgeLimits, type Display, type Measure, type PledgerKind } from '../rules/pledge.ts'

type Waiting = {
  /** The pledge's number. */
  readonly seq: number
  readonly pledgerName: string
  readonly promise: string
  readonly measure: Measure
  readonly unitName: string
  readonly recordedBy: string
  readonly recordedName: string
  readonly recordedAt: Instant
}

export type WaitingPledge = Waiting & {
  readonly version: number
  readonly pledgerKind: PledgerKind
  readonly display: Display
  readonly publicName: string | null
  readonly amount: number
  readonly pledgedOn: LocalDay
  readonly dueOn: LocalDay
  readonly basis: string | null
}

export type WaitingReceipt = Waiting & {
  /** The receipt's number. */
  readonly receipt: number
  readonly version: number
  readonly amount: number
  readonly promised: number
  readonly received: number
  readonly receivedOn: LocalDay
  readonly document: string | null
  readonly reason: string | null
  /** The receipt that it takes back, and who recorded that, as far as it waits too. */
  readonly reverses: number | null
  readonly otherBy: string | null
}

const limit = pledgeLimits.page + 1

/** Pledges that wait for a second person, the oldest first; one more than a page when there are more. */
export function selectWaitingPledges(
  db: ReadDb,
  asked: { readonly scope: readonly string[]; readonly after: number },
): Query<WaitingPledge> {
  return db.rows<WaitingPledge>(sql`
    select p.seq as seq, p.version as version, p.pledger_kind as pledgerKind, p.pledger_name as pledgerName,
      p.display as display, p.public_name as publicName, p.promise as promise, p.measure as measure,
      p.amount as amount, p.pledged_on as pledgedOn, p.due_on as dueOn, p.basis as basis,
      u.official_name as unitName, p.recorded_by as recordedBy, w.name as recordedName, p.recorded_at as recordedAt
    from ${firstOf(asked.scope, sql`${stageOfRow} = 'pending' and p.seq > ${asked.after} order by p.seq limit ${limit}`)} f
    join pledges p on p.seq = f.seq join units u on u.id = p.unit_id join people w on w.id = p.recorded_by
    order by p.seq limit ${limit}`)
}

/**
 * The same for receipts. One that is taken back already waits with what takes it back. The first ones of all lie in
 * the units whose own first one is among the first.
 */
export function selectWaitingReceipts(
  db: ReadDb,
  asked: { readonly scope: readonly string[]; readonly after: number },
): Query<WaitingReceipt> {
  const first = (unit: SQL, most: number) => sql`
    select q.seq as seq from receipts q where q.unit_id = ${unit} and q.status = 'recorded' and q.seq > ${asked.after}
      and not exists (select 1 from receipts b where b.reverses_id = q.id)
    order by q.seq limit ${most}`
  return db.rows<WaitingReceipt>(sql`
    select p.seq as seq, r.seq as receipt, r.version as version, p.pledger_name as pledgerName,
      p.promise as promise, p.measure as measure, p.amount as promised, p.received as received, r.amount as amount,
      r.received_on as receivedOn, r.document as document, r.reason as reason, u.official_name as unitName,
      r.recorded_by as recordedBy, w.name as recordedName, r.recorded_at as recordedAt, o.seq as reverses,
      iif(o.status = 'recorded', o.recorded_by, null) as otherBy
    from (
      select n.value as seq from (
        select s.unit_id as unit_id, (${first(sql`s.unit_id`, 1)}) as first from ${unitsIn(asked.scope)}
        where first is not null order by first limit ${limit}) h,
      json_each((select json_group_array(x.seq) from (${first(sql`h.unit_id`, limit)}) x)) n
      order by n.value limit ${limit}) f
    join receipts r on r.seq = f.seq
    join pledges p on p.id = r.pledge_id join units u on u.id = r.unit_id join people w on w.id = r.recorded_by
    left join receipts o on o.id = r.reverses_id
    order by r.seq`)
}

/** Days on which nobody works, to tell what waits too long. */
export function selectHolidays(db: ReadDb): Query<Holiday> {
  return db.rows<Holiday>(sql`select h.day as day, h.kind as kind, h.name as name from holidays h
    order by h.day desc limit 100`)
}

/** Every unit within the scope in today's tree, units of old included. */
function unitsIn(scope: readonly string[]): SQL {
  return sql`(select distinct r.unit_id as unit_id from json_each(${JSON.stringify(scope)}) j
    join unit_reach r on r.ancestor_id = j.value) s`
}
