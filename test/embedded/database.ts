import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { DatabaseSync } from 'node:sqlite'
import { bindingTo } from '../../scripts/serve/d1.ts'
import { applyMigrations } from '../../scripts/serve/migrate.ts'
import { engineOf, limitLikeD1, openSqlite, type Engine } from '../../scripts/serve/sqlite.ts'

const folder = mkdtempSync(join(process.env['TEST_FOLDER'] ?? '', 'process-'))

type Open = { readonly sqlite: DatabaseSync; readonly engine: Engine; readonly path: string }
const now: { open: Open; count: number; template: string | null } = {
  open: opened(':memory:'),
  count: 0,
  template: null,
}

/** Always the database of the test that runs: files as the server has them, in its journal mode. */
export const engine: Engine = {
  run: (call) => now.open.engine.run(call),
  batch: (calls) => now.open.engine.batch(calls),
  exec: (lines) => now.open.engine.exec(lines),
  bookmark: () => now.open.engine.bookmark(),
}

export const db: D1Database = bindingTo(engine)

/** Lets the database of the test before go; an empty one is in its place. */
export function empty(): void {
  replace(':memory:')
}

/** The next database has the tables of the project. */
export function migrate(): void {
  now.template ??= newTemplate()
  now.count += 1
  const path = join(folder, `${now.count}.db`)
  copyFileSync(now.template, path)
  replace(path)
}

function replace(path: string): void {
  const before = now.open
  now.open = opened(path)
  before.sqlite.close()
  if (before.path !== ':memory:') rmSync(before.path)
}

function opened(path: string): Open {
  const sqlite = openSqlite(path)
  sqlite.exec('pragma synchronous = off') // a test's database need not outlive a loss of power
  limitLikeD1(sqlite)
  return { sqlite, engine: engineOf(sqlite), path }
}

function newTemplate(): string {
  const path = join(folder, 'template.db')
  const sqlite = openSqlite(path)
  applyMigrations(sqlite, join(import.meta.dirname, '../../migrations'))
  sqlite.close()
  return path
}
