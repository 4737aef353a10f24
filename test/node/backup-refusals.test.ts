import assert from 'node:assert/strict'
import { copyFileSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { after, before, describe, test } from 'node:test'
import { backupEmbedded } from '../../scripts/backup/embedded.ts'
import { makeRoom, seal } from '../../scripts/backup/seal.ts'
import { sumsOf } from '../../scripts/backup/tables.ts'
import { verifyBackup } from '../../scripts/backup/verify.ts'
import { restoreEmbedded, type Restoring } from '../../scripts/restore-embedded.ts'
import { script, secret, wholeBackup, type Whole } from './support/backup.ts'
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

void describe('a backup that is not whole', () => {
  void test('is refused with one byte changed, wherever it is', (t) => {
    const copy = join(dataFolder(t), 'copy.db')
    const bytes = readFileSync(whole.file)
    const step = Math.floor(bytes.length / 150)
    const places = [0, 17, 18, 99, 100, bytes.length - 1, ...Array.from({ length: 150 }, (_, n) => n * step)]
    verifyBackup(whole.file)
    for (const at of places) {
      const changed = Buffer.from(bytes)
      changed[at] = (changed[at] ?? 0) ^ 1
      writeFileSync(copy, changed)
      assert.throws(() => verifyBackup(copy), /Tệp sao lưu hỏng/, `byte ${at}`)
    }
  })

  void test('is refused when its end is missing, when more was added, and when it is something else', (t) => {
    const copy = join(dataFolder(t), 'copy.db')
    const size = readFileSync(whole.file).length
    for (const length of [0, 1, 100, 4096, Math.floor(size / 2), size - 4096, size - 1]) {
      copyFileSync(whole.file, copy)
      truncateSync(copy, length)
      assert.throws(() => verifyBackup(copy), /Tệp sao lưu hỏng/, `${length} bytes`)
    }
    writeFileSync(copy, Buffer.concat([readFileSync(whole.file), Buffer.alloc(4096)]))
    assert.throws(() => verifyBackup(copy), /Tệp sao lưu hỏng/)
    assert.throws(() => verifyBackup(join(whole.folder, 'data/mang-non.db')), /Tệp sao lưu hỏng/)
    assert.throws(() => verifyBackup(join(whole.folder, 'nowhere.db')), /Không có tệp/)
  })

  void test('leaves the folder as it was, and the command ends with 1', async (t) => {
    const [place, copy] = [dataFolder(t), join(dataFolder(t), 'copy.db')]
    copyFileSync(whole.file, copy)
    truncateSync(copy, 50_000)
    const { code, printed } = await script('scripts/restore.ts', [copy, '--data-dir', place])
    assert.equal(code, 1)
    assert.match(printed, /^Tệp sao lưu hỏng, không dùng được/)
    assert.deepEqual(readdirSync(place), [])
  })
})

void describe('the secret', () => {
  void test('of another house is told, and nothing is restored', (t) => {
    const place = dataFolder(t)
    const other = 'the secret of another house, not of this'
    assert.throws(
      () => restoreEmbedded(whole.file, restoring(place, { secret: other })),
      /không phải của bản sao lưu/,
    )
    assert.throws(() => restoreEmbedded(whole.file, restoring(place, { secret: undefined })), /Thiếu bí mật/)
    assert.deepEqual(readdirSync(place), [])
    assert.equal(restoreEmbedded(whole.file, restoring(place)).secret, 'fits')
  })

  for (const [what, change] of [
    ['a row', "update people set name = 'Kẻ lạ', totp = null"],
    ['a trigger', 'create trigger quiet after insert on people begin delete from commits; end'],
  ] as const) {
    void test(`shows that somebody changed ${what} and sealed the file anew`, (t) => {
      const place = dataFolder(t)
      const forged = join(place, 'forged.db')
      copyFileSync(whole.file, forged)
      const sqlite = new DatabaseSync(forged)
      sqlite.exec(`drop table backup_seal; ${change}`)
      const set = sqlite.prepare('update backup_tables set rows = ?, digest = ? where name = ?')
      for (const [name, { rows, digest }] of sumsOf(sqlite)) set.run(rows, digest, name)
      const room = makeRoom(sqlite)
      sqlite.close()
      seal(forged, room)
      verifyBackup(forged)
      assert.throws(() => restoreEmbedded(forged, restoring(join(place, 'there'))), /có người đã sửa tệp/)
      assert.deepEqual(readdirSync(place), ['forged.db'])
    })
  }

  void test('is recognised by a second factor when the backup was made without it', async (t) => {
    const place = dataFolder(t)
    const bare = join(place, 'bare.db')
    await backupEmbedded({ dataDir: join(whole.folder, 'data'), secret: undefined }, bare, now)
    const other = restoring(join(place, 'a'), { secret: 'the secret of another house, not of this' })
    assert.throws(() => restoreEmbedded(bare, other), /không phải của bản sao lưu/)
    assert.equal(restoreEmbedded(bare, restoring(join(place, 'b'))).secret, 'fits')
  })

  void test('that is lost for good takes the second factors with it, so that people can set up new ones', (t) => {
    const place = dataFolder(t)
    assert.equal(
      restoreEmbedded(whole.file, restoring(place, { secret: undefined, newSecret: true })).secret,
      'new',
    )
    const sqlite = new DatabaseSync(join(place, 'mang-non.db'))
    assert.deepEqual({ ...sqlite.prepare('select id, totp from people').get() }, { id: 'p', totp: null })
    sqlite.close()
  })

  void test('is never in the backup', () => {
    assert.equal(readFileSync(whole.file).includes(secret), false)
  })
})
