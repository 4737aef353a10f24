import { openDb } from './db/client.ts'
import { localDay } from './core/vi/dates.ts'
import { beat, purgeContacts, purgeOriginals, sweep } from './db/operational.ts'
import { keysOf } from './db/keys.ts'
import { sendDue } from './outbox/service.ts'
import { transportOf } from './outbox/transport.ts'
import type { Bindings } from './web/env.ts'

/** Every minute: mail that is due, what is past its time, and a sign of life. */
export async function runCron(env: Bindings, at: Date): Promise<void> {
  const now = at.toISOString()
  const { db } = openDb(env.DB, 'first-primary')
  const transport = transportOf(env)
  if (transport !== undefined) await sendDue({ db, now }, transport)
  await sweep(db, now)
  await purgeOriginals(db, localDay(now))
  await purgeContacts(db, localDay(now))
  await beat(db, 'cron', now)
  const { keepLedger } = await import('./pledges/service/night.ts')
  await keepLedger({ db, keys: keysOf(env.APP_SECRET), now })
}
