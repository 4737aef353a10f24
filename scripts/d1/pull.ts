import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { DatabaseSync } from 'node:sqlite'
import { fillSearch, quoted, tablesOf, triggersOf, type Cell, type Table } from '../backup/tables.ts'
import { StartError } from '../serve/options.ts'
import { literal } from './sql.ts'
import type { Result, Run } from './wrangler.ts'

const migrations = join(import.meta.dirname, '../../migrations')
const pageRows = 5000
const triesMax = 5
/** Every write of a person or a child leaves an event, and the numbers of both tables only grow. */
const lastWrite = 'select (select max(seq) from events) as events, (select max(seq) from ideas) as ideas'

/**
 * Copies every ordinary table of a D1 database into an empty SQLite file of the same schema, page by page. Writes may
 * come between two pages: then the newest event is another one afterwards, and all is read again.
 * (`wrangler d1 export` refuses a database that has an FTS5 table.)
 * @throws StartError when writes never stop long enough, or when the database is of a newer version.
 */
export async function pull(run: Run, sqlite: DatabaseSync, say: (line: string) => void): Promise<void> {
  const applied = await appliedIn(run)
  build(sqlite, applied)
  const tables = tablesOf(sqlite)
  sqlite.exec('pragma foreign_keys = off')
  const triggers = triggersOf(sqlite)
  for (const { name } of triggers) sqlite.exec(`drop trigger "${name}"`)
  for (let attempt = 1; ; attempt += 1) {
    sqlite.exec('begin')
    for (const { name } of tables) sqlite.exec(`delete from "${name}"`) // migrations put rows into some
    const before = await copy(run, sqlite, tables)
    sqlite.exec('commit')
    const [after] = await run([lastWrite])
    if (JSON.stringify(after?.results) === before) break
    if (attempt === triesMax) throw new StartError('D1 được ghi suốt lúc đọc. Hãy sao lưu vào lúc vắng.')
    say('Có người vừa ghi; đọc lại từ đầu.')
  }
  for (const { sql } of triggers) sqlite.exec(sql)
  fillSearch(sqlite)
}

/** The migrations that the database has seen. @throws StartError when one is unknown here. */
export async function appliedIn(run: Run): Promise<string[]> {
  const answer = await migrationsOf(run)
  const names = answer.results.map((row) => String(row['name']))
  const known = readdirSync(migrations)
  const foreign = names.find((name) => !known.includes(name))
  if (foreign === undefined) return names
  throw new StartError(`Dữ liệu của một phiên bản mới hơn (${foreign}). Hãy cập nhật mã nguồn rồi chạy lại.`)
}

async function migrationsOf(run: Run): Promise<Result> {
  try {
    const [answer] = await run(['select name from d1_migrations order by id'])
    return answer ?? { results: [] }
  } catch (error) {
    const isBare = error instanceof StartError && error.message.includes('no such table')
    throw isBare ? new StartError('Cơ sở dữ liệu D1 còn trống: chưa chạy migrations.') : error
  }
}

function build(sqlite: DatabaseSync, applied: readonly string[]): void {
  sqlite.exec(`create table d1_migrations (
    id integer primary key autoincrement,
    name text unique,
    applied_at timestamp default current_timestamp not null
  )`)
  for (const name of applied) sqlite.exec(readFileSync(join(migrations, name), 'utf8'))
}

/** The next page of each unfinished table in every call. @returns the last write, as the first of them saw it. */
async function copy(run: Run, sqlite: DatabaseSync, tables: readonly Table[]): Promise<string> {
  let open = tables.map((table) => ({ table, after: undefined as readonly Cell[] | undefined }))
  let seen: string | undefined
  while (open.length > 0) {
    const [last, ...answers] = await run([lastWrite, ...open.map(({ table, after }) => page(table, after))])
    seen ??= JSON.stringify(last?.results)
    open = open.flatMap(({ table }, at) => {
      const rows = answers[at]?.results ?? []
      const after = insert(sqlite, table, rows)
      return rows.length < pageRows || after === undefined ? [] : [{ table, after }]
    })
  }
  return seen ?? ''
}

function page({ name, columns, key }: Table, after: readonly Cell[] | undefined): string {
  const from = after === undefined ? '' : ` where (${quoted(key)}) > (${after.map(literal).join(', ')})`
  return `select ${quoted(columns)} from "${name}"${from} order by ${quoted(key)} limit ${pageRows}`
}

/** @returns the key of the last row. */
function insert(
  sqlite: DatabaseSync,
  { name, columns, key }: Table,
  rows: readonly Readonly<Record<string, unknown>>[],
): Cell[] | undefined {
  const marks = columns.map(() => '?').join(', ')
  const statement = sqlite.prepare(`insert into "${name}" (${quoted(columns)}) values (${marks})`)
  for (const row of rows) statement.run(...columns.map((column) => cellOf(row[column], name)))
  const last = rows.at(-1)
  return last === undefined ? undefined : key.map((column) => cellOf(last[column], name))
}

function cellOf(value: unknown, table: string): Cell {
  if (value === null || typeof value === 'string' || typeof value === 'number') return value
  throw new Error(`table ${table} holds ${typeof value}`)
}
