import { Hono, type Context } from 'hono'
import { authorize, can, demand, scopeOf, type Permission } from '../core/access.ts'
import { AppError } from '../core/errors.ts'
import { localDay } from '../core/vi/dates.ts'
import { compareVi } from '../core/vi/sort.ts'
import { readTogether } from '../db/client.ts'
import { unitChoices } from '../units/queries/choose.ts'
import { getUnit, unitsOf, unitsWithin } from '../units/queries/units.ts'
import type { Env } from '../web/env.ts'
import { renderPage, respond } from '../web/respond.tsx'
import { answer } from '../web/write.ts'
import { EndPage, type EndModel } from './pages/end.tsx'
import { FormPage, type FormModel } from './pages/form.tsx'
import { KindsPage } from './pages/kinds.tsx'
import { ListPage } from './pages/list.tsx'
import { OnePage, type OneModel } from './pages/one.tsx'
import { successorChoices } from './queries/choose.ts'
import { organisationsOf } from './queries/list.ts'
import { getOrganisation, type Organisation } from './queries/organisations.ts'
import {
  AddOrganisation,
  EditOrganisation,
  EndOrganisation,
  kindOfParameter,
  organisationKinds,
  OrganisationFilter,
  type OrganisationKind,
} from './rules/organisations.ts'
import { addOrganisation, editOrganisation, endOrganisation } from './service/organisations.ts'

export const organisationRoutes = new Hono<Env>()

organisationRoutes.get('/quan-tri/to-chuc', async (c) => {
  const ctx = c.get('ctx')
  demand(ctx.actor, 'unit.read')
  const { q, loai, trong, sau } = OrganisationFilter.parse(c.req.query())
  const own = scopeOf(ctx.actor, 'unit.read')
  const place = trong === undefined ? null : await openPlace(c, trong)
  const scope = place === null ? own : [place.id]
  const kind = loai === undefined ? undefined : kindOfParameter[loai]
  const list = await organisationsOf(ctx.db, { scope, q, kind, after: sau })
  const mayManage = scopeOf(ctx.actor, 'organisation.manage').length > 0
  return respond(c, { ...list, q, kind: loai ?? null, place, first: sau === undefined, mayManage }, ListPage)
})

organisationRoutes.get('/quan-tri/to-chuc/moi', async (c) => {
  demand(c.get('ctx').actor, 'organisation.manage')
  const { loai } = OrganisationFilter.parse(c.req.query())
  if (loai === undefined) return respond(c, { kinds: organisationKinds }, KindsPage)
  return respond(c, await formModel(c, kindOfParameter[loai]), FormPage)
})

organisationRoutes.post('/quan-tri/to-chuc', (c) => {
  demand(c.get('ctx').actor, 'organisation.manage')
  return answer(c, AddOrganisation, {
    act: addOrganisation,
    to: ({ id }) => `/quan-tri/to-chuc/${String(id)}`,
    again: async (status) => {
      const typed = c.get('frame').form.values['kind']
      const kind = organisationKinds.find((one) => one === typed)
      if (kind === undefined) return renderPage(c, { kinds: organisationKinds }, KindsPage, status)
      return renderPage(c, await formModel(c, kind), FormPage, status)
    },
    status: 201,
  })
})

organisationRoutes.get('/quan-tri/to-chuc/:key', async (c) => {
  return respond(c, await openOrganisation(c, 'unit.read'), OnePage)
})

organisationRoutes.get('/quan-tri/to-chuc/:key/sua', async (c) => {
  const { organisation } = await openOrganisation(c, 'organisation.manage')
  return respond(c, await formModel(c, organisation.kind, organisation), FormPage)
})

organisationRoutes.post('/quan-tri/to-chuc/:key/sua', (c) => {
  demand(c.get('ctx').actor, 'organisation.manage')
  const key = c.req.param('key')
  return answer(c, EditOrganisation, {
    act: (ctx, input) => editOrganisation(ctx, key, input),
    to: `/quan-tri/to-chuc/${key}`,
    again: async (status) => {
      const { organisation } = await openOrganisation(c, 'organisation.manage')
      return renderPage(c, await formModel(c, organisation.kind, organisation), FormPage, status)
    },
  })
})

organisationRoutes.get('/quan-tri/to-chuc/:key/ket-thuc', async (c) => {
  return respond(c, await endModel(c), EndPage)
})

organisationRoutes.post('/quan-tri/to-chuc/:key/ket-thuc', (c) => {
  demand(c.get('ctx').actor, 'organisation.manage')
  const key = c.req.param('key')
  return answer(c, EndOrganisation, {
    act: (ctx, input) => endOrganisation(ctx, key, input),
    to: `/quan-tri/to-chuc/${key}`,
    again: async (status) => renderPage(c, await endModel(c), EndPage, status),
  })
})

type AtKey = Context<Env, '/quan-tri/to-chuc/:key'>

async function openOrganisation(c: AtKey, permission: Permission): Promise<OneModel> {
  const ctx = c.get('ctx')
  demand(ctx.actor, permission)
  const { organisation, within } = await getOrganisation(ctx.db, c.req.param('key'))
  const subject = { kind: 'organisation', id: organisation.id, within }
  authorize(ctx.actor, permission, subject)
  return { organisation, mayManage: can(ctx.actor, 'organisation.manage', subject) }
}

async function openPlace(c: Context<Env>, id: string): Promise<{ id: string; name: string }> {
  const ctx = c.get('ctx')
  const unit = await getUnit(ctx.db, id)
  authorize(ctx.actor, 'unit.read', { kind: 'unit', id: unit.id, within: unit.within })
  return { id: unit.id, name: unit.officialName }
}

/** The form with one's own units to pick from, and what fits the name that was typed. */
async function formModel(
  c: Context<Env>,
  kind: OrganisationKind,
  organisation: Organisation | null = null,
): Promise<FormModel> {
  const ctx = c.get('ctx')
  const day = localDay(ctx.now)
  const scope = scopeOf(ctx.actor, 'organisation.manage')
  const [own, communes] = await readTogether(ctx.db, [
    unitsOf(ctx.db, scope),
    unitsWithin(ctx.db, scope, { level: 'commune', day }),
  ])
  const [only, ...others] = own
  const fallback = only !== undefined && others.length === 0 && only.level === 'commune' ? only : undefined
  const stored = organisation === null ? undefined : { id: organisation.unitId, name: organisation.unitName }
  const unit = stored ?? (fallback === undefined ? null : { id: fallback.id, name: fallback.officialName })
  const typed = unclear(c, 'unit', 'unitId')
  const near = ctx.settings.rootUnitId
  return {
    kind,
    organisation,
    unit,
    names: [...own, ...communes].map((one) => one.officialName).toSorted(compareVi),
    choices:
      typed === undefined || typed === unit?.name
        ? []
        : await unitChoices(ctx.db, typed, { day, near, within: scope }),
  }
}

async function endModel(c: AtKey): Promise<EndModel> {
  const ctx = c.get('ctx')
  const { organisation } = await openOrganisation(c, 'organisation.manage')
  if (organisation.validTo !== null) throw new AppError('conflict')
  const typed = unclear(c, 'successor', 'successorSeq')
  const scope = scopeOf(ctx.actor, 'organisation.manage')
  const choices =
    typed === undefined ? [] : await successorChoices(ctx.db, typed, { scope, self: organisation.id })
  return { organisation, choices }
}

/** The name that was typed, when it needs a choice or one was made before something else was wrong. */
function unclear(c: Context<Env>, name: string, chosen: string): string | undefined {
  const { issues, values } = c.get('frame').form
  const text = values[name]
  const isOpen = issues.some(({ field }) => field === name) || values[chosen] !== undefined
  return isOpen && typeof text === 'string' && text !== '' ? text : undefined
}
