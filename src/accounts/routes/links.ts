import { Hono, type Context } from 'hono'
import { localDay } from '../../core/vi/dates.ts'
import type { Env } from '../../web/env.ts'
import { renderPage, respond } from '../../web/respond.tsx'
import { findLinked } from '../queries/accounts.ts'
import { selectOpenPosts } from '../queries/own.ts'
import { ActivatePage, AskResetPage, LinkOverPage, ResetPage } from '../pages/links.tsx'
import { AskReset, UseLink } from '../rules/sign-in.ts'
import { activate, resetPassword } from '../service/passwords.ts'
import { askReset } from '../service/reset.ts'
import { afterStage, answerLimited, keepSession, originOf, siteOf } from './request.ts'
import { signInPath } from './sign-in.ts'

export const linkRoutes = new Hono<Env>()
const askPath = '/tai-khoan/quen-mat-khau'

linkRoutes.get(askPath, (c) => respond(c, { isSent: c.req.query('da-gui') === '1' }, AskResetPage))

linkRoutes.post(askPath, (c) =>
  answerLimited(c, AskReset, {
    act: (ctx, input) => askReset(ctx, input, { address: originOf(c).address, origin: siteOf(c) }),
    to: `${askPath}?da-gui=1`,
    again: (status) => renderPage(c, { isSent: false }, AskResetPage, status),
  }),
)

linkRoutes.get('/tai-khoan/dat-lai/:token', async (c) => {
  const linked = await linkedOf(c, 'reset')
  if (linked === undefined) return respond(c, { kind: 'reset' }, LinkOverPage, 410)
  return respond(c, { name: linked.name, email: linked.email }, ResetPage)
})

linkRoutes.post('/tai-khoan/dat-lai/:token', (c) =>
  answerLimited(c, UseLink, {
    act: (ctx, input) => resetPassword(ctx, c.req.param('token'), { ...input, ...originOf(c) }),
    to: `${signInPath}?xong=mat-khau`,
    again: async (status) => {
      const linked = await linkedOf(c, 'reset')
      if (linked === undefined) return over(c, 'reset')
      return renderPage(c, { name: linked.name, email: linked.email }, ResetPage, status)
    },
  }),
)

linkRoutes.get('/tai-khoan/kich-hoat/:token', async (c) => {
  const model = await invitedModel(c)
  return model === undefined
    ? respond(c, { kind: 'invitation' }, LinkOverPage, 410)
    : respond(c, model, ActivatePage)
})

linkRoutes.post('/tai-khoan/kich-hoat/:token', (c) =>
  answerLimited(c, UseLink, {
    act: (ctx, input) => activate(ctx, c.req.param('token'), { ...input, ...originOf(c) }),
    after: () => keepSession(c),
    to: (outcome) => afterStage(outcome, undefined),
    again: async (status) => {
      const model = await invitedModel(c)
      return model === undefined ? over(c, 'invitation') : renderPage(c, model, ActivatePage, status)
    },
  }),
)

type Kind = 'invitation' | 'reset'

function linkedOf(c: Context<Env>, kind: Kind) {
  const { db, now } = c.get('ctx')
  return findLinked(db, { token: c.req.param('token') ?? '', kind }, now)
}

async function invitedModel(c: Context<Env>) {
  const linked = await linkedOf(c, 'invitation')
  if (linked === undefined) return undefined
  const { db, now } = c.get('ctx')
  return {
    name: linked.name,
    email: linked.email,
    posts: await selectOpenPosts(db, linked.id, localDay(now)),
  }
}

/** The link was used or is over: nothing that was typed can be shown again with sense. */
function over(c: Context<Env>, kind: Kind): Response | Promise<Response> {
  c.set('frame', { ...c.get('frame'), form: { issues: [], values: {} } })
  return renderPage(c, { kind }, LinkOverPage, 410)
}
