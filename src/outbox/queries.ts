import { isNotNull } from 'drizzle-orm'
import type { ReadDb } from '../db/client.ts'
import { outbox } from '../db/schema.ts'

/** The oldest message that waits, and when it is due: an outbox that stands still can be seen. */
export function selectOldestWaiting(db: ReadDb) {
  return db
    .select({ createdAt: outbox.createdAt, dueAt: outbox.nextAt, fault: outbox.fault })
    .from(outbox)
    .where(isNotNull(outbox.nextAt))
    .orderBy(outbox.nextAt)
    .limit(1)
}
