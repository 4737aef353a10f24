import { sql, type SQL } from 'drizzle-orm'
import type { LocalDay } from '../../core/vi/dates.ts'
import { compareVi } from '../../core/vi/sort.ts'
import { fold } from '../../core/vi/text.ts'
import type { Query, ReadDb } from '../../db/client.ts'
import { isWithin } from '../../units/queries/units.ts'
import { organisationLimits, type OrganisationKind, type SchoolLevel } from '../rules/organisations.ts'

export type ListedOrganisation = {
  readonly seq: number
  readonly id: string
  readonly name: string
  readonly kind: OrganisationKind
  readonly schoolLevel: SchoolLevel | null
  readonly unitName: string
  readonly validTo: LocalDay | null
}

export type ListOptions = {
  /** Ids of units: what lies within one of them today. */
  readonly scope: readonly string[]
  /** Besides, only what lies within one of these: the reader's own units. */
  readonly within?: readonly string[] | undefined
  readonly q?: string | undefined
  readonly kind?: OrganisationKind | undefined
  readonly inForce?: boolean | undefined
  /** The number of the last one of the page before. */
  readonly after?: number | undefined
  readonly limit?: number | undefined
}

export type OrganisationList = {
  readonly organisations: readonly ListedOrganisation[]
  /** After which number the next page begins, when there is one. */
  readonly next: number | null
}

/**
 * Organisations of a scope by name, one page. A search fits the beginning of the name or of a word in it. Pages
 * follow one another by folded names, the index; within a page the order is the Vietnamese alphabet's.
 */
export async function organisationsOf(db: ReadDb, options: ListOptions): Promise<OrganisationList> {
  const { limit = organisationLimits.page } = options
  const rows = await selectOrganisations(db, { ...options, limit: limit + 1 })
  const page = rows.slice(0, limit)
  const last = page.at(-1)
  const organisations = page.toSorted((a, b) => compareVi(a.name, b.name))
  return { organisations, next: rows.length > limit && last !== undefined ? last.seq : null }
}

/**
 * The same as a statement. One unit is read along an index of its own, page by page; several units, or the whole
 * country, are sorted.
 */
export function selectOrganisations(db: ReadDb, options: ListOptions): Query<ListedOrganisation> {
  const { scope, limit = organisationLimits.page } = options
  const page = (where: SQL) => sql`
    select * from (select o.id as id, o.name_fold as fold from organisations o
      where ${where} and ${filters(options)} order by o.name_fold, o.id limit ${limit})`
  return db.rows<ListedOrganisation>(sql`
    select o.seq as seq, o.id as id, o.name as name, o.kind as kind, o.school_level as schoolLevel,
      u.official_name as unitName, o.valid_to as validTo
    from (
      ${page(among(sql`o.province_id`, scope))}
      union ${page(among(sql`o.commune_id`, scope))}
      union ${page(underOldUnit(scope))}
      union ${page(everywhere(scope))}
      order by fold, id limit ${limit}) p
    join organisations o on o.id = p.id join units u on u.id = o.unit_id
    order by p.fold, p.id`)
}

function among(column: SQL, scope: readonly string[]): SQL {
  const [only, ...others] = scope
  if (only !== undefined && others.length === 0) return sql`${column} = ${only}`
  return sql`${column} in (select value from json_each(${JSON.stringify(scope)}))`
}

/** What was entered under an old unit is listed with the commune in which that lies today. */
function underOldUnit(scope: readonly string[]): SQL {
  const ids = sql`(select value from json_each(${JSON.stringify(scope)}))`
  return sql`o.unit_id in ${ids} and o.commune_id <> o.unit_id
    and o.commune_id in (select r.ancestor_id from unit_reach r where r.unit_id in ${ids})`
}

function everywhere(scope: readonly string[]): SQL {
  return sql`exists (select 1 from units c where c.level = 'country'
    and c.id in (select value from json_each(${JSON.stringify(scope)})))`
}

function filters({ within, q, kind, inForce, after }: ListOptions): SQL {
  const conditions = [sql`true`]
  const words = fold(q ?? '')
  if (words !== '') conditions.push(sql`instr(' ' || o.name_fold, ${` ${words}`}) > 0`)
  if (kind !== undefined) conditions.push(sql`o.kind = ${kind}`)
  if (inForce === true) conditions.push(sql`o.valid_to is null`)
  if (after !== undefined) {
    const last = sql`from organisations l where l.seq = ${after}`
    conditions.push(sql`o.name_fold >= (select l.name_fold ${last})`)
    conditions.push(sql`(o.name_fold, o.id) > (select l.name_fold, l.id ${last})`)
  }
  if (within !== undefined) conditions.push(isWithin(sql`o.unit_id`, within))
  return sql.join(conditions, sql` and `)
}
