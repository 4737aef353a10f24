import { sql } from 'drizzle-orm'
import { authorize } from '../../core/access.ts'
import { localDay } from '../../core/vi/dates.ts'
import { fold } from '../../core/vi/text.ts'
import type { Statement, WriteDb } from '../../db/client.ts'
import { commit, type Fact } from '../../db/commit.ts'
import type { Outcome, WriteCtx } from '../../db/context.ts'
import { newId } from '../../db/keys.ts'
import { checkImport } from '../queries/areas.ts'
import { getUnit } from '../queries/units.ts'
import { newAreas } from '../rules/area-import.ts'
import { assertCommune, onceOnly } from './areas.ts'

/**
 * Adds the right lines of an import in one commit; lines that the commune has already add nothing.
 * @throws AppError `conflict` when the commune is of old, or somebody imported the same lines meanwhile.
 */
export async function importAreas(ctx: WriteCtx, communeId: string, text: string): Promise<Outcome> {
  const commune = await getUnit(ctx.db, communeId)
  authorize(ctx.actor, 'area.manage', { kind: 'unit', id: communeId, within: commune.within })
  assertCommune(commune, localDay(ctx.now))
  const { lines, known, wrong } = await checkImport(ctx, communeId, text)
  const rows = newAreas(lines).map((area) => ({ ...area, id: newId(), fold: fold(area.name) }))
  const outcome = { added: rows.length, known, wrong }
  const [first, ...others] = rows.map(({ id }) => importFact(id, communeId))
  if (first === undefined) return outcome
  const permits = rows.map(({ id }) =>
    authorize(ctx.actor, 'area.manage', { kind: 'area', id, within: commune.within }),
  )
  return onceOnly(commit(ctx, permits, [first, ...others], (db) => [insertAll(db, communeId, rows)], outcome))
}

function importFact(id: string, communeId: string): Fact {
  return { subject: 'area', id, version: 1, action: 'import', unitId: communeId }
}

function insertAll(db: WriteDb, communeId: string, rows: readonly object[]): Statement {
  return db.run(sql`
    insert into residential_areas (id, commune_id, kind, name, name_fold, valid_from)
    select value ->> 'id', ${communeId}, value ->> 'kind', value ->> 'name', value ->> 'fold', value ->> 'from'
    from json_each(${JSON.stringify(rows)})`)
}
