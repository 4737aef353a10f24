import { copyFileSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { journalName, readJournal, replay } from './backup/journal.ts'
import { judgeSecret, type Manifest } from './backup/manifest.ts'
import {
  ownTables,
  searchRows,
  sumOf,
  sumsOf,
  tablesOf,
  triggersOf,
  type Sum,
  type Table,
} from './backup/tables.ts'
import { differenceOf, verifyBackup } from './backup/verify.ts'
import { appliedIn, pull } from './d1/pull.ts'
import { inOrder, parentsFirst } from './d1/order.ts'
import { inserts } from './d1/sql.ts'
import { executeAll, runOn, type Run, type Target } from './d1/wrangler.ts'
import { applyMigrations } from './serve/migrate.ts'
import { StartError } from './serve/options.ts'

const migrations = join(import.meta.dirname, '../migrations')
/**
 * What the cron of a Worker that already runs may have written; and sessions and links, because an older copy knows
 * some that were ended or used since.
 */
const passing: readonly string[] = ['heartbeats', 'throttles', 'sessions', 'links']
const fileBytesMax = 25_000_000

type Given = {
  readonly secret: string | undefined
  /** A journal of what was erased, besides the one beside the backup. */
  readonly erasures: string | undefined
  readonly say: (line: string) => void
}

/**
 * Writes a backup into an empty, migrated D1 database, reads it back and compares every table.
 * @throws StartError in words for the operator.
 */
export async function restoreD1(
  file: string,
  target: Target,
  given: Given,
): Promise<{ manifest: Manifest; secret: 'fits' | 'unknown'; erased: number }> {
  const manifest = verifyBackup(file)
  const folder = mkdtempSync(join(tmpdir(), 'mang-non-restore-'))
  const copy = join(folder, 'copy.db')
  copyFileSync(file, copy)
  const source = new DatabaseSync(copy)
  try {
    const secret = given.secret === undefined ? 'unknown' : judgeSecret(source, manifest, given.secret)
    if (secret === 'wrong')
      throw new StartError(
        'APP_SECRET này không phải của bản sao lưu, hoặc có người đã sửa tệp. Tìm đúng bí mật đã cất.',
      )
    for (const name of ownTables) source.exec(`drop table "${name}"`)
    applyMigrations(source, migrations)
    const erased = replay(source, erasuresFor(file, given), migrations)
    const run = runOn(target)
    await assertEmpty(run)
    given.say('Đang ghi vào D1 …')
    for (const statements of pieces(statementsOf(source))) await executeAll(target, statements)
    given.say('Đang đọc lại để so từng bảng …')
    const difference =
      differenceOf(dataOf(sumsOf(source)), dataOf(await sumsIn(run))) ?? (await triggersMissing(run, source))
    if (difference === undefined) return { manifest, secret, erased }
    throw new StartError(`Đọc lại thì thấy khác: ${difference}. Hãy xóa cơ sở dữ liệu này và làm lại.`)
  } finally {
    source.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

function erasuresFor(file: string, { erasures }: Given) {
  if (erasures !== undefined && !existsSync(erasures)) throw new StartError(`Không có tệp ${erasures}.`)
  return [join(dirname(file), journalName), ...(erasures === undefined ? [] : [erasures])].flatMap(
    readJournal,
  )
}

/** Only what migrations put there. @throws StartError otherwise. */
async function assertEmpty(run: Run): Promise<void> {
  const applied = await appliedIn(run)
  const missing = readdirSync(migrations).filter((name) => name.endsWith('.sql') && !applied.includes(name))
  if (missing.length > 0)
    throw new StartError(`D1 thiếu ${missing.join(', ')}: npx wrangler d1 migrations apply`)
  const fresh = new DatabaseSync(':memory:')
  try {
    applyMigrations(fresh, migrations)
    const tables = tablesOf(fresh).filter(({ name }) => name !== 'd1_migrations' && !passing.includes(name))
    const counts = tables.map(({ name }) => `select '${name}' as name, count(*) as n from "${name}"`)
    const found = (await run(counts)).map(({ results: [row] }) => ({
      name: String(row?.['name']),
      n: Number(row?.['n']),
    }))
    const filled = found.find(({ name, n }) => n !== sumOf(fresh, tableNamed(tables, name)).rows)
    if (filled === undefined) return
    throw new StartError(
      `Cơ sở dữ liệu D1 không trống (bảng ${filled.name} có ${filled.n} dòng). Hãy lập một cơ sở dữ liệu mới, chỉ chạy migrations, chưa nạp gì.`,
    )
  } finally {
    fresh.close()
  }
}

function tableNamed(tables: readonly Table[], name: string): Table {
  const found = tables.find((table) => table.name === name)
  if (found === undefined) throw new Error(`no table ${name}`)
  return found
}

/** They were set aside for the writing, and must all be back. */
async function triggersMissing(run: Run, sqlite: DatabaseSync): Promise<string | undefined> {
  const [answer] = await run(["select name, sql from sqlite_master where type = 'trigger'"])
  const there = new Map((answer?.results ?? []).map((row) => [row['name'], row['sql']]))
  const lost = triggersOf(sqlite).find(({ name, sql }) => there.get(name) !== sql)
  return lost === undefined ? undefined : `thiếu trigger ${lost.name}`
}

async function sumsIn(run: Run): Promise<Map<string, Sum>> {
  const sqlite = new DatabaseSync(':memory:')
  try {
    await pull(run, sqlite, () => undefined)
    return sumsOf(sqlite)
  } finally {
    sqlite.close()
  }
}

function dataOf(sums: ReadonlyMap<string, Sum>): Map<string, Sum> {
  return new Map([...sums].filter(([name]) => name !== 'd1_migrations' && !passing.includes(name)))
}

function* statementsOf(sqlite: DatabaseSync): Generator<string> {
  const tables = inOrder(sqlite).filter(({ name }) => name !== 'd1_migrations')
  const fresh = new DatabaseSync(':memory:')
  applyMigrations(fresh, migrations)
  const filled = [...sumsOf(fresh)].filter(([, { rows }]) => rows > 0).map(([name]) => name)
  fresh.close()
  const triggers = triggersOf(sqlite)
  for (const { name } of triggers) yield `drop trigger "${name}"`
  for (const { name } of tables.toReversed()) {
    if (filled.includes(name) || passing.includes(name)) yield `delete from "${name}"`
  }
  for (const table of tables) {
    if (passing.includes(table.name)) continue
    yield* inserts(table.name, table.columns, parentsFirst(sqlite, table))
  }
  yield* inserts('idea_search', ['rowid', 'words'], searchRows(sqlite))
  for (const { sql } of triggers) yield sql
}

function* pieces(statements: Iterable<string>): Generator<string[]> {
  let [piece, bytes]: [string[], number] = [[], 0]
  for (const statement of statements) {
    piece.push(statement)
    bytes += statement.length
    if (bytes < fileBytesMax) continue
    yield piece
    ;[piece, bytes] = [[], 0]
  }
  if (piece.length > 0) yield piece
}
