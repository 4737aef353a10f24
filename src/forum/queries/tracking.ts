import { sql } from 'drizzle-orm'
import type { ReadDb } from '../../db/client.ts'
import type { DeclineReason, IdeaStatus, Topic } from '../rules/idea.ts'

export type TrackedIdea = {
  readonly id: string
  readonly seq: number
  readonly status: IdeaStatus
  readonly topic: Topic
  readonly receivedDay: string
  readonly declineReason: DeclineReason | null
}

/** The idea of a receipt code's digest, as a statement: no text, for another may hold the phone. */
export function selectTracked(db: ReadDb, code: string) {
  return db.rows<TrackedIdea>(sql`
    select i.id as id, i.seq as seq, i.status as status, i.topic as topic, i.received_day as receivedDay,
      i.decline_reason as declineReason
    from ideas i where i.code = ${code}`)
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
