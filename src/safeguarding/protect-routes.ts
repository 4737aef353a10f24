import { Hono } from 'hono'
import { scopeOf } from '../core/access.ts'
import { AppError } from '../core/errors.ts'
import type { Env } from '../web/env.ts'
import { caseRoutes } from './routes/cases.ts'
import { dutyRoutes } from './routes/duty.ts'
import { lockRoutes } from './routes/lock.ts'

/** To everybody but protection officers nothing of this exists. */
export const protectRoutes = new Hono<Env>()

protectRoutes.use('/bao-ve/*', async (c, next) => {
  if (scopeOf(c.get('ctx').actor, 'concern.handle').length === 0) throw new AppError('not_found')
  await next()
})
protectRoutes.route('/', lockRoutes)
protectRoutes.route('/', caseRoutes)
protectRoutes.route('/', dutyRoutes)
