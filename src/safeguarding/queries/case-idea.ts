import { sql } from 'drizzle-orm'
import type { ReadDb } from '../../db/client.ts'
import type { IdeaStatus } from '../../forum/rules/idea.ts'

export type HeldIdea = {
  readonly id: string
  readonly seq: number
  readonly version: number
  readonly status: IdeaStatus
  /** Its public text, and what the child wrote: sealed once `sealed` is 1, null when it was deleted. */
  readonly body: string | null
  readonly original: string | null
  readonly sealed: number | null
}

/** The idea that a case hides or hid. */
export async function findReleased(db: ReadDb, id: string): Promise<HeldIdea | undefined> {
  const [idea] = await db.rows<HeldIdea>(sql`
    select i.id as id, i.seq as seq, i.version as version, i.status as status, i.body as body, o.body as original,
      o.sealed as sealed
    from ideas i left join idea_originals o on o.idea_id = i.id where i.id = ${id}`)
  return idea
}
