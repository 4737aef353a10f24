import { sql, type SQL } from 'drizzle-orm'
import type { Instant, LocalDay } from '../../core/vi/dates.ts'
import type { Query, ReadDb } from '../../db/client.ts'
import { eventLimits, type EventStatus } from '../rules/event.ts'
import type { DeskView } from '../rules/filters.ts'

export type DeskEvent = {
  readonly seq: number
  readonly title: string | null
  readonly status: EventStatus
  readonly day: LocalDay | null
  readonly newDay: LocalDay | null
  readonly startsAt: string | null
  readonly campaignName: string
  readonly holderName: string | null
  readonly unitName: string
  readonly submittedAt: Instant | null
  readonly submittedBy: string | null
}

export type DeskAsked = {
  readonly scope: readonly string[]
  readonly view: DeskView
  readonly today: LocalDay
  /** The number of the last one of the page before. */
  readonly after: number | undefined
  readonly limit?: number | undefined
}

type Order = { readonly unit: SQL; readonly where: SQL; readonly by: SQL; readonly beyond: SQL }

/**
 * Events of the scope as a commune's desk lists them, one more than a page when there is more. Each unit gives its
 * first ones from its own index, so that a province reads a few rows for each commune.
 */
export function selectDeskEvents(db: ReadDb, asked: DeskAsked): Query<DeskEvent> {
  const { scope, after, limit = eventLimits.page } = asked
  const { unit, where, by, beyond } = orderOf(asked)
  const further = after === undefined ? sql`true` : beyond
  return db.rows<DeskEvent>(sql`
    select e.seq as seq, e.title as title, e.status as status, e.day as day, e.new_day as newDay,
      e.starts_at as startsAt, c.name as campaignName, o.name as holderName, u.official_name as unitName,
      e.submitted_at as submittedAt, e.submitted_by as submittedBy
    from (select distinct r.unit_id as unit_id from json_each(${JSON.stringify(scope)}) j
        join unit_reach r on r.ancestor_id = j.value) s,
      json_each((select json_group_array(n.seq) from (select e.seq as seq from campaign_events e
        where ${unit} = s.unit_id and ${where} and ${further} order by ${by} limit ${limit + 1}) n)) f
    join campaign_events e on e.seq = f.value join campaigns c on c.id = e.campaign_id
    join units u on u.id = e.unit_id left join organisations o on o.id = e.organisation_id
    order by ${by} limit ${limit + 1}`)
}

function orderOf({ view, today, after = 0 }: DeskAsked): Order {
  const last = (columns: SQL) => sql`(select ${columns} from campaign_events l where l.seq = ${after})`
  const newest = (where: SQL): Order => ({
    unit: sql`e.unit_id`,
    where,
    by: sql`e.seq desc`,
    beyond: sql`e.seq < ${after}`,
  })
  switch (view) {
    case 'waiting':
      return {
        unit: sql`e.unit_id`,
        where: sql`e.status = 'submitted'`,
        by: sql`e.submitted_at, e.seq`,
        beyond: sql`(e.submitted_at, e.seq) > ${last(sql`l.submitted_at, l.seq`)}`,
      }
    case 'coming':
      return {
        unit: sql`e.commune_id`,
        where: sql`e.approved_at is not null and e.status = 'approved' and e.day >= ${today}`,
        by: sql`e.day, e.seq`,
        beyond: sql`(e.day, e.seq) > ${last(sql`l.day, l.seq`)}`,
      }
    case 'changes':
      return newest(sql`e.status = 'needsChanges'`)
    case 'off':
      return newest(sql`e.approved_at is not null and e.status in ('postponed', 'cancelled')`)
    case 'all':
      return newest(sql`e.status <> 'draft' and e.submitted_at is not null`)
    default:
      return never(view)
  }
}

export type HistoryEntry = {
  readonly seq: number
  readonly at: Instant
  readonly person: string | null
  readonly action: string
  readonly round: number | null
}

/** What happened to an event, the latest first; saving a part is not told. */
export function selectHistory(db: ReadDb, seq: number): Query<HistoryEntry> {
  return db.rows<HistoryEntry>(sql`
    select x.seq as seq, x.at as at, p.name as person, x.action as action, x.detail ->> 'round' as round
    from campaign_events e join events x on x.subject = 'event' and x.subject_id = e.id
    left join people p on p.id = x.person_id
    where e.seq = ${seq} and x.action <> 'save' order by x.version desc limit 40`)
}

function never(value: never): never {
  throw new TypeError(`unexpected ${String(value)}`)
}
