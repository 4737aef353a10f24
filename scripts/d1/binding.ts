import { literal } from './sql.ts'
import type { Result, Run } from './wrangler.ts'
import type { Cell } from '../backup/tables.ts'

/**
 * A D1 binding whose every batch is one call of `run`: what a service writes on the Worker, a script writes from an
 * operator's machine in the same way. Only what `db/client` calls is there.
 */
export function bindingThrough(run: Run): D1Database {
  const session = {
    prepare: (sql: string) => statementOf(run, sql),
    batch: async (statements: readonly ReturnType<typeof statementOf>[]) => {
      const results = await run(statements.map(({ text }) => text))
      return statements.map((_, at) => answerOf(results[at]))
    },
    getBookmark: () => null,
  }
  return asD1({ ...session, withSession: () => session })
}

function statementOf(run: Run, text: string) {
  const all = async () => answerOf((await run([text]))[0])
  return {
    text,
    bind: (...values: unknown[]): unknown => statementOf(run, filled(text, values)),
    all,
    run: all,
    raw: async () => (await all()).results.map((row) => Object.values(row)),
    first: async (column?: string) => {
      const [row] = (await all()).results
      return column === undefined ? (row ?? null) : (row?.[column] ?? null)
    },
  }
}

/** The statement with its values in place of its question marks: the command line of wrangler binds none. */
export function filled(sql: string, values: readonly unknown[]): string {
  let next = 0
  return sql.replaceAll(/'(?:[^']|'')*'|"(?:[^"]|"")*"|`[^`]*`|\?/g, (mark) => {
    if (mark !== '?') return mark
    if (next >= values.length) throw new Error('a value is missing')
    next += 1
    return literal(cellOf(values[next - 1]))
  })
}

function cellOf(value: unknown): Cell {
  if (value === null || typeof value === 'string' || typeof value === 'number') return value
  if (typeof value === 'boolean') return value ? 1 : 0
  throw new TypeError(`a value of type ${typeof value}`)
}

function answerOf(result: Result | undefined) {
  return { success: true, results: result?.results ?? [], meta: {} }
}

/** D1's abstract classes have no public constructor. */
function asD1(binding: object): D1Database {
  return binding as D1Database
}
