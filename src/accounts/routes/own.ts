import { Hono, type Context } from 'hono'
import { AppError } from '../../core/errors.ts'
import { demand } from '../../core/access.ts'
import type { Env } from '../../web/env.ts'
import { renderPage, respond } from '../../web/respond.tsx'
import { answer } from '../../web/write.ts'
import { ownAccount } from '../queries/own.ts'
import { OwnPage, PasswordPage } from '../pages/own.tsx'
import { ownPath, withNext } from '../rules/paths.ts'
import { ChangePassword, Nothing } from '../rules/sign-in.ts'
import { stagePaths } from '../rules/stages.ts'
import { changePassword } from '../service/passwords.ts'
import { endOtherSessions, endSession } from '../service/sessions.ts'
import { answerLimited, keepSession, nextOf, sessionCookie } from './request.ts'
import { heldOf, signInPath } from './sign-in.ts'

export const ownRoutes = new Hono<Env>()
const ownPathOf = '/tai-khoan'

ownRoutes.get(ownPathOf, async (c) => respond(c, await ownModel(c), OwnPage))

ownRoutes.get(stagePaths.change, async (c) => {
  const held = await heldOf(c)
  if (held?.stage !== 'change' && held?.stage !== 'full')
    return c.redirect(withNext(signInPath, nextOf(c)), 303)
  return respond(c, { isForced: held.stage === 'change', email: held.email, tiep: nextOf(c) }, PasswordPage)
})

ownRoutes.post(stagePaths.change, (c) =>
  answerLimited(c, ChangePassword, {
    act: (ctx, input) => changePassword(ctx, input, sessionCookie(c)),
    after: (outcome) => {
      if (outcome['moved'] === true) keepSession(c)
    },
    to: (outcome, { tiep }) =>
      outcome['moved'] === true ? ownPath(tiep, stagePaths.full) : `${ownPathOf}?xong=mat-khau`,
    again: async (status) => {
      const held = await heldOf(c)
      if (held === undefined) throw new AppError('unauthenticated')
      const model = { isForced: held.stage === 'change', email: held.email, tiep: nextOf(c) }
      return renderPage(c, model, PasswordPage, status)
    },
  }),
)

ownRoutes.post('/tai-khoan/phien-khac/ket-thuc', (c) =>
  answer(c, Nothing, {
    act: (ctx) => endOtherSessions(ctx),
    to: `${ownPathOf}?xong=phien`,
    again: async (status) => renderPage(c, await ownModel(c), OwnPage, status),
  }),
)

ownRoutes.post('/tai-khoan/phien/:id/ket-thuc', (c) =>
  answer(c, Nothing, {
    act: (ctx) => endSession(ctx, c.req.param('id')),
    to: `${ownPathOf}?xong=phien`,
    again: async (status) => renderPage(c, await ownModel(c), OwnPage, status),
  }),
)

async function ownModel(c: Context<Env>) {
  const { actor, db, now } = c.get('ctx')
  demand(actor, 'account.change')
  if (actor.kind !== 'person') throw new AppError('unauthenticated')
  const end = c.req.query('xong')
  const note = end === 'mat-khau' ? 'password' : end === 'phien' ? 'sessions' : 'none'
  return { ...(await ownAccount(db, actor, now)), note } as const
}
