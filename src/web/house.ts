import { Hono, type MiddlewareHandler } from 'hono'
import { assets } from './assets.ts'
import type { Env } from './env.ts'
import { onError, onNotFound } from './errors.tsx'
import { frame } from './frame.ts'
import { headers, limitBody, sameOrigin } from './security.ts'

/**
 * Features under one roof: the same headers, limits, session, and error pages for all of them.
 * @param watch runs round every request: it sends what the cron should have sent.
 * @param bare routes that need neither session nor settings, and answer also when the database does not.
 */
export function house(
  features: readonly Hono<Env>[],
  watch: MiddlewareHandler<Env>,
  bare: readonly Hono<Env>[] = [],
): Hono<Env> {
  const app = new Hono<Env>()
  app.use(headers())
  for (const asset of assets) {
    app.get(asset.path, (c) =>
      c.body(asset.body, 200, {
        'Content-Type': asset.type,
        'Cache-Control': 'public, max-age=31536000, immutable',
      }),
    )
  }
  for (const routes of bare) app.route('/', routes)
  app.use(limitBody())
  app.use(sameOrigin())
  app.use(frame())
  app.use(watch)
  for (const routes of features) app.route('/', routes)
  app.notFound(onNotFound)
  app.onError(onError)
  return app
}
