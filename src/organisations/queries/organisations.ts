import { sql } from 'drizzle-orm'
import { AppError } from '../../core/errors.ts'
import type { Instant, LocalDay } from '../../core/vi/dates.ts'
import { fold } from '../../core/vi/text.ts'
import type { ReadDb } from '../../db/client.ts'
import { withinOf } from '../../units/queries/units.ts'
import type { FieldOfWork, OrganisationKind, SchoolLevel } from '../rules/organisations.ts'

type Other = { readonly seq: number; readonly name: string }

export type Organisation = {
  readonly id: string
  readonly seq: number
  readonly version: number
  readonly kind: OrganisationKind
  readonly schoolLevel: SchoolLevel | null
  readonly name: string
  readonly fields: readonly FieldOfWork[]
  readonly unitId: string
  readonly unitName: string
  /** Today's commune, when the unit under which it was entered has ended. */
  readonly todayName: string | null
  readonly validFrom: LocalDay
  readonly validTo: LocalDay | null
  readonly successor: Other | null
  readonly predecessors: readonly Other[]
  /** Who changed it last, and when. */
  readonly changed: { readonly at: Instant; readonly by: string } | null
}

type Joined = Pick<Organisation, 'fields' | 'successor' | 'predecessors' | 'changed'> & {
  readonly within: readonly string[]
}
type Row = Omit<Organisation, Exclude<keyof Joined, 'within'>> & { readonly joined: string }

/** An organisation with the `within` of its unit. */
export type PlacedOrganisation = { readonly organisation: Organisation; readonly within: readonly string[] }

/** An organisation by its number or its id. @throws AppError `not_found`. */
export async function getOrganisation(db: ReadDb, key: string | number): Promise<PlacedOrganisation> {
  const found = await findOrganisation(db, key)
  if (found === undefined) throw new AppError('not_found')
  return found
}

/** The same, or undefined. */
export async function findOrganisation(
  db: ReadDb,
  key: string | number,
): Promise<PlacedOrganisation | undefined> {
  const isNumber = /^\d{1,15}$/.test(String(key))
  const where = isNumber ? sql`o.seq = ${Number(key)}` : sql`o.id = ${String(key)}`
  const [row] = await db.rows<Row>(sql`
    select o.id as id, o.seq as seq, o.version as version, o.kind as kind, o.school_level as schoolLevel,
      o.name as name, o.fields as fields, o.unit_id as unitId, u.official_name as unitName,
      case when o.commune_id <> o.unit_id then t.official_name end as todayName, o.valid_from as validFrom,
      o.valid_to as validTo, json_object(
        'within', json(${withinOf(sql`o.unit_id`)}),
        'fields', json(o.fields),
        'successor', (select json_object('seq', s.seq, 'name', s.name)
          from organisations s where s.id = o.successor_id),
        'predecessors', (select json_group_array(json_object('seq', b.seq, 'name', b.name))
          from organisations b where b.successor_id = o.id),
        'changed', (select json_object('at', e.at, 'by', p.name) from events e join people p on p.id = e.person_id
          where e.subject = 'organisation' and e.subject_id = o.id order by e.version desc limit 1)) as joined
    from organisations o join units u on u.id = o.unit_id left join units t on t.id = o.commune_id
    where ${where}`)
  if (row === undefined) return undefined
  const { joined, ...organisation } = row
  const { within, ...others } = joinedOf(joined)
  return { organisation: { ...organisation, ...others }, within }
}

/** Whether another organisation in force at that unit has the same name. */
export async function isNameTaken(
  db: ReadDb,
  asked: { readonly name: string; readonly unitId: string; readonly but?: string },
): Promise<boolean> {
  const rows = await db.rows<{ id: string }>(sql`
    select o.id as id from organisations o
    where o.province_id in (select r.ancestor_id from unit_reach r where r.unit_id = ${asked.unitId})
      and o.name_fold = ${fold(asked.name)} and o.unit_id = ${asked.unitId} and o.valid_to is null
      and o.id <> ${asked.but ?? ''} limit 1`)
  return rows.length > 0
}

/** What the statement above put together. */
function joinedOf(json: string): Joined {
  return JSON.parse(json) as Joined
}
