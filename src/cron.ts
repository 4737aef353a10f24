import { openDb, type ReadDb } from './db/client.ts'
import type { Instant } from './core/vi/dates.ts'
import { beat } from './db/operational.ts'
import { keysOf, type Keys } from './db/keys.ts'
import { sendAllDue } from './outbox/service.ts'
import { transportOf } from './outbox/transport.ts'
import type { Bindings } from './web/env.ts'

/** Every minute: what children wait for, mail that is due, what is past its time, and a sign of life. */
export async function runCron(env: Bindings, at: Date): Promise<void> {
  const now = at.toISOString()
  const { db } = openDb(env.DB, 'first-primary')
  const keys = keysOf(env.APP_SECRET)
  const transport = transportOf(env)
  try {
    await protect({ db, keys, now }, env.PUBLIC_URL ?? '')
  } finally {
    if (transport !== undefined) await sendAllDue({ db, now }, transport)
  }
  const { purge } = await import('./db/retention.ts')
  await purge(db, now)
  await beat(db, 'cron', now)
  const { keepLedger } = await import('./pledges/service/night.ts')
  await keepLedger({ db, keys, now })
}

const alarmRounds = 20

/** The clocks of the cases, a drill's among them. A drill that cannot be held keeps no child's alarm back. */
async function protect(at: { db: ReadDb; keys: Keys; now: Instant }, origin: string): Promise<void> {
  const { readSettings } = await import('./pledges/queries/proof.ts')
  const watching = { ...at, settings: await readSettings(at.db) }
  const { holdDrill } = await import('./safeguarding/service/drill.ts')
  const { fireDue } = await import('./safeguarding/service/alarms.ts')
  try {
    await holdDrill(watching)
  } finally {
    await fireDue(watching, origin, alarmRounds)
  }
}
