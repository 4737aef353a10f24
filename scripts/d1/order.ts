import type { DatabaseSync } from 'node:sqlite'
import { rowsOf, tablesOf, type Cell, type Table } from '../backup/tables.ts'

/** Tables so that what is referred to comes first. */
export function inOrder(sqlite: DatabaseSync): Table[] {
  const tables = tablesOf(sqlite)
  const placed = new Map<string, Table>()
  const place = (table: Table): void => {
    if (placed.has(table.name)) return
    for (const parent of parentsOf(sqlite, table.name)) {
      const found = tables.find(({ name }) => name === parent)
      if (found !== undefined && found !== table) place(found)
    }
    placed.set(table.name, table)
  }
  tables.forEach(place)
  return [...placed.values()]
}

function parentsOf(sqlite: DatabaseSync, table: string): string[] {
  const keys = sqlite.prepare('select "table" as parent from pragma_foreign_key_list(?)').all(table)
  return keys.map((row) => String(row['parent']))
}

/** Rows of a table that refers to itself, so that each comes after those it names. */
export function parentsFirst(sqlite: DatabaseSync, table: Table): Iterable<Cell[]> {
  const own = sqlite
    .prepare('select "from" as child from pragma_foreign_key_list(?) where "table" = ?')
    .all(table.name, table.name)
    .map((row) => table.columns.indexOf(String(row['child'])))
  if (own.length === 0) return rowsOf(sqlite, table)
  const id = table.columns.indexOf('id') // every reference within a table is to its id
  const rows = new Map([...rowsOf(sqlite, table)].map((row) => [row[id], row]))
  const [begun, placed] = [new Set<Cell[]>(), new Set<Cell[]>()]
  const place = (row: Cell[]): void => {
    if (begun.has(row)) return
    begun.add(row)
    for (const column of own) {
      const parent = rows.get(row[column])
      if (parent !== undefined) place(parent)
    }
    placed.add(row)
  }
  for (const row of rows.values()) place(row)
  return placed
}
