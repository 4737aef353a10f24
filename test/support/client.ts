import { env, exports } from 'cloudflare:workers'
import { keysOf } from '../../src/db/keys.ts'
import { mintToken } from '../../src/web/tokens.ts'
import { askOver } from './faulty.ts'
import type { Person } from './world.ts'

export const origin = 'https://mangnon.example'

export type Client = {
  /** The cookies as a browser would keep them. */
  readonly cookies: Map<string, string>
  readonly get: (path: string, headers?: Record<string, string>) => Promise<Response>
  /** Posts a form as a browser does; a fresh commit token is added unless `commit` is among the fields. */
  readonly post: (path: string, fields?: Fields, headers?: Record<string, string>) => Promise<Response>
  readonly postJson: (path: string, body: unknown, headers?: Record<string, string>) => Promise<Response>
  readonly getJson: (path: string) => Promise<Response>
  /** Whatever a program may send that is no browser. */
  readonly raw: (path: string, init: RequestInit) => Promise<Response>
}
type Fields = Readonly<Record<string, string | number | readonly string[]>>

/** A browser with its own cookies; signed in when a person is given; on a wrapped database when one is given. */
export function client(person?: Person, db?: D1Database): Client {
  const cookies = new Map<string, string>()
  if (person !== undefined) keep(cookies, person.cookie)
  const send = async (
    path: string,
    init: RequestInit,
    headers: Record<string, string>,
  ): Promise<Response> => {
    const request = new Request(new URL(path, origin), {
      redirect: 'manual',
      ...init,
      headers: { Accept: 'text/html', ...cookieHeader(cookies), ...headers },
    })
    const response = db === undefined ? await exports.default.fetch(request) : await askOver(db, request)
    for (const cookie of response.headers.getSetCookie()) keep(cookies, cookie)
    return response
  }
  return {
    cookies,
    get: (path, headers = {}) => send(path, {}, headers),
    raw: (path, init) =>
      send(path, init, { Origin: origin, ...Object.fromEntries(new Headers(init.headers)) }),
    getJson: (path) => send(path, {}, { Accept: 'application/json' }),
    post: (path, fields = {}, headers = {}) =>
      send(
        path,
        { method: 'POST', body: form({ commit: freshToken(), ...fields }) },
        { Origin: origin, ...headers },
      ),
    postJson: (path, body, headers = {}) =>
      send(
        path,
        { method: 'POST', body: JSON.stringify(body) },
        {
          'Content-Type': 'application/json',
          'Idempotency-Key': crypto.randomUUID(),
          Accept: 'application/json',
          Origin: origin,
          ...headers,
        },
      ),
  }
}

/** A commit token as a page would carry it. */
export function freshToken(now = new Date().toISOString()): string {
  return mintToken(keysOf(env.APP_SECRET), now)
}

/** The value of a form's hidden or text field in a page. */
export function fieldOf(html: string, name: string): string {
  const tag = new RegExp(`<input[^>]*name="${name}"[^>]*>`).exec(html)?.[0] ?? ''
  return /value="([^"]*)"/.exec(tag)?.[1] ?? ''
}

function form(fields: Fields): URLSearchParams {
  const body = new URLSearchParams()
  for (const [name, value] of Object.entries(fields)) {
    for (const one of Array.isArray(value) ? value : [value]) body.append(name, String(one))
  }
  return body
}

function keep(cookies: Map<string, string>, header: string): void {
  const [pair = ''] = header.split(';')
  const at = pair.indexOf('=')
  const [name, value] = [pair.slice(0, at), pair.slice(at + 1)]
  if (value === '' || /max-age=0/i.test(header)) cookies.delete(name)
  else cookies.set(name, value)
}

function cookieHeader(cookies: Map<string, string>): Record<string, string> {
  return cookies.size === 0
    ? {}
    : { Cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; ') }
}
