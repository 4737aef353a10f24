import { env } from 'cloudflare:workers'
import { person, unit, world, type Person } from '../world.ts'

export type Official = Person & { readonly at: string }

/** Who reaches which unit in the small Việt Nam of these tests, written down anew. */
const above: Readonly<Record<string, readonly string[]>> = {
  vn: ['vn'],
  t68: ['t68', 'vn'],
  t01: ['t01', 'vn'],
  x23191: ['x23191', 't68', 'vn'],
  x23200: ['x23200', 't68', 'vn'],
  'x23194.0': ['x23194.0', 'x23191', 't68', 'vn'],
  x00004: ['x00004', 't01', 'vn'],
}

export function ancestorsOf(id: string): readonly string[] {
  const found = above[id]
  if (found === undefined) throw new TypeError(`no such unit: ${id}`)
  return found
}

export function reaches(official: Pick<Official, 'at'>, unitId: string): boolean {
  return ancestorsOf(unitId).includes(official.at)
}

const before = ['2013-01-01', '2024-05-30', '2024-12-31', '2025-06-30']
const today = ['2025-07-01', '2025-12-31', '2026-01-01', '2026-06-01']

export type House = {
  readonly officials: readonly Official[]
  /** Where pledges are made, for which campaigns one may give there, and on days when the unit was there. */
  readonly places: readonly {
    readonly unit: string
    readonly campaigns: readonly string[]
    readonly days: readonly string[]
  }[]
}

/** Units, campaigns of a province and of communes, and Front officials at every height. */
export async function house(): Promise<House> {
  await world()
  await env.DB.batch([
    campaign('ofCommune', unit.ducLinh),
    campaign('ofRoot', unit.root),
    campaign('ofOther', unit.otherProvince),
  ])
  const posts = [
    unit.ducLinh,
    unit.ducLinh,
    unit.ducLinh,
    unit.tanhLinh,
    unit.root,
    unit.root,
    unit.root,
    unit.country,
    unit.otherProvince,
    unit.otherProvince,
    unit.otherCommune,
  ]
  const officials = await Promise.all(
    posts.map(async (at) => ({ ...(await person({ role: 'front', unitId: at })), at })),
  )
  return {
    officials,
    places: [
      { unit: unit.ducLinh, campaigns: ['', 'ofCommune', 'ofRoot'], days: today },
      { unit: unit.oldCommune, campaigns: ['', 'ofCommune', 'ofRoot'], days: before },
      { unit: unit.tanhLinh, campaigns: ['', 'ofRoot'], days: today },
      { unit: unit.root, campaigns: ['', 'ofRoot'], days: today },
      { unit: unit.otherCommune, campaigns: ['', 'ofOther'], days: today },
    ],
  }
}

function campaign(id: string, unitId: string): D1PreparedStatement {
  return env.DB.prepare(
    `insert into campaigns (id, slug, kind, year, name, unit_id, starts_on, ends_on, registers_from, registers_to)
     values (?1, lower(?1), 'other', 2026, 'Tết Trung thu', ?2, '2026-01-01', '2026-12-31', '2026-01-01', '2026-12-31')`,
  ).bind(id, unitId)
}
