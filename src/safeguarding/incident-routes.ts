import { Hono, type Context } from 'hono'
import { demand, scopeOf } from '../core/access.ts'
import { readTogether } from '../db/client.ts'
import type { Env } from '../web/env.ts'
import { renderPage, respond } from '../web/respond.tsx'
import { answer } from '../web/write.ts'
import { IncidentsPage, type IncidentsModel } from './pages/incidents.tsx'
import { selectLateDrills, selectOpenIncidents, selectReviewed, selectWeekly } from './queries/incidents.ts'
import { SeenShift } from './rules/duty.ts'
import { reviewIncident } from './service/incidents.ts'

export const incidentRoutes = new Hono<Env>()
const path = '/quan-tri/su-co'
const daysShown = 28

incidentRoutes.get(path, async (c) => respond(c, await model(c), IncidentsPage))

incidentRoutes.post(`${path}/:number{[0-9]{1,9}}/da-xem`, (c) => {
  demand(c.get('ctx').actor, 'incident.review')
  return answer(c, SeenShift, {
    act: (ctx, input) => reviewIncident(ctx, Number(c.req.param('number')), input),
    to: `${path}?xong=${c.req.param('number')}`,
    again: async (status) => renderPage(c, await model(c), IncidentsPage, status),
  })
})

async function model(c: Context<Env>): Promise<IncidentsModel> {
  const { actor, db, now } = c.get('ctx')
  demand(actor, 'incident.review')
  const scope = scopeOf(actor, 'incident.review')
  const since = new Date(Date.parse(now) - daysShown * 86_400_000).toISOString()
  const [open, weekly, reviewed, drills] = await readTogether(db, [
    selectOpenIncidents(db, scope),
    selectWeekly(db, { scope, since }),
    selectReviewed(db, { scope, since }),
    selectLateDrills(db, { scope, since }),
  ])
  const done = Number(c.req.query('xong'))
  return { now, open, weekly, reviewed, drills, done: Number.isInteger(done) && done > 0 ? done : null }
}
