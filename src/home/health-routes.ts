import { Hono } from 'hono'
import { openDb } from '../db/client.ts'
import type { Bindings, Env } from '../web/env.ts'
import { healthWords, partWords } from '../web/words/health.ts'
import { getSigns } from './queries/health.ts'
import { judgeHealth, type Health } from './rules/health.ts'

/**
 * What a monitor asks. It stands before sessions and settings, because it must answer when the database does not;
 * it names parts by code and tells nothing of anybody.
 */
export const healthRoutes = new Hono<Env>().get('/suc-khoe', async (c) => {
  const health = await healthOf(c.env)
  const status = health.status === 'ill' ? 503 : 200
  c.header('Cache-Control', 'no-store')
  c.header('X-Robots-Tag', 'noindex, nofollow')
  c.header('Vary', 'Accept', { append: true })
  if (!(c.req.header('accept') ?? '').includes('text/html')) return c.json(health, status)
  const lines = [healthWords[health.status], ...health.ill.map((part) => `– ${partWords[part]}`)]
  return c.text(`${lines.join('\n')}\n`, status)
})

async function healthOf(env: Bindings): Promise<Health> {
  if ((env.APP_SECRET ?? '').length < 32 || !/^https?:\/\//.test(env.PUBLIC_URL ?? '')) {
    return { status: 'ill', ill: ['config'] }
  }
  const now = new Date().toISOString()
  try {
    return judgeHealth(await getSigns(openDb(env.DB, 'first-primary').db, now), now)
  } catch {
    return { status: 'ill', ill: ['database'] } // whatever it was: it did not answer
  }
}
