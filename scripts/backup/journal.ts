import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  truncateSync,
  writeSync,
} from 'node:fs'
import { dirname } from 'node:path'
import type { DatabaseSync } from 'node:sqlite'
import { erasable, erasing, notingErasure, type Erasable } from '../../src/core/erasing.ts'
import type { Run } from '../d1/wrangler.ts'
import { applyMigrations } from '../serve/migrate.ts'
import { StartError } from '../serve/options.ts'
import { fillSearch } from './tables.ts'

// What was erased, one line each, ids only: it outlives the database, so that a backup which is older forgets it again.

export const journalName = 'erasures.jsonl'
export type Erasure = { readonly subject: Erasable; readonly id: string; readonly at: string }

/**
 * The lines of a journal; none when there is no file. A last line that was cut short by a crash is left out.
 * @throws StartError when another line cannot be read: what it says would come back to life.
 */
export function readJournal(path: string): Erasure[] {
  if (!existsSync(path)) return []
  const lines = readFileSync(path, 'utf8').split('\n')
  lines.pop() // empty, or without its end
  return lines.map((line, at) => {
    const erasure = erasureOf(line)
    if (erasure === undefined) throw new StartError(`${path}, dòng ${at + 1}: không đọc được.`)
    return erasure
  })
}

/** Adds what is not in the journal yet, and waits until the disk has it. @returns how many. */
export function addToJournal(path: string, erasures: readonly Erasure[]): number {
  const known = new Set(readJournal(path).map(nameOf))
  const fresh = erasures.filter((each) => !known.has(nameOf(each)))
  if (fresh.length === 0) return 0
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 })
  if (existsSync(path)) truncateSync(path, readFileSync(path).lastIndexOf('\n') + 1) // what a crash cut short
  const file = openSync(path, 'a', 0o600)
  try {
    writeSync(file, fresh.map((each) => `${JSON.stringify(each)}\n`).join(''))
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
  return fresh.length
}

/** For the cron of the embedded server: adds what was erased since the last call. */
export function journalOf(sqlite: DatabaseSync, path: string): () => void {
  let seen = 0
  return () => {
    const last = Number(sqlite.prepare('select coalesce(max(seq), 0) as seq from erasures').get()?.['seq'])
    if (last <= seen) return
    addToJournal(path, erasuresAfter(sqlite, seen))
    seen = last
  }
}

/** What a database knows to be erased; nothing when it is older than its table. */
export function erasuresIn(sqlite: DatabaseSync): Erasure[] {
  const known = sqlite.prepare("select 1 from sqlite_master where name = 'erasures'").get()
  return known === undefined ? [] : erasuresAfter(sqlite, 0)
}

/** The same of a D1 database, in one call. */
export async function erasuresOn(run: Run): Promise<Erasure[]> {
  const [answer] = await run(['select subject, subject_id, at from erasures order by seq'])
  return (answer?.results ?? []).flatMap((row) => fromRow(row))
}

/**
 * Erases in a restored database what was erased after its backup, and leaves no trace of it in free pages or in the
 * search index. May be run twice. @returns how many there were.
 */
export function replay(sqlite: DatabaseSync, erasures: readonly Erasure[], migrations: string): number {
  const known = new Set(erasuresIn(sqlite).map(nameOf))
  const missing = erasures.filter((each, at) => {
    const isFirst = erasures.findIndex((other) => nameOf(other) === nameOf(each)) === at
    return isFirst && !known.has(nameOf(each))
  })
  if (missing.length === 0) return 0
  applyMigrations(sqlite, migrations) // the statements speak of today's tables
  sqlite.exec('pragma secure_delete = on; begin immediate')
  for (const { subject, id, at } of missing) {
    for (const text of [...erasing[subject], notingErasure]) {
      const statement = sqlite.prepare(text)
      statement.setAllowUnknownNamedParameters(true)
      statement.run({ subject, id, at })
    }
  }
  sqlite.exec("insert into idea_search (idea_search) values ('delete-all')")
  fillSearch(sqlite)
  sqlite.exec('commit; vacuum')
  return missing.length
}

function erasuresAfter(sqlite: DatabaseSync, seq: number): Erasure[] {
  const rows = sqlite
    .prepare('select subject, subject_id, at from erasures where seq > ? order by seq')
    .all(seq)
  return rows.flatMap((row) => fromRow(row))
}

function fromRow(row: Readonly<Record<string, unknown>>): Erasure[] {
  const subject = erasable.find((known) => known === row['subject'])
  return subject === undefined ? [] : [{ subject, id: String(row['subject_id']), at: String(row['at']) }]
}

function erasureOf(line: string): Erasure | undefined {
  try {
    const row = JSON.parse(line) as Partial<Record<'subject' | 'id' | 'at', unknown>> | null
    return fromRow({ subject: row?.subject, subject_id: row?.id, at: row?.at })[0]
  } catch {
    return undefined // the caller tells which line it is
  }
}

function nameOf({ subject, id }: Erasure): string {
  return `${subject} ${id}`
}
