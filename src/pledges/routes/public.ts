import { Hono, type Context } from 'hono'
import { AppError } from '../../core/errors.ts'
import { localDay } from '../../core/vi/dates.ts'
import { readTogether } from '../../db/client.ts'
import { unitsOf } from '../../units/queries/units.ts'
import type { Env } from '../../web/env.ts'
import { respond } from '../../web/respond.tsx'
import { PublicListPage, type PublicListModel } from '../pages/public-list.tsx'
import { MethodPage } from '../pages/public-method.tsx'
import { PublicPledgePage } from '../pages/public-pledge.tsx'
import { PublicTallyPage, type PublicPageModel } from '../pages/public-tally.tsx'
import { asPage } from '../queries/newest.ts'
import {
  selectPublicPledge,
  selectPublicPledges,
  selectPublicReceipts,
  type PublicFilter,
} from '../queries/public.ts'
import { selectCampaign } from '../queries/tallies.ts'
import { tallyPage } from '../queries/tally-page.ts'
import { PublicListQuery, publicStageOf, runningSums } from '../rules/public.ts'
import { tallyFile } from './csv.ts'
import { measureOf, tallyFilter, thisYear } from './tally-filter.ts'

/** What everyone may know of pledges. */
export const publicPledgeRoutes = new Hono<Env>()

publicPledgeRoutes.get('/cong-khai', async (c) => {
  const model = await tallyOf(c)
  keepAMinute(c)
  return respond(c, model, PublicTallyPage)
})

publicPledgeRoutes.get('/cong-khai/tai-ve', async (c) => {
  const model = await tallyOf(c)
  keepAMinute(c)
  return tallyFile(c, model)
})

publicPledgeRoutes.get('/cong-khai/cach-tinh', (c) => {
  keepAMinute(c)
  return respond(c, {}, MethodPage)
})

publicPledgeRoutes.get('/cam-ket', async (c) => {
  const model = await listOf(c)
  keepAMinute(c)
  return respond(c, model, PublicListPage)
})

publicPledgeRoutes.get('/cam-ket/:seq{[0-9]{1,15}}', async (c) => {
  const { db, now } = c.get('ctx')
  const seq = Number(c.req.param('seq'))
  const [found, receipts] = await readTogether(db, [
    selectPublicPledge(db, seq),
    selectPublicReceipts(db, seq),
  ])
  const [pledge] = found
  if (pledge === undefined) throw new AppError('not_found')
  keepAMinute(c)
  return respond(c, { pledge, receipts: runningSums(receipts), today: localDay(now) }, PublicPledgePage)
})

const newlyDone = 5

async function tallyOf(c: Context<Env>): Promise<PublicPageModel> {
  const ctx = c.get('ctx')
  const home = { unitId: ctx.settings.rootUnitId, year: thisYear(c) }
  const filter = tallyFilter(c, home)
  // What was just finished belongs to no year of promise and to no one campaign.
  const isPlain = filter.year === home.year && filter.campaign === null
  return { ...(await tallyPage(ctx, { filter, fulfilled: isPlain ? newlyDone : 0 })), home }
}

async function listOf(c: Context<Env>): Promise<PublicListModel> {
  const { db, now, settings } = c.get('ctx')
  const asked = PublicListQuery.parse(c.req.query())
  const filter: PublicFilter = {
    unitId: asked['don-vi'] ?? settings.rootUnitId,
    year: asked.nam ?? null,
    campaign: asked['chien-dich'] ?? null,
    own: asked.rieng !== undefined,
    stage: publicStageOf(asked['tinh-trang']) ?? null,
    measure: measureOf(asked.do),
  }
  const [rows, units, campaigns] = await readTogether(db, [
    selectPublicPledges(db, filter, asked.sau),
    unitsOf(db, [filter.unitId]),
    selectCampaign(db, filter.campaign),
  ])
  const [unit] = units
  if (unit === undefined) throw new AppError('not_found')
  const { campaign } = filter
  return {
    ...asPage(rows),
    filter,
    homeId: settings.rootUnitId,
    unitName: unit.officialName,
    campaign: campaign === null ? null : { seq: campaign, name: campaigns[0]?.name ?? null },
    today: localDay(now),
    first: asked.sau === undefined,
  }
}

/** For everyone without a session, caches may keep the answer for a minute: what is withdrawn is gone by then. */
function keepAMinute(c: Context<Env>): void {
  if (c.req.header('cookie') !== undefined) return
  c.header('Cache-Control', 'public, max-age=60')
  c.header('Vary', 'Cookie', { append: true })
}
