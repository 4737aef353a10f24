import { createServer, type Server } from 'node:http'
import { getRequestListener } from '@hono/node-server'
import { answerAsset, type Assets } from './assets.ts'
import { refuseLarge, tooLarge, withKnownLength } from './body.ts'
import { compressed } from './compress.ts'
import { present, type Front } from './incoming.ts'
import type { Log } from './log.ts'
import { StartError } from './options.ts'
import type { Work } from './work.ts'
import type { Worker } from './worker.ts'

export type Site = {
  readonly worker: Worker
  readonly env: object
  readonly assets: Assets
  readonly front: Front
  readonly work: Work
  readonly log: Log
}

const stopMs = 10_000

/** Files first, then the Worker, as on Cloudflare. @throws StartError when it cannot listen there. */
export async function listen(site: Site, at: { host: string; port: number }): Promise<Server> {
  const askWorker = getRequestListener((request) => answer(site, request))
  const server = createServer({ requestTimeout: 120_000, headersTimeout: 20_000 }, (incoming, outgoing) => {
    const began = performance.now()
    const { method = '', url = '' } = incoming
    outgoing.on('close', () => site.log.request(method, url, outgoing.statusCode, performance.now() - began))
    if (answerAsset(site.assets, incoming, outgoing) || refuseLarge(incoming, outgoing)) return
    present(incoming, site.front)
    void site.work.track(askWorker(incoming, outgoing))
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error) => reject(new StartError(reasonOf(error, at))))
    server.listen(at.port, at.host, resolve)
  })
  return server
}

/** Takes no new request and lets those under way end, for ten seconds at most. */
export async function close(server: Server): Promise<void> {
  const closed = new Promise<void>((resolve) => {
    server.close(() => resolve())
  })
  const idle = setInterval(() => server.closeIdleConnections(), 50)
  const late = setTimeout(() => server.closeAllConnections(), stopMs)
  await closed
  clearInterval(idle)
  clearTimeout(late)
}

/** Where it can be reached: the port that was given when any was asked for. */
export function urlOf(server: Server, host: string): string {
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`
}

async function answer(site: Site, request: Request): Promise<Response> {
  try {
    const chunked = request.headers.get('Transfer-Encoding') !== null
    const whole = chunked ? await withKnownLength(request) : request
    if (whole === undefined) return tooLarge()
    const response = await site.worker.fetch(whole, site.env, site.work.context())
    return await compressed(response, request.headers.get('Accept-Encoding') ?? '')
  } catch (error) {
    site.log.fault('fetch', error)
    return new Response('Máy chủ gặp lỗi. Bạn thử lại sau ít phút nhé.', {
      status: 500,
      headers: { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' },
    })
  }
}

function reasonOf(error: NodeJS.ErrnoException, { host, port }: { host: string; port: number }): string {
  switch (error.code) {
    case 'EADDRINUSE':
      return `Cổng ${port} đang được chương trình khác dùng. Hãy tắt chương trình đó hoặc chọn cổng khác: PORT=${port + 1} npm start`
    case 'EACCES':
      return `Không được phép mở cổng ${port}. Hãy chọn cổng lớn hơn 1023: PORT=8787 npm start`
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return `Máy này không có địa chỉ ${host}. Hãy bỏ HOST hoặc đặt HOST=127.0.0.1.`
    default:
      return `Không mở được ${host}:${port} (${error.code ?? 'không rõ lý do'}).`
  }
}
