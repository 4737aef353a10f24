import { Hono, type Context } from 'hono'
import { authorize, demand, scopeOf } from '../../core/access.ts'
import type { Env } from '../../web/env.ts'
import { respond } from '../../web/respond.tsx'
import { TallyPage, type DeskTallyModel } from '../pages/tally.tsx'
import { tallyPage } from '../queries/tally-page.ts'
import { tallyFile } from './csv.ts'
import { tallyFilter, thisYear } from './tally-filter.ts'

/** How the pledges of one's units stand. */
export const tallyDeskRoutes = new Hono<Env>()
const path = '/quan-tri/tong-hop'

tallyDeskRoutes.get(path, async (c) => respond(c, await modelOf(c), TallyPage))

tallyDeskRoutes.get(`${path}/tai-ve`, async (c) => tallyFile(c, await modelOf(c)))

async function modelOf(c: Context<Env>): Promise<DeskTallyModel> {
  const ctx = c.get('ctx')
  demand(ctx.actor, 'pledge.read')
  const scope = scopeOf(ctx.actor, 'pledge.read')
  const home = { unitId: scope[0] ?? ctx.settings.rootUnitId, year: thisYear(c) }
  const { fulfilled: _fulfilled, ...model } = await tallyPage(ctx, {
    filter: tallyFilter(c, home),
    fulfilled: 0,
  })
  const within = [...model.path.map(({ id }) => id), model.unit.id]
  authorize(ctx.actor, 'pledge.read', { kind: 'unit', id: model.unit.id, within })
  const top = model.path.findIndex(({ id }) => scope.includes(id))
  return { ...model, path: top === -1 ? [] : model.path.slice(top), home }
}
