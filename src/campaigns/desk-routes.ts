import { Hono } from 'hono'
import type { Env } from '../web/env.ts'
import { approveRoutes } from './routes/approve.ts'
import { callRoutes } from './routes/calls.ts'
import { manageRoutes } from './routes/manage.ts'
import { ownRoutes } from './routes/own.ts'
import { registerRoutes } from './routes/register.ts'

/** Where people who sign in work. */
export const campaignDeskRoutes = new Hono<Env>()

campaignDeskRoutes.route('/', registerRoutes)
campaignDeskRoutes.route('/', ownRoutes)
campaignDeskRoutes.route('/', callRoutes)
campaignDeskRoutes.route('/', approveRoutes)
campaignDeskRoutes.route('/', manageRoutes)
