import { createHash } from 'node:crypto'
import type { DatabaseSync } from 'node:sqlite'
import { fold } from '../../src/core/vi/text.ts'

/** A table whose rows are kept: its columns in order, and the key that orders them. */
export type Table = {
  readonly name: string
  readonly columns: readonly string[]
  readonly key: readonly string[]
}
export type Cell = string | number | null
export type Sum = { readonly rows: number; readonly digest: string }

/** What the file says of itself; no part of the data. */
export const ownTables = ['backup_manifest', 'backup_tables', 'backup_seal'] as const

/**
 * Every ordinary table, by name. The search index is left out: it follows from the public ideas and is refilled.
 * @throws Error for a table without a key, whose rows would have no order.
 */
export function tablesOf(sqlite: DatabaseSync): Table[] {
  const names = sqlite
    .prepare(
      `select name from sqlite_master where type = 'table' and name not like 'sqlite\\_%' escape '\\'
         and name not like '\\_cf\\_%' escape '\\' and name not like 'idea\\_search%' escape '\\'
         and name not like 'backup\\_%' escape '\\' order by name`,
    )
    .all()
  return names.map((row) => tableOf(sqlite, String(row['name'])))
}

function tableOf(sqlite: DatabaseSync, name: string): Table {
  const columns = sqlite.prepare('select name, pk from pragma_table_info(?) order by cid').all(name)
  const key = columns
    .filter((column) => Number(column['pk']) > 0)
    .toSorted((a, b) => Number(a['pk']) - Number(b['pk']))
    .map((column) => String(column['name']))
  if (key.length === 0) throw new Error(`table ${name} has no key`)
  return { name, columns: columns.map((column) => String(column['name'])), key }
}

/** Rows in the order of their key. */
export function* rowsOf(sqlite: DatabaseSync, table: Table): Generator<Cell[]> {
  const query = `select ${quoted(table.columns)} from "${table.name}" order by ${quoted(table.key)}`
  for (const row of sqlite.prepare(query, { returnArrays: true }).iterate()) yield cellsOf(row, table.name)
}

/** How many rows, and SHA-256 over all of them in order: equal for equal content, wherever it is kept. */
export function sumOf(sqlite: DatabaseSync, table: Table): Sum {
  const hash = createHash('sha256').update(JSON.stringify([table.name, table.columns]))
  let rows = 0
  for (const row of rowsOf(sqlite, table)) {
    rows += 1
    hash.update(`\n${JSON.stringify(row)}`)
  }
  return { rows, digest: hash.digest('hex') }
}

/** The sums of every table, by name. */
export function sumsOf(sqlite: DatabaseSync): Map<string, Sum> {
  return new Map(tablesOf(sqlite).map((table) => [table.name, sumOf(sqlite, table)]))
}

export type Trigger = { readonly name: string; readonly sql: string }

/** What guards the rows: it lets no table be written in any other way than the service does, so a copy sets it aside. */
export function triggersOf(sqlite: DatabaseSync): Trigger[] {
  const rows = sqlite
    .prepare("select name, sql from sqlite_master where type = 'trigger' order by name")
    .all()
  return rows.map((row) => ({ name: String(row['name']), sql: String(row['sql']) }))
}

/** The words that a published idea is found by, as the service indexes them. */
export function* searchRows(sqlite: DatabaseSync): Generator<[number, string]> {
  for (const row of sqlite.prepare('select seq, title, body from public_ideas order by seq').iterate()) {
    yield [Number(row['seq']), fold(`${String(row['title'])} ${String(row['body'])}`)]
  }
}

/** Fills the empty search index from the public ideas. */
export function fillSearch(sqlite: DatabaseSync): void {
  const insert = sqlite.prepare('insert into idea_search (rowid, words) values (?, ?)')
  const rows = [...searchRows(sqlite)]
  for (const row of rows) insert.run(...row)
}

export function quoted(names: readonly string[]): string {
  return names.map((name) => `"${name}"`).join(', ')
}

/** With `returnArrays` each row is an array, which the types of node:sqlite do not say. */
function cellsOf(row: unknown, table: string): Cell[] {
  return (row as unknown[]).map((cell) => {
    if (cell === null || typeof cell === 'string' || typeof cell === 'number') return cell
    throw new Error(`table ${table} holds ${typeof cell}`)
  })
}
