import { Hono } from 'hono'
import type { Env } from '../web/env.ts'
import { deskRoutes } from './routes/desk.ts'
import { feedbackRoutes } from './routes/feedback.ts'
import { lookupRoutes } from './routes/lookup.ts'
import { publicRoutes } from './routes/public.ts'
import { stepRoutes } from './routes/steps.ts'

export const forumRoutes = new Hono<Env>()
for (const routes of [stepRoutes, publicRoutes, lookupRoutes, deskRoutes, feedbackRoutes]) {
  forumRoutes.route('/', routes)
}
