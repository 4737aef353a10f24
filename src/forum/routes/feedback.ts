import { Hono, type Context } from 'hono'
import type { Env } from '../../web/env.ts'
import { keepCookie, readCookie } from '../../web/frame.ts'
import { renderPage, respond } from '../../web/respond.tsx'
import { answer } from '../../web/write.ts'
import { FeedbackPage, FeedbackReceiptPage } from '../pages/feedback.tsx'
import { FeedbackInput } from '../rules/feedback.ts'
import { ideaLimits } from '../rules/idea.ts'
import { sendFeedback } from '../service/feedback.ts'
import { receiptCode } from '../service/receipts.ts'
import { takeRoom } from '../service/rooms.ts'
import { senderAddress } from './sender.ts'

export const feedbackRoutes = new Hono<Env>()

feedbackRoutes.get('/gop-y', (c) => respond(c, formModel(c), FeedbackPage))

feedbackRoutes.post('/gop-y', (c) => {
  const { keys, now } = c.get('ctx')
  const seed = c.get('request').seed ?? ''
  return answer(c, FeedbackInput, {
    anonymous: true,
    act: async (ctx, input) => {
      await takeRoom(ctx, senderAddress(c, 'feedback'), 'feedback')
      return sendFeedback(ctx, input, seed)
    },
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

function formModel(c: Context<Env>) {
  return { workingDays: c.get('ctx').settings.feedbackWorkingDays }
}
