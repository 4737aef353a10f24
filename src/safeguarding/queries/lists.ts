import { sql } from 'drizzle-orm'
import type { Query, ReadDb } from '../../db/client.ts'

/** What was last put into the lists of the screening and taken out of them, as JSON; no row while nobody has. */
export function selectListEdits(db: ReadDb): Query<{ readonly seq: number; readonly body: string }> {
  return db.rows<{ seq: number; body: string }>(
    sql`select seq as seq, body as body from screening_edits order by seq desc limit 1`,
  )
}
