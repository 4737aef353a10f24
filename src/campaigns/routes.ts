import { Hono } from 'hono'
import type { Env } from '../web/env.ts'
import { calendarRoutes } from './routes/calendar.ts'
import { icsRoutes } from './routes/ics.ts'
import { publicCampaignsRoutes } from './routes/public-campaigns.ts'
import { publicEventRoutes } from './routes/public-event.ts'
import { publicRoutes } from './routes/public.ts'

/** What the public opens. */
export const campaignRoutes = new Hono<Env>()

campaignRoutes.route('/', publicCampaignsRoutes)
campaignRoutes.route('/', publicRoutes)
campaignRoutes.route('/', publicEventRoutes)
campaignRoutes.route('/', calendarRoutes)
campaignRoutes.route('/', icsRoutes)
