import { Hono } from 'hono'
import type { Env } from '../web/env.ts'
import { publicPledgeRoutes } from './routes/public.ts'

/** What the public opens. */
export const pledgeRoutes = new Hono<Env>()
pledgeRoutes.route('/', publicPledgeRoutes)
