import assert from 'node:assert/strict'
import { copyFileSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { after, before, describe, test } from 'node:test'
import { backupEmbedded } from '../../scripts/backup/embedded.ts'
import { keepNewest } from '../../scripts/backup/keep.ts'
import { verifyBackup } from '../../scripts/backup/verify.ts'
import { restoreEmbedded, type Restoring } from '../../scripts/restore-embedded.ts'
import { closeData, openData } from '../../scripts/serve/data.ts'
import { migrations, root, script, secret, wholeBackup, type Whole } from './support/backup.ts'
import { dataFolder } from './support/process.ts'

const now = '2026-11-24T01:02:03.000Z'
let whole: Whole

before(async () => {
  whole = await wholeBackup()
})
after(() => rmSync(whole.folder, { recursive: true, force: true }))

function restoring(dataDir: string, given: Partial<Restoring> = {}): Restoring {
  return { dataDir, secret, newSecret: false, replace: false, now, ...given }
}

void describe('a schema', () => {
  void test('that is newer than the code is refused', async (t) => {
    const place = dataFolder(t)
    const data = await openData({ root, dataDir: place, secret, sample: false })
    data.sqlite.exec("insert into d1_migrations (name) values ('9999_later.sql')")
    closeData(data.sqlite)
    const newer = join(place, 'newer.db')
    await backupEmbedded({ dataDir: place, secret }, newer, now)
    const target = join(place, 'there')
    assert.throws(() => restoreEmbedded(newer, restoring(target)), /phiên bản mới hơn \(9999_later\.sql\)/)
    assert.equal(existsSync(target), false)
  })

  void test('that is older is brought up to date by the next start', async (t) => {
    const [place, target] = [dataFolder(t), dataFolder(t)]
    const old = new DatabaseSync(join(place, 'mang-non.db'))
    old.exec('create table d1_migrations (id integer primary key, name text unique, applied_at text)')
    const names = readdirSync(migrations).toSorted()
    const first = names.slice(0, 4)
    for (const name of first) {
      old.exec(readFileSync(join(migrations, name), 'utf8'))
      old.prepare('insert into d1_migrations (name, applied_at) values (?, ?)').run(name, now)
    }
    old.exec("insert into holidays (day, kind, name) values ('2027-01-01', 'holiday', 'Tết Dương lịch')")
    old.close()
    const made = await backupEmbedded({ dataDir: place, secret }, join(place, 'old.db'), now)
    assert.equal(made.manifest.schema, first.at(-1))
    restoreEmbedded(made.path, restoring(target))
    const data = await openData({ root, dataDir: target, secret, sample: false })
    const applied = data.sqlite.prepare('select name from d1_migrations order by id').all()
    assert.deepEqual(
      applied.map((row) => row['name']),
      names,
    )
    assert.equal(data.sqlite.prepare('select day from holidays').get()?.['day'], '2027-01-01')
    closeData(data.sqlite)
  })
})

void test('who was signed out since, and whose link was used since, is not let in by an older copy', async (t) => {
  const [place, target] = [dataFolder(t), dataFolder(t)]
  const data = await openData({ root, dataDir: place, secret, sample: false })
  data.sqlite.exec(`
    insert into people (id, email, name) values ('p', 'mai@example.vn', 'Mai');
    insert into sessions (token, id, person_id, stage, device, created_at, seen_at, expires_at)
      values ('t', 's', 'p', 'full', 'Chrome', '${now}', '${now}', '2099-01-01');
    insert into links (token, kind, person_id, expires_at) values ('t', 'reset', 'p', '2099-01-01')`)
  closeData(data.sqlite)
  const made = await backupEmbedded({ dataDir: place, secret }, join(place, 'older.db'), now)
  restoreEmbedded(made.path, restoring(target))
  const restored = new DatabaseSync(join(target, 'mang-non.db'))
  const count = (table: string) => restored.prepare(`select count(*) as n from ${table}`).get()?.['n']
  assert.deepEqual(['people', 'sessions', 'links'].map(count), [1, 0, 0])
  restored.close()
})

void describe('nothing is written over', () => {
  void test('a file of that name stops a backup, and data in the folder stop a restore', async (t) => {
    const place = dataFolder(t)
    const taken = join(place, 'taken.db')
    writeFileSync(taken, 'mine')
    const source = { dataDir: join(whole.folder, 'data'), secret }
    await assert.rejects(backupEmbedded(source, taken, now), /Không ghi đè/)
    assert.equal(readFileSync(taken, 'utf8'), 'mine')
    restoreEmbedded(whole.file, restoring(join(place, 'data')))
    assert.throws(() => restoreEmbedded(whole.file, restoring(join(place, 'data'))), /đã có dữ liệu/)
    await assert.rejects(
      backupEmbedded({ dataDir: place, secret }, join(place, 'none.db'), now),
      /Không có dữ liệu/,
    )
    assert.deepEqual(readdirSync(place).toSorted(), ['data', 'taken.db'])
  })

  void test('data that are damaged are not passed on as a backup, and nothing half made stays', async (t) => {
    const place = dataFolder(t)
    restoreEmbedded(whole.file, restoring(place))
    const sqlite = new DatabaseSync(join(place, 'mang-non.db'))
    sqlite.exec("pragma foreign_keys = off; insert into links values ('t', 'reset', 'nobody', '2026', null)")
    sqlite.close()
    const target = join(place, 'backups', 'one.db')
    await assert.rejects(
      backupEmbedded({ dataDir: place, secret }, target, now),
      /bảng links trỏ tới dòng không có/,
    )
    assert.deepEqual(readdirSync(join(place, 'backups')), [])
  })

  void test('data that cannot be read any more give way to a backup, and are kept beside it', (t) => {
    const place = dataFolder(t)
    writeFileSync(join(place, 'mang-non.db'), 'a disk failed here')
    const { aside } = restoreEmbedded(whole.file, restoring(place, { replace: true }))
    assert.equal(readFileSync(aside ?? '', 'utf8'), 'a disk failed here')
    const sqlite = new DatabaseSync(join(place, 'mang-non.db'), { readOnly: true })
    assert.equal(sqlite.prepare('select name from people').get()?.['name'], 'Mai')
    sqlite.close()
  })

  void test('old backups go when newer ones are kept, and other files stay', async (t) => {
    const place = dataFolder(t)
    for (const day of ['01', '02', '03'])
      copyFileSync(whole.file, join(place, `mang-non-202611${day}T000000Z.db`))
    writeFileSync(join(place, 'secret'), 'mine')
    const { code, printed } = await script('scripts/backup/main.ts', ['--to', place, '--keep', '2'], {
      DATA_DIR: join(whole.folder, 'data'),
      APP_SECRET: secret,
    })
    assert.equal(code, 0, printed)
    const [oldest, newest, own] = readdirSync(place).toSorted()
    assert.deepEqual([oldest, own], ['mang-non-20261103T000000Z.db', 'secret'])
    verifyBackup(join(place, basename(newest ?? '')))
    assert.deepEqual(keepNewest(place, 2), [])
  })
})
