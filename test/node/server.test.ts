import assert from 'node:assert/strict'
import { request as httpRequest } from 'node:http'
import { test } from 'node:test'
import { gunzipSync } from 'node:zlib'
import { maskPath } from '../../scripts/serve/log.ts'
import { raw, silent, site } from './support/site.ts'

async function echo(
  url: string,
  headers: Record<string, string>,
): Promise<{ url: string; headers: Record<string, string> }> {
  const response = await fetch(`${url}/echo`, { headers })
  return (await response.json()) as { url: string; headers: Record<string, string> } // the tiny Worker's answer
}

void test('a page keeps its cookies and its mark when it is compressed, and is whole', async (t) => {
  const url = await site(t)
  const answer = await new Promise<{ body: Buffer; cookies: string[]; etag: string }>((resolve) => {
    httpRequest(`${url}/large`, { headers: { 'Accept-Encoding': 'gzip' } }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('end', () =>
        resolve({
          body: Buffer.concat(chunks),
          cookies: response.headers['set-cookie'] ?? [],
          etag: response.headers.etag ?? '',
        }),
      )
    }).end()
  })
  assert.deepEqual(answer.cookies, ['a=1', 'b=2'])
  assert.equal(answer.etag, 'W/"v1"')
  assert.equal(gunzipSync(answer.body).toString(), '<p>Em muốn có thư viện.</p>\n'.repeat(1000))
  const plain = await fetch(`${url}/large`, { headers: { 'Accept-Encoding': 'identity' } })
  assert.equal(plain.headers.get('content-encoding'), null)
})

void test('the client address is told by the server and cannot be claimed by a visitor', async (t) => {
  const forged = {
    'CF-Connecting-IP': '9.9.9.9',
    'X-Forwarded-For': '9.9.9.9',
    'X-Real-IP': '9.9.9.9',
    'CF-Ray': 'x',
  }
  const direct = await echo(await site(t), forged)
  assert.equal(direct.headers['cf-connecting-ip'], '127.0.0.1')
  assert.doesNotMatch(JSON.stringify(direct.headers), /9\.9\.9\.9|cf-ray/)
})

void test('behind a proxy the last address counts: the one that the proxy added', async (t) => {
  const url = await site(t, { front: { trustProxy: true } })
  const answer = await echo(url, { 'CF-Connecting-IP': '9.9.9.9', 'X-Forwarded-For': '9.9.9.9, 203.0.113.7' })
  assert.equal(answer.headers['cf-connecting-ip'], '203.0.113.7')
})

void test('the Worker sees the scheme that the visitor used', async (t) => {
  const claimed = { 'X-Forwarded-Proto': 'https' }
  assert.match((await echo(await site(t), claimed)).url, /^http:\/\/127\.0\.0\.1:\d+\/echo$/)
  assert.match(
    (await echo(await site(t, { front: { trustProxy: true } }), claimed)).url,
    /^https:\/\/127\.0\.0\.1:\d+\/echo$/,
  )
  const named = await site(t, { front: { publicUrl: 'https://diendan.example.vn' } })
  assert.match((await echo(named, {})).url, /^https:\/\/127\.0\.0\.1:\d+\/echo$/)
  const sized = await fetch(`${named}/size`, { method: 'POST', body: 'x'.repeat(70_000) })
  assert.equal(await sized.text(), '70000')
})

void test('another site in the request line is not believed', async (t) => {
  const url = await site(t)
  const answer = await raw(url, ['GET http://khac.example/echo HTTP/1.1', 'Host: mau.example'])
  assert.match(answer, /"url":"http:\/\/mau\.example\/echo"/)
})

void test('a body of 6 MB passes and a larger one is refused in words, however it is sent', async (t) => {
  const url = await site(t)
  const limit = 6 * 1024 * 1024
  const send = (body: BodyInit): Promise<Response> =>
    fetch(`${url}/size`, { method: 'POST', body, ...(typeof body === 'string' ? {} : { duplex: 'half' }) })
  assert.equal(await send('x'.repeat(limit)).then((response) => response.text()), String(limit))
  const declared = await raw(url, ['POST /size HTTP/1.1', 'Host: localhost', `Content-Length: ${limit + 1}`])
  assert.match(declared, /^HTTP\/1\.1 413 [^]*Nội dung gửi lên quá lớn/)
  assert.equal(await send(stream(70_000)).then((response) => response.text()), '70000')
  const chunked = await send(stream(limit + 1))
  assert.equal(chunked.status, 413)
})

void test('a Worker that fails answers 500 in words, and only a name goes to the log', async (t) => {
  const faults: unknown[][] = []
  const url = await site(t, { log: { ...silent, fault: (...told) => faults.push(told) } })
  const response = await fetch(`${url}/broken`)
  assert.equal(response.status, 500)
  assert.match(await response.text(), /^Máy chủ gặp lỗi/)
  assert.deepEqual(
    faults.map(([where]) => where),
    ['fetch'],
  )
})

void test('a path in the log keeps our own words and hides the rest', () => {
  const cases: readonly [string, string][] = [
    ['/dien-dan/gui-y-tuong?noi-dung=em', '/dien-dan/gui-y-tuong'],
    ['/dien-dan/y-tuong/128', '/dien-dan/y-tuong/128'],
    ['/tra-cuu/YT-4CGK-7RWX-V2M', '/tra-cuu/…'],
    ['/tra-cuu/yt-4cgk-7rwx-v2m', '/tra-cuu/…'],
    ['/loi-moi/mZ3kQ0v9aT1LwYb2cXe4', '/loi-moi/…'],
    ['/em%20t%C3%AAn%20An', '/…'],
    ['http://khac.example/quan-tri', '/quan-tri'],
    ['/style.css?v=1', '/style.css'],
  ]
  for (const [url, shown] of cases) assert.equal(maskPath(url), shown)
})

function stream(size: number): ReadableStream {
  return new Blob(['x'.repeat(size)]).stream()
}
