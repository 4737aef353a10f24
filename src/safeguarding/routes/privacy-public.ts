import { Hono } from 'hono'
import { addressOf } from '../../web/address.ts'
import type { Env } from '../../web/env.ts'
import { keepCookie, readCookie } from '../../web/frame.ts'
import { renderPage, respond } from '../../web/respond.tsx'
import { answer } from '../../web/write.ts'
import { AdultPrivacyPage, AskedPage } from '../pages/privacy-adult.tsx'
import { AskRequest } from '../rules/privacy.ts'
import { askRequest } from '../service/privacy.ts'

/** How adults learn what is held of them, and ask about it. */
export const privacyPublicRoutes = new Hono<Env>()

const base = '/quyen-rieng-tu'
const receiptMinutes = 30

privacyPublicRoutes.get(base, (c) => respond(c, {}, AdultPrivacyPage))

privacyPublicRoutes.post(base, (c) => {
  const { keys, now } = c.get('ctx')
  const address = keys.digest('throttle', `privacy:${now.slice(0, 13)}:${addressOf(c)}`)
  return answer(c, AskRequest, {
    anonymous: true,
    act: (ctx, input) => askRequest(ctx, input, address),
    after: ({ seq }) => {
      const until = Date.parse(now) + receiptMinutes * 60_000
      keepCookie(c, 'yeu-cau', keys.seal('asked', `${until} ${String(seq)}`), receiptMinutes * 60)
    },
    to: `${base}/da-gui`,
    status: 201,
    again: (status) => renderPage(c, {}, AdultPrivacyPage, status),
  })
})

privacyPublicRoutes.get(`${base}/da-gui`, (c) => {
  const { keys, now } = c.get('ctx')
  const [until, seq] = (keys.unseal('asked', readCookie(c, 'yeu-cau') ?? '') ?? '').split(' ')
  if (seq === undefined || Number(until) <= Date.parse(now)) return c.redirect(base, 303)
  return respond(c, { seq: Number(seq) }, AskedPage)
})
