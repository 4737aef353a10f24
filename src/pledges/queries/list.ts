import { sql, type SQL } from 'drizzle-orm'
import type { LocalDay } from '../../core/vi/dates.ts'
import { fold } from '../../core/vi/text.ts'
import type { Query, ReadDb } from '../../db/client.ts'
import { isWithin } from '../../units/queries/units.ts'
import { pledgeLimits, type Measure, type Stage } from '../rules/pledge.ts'
import { matches, newest, type Found, type Narrow } from './newest.ts'
import { stageOfRow } from './stage.ts'

export type ListedPledge = {
  readonly seq: number
  readonly stage: Stage
  readonly status: string
  readonly pledgerName: string
  readonly promise: string
  readonly measure: Measure
  readonly amount: number
  readonly received: number
  readonly dueOn: LocalDay
  readonly unitName: string
}

export type ListAsked = {
  /** The units of the right to read; `place` narrows them to one unit, of today or of old. */
  readonly scope: readonly string[]
  readonly place?: string | undefined
  readonly q: string
  readonly narrow: Narrow
  /** The number of the last one of the page before. */
  readonly after?: number | undefined
}

/**
 * One page of pledges and one more when there is another: the newest first, or by name when a name is asked. Its rows
 * go through `asPage`.
 */
export function selectList(db: ReadDb, asked: ListAsked): Query<Found<ListedPledge>> {
  const { scope, place, q, narrow, after } = asked
  const places = place === undefined ? scope : [place]
  const within = place === undefined ? sql`true` : isWithin(sql`p.unit_id`, scope)
  if (q === '') {
    return db.rows<Found<ListedPledge>>(
      newest({ table: sql`pledges`, columns, condition: within, places, narrow, before: after }),
    )
  }
  const number = numberOf(q)
  const order = number === undefined ? sql`p.pledger_fold, p.seq` : sql`p.seq desc`
  const limit = pledgeLimits.page + 1
  const rest = sql`${number === undefined ? named(asked) : sql`p.seq = ${number}`} and ${matches(narrow)}
    and ${narrow.own && place !== undefined ? sql`p.unit_id = ${place}` : sql`true`} and ${within}
    order by ${order} limit ${limit}`
  return db.rows<Found<ListedPledge>>(sql`
    select 0 as cut, null as last, ${columns}
    from ${firstOf(places, rest)} f
    join pledges p on p.seq = f.seq join units u on u.id = p.unit_id
    order by ${order} limit ${limit}`)
}

const columns = sql`p.seq as seq, ${stageOfRow} as stage, p.status as status, p.pledger_name as pledgerName,
  p.promise as promise, p.measure as measure, p.amount as amount, p.received as received, p.due_on as dueOn,
  u.official_name as unitName`

/** `seq` of the pledges `p` that every one of these places gives first; `rest` is a condition, an order and a limit. */
export function firstOf(places: readonly string[], rest: SQL): SQL {
  const ids = sql`(select value from json_each(${JSON.stringify(places)}))`
  const first = (where: SQL) => sql`json_each((select json_group_array(x.seq) from (
    select p.seq as seq from pledges p where ${where} and ${rest}) x)) n`
  return sql`(
    with place as (
      select u.id as id, iif(u.valid_to is null, u.level, 'old') as level from units u where u.id in ${ids}
      union select c.id, c.level from units u join units c on c.parent_id = u.id and c.valid_to is null
        where u.level = 'country' and u.id in ${ids})
    select n.value as seq from place s, ${first(sql`p.province_id = s.id`)} where s.level = 'province'
    union select n.value from place s, ${first(sql`p.commune_id = s.id`)} where s.level = 'commune'
    union select n.value from place s, ${first(sql`p.unit_id = s.id`)} where s.level in ('country', 'old'))`
}

function numberOf(q: string): number | undefined {
  return /^\d{1,9}$/.test(q) ? Number(q) : undefined
}

// Behind everything that folded text can hold.
const last = '\u{10FFFF}'

function named({ q, after, scope }: ListAsked): SQL {
  return sql`p.pledger_fold >= ${fold(q)} and p.pledger_fold < ${fold(q) + last}
    and ${after === undefined ? sql`true` : behind(after, scope)}`
}

/** After that pledge by name. One of elsewhere orders nothing: its name could be found by trying. */
function behind(seq: number, scope: readonly string[]): SQL {
  const from = sql`from pledges l where l.seq = ${seq} and ${isWithin(sql`l.unit_id`, scope)}`
  return sql`p.pledger_fold >= (select l.pledger_fold ${from})
    and (p.pledger_fold, p.seq) > (select l.pledger_fold, l.seq ${from})`
}
