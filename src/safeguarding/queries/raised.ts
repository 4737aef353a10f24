import { sql } from 'drizzle-orm'
import type { Instant } from '../../core/vi/dates.ts'
import type { Query, ReadDb } from '../../db/client.ts'
import type { Level } from '../rules/concern.ts'

/** One's own hand-over to protection officers: what its raiser may still see of it, whatever became of it. */
export type Raised = {
  /** The first, the second… of this person's own: it tells nothing of how many cases there are. */
  readonly n: number
  readonly at: Instant
  readonly level: Level
}

export const raisedShown = 50

/** A person's own hand-overs, newest first. */
export function selectRaised(db: ReadDb, personId: string): Query<Raised> {
  return db.rows<Raised>(sql`select * from (${own(personId)}) order by n desc limit ${raisedShown}`)
}

/** One of them by its number. */
export function selectRaisedOne(db: ReadDb, personId: string, n: number): Query<Raised> {
  return db.rows<Raised>(sql`select * from (${own(personId)}) where n = ${n}`)
}

/** The number of the newest. */
export function selectRaisedLast(db: ReadDb, personId: string): Query<{ readonly n: number }> {
  return db.rows<{ n: number }>(sql`select count(*) as n from concerns c where ${ofPerson(personId)}`)
}

/** The level is the one of the raiser's own event: officers may have come to another. */
function own(personId: string) {
  return sql`select row_number() over (order by c.seq) as n, c.received_at as at, e.detail ->> 'level' as level
    from concerns c join events e on e.subject = 'concern' and e.subject_id = c.id and e.version = 1
    where ${ofPerson(personId)}`
}

function ofPerson(personId: string) {
  return sql`c.raised_by = ${personId} and c.source in ('moderator', 'paper')`
}
