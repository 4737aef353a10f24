// Writes data/units.sql from the package and the corrections beside this file; with --check it only says
// whether the committed file is what it would write (exit code 1 when not).
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { oldUnits, passages } from './history.ts'
import { report } from './report.ts'
import { readSource } from './source.ts'
import { unitsSql } from './sql.ts'
import { reformDay, unitsSinceReform } from './today.ts'

const file = join(import.meta.dirname, 'data/units.sql')

const source = readSource()
const today = unitsSinceReform(source)
const first = new Map(
  today.units.filter((one) => one.validFrom === reformDay).map((one) => [one.code ?? '', one]),
)
const { kept, dropped } = passages(source.mappings, new Set(source.communes.map((row) => row.ward_code)))
const lamDong = kept.filter((row) => first.get(row.to)?.parentId === 't68')
const history = oldUnits(lamDong, first)
const all = { units: [...today.units, ...history.units], events: [...today.events, ...history.events] }

expect('provinces in force', live('province'), 34)
expect('communes in force', live('commune'), 3321)
expect('rows of the mapping that were dropped', dropped.length, 943)
expect('old communes of Lâm Đồng', lamDong.length, 329)

const sql = unitsSql(all)
if (process.argv.includes('--check')) {
  if (readFileSync(file, 'utf8') !== sql) {
    console.error('scripts/units/data/units.sql is stale: run npm run units:build')
    process.exitCode = 1
  }
} else {
  writeFileSync(file, sql)
  console.log(report({ source, all, dropped, bytes: Buffer.byteLength(sql) }))
}

function live(level: string): number {
  return all.units.filter((one) => one.level === level && one.validTo === null).length
}

function expect(what: string, is: number, shouldBe: number): void {
  if (is !== shouldBe) throw new Error(`${what}: ${is}, not ${shouldBe}`)
}
