import { sql } from 'drizzle-orm'
import { AppError } from '../../core/errors.ts'
import type { Instant } from '../../core/vi/dates.ts'
import type { Query, ReadDb } from '../../db/client.ts'
import { idsOf, withinOf } from '../../units/queries/units.ts'
import { dutyLimits, type Duty, type Span } from '../rules/duty.ts'
import { isProtector } from './duty.ts'

export type Shift = Span & {
  readonly id: string
  readonly version: number
  readonly personId: string
  readonly name: string
  readonly duty: Duty
  readonly phone: string
  readonly checkedInAt: Instant | null
  readonly checkedOutAt: Instant | null
}

const columns = sql`d.id as id, d.version as version, d.person_id as personId, p.name as name, d.duty as duty,
  d.phone as phone, d.starts_at as startsAt, d.ends_at as endsAt, d.checked_in_at as checkedInAt,
  d.checked_out_at as checkedOutAt`

/** The shifts of a unit that touch the span, in order. */
export function selectShiftsOf(db: ReadDb, unitId: string, { startsAt, endsAt }: Span): Query<Shift> {
  return db.rows<Shift>(sql`
    select ${columns} from duties d join people p on p.id = d.person_id
    where d.unit_id = ${unitId} and d.ends_at > ${startsAt} and d.starts_at < ${endsAt} and d.removed_at is null
    order by d.starts_at, d.duty = 'officer' desc, d.duty = 'reserve' desc, d.id limit ${dutyLimits.weekMax}`)
}

/** Of these people, the shifts that touch the span, wherever they are. */
export function selectShiftsOfPeople(
  db: ReadDb,
  personIds: readonly string[],
  { startsAt, endsAt }: Span,
): Query<Span & { readonly personId: string }> {
  return db.rows<Span & { personId: string }>(sql`
    select d.person_id as personId, d.starts_at as startsAt, d.ends_at as endsAt
    from (select distinct value as id from json_each(${JSON.stringify(personIds)})) w join duties d on d.person_id = w.id
    where d.ends_at > ${startsAt} and d.starts_at < ${endsAt} and d.removed_at is null limit 1000`)
}

export type OwnedShift = Shift & { readonly unitId: string; readonly within: readonly string[] }

/** A shift that was not removed, with the ancestors of its unit. @throws AppError `not_found`. */
export async function getShift(db: ReadDb, id: string): Promise<OwnedShift> {
  const [row] = await db.rows<Shift & { unitId: string; ancestors: string }>(sql`
    select ${columns}, d.unit_id as unitId, ${withinOf(sql`d.unit_id`)} as ancestors
    from duties d join people p on p.id = d.person_id where d.id = ${id} and d.removed_at is null`)
  if (row === undefined) throw new AppError('not_found')
  const { ancestors, ...shift } = row
  return { ...shift, within: idsOf(ancestors) }
}

export type Candidate = { readonly id: string; readonly name: string }

/** Who may be on duty at a unit: its protectors and those above it. */
export function selectCandidates(db: ReadDb, unitId: string, now: Instant): Query<Candidate> {
  return db.rows<Candidate>(sql`
    select p.id as id, p.name as name
    from unit_reach r join grants h on h.unit_id = r.ancestor_id and h.role = 'protector' and h.status = 'active'
    join people p on p.id = h.person_id
    where r.unit_id = ${unitId} and ${isProtector(sql`p.id`, sql`${unitId}`, now)}
    group by p.id order by p.name_key, p.id limit 200`)
}
