import { Hono } from 'hono'
import { localDay } from '../../core/vi/dates.ts'
import { readTogether } from '../../db/client.ts'
import { keepForAMinute } from '../../web/cache.ts'
import type { Env } from '../../web/env.ts'
import { respond } from '../../web/respond.tsx'
import { CampaignsPage } from '../pages/public-campaigns.tsx'
import {
  pastPage,
  selectOpenCampaigns,
  selectOthersCampaigns,
  selectPastCampaigns,
} from '../queries/public.ts'
import { CampaignFilter } from '../rules/filters.ts'

export const publicCampaignsRoutes = new Hono<Env>()

publicCampaignsRoutes.get('/chien-dich', async (c) => {
  const { db, now, settings } = c.get('ctx')
  const today = localDay(now)
  const { truoc: before } = CampaignFilter.parse(c.req.query())
  const root = settings.rootUnitId
  const [open, others, rows] = await readTogether(db, [
    selectOpenCampaigns(db, root, today),
    selectOthersCampaigns(db, root, today),
    selectPastCampaigns(db, root, { today, before }),
  ])
  const past = rows.slice(0, pastPage)
  const next = rows.length > past.length ? (past.at(-1)?.seq ?? null) : null
  keepForAMinute(c)
  return respond(c, { today, open, others, past, next, isFirst: before === undefined }, CampaignsPage)
})
