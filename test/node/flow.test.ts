import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import type { DatabaseSync } from 'node:sqlite'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, beforeEach, describe, test } from 'node:test'
import { buildWorker } from '../../scripts/build.ts'
import { bindingOver } from '../../scripts/serve/d1.ts'
import { applyMigrations } from '../../scripts/serve/migrate.ts'
import { openSqlite } from '../../scripts/serve/sqlite.ts'
import { loadWorker, type Worker } from '../../scripts/serve/worker.ts'
import { newId, newToken } from '../../src/db/keys.ts'
import { tokenDigest } from '../../src/db/sessions.ts'
import { browser, losing, type Browser } from './support/browser.ts'

// The promises of test/forum-*.test.ts, kept by the built Worker over the embedded server's binding.

let folder: string
let worker: Worker
let sqlite: DatabaseSync
let db: D1Database

before(async () => {
  folder = mkdtempSync(join(tmpdir(), 'mang-non-flow-'))
  worker = await loadWorker(await buildWorker(join(folder, 'worker')))
})
after(() => rmSync(folder, { recursive: true, force: true }))

beforeEach(() => {
  sqlite = openSqlite(':memory:')
  applyMigrations(sqlite, join(import.meta.dirname, '../../migrations'))
  sqlite.exec(`
    insert into units (id, level, kind, name, official_name, valid_from) values
      ('t68', 'province', 'province', 'Lâm Đồng', 'Tỉnh Lâm Đồng', '2025-07-01');
    insert into unit_reach (ancestor_id, unit_id) values ('t68', 't68')`)
  db = bindingOver(sqlite)
})

const idea = { topic: 'school', body: 'Em muốn trường em có thêm nước sạch.', share: true }

function rows(table: string): Record<string, unknown>[] {
  return sqlite
    .prepare(`select * from ${table}`)
    .all()
    .map((row) => ({ ...row }))
}

function moderator(): Browser {
  const [id, token] = [newId(), newToken()]
  const at = '2026-01-01T00:00:00.000Z'
  sqlite
    .prepare('insert into people (id, email, name, name_key) values (?, ?, ?, ?)')
    .run(id, `${id.toLowerCase()}@example.vn`, 'Hạnh', 'hanh')
  sqlite
    .prepare("insert into sessions values (?, ?, ?, 'full', 'test', ?, ?, '2099-01-01T00:00:00.000Z', null)")
    .run(tokenDigest(token), newId(), id, at, at)
  sqlite
    .prepare(
      "insert into grants (id, person_id, role, unit_id, from_day) values (?, ?, 'moderator', 't68', '2026-01-01')",
    )
    .run(newId(), id)
  return browser(worker, db, new Map([['__Host-mn', token]]))
}

async function toCheck(child: Browser): Promise<string> {
  await child.post('/dien-dan/gui-y-tuong/1', { topic: 'school' })
  await child.post('/dien-dan/gui-y-tuong/2', { body: idea.body })
  const html = await (await child.get('/dien-dan/gui-y-tuong/4')).text()
  return /name="commit" value="([^"]+)"/.exec(html)?.[1] ?? ''
}

const codeIn = (html: string): string => /YT-\w{4}-\w{4}-\w{3}/.exec(html)?.[0] ?? ''

void describe('one idea, the same code, on the embedded server', () => {
  void test('a double tap makes one idea; a reload shows the same code', async () => {
    const child = browser(worker, db)
    const commit = await toCheck(child)
    const fields = { commit, share: 'yes' }
    const both = await Promise.all([
      child.post('/dien-dan/gui-y-tuong/4', fields),
      child.post('/dien-dan/gui-y-tuong/4', fields),
    ])
    assert.deepEqual(
      both.map((response) => response.headers.get('location')),
      ['/dien-dan/da-gui', '/dien-dan/da-gui'],
    )
    assert.equal(rows('ideas').length, 1)
    const [first, second] = [await child.get('/dien-dan/da-gui'), await child.get('/dien-dan/da-gui')]
    const code = codeIn(await first.text())
    assert.notEqual(code, '')
    assert.equal(codeIn(await second.text()), code)
  })

  void test('a retry after the answer was lost behind the commit', async () => {
    const key = crypto.randomUUID()
    const lost = await browser(worker, losing(db, 'insert into ideas', 'after')).postJson(
      '/dien-dan/y-tuong',
      idea,
      key,
    )
    const again = await browser(worker, db).postJson('/dien-dan/y-tuong', idea, key)
    assert.equal(lost.status, 201)
    assert.deepEqual(await again.json(), await lost.json())
    assert.equal(rows('ideas').length, 1)
  })

  void test('a retry after a fault before the commit', async () => {
    const sent = await browser(worker, losing(db, 'insert into ideas', 'before', 2)).postJson(
      '/dien-dan/y-tuong',
      idea,
      crypto.randomUUID(),
    )
    assert.equal(sent.status, 201)
    assert.equal(rows('ideas').length, 1)
  })

  void test('a fault that does not pass: 503, nothing half written, and the same key works later', async () => {
    const key = crypto.randomUUID()
    const failed = await browser(worker, losing(db, 'insert into ideas', 'before', 99)).postJson(
      '/dien-dan/y-tuong',
      idea,
      key,
    )
    assert.equal(failed.status, 503)
    assert.deepEqual([rows('ideas'), rows('commits'), rows('events')], [[], [], []])
    assert.equal((await browser(worker, db).postJson('/dien-dan/y-tuong', idea, key)).status, 201)
  })

  void test('the same key with another text: refused, nothing lost', async () => {
    const key = crypto.randomUUID()
    await browser(worker, db).postJson('/dien-dan/y-tuong', idea, key)
    const other = await browser(worker, db).postJson(
      '/dien-dan/y-tuong',
      { ...idea, body: 'Em muốn có sân bóng ở gần nhà.' },
      key,
    )
    assert.equal(other.status, 409)
    assert.deepEqual(
      rows('idea_originals').map((row) => row['body']),
      [idea.body],
    )
  })

  void test('two moderators at once: one decision, the other sees what happened and keeps what was typed', async () => {
    await browser(worker, db).postJson('/dien-dan/y-tuong', idea, crypto.randomUUID())
    const both = await Promise.all([
      moderator().post('/quan-tri/duyet/1/quyet-dinh', { decision: 'keepPrivate', version: '1' }),
      moderator().post('/quan-tri/duyet/1/quyet-dinh', {
        decision: 'publish',
        title: 'Nước sạch',
        version: '1',
      }),
    ])
    assert.deepEqual(
      both.map((response) => response.status).toSorted((a, b) => a - b),
      [303, 409],
    )
    const late = both.find((response) => response.status === 409)
    assert.match((await late?.text()) ?? '', /Ý này vừa có người khác quyết định/)
    assert.equal(rows('events').length, 2)
  })

  void test('publishing makes it findable, withdrawing takes it from everywhere', async () => {
    const sent = await browser(worker, db).postJson('/dien-dan/y-tuong', idea, crypto.randomUUID())
    const { code } = (await sent.json()) as { code: string }
    await moderator().post('/quan-tri/duyet/1/quyet-dinh', {
      decision: 'publish',
      title: 'Nước sạch',
      version: '1',
    })
    const child = browser(worker, db)
    assert.match(await (await child.get('/dien-dan/y-tuong?q=nuoc')).text(), /Nước sạch/)
    const html = await (await child.post('/tra-cuu/ket-qua', { code })).text()
    await child.post('/tra-cuu/rut-lai', { handle: /name="handle" value="([^"]+)"/.exec(html)?.[1] ?? '' })
    assert.equal((await child.get('/dien-dan/y-tuong/1')).status, 404)
    assert.doesNotMatch(await (await child.get('/dien-dan/y-tuong?q=nuoc')).text(), /dien-dan\/y-tuong\/1"/)
    assert.deepEqual(rows('idea_originals'), [])
  })
})
