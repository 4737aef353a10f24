import { sql } from 'drizzle-orm'
import { AppError } from '../../core/errors.ts'
import type { Instant } from '../../core/vi/dates.ts'
import type { Query, ReadDb } from '../../db/client.ts'
import { idsOf, isWithin, withinOf } from '../../units/queries/units.ts'
import type { IncidentKind } from '../rules/clock.ts'
import type { Level } from '../rules/concern.ts'

/** A broken deadline as leaders see it: not which case, nor where, nor a word of it. */
export type Incident = {
  readonly number: number
  readonly version: number
  readonly kind: IncidentKind
  readonly level: Level
  readonly at: Instant
  readonly reviewBy: Instant
  readonly reviewedAt: Instant | null
  readonly reviewedBy: string | null
}

const columns = sql`n.seq as number, n.version as version, n.kind as kind, n.level as level, n.at as at,
  n.review_due as reviewBy, n.reviewed_at as reviewedAt, p.name as reviewedBy`
const shown = 50

/** What leaders of the scope have not looked into yet, the oldest first: no drills, no lists of the week. */
export function selectOpenIncidents(db: ReadDb, scope: readonly string[]): Query<Incident> {
  return db.rows<Incident>(sql`
    select ${columns} from incidents n left join people p on p.id = n.reviewed_by
    where n.reviewed_at is null and n.drill = 0 and n.level > 1 and ${isWithin(sql`n.unit_id`, scope)}
    order by n.seq limit ${shown}`)
}

type Asked = { readonly scope: readonly string[]; readonly since: Instant }

/** The lists of the weeks since then: deadlines of level 1, the newest first. */
export function selectWeekly(db: ReadDb, { scope, since }: Asked): Query<Incident> {
  return db.rows<Incident>(sql`
    select ${columns} from incidents n left join people p on p.id = n.reviewed_by
    where n.drill = 0 and n.level = 1 and (n.at >= ${since} or n.reviewed_at is null)
      and ${isWithin(sql`n.unit_id`, scope)} order by n.seq desc limit ${shown}`)
}

/** What was looked into since then, the newest first. */
export function selectReviewed(db: ReadDb, { scope, since }: Asked): Query<Incident> {
  return db.rows<Incident>(sql`
    select ${columns} from incidents n left join people p on p.id = n.reviewed_by
    where n.reviewed_at >= ${since} and n.drill = 0 and n.level > 1 and ${isWithin(sql`n.unit_id`, scope)}
    order by n.seq desc limit ${shown}`)
}

/** Drills of the time since then that were late, the newest first. */
export function selectLateDrills(db: ReadDb, { scope, since }: Asked): Query<Incident> {
  return db.rows<Incident>(sql`
    select ${columns} from incidents n left join people p on p.id = n.reviewed_by
    where n.drill = 1 and n.at >= ${since} and ${isWithin(sql`n.unit_id`, scope)} order by n.seq desc limit ${shown}`)
}

export type OwnedIncident = {
  readonly id: string
  readonly version: number
  readonly unitId: string
  readonly reviewedAt: Instant | null
  readonly within: readonly string[]
}

/** One incident by its number, with the ancestors of its unit. @throws AppError `not_found`. */
export async function getIncident(db: ReadDb, number: number): Promise<OwnedIncident> {
  const [row] = await db.rows<Omit<OwnedIncident, 'within'> & { ancestors: string }>(sql`
    select n.id as id, n.version as version, n.unit_id as unitId, n.reviewed_at as reviewedAt,
      ${withinOf(sql`n.unit_id`)} as ancestors from incidents n where n.seq = ${number}`)
  if (row === undefined) throw new AppError('not_found')
  const { ancestors, ...incident } = row
  return { ...incident, within: idsOf(ancestors) }
}
