import { Hono } from 'hono'
import type { Env } from '../web/env.ts'
import { feedbackRoutes } from './routes/feedback.ts'
import { lookupRoutes } from './routes/lookup.ts'
import { publicRoutes } from './routes/public.ts'
import { stepRoutes } from './routes/steps.ts'

/** What children and everybody else use. */
export const forumRoutes = new Hono<Env>()
for (const routes of [stepRoutes, publicRoutes, lookupRoutes, feedbackRoutes]) forumRoutes.route('/', routes)
