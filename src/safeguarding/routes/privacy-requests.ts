import { Hono, type Context } from 'hono'
import { authorize, demand, scopeOf } from '../../core/access.ts'
import { localDay } from '../../core/vi/dates.ts'
import { readTogether } from '../../db/client.ts'
import type { Env } from '../../web/env.ts'
import { renderPage, respond } from '../../web/respond.tsx'
import { answer } from '../../web/write.ts'
import { RequestPage, type RequestModel } from '../pages/privacy-request.tsx'
import { NewRequestPage, RequestsPage } from '../pages/privacy-requests.tsx'
import {
  getRequest,
  requestPage,
  requestSubject,
  rootSubject,
  selectClosedRequests,
  selectErasedFor,
  selectOpenRequests,
} from '../queries/privacy.ts'
import { AcknowledgeRequest, CloseRequest, EnterRequest, ExtendRequest } from '../rules/privacy.ts'
import { openDetails } from '../service/privacy-details.ts'
import { acknowledgeRequest, closeRequest, enterRequest, extendRequest } from '../service/privacy.ts'
import { eraseRoutes } from './privacy-erase.ts'

/** The register of what people ask about their data. */
export const privacyRequestRoutes = new Hono<Env>()

const base = '/quan-tri/yeu-cau-du-lieu'
const one = `${base}/:seq{[0-9]{1,9}}`

privacyRequestRoutes.get(base, async (c) => {
  const { db, actor, now } = c.get('ctx')
  demand(actor, 'privacy.manage')
  const scope = scopeOf(actor, 'privacy.manage')
  const before = /^[1-9]\d{0,8}$/.test(c.req.query('truoc') ?? '') ? Number(c.req.query('truoc')) : undefined
  const [open, closed] = await readTogether(db, [
    selectOpenRequests(db, scope),
    selectClosedRequests(db, scope, before),
  ])
  const shown = closed.slice(0, requestPage)
  const next = closed.length > requestPage ? (shown.at(-1)?.seq ?? null) : null
  return respond(c, { open, closed: shown, next, today: localDay(now) }, RequestsPage)
})

privacyRequestRoutes.get(`${base}/moi`, async (c) => {
  const { db, actor, now, settings } = c.get('ctx')
  demand(actor, 'privacy.manage')
  authorize(actor, 'privacy.manage', await rootSubject(db, 'privacy_request', settings.rootUnitId))
  return respond(c, { today: localDay(now) }, NewRequestPage)
})

privacyRequestRoutes.post(base, (c) => {
  const { actor, now } = c.get('ctx')
  demand(actor, 'privacy.manage')
  return answer(c, EnterRequest, {
    act: enterRequest,
    to: ({ seq }) => `${base}/${String(seq)}`,
    status: 201,
    again: (status) => renderPage(c, { today: localDay(now) }, NewRequestPage, status),
  })
})

privacyRequestRoutes.get(one, async (c) => {
  demand(c.get('ctx').actor, 'privacy.manage')
  return respond(c, await requestModel(c), RequestPage)
})

privacyRequestRoutes.post(`${one}/bao-nhan`, (c) => {
  demand(c.get('ctx').actor, 'privacy.manage')
  return answer(c, AcknowledgeRequest, {
    act: (ctx, { version }) => acknowledgeRequest(ctx, seqOf(c), version),
    ...back(c),
  })
})

privacyRequestRoutes.post(`${one}/gia-han`, (c) => {
  demand(c.get('ctx').actor, 'privacy.manage')
  return answer(c, ExtendRequest, { act: (ctx, input) => extendRequest(ctx, seqOf(c), input), ...back(c) })
})

privacyRequestRoutes.post(`${one}/dong`, (c) => {
  demand(c.get('ctx').actor, 'privacy.manage')
  return answer(c, CloseRequest, { act: (ctx, input) => closeRequest(ctx, seqOf(c), input), ...back(c) })
})

privacyRequestRoutes.route('/', eraseRoutes)

type Back = { readonly to: string; readonly again: (status: 409 | 422) => Promise<Response> }

function back(c: Context<Env>): Back {
  return {
    to: `${base}/${seqOf(c)}`,
    again: async (status) => renderPage(c, await requestModel(c), RequestPage, status),
  }
}

async function requestModel(c: Context<Env>): Promise<RequestModel> {
  const { db, actor, keys, now } = c.get('ctx')
  const found = await getRequest(db, seqOf(c))
  authorize(actor, 'privacy.manage', requestSubject(found))
  const { id, within: _within, sealed, unitId: _unitId, ...request } = found
  const erased = await selectErasedFor(db, id)
  return { request, details: openDetails(keys, sealed) ?? null, erased, today: localDay(now) }
}

function seqOf(c: Context<Env>): number {
  return Number(c.req.param('seq'))
}
