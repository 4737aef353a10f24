import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { TestContext } from 'node:test'
import { data } from './site.ts'

/** A page on another server that tells nothing: Thoát nhanh leads there while this test runs. */
export async function neutralPage(t: TestContext): Promise<string> {
  const server = createServer((_request, response) => {
    response.setHeader('Content-Type', 'text/html; charset=utf-8')
    response.end('<!doctype html><title>Trang khác</title><h1>Trang khác</h1>')
  })
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  const url = `http://127.0.0.1:${portOf(server.address())}/`
  data.prepare("update settings set body = json_set(body, '$.exitUrl', ?)").run(url)
  t.after(() => {
    data.exec("update settings set body = json_remove(body, '$.exitUrl')")
    server.closeAllConnections()
    server.close()
  })
  return url
}

function portOf(address: AddressInfo | string | null): number {
  if (address === null || typeof address === 'string') throw new Error('not listening on a port')
  return address.port
}
