import { Hono } from 'hono'
import type { Env } from '../web/env.ts'
import { breachRoutes } from './routes/privacy-breaches.ts'
import { heldRoutes } from './routes/privacy-held.ts'
import { privacyRequestRoutes } from './routes/privacy-requests.ts'

/** What the keepers of personal data answer for. */
export const privacyRoutes = new Hono<Env>()

privacyRoutes.route('/', heldRoutes)
privacyRoutes.route('/', privacyRequestRoutes)
privacyRoutes.route('/', breachRoutes)
