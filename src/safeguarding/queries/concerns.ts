import { sql } from 'drizzle-orm'
import type { Instant } from '../../core/vi/dates.ts'
import type { Query, ReadDb } from '../../db/client.ts'
import { isWithin } from '../../units/queries/units.ts'
import type { ConcernSource, ConcernStatus, Level, ReceiverKind } from '../rules/concern.ts'

/** A line of the queue: no word of a child, nor where exactly the child is. */
export type OpenCase = {
  readonly seq: number
  readonly level: Level
  readonly status: 'waiting' | 'assessing'
  readonly source: ConcernSource
  readonly crowded: number
  readonly receivedAt: Instant
  readonly openedAt: Instant | null
  readonly handedAt: Instant | null
  readonly unit: string
  readonly holder: string | null
  /** 1 while one officer's "không phải" waits for a second. */
  readonly dismissing: number
}

export const casesShown = 30

/** After which line a page of the queue begins. */
export type After = { readonly level: Level; readonly crowded: number; readonly seq: number }

/**
 * What waits within the scope, the most urgent first, then the oldest, many from one address after the others of their
 * level: a flood puts no child off the first page. One more than a page when there is more.
 */
export function selectOpenCases(
  db: ReadDb,
  scope: readonly string[],
  after: After | undefined,
): Query<OpenCase> {
  const { level, crowded, seq } = after ?? { level: 4, crowded: 0, seq: 0 }
  return db.rows<OpenCase>(sql`
    select c.seq as seq, c.level as level, c.status as status, c.source as source, c.crowded as crowded,
      c.received_at as receivedAt, c.opened_at as openedAt, c.handed_at as handedAt, u.official_name as unit,
      h.name as holder, c.dismissed_at is not null as dismissing
    from concerns c join units u on u.id = c.unit_id left join people h on h.id = c.holder_id
    where c.status in ('waiting', 'assessing') and ${isWithin(sql`c.unit_id`, scope)}
      and (c.level < ${level} or (c.level = ${level} and (c.crowded, c.seq) > (${crowded}, ${seq})))
    order by c.level desc, c.crowded, c.seq limit ${casesShown + 1}`)
}

/** How many are open within the scope, counted up to a hundred, and how many of them nobody has opened. */
export function countOpenConcerns(
  db: ReadDb,
  scope: readonly string[],
): Query<{ readonly n: number; readonly late: number }> {
  return db.rows<{ n: number; late: number }>(sql`
    select count(*) as n, coalesce(sum(waits), 0) as late from (
      select c.status = 'waiting' as waits from concerns c
      where c.status in ('waiting', 'assessing') and ${isWithin(sql`c.unit_id`, scope)} limit 101)`)
}

export type ClosedCase = {
  readonly seq: number
  readonly level: Level
  readonly status: ConcernStatus
  readonly source: ConcernSource
  readonly receivedAt: Instant
  readonly closedAt: Instant
  readonly unit: string
  /** A JSON list of `{ kind, number, at }`. */
  readonly handovers: string
}

export type HandedTo = { readonly kind: ReceiverKind; readonly number: string; readonly at: Instant }

/** Closed cases of the scope in one of the two ends, the newest first, one more than a page when there is more. */
export function selectClosedCases(
  db: ReadDb,
  scope: readonly string[],
  asked: { readonly status: 'handedOver' | 'notConcern'; readonly before: number | undefined },
): Query<ClosedCase> {
  return db.rows<ClosedCase>(sql`
    select c.seq as seq, c.level as level, c.status as status, c.source as source, c.received_at as receivedAt,
      c.closed_at as closedAt, u.official_name as unit,
      (select json_group_array(json_object('kind', o.receiver_kind, 'number', o.number, 'at', o.at))
        from handovers o where o.concern_id = c.id) as handovers
    from concerns c join units u on u.id = c.unit_id
    where c.status = ${asked.status} and ${isWithin(sql`c.unit_id`, scope)}
      and c.seq < ${asked.before ?? Number.MAX_SAFE_INTEGER}
    order by c.seq desc limit ${casesShown + 1}`)
}

/** The list that `selectClosedCases` made. */
export function handedTo(json: string): readonly HandedTo[] {
  return JSON.parse(json) as HandedTo[] // made by json_group_array
}

/** When the cron last looked whether an alarm is due. */
export function selectHeartbeat(db: ReadDb): Query<{ readonly at: Instant }> {
  return db.rows<{ at: Instant }>(sql`select h.at as at from heartbeats h where h.job = 'cron'`)
}
