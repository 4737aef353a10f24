import { sql, type SQL } from 'drizzle-orm'
import { erasing, notingErasure, type Erasable } from '../core/erasing.ts'
import type { Instant } from '../core/vi/dates.ts'
import type { Statement, WriteDb } from './client.ts'

type Erased = { readonly subject: Erasable; readonly id: string; readonly at: Instant }

/** Leaves nothing of it but numbers and ids, and notes it for the backups. Statements that join a commit. */
export function erase(db: WriteDb, erased: Erased): Statement[] {
  return [...erasing[erased.subject].map((text) => db.run(bound(text, erased))), noteErasure(db, erased)]
}

/** Notes for the backups what the caller's own statements erase. */
export function noteErasure(db: WriteDb, erased: Erased): Statement {
  return db.run(bound(notingErasure, erased))
}

function bound(text: string, erased: Erased): SQL {
  const parts = text.split(/(:subject|:id|:at)\b/).map((part) => {
    if (part === ':subject') return sql`${erased.subject}`
    if (part === ':id') return sql`${erased.id}`
    return part === ':at' ? sql`${erased.at}` : sql.raw(part)
  })
  return sql.join(parts)
}
