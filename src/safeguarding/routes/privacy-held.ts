import { Hono } from 'hono'
import { authorize, can, demand } from '../../core/access.ts'
import { readTogether } from '../../db/client.ts'
import { countedUpTo, heldOf, selectHeld } from '../../db/retention.ts'
import type { Env } from '../../web/env.ts'
import { respond } from '../../web/respond.tsx'
import { DataHeldPage } from '../pages/data-held.tsx'
import { ReadingLogPage } from '../pages/reading-log.tsx'
import { rootSubject } from '../queries/privacy.ts'
import { readsPage, selectIdeaReads, selectReader } from '../queries/privacy-reads.ts'

/** What is still held of people, and who read what children wrote. */
export const heldRoutes = new Hono<Env>()

/** Of cases nobody but protection officers learns how many there are, or since when; only whether a term was missed. */
const ofCases: readonly string[] = ['concerns', 'concern_texts', 'handovers']

heldRoutes.get('/quan-tri/du-lieu-ca-nhan', async (c) => {
  const { db, actor, now, settings } = c.get('ctx')
  demand(actor, 'privacy.manage')
  authorize(actor, 'privacy.manage', await rootSubject(db, 'privacy', settings.rootUnitId))
  const [[counts], [oldest]] = await readTogether(db, selectHeld(db, now))
  const rows = heldOf(counts, oldest).map(
    ({ personal: { key, whose, ends }, table, n, oldest: start, past }) => {
      const told = ofCases.includes(table)
        ? { n: null, oldest: null }
        : { n: Math.min(n, countedUpTo), oldest: start }
      return { key, whose, ends, ...told, more: n > countedUpTo && told.n !== null, past: past === 1 }
    },
  )
  return respond(c, { rows }, DataHeldPage)
})

heldRoutes.get('/quan-tri/nhat-ky-doc', async (c) => {
  const { db, actor, settings } = c.get('ctx')
  demand(actor, 'reading.audit')
  const root = await rootSubject(db, 'reads', settings.rootUnitId)
  authorize(actor, 'reading.audit', root)
  const personId = /^[\w-]{1,40}$/.exec(c.req.query('nguoi') ?? '')?.[0]
  const before = /^[1-9]\d{0,14}$/.exec(c.req.query('truoc') ?? '')?.[0]
  const [rows, [reader]] = await readTogether(db, [
    selectIdeaReads(db, { personId, before: before === undefined ? undefined : Number(before) }),
    selectReader(db, personId),
  ])
  const entries = rows.slice(0, readsPage)
  const name = entries.length > 0 ? (reader?.name ?? null) : null
  return respond(
    c,
    {
      entries,
      person: personId === undefined ? null : { id: personId, name },
      next: rows.length > readsPage ? (entries.at(-1)?.seq ?? null) : null,
      manages: can(actor, 'privacy.manage', root),
    },
    ReadingLogPage,
  )
})
