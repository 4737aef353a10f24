import type { Context, MiddlewareHandler } from 'hono'
import { openDb } from './db/client.ts'
import type { Env } from './web/env.ts'

/**
 * Sends the alarms that are due for a child with the answer to anybody's request: at once when the request itself
 * raised a case, and when the cron is dead. The page that was asked for is given whatever happens here.
 */
export const watch: MiddlewareHandler<Env> = async (c, next) => {
  await next()
  const isDue = c.get('ctx').alarm?.due === true
  if (!isDue && !c.get('request').mailLate) return
  try {
    await fire(c, isDue)
  } catch {
    // It stays due: the next request and the cron try again, and `/suc-khoe` tells that it is late.
  }
}

async function fire(c: Context<Env>, isDue: boolean): Promise<void> {
  const { keys, settings } = c.get('ctx')
  const { db } = openDb(c.env.DB, 'first-primary')
  // The request may have taken a while, and what it raised is due since it began.
  const watching = { db, keys, settings, now: new Date().toISOString() }
  if (isDue) {
    const { fireDue } = await import('./safeguarding/service/alarms.ts')
    await fireDue(watching, c.env.PUBLIC_URL ?? '')
  }
  const { transportOf } = await import('./outbox/transport.ts')
  const transport = transportOf(c.env)
  if (transport === undefined) return
  const { sendAllDue } = await import('./outbox/service.ts')
  await after(c, () => sendAllDue(watching, transport))
}

/** Letters may take their time: they leave after the answer where the platform allows it, before it elsewhere. */
async function after(c: Context<Env>, send: () => Promise<void>): Promise<void> {
  const context = contextOf(c)
  if (context === undefined) await send()
  else context.waitUntil(send())
}

/** Hono throws where there is none. */
function contextOf(c: Context<Env>): Pick<ExecutionContext, 'waitUntil'> | undefined {
  try {
    return c.executionCtx
  } catch {
    return undefined
  }
}
