import { Hono, type Context } from 'hono'
import { authorize, demand, scopeOf } from '../../core/access.ts'
import { localDay } from '../../core/vi/dates.ts'
import type { Env } from '../../web/env.ts'
import { renderPage, respond } from '../../web/respond.tsx'
import { answer } from '../../web/write.ts'
import { BreachPage, BreachPrintPage, type BreachModel } from '../pages/breach.tsx'
import { BreachesPage, NewBreachPage } from '../pages/breaches.tsx'
import { breachSubject, getBreach, selectBreaches } from '../queries/privacy-breaches.ts'
import { rootSubject } from '../queries/privacy.ts'
import { AddBreach, AmendBreach, CloseBreach, NotifyBreach } from '../rules/privacy-breach.ts'
import { addBreach, amendBreach, closeBreach, notifyBreach } from '../service/breaches.ts'

/** The register of breaches of personal data. */
export const breachRoutes = new Hono<Env>()

const base = '/quan-tri/su-co-du-lieu'
const one = `${base}/:seq{[0-9]{1,9}}`

breachRoutes.get(base, async (c) => {
  const { db, actor, now } = c.get('ctx')
  demand(actor, 'privacy.manage')
  const breaches = await selectBreaches(db, scopeOf(actor, 'privacy.manage'))
  return respond(c, { breaches, now }, BreachesPage)
})

breachRoutes.get(`${base}/moi`, async (c) => {
  const { db, actor, now, settings } = c.get('ctx')
  demand(actor, 'privacy.manage')
  authorize(actor, 'privacy.manage', await rootSubject(db, 'breach', settings.rootUnitId))
  return respond(c, { today: localDay(now) }, NewBreachPage)
})

breachRoutes.post(base, (c) => {
  const { actor, now } = c.get('ctx')
  demand(actor, 'privacy.manage')
  return answer(c, AddBreach, {
    act: addBreach,
    to: ({ seq }) => `${base}/${String(seq)}`,
    status: 201,
    again: (status) => renderPage(c, { today: localDay(now) }, NewBreachPage, status),
  })
})

breachRoutes.get(one, async (c) => {
  demand(c.get('ctx').actor, 'privacy.manage')
  return respond(c, await breachModel(c), BreachPage)
})

breachRoutes.get(`${one}/in`, async (c) => {
  demand(c.get('ctx').actor, 'privacy.manage')
  return respond(c, await breachModel(c), BreachPrintPage)
})

breachRoutes.post(one, (c) => {
  demand(c.get('ctx').actor, 'privacy.manage')
  return answer(c, AmendBreach, { act: (ctx, input) => amendBreach(ctx, seqOf(c), input), ...back(c) })
})

breachRoutes.post(`${one}/bao`, (c) => {
  demand(c.get('ctx').actor, 'privacy.manage')
  return answer(c, NotifyBreach, { act: (ctx, input) => notifyBreach(ctx, seqOf(c), input), ...back(c) })
})

breachRoutes.post(`${one}/dong`, (c) => {
  demand(c.get('ctx').actor, 'privacy.manage')
  return answer(c, CloseBreach, {
    act: (ctx, { version }) => closeBreach(ctx, seqOf(c), version),
    ...back(c),
  })
})

type Back = { readonly to: string; readonly again: (status: 409 | 422) => Promise<Response> }

function back(c: Context<Env>): Back {
  return {
    to: `${base}/${seqOf(c)}`,
    again: async (status) => renderPage(c, await breachModel(c), BreachPage, status),
  }
}

async function breachModel(c: Context<Env>): Promise<BreachModel> {
  const { db, actor, now } = c.get('ctx')
  const found = await getBreach(db, seqOf(c))
  authorize(actor, 'privacy.manage', breachSubject(found))
  const { id: _id, within: _within, unitId: _unitId, ...breach } = found
  return { breach, now }
}

function seqOf(c: Context<Env>): number {
  return Number(c.req.param('seq'))
}
