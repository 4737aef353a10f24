import { Hono } from 'hono'
import { AppError } from '../../core/errors.ts'
import { localDay } from '../../core/vi/dates.ts'
import { readTogether } from '../../db/client.ts'
import { keepForAMinute } from '../../web/cache.ts'
import type { Env } from '../../web/env.ts'
import { respond } from '../../web/respond.tsx'
import { EventPage } from '../pages/event-public.tsx'
import { selectNeighbours, selectPublicEvent } from '../queries/public-events.ts'
import type { EventKind } from '../rules/kinds.ts'

export const publicEventRoutes = new Hono<Env>()

publicEventRoutes.get('/su-kien/:seq{[0-9]{1,9}}', async (c) => {
  const { db, now } = c.get('ctx')
  const seq = Number(c.req.param('seq'))
  const [[found], neighbours] = await readTogether(db, [
    selectPublicEvent(db, seq),
    selectNeighbours(db, seq),
  ])
  if (found === undefined) throw new AppError('not_found')
  const { id: _id, version: _version, approvedAt: _approved, kinds, ...event } = found
  const { campaignSlug, campaignName, campaignKind, ...facts } = event
  const campaign = { slug: campaignSlug, name: campaignName, kind: campaignKind }
  keepForAMinute(c)
  return respond(
    c,
    { today: localDay(now), event: { ...facts, kinds: kindsOf(kinds), campaign }, neighbours },
    EventPage,
  )
})

/** The kinds as they are stored. */
export function kindsOf(json: string): EventKind[] {
  return JSON.parse(json) as EventKind[] // written by the event's own form only
}
