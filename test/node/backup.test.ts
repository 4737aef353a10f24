import assert from 'node:assert/strict'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { test } from 'node:test'
import { verifyBackup } from '../../scripts/backup/verify.ts'
import { difference, script, vocabulary } from './support/backup.ts'
import { dataFolder, serve, type Running } from './support/process.ts'

const json = { 'Content-Type': 'application/json', Accept: 'application/json' }

/** @returns the receipt code. */
async function send({ url }: Running, body: string): Promise<string> {
  const response = await fetch(`${url}/dien-dan/y-tuong`, {
    method: 'POST',
    headers: { ...json, 'Idempotency-Key': crypto.randomUUID() },
    body: JSON.stringify({ topic: 'school', body, share: true }),
  })
  const { code } = (await response.json()) as { code?: string } // the house's own answer
  return code ?? ''
}

async function lookUp({ url }: Running, code: string): Promise<number> {
  const response = await fetch(`${url}/tra-cuu/ket-qua`, {
    method: 'POST',
    headers: { ...json, 'Idempotency-Key': crypto.randomUUID() },
    body: JSON.stringify({ code }),
  })
  return response.status
}

function texts(path: string): string[] {
  const sqlite = new DatabaseSync(path, { readOnly: true })
  const rows = sqlite.prepare("select body from idea_originals where body like 'Em muốn có vườn rau%'").all()
  sqlite.close()
  return rows.map((row) => String(row['body']))
}

void test('the drill: back up while children write, restore elsewhere, every table is equal and a code still finds its idea', async (t) => {
  const [here, there, files] = [dataFolder(t), dataFolder(t), dataFolder(t)]
  const [busy, quiet] = [join(files, 'busy.db'), join(files, 'quiet.db')]
  const server = await serve('scripts/serve/main.ts', { DATA_DIR: here, LOG: '0' })
  t.after(() => server.child.kill('SIGKILL'))
  const code = await send(server, 'Em muốn có vườn rau số đầu ở trường.')
  assert.match(code, /^YT-/)

  const over = new AbortController()
  const written: string[] = []
  const writing = (async () => {
    for (let n = 0; !over.signal.aborted && n < 100; n += 1) {
      const body = `Em muốn có vườn rau số ${n} ở trường.`
      await send(server, body)
      written.push(body)
    }
  })()
  while (written.length < 3) await new Promise((resolve) => setImmediate(resolve))
  const before = [...written]
  const made = await script('scripts/backup/main.ts', ['--to', busy], { DATA_DIR: here })
  over.abort()
  await writing
  assert.equal(made.code, 0, made.printed)
  assert.match(made.printed, /Đã sao lưu \d+ bảng, [\d.]+ dòng.*\nCỡ [\d,.]+ MB, mất [\d,]+ giây/)
  assert.match(made.printed, /Bí mật của máy chủ KHÔNG nằm trong tệp/)
  assert.equal(statSync(busy).mode & 0o777, 0o600)
  verifyBackup(busy)
  const kept = texts(busy)
  assert.deepEqual(
    before.filter((body) => !kept.includes(body)),
    [],
    'what was there before is in it',
  )

  assert.equal(await server.end('SIGTERM'), 0)
  assert.equal((await script('scripts/backup/main.ts', ['--to', quiet], { DATA_DIR: here })).code, 0)
  const restored = await script('scripts/restore.ts', [
    quiet,
    '--data-dir',
    there,
    '--secret',
    join(here, 'secret'),
  ])
  assert.equal(restored.code, 0, restored.printed)
  assert.match(restored.printed, /Bí mật khớp/)
  const [old, fresh] = [join(here, 'mang-non.db'), join(there, 'mang-non.db')]
  assert.equal(difference(old, fresh), undefined)
  assert.equal(vocabulary(old), vocabulary(fresh))
  assert.notEqual(vocabulary(fresh), '[]')
  assert.deepEqual(readdirSync(there).toSorted(), ['mang-non.db', 'secret'])
  assert.deepEqual(
    ['mang-non.db', 'secret'].map((name) => statSync(join(there, name)).mode & 0o777),
    [0o600, 0o600],
  )

  const again = await serve('scripts/serve/main.ts', { DATA_DIR: there, LOG: '0' })
  t.after(() => again.child.kill('SIGKILL'))
  assert.equal(await lookUp(again, code), 200)
  assert.equal(await lookUp(again, 'YT-2222-2222-222'), 422)
  const found = await fetch(`${again.url}/dien-dan/y-tuong?q=sach`, { headers: json })
  assert.equal(found.status, 200)

  const held = await script('scripts/restore.ts', [busy, '--data-dir', there, '--replace'])
  assert.deepEqual([held.code, /Máy chủ đang dùng/.test(held.printed)], [1, true], held.printed)
  assert.equal(await again.end('SIGTERM'), 0)
  assert.match(again.printed(), /Dữ liệu mẫu/, 'a copy of sample data is known as such')
  const replaced = await script('scripts/restore.ts', [busy, '--data-dir', there, '--replace'])
  assert.equal(replaced.code, 0, replaced.printed)
  assert.deepEqual(texts(fresh), kept)
  const aside = readdirSync(there).filter((name) => /^mang-non\.before-.*\.db$/.test(name))
  assert.equal(aside.length, 1, 'the data that were there are kept')
  assert.equal(existsSync(`${fresh}-wal`), false)
})
