// Times the pages that everybody opens, at 10³ and 10⁵ ideas, through the built Worker over the embedded binding,
// in one process and without a network: npm run bench [-- --write] keeps the result in docs/bench.md.
import { cpus } from 'node:os'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildWorker } from './build.ts'
import { bindingOver } from './serve/d1.ts'
import { applyMigrations } from './serve/migrate.ts'
import { openSqlite } from './serve/sqlite.ts'
import { loadWorker, type Worker } from './serve/worker.ts'

const root = join(import.meta.dirname, '..')
const sizes = [1_000, 100_000]
const rounds = 300

const pages = [
  ['home', '/'],
  ['public list', '/dien-dan/y-tuong'],
  ['public list, one topic', '/dien-dan/y-tuong?chu-de=truong-hoc'],
  ['public list, shuffled', '/dien-dan/y-tuong?thu-tu=doi-cho'],
  ['one idea', '/dien-dan/y-tuong/501'],
  ['search, nine in ten match', '/dien-dan/y-tuong?q=s%C3%A2n+ch%C6%A1i'],
  ['search, one in a thousand matches', '/dien-dan/y-tuong?q=hi%E1%BA%BFm'],
  ['search, nothing matches', '/dien-dan/y-tuong?q=kh%C3%B4ng+c%C3%B3+ch%E1%BB%AF+n%C3%A0y'],
] as const

/** Nine published ideas in ten, one of a thousand with a rare word. */
function database(n: number): D1Database {
  const sqlite = openSqlite(':memory:')
  applyMigrations(sqlite, join(root, 'migrations'))
  sqlite.exec(`
    insert into units (id, level, kind, name, official_name, valid_from)
      values ('t68', 'province', 'province', 'Lâm Đồng', 'Tỉnh Lâm Đồng', '2025-07-01');
    insert into unit_reach (ancestor_id, unit_id) values ('t68', 't68');
    with recursive n(value) as (select 1 union all select value + 1 from n where value < ${n})
    insert into ideas (seq, id, status, topic, share, unit_id, code, received_at, received_day, read_due,
        title, body, published_seq, published_day, shuffle)
      select value, 'i' || value, iif(value % 10, 'published', 'reading'), iif(value % 3, 'play', 'school'), 1, 't68',
        'c' || value, '2026-11-01T00:00:00.000Z', '2026-11-01', '2026-11-02T00:00:00.000Z',
        iif(value % 10, 'Sân chơi ' || value, null), iif(value % 10, 'Em muốn có sân chơi gần nhà', null),
        iif(value % 10, value, null), iif(value % 10, '2026-11-02', null),
        iif(value % 10, (value * 618033988749) % 1099511627776, null) from n;
    with recursive n(value) as (select 1 union all select value + 1 from n where value < ${n})
    insert into idea_search (rowid, words)
      select value, 'san choi ' || value || iif((value + 1) % 1000, '', ' hiem') from n where value % 10`)
  return bindingOver(sqlite)
}

async function time(worker: Worker, db: D1Database, path: string): Promise<number[]> {
  const env = { DB: db, APP_SECRET: 'x'.repeat(40), PUBLIC_URL: 'https://mangnon.example' }
  const spent: number[] = []
  for (let round = 0; round < rounds + 30; round += 1) {
    const began = performance.now()
    const answer = await worker.fetch(new Request(`https://mangnon.example${path}`), env, {})
    await answer.text()
    if (answer.status !== 200) throw new Error(`${path}: ${answer.status}`)
    if (round >= 30) spent.push(performance.now() - began)
  }
  return spent.toSorted((a, b) => a - b)
}

const at = (sorted: readonly number[], share: number): string =>
  (sorted[Math.floor(sorted.length * share)] ?? 0).toFixed(2)

const folder = mkdtempSync(join(tmpdir(), 'mang-non-bench-'))
try {
  const worker = await loadWorker(await buildWorker(join(folder, 'worker')))
  const rows: string[] = []
  const databases = sizes.map((size) => ({ size, db: database(size) }))
  for (const [name, path] of pages) {
    for (const { size, db } of databases) {
      const spent = await time(worker, db, path)
      rows.push(`| ${name} | ${size.toLocaleString('en')} | ${at(spent, 0.5)} | ${at(spent, 0.99)} |`)
    }
  }
  const cpu = cpus()
  const head = `${new Date().toISOString().slice(0, 10)}, Node ${process.version}, ${cpu.length} × ${cpu[0]?.model.trim() ?? 'unknown'}`
  const table = ['| page | ideas | p50 ms | p99 ms |', '|---|---|---|---|', ...rows].join('\n')
  const text = `# Bench\n\n${head}. Embedded binding, one process, no network, ${rounds} requests a row after a warm-up; whole\nrequest with rendering. Run \`npm run bench\`.\n\n${table}\n`
  console.log(text)
  if (process.argv.includes('--write')) writeFileSync(join(root, 'docs/bench.md'), text)
} finally {
  rmSync(folder, { recursive: true, force: true })
}
