import { sql } from 'drizzle-orm'
import { authorize } from '../../core/access.ts'
import { readTogether } from '../../db/client.ts'
import { commit, type Fact } from '../../db/commit.ts'
import type { Ctx, WriteCtx } from '../../db/context.ts'
import { concerns } from '../../db/schema.ts'
import { selectDrill, selectOpenDrills } from '../queries/alarms-drill.ts'
import { deleteOnOf } from '../rules/case-due.ts'
import { drillDay, drillWords } from '../rules/drill.ts'
import { raiseConcern, raisedFact } from './raise.ts'

/**
 * Once a day at the hour of the settings: a case that is none, through the same clocks as a child's, as long as there
 * are protectors to open it. Yesterday's, if nobody ended it, ends. A second run of the day does nothing.
 */
export async function holdDrill(watching: Pick<Ctx, 'db' | 'keys' | 'now' | 'settings'>): Promise<void> {
  const { db, keys, now, settings } = watching
  const day = drillDay(now, settings.drillHour)
  if (day === null) return
  const unitId = settings.rootUnitId
  const id = keys.digest('drill-id', `${unitId} ${day}`).slice(0, 22)
  const [[found], left] = await readTogether(db, [selectDrill(db, { id, unitId, now }), selectOpenDrills(db)])
  if (found === undefined || found.isHeld === 1 || found.hasProtector === 0) return
  const ctx: WriteCtx = {
    ...watching,
    actor: { kind: 'system', job: 'drill' },
    write: { id: keys.digest('commit', `drill ${id}`), digest: '' },
  }
  const ends = left.map((one): Fact => ({
    subject: 'concern',
    id: one.id,
    version: one.version + 1,
    action: 'endDrill',
    unitId: one.unitId,
  }))
  const facts: [Fact, ...Fact[]] = [raisedFact(ctx, id), ...ends]
  const permits = facts.map((fact) =>
    authorize(ctx.actor, 'system.run', { kind: 'concern', id: fact.id, within: [] }),
  )
  const deleteOn = deleteOnOf({ source: 'drill', status: 'notConcern' }, now)
  const parts = { words: drillWords }
  await commit(ctx, permits, facts, (write) => [
    write
      .update(concerns)
      .set({
        status: 'notConcern',
        version: sql`${concerns.version} + 1`,
        closedAt: now,
        nextAlarmAt: null,
        deleteOn,
      })
      .where(
        sql`${concerns.id} in (select value ->> 'id' from json_each(${JSON.stringify(left)})) and ${concerns.source} = 'drill'`,
      ),
    ...raiseConcern(ctx, write, { id, source: 'drill', level: 3, parts }),
  ])
}
