import type { DatabaseSync } from 'node:sqlite'
import { keysOf, newId, sameText } from '../../src/db/keys.ts'
import { ownTables, sumsOf, type Sum } from './tables.ts'

/** What a backup says of itself. */
export type Manifest = {
  readonly format: 1
  /** A random name. */
  readonly id: string
  readonly madeAt: string
  readonly appVersion: string
  readonly source: 'embedded' | 'd1'
  /** The last migration. */
  readonly schema: string
  /** Of everything in the file, keyed with the secret: nobody without it changes a row unseen. Empty without one. */
  readonly secretDigest: string
  readonly tables: ReadonlyMap<string, Sum>
}

export type About = Pick<Manifest, 'madeAt' | 'appVersion' | 'source'> & {
  readonly secret: string | undefined
}

/** Writes the manifest into the file that it describes. */
export function writeManifest(sqlite: DatabaseSync, about: About): void {
  const id = newId()
  const sums = sumsOf(sqlite)
  const values: Readonly<Record<string, string>> = {
    format: '1',
    id,
    madeAt: about.madeAt,
    appVersion: about.appVersion,
    source: about.source,
    schema: lastMigration(sqlite),
    secretDigest:
      about.secret === undefined ? '' : secretDigest(about.secret, contentOf(sqlite, { id, tables: sums })),
  }
  sqlite.exec(`
    create table backup_manifest (name text primary key, value text not null) strict, without rowid;
    create table backup_tables (name text primary key, rows integer not null, digest text not null) strict, without rowid`)
  const value = sqlite.prepare('insert into backup_manifest (name, value) values (?, ?)')
  for (const [name, text] of Object.entries(values)) value.run(name, text)
  const table = sqlite.prepare('insert into backup_tables (name, rows, digest) values (?, ?, ?)')
  for (const [name, { rows, digest }] of sums) table.run(name, rows, digest)
}

/** @throws Error when it is not one that this version writes. */
export function readManifest(sqlite: DatabaseSync): Manifest {
  const rows = sqlite.prepare('select name, value from backup_manifest').all()
  const values = new Map(rows.map((row) => [String(row['name']), String(row['value'])]))
  if (values.get('format') !== '1') throw new Error(`format ${values.get('format') ?? 'missing'}`)
  const text = (name: string): string => values.get(name) ?? ''
  const sums = sqlite.prepare('select name, rows, digest from backup_tables').all()
  return {
    format: 1,
    id: text('id'),
    madeAt: text('madeAt'),
    appVersion: text('appVersion'),
    source: text('source') === 'd1' ? 'd1' : 'embedded',
    schema: text('schema'),
    secretDigest: text('secretDigest'),
    tables: new Map(
      sums.map((row) => [String(row['name']), { rows: Number(row['rows']), digest: String(row['digest']) }]),
    ),
  }
}

/**
 * Whether this is the secret under which the data were written, and they are as they were then: by the manifest,
 * else by a second factor that it opens; `unknown` when neither can tell. `verifyBackup` has compared the tables.
 */
export function judgeSecret(
  sqlite: DatabaseSync,
  manifest: Manifest,
  secret: string,
): 'fits' | 'wrong' | 'unknown' {
  if (manifest.secretDigest !== '') {
    return sameText(secretDigest(secret, contentOf(sqlite, manifest)), manifest.secretDigest)
      ? 'fits'
      : 'wrong'
  }
  const sealed = sqlite.prepare('select totp from people where totp is not null limit 1').get()?.['totp']
  if (typeof sealed !== 'string') return 'unknown'
  return keysOf(secret).unseal('totp', sealed) === undefined ? 'wrong' : 'fits'
}

/** The migrations that the data have seen, in order. */
export function migrationsIn(sqlite: DatabaseSync): string[] {
  return sqlite
    .prepare('select name from d1_migrations order by id')
    .all()
    .map((row) => String(row['name']))
}

function lastMigration(sqlite: DatabaseSync): string {
  return migrationsIn(sqlite).at(-1) ?? ''
}

/** The rows by their sums, and whatever acts on them: views, triggers, indexes. */
function contentOf(sqlite: DatabaseSync, { id, tables }: Pick<Manifest, 'id' | 'tables'>): string {
  const schema = sqlite
    .prepare('select type, name, tbl_name, sql from sqlite_master order by type, name')
    .all()
    .filter(({ tbl_name: of }) => !ownTables.some((own) => own === of))
    .map(({ type, name, sql }) => [type, name, sql])
  const sums = [...tables].toSorted(([a], [b]) => (a < b ? -1 : 1))
  return JSON.stringify([id, sums, schema])
}

function secretDigest(secret: string, content: string): string {
  return keysOf(secret).digest('backup', content)
}
