import { Hono, type Context } from 'hono'
import { AppError } from '../../core/errors.ts'
import type { Env } from '../../web/env.ts'
import { dropCookie, keepCookie, readCookie } from '../../web/frame.ts'
import { done, renderPage, respond } from '../../web/respond.tsx'
import type { HeldAccount } from '../queries/accounts.ts'
import { CodesPage, EnrolPage, type CodesModel } from '../pages/second-factor.tsx'
import { ownPath, withNext } from '../rules/paths.ts'
import { inGroups } from '../rules/recovery.ts'
import { RenewCodes, SetTotp } from '../rules/sign-in.ts'
import { stagePaths } from '../rules/stages.ts'
import { newSetup, openSetup, recoveryCodesOf, renewCodes, setTotp } from '../service/totp-setup.ts'
import { answerLimited, keepSession, nextOf, sessionCookie, typedText } from './request.ts'
import { heldOf, signInPath } from './sign-in.ts'

export const secondFactorRoutes = new Hono<Env>()
const codesPath = '/tai-khoan/ma-du-phong'
const shownMinutes = 10

secondFactorRoutes.get(stagePaths.enrol, async (c) => {
  const held = await heldOf(c)
  if (held?.stage !== 'enrol' && held?.stage !== 'full')
    return c.redirect(withNext(signInPath, nextOf(c)), 303)
  return respond(c, enrolModel(c, held), EnrolPage)
})

secondFactorRoutes.post(stagePaths.enrol, (c) =>
  answerLimited(c, SetTotp, {
    act: (ctx, input) => setTotp(ctx, input, sessionCookie(c)),
    after: (outcome) => {
      if (outcome['moved'] === true) keepSession(c)
      keepCodes(c, outcome['personId'])
    },
    tell: () => ({ codes: recoveryCodesOf(c.get('ctx')).join(' ') }),
    to: (_outcome, { tiep }) => withNext(codesPath, tiep),
    again: async (status) => {
      const held = await heldOf(c)
      if (held === undefined) throw new AppError('unauthenticated')
      return renderPage(c, enrolModel(c, held), EnrolPage, status)
    },
  }),
)

secondFactorRoutes.get(codesPath, async (c) => {
  const held = await heldOf(c)
  const codes = held === undefined ? [] : shownCodes(c, held)
  if (held === undefined || (codes.length === 0 && held.stage !== 'full')) {
    return c.redirect(withNext(signInPath, nextOf(c)), 303)
  }
  return respond(c, { codes, hasTotp: held.totp !== null, tiep: nextOf(c) }, CodesPage)
})

secondFactorRoutes.post(codesPath, (c) =>
  answerLimited(c, RenewCodes, {
    act: (ctx, input) => renewCodes(ctx, input, sessionCookie(c)),
    after: (outcome) => keepCodes(c, outcome['personId']),
    tell: () => ({ codes: recoveryCodesOf(c.get('ctx')).join(' ') }),
    to: codesPath,
    again: (status) => {
      const model: CodesModel = { codes: [], hasTotp: true, tiep: '' }
      return renderPage(c, model, CodesPage, status)
    },
  }),
)

/** The codes were put away: this browser forgets them. */
secondFactorRoutes.post(`${codesPath}/da-cat`, async (c) => {
  const held = await heldOf(c)
  dropCookie(c, 'ma')
  const tiep = c.get('request').body
  const next =
    tiep?.kind === 'form' && typeof tiep.fields['tiep'] === 'string' ? tiep.fields['tiep'] : undefined
  if (held === undefined) return done(c, signInPath)
  return done(c, held.stage === 'full' ? ownPath(next, '/tai-khoan') : withNext(stagePaths[held.stage], next))
})

function enrolModel(c: Context<Env>, held: HeldAccount) {
  const ctx = c.get('ctx')
  const { secret, uri, setup } = openSetup(ctx, held, typedText(c, 'setup') ?? '') ?? newSetup(ctx, held)
  return { secret: inGroups(secret), uri, setup, isReplacing: held.totp !== null, tiep: nextOf(c) }
}

/** For ten minutes this browser can show the new codes: a reload, a printer. They are stored nowhere in plain. */
function keepCodes(c: Context<Env>, personId: unknown): void {
  const ctx = c.get('ctx')
  const until = Date.parse(ctx.now) + shownMinutes * 60_000
  const sealed = ctx.keys.seal('codes-shown', [String(personId), until, ...recoveryCodesOf(ctx)].join(' '))
  keepCookie(c, 'ma', sealed, shownMinutes * 60)
}

function shownCodes(c: Context<Env>, held: HeldAccount): string[] {
  const { keys, now } = c.get('ctx')
  const [personId, until, ...codes] = (keys.unseal('codes-shown', readCookie(c, 'ma') ?? '') ?? '').split(' ')
  return personId === held.id && Number(until) > Date.parse(now) ? codes : []
}
