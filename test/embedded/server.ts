import { request as httpRequest, type IncomingMessage } from 'node:http'
import { buffer } from 'node:stream/consumers'
import { gunzipSync } from 'node:zlib'
import { listen, urlOf } from '../../scripts/serve/server.ts'
import { newLog } from '../../scripts/serve/log.ts'
import { newWork } from '../../scripts/serve/work.ts'
import { app } from '../../src/app.ts'
import type { Bindings } from '../../src/web/env.ts'
import { db } from './database.ts'

export const bindings: Bindings = {
  DB: db,
  APP_SECRET: 'a secret of the tests, longer than thirty-two characters',
  PUBLIC_URL: 'https://mangnon.example',
}

/** Databases that a test has wrapped, by the number that its requests carry. */
const wrapped: D1Database[] = []
const chooser = 'test-database'

const log = newLog(false)
const server = await listen(
  {
    worker: {
      fetch: (request, _env, context) => app.fetch(request, envOf(request), contextOf(context)),
    },
    env: {},
    assets: new Map(),
    front: { trustProxy: true, publicUrl: undefined },
    work: newWork(log),
    log,
  },
  { host: '127.0.0.1', port: 0 },
)
server.unref()
const url = urlOf(server, '127.0.0.1')

/** Sends a request through the embedded server as nginx in front of it would. */
export async function ask(request: Request, over?: D1Database): Promise<Response> {
  const { protocol, host, pathname, search } = new URL(request.url)
  const body = request.body === null ? undefined : Buffer.from(await request.arrayBuffer())
  const { 'cf-connecting-ip': address = '198.51.100.1', ...sent } = Object.fromEntries(request.headers)
  const headers = {
    ...sent,
    Host: host,
    'Accept-Encoding': 'gzip',
    'X-Forwarded-Proto': protocol.slice(0, -1),
    'X-Forwarded-For': address,
    ...(over === undefined ? {} : { [chooser]: String(numberOf(over)) }),
    ...(body === undefined ? {} : { 'Content-Length': String(body.length) }),
  }
  return await new Promise((resolve, reject) => {
    const options = { method: request.method, path: `${pathname}${search}`, headers, agent: false }
    httpRequest(url, options, (incoming) => void responseOf(incoming).then(resolve, reject))
      .on('error', reject)
      .end(body)
  })
}

async function responseOf(incoming: IncomingMessage): Promise<Response> {
  const headers = new Headers()
  for (let at = 0; at < incoming.rawHeaders.length; at += 2) {
    headers.append(incoming.rawHeaders[at] ?? '', incoming.rawHeaders[at + 1] ?? '')
  }
  const raw = await buffer(incoming)
  const body = incoming.headers['content-encoding'] === 'gzip' ? gunzipSync(raw) : raw
  for (const name of ['content-encoding', 'content-length', 'transfer-encoding']) headers.delete(name)
  const status = incoming.statusCode ?? 0
  return new Response([204, 304].includes(status) ? null : body, { status, headers })
}

function numberOf(database: D1Database): number {
  if (!wrapped.includes(database)) wrapped.push(database)
  return wrapped.indexOf(database)
}

function envOf(request: Request): Bindings {
  const number = request.headers.get(chooser)
  if (number === null) return bindings
  const chosen = wrapped[Number(number)]
  if (chosen === undefined) throw new RangeError('no such database')
  return { ...bindings, DB: chosen }
}

/** The server's context has all that the Worker uses; Cloudflare's type asks for more. */
function contextOf(context: object): ExecutionContext {
  return context as ExecutionContext
}
