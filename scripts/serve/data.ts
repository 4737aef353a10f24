import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { DatabaseSync } from 'node:sqlite'
import { pathToFileURL } from 'node:url'
import { keysOf, type Keys } from '../../src/db/keys.ts'
import { bindingOver } from './d1.ts'
import { applyMigrations } from './migrate.ts'
import { openSqlite } from './sqlite.ts'

export type Data = {
  readonly sqlite: DatabaseSync
  readonly db: D1Database
  readonly secret: string
  readonly sample: boolean
}

type Place = {
  /** The project's root. */
  readonly root: string
  readonly dataDir: string
  /** Wins over the one that is kept in the data folder. */
  readonly secret: string | undefined
  /** Whether a new database begins with sample data. An old one stays what it is. */
  readonly sample: boolean
}

/** Opens the data folder, ready to serve: made when new, migrated when old. */
export async function openData(place: Place): Promise<Data> {
  mkdirSync(place.dataDir, { recursive: true, mode: 0o700 })
  const secret = place.secret ?? keptSecret(join(place.dataDir, 'secret'))
  const path = join(place.dataDir, 'mang-non.db')
  if (!existsSync(path)) await create(path, place, keysOf(secret))
  const sqlite = openSqlite(path)
  prepare(sqlite, place.root)
  return { sqlite, secret, sample: isSample(sqlite), db: bindingOver(sqlite) }
}

/** Everything that was written is in the one file afterwards. */
export function closeData(sqlite: DatabaseSync): void {
  sqlite.exec('pragma wal_checkpoint(truncate)')
  sqlite.close()
}

/** Made beside and moved into place when it is whole, so that a start cut short leaves nothing half made. */
async function create(path: string, place: Place, keys: Keys): Promise<void> {
  const fresh = `${path}.new`
  for (const end of ['', '-wal', '-shm']) rmSync(`${fresh}${end}`, { force: true })
  writeFileSync(fresh, '', { mode: 0o600 }) // SQLite gives its other files the rights of this one
  const sqlite = openSqlite(fresh)
  sqlite.exec('pragma synchronous = off')
  prepare(sqlite, place.root)
  if (place.sample) {
    sqlite.exec('pragma user_version = 1')
    await seed(place, bindingOver(sqlite), keys)
  }
  sqlite.exec('pragma synchronous = full')
  closeData(sqlite)
  renameSync(fresh, path)
}

function prepare(sqlite: DatabaseSync, root: string): void {
  applyMigrations(sqlite, join(root, 'migrations'))
  const units = join(root, 'scripts/units/data/units.sql')
  const known = sqlite.prepare('select exists (select 1 from units) as yes').get()
  if (known?.['yes'] === 1 || !existsSync(units)) return
  sqlite.exec(`begin immediate;\n${readFileSync(units, 'utf8')}\n;commit`)
}

/** Kept inside the file, so that a copy of sample data can never pass for real data. */
function isSample(sqlite: DatabaseSync): boolean {
  return sqlite.prepare('pragma user_version').get()?.['user_version'] === 1
}

type Seed = {
  seedSample(input: { db: D1Database; keys: Keys; dataDir: string; now: string }): Promise<unknown>
}

async function seed({ root, dataDir }: Place, db: D1Database, keys: Keys): Promise<void> {
  const path = join(root, 'scripts/seed/main.ts')
  if (!existsSync(path)) return
  const module = seedOf(await import(pathToFileURL(path).href))
  await module.seedSample({ db, keys, dataDir, now: new Date().toISOString() })
}

function seedOf(module: unknown): Seed {
  return module as Seed // imported by name only, so that a server without sample data never loads it
}

function keptSecret(path: string): string {
  if (!existsSync(path))
    writeFileSync(path, randomBytes(32).toString('base64url'), { mode: 0o600, flag: 'wx' })
  return readFileSync(path, 'utf8').trim()
}
