import { Hono, type Context } from 'hono'
import { authorize, demand, scopeOf } from '../../core/access.ts'
import { localDay } from '../../core/vi/dates.ts'
import type { Env } from '../../web/env.ts'
import { keepCookie, readCookie } from '../../web/frame.ts'
import { renderPage, respond } from '../../web/respond.tsx'
import { answer } from '../../web/write.ts'
import { FeedbackDeskPage, FeedbackListPage, FeedbackPage, FeedbackReceiptPage } from '../pages/feedback.tsx'
import { feedbackSubject, getFeedback, selectOpenFeedback } from '../queries/feedback.ts'
import { FeedbackAnswer, FeedbackInput } from '../rules/feedback.ts'
import { ideaLimits } from '../rules/idea.ts'
import { answerFeedback, sendFeedback } from '../service/feedback.ts'
import { receiptCode } from '../service/receipts.ts'

export const feedbackRoutes = new Hono<Env>()

feedbackRoutes.get('/gop-y', (c) => respond(c, formModel(c), FeedbackPage))

feedbackRoutes.post('/gop-y', (c) => {
  const { keys, now } = c.get('ctx')
  const seed = c.get('request').seed ?? ''
  return answer(c, FeedbackInput, {
    act: (ctx, input) => sendFeedback(ctx, input, seed),
    after: () => {
      const until = Date.parse(now) + ideaLimits.receiptMinutes * 60_000
      keepCookie(c, 'gop-y', keys.seal('feedback', `${until} ${seed}`), ideaLimits.receiptMinutes * 60)
    },
    tell: () => ({ code: receiptCode(keys, 'GY', seed) }),
    to: '/gop-y/da-gui',
    status: 201,
    again: (status) => renderPage(c, formModel(c), FeedbackPage, status),
  })
})

feedbackRoutes.get('/gop-y/da-gui', (c) => {
  const { keys, now, settings } = c.get('ctx')
  const [until, seed] = (keys.unseal('feedback', readCookie(c, 'gop-y') ?? '') ?? '').split(' ')
  if (seed === undefined || Number(until) <= Date.parse(now)) return c.redirect('/gop-y', 303)
  const model = { code: receiptCode(keys, 'GY', seed), answerDays: settings.feedbackWorkingDays }
  return respond(c, model, FeedbackReceiptPage)
})

feedbackRoutes.get('/quan-tri/gop-y', async (c) => {
  const ctx = c.get('ctx')
  demand(ctx.actor, 'feedback.answer')
  const scope = { root: ctx.settings.rootUnitId, units: scopeOf(ctx.actor, 'feedback.answer') }
  return respond(
    c,
    { rows: await selectOpenFeedback(ctx.db, scope), today: localDay(ctx.now) },
    FeedbackListPage,
  )
})

feedbackRoutes.get('/quan-tri/gop-y/:seq{[0-9]{1,9}}', async (c) => {
  demand(c.get('ctx').actor, 'feedback.answer')
  return respond(c, await deskModel(c, false), FeedbackDeskPage)
})

feedbackRoutes.post('/quan-tri/gop-y/:seq{[0-9]{1,9}}/tra-loi', (c) => {
  demand(c.get('ctx').actor, 'feedback.answer')
  return answer(c, FeedbackAnswer, {
    act: (ctx, input) => answerFeedback(ctx, Number(c.req.param('seq')), input),
    to: '/quan-tri/gop-y',
    again: async (status) => renderPage(c, await deskModel(c, status === 409), FeedbackDeskPage, status),
  })
})

function formModel(c: Context<Env>) {
  return { workingDays: c.get('ctx').settings.feedbackWorkingDays }
}

async function deskModel(c: Context<Env>, overtaken: boolean) {
  const ctx = c.get('ctx')
  const found = await getFeedback(ctx.db, Number(c.req.param('seq')))
  authorize(ctx.actor, 'feedback.answer', feedbackSubject(found))
  const { id: _id, within: _within, unitId: _unitId, ...row } = found
  return { row, overtaken }
}
