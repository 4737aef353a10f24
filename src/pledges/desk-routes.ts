import { Hono } from 'hono'
import type { Env } from '../web/env.ts'
import { pledgeDesk } from './routes/desk.ts'
import { receiptDesk } from './routes/receipts.ts'
import { tallyDeskRoutes } from './routes/tally.ts'

/** Where people who sign in work. */
export const pledgeDeskRoutes = new Hono<Env>()
pledgeDeskRoutes.route('/', pledgeDesk)
pledgeDeskRoutes.route('/', receiptDesk)
pledgeDeskRoutes.route('/', tallyDeskRoutes)
