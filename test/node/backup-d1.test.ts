import assert from 'node:assert/strict'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { test } from 'node:test'
import { backupEmbedded } from '../../scripts/backup/embedded.ts'
import { sumsOf } from '../../scripts/backup/tables.ts'
import { differenceOf, verifyBackup } from '../../scripts/backup/verify.ts'
import { inOrder, parentsFirst } from '../../scripts/d1/order.ts'
import { inserts, literal } from '../../scripts/d1/sql.ts'
import { pull } from '../../scripts/d1/pull.ts'
import { wrangler, type Run } from '../../scripts/d1/wrangler.ts'
import { closeData, openData } from '../../scripts/serve/data.ts'
import { difference, root, script, secret, vocabulary } from './support/backup.ts'
import { dataFolder } from './support/process.ts'

/** What wrangler, the cron and each database write for themselves. */
const own = ['d1_migrations', 'heartbeats', 'throttles']

void test('sample data go from the embedded server to D1 and back, and every table and word is equal', async (t) => {
  const [here, files, d1] = [dataFolder(t), dataFolder(t), dataFolder(t)]
  const data = await openData({ root, dataDir: here, secret, sample: true })
  closeData(data.sqlite)
  const [first, second] = [join(files, 'first.db'), join(files, 'second.db')]
  await backupEmbedded({ dataDir: here, secret }, first, '2026-11-24T00:00:00.000Z')
  const local = ['--local', '--persist-to', d1]
  const empty = await script('scripts/restore.ts', [first, '--d1', 'mang-non', ...local])
  assert.deepEqual([empty.code, /chưa chạy migrations/.test(empty.printed)], [1, true], empty.printed)
  assert.equal((await wrangler(['d1', 'migrations', 'apply', 'mang-non', ...local])).code, 0)

  const other = { APP_SECRET: 'the secret of another house, not of this' }
  const wrong = await script('scripts/restore.ts', [first, '--d1', 'mang-non', ...local], other)
  assert.deepEqual([wrong.code, /không phải của bản sao lưu/.test(wrong.printed)], [1, true], wrong.printed)
  const restored = await script('scripts/restore.ts', [first, '--d1', 'mang-non', ...local], {
    APP_SECRET: secret,
  })
  assert.equal(restored.code, 0, restored.printed)
  const made = await script('scripts/backup/main.ts', ['--d1', 'mang-non', ...local, '--to', second], {
    APP_SECRET: secret,
  })
  assert.equal(made.code, 0, made.printed)
  assert.deepEqual([verifyBackup(second).source, verifyBackup(first).source], ['d1', 'embedded'])
  assert.equal(difference(first, second, own), undefined)
  assert.equal(vocabulary(first), vocabulary(second))
  const again = await script('scripts/restore.ts', [first, '--d1', 'mang-non', ...local])
  assert.deepEqual([again.code, /không trống/.test(again.printed)], [1, true], again.printed)
})

/** A database behind the calls that wrangler would make, with `n` events. */
async function source(n: number): Promise<{ sqlite: DatabaseSync; run: Run; calls: string[][] }> {
  const { sqlite } = await openData({ root, dataDir: dataFolderOf(), secret, sample: false })
  sqlite.exec(`insert into commits values ('c', 'visitor', 'd', '{}', '2026-01-01')`)
  add(sqlite, n)
  const calls: string[][] = []
  const run: Run = async (statements) => {
    calls.push([...statements])
    const results = statements.map((sql) => ({
      results: sqlite
        .prepare(sql)
        .all()
        .map((row) => ({ ...row })),
    }))
    return await Promise.resolve(results)
  }
  return { sqlite, run, calls }
}

let dataFolderOf: () => string = () => ''

function add(sqlite: DatabaseSync, n: number): void {
  sqlite.exec(`with recursive k(n) as (select 1 union all select n + 1 from k where n < ${n})
    insert into events (commit_id, subject, subject_id, version, action, actor_kind, at)
    select 'c', 'idea', 's' || n || random(), 1, 'send', 'visitor', '2026-01-01' from k`)
}

void test('a D1 database of many pages is copied whole, in few calls', async (t) => {
  dataFolderOf = () => dataFolder(t)
  const { sqlite, run, calls } = await source(12_345)
  const copy = new DatabaseSync(':memory:')
  await pull(run, copy, () => undefined)
  assert.equal(differenceOf(sumsOf(sqlite), sumsOf(copy)), undefined)
  assert.equal(sumsOf(copy).get('events')?.rows, 12_345)
  assert.ok(calls.length < 20, `${calls.length} calls`)
})

void test('a write between two pages is noticed and all is read again; writes without end are told', async (t) => {
  dataFolderOf = () => dataFolder(t)
  const { sqlite, run } = await source(10)
  let writes = 1
  const restless: Run = async (statements) => {
    const answer = await run(statements)
    if (statements.length > 5 && writes > 0) add(sqlite, writes--)
    return answer
  }
  const [copy, said] = [new DatabaseSync(':memory:'), [] as string[]]
  await pull(restless, copy, (line) => said.push(line))
  assert.deepEqual(said, ['Có người vừa ghi; đọc lại từ đầu.'])
  assert.equal(differenceOf(sumsOf(sqlite), sumsOf(copy)), undefined)
  writes = 99
  await assert.rejects(
    pull(restless, new DatabaseSync(':memory:'), () => undefined),
    /được ghi suốt lúc đọc/,
  )
})

void test('a value is written so that it is read back as it was, and no statement passes what D1 takes', () => {
  const sqlite = new DatabaseSync(':memory:')
  const values = [
    "O'Brien; drop table x --",
    'Đức\nLinh\t"ê"',
    '',
    '\0a',
    'a\0b',
    '😀',
    '\\',
    0,
    -1,
    1e15,
    0.5,
    null,
  ]
  for (const value of values) {
    assert.deepEqual(sqlite.prepare(`select ${literal(value)} as v`).get()?.['v'], value)
  }
  const rows = Array.from({ length: 3000 }, (_, n) => [n, 'ế'.repeat(n % 500)])
  const statements = [...inserts('t', ['a', 'b'], rows)]
  assert.ok(statements.length > 10)
  assert.ok(statements.every((text) => Buffer.byteLength(text) < 100_000))
  assert.throws(() => [...inserts('t', ['a'], [['x'.repeat(100_000)]])], RangeError)
})

void test('a row comes after those that it names, in its own table and in others', () => {
  const sqlite = new DatabaseSync(':memory:')
  sqlite.exec(`create table a_late (id text primary key, of text references z_early (id)) strict, without rowid;
    create table z_early (id text primary key, after text references z_early (id)) strict, without rowid;
    insert into z_early values ('b', null), ('c', 'b'), ('a', 'c'), ('d', 'a')`)
  const tables = inOrder(sqlite)
  assert.deepEqual(
    tables.map(({ name }) => name),
    ['z_early', 'a_late'],
  )
  const rows = tables.flatMap((table) => [...parentsFirst(sqlite, table)])
  assert.deepEqual(
    rows.map(([id]) => id),
    ['b', 'c', 'a', 'd'],
  )
})
