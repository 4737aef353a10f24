import { Hono, type Context } from 'hono'
import { authorize, demand, scopeOf } from '../../core/access.ts'
import { localDay } from '../../core/vi/dates.ts'
import type { Env } from '../../web/env.ts'
import { renderPage, respond } from '../../web/respond.tsx'
import { answer } from '../../web/write.ts'
import { FeedbackDeskPage, FeedbackListPage } from '../pages/feedback-desk.tsx'
import { feedbackSubject, getFeedback, selectOpenFeedback } from '../queries/feedback.ts'
import { FeedbackAnswer } from '../rules/feedback.ts'
import { answerFeedback } from '../service/feedback.ts'

export const feedbackDeskRoutes = new Hono<Env>()

feedbackDeskRoutes.get('/quan-tri/gop-y', async (c) => {
  const ctx = c.get('ctx')
  demand(ctx.actor, 'feedback.answer')
  const scope = { root: ctx.settings.rootUnitId, units: scopeOf(ctx.actor, 'feedback.answer') }
  return respond(
    c,
    { rows: await selectOpenFeedback(ctx.db, scope), today: localDay(ctx.now) },
    FeedbackListPage,
  )
})

feedbackDeskRoutes.get('/quan-tri/gop-y/:seq{[0-9]{1,9}}', async (c) => {
  demand(c.get('ctx').actor, 'feedback.answer')
  return respond(c, await deskModel(c, false), FeedbackDeskPage)
})

feedbackDeskRoutes.post('/quan-tri/gop-y/:seq{[0-9]{1,9}}/tra-loi', (c) => {
  demand(c.get('ctx').actor, 'feedback.answer')
  return answer(c, FeedbackAnswer, {
    act: (ctx, input) => answerFeedback(ctx, Number(c.req.param('seq')), input),
    to: '/quan-tri/gop-y',
    again: async (status) => renderPage(c, await deskModel(c, status === 409), FeedbackDeskPage, status),
  })
})

async function deskModel(c: Context<Env>, overtaken: boolean) {
  const ctx = c.get('ctx')
  const found = await getFeedback(ctx.db, Number(c.req.param('seq')))
  authorize(ctx.actor, 'feedback.answer', feedbackSubject(found))
  const { id: _id, within: _within, unitId: _unitId, ...row } = found
  return { row, overtaken }
}
