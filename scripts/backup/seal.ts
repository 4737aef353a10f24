import { createHash } from 'node:crypto'
import { closeSync, fsyncSync, openSync, readSync, writeSync } from 'node:fs'
import type { DatabaseSync } from 'node:sqlite'

// The digest of the whole file is kept inside it, in a table of one row, so that one file tells of each of its bytes.
// It is taken with zeros in its own place.

const chunk = 1 << 20
const empty = '0'.repeat(64)
type Place = { readonly page: number; readonly size: number }

/** Makes room for the digest. It must be the last thing that is written through SQLite. */
export function makeRoom(sqlite: DatabaseSync): Place {
  sqlite.exec('create table backup_seal (digest text not null) strict')
  sqlite.prepare('insert into backup_seal (digest) values (?)').run(empty)
  return placeOf(sqlite)
}

/** Writes the digest into its place and waits until the disk has it. */
export function seal(path: string, place: Place): void {
  const file = openSync(path, 'r+')
  try {
    const offset = offsetOf(file, place, empty)
    writeSync(file, digestOf(file, offset), offset, 'latin1')
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}

/** Whether each byte is what it was when the file was sealed. */
export function isWhole(path: string, sqlite: DatabaseSync): boolean {
  const kept = String(sqlite.prepare('select digest from backup_seal').get()?.['digest'] ?? '')
  const file = openSync(path, 'r')
  try {
    const offset = offsetOf(file, placeOf(sqlite), kept)
    return kept.length === 64 && digestOf(file, offset) === kept
  } finally {
    closeSync(file)
  }
}

function placeOf(sqlite: DatabaseSync): Place {
  const page = sqlite.prepare("select rootpage from sqlite_master where name = 'backup_seal'").get()
  const size = sqlite.prepare('pragma page_size').get()
  return { page: Number(page?.['rootpage']), size: Number(size?.['page_size']) }
}

/** A table of one row lies on its first page. @throws Error when the text is not there exactly once. */
function offsetOf(file: number, { page, size }: Place, text: string): number {
  const bytes = Buffer.alloc(size)
  readSync(file, bytes, 0, size, (page - 1) * size)
  const at = bytes.indexOf(text, 0, 'latin1')
  if (at === -1 || bytes.indexOf(text, at + 1, 'latin1') !== -1) throw new Error('no seal')
  return (page - 1) * size + at
}

function digestOf(file: number, offset: number): string {
  const hash = createHash('sha256')
  const bytes = Buffer.alloc(chunk)
  for (let from = 0; ;) {
    const read = readSync(file, bytes, 0, chunk, from)
    if (read === 0) return hash.digest('hex')
    const part = bytes.subarray(0, read)
    for (let at = Math.max(offset, from); at < Math.min(offset + 64, from + read); at += 1)
      part[at - from] = 0x30
    hash.update(part)
    from += read
  }
}
