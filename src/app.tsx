import { Hono } from 'hono'
import { accountRoutes } from './accounts/routes.ts'
import { forumRoutes } from './forum/routes.ts'
import { homeRoutes } from './home/routes.ts'
import { settingsRoutes } from './home/settings-routes.tsx'
import { organisationRoutes } from './organisations/routes.ts'
import { safeguardingRoutes } from './safeguarding/routes.ts'
import { unitRoutes } from './units/routes.ts'
import { assets } from './web/assets.ts'
import type { Env } from './web/env.ts'
import { onError, onNotFound } from './web/errors.tsx'
import { frame } from './web/frame.ts'
import { headers, limitBody, sameOrigin } from './web/security.ts'
import { runCron } from './cron.ts'

export const app = new Hono<Env>()

app.use(headers())
for (const asset of assets) {
  app.get(asset.path, (c) =>
    c.body(asset.body, 200, {
      'Content-Type': asset.type,
      'Cache-Control': 'public, max-age=31536000, immutable',
    }),
  )
}
app.use(limitBody())
app.use(sameOrigin())
app.use(frame())

const features = [
  safeguardingRoutes,
  accountRoutes,
  forumRoutes,
  homeRoutes,
  unitRoutes,
  organisationRoutes,
  settingsRoutes,
]
for (const routes of features) app.route('/', routes)

app.notFound(onNotFound)
app.onError(onError)

export default {
  fetch: app.fetch,
  scheduled: (controller, env) => runCron(env, new Date(controller.scheduledTime)),
} satisfies ExportedHandler<Env['Bindings']>
