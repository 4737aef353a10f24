import { Hono, type Context } from 'hono'
import { authorize, demand } from '../../core/access.ts'
import { AppError } from '../../core/errors.ts'
import { openActions } from '../../core/flow.ts'
import type { Env } from '../../web/env.ts'
import { renderPage, respond } from '../../web/respond.tsx'
import { answer } from '../../web/write.ts'
import { CallPage, type CallModel } from '../pages/call.tsx'
import { callersSubject, getEvent } from '../queries/events.ts'
import { Cancel, Postpone } from '../rules/decisions.ts'
import { eventFlow } from '../rules/event.ts'
import { cancel, postpone } from '../service/decisions.ts'
import { originOf, seqOf } from './request.ts'

/** Postponing and cancelling, from the organiser's side and from the commune's. */
export const callRoutes = new Hono<Env>()

const sides = { own: '/nha-truong/su-kien', desk: '/quan-tri/su-kien' } as const

sideRoutes('own')
sideRoutes('desk')

function sideRoutes(side: keyof typeof sides): void {
  const one = `${sides[side]}/:seq{[0-9]{1,9}}` as const
  const to = (c: Context<Env>) => `${sides[side]}/${seqOf(c)}`

  callRoutes.get(`${one}/hoan`, async (c) => respond(c, await callModel(c, 'postpone', side), CallPage))
  callRoutes.get(`${one}/huy`, async (c) => respond(c, await callModel(c, 'cancel', side), CallPage))

  callRoutes.post(`${one}/hoan`, (c) => {
    demand(c.get('ctx').actor, 'event.call')
    return answer(c, Postpone, {
      act: (ctx, input) => postpone(ctx, seqOf(c), input, originOf(c)),
      to: to(c),
      again: async (status) => renderPage(c, await callModel(c, 'postpone', side), CallPage, status),
    })
  })

  callRoutes.post(`${one}/huy`, (c) => {
    demand(c.get('ctx').actor, 'event.call')
    return answer(c, Cancel, {
      act: (ctx, input) => cancel(ctx, seqOf(c), input, originOf(c)),
      to: to(c),
      again: async (status) => renderPage(c, await callModel(c, 'cancel', side), CallPage, status),
    })
  })
}

async function callModel(
  c: Context<Env>,
  action: CallModel['action'],
  side: CallModel['side'],
): Promise<CallModel> {
  const ctx = c.get('ctx')
  demand(ctx.actor, 'event.call')
  const placed = await getEvent(ctx.db, seqOf(c))
  authorize(ctx.actor, 'event.call', callersSubject(placed))
  const { seq, version, title, status, day, newDay, approvedAt, campaign } = placed.event
  if (!openActions(eventFlow, status).includes(action)) throw new AppError('conflict', { state: status })
  return { event: { seq, version, title, status, day, newDay, approvedAt, campaign }, action, side }
}
