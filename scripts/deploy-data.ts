import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { applyMigrations } from './serve/migrate.ts'
import { StartError } from './serve/options.ts'
import { at, executeFile, runOn, wrangler, type Target } from './d1/wrangler.ts'

const root = join(import.meta.dirname, '..')
const migrations = join(root, 'migrations')
const units = join(root, 'scripts/units/data/units.sql')
const filled = ['units', 'unit_events', 'unit_names', 'unit_reach'] as const

/**
 * Brings a D1 database up to this version: its migrations, and today's administrative units when it has none.
 * May be run again at any time. @throws StartError with what D1 said.
 */
export async function prepareD1(target: Target, say: (line: string) => void): Promise<void> {
  const applied = await wrangler(['d1', 'migrations', 'apply', target.name, ...at(target)])
  if (applied.code !== 0)
    throw new StartError(`Không chạy được migrations:\n${applied.stderr || applied.stdout}`)
  say('Cấu trúc cơ sở dữ liệu đã đúng phiên bản.')
  const counts = await countsIn(target)
  const wanted = expected()
  if (filled.every((name) => counts[name] === 0)) {
    await executeFile(target, units)
    say(`Đã nạp ${wanted.units} đơn vị hành chính.`)
    return
  }
  // A later change of boundaries adds units: more than the file has is right, fewer is a load that was cut short.
  const short = filled.find((name) => (counts[name] ?? 0) < wanted[name])
  if (short !== undefined)
    throw new StartError(
      `Bảng ${short} mới có ${counts[short] ?? 0} dòng, cần ${wanted[short]}. Hãy lập lại cơ sở dữ liệu.`,
    )
  say('Đơn vị hành chính đã có.')
}

type Counts = Readonly<Record<(typeof filled)[number], number>>

async function countsIn(target: Target): Promise<Partial<Counts>> {
  const answers = await runOn(target)(filled.map((name) => `select count(*) as n from ${name}`))
  return Object.fromEntries(filled.map((name, place) => [name, Number(answers[place]?.results[0]?.['n'])]))
}

function expected(): Counts {
  const sqlite = new DatabaseSync(':memory:')
  applyMigrations(sqlite, migrations)
  sqlite.exec(readFileSync(units, 'utf8'))
  const count = (name: string): number =>
    Number(sqlite.prepare(`select count(*) as n from ${name}`).get()?.['n'])
  const counts = {
    units: count('units'),
    unit_events: count('unit_events'),
    unit_names: count('unit_names'),
    unit_reach: count('unit_reach'),
  }
  sqlite.close()
  return counts
}
