import { sql } from 'drizzle-orm'
import type { Subject } from '../../core/access.ts'
import { AppError } from '../../core/errors.ts'
import type { Instant } from '../../core/vi/dates.ts'
import type { Query, ReadDb } from '../../db/client.ts'
import { idsOf, isWithin, withinOf } from '../../units/queries/units.ts'
import type { BreachStatus } from '../rules/privacy.ts'

export type ListedBreach = {
  readonly seq: number
  readonly status: BreachStatus
  readonly people: number | null
  readonly foundAt: Instant
  readonly notifyDue: Instant
  readonly notifiedAt: Instant | null
  readonly closedAt: Instant | null
}

const columns = sql`b.seq as seq, b.status as status, b.people as people, b.found_at as foundAt,
  b.notify_due as notifyDue, b.notified_at as notifiedAt, b.closed_at as closedAt`

/** Breaches within the scope: open ones first, then the newest. */
export function selectBreaches(db: ReadDb, scope: readonly string[]): Query<ListedBreach> {
  return db.rows<ListedBreach>(sql`
    select ${columns} from breaches b where ${isWithin(sql`b.unit_id`, scope)}
    order by b.closed_at is not null, b.seq desc limit 100`)
}

export type Breach = ListedBreach & {
  readonly id: string
  readonly version: number
  readonly unitId: string
  readonly what: string
  readonly measures: string
  readonly number: string | null
  readonly madeName: string | null
  readonly within: string
}

/** A breach by its number. @throws AppError `not_found`. */
export async function getBreach(db: ReadDb, seq: number): Promise<Breach> {
  const [row] = await db.rows<Breach>(sql`
    select ${columns}, b.id as id, b.version as version, b.unit_id as unitId, b.what as what, b.measures as measures,
      b.number as number, p.name as madeName, ${withinOf(sql`b.unit_id`)} as within
    from breaches b left join people p on p.id = b.made_by where b.seq = ${seq}`)
  if (row === undefined) throw new AppError('not_found')
  return row
}

export function breachSubject({ id, within }: Pick<Breach, 'id' | 'within'>): Subject {
  return { kind: 'breach', id, within: idsOf(within) }
}
