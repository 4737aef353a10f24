import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite'

export type Value = string | number | null | number[]
export type Call = { readonly sql: string; readonly values: readonly SQLInputValue[] }
export type Answer = {
  readonly columns: readonly string[]
  readonly rows: readonly (readonly Value[])[]
  readonly duration: number
  readonly changes: number
  readonly lastRowId: number
}

/** Runs statements on one connection. Everything is synchronous, so a batch cannot be cut into. */
export type Engine = {
  readonly run: (call: Call) => Answer
  /** All or nothing. */
  readonly batch: (calls: readonly Call[]) => Answer[]
  /** Each line is a script of its own; all or nothing. */
  readonly exec: (lines: readonly string[]) => void
  /** Grows with every write, also over restarts. */
  readonly bookmark: () => string
}

/** So long is waited for another process that holds the database; nothing else is answered meanwhile. */
const waitMs = 2000

/** Opens a file so that an answered write survives a crash, and deleted text is overwritten with zeros. */
export function openSqlite(path: string): DatabaseSync {
  const sqlite = new DatabaseSync(path, { timeout: waitMs })
  sqlite.exec('pragma journal_mode = wal; pragma synchronous = full; pragma foreign_keys = on')
  sqlite.exec('pragma secure_delete = on; pragma temp_store = memory; pragma cache_size = -16000')
  return sqlite
}

/** D1's own limits, so that what fails there fails here as well. */
export function limitLikeD1(sqlite: DatabaseSync): void {
  Object.assign(sqlite.limits, {
    length: 2_000_000,
    sqlLength: 100_000,
    column: 100,
    exprDepth: 100,
    compoundSelect: 5,
    functionArg: 32,
    attach: 0,
    likePatternLength: 50,
    variableNumber: 100,
  })
}

export function engineOf(sqlite: DatabaseSync): Engine {
  const statements = new Map<string, Prepared>()
  const total = sqlite.prepare('select total_changes() as changes, last_insert_rowid() as row')
  const opened = Math.floor(Date.now() / 1000)
  let commits = 0

  function prepared(sql: string): Prepared {
    const known = statements.get(sql)
    if (known !== undefined) return known
    const fresh = prepare(sqlite, sql)
    if (statements.size >= 500) statements.clear()
    statements.set(sql, fresh)
    return fresh
  }

  function run({ sql, values }: Call): Answer {
    const began = performance.now()
    const { statement, columns, parameters } = prepared(sql)
    if (parameters !== values.length) throw new Error('Wrong number of parameter bindings for SQL query.')
    const before = counted(total)
    const rows = rowsOf(statement.all(...values))
    const after = counted(total)
    const changes = after.changes - before.changes
    if (changes > 0) commits += 1
    if (/^\s*(create|alter|drop|pragma)\b/i.test(sql)) statements.clear() // names of `select *` may differ now
    return { columns, rows, duration: performance.now() - began, changes, lastRowId: after.row }
  }

  function whole<T>(work: () => T): T {
    sqlite.exec('begin immediate')
    try {
      const result = work()
      sqlite.exec('commit')
      return result
    } catch (error) {
      if (sqlite.isTransaction) sqlite.exec('rollback')
      throw error
    }
  }

  return {
    run,
    batch: (calls) => whole(() => calls.map(run)),
    exec: (lines) => {
      whole(() => lines.forEach((line) => sqlite.exec(line)))
      statements.clear()
      commits += 1
    },
    bookmark: () => `${hex(opened)}-${hex(commits)}-00000000-${'0'.repeat(32)}`,
  }
}

type Prepared = { statement: StatementSync; columns: readonly string[]; parameters: number }

function prepare(sqlite: DatabaseSync, sql: string): Prepared {
  if (/^\s*(begin|commit|end|rollback|savepoint|release|vacuum)\b/i.test(sql)) {
    throw new Error(
      'To execute a transaction, please use batch() instead of the SQL BEGIN TRANSACTION statement.',
    )
  }
  const statement = sqlite.prepare(sql, { returnArrays: true })
  const rest = sql.slice(statement.sourceSQL.length)
  if (/[^\s;]/.test(rest)) throw new Error('A prepared statement holds one SQL statement only.')
  const columns = statement.columns().map((column) => column.name)
  return { statement, columns, parameters: countParameters(sql) }
}

/** node:sqlite binds missing parameters as null without a word, where D1 refuses. */
function countParameters(sql: string): number {
  const marks = /'(?:[^']|'')*'|"(?:[^"]|"")*"|`[^`]*`|--[^\n]*|\/\*[\s\S]*?\*\/|\?(\d*)/g
  let highest = 0
  for (const [mark, number] of sql.matchAll(marks)) {
    if (mark.startsWith('?')) highest = Math.max(highest, number === '' ? highest + 1 : Number(number))
  }
  return highest
}

/** With `returnArrays` each row is an array, which the types of node:sqlite do not say. */
function rowsOf(rows: unknown): Value[][] {
  return (rows as (Exclude<Value, number[]> | Uint8Array)[][]).map((row) =>
    row.map((value) => (value instanceof Uint8Array ? [...value] : value)),
  )
}

function counted(total: StatementSync): { changes: number; row: number } {
  const { changes, row } = total.get() ?? {}
  return { changes: Number(changes), row: Number(row) }
}

function hex(n: number): string {
  return n.toString(16).padStart(8, '0')
}
