import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { test } from 'node:test'
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
