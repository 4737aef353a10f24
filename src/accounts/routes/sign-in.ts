import { Hono, type Context } from 'hono'
import type { Env } from '../../web/env.ts'
import { dropCookie } from '../../web/frame.ts'
import { done, renderPage, respond } from '../../web/respond.tsx'
import { findHeld } from '../queries/accounts.ts'
import { CodePage, SignInPage, type SignInModel } from '../pages/sign-in.tsx'
import { ownPath, withNext } from '../rules/paths.ts'
import { ShowCode, SignIn } from '../rules/sign-in.ts'
import { stagePaths } from '../rules/stages.ts'
import { passSecondFactor } from '../service/second-factor.ts'
import { signIn, signOut } from '../service/sign-in.ts'
import { afterStage, answerLimited, keepSession, nextOf, originOf, sessionCookie } from './request.ts'

export const signInRoutes = new Hono<Env>()
export const signInPath = '/tai-khoan/dang-nhap'

signInRoutes.get(signInPath, async (c) => {
  if (c.get('ctx').actor.kind === 'person')
    return c.redirect(ownPath(c.req.query('tiep'), stagePaths.full), 303)
  return respond(c, { tiep: nextOf(c), note: await noteOf(c) }, SignInPage)
})

signInRoutes.post(signInPath, (c) =>
  answerLimited(c, SignIn, {
    act: (ctx, input) => signIn(ctx, input, originOf(c)),
    after: () => keepSession(c),
    to: (outcome, { tiep }) => afterStage(outcome, tiep),
    again: (status) => renderPage(c, { tiep: nextOf(c), note: 'none' }, SignInPage, status),
  }),
)

signInRoutes.get(stagePaths.totp, async (c) => {
  const held = await heldOf(c)
  if (held?.stage !== 'totp') return c.redirect(withNext(signInPath, nextOf(c)), 303)
  return respond(c, { tiep: nextOf(c) }, CodePage)
})

signInRoutes.post(stagePaths.totp, (c) =>
  answerLimited(c, ShowCode, {
    act: (ctx, input) => passSecondFactor(ctx, input, sessionCookie(c)),
    after: () => keepSession(c),
    to: (outcome, { tiep }) => afterStage(outcome, tiep),
    again: (status) => renderPage(c, { tiep: nextOf(c) }, CodePage, status),
  }),
)

signInRoutes.post('/tai-khoan/dang-xuat', async (c) => {
  await signOut(c.get('ctx'), sessionCookie(c))
  dropCookie(c, 'mn')
  dropCookie(c, 'ma')
  return done(c, `${signInPath}?xong=ra`)
})

/** The session of the cookie at whatever stage. */
export function heldOf(c: Context<Env>) {
  const { db, now } = c.get('ctx')
  return findHeld(db, sessionCookie(c), now)
}

async function noteOf(c: Context<Env>): Promise<SignInModel['note']> {
  const end = c.req.query('xong')
  if (end === 'mat-khau') return 'password'
  if (end === 'ra') return 'out'
  if (sessionCookie(c) === undefined) return 'none'
  return (await heldOf(c)) === undefined ? 'over' : 'none'
}
