import assert from 'node:assert/strict'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test, type TestContext } from 'node:test'
import { dataFolder } from './support/process.ts'
import { raw, site } from './support/site.ts'

function publicFolder(t: TestContext): string {
  const folder = join(dataFolder(t), 'public')
  mkdirSync(join(folder, 'anh'), { recursive: true })
  writeFileSync(join(folder, '..', 'secret'), 'không ai được đọc')
  writeFileSync(join(folder, 'child.js'), `// ${'x'.repeat(5000)}\n`)
  writeFileSync(join(folder, 'anh', 'măng.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>')
  writeFileSync(join(folder, 'notes'), 'the Worker has this path as well')
  const rules = [
    '# comment',
    '/*',
    '  X-Content-Type-Options: nosniff',
    '/anh/*',
    '  Cache-Control: public, max-age=31536000, immutable',
    '/*.js',
    '  Link: <a>',
    '  Link: <b>',
  ]
  writeFileSync(join(folder, '_headers'), rules.join('\n'))
  return folder
}

void test('a file is served before the Worker is asked, with its type, its rules and a mark for caches', async (t) => {
  const url = await site(t, { folder: publicFolder(t) })
  const picture = await fetch(`${url}/anh/m%C4%83ng.svg`)
  assert.equal(picture.status, 200)
  assert.equal(picture.headers.get('content-type'), 'image/svg+xml; charset=utf-8')
  assert.equal(picture.headers.get('cache-control'), 'public, max-age=31536000, immutable')
  assert.equal(picture.headers.get('x-content-type-options'), 'nosniff')
  assert.equal(
    await fetch(`${url}/notes`).then((response) => response.text()),
    'the Worker has this path as well',
  )
  const script = await fetch(`${url}/child.js?v=1`)
  assert.equal(script.headers.get('cache-control'), 'public, max-age=0, must-revalidate')
  assert.equal(script.headers.get('link'), '<a>, <b>')
  const again = await fetch(`${url}/child.js`, {
    headers: { 'If-None-Match': script.headers.get('etag') ?? '' },
  })
  assert.equal(again.status, 304)
  const head = await fetch(`${url}/child.js`, { method: 'HEAD' })
  assert.equal(head.status, 200)
  assert.equal(await head.text(), '')
})

void test('text travels compressed in the best way that the client takes', async (t) => {
  const url = await site(t, { folder: publicFolder(t) })
  const coding = async (path: string, accept: string): Promise<string | null> => {
    const response = await fetch(`${url}${path}`, { headers: { 'Accept-Encoding': accept } })
    assert.ok((await response.text()).length > 4000)
    assert.match(response.headers.get('vary') ?? '', /Accept-Encoding/)
    return response.headers.get('content-encoding')
  }
  assert.equal(await coding('/child.js', 'gzip, deflate, br'), 'br')
  assert.equal(await coding('/child.js', 'gzip'), 'gzip')
  assert.equal(await coding('/child.js', 'br;q=0, gzip;q=0.5'), 'gzip')
  assert.equal(await coding('/large', 'br, gzip'), 'gzip')
})

void test('no path leads out of the public folder', async (t) => {
  const url = await site(t, { folder: publicFolder(t) })
  const paths = [
    '/../secret',
    '/anh/../../secret',
    '/%2e%2e/secret',
    '/..%2fsecret',
    '/..%5csecret',
    '/anh/%2e%2e%2f%2e%2e%2fsecret',
    '//secret',
    '/secret%00.svg',
    '/%',
    '/_headers',
  ]
  for (const path of paths) {
    const answer = await raw(url, [`GET ${path} HTTP/1.1`, 'Host: localhost'])
    assert.match(answer, /^HTTP\/1\.1 40[04] /, path)
    assert.doesNotMatch(answer, /không ai được đọc|X-Content-Type-Options: nosniff/, path)
  }
})
