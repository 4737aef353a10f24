import { and, eq } from 'drizzle-orm'
import { authorize, demand, personOf } from '../../core/access.ts'
import { AppError } from '../../core/errors.ts'
import { commit } from '../../db/commit.ts'
import type { Outcome, WriteCtx } from '../../db/context.ts'
import { incidents } from '../../db/schema.ts'
import { getIncident } from '../queries/incidents.ts'
import type { SeenShift } from '../rules/duty.ts'

/** A leader has looked into it. @throws AppError `conflict` when another one has. */
export async function reviewIncident(ctx: WriteCtx, number: number, seen: SeenShift): Promise<Outcome> {
  demand(ctx.actor, 'incident.review')
  const { id, version, unitId, within, reviewedAt } = await getIncident(ctx.db, number)
  const permit = authorize(ctx.actor, 'incident.review', { kind: 'incident', id, within })
  if (version !== seen.version || reviewedAt !== null) throw new AppError('conflict')
  const fact = { subject: 'incident', id, version: version + 1, action: 'review', unitId }
  return commit(
    ctx,
    permit,
    [fact],
    (db) => [
      db
        .update(incidents)
        .set({ reviewedAt: ctx.now, reviewedBy: personOf(ctx.actor), version: version + 1 })
        .where(and(eq(incidents.id, id), eq(incidents.version, version))),
    ],
    { number },
  )
}
