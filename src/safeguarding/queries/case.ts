import { sql } from 'drizzle-orm'
import type { Subject } from '../../core/access.ts'
import { AppError } from '../../core/errors.ts'
import type { Instant } from '../../core/vi/dates.ts'
import type { Query, ReadDb } from '../../db/client.ts'
import type { AgeBand, Area } from '../../forum/rules/idea.ts'
import { idsOf, withinOf } from '../../units/queries/units.ts'
import type {
  ConcernSource,
  ConcernStatus,
  Danger,
  Level,
  ReceiverKind,
  TextPart,
  Wish,
} from '../rules/concern.ts'
import { isProtector } from './duty.ts'

/** A case without a word of what anybody wrote: those are read by `selectTexts` only. */
export type Case = {
  readonly seq: number
  readonly id: string
  readonly version: number
  readonly status: ConcernStatus
  readonly source: ConcernSource
  readonly level: Level
  readonly suggested: Level | null
  readonly danger: Danger | null
  readonly wish: Wish | null
  readonly ageBand: AgeBand | null
  readonly area: Area | null
  readonly crowded: number
  readonly ideaId: string | null
  readonly unitId: string
  readonly unitName: string
  readonly receivedAt: Instant
  readonly openedAt: Instant | null
  readonly holderId: string | null
  readonly holder: string | null
  readonly handedAt: Instant | null
  readonly dismissedAt: Instant | null
  readonly dismissedBy: string | null
  readonly dismisser: string | null
  readonly closedAt: Instant | null
  readonly closer: string | null
  /** Which parts of its words exist, as a JSON list. */
  readonly parts: string
  readonly within: string
}

/** A case by its number, as a statement. */
export function selectCase(db: ReadDb, seq: number): Query<Case> {
  return db.rows<Case>(sql`
    select c.seq as seq, c.id as id, c.version as version, c.status as status, c.source as source, c.level as level,
      c.suggested as suggested, c.danger as danger, c.wish as wish, c.age_band as ageBand, c.area as area,
      c.crowded as crowded, c.idea_id as ideaId, c.unit_id as unitId, u.official_name as unitName,
      c.received_at as receivedAt, c.opened_at as openedAt, c.holder_id as holderId, h.name as holder,
      c.handed_at as handedAt, c.dismissed_at as dismissedAt, c.dismissed_by as dismissedBy, d.name as dismisser,
      c.closed_at as closedAt, e.name as closer,
      (select json_group_array(t.part) from concern_texts t where t.concern_id = c.id) as parts,
      ${withinOf(sql`c.unit_id`)} as within
    from concerns c join units u on u.id = c.unit_id
    left join people h on h.id = c.holder_id left join people d on d.id = c.dismissed_by
    left join people e on e.id = c.closed_by
    where c.seq = ${seq}`)
}

/** A case by its number. @throws AppError `not_found`. */
export async function getCase(db: ReadDb, seq: number): Promise<Case> {
  const [one] = await selectCase(db, seq)
  if (one === undefined) throw new AppError('not_found')
  return one
}

/** The subject that rights on a case are asked for. */
export function caseSubject({ id, within }: Pick<Case, 'id' | 'within'>): Subject {
  return { kind: 'concern', id, within: idsOf(within) }
}

/** The sealed words of a case, part by part. */
export function selectTexts(
  db: ReadDb,
  id: string,
): Query<{ readonly part: TextPart; readonly sealed: string }> {
  return db.rows<{ part: TextPart; sealed: string }>(
    sql`select t.part as part, t.sealed as sealed from concern_texts t where t.concern_id = ${id}`,
  )
}

export type Handover = {
  readonly receiverKind: ReceiverKind
  readonly receiver: string
  readonly number: string
  readonly at: Instant
  readonly recordedBy: string
}

/** Who took the case over, the first first. */
export function selectHandovers(db: ReadDb, id: string): Query<Handover> {
  return db.rows<Handover>(sql`
    select o.receiver_kind as receiverKind, o.receiver as receiver, o.number as number, o.at as at, p.name as recordedBy
    from handovers o join people p on p.id = o.recorded_by where o.concern_id = ${id} order by o.at, o.recorded_at limit 50`)
}

export type Officer = { readonly id: string; readonly name: string; readonly unit: string }

/** The protectors of a unit and of those above it, as they may take a case of it. */
export function selectOfficers(db: ReadDb, unitId: string, now: Instant): Query<Officer> {
  return db.rows<Officer>(sql`
    select p.id as id, p.name as name, min(u.official_name) as unit
    from unit_reach r join grants g on g.unit_id = r.ancestor_id and g.role = 'protector' and g.status = 'active'
    join people p on p.id = g.person_id join units u on u.id = g.unit_id
    where r.unit_id = ${unitId} and ${isProtector(sql`p.id`, sql`${unitId}`, now)}
    group by p.id, p.name order by p.name, p.id limit 200`)
}
