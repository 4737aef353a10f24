import { sql, type SQL } from 'drizzle-orm'
import type { LocalDay } from '../../core/vi/dates.ts'
import type { Query, ReadDb } from '../../db/client.ts'
import { eventLimits, type EventPart, type EventStatus } from '../rules/event.ts'

export type OwnEvent = {
  readonly seq: number
  readonly title: string | null
  readonly status: EventStatus
  readonly day: LocalDay | null
  readonly newDay: LocalDay | null
  readonly startsAt: string | null
  readonly campaignName: string
  readonly holderName: string | null
  readonly unitName: string
  /** The parts that the commune's last points are about, in order; empty unless it waits for changes. */
  readonly sections: readonly EventPart[]
}
type RawOwn = Omit<OwnEvent, 'sections'> & { readonly points: string }

/** Whose events a person has on the desk: those of organisations served, of committees, and drafts begun for others. */
export type Own = {
  readonly organisations: readonly string[]
  readonly units: readonly string[]
  readonly personId: string
}

export type OwnAsked = Own & {
  readonly states: readonly EventStatus[]
  /** Only what has no day or takes place from then on. */
  readonly from?: LocalDay | undefined
  readonly before?: number | undefined
  readonly limit?: number | undefined
}

/** One's own events, the newest first, one more than `limit` when there is more; rows go through `asOwnEvents`. */
export function selectOwnEvents(db: ReadDb, asked: OwnAsked): Query<RawOwn> {
  const { organisations, units, personId, states, from, before, limit = eventLimits.page } = asked
  const wanted = sql`e.seq < ${before ?? Number.MAX_SAFE_INTEGER}
    and e.status in (select value from json_each(${JSON.stringify(states)}))
    and (${from ?? null} is null or coalesce(e.new_day, e.day) is null or coalesce(e.new_day, e.day) >= ${from ?? null})`
  const newest = (rest: SQL) =>
    sql`select * from (select e.seq as seq ${rest} and ${wanted} order by e.seq desc limit ${limit + 1})`
  return db.rows<RawOwn>(sql`
    with found as (
      ${newest(sql`from json_each(${JSON.stringify(organisations)}) j
        join campaign_events e on e.organisation_id = j.value where true`)}
      union ${newest(sql`from json_each(${JSON.stringify(units)}) j join unit_reach r on r.ancestor_id = j.value
        join campaign_events e on e.unit_id = r.unit_id and e.organisation_id is null where true`)}
      union ${newest(sql`from campaign_events e where e.made_by = ${personId} and ${units.length > 0}
        and e.status in ('draft', 'needsChanges')`)})
    select e.seq as seq, e.title as title, e.status as status, e.day as day, e.new_day as newDay,
      e.starts_at as startsAt, c.name as campaignName, o.name as holderName, u.official_name as unitName,
      case e.status when 'needsChanges' then (
        select json_group_array(p.section) from (select distinct q.section as section from event_points q
          where q.event_id = e.id and q.round = (select max(l.round) from event_points l where l.event_id = e.id)
          order by q.section) p) else '[]' end as points
    from found f join campaign_events e on e.seq = f.seq join campaigns c on c.id = e.campaign_id
    join units u on u.id = e.unit_id left join organisations o on o.id = e.organisation_id
    order by e.seq desc limit ${limit + 1}`)
}

export function asOwnEvents(rows: readonly RawOwn[]): OwnEvent[] {
  return rows.map(({ points, ...event }) => ({ ...event, sections: sectionsOf(points) }))
}

function sectionsOf(json: string): EventPart[] {
  return JSON.parse(json) as EventPart[] // written by the statement above
}
