import { sql } from 'drizzle-orm'
import type { Instant } from '../../core/vi/dates.ts'
import type { Query, ReadDb } from '../../db/client.ts'

export type ReadEntry = {
  readonly seq: number
  readonly at: Instant
  readonly personId: string
  readonly person: string | null
  /** The idea's number. */
  readonly number: number
}

export const readsPage = 50

/**
 * Who opened which idea, the newest first, and one more when there is more. Of cases nothing, and nothing of an idea
 * that lies under one: that an idea is missing here tells as much as that nobody has opened it.
 */
export function selectIdeaReads(
  db: ReadDb,
  { personId, before }: { readonly personId: string | undefined; readonly before: number | undefined },
): Query<ReadEntry> {
  const whose = personId === undefined ? sql`` : sql` and r.person_id = ${personId}`
  return db.rows<ReadEntry>(sql`
    select r.seq as seq, r.at as at, r.person_id as personId, p.name as person, i.seq as number
    from reads r join desk_ideas i on i.seq = cast(r.subject_id as integer)
    left join people p on p.id = r.person_id
    where r.subject = 'idea' and r.seq < ${before ?? Number.MAX_SAFE_INTEGER}${whose}
    order by r.seq desc limit ${readsPage + 1}`)
}

/** The name under which entries are filtered. */
export function selectReader(db: ReadDb, personId: string | undefined): Query<{ readonly name: string }> {
  return db.rows<{ name: string }>(sql`select p.name as name from people p where p.id = ${personId ?? ''}`)
}
