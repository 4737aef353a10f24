import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { DatabaseSync } from 'node:sqlite'
import { StartError } from './options.ts'

/**
 * Applies what is new in the folder, each migration in one transaction, and notes it as `wrangler d1
 * migrations apply` does. @returns the names applied.
 * @throws StartError when the file was written by a newer version of the project.
 */
export function applyMigrations(sqlite: DatabaseSync, folder: string): string[] {
  sqlite.exec(`create table if not exists d1_migrations (
    id integer primary key autoincrement,
    name text unique,
    applied_at timestamp default current_timestamp not null
  )`)
  const names = readdirSync(folder)
    .filter((name) => name.endsWith('.sql'))
    .toSorted()
  const applied = sqlite
    .prepare('select name from d1_migrations')
    .all()
    .map((row) => String(row['name']))
  const foreign = applied.find((name) => !names.includes(name))
  if (foreign !== undefined) {
    throw new StartError(
      `Dữ liệu được tạo bởi một phiên bản mới hơn (${foreign}). Hãy cập nhật mã nguồn rồi chạy lại.`,
    )
  }
  const pending = names.filter((name) => !applied.includes(name))
  for (const name of pending) apply(sqlite, name, readFileSync(join(folder, name), 'utf8'))
  return pending
}

function apply(sqlite: DatabaseSync, name: string, script: string): void {
  sqlite.exec('begin immediate')
  try {
    sqlite.exec('pragma defer_foreign_keys = on')
    sqlite.exec(script)
    sqlite.prepare('insert into d1_migrations (name) values (?)').run(name)
    sqlite.exec('commit')
  } catch (error) {
    if (sqlite.isTransaction) sqlite.exec('rollback')
    throw error
  }
}
