import { Hono } from 'hono'
import { authorize, demand, scopeOf } from '../core/access.ts'
import { localDay } from '../core/vi/dates.ts'
import { organisationsOf } from '../organisations/queries/list.ts'
import type { Env } from '../web/env.ts'
import { respond } from '../web/respond.tsx'
import { areaRoutes } from './area-routes.ts'
import { searchPage } from './pages/search.tsx'
import { UnitPage } from './pages/unit.tsx'
import { UnitsPage } from './pages/units.tsx'
import { unitPage, unitsPage } from './queries/pages.ts'
import { findUnits } from './queries/search.ts'
import { levelOfParameter, UnitSearch } from './rules/units.ts'

export const unitRoutes = new Hono<Env>()

unitRoutes.get('/don-vi', async (c) => {
  const ctx = c.get('ctx')
  const { q, cap, trong } = UnitSearch.parse(c.req.query())
  const units = await findUnits(ctx.db, q, {
    day: localDay(ctx.now),
    near: ctx.settings.rootUnitId,
    level: cap === undefined ? undefined : levelOfParameter[cap],
    within: trong === undefined ? undefined : [trong],
  })
  const layout = ctx.actor.kind === 'person' ? 'staff' : 'public'
  return respond(c, { units }, searchPage({ q, layout }))
})

unitRoutes.get('/quan-tri/don-vi', async (c) => {
  const ctx = c.get('ctx')
  demand(ctx.actor, 'unit.read')
  const { q } = UnitSearch.parse(c.req.query())
  return respond(c, await unitsPage(ctx, scopeOf(ctx.actor, 'unit.read'), q), UnitsPage)
})

const organisationsShown = 12

unitRoutes.get('/quan-tri/don-vi/:id', async (c) => {
  const ctx = c.get('ctx')
  demand(ctx.actor, 'unit.read')
  const { model, within } = await unitPage(ctx, c.req.param('id'))
  authorize(ctx.actor, 'unit.read', { kind: 'unit', id: model.unit.id, within })
  const { organisations, next } = await organisationsOf(ctx.db, {
    scope: [model.unit.id],
    inForce: true,
    limit: organisationsShown,
  })
  const named = organisations.map(({ seq, name }) => ({ seq, name }))
  return respond(c, { ...model, organisations: named, moreOrganisations: next !== null }, UnitPage)
})

unitRoutes.route('/', areaRoutes)
