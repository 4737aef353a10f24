import { and, eq, sql } from 'drizzle-orm'
import { authorize, personOf } from '../../core/access.ts'
import { AppError } from '../../core/errors.ts'
import { localDay } from '../../core/vi/dates.ts'
import { commit } from '../../db/commit.ts'
import type { Outcome, WriteCtx } from '../../db/context.ts'
import { feedback } from '../../db/schema.ts'
import { feedbackSubject, getFeedback } from '../queries/feedback.ts'
import { selectHolidays } from '../queries/tracking.ts'
import type { FeedbackAnswer, FeedbackInput } from '../rules/feedback.ts'
import { answerDue } from '../rules/moderation.ts'
import { receiptDigest } from './receipts.ts'

/** Keeps what somebody told us of the site; answered within ten working days. */
export async function sendFeedback(ctx: WriteCtx, input: FeedbackInput, seed: string): Promise<Outcome> {
  const today = localDay(ctx.now)
  const due = answerDue(today, ctx.settings.feedbackWorkingDays, await selectHolidays(ctx.db, today))
  const id = ctx.keys.digest('feedback', ctx.write.id).slice(0, 22)
  const root = ctx.settings.rootUnitId
  const permit = authorize(ctx.actor, 'feedback.send', { kind: 'feedback', id, within: [] })
  return commit(
    ctx,
    permit,
    [{ subject: 'feedback', id, version: 1, action: 'send', unitId: root }],
    (db) => [
      db.run(sql`insert into feedback (id, status, body, sender, unit_id, code, received_at, answer_due)
      values (${id}, 'open', ${input.body}, ${input.sender === '' ? null : input.sender}, ${root},
        ${receiptDigest(ctx.keys, 'GY', seed)}, ${ctx.now}, ${due})`),
    ],
  )
}

/** Answers it, once. */
export async function answerFeedback(ctx: WriteCtx, seq: number, input: FeedbackAnswer): Promise<Outcome> {
  const row = await getFeedback(ctx.db, seq)
  const permit = authorize(ctx.actor, 'feedback.answer', feedbackSubject(row))
  if (row.status !== 'open' || row.version !== input.version)
    throw new AppError('conflict', { state: row.status })
  const { id, unitId } = row
  const fact = {
    subject: 'feedback',
    id,
    version: row.version + 1,
    action: 'answer',
    unitId,
    detail: { seq },
  } as const
  return commit(
    ctx,
    permit,
    [fact],
    (db) => [
      db
        .update(feedback)
        .set({
          status: 'answered',
          version: row.version + 1,
          answer: input.answer,
          answeredAt: ctx.now,
          answeredBy: personOf(ctx.actor),
        })
        .where(and(eq(feedback.id, id), eq(feedback.version, row.version))),
    ],
    { seq },
  )
}
