/** https://www.sqlite.org/rescode.html: the primary code is the low byte of the extended one. */
const primary: Readonly<Record<number, string>> = {
  1: 'SQLITE_ERROR',
  5: 'SQLITE_BUSY',
  6: 'SQLITE_LOCKED',
  7: 'SQLITE_NOMEM',
  8: 'SQLITE_READONLY',
  9: 'SQLITE_INTERRUPT',
  10: 'SQLITE_IOERR',
  11: 'SQLITE_CORRUPT',
  13: 'SQLITE_FULL',
  14: 'SQLITE_CANTOPEN',
  18: 'SQLITE_TOOBIG',
  19: 'SQLITE_CONSTRAINT',
  20: 'SQLITE_MISMATCH',
  23: 'SQLITE_AUTH',
  26: 'SQLITE_NOTADB',
}

const extended: Readonly<Record<number, string>> = {
  275: 'SQLITE_CONSTRAINT_CHECK',
  787: 'SQLITE_CONSTRAINT_FOREIGNKEY',
  1299: 'SQLITE_CONSTRAINT_NOTNULL',
  1555: 'SQLITE_CONSTRAINT_PRIMARYKEY',
  1811: 'SQLITE_CONSTRAINT_TRIGGER',
  2067: 'SQLITE_CONSTRAINT_UNIQUE',
  2579: 'SQLITE_CONSTRAINT_ROWID',
  3091: 'SQLITE_CONSTRAINT_DATATYPE',
}

/** An error of node:sqlite with the text that D1 gives it; `db/faults` reads that text. */
export function sqliteError(error: unknown, prefix = 'D1_ERROR'): Error {
  const message = error instanceof Error ? error.message : 'unknown error'
  const text = `${message}${codeNames(codeOf(error))}`
  return new Error(`${prefix}: ${text}`, { cause: new Error(text) })
}

function codeNames(code: number | undefined): string {
  if (code === undefined) return ''
  const name = primary[code & 0xff] ?? 'SQLITE_ERROR'
  const detail = extended[code]
  return detail === undefined ? `: ${name}` : `: ${name} (extended: ${detail})`
}

function codeOf(error: unknown): number | undefined {
  if (typeof error !== 'object' || error === null || !('errcode' in error)) return undefined
  return typeof error.errcode === 'number' ? error.errcode : undefined
}
