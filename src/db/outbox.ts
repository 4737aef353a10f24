// The state of a message's sending carries no decision and needs no audit; the message itself is written by
// the commit that caused it.
import { and, eq, isNull, sql } from 'drizzle-orm'
import type { Instant } from '../core/vi/dates.ts'
import { writable, type ReadDb } from './client.ts'
import { outbox } from './schema.ts'

/** A message that this sender holds. `attempts` counts this one. */
export type HeldMail = {
  readonly id: string
  readonly recipient: string
  readonly subject: string
  readonly body: string
  readonly attempts: number
}

/**
 * Takes up to `limit` due messages, the oldest first, and holds them until `until`: one statement, so that
 * two senders never take the same. A sender that dies lets go at `until`.
 */
export async function holdDue(
  db: ReadDb,
  hold: { now: Instant; until: Instant; limit: number },
): Promise<HeldMail[]> {
  return await writable(db)
    .update(outbox)
    .set({ nextAt: hold.until, attempts: sql`${outbox.attempts} + 1` })
    .where(
      sql`${outbox.seq} in (select seq from outbox where next_at <= ${hold.now} order by next_at, seq limit ${hold.limit})`,
    )
    .returning({
      id: outbox.id,
      recipient: outbox.recipient,
      subject: outbox.subject,
      body: outbox.body,
      attempts: outbox.attempts,
    })
}

/** Marks a message as sent and empties its text: it may carry a link that opens an account. */
export async function markSent(db: ReadDb, id: string, at: Instant): Promise<void> {
  await writable(db)
    .update(outbox)
    .set({ sentAt: at, nextAt: null, fault: null, body: '' })
    .where(eq(outbox.id, id))
}

/** Notes a failure by its code. `nextAt` null: no further attempt. A later hold by another sender stands. */
export async function markFailed(
  db: ReadDb,
  failed: { id: string; attempts: number; fault: string; nextAt: Instant | null },
): Promise<void> {
  await writable(db)
    .update(outbox)
    .set({ fault: failed.fault, nextAt: failed.nextAt })
    .where(and(eq(outbox.id, failed.id), eq(outbox.attempts, failed.attempts), isNull(outbox.sentAt)))
}
