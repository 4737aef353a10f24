import { Hono } from 'hono'
import { selectComing } from '../campaigns/queries/calendar-list.ts'
import { named } from '../campaigns/queries/calendar-scope.ts'
import { localDay } from '../core/vi/dates.ts'
import { readTogether } from '../db/client.ts'
import { listIdeas } from '../forum/queries/public.ts'
import type { Env } from '../web/env.ts'
import { respond } from '../web/respond.tsx'
import { AboutSitePage, PrivacyPage } from './pages/about.tsx'
import { HomePage } from './pages/home.tsx'
import { nextFestival } from './rules/festivals.ts'

export const homeRoutes = new Hono<Env>()

homeRoutes.get('/', async (c) => {
  const { db, now, settings } = c.get('ctx')
  const today = localDay(now)
  const [ideas, coming] = await readTogether(db, [
    listIdeas(db, { order: 'newest', turn: 0, limit: 3 }),
    selectComing(db, { unitId: settings.rootUnitId }, { today, limit: 3 }),
  ])
  return respond(c, { ideas, events: named(coming, ''), festival: nextFestival(today) }, HomePage)
})

homeRoutes.get('/gioi-thieu', (c) => {
  const { readHours, answerWorkingDays } = c.get('ctx').settings
  return respond(c, { readHours, answerDays: answerWorkingDays }, AboutSitePage)
})

homeRoutes.get('/rieng-tu-cho-em', (c) =>
  respond(c, { keepsAddress: c.get('ctx').settings.keepNetworkAddress }, PrivacyPage),
)
