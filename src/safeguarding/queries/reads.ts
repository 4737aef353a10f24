import { sql } from 'drizzle-orm'
import type { Instant } from '../../core/vi/dates.ts'
import type { Query, ReadDb } from '../../db/client.ts'
import { isWithin } from '../../units/queries/units.ts'

export type CaseRead = {
  readonly seq: number
  readonly at: Instant
  readonly who: string | null
  readonly caseSeq: number
  readonly subject: 'concern' | 'concern_words'
}

export const readsShown = 60

/** Who opened which case of the scope and its words, the newest first, one more than a page when there is more. */
export function selectCaseReads(
  db: ReadDb,
  scope: readonly string[],
  asked: { readonly before: number | undefined; readonly caseSeq: number | undefined },
): Query<CaseRead> {
  const ofCase = asked.caseSeq === undefined ? sql`true` : sql`c.seq = ${asked.caseSeq}`
  // Else all that was ever read would be sorted for the newest page.
  const way = asked.caseSeq === undefined ? sql`indexed by reads_of_concerns` : sql``
  return db.rows<CaseRead>(sql`
    select r.seq as seq, r.at as at, p.name as who, c.seq as caseSeq, r.subject as subject
    from reads r ${way} join concerns c on c.id = r.subject_id left join people p on p.id = r.person_id
    where r.subject in ('concern', 'concern_words') and r.seq < ${asked.before ?? Number.MAX_SAFE_INTEGER}
      and ${ofCase} and ${isWithin(sql`c.unit_id`, scope)}
    order by r.seq desc limit ${readsShown + 1}`)
}
