import { Hono } from 'hono'
import type { Env } from '../web/env.ts'
import { auditRoutes } from './routes/audit.ts'
import { inviteRoutes } from './routes/invite.ts'
import { linkRoutes } from './routes/links.ts'
import { ownRoutes } from './routes/own.ts'
import { peopleRoutes } from './routes/people.ts'
import { protectorRoutes } from './routes/protectors.ts'
import { secondFactorRoutes } from './routes/second-factor.ts'
import { signInRoutes } from './routes/sign-in.ts'

/** Accounts: signing in, one's own account, the people of one's units, the audit. */
export const accountRoutes = new Hono<Env>()
  .route('/', signInRoutes)
  .route('/', secondFactorRoutes)
  .route('/', linkRoutes)
  .route('/', ownRoutes)
  .route('/', inviteRoutes) // before the pages of one person: "moi" is no id
  .route('/', peopleRoutes)
  .route('/', protectorRoutes)
  .route('/', auditRoutes)
