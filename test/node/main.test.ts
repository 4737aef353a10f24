import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { request } from 'node:http'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { test } from 'node:test'
import { ownUrl } from '../../scripts/serve/options.ts'
import { dataFolder, serve } from './support/process.ts'

void test('npm start serves the real Worker: pages, files, the cron; a stop keeps all of it', async (t) => {
  const folder = dataFolder(t)
  const server = await serve('scripts/serve/main.ts', { DATA_DIR: folder, SAMPLE: '0' })
  t.after(() => server.child.kill('SIGKILL'))
  const home = await fetch(`${server.url}/`, { headers: { Accept: 'text/html' } })
  assert.equal(home.status, 200)
  assert.match(await home.text(), /^<!doctype html><html lang="vi">/i)
  const style = await fetch(`${server.url}/style.css`)
  assert.match(style.headers.get('content-type') ?? '', /^text\/css/)
  const sign = await fetch(`${server.url}/sign.svg`)
  assert.equal(await sign.text(), readFileSync(join(import.meta.dirname, '../../public/sign.svg'), 'utf8'))
  assert.equal(await server.end('SIGTERM'), 0)
  const sqlite = new DatabaseSync(join(folder, 'mang-non.db'), { readOnly: true })
  assert.equal(sqlite.prepare('pragma integrity_check').get()?.['integrity_check'], 'ok')
  assert.equal(sqlite.prepare('pragma user_version').get()?.['user_version'], 0)
  sqlite.close()
})

void test('a mailed link leads to the address that the operator set, or to this machine, never to a host that was claimed', async (t) => {
  const set = 'https://diendan.example.vn'
  for (const env of [{}, { PUBLIC_URL: set }] as readonly Record<string, string>[]) {
    const folder = dataFolder(t)
    const server = await serve('scripts/serve/main.ts', { DATA_DIR: folder, SAMPLE: '0', ...env })
    t.after(() => server.child.kill('SIGKILL'))
    const port = /127\.0\.0\.1:(\d+)/.exec(server.printed())?.[1] ?? ''
    const own = env['PUBLIC_URL'] ?? `http://127.0.0.1:${port}`
    const sqlite = new DatabaseSync(join(folder, 'mang-non.db'))
    sqlite.exec("insert into people (id, email, name) values ('p', 'mai@example.vn', 'Mai')")
    assert.equal(await askReset(port, 'mai@example.vn'), 200)
    const body = String(sqlite.prepare('select body from outbox').get()?.['body'])
    sqlite.close()
    assert.ok(body.includes(`${own}/tai-khoan/dat-lai/`), body)
    assert.doesNotMatch(body, /evil\.example/)
    assert.equal(server.printed().includes('Đặt PUBLIC_URL'), env['PUBLIC_URL'] === undefined)
    assert.equal(await server.end('SIGTERM'), 0)
  }
})

void test('a server that listens everywhere reaches itself by its own address', () => {
  assert.equal(ownUrl('http://0.0.0.0:8787'), 'http://127.0.0.1:8787')
  assert.equal(ownUrl('http://[::]:8787'), 'http://127.0.0.1:8787')
  assert.equal(ownUrl('http://10.0.0.5:8787'), 'http://10.0.0.5:8787')
})

/** Asks for a new password as if under another host. @returns the status. */
function askReset(port: string, email: string): Promise<number> {
  const headers = {
    Host: 'evil.example',
    'Content-Type': 'application/json',
    Accept: 'application/json',
    'Idempotency-Key': 'a key of sixteen characters and more',
  }
  return new Promise((resolve, reject) => {
    const asked = request({ port, path: '/tai-khoan/quen-mat-khau', method: 'POST', headers }, (response) =>
      resolve(response.resume().statusCode ?? 0),
    )
    asked.on('error', reject).end(JSON.stringify({ email }))
  })
}
