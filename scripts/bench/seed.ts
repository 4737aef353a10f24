import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { DatabaseSync } from 'node:sqlite'
import type { Role } from '../../src/core/access.ts'
import { tokenDigest } from '../../src/db/sessions.ts'
import { applyMigrations } from '../serve/migrate.ts'
import { openSqlite } from '../serve/sqlite.ts'
import { audit, events, home, ideas, places, pledges, today } from './rows.ts'

const root = join(import.meta.dirname, '../..')

/** Who is signed in, by the cookie that a browser would send. */
export const people = {
  school: ['b-school', 'school', home],
  commune: ['b-commune', 'commune', home],
  front: ['b-front', 'front', home],
  front2: ['b-front2', 'front', home],
  moderator: ['b-moderator', 'moderator', 't68'],
  leader: ['b-leader', 'leader', 't68'],
} as const satisfies Record<string, readonly [id: string, role: Role, unitId: string]>
export type Somebody = keyof typeof people

export function cookieOf(who: Somebody): string {
  return `mn=${tokenOf(who)}`
}

/** A database file with n rows of each kind, about a minute and a half for a million. @returns seconds taken. */
export function seed(path: string, n: number): number {
  const began = performance.now()
  for (const end of ['', '-wal', '-shm']) rmSync(`${path}${end}`, { force: true })
  const sqlite = openSqlite(path)
  sqlite.exec(
    'pragma journal_mode = off; pragma synchronous = off; pragma foreign_keys = off; pragma cache_size = -400000',
  )
  applyMigrations(sqlite, join(root, 'migrations'))
  whole(sqlite, readFileSync(join(root, 'scripts/units/data/units.sql'), 'utf8'))
  whole(sqlite, places)
  enter(sqlite)
  for (const fill of [ideas, audit, events, pledges]) whole(sqlite, fill(n))
  sqlite.exec('pragma journal_mode = wal')
  sqlite.close()
  return (performance.now() - began) / 1000
}

function whole(sqlite: DatabaseSync, script: string): void {
  sqlite.exec(`begin;${script};commit`)
}

function enter(sqlite: DatabaseSync): void {
  const person = sqlite.prepare('insert into people (id, email, name) values (?, ?, ?)')
  const post = sqlite.prepare(
    "insert into grants (id, person_id, role, unit_id, organisation_id, from_day) values (?, ?, ?, ?, ?, '2026-01-01')",
  )
  const session = sqlite.prepare(
    `insert into sessions (token, id, person_id, stage, device, created_at, seen_at, expires_at)
     values (?, ?, ?, 'full', 'bench', '2026-01-01T00:00:00.000Z', '2026-01-01T00:00:00.000Z', '2099-01-01T00:00:00.000Z')`,
  )
  sqlite.exec(`insert into organisations (id, seq, kind, school_level, name, name_fold, unit_id, commune_id, province_id,
    valid_from) values ('o1', 1, 'school', 'primary', 'Trường Tiểu học Võ Xu 2', 'truong tieu hoc vo xu 2', '${home}',
    '${home}', 't68', '2013-01-01')`)
  // The cron has run and proven the tallies: `/suc-khoe` answers as on a day like any other.
  const now = new Date().toISOString()
  sqlite.prepare("insert into heartbeats (job, at) values ('cron', ?)").run(now)
  sqlite.prepare('insert into tally_proofs (day, at, checked, wrong) values (?, ?, 1, 0)').run(today, now)
  for (const who of Object.keys(people).filter(isSomebody)) {
    const [id, role, unitId] = people[who]
    person.run(id, `${id}@lamdong.example`, `Cán bộ ${who}`)
    post.run(`${id}-post`, id, role, unitId, role === 'school' ? 'o1' : null)
    session.run(tokenDigest(tokenOf(who)), `${id}-session`, id)
  }
}

function isSomebody(name: string): name is Somebody {
  return name in people
}

function tokenOf(who: Somebody): string {
  return `bench-token-of-${who}`.padEnd(32, 'x')
}
