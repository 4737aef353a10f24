import { sql, type SQL } from 'drizzle-orm'
import type { Query, ReadDb } from '../../db/client.ts'
import { idsOf, withinOf } from '../../units/queries/units.ts'

/** Who may hold an event: an organisation, or the people's committee of a unit (`organisation` null). */
export type Holder = {
  /** The organisation's number, or the unit's id. */
  readonly key: string
  readonly organisationId: string | null
  /** Of the organisation, or of the unit. */
  readonly name: string
  readonly kind: string | null
  readonly unitId: string
  readonly unitName: string
  readonly communeId: string | null
  readonly provinceId: string | null
  readonly within: readonly string[]
}
type RawHolder = Omit<Holder, 'within'> & { readonly ancestors: string }

/** Organisations by id and units by id that exist today, as a statement; its rows go through `asHolders`. */
export function selectHolders(
  db: ReadDb,
  { organisations, units }: { readonly organisations: readonly string[]; readonly units: readonly string[] },
): Query<RawHolder> {
  return db.rows<RawHolder>(sql`
    ${organisation(sql`o.id in (select value from json_each(${JSON.stringify(organisations)}))`)}
    union all ${committee(sql`u.id in (select value from json_each(${JSON.stringify(units)}))`)}`)
}

/** One of them by its key, as a statement. */
export function selectHolder(db: ReadDb, key: string): Query<RawHolder> {
  return db.rows<RawHolder>(
    /^\d{1,9}$/.test(key) ? organisation(sql`o.seq = ${Number(key)}`) : committee(sql`u.id = ${key}`),
  )
}

export function asHolders(rows: readonly RawHolder[]): Holder[] {
  return rows.map(({ ancestors, ...holder }) => ({ ...holder, within: idsOf(ancestors) }))
}

function organisation(where: SQL): SQL {
  return sql`select cast(o.seq as text) as "key", o.id as organisationId, o.name as name, o.kind as kind,
      coalesce(o.commune_id, o.unit_id) as unitId, u.official_name as unitName, o.commune_id as communeId,
      o.province_id as provinceId, ${withinOf(sql`o.unit_id`)} as ancestors
    from organisations o join units u on u.id = coalesce(o.commune_id, o.unit_id)
    where ${where} and o.valid_to is null`
}

function committee(where: SQL): SQL {
  return sql`select u.id as "key", null as organisationId, u.official_name as name, null as kind, u.id as unitId,
      u.official_name as unitName, case u.level when 'commune' then u.id end as communeId,
      case u.level when 'commune' then u.parent_id when 'province' then u.id end as provinceId,
      ${withinOf(sql`u.id`)} as ancestors
    from units u where ${where} and u.valid_to is null and u.level in ('commune', 'province')`
}
