import { applyD1Migrations, reset } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { splitStatements } from '../../scripts/units/apply.ts'
import sql from '../../scripts/units/data/units.sql?raw'

export type Unit = {
  readonly id: string
  readonly gso_code: string | null
  readonly level: string
  readonly kind: string
  readonly name: string
  readonly official_name: string
  readonly parent_id: string | null
  readonly valid_from: string
  readonly valid_to: string | null
}

export type UnitData = {
  readonly units: ReadonlyMap<string, Unit>
  readonly events: readonly { kind: string; from_id: string; to_id: string; effective: string }[]
  readonly names: readonly { fold: string; unit_id: string }[]
  readonly reach: readonly { ancestor_id: string; unit_id: string }[]
}

export const unitStatements: readonly string[] = splitStatements(sql)

/** Puts all of Việt Nam into the database of this test, about 0.2 s. */
export async function loadUnits(): Promise<void> {
  await env.DB.batch(unitStatements.map((statement) => env.DB.prepare(statement)))
}

/** The data once for a whole file: every test begins with an empty database, and what is only read need not be there. */
export async function readUnitData(): Promise<UnitData> {
  await reset() // an earlier file may have left its last test's rows
  await applyD1Migrations(env.DB, env.TEST_MIGRATIONS)
  await loadUnits()
  const units = await rows<Unit>('select * from units order by id')
  return {
    units: new Map(units.map((unit) => [unit.id, unit])),
    events: await rows('select kind, from_id, to_id, effective from unit_events order by id'),
    names: await rows('select fold, unit_id from unit_names'),
    reach: await rows('select ancestor_id, unit_id from unit_reach order by unit_id, ancestor_id'),
  }
}

/** How many there are of each. */
export function tally(list: readonly { readonly kind: string }[]): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const { kind } of list) counts[kind] = (counts[kind] ?? 0) + 1
  return counts
}

async function rows<Row>(query: string): Promise<Row[]> {
  return (await env.DB.prepare(query).all<Row>()).results
}
