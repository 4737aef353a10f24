import { sql } from 'drizzle-orm'
import type { Subject } from '../../core/access.ts'
import { AppError } from '../../core/errors.ts'
import type { ReadDb } from '../../db/client.ts'
import type { Scope } from './ideas.ts'

export type Feedback = {
  readonly seq: number
  readonly id: string
  readonly version: number
  readonly status: 'open' | 'answered'
  readonly body: string
  readonly sender: string | null
  readonly unitId: string
  readonly receivedAt: string
  readonly answerDue: string
  readonly answer: string | null
  readonly answeredAt: string | null
  readonly answeredName: string | null
  readonly within: string
}

/** One piece of feedback by its number. @throws AppError `not_found`. */
export async function getFeedback(db: ReadDb, seq: number): Promise<Feedback> {
  const [row] = await db.rows<Feedback>(sql`
    select f.seq as seq, f.id as id, f.version as version, f.status as status, f.body as body, f.sender as sender,
      f.unit_id as unitId, f.received_at as receivedAt, f.answer_due as answerDue, f.answer as answer,
      f.answered_at as answeredAt, p.name as answeredName,
      (select json_group_array(r.ancestor_id) from unit_reach r where r.unit_id = f.unit_id) as within
    from feedback f left join people p on p.id = f.answered_by where f.seq = ${seq}`)
  if (row === undefined) throw new AppError('not_found')
  return row
}

/** The subject that rights on it are asked for. */
export function feedbackSubject(row: Pick<Feedback, 'id' | 'within'>): Subject {
  return { kind: 'feedback', id: row.id, within: JSON.parse(row.within) as string[] } // made by json_group_array
}

export type OpenFeedback = { readonly seq: number; readonly receivedAt: string; readonly answerDue: string }

/** What waits for an answer within the scope, oldest first. */
export function selectOpenFeedback(db: ReadDb, { root, units }: Scope) {
  return db.rows<OpenFeedback>(sql`
    select f.seq as seq, f.received_at as receivedAt, f.answer_due as answerDue from feedback f
    where f.status = 'open' and f.unit_id = ${root} and exists (select 1 from unit_reach r
      where r.unit_id = ${root} and r.ancestor_id in (select value from json_each(${JSON.stringify(units)})))
    order by f.seq limit 100`)
}
