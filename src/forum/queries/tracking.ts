import { sql } from 'drizzle-orm'
import type { ReadDb } from '../../db/client.ts'
import type { DeclineReason, IdeaStatus, Topic } from '../rules/idea.ts'

export type TrackedIdea = {
  readonly id: string
  readonly seq: number
  readonly status: IdeaStatus
  readonly topic: Topic
  readonly receivedAt: string
  readonly receivedDay: string
  readonly declineReason: DeclineReason | null
  /** 1 when only adults read it: by the child's choice, by a moderator's decision, or since a protection officer has it. */
  readonly kept: number
}

/**
 * The idea of a receipt code's digest, as a statement: no text, for another may hold the phone. Only what was
 * published is looked up among what all may read: an idea with a concern costs what any other costs.
 */
export function selectTracked(db: ReadDb, code: string) {
  return db.rows<TrackedIdea>(sql`
    select i.id as id, i.seq as seq, case when i.status = 'published' and not exists (
        select 1 from public_ideas p where p.seq = i.seq) then 'reading' else i.status end as status, i.topic as topic, i.received_at as receivedAt,
      i.received_day as receivedDay, i.decline_reason as declineReason,
      i.share = 0 or i.quiet = 1 or i.status = 'private' as kept
    from ideas i where i.code = ${code}`)
}

/** What the screening saw in the idea of a receipt code's digest as it was sent. */
export function selectSigns(db: ReadDb, code: string) {
  return db.rows<{ signs: number }>(sql`select i.signs as signs from ideas i where i.code = ${code}`)
}

export type TrackedFeedback = {
  readonly receivedAt: string
  readonly answerDue: string
  readonly answer: string | null
  readonly answeredAt: string | null
}

/** The feedback of a receipt code's digest, as a statement. */
export function selectTrackedFeedback(db: ReadDb, code: string) {
  return db.rows<TrackedFeedback>(sql`
    select f.received_at as receivedAt, f.answer_due as answerDue, f.answer as answer, f.answered_at as answeredAt
    from feedback f where f.code = ${code}`)
}

/** Holidays round a day, for counting working days. */
export function selectHolidays(db: ReadDb, from: string) {
  return db.rows<{ day: string; kind: 'holiday' | 'substitute' | 'makeup'; name: string }>(sql`
    select h.day as day, h.kind as kind, h.name as name from holidays h
    where h.day >= ${from} order by h.day limit 60`)
}
