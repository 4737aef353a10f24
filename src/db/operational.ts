// Rows that carry no decision and need no audit: a child's draft, counters, read logs, a session seen.
// They are written outside `commit`, here and nowhere else.
import { and, eq, gt, sql } from 'drizzle-orm'
import type { Instant } from '../core/vi/dates.ts'
import { writable, type ReadDb, type Statement } from './client.ts'
import { drafts, heartbeats, reads, sessions, throttles } from './schema.ts'

/** A sealed draft that is not over, as a statement to be read together with others. */
export function selectDraft(db: ReadDb, id: string, now: Instant) {
  return db
    .select({ sealed: drafts.sealed, expiresAt: drafts.expiresAt })
    .from(drafts)
    .where(and(eq(drafts.id, id), gt(drafts.expiresAt, now)))
}

/** Keeps a sealed draft until `expiresAt`; a draft with the same id is replaced. */
export async function keepDraft(
  db: ReadDb,
  draft: { id: string; sealed: string; expiresAt: Instant },
): Promise<void> {
  const { sealed, expiresAt } = draft
  await writable(db)
    .insert(drafts)
    .values(draft)
    .onConflictDoUpdate({ target: drafts.id, set: { sealed, expiresAt } })
}

/** Forgets a draft at once. */
export async function dropDraft(db: ReadDb, id: string): Promise<void> {
  await writable(db).delete(drafts).where(eq(drafts.id, id))
}

/** The same as a statement that joins a commit. */
export function deleteDraft(db: Pick<ReturnType<typeof writable>, 'delete'>, id: string): Statement {
  return db.delete(drafts).where(eq(drafts.id, id))
}

/** A counter's value in its window, as a statement: no row when nothing was counted. */
export function selectCount(db: ReadDb, key: string, now: Instant) {
  return db
    .select({ n: throttles.n, until: throttles.until })
    .from(throttles)
    .where(and(eq(throttles.key, key), gt(throttles.until, now)))
}

/** Adds one to a counter; a window that is over starts anew. Computed in the database, never from a value read. */
export async function countUp(
  db: ReadDb,
  count: { key: string; now: Instant; until: Instant },
): Promise<{ n: number }> {
  const [row] = await upsertCount(writable(db), count).returning({ n: throttles.n })
  return { n: row?.n ?? 1 }
}

/** Adds one to a counter as a statement that joins a commit. */
export function countWithin(
  db: Pick<ReturnType<typeof writable>, 'insert'>,
  count: { key: string; now: Instant; minutes: number },
): Statement {
  const until = new Date(Date.parse(count.now) + count.minutes * 60_000).toISOString()
  return upsertCount(db, { key: count.key, now: count.now, until })
}

/** Sets a counter back to nothing. */
export async function clearCount(db: ReadDb, key: string): Promise<void> {
  await writable(db).delete(throttles).where(eq(throttles.key, key))
}

/** Logs that a person opened a text. */
export async function logRead(
  db: ReadDb,
  read: { subject: string; subjectId: string; personId: string; at: Instant },
): Promise<void> {
  await writable(db).insert(reads).values(read)
}

/**
 * Keeps the pages with children's words open in this session until then. One that was locked meanwhile stays locked.
 */
export async function keepOpen(
  db: ReadDb,
  session: { personId: string; sessionId: string; now: Instant; until: Instant },
): Promise<void> {
  const { personId, sessionId, now, until } = session
  await writable(db)
    .update(sessions)
    .set({ openUntil: until })
    .where(and(eq(sessions.personId, personId), eq(sessions.id, sessionId), gt(sessions.openUntil, now)))
}

/** Whether they are open in this session, as the database knows it now. */
export async function isOpenNow(
  db: ReadDb,
  { personId, sessionId, now }: { personId: string; sessionId: string; now: Instant },
): Promise<boolean> {
  const open = await db
    .select({ id: sessions.id })
    .from(sessions)
    .where(and(eq(sessions.personId, personId), eq(sessions.id, sessionId), gt(sessions.openUntil, now)))
  return open.length > 0
}

/** Locks them at once. */
export async function lockScreen(
  db: ReadDb,
  session: { personId: string; sessionId: string },
): Promise<void> {
  await writable(db)
    .update(sessions)
    .set({ openUntil: null })
    .where(and(eq(sessions.personId, session.personId), eq(sessions.id, session.sessionId)))
}

/** Notes that a job of the cron ran. */
export async function beat(db: ReadDb, job: string, at: Instant): Promise<void> {
  await writable(db)
    .insert(heartbeats)
    .values({ job, at })
    .onConflictDoUpdate({ target: heartbeats.job, set: { at } })
}

function upsertCount(
  db: Pick<ReturnType<typeof writable>, 'insert'>,
  count: { key: string; now: Instant; until: Instant },
) {
  return db
    .insert(throttles)
    .values({ key: count.key, n: 1, until: count.until })
    .onConflictDoUpdate({
      target: throttles.key,
      set: {
        n: sql`case when ${throttles.until} > ${count.now} then ${throttles.n} + 1 else 1 end`,
        until: sql`case when ${throttles.until} > ${count.now} then ${throttles.until} else ${count.until} end`,
      },
    })
}
