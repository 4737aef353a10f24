import { sql } from 'drizzle-orm'
import type { Subject } from '../../core/access.ts'
import type { Holiday } from '../../core/calendar/working-days.ts'
import { AppError } from '../../core/errors.ts'
import type { Instant, LocalDay } from '../../core/vi/dates.ts'
import type { Query, ReadDb } from '../../db/client.ts'
import { idsOf, isWithin, withinOf } from '../../units/queries/units.ts'
import type { RequestKind, RequestStatus } from '../rules/privacy.ts'

export type ListedRequest = {
  readonly seq: number
  readonly kind: RequestKind
  readonly status: RequestStatus
  readonly receivedDay: LocalDay
  readonly acknowledgeDue: LocalDay
  readonly due: LocalDay
  readonly acknowledgedAt: Instant | null
  readonly closedAt: Instant | null
  readonly extended: number
}

const columns = sql`q.seq as seq, q.kind as kind, q.status as status, q.received_day as receivedDay,
  q.acknowledge_due as acknowledgeDue, q.due as due, q.acknowledged_at as acknowledgedAt, q.closed_at as closedAt,
  q.extended as extended`

export const requestPage = 30

/** What is not closed within the scope, what is due first first. */
export function selectOpenRequests(db: ReadDb, scope: readonly string[]): Query<ListedRequest> {
  return db.rows<ListedRequest>(sql`
    select ${columns} from privacy_requests q where q.closed_at is null and ${isWithin(sql`q.unit_id`, scope)}
    order by q.due, q.seq limit 200`)
}

/** What was closed within the scope, the newest first, and one more when there is more. */
export function selectClosedRequests(
  db: ReadDb,
  scope: readonly string[],
  before = Number.MAX_SAFE_INTEGER,
): Query<ListedRequest> {
  return db.rows<ListedRequest>(sql`
    select ${columns} from privacy_requests q where q.closed_at is not null and q.seq < ${before}
      and ${isWithin(sql`q.unit_id`, scope)} order by q.seq desc limit ${requestPage + 1}`)
}

/** How many wait within the scope, and how many of them have run out: for the page of the day. */
export function countOpenRequests(
  db: ReadDb,
  scope: readonly string[],
  today: LocalDay,
): Query<{ readonly n: number; readonly late: number }> {
  return db.rows<{ n: number; late: number }>(sql`
    select count(*) as n, coalesce(sum(day < ${today}), 0) as late from (
      select case when q.acknowledged_at is null then q.acknowledge_due else q.due end as day
      from privacy_requests q where q.closed_at is null and ${isWithin(sql`q.unit_id`, scope)} limit 101)`)
}

export type Request = ListedRequest & {
  readonly id: string
  readonly version: number
  readonly unitId: string
  readonly sealed: string | null
  readonly closedName: string | null
  readonly deleteOn: LocalDay | null
  readonly within: string
}

/** A request by its number. @throws AppError `not_found`. */
export async function getRequest(db: ReadDb, seq: number): Promise<Request> {
  const [row] = await db.rows<Request>(sql`
    select ${columns}, q.id as id, q.version as version, q.unit_id as unitId, q.sealed as sealed,
      p.name as closedName, q.delete_on as deleteOn, ${withinOf(sql`q.unit_id`)} as within
    from privacy_requests q left join people p on p.id = q.closed_by where q.seq = ${seq}`)
  if (row === undefined) throw new AppError('not_found')
  return row
}

export function requestSubject({ id, within }: Pick<Request, 'id' | 'within'>): Subject {
  return { kind: 'privacy_request', id, within: idsOf(within) }
}

export type Done = { readonly subject: string; readonly at: Instant; readonly person: string | null }

/** What was erased for a request, in order. */
export function selectErasedFor(db: ReadDb, requestId: string): Query<Done> {
  return db.rows<Done>(sql`
    select e.detail ->> 'erased' as subject, e.at as at, p.name as person
    from events e left join people p on p.id = e.person_id
    where e.subject = 'privacy_request' and e.subject_id = ${requestId} and e.action = 'erase' order by e.version`)
}

/** Days that differ from their weekday, from that day on. */
export function selectHolidaysFrom(db: ReadDb, day: LocalDay): Query<Holiday> {
  return db.rows<Holiday>(sql`
    select h.day as day, h.kind as kind, h.name as name from holidays h
    where h.day >= ${day} order by h.day limit 60`)
}

/** Where rights on what belongs to no single unit are asked for: the deployment's root. */
export async function rootSubject(db: ReadDb, kind: string, rootUnitId: string): Promise<Subject> {
  const rows = await db.rows<{ id: string }>(sql`
    select r.ancestor_id as id from unit_reach r where r.unit_id = ${rootUnitId}`)
  return { kind, id: rootUnitId, within: rows.map(({ id }) => id) }
}
