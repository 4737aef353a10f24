import { Hono, type Context } from 'hono'
import { authorize, demand } from '../../core/access.ts'
import { AppError } from '../../core/errors.ts'
import type { Env } from '../../web/env.ts'
import { renderPage, respond } from '../../web/respond.tsx'
import { answer } from '../../web/write.ts'
import { ErasePage, type EraseModel } from '../pages/privacy-erase.tsx'
import { eraseeSubject, getErasee } from '../queries/privacy-erasable.ts'
import { getRequest, requestSubject } from '../queries/privacy.ts'
import { EraseFound, FindErasable, requestable } from '../rules/privacy-erasure.ts'
import { eraseForRequest, findForRequest } from '../service/erase.ts'

/** Erasing for a request: found by a number, shown with what goes and what stays, then confirmed. */
export const eraseRoutes = new Hono<Env>()

const base = '/quan-tri/yeu-cau-du-lieu'
const one = `${base}/:seq{[0-9]{1,9}}`

eraseRoutes.get(`${one}/xoa`, async (c) => {
  demand(c.get('ctx').actor, 'privacy.manage')
  const asked = { subject: c.req.query('loai'), id: c.req.query('ma') }
  return respond(c, await eraseModel(c, asked), ErasePage)
})

eraseRoutes.post(`${one}/tim`, (c) => {
  demand(c.get('ctx').actor, 'privacy.manage')
  return answer(c, FindErasable, {
    act: (ctx, input) => findForRequest(ctx, seqOf(c), input),
    to: ({ subject, id }) => `${base}/${seqOf(c)}/xoa?loai=${String(subject)}&ma=${String(id)}`,
    again: async (status) => renderPage(c, await eraseModel(c, {}), ErasePage, status),
  })
})

eraseRoutes.post(`${one}/xoa`, (c) => {
  demand(c.get('ctx').actor, 'privacy.manage')
  return answer(c, EraseFound, {
    act: (ctx, input) => eraseForRequest(ctx, seqOf(c), input),
    to: `${base}/${seqOf(c)}`,
    again: async (status) => {
      const { subject, id } = c.get('frame').form.values
      return renderPage(
        c,
        await eraseModel(c, { subject: single(subject), id: single(id) }),
        ErasePage,
        status,
      )
    },
  })
})

type Asked = { readonly subject?: string | undefined; readonly id?: string | undefined }

async function eraseModel(c: Context<Env>, { subject, id }: Asked): Promise<EraseModel> {
  const { db, actor, settings } = c.get('ctx')
  const request = await getRequest(db, seqOf(c))
  authorize(actor, 'privacy.manage', requestSubject(request))
  if (request.closedAt !== null) throw new AppError('conflict', { state: request.status })
  const { seq, version } = request
  const kind = requestable.find((known) => known === subject)
  if (kind === undefined || id === undefined) return { seq, version, found: null }
  const { rootUnitId } = settings
  const erasee = await getErasee(db, { subject: kind, id, rootUnitId })
  authorize(actor, 'privacy.manage', eraseeSubject(erasee))
  const { within: _within, unitId: _unitId, version: _version, ...found } = erasee
  return { seq, version, found }
}

function seqOf(c: Context<Env>): number {
  return Number(c.req.param('seq'))
}

function single(value: string | readonly string[] | undefined): string | undefined {
  return typeof value === 'string' ? value : value?.[0]
}
