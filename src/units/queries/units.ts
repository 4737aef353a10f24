import { sql, type SQL } from 'drizzle-orm'
import { AppError } from '../../core/errors.ts'
import type { LocalDay } from '../../core/vi/dates.ts'
import type { Query, ReadDb } from '../../db/client.ts'
import type { UnitKind, UnitLevel } from '../rules/units.ts'

export type UnitRow = {
  readonly id: string
  readonly name: string
  readonly officialName: string
  readonly kind: UnitKind
  readonly level: UnitLevel
  readonly gsoCode: string | null
  readonly parentId: string | null
  readonly parentName: string | null
  readonly validFrom: LocalDay
  readonly validTo: LocalDay | null
  readonly legalBasis: string | null
}

/** `within`: the unit and its ancestors in today's tree, as `authorize` wants them. */
export type Unit = UnitRow & { readonly within: readonly string[] }

/** A unit of any day. Two rows read, and one for each ancestor. @throws AppError `not_found`. */
export async function getUnit(db: ReadDb, id: string): Promise<Unit> {
  const unit = asUnit(await selectUnit(db, id))
  if (unit === undefined) throw new AppError('not_found')
  return unit
}

type RawUnit = UnitRow & { readonly ancestors: string }

/** The same as a statement, to be read together with others; its rows go through `asUnit`. */
export function selectUnit(db: ReadDb, id: string): Query<RawUnit> {
  return db.rows<RawUnit>(sql`
    select u.id as id, u.name as name, u.official_name as officialName, u.kind as kind, u.level as level,
      u.gso_code as gsoCode, u.parent_id as parentId, p.official_name as parentName, u.valid_from as validFrom,
      u.valid_to as validTo, u.legal_basis as legalBasis, ${withinOf(sql`u.id`)} as ancestors
    from units u left join units p on p.id = u.parent_id where u.id = ${id}`)
}

/** The unit of `selectUnit`'s rows; undefined for none. */
export function asUnit([row]: readonly RawUnit[]): Unit | undefined {
  if (row === undefined) return undefined
  const { ancestors, ...unit } = row
  return { ...unit, within: idsOf(ancestors) }
}

/** The unit and its ancestors in today's tree, as a statement. */
export function ancestorsOf(db: ReadDb, unitId: string): Query<{ readonly id: string }> {
  return db.rows<{ id: string }>(sql`select ancestor_id as id from unit_reach where unit_id = ${unitId}`)
}

/** A subselect for the `within` of a row: a JSON list of the unit's ancestors. Read it with `idsOf`. */
export function withinOf(unitId: SQL): SQL {
  return sql`(select json_group_array(w.ancestor_id) from unit_reach w where w.unit_id = ${unitId})`
}

/** Whether that unit lies within one of these, as a condition. */
export function isWithin(unitId: SQL, scope: readonly string[]): SQL {
  return sql`exists (select 1 from unit_reach w where w.unit_id = ${unitId}
    and w.ancestor_id in (select value from json_each(${JSON.stringify(scope)})))`
}

/** The ids of a JSON list that `withinOf` made. */
export function idsOf(json: string): string[] {
  return JSON.parse(json) as string[] // written by withinOf only
}

export type ListedUnit = Pick<
  UnitRow,
  'id' | 'officialName' | 'name' | 'kind' | 'level' | 'gsoCode' | 'parentId'
>

/** Units of that level in force on the day within the scope, as a statement. Unordered: sort with `compareVi`. */
export function unitsWithin(
  db: ReadDb,
  scope: readonly string[],
  asked: { readonly level: UnitLevel; readonly day: LocalDay },
): Query<ListedUnit> {
  return db.rows<ListedUnit>(sql`
    select distinct u.id as id, u.official_name as officialName, u.name as name, u.kind as kind, u.level as level,
      u.gso_code as gsoCode, u.parent_id as parentId
    from json_each(${JSON.stringify(scope)}) s join unit_reach r on r.ancestor_id = s.value
    join units u on u.id = r.unit_id
    where u.level = ${asked.level} and u.valid_from <= ${asked.day}
      and (u.valid_to is null or u.valid_to > ${asked.day})
    limit 4000`)
}

/** The rows of these units, as a statement. */
export function unitsOf(db: ReadDb, ids: readonly string[]): Query<ListedUnit> {
  return db.rows<ListedUnit>(sql`
    select u.id as id, u.official_name as officialName, u.name as name, u.kind as kind, u.level as level,
      u.gso_code as gsoCode, u.parent_id as parentId
    from json_each(${JSON.stringify(ids)}) s join units u on u.id = s.value`)
}

/**
 * The official name that the unit had on that day, through renamings and changes of kind; undefined when it was
 * no unit then.
 */
export async function nameAt(db: ReadDb, unitId: string, day: LocalDay): Promise<string | undefined> {
  const [row] = await db.rows<{ name: string }>(sql`
    with recursive same(id) as (
      select ${unitId}
      union select e.from_id from same join unit_events e on e.to_id = same.id and e.kind in ('rename', 'rekind', 'keep')
      union select e.to_id from same join unit_events e on e.from_id = same.id and e.kind in ('rename', 'rekind', 'keep'))
    select u.official_name as name from same join units u on u.id = same.id
    where u.valid_from <= ${day} and (u.valid_to is null or u.valid_to > ${day})
    order by u.id = ${unitId} desc, u.valid_from desc limit 1`)
  return row?.name
}
