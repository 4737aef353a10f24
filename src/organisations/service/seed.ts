import { sql } from 'drizzle-orm'
import { authorize } from '../../core/access.ts'
import { fold, nfc } from '../../core/vi/text.ts'
import { commit, type Fact } from '../../db/commit.ts'
import type { Ctx, Outcome } from '../../db/context.ts'
import type { FieldOfWork, OrganisationKind, SchoolLevel } from '../rules/organisations.ts'

export type SeedOrganisation = {
  readonly kind: OrganisationKind
  readonly name: string
  readonly schoolLevel?: SchoolLevel
  readonly fields?: readonly FieldOfWork[]
  /** The GSO code of its unit: of today, or of the one that ended on 1/7/2025. */
  readonly code: string
  readonly old?: true
  readonly from: string
  readonly to?: string
  /** The name of another one in the same list. */
  readonly successor?: string
}

type Place = {
  readonly code: string
  readonly old: 0 | 1
  readonly unitId: string
  readonly communeId: string | null
  readonly provinceId: string | null
}

/**
 * Enters organisations as the system: for sample data. The commit follows from the list, so that it is entered
 * once, however often this runs.
 * @returns `{ added }`. @throws TypeError for a code that is no unit; `forbidden` for any other actor.
 */
export async function addOrganisations(ctx: Ctx, entries: readonly SeedOrganisation[]): Promise<Outcome> {
  const idOf = (name: string): string => ctx.keys.digest('seed-organisation', name).slice(0, 22)
  const places = await placesOf(ctx, entries)
  const rows = entries.map((entry) => ({
    ...entry,
    id: idOf(entry.name),
    name: nfc(entry.name),
    fold: fold(entry.name),
    fields: JSON.stringify(entry.fields ?? []),
    successorId: entry.successor === undefined ? null : idOf(entry.successor),
    place: placeFor(places, entry),
  }))
  const [first, ...others] = rows.map(({ id, place }): Fact => ({
    subject: 'organisation',
    id,
    version: 1,
    action: 'add',
    unitId: place.unitId,
  }))
  if (first === undefined) return { added: 0 }
  const facts: [Fact, ...Fact[]] = [first, ...others]
  const permits = facts.map(({ id }) =>
    authorize(ctx.actor, 'system.run', { kind: 'organisation', id, within: [] }),
  )
  const list = entries.map(({ name, code }) => `${code} ${name}`).join('\n')
  const writing = { ...ctx, write: { id: ctx.keys.digest('commit', `organisations:${list}`), digest: '' } }
  const insert = sql`
    insert into organisations (id, seq, kind, school_level, name, name_fold, unit_id, commune_id, province_id, fields,
      valid_from, valid_to, successor_id)
    select value ->> 'id', (select coalesce(max(o.seq), 0) from organisations o) + key + 1, value ->> 'kind',
      value ->> 'schoolLevel', value ->> 'name', value ->> 'fold', value ->> '$.place.unitId',
      value ->> '$.place.communeId', value ->> '$.place.provinceId', value ->> 'fields', value ->> 'from',
      value ->> 'to', value ->> 'successorId'
    from json_each(${JSON.stringify(rows)})`
  return commit(writing, permits, facts, (db) => [db.run(insert)], { added: rows.length })
}

function placeFor(places: readonly Place[], { code, old }: SeedOrganisation): Place {
  const place = places.find((one) => one.code === code && one.old === (old === true ? 1 : 0))
  if (place === undefined) throw new TypeError(`no unit ${code}`)
  return place
}

async function placesOf(ctx: Ctx, entries: readonly SeedOrganisation[]): Promise<readonly Place[]> {
  const above = (level: 'commune' | 'province') => sql`
    (select a.id from unit_reach r join units a on a.id = r.ancestor_id
      where r.unit_id = u.id and a.level = ${level} and a.valid_to is null)`
  return ctx.db.rows<Place>(sql`
    select u.gso_code as code, u.valid_to is not null as old, u.id as unitId, ${above('commune')} as communeId,
      ${above('province')} as provinceId
    from units u where u.gso_code in (select value from json_each(${JSON.stringify(entries.map(({ code }) => code))}))`)
}
