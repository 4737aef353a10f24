import type { Context } from 'hono'
import type { Env } from './env.ts'

/** Lets caches keep for a minute what everybody who is not signed in is shown alike. Call it right before answering. */
export function keepForAMinute(c: Context<Env>): void {
  if (c.get('ctx').actor.kind !== 'visitor') return
  c.header('Cache-Control', 'public, max-age=60')
  c.header('Vary', 'Cookie', { append: true })
}
