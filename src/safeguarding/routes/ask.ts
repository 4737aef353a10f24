import { Hono, type Context } from 'hono'
import { addressOf } from '../../web/address.ts'
import type { Env } from '../../web/env.ts'
import { renderPage, respond } from '../../web/respond.tsx'
import { answer } from '../../web/write.ts'
import { AskedPage, AskPage } from '../pages/ask.tsx'
import { selectOnDuty } from '../queries/duty.ts'
import { Ask } from '../rules/ask.ts'

export const askRoutes = new Hono<Env>()
const ask = '/can-giup/nho-bao'
const asked = '/can-giup/da-nhan'

askRoutes.get(ask, (c) => respond(c, {}, AskPage))

askRoutes.post(ask, (c) => {
  acceptLateForm(c)
  return answer(c, Ask, {
    anonymous: true,
    act: async (ctx, input) => {
      const { askForHelp } = await import('../service/ask.ts')
      return askForHelp(ctx, input, addressDigest(c))
    },
    tell: async ({ minutes }) => ({ minutes: (await isOnDuty(c)) ? (minutes ?? null) : null }),
    to: ({ minutes }) => (minutes === 60 ? `${asked}?trong=60` : asked),
    status: 201,
    again: (status) => renderPage(c, {}, AskPage, status),
  })
})

/** What stands here is true when it is opened: a figure only while somebody who reads it is on duty. */
askRoutes.get(asked, async (c) => {
  const minutes = c.req.query('trong') === '60' ? 60 : 15
  return respond(c, { minutes: (await isOnDuty(c)) ? minutes : null }, AskedPage)
})

/** A form that lay open since yesterday is taken as it is: a child who asks for help is not asked to do it again. */
function acceptLateForm(c: Context<Env>): void {
  const request = c.get('request')
  if (request.seed === null && request.body?.kind === 'form') c.set('request', { ...request, seed: 'late' })
}

async function isOnDuty(c: Context<Env>): Promise<boolean> {
  const { db, now, settings } = c.get('ctx')
  const onDuty = await selectOnDuty(db, { unitId: settings.rootUnitId, now })
  return onDuty.some(({ checkedIn }) => checkedIn === 1)
}

/** A keyed digest of the sender's address for this hour: it counts, and nothing is stored with a request. */
function addressDigest(c: Context<Env>): string {
  const { keys, now } = c.get('ctx')
  return keys.digest('throttle', `ask:${now.slice(0, 13)}:${addressOf(c)}`)
}
