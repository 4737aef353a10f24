import { addOrganisations } from '../../src/organisations/service/seed.ts'
import type { At } from './main.ts'
import { SAMPLE_ORGANISATIONS } from './organisations.ts'

type Place = { readonly id: string; readonly name: string }

export type SeededOrganisations = {
  readonly root: Place
  /** The commune whose officials are in the sample: Xã Đức Linh. */
  readonly commune: Place
  /** The id of the first organisation in force whose name begins so, within a unit. */
  readonly find: (name: string, unitId: string) => string | undefined
}

/** Enters the sample organisations and finds the units that the sample people work in. */
export async function seedOrganisations(db: D1Database, at: At, now: string): Promise<SeededOrganisations> {
  await addOrganisations(at({ kind: 'system', job: 'sample' }, now), SAMPLE_ORGANISATIONS)
  const units = await db
    .prepare("select id, official_name as name from units where id in ('t68', 'x23191') order by id")
    .all<Place>()
  const [root, commune] = units.results
  if (root === undefined || commune === undefined) throw new TypeError('the units are not loaded')
  const organisations = await db
    .prepare(
      'select id, name, unit_id as unitId from organisations where valid_to is null order by seq limit 100',
    )
    .all<Place & { unitId: string }>()
  const find = (name: string, unitId: string): string | undefined =>
    organisations.results.find((one) => one.unitId === unitId && one.name.startsWith(name))?.id
  return { root, commune, find }
}
