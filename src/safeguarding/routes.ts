import { Hono } from 'hono'
import type { Env } from '../web/env.ts'
import { respond } from '../web/respond.tsx'
import { HelpPage, TracesPage } from './pages/help.tsx'
import { askRoutes } from './routes/ask.ts'

export const safeguardingRoutes = new Hono<Env>()

safeguardingRoutes.get('/can-giup', (c) => respond(c, {}, HelpPage))
safeguardingRoutes.get('/can-giup/xoa-dau-vet', (c) => respond(c, {}, TracesPage))
safeguardingRoutes.route('/', askRoutes)
