// Counters of tries. A try is counted before it is judged, so that a hundred at once are no way around the limit;
// a right one is given back in its own commit.
import { sql } from 'drizzle-orm'
import { AppError } from '../core/errors.ts'
import type { Instant } from '../core/vi/dates.ts'
import { writable, type ReadDb, type Statement, type WriteDb } from './client.ts'
import { throttles } from './schema.ts'

/** One limit: so many tries in so many minutes under a key (a keyed digest, never an address or a name). */
export type Attempt = { readonly key: string; readonly max: number; readonly minutes: number }

/**
 * Counts one try under each key, in one statement.
 * @throws AppError `too_many` with the seconds to wait when any key is over its limit.
 */
export async function takeAttempts(db: ReadDb, attempts: readonly Attempt[], now: Instant): Promise<void> {
  if (attempts.length === 0) return
  const at = Date.parse(now)
  const rows = attempts.map(({ key, minutes }) => ({
    key,
    until: new Date(at + minutes * 60_000).toISOString(),
  }))
  const counted = await writable(db).all<{ key: string; n: number; until: string }>(sql`
    insert into throttles (key, n, until)
    select value ->> 'key', 1, value ->> 'until' from json_each(${JSON.stringify(rows)}) where true
    on conflict (key) do update set
      n = case when throttles.until > ${now} then throttles.n + 1 else 1 end,
      until = case when throttles.until > ${now} then throttles.until else excluded.until end
    returning key as key, n as n, until as until`)
  const over = counted.filter(({ key, n }) => n > (attempts.find((attempt) => attempt.key === key)?.max ?? 0))
  if (over.length === 0) return
  const seconds = Math.max(...over.map(({ until }) => Math.ceil((Date.parse(until) - at) / 1000)))
  throw new AppError('too_many', { seconds, issues: [{ field: '', code: 'account.too_many', n: seconds }] })
}

/** Takes one try back: it was right. A statement that joins the commit. */
export function giveBack(db: WriteDb, { key }: Pick<Attempt, 'key'>): Statement {
  return db.run(sql`update ${throttles} set n = n - 1 where key = ${key} and n > 0`)
}

/** Forgets every try under the key. A statement that joins the commit. */
export function forget(db: WriteDb, { key }: Pick<Attempt, 'key'>): Statement {
  return db.run(sql`delete from ${throttles} where key = ${key}`)
}
