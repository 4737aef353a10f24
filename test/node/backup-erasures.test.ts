import assert from 'node:assert/strict'
import {
  appendFileSync,
  copyFileSync,
  existsSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import type { DatabaseSync } from 'node:sqlite'
import { describe, test, type TestContext } from 'node:test'
import { backupEmbedded } from '../../scripts/backup/embedded.ts'
import { addToJournal, journalName, journalOf, readJournal } from '../../scripts/backup/journal.ts'
import { verifyBackup } from '../../scripts/backup/verify.ts'
import { wrangler } from '../../scripts/d1/wrangler.ts'
import { restoreEmbedded, type Restored } from '../../scripts/restore-embedded.ts'
import { startCron } from '../../scripts/serve/cron.ts'
import { closeData, openData } from '../../scripts/serve/data.ts'
import { newWork } from '../../scripts/serve/work.ts'
import { erasing, notingErasure, type Erasable } from '../../src/core/erasing.ts'
import { root, script, secret } from './support/backup.ts'
import { dataFolder } from './support/process.ts'
import { silent } from './support/site.ts'
import { tinyWorker } from './support/tiny-worker.ts'

// Long, so that no page of the index keeps only its beginning.
const canary = 'zanhyenxoabaoluulaumai'
const now = '2026-11-24T01:02:03.000Z'

async function house(t: TestContext): Promise<{ folder: string; data: string }> {
  const folder = dataFolder(t)
  const data = join(folder, 'data')
  const { sqlite } = await openData({ root, dataDir: data, secret, sample: false })
  sqlite.exec(`
    insert into people (id, email, name) values ('p', '${canary}@example.vn', 'Mai');
    insert into ideas (id, status, topic, share, unit_id, code, received_at, received_day, read_due, title, body,
      published_seq, published_day, shuffle)
      values ('i', 'published', 'play', 1, 't68', 'c1', '${now}', '2026-11-24', '${now}', 'Sân chơi', '${canary} sân chơi', 1, '2026-11-24', 1),
             ('j', 'published', 'play', 1, 't68', 'c2', '${now}', '2026-11-24', '${now}', 'Thư viện', 'Em muốn có thư viện', 2, '2026-11-24', 2);
    insert into idea_search (rowid, words) values (1, 'san choi ${canary} san choi'), (2, 'thu vien em muon co thu vien');
    insert into feedback (id, status, body, sender, unit_id, code, received_at, answer_due)
      values ('f', 'open', '${canary}', '${canary}', 't68', 'c3', '${now}', '2026-12-08')`)
  closeData(sqlite)
  return { folder, data }
}

/** As the service erases. */
function erase(sqlite: DatabaseSync, subject: Erasable, id: string): void {
  for (const text of [...erasing[subject], notingErasure]) {
    const statement = sqlite.prepare(text)
    statement.setAllowUnknownNamedParameters(true)
    statement.run({ subject, id, at: now })
  }
}

/** Erases all that bears the canary in the folder's database; with the journal, as the server keeps it. */
async function eraseIn(data: string, journal: boolean): Promise<void> {
  const { sqlite } = await openData({ root, dataDir: data, secret, sample: false })
  for (const [subject, id] of [
    ['idea', 'i'],
    ['feedback', 'f'],
    ['person', 'p'],
  ] as const)
    erase(sqlite, subject, id)
  if (journal) journalOf(sqlite, join(data, journalName))()
  closeData(sqlite)
}

function restore(file: string, dataDir: string, erasures?: string): Restored {
  return restoreEmbedded(file, { dataDir, secret, newSecret: false, replace: true, now, erasures })
}

/** Not one byte of it, in pages that are in use or free. */
function assertGone(dataDir: string): void {
  for (const name of readdirSync(dataDir).filter((each) => each.startsWith('mang-non.db')))
    assert.equal(readFileSync(join(dataDir, name)).includes(canary), false, name)
}

void describe('what was erased after a backup does not come back with it', () => {
  void test('when the database is lost and only the journal of the folder is left', async (t) => {
    const { folder, data } = await house(t)
    const { path } = await backupEmbedded({ dataDir: data, secret }, join(folder, 'b', 'one.db'), now)
    assert.ok(readFileSync(path).includes(canary))
    await eraseIn(data, true)
    for (const end of ['', '-wal', '-shm']) rmSync(join(data, `mang-non.db${end}`), { force: true })
    assert.equal(restore(path, data).erased, 3)
    assertGone(data)
    const { sqlite } = await openData({ root, dataDir: data, secret, sample: false })
    const found = (word: string) =>
      sqlite.prepare('select rowid from idea_search where idea_search match ?').all(word).length
    assert.deepEqual([found('choi'), found('thu')], [0, 1])
    assert.equal(sqlite.prepare('select count(*) as n from erasures').get()?.['n'], 3)
    closeData(sqlite)
  })

  void test('when there is no journal, but the database that is replaced knows it', async (t) => {
    const { folder, data } = await house(t)
    const { path } = await backupEmbedded({ dataDir: data, secret }, join(folder, 'b', 'one.db'), now)
    await eraseIn(data, false)
    assert.equal(restore(path, data).erased, 3)
    assertGone(data)
  })

  void test('on another machine: by the journal beside the backup, or one that is named; twice is harmless', async (t) => {
    const { folder, data } = await house(t)
    const { path } = await backupEmbedded({ dataDir: data, secret }, join(folder, 'b', 'one.db'), now)
    await eraseIn(data, true)
    const [there, again] = [join(folder, 'there'), join(folder, 'again')]
    assert.equal(restore(path, there, join(data, journalName)).erased, 3)
    assertGone(there)
    const made = await script('scripts/backup/main.ts', ['--erasures-only', '--to', join(folder, 'b')], {
      DATA_DIR: data,
    })
    assert.equal(made.code, 0, made.printed)
    assert.equal(restore(path, again).erased, 3)
    assertGone(again)
    const second = await backupEmbedded({ dataDir: again, secret }, join(folder, 'b', 'two.db'), now)
    assert.equal(restore(second.path, again).erased, 0)
    verifyBackup(second.path)
  })

  void test('on D1: erased again before anything is written there', async (t) => {
    const { folder, data } = await house(t)
    const { path } = await backupEmbedded({ dataDir: data, secret }, join(folder, 'b', 'one.db'), now)
    await eraseIn(data, true)
    const d1 = dataFolder(t)
    const local = ['--local', '--persist-to', d1]
    assert.equal((await wrangler(['d1', 'migrations', 'apply', 'mang-non', ...local])).code, 0)
    copyFileSync(join(data, journalName), join(folder, 'b', journalName))
    const restored = await script('scripts/restore.ts', [path, '--d1', 'mang-non', ...local], {
      APP_SECRET: secret,
    })
    assert.equal(restored.code, 0, restored.printed)
    assert.match(restored.printed, /Đã xóa lại 3 điều/)
    const bytes = readdirSync(d1, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.includes('.sqlite'))
      .map((name) => readFileSync(join(d1, name)))
    assert.ok(bytes.length > 0)
    assert.equal(
      bytes.some((each) => each.includes(canary)),
      false,
    )
    const journal = join(folder, 'from-d1', journalName)
    const told = await script('scripts/backup/main.ts', [
      '--d1',
      'mang-non',
      ...local,
      '--erasures-only',
      '--to',
      journal,
    ])
    assert.equal(told.code, 0, told.printed)
    assert.deepEqual(readJournal(journal), readJournal(join(data, journalName)))
  })
})

void describe('the journal', () => {
  void test('is written by the cron of the server, each erasure once', async (t) => {
    const { data } = await house(t)
    const { sqlite, db } = await openData({ root, dataDir: data, secret, sample: false })
    erase(sqlite, 'feedback', 'f')
    const path = join(data, journalName)
    const stop = startCron(
      tinyWorker,
      { DB: db },
      { work: newWork(silent), log: silent, after: journalOf(sqlite, path) },
    )
    while (!existsSync(path)) await new Promise((resolve) => setTimeout(resolve, 50))
    await stop()
    journalOf(sqlite, path)() // as after a restart
    closeData(sqlite)
    assert.deepEqual(readJournal(path), [{ subject: 'feedback', id: 'f', at: now }])
    assert.doesNotMatch(readFileSync(path, 'utf8'), new RegExp(canary))
  })

  void test('goes on after a line that a crash cut short, and refuses one that nobody can read', (t) => {
    const path = join(dataFolder(t), journalName)
    const first = { subject: 'idea', id: 'a', at: now } as const
    assert.equal(addToJournal(path, [first]), 1)
    appendFileSync(path, '{"subject":"idea","id"')
    assert.deepEqual(readJournal(path), [first])
    assert.equal(addToJournal(path, [first, { ...first, id: 'b' }]), 1)
    assert.deepEqual(readJournal(path), [first, { ...first, id: 'b' }])
    writeFileSync(path, 'not a line\n')
    assert.throws(() => readJournal(path), /dòng 1: không đọc được/)
  })
})
