import { Hono } from 'hono'
import type { Env } from '../web/env.ts'
import { deskRoutes } from './routes/desk.ts'
import { feedbackDeskRoutes } from './routes/feedback-desk.ts'

/** What moderators use. */
export const forumDeskRoutes = new Hono<Env>()
for (const routes of [deskRoutes, feedbackDeskRoutes]) forumDeskRoutes.route('/', routes)
