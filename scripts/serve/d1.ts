import type { DatabaseSync, SQLInputValue } from 'node:sqlite'
import { engineOf, limitLikeD1, openSqlite, type Answer, type Call, type Engine } from './sqlite.ts'
import { sqliteError } from './sqlite-errors.ts'

/** Opens a file (or `:memory:`) as a D1 binding. Migrations are not applied. */
export function openEmbedded(path: string): D1Database {
  return bindingOver(openSqlite(path))
}

/**
 * A D1 binding over a connection. It answers and fails as D1 does, with D1's limits and error texts;
 * `meta` leaves out what SQLite does not tell (rows read and written).
 */
export function bindingOver(sqlite: DatabaseSync): D1Database {
  limitLikeD1(sqlite)
  return bindingTo(engineOf(sqlite))
}

/** The same over an engine that is there already; tests put one between, which counts and fails. */
export function bindingTo(engine: Engine): D1Database {
  const direct = sessionOver(engine, null)
  return asD1({
    prepare: direct.prepare,
    batch: direct.batch,
    exec: async (script: string) => {
      const began = performance.now()
      const lines = script.trim().split('\n')
      await turn()
      attempt(() => engine.exec(lines), 'D1_EXEC_ERROR')
      return { count: lines.length, duration: performance.now() - began }
    },
    withSession: (start?: string) => {
      const session = sessionOver(engine, start?.trim() || 'first-unconstrained')
      return { prepare: session.prepare, batch: session.batch, getBookmark: session.getBookmark }
    },
    dump: async () => {
      throw new Error('D1_DUMP_ERROR: dump() is gone from D1')
    },
  })
}

const inside = Symbol('call')
type Statement = ReturnType<typeof statementOver> & { readonly [inside]: Call }
type Run = (call: Call) => Promise<Answer>

/** @param start a constraint or a bookmark; null keeps no bookmark. */
function sessionOver(engine: Engine, start: string | null) {
  let bookmark = start?.startsWith('first-') === true ? null : start
  const seen = <T>(answer: T): T => {
    const now = engine.bookmark()
    if (start !== null && (bookmark === null || bookmark.localeCompare(now) < 0)) bookmark = now
    return answer
  }
  const run: Run = async (call) => {
    await turn()
    return seen(attempt(() => engine.run(call)))
  }
  return {
    prepare: (sql: string) => statementOver(run, { sql, values: [] }),
    batch: async (statements: readonly Statement[]) => {
      await turn()
      if (statements.length === 0) throw sqliteError(new Error('No SQL statements detected.'))
      const calls = statements.map((statement) => statement[inside])
      return seen(attempt(() => engine.batch(calls))).map(resultOf)
    },
    getBookmark: () => bookmark,
  }
}

function statementOver(run: Run, call: Call) {
  return {
    [inside]: call,
    bind: (...values: unknown[]): unknown => statementOver(run, { ...call, values: values.map(bindable) }),
    first: async (column?: string) => {
      const [row] = resultOf(await run(call)).results
      if (row === undefined) return null
      if (column === undefined) return row
      if (row[column] === undefined) throw typed(`D1_COLUMN_NOTFOUND: Column not found (${column})`)
      return row[column]
    },
    run: async () => resultOf(await run(call)),
    all: async () => resultOf(await run(call)),
    raw: async (options?: { columnNames?: boolean }) => {
      const { columns, rows } = await run(call)
      return options?.columnNames === true ? [columns, ...rows] : rows
    },
  }
}

/** Two columns of one name: the last wins, as in D1. */
function resultOf({ columns, rows, duration, changes, lastRowId }: Answer) {
  return {
    success: true,
    results: rows.map((row) => Object.fromEntries(columns.map((name, i) => [name, row[i]]))),
    meta: {
      served_by: 'node:sqlite',
      served_by_primary: true,
      duration,
      changes,
      last_row_id: lastRowId,
      changed_db: changes > 0,
    },
  }
}

/** What D1 lets through, in the form it arrives there: JSON, in which every number is a REAL. */
function bindable(value: unknown): SQLInputValue {
  if (typeof value === 'string' || value === null) return value
  if (typeof value === 'number') return Number.isFinite(value) ? value : null
  if (typeof value === 'boolean') return value ? 1 : 0
  if (Array.isArray(value) && value.every(isByte)) return Uint8Array.from(value)
  if (value instanceof ArrayBuffer) return new Uint8Array(value.slice(0))
  if (value instanceof Uint8Array) return value.slice()
  throw typed(`D1_TYPE_ERROR: Type '${typeof value}' not supported for value '${shown(value)}'`)
}

function isByte(value: unknown): value is number {
  return typeof value === 'number' && value >= 0 && value < 256
}

function shown(value: unknown): string {
  return String(value)
}

function typed(message: string): Error {
  return new Error(message, { cause: new Error(message.slice(message.indexOf(':') + 2)) })
}

function attempt<T>(work: () => T, prefix?: string): T {
  try {
    return work()
  } catch (error) {
    throw sqliteError(error, prefix)
  }
}

/** D1 is a call away: other requests may run in between, and races show. */
function turn(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve)
  })
}

/** D1's abstract classes have no public constructor, and its meta demands counts that SQLite cannot tell. */
function asD1(binding: object): D1Database {
  return binding as D1Database
}
