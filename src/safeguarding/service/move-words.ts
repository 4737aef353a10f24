import { sql } from 'drizzle-orm'
import type { Statement, WriteDb } from '../../db/client.ts'
import type { Fact } from '../../db/commit.ts'
import type { WriteCtx } from '../../db/context.ts'

type Leaving = { readonly id: string; readonly seq: number; readonly version: number }

/**
 * An idea's own event as it goes to protection officers: whoever else decides on it at that moment has lost. Without a
 * unit it stands on no audit page.
 */
export function leavingFact({ id, version }: Leaving): Fact {
  return { id, version: version + 1, action: 'raise', subject: 'idea', unitId: null }
}

/**
 * The words of an idea leave the forum: from now on they are the concern's. What was decided on it counts no more,
 * so that it waits, hidden, as if nobody had read it; but what its child was told of a refusal stands.
 */
export function takeWords(ctx: WriteCtx, db: WriteDb, { id, seq, version }: Leaving): Statement[] {
  const closedBy = ctx.actor.kind === 'person' ? ctx.actor.personId : null
  return [
    db.run(sql`update ideas set status = iif(status = 'declined', status, 'reading'), version = version + 1,
      decline_reason = iif(status = 'declined', decline_reason, null), title = null, body = null,
      decided_at = null, decided_by = null, published_seq = null, published_day = null,
      shuffle = null, quiet = 1 where id = ${id} and version = ${version}`),
    db.run(sql`delete from idea_originals where idea_id = ${id}`),
    db.run(sql`delete from idea_search where rowid = ${seq}`),
    db.run(sql`update idea_flags set closed_at = ${ctx.now}, closed_by = ${closedBy}
      where idea_id = ${id} and closed_at is null`),
  ]
}
