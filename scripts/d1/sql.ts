import { quoted, type Cell } from '../backup/tables.ts'

// D1 takes 100 KB a statement.
const statementBytesMax = 80_000

/** A value as SQL writes it. A zero character would end the text early, so such a text is written as bytes. */
export function literal(value: Cell): string {
  if (value === null) return 'null'
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : 'null'
  if (value.includes('\0')) return `cast(x'${Buffer.from(value).toString('hex')}' as text)`
  return `'${value.replaceAll("'", "''")}'`
}

/** Rows as inserts, as many in one as D1 takes. @throws RangeError for a row that is too large for any. */
export function* inserts(
  table: string,
  columns: readonly string[],
  rows: Iterable<readonly Cell[]>,
): Generator<string> {
  const head = `insert into "${table}" (${quoted(columns)}) values\n`
  let [lines, bytes]: [string[], number] = [[], 0]
  for (const row of rows) {
    const line = `(${row.map(literal).join(',')})`
    const size = Buffer.byteLength(line) + 2
    if (size > statementBytesMax) throw new RangeError(`a row of ${table} has ${size} bytes`)
    if (bytes + size > statementBytesMax) {
      yield head + lines.join(',\n')
      ;[lines, bytes] = [[], 0]
    }
    lines.push(line)
    bytes += size
  }
  if (lines.length > 0) yield head + lines.join(',\n')
}
