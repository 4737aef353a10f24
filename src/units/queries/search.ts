import { sql, type SQL } from 'drizzle-orm'
import type { LocalDay } from '../../core/vi/dates.ts'
import { compareVi } from '../../core/vi/sort.ts'
import { fold } from '../../core/vi/text.ts'
import type { Query, ReadDb } from '../../db/client.ts'
import { searchLengthMin, type UnitKind, type UnitLevel } from '../rules/units.ts'

export type NamedUnit = {
  readonly id: string
  readonly name: string
  readonly kind: UnitKind
  readonly level: UnitLevel
}

/** A unit as a search shows it; `today` only for one that ended: the units in which it lies now. */
export type FoundUnit = NamedUnit & {
  /** What it lies in (or lay in, when it ended): "Huyện Tuy Phong, Tỉnh Bình Thuận". */
  readonly within: string
  readonly today?: readonly NamedUnit[]
}

export type SearchOptions = {
  /** Today, for what is in force. */
  readonly day: LocalDay
  /** Its units come first: the root of the deployment. */
  readonly near: string
  readonly level?: UnitLevel | undefined
  /** Only what lies within one of these today. */
  readonly within?: readonly string[] | undefined
  readonly limit?: number | undefined
}

// How many names one search looks at. Only two-letter beginnings have more ("xã" begins 2,600); then one types on.
const namesMax = 300
// Behind everything that folded text can hold.
const last = '\u{10FFFF}'

/**
 * Units of today and of old whose name, or a word of it, begins with the text, typed with or without marks and
 * kind: in force before ended, whole name before the beginning of a name before a later word of it, `near` before elsewhere. At most 20.
 */
export async function findUnits(db: ReadDb, text: string, options: SearchOptions): Promise<FoundUnit[]> {
  return asFound(await selectFound(db, fold(text), options))
}

type FoundRow = {
  readonly id: string
  readonly name: string
  readonly kind: UnitKind
  readonly level: UnitLevel
  readonly parentName: string | null
  readonly grandName: string | null
  readonly today: string | null
}

/** The search as a statement on folded text, of two letters at least; its rows go through `asFound`. */
export function selectFound(db: ReadDb, folded: string, options: SearchOptions): Query<FoundRow> {
  const { day, near, level, within, limit = 20 } = options
  const names = folded.length < searchLengthMin ? 0 : namesMax
  return db.rows<FoundRow>(sql`
    select f.id as id, f.name as name, f.kind as kind, f.level as level,
      case when p.level <> 'country' then p.official_name end as parentName,
      g.official_name as grandName, case when f.over then ${heirsOf(sql`f.id`, day)} end as today
    from (
      select u.id as id, u.official_name as name, u.kind as kind, u.level as level, u.parent_id as parentId,
        ${isOver(sql`u.valid_to`, day)} as over,
        case when length(n.fold) not in (length(u.name), length(u.official_name)) then 2
          else n.fold <> ${folded} end as fit,
        ${near} not in (u.id, u.parent_id) as far, n.fold as fold
      from (
        select unit_id, fold from unit_names where fold >= ${folded} and fold < ${folded + last}
        order by fold limit ${names}) n
      join units u on u.id = n.unit_id
      where u.level <> 'country' and u.valid_from <= ${day}
        and (${level ?? null} is null or u.level = ${level ?? null})
        and ${inside(within)}
      order by over, fit, far, n.fold, u.id limit ${limit}) f
    left join units p on p.id = f.parentId
    left join units g on g.id = p.parent_id and p.level = 'district'
    order by f.over, f.fit, f.far, f.fold, f.id`)
}

/** What `selectFound` read; a unit that two of its words brought up is there once. */
export function asFound(rows: readonly FoundRow[]): FoundUnit[] {
  const once = rows.filter((row, at) => rows.findIndex((other) => other.id === row.id) === at)
  return once.map(({ parentName, grandName, today, ...unit }) => ({
    ...unit,
    within: [parentName, grandName].filter((name) => name !== null).join(', '),
    ...(today === null ? {} : { today: heirs(today) }),
  }))
}

/** The units of today in which an ended unit lies; itself in no case. As a statement. */
export async function successorsOf(db: ReadDb, unitId: string, day: LocalDay): Promise<NamedUnit[]> {
  const [row] = await db.rows<{ heirs: string }>(sql`select ${heirsOf(sql`${unitId}`, day)} as heirs`)
  return heirs(row?.heirs ?? '[]')
}

/** A JSON list of the heirs in force, through as many changes as there were. */
function heirsOf(unitId: SQL, day: LocalDay): SQL {
  const columns = sql`h.id, h.official_name, h.kind, h.level, ${isOver(sql`h.valid_to`, day)}`
  return sql`(
    with recursive heir(id, name, kind, level, over) as (
      select ${columns} from unit_events e join units h on h.id = e.to_id where e.from_id = ${unitId}
      union
      select ${columns} from heir x join unit_events e on x.over and e.from_id = x.id join units h on h.id = e.to_id)
    select json_group_array(json_object('id', id, 'name', name, 'kind', kind, 'level', level))
    from heir where not over)`
}

function isOver(validTo: SQL, day: LocalDay): SQL {
  return sql`(${validTo} is not null and ${validTo} <= ${day})`
}

function inside(within: readonly string[] | undefined): SQL {
  if (within === undefined) return sql`true`
  return sql`exists (select 1 from unit_reach w where w.unit_id = u.id
    and w.ancestor_id in (select value from json_each(${JSON.stringify(within)})))`
}

function heirs(json: string): NamedUnit[] {
  const list = JSON.parse(json) as NamedUnit[] // written by heirsOf only
  return list.toSorted((a, b) => compareVi(a.name, b.name))
}
