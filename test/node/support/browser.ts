import { keysOf } from '../../../src/db/keys.ts'
import { mintToken } from '../../../src/web/tokens.ts'
import type { Worker } from '../../../scripts/serve/worker.ts'

export const origin = 'https://mangnon.example'
export const secret = 'a secret of the tests, longer than thirty-two characters'

export type Browser = {
  readonly cookies: Map<string, string>
  readonly get: (path: string) => Promise<Response>
  readonly post: (path: string, fields: Record<string, string>) => Promise<Response>
  readonly postJson: (path: string, body: unknown, key: string) => Promise<Response>
}

/** A browser that talks to the built Worker over a database binding, with its own cookies. */
export function browser(worker: Worker, db: D1Database, cookies = new Map<string, string>()): Browser {
  const send = async (path: string, init: RequestInit): Promise<Response> => {
    const headers = new Headers(init.headers)
    headers.set('Origin', origin)
    if (!headers.has('Accept')) headers.set('Accept', 'text/html')
    headers.set('Cookie', [...cookies].map(([name, value]) => `${name}=${value}`).join('; '))
    const request = new Request(new URL(path, origin), { ...init, headers, redirect: 'manual' })
    const response = await worker.fetch(request, { DB: db, APP_SECRET: secret }, {})
    for (const cookie of response.headers.getSetCookie()) keep(cookies, cookie)
    return response
  }
  const token = (): string => mintToken(keysOf(secret), new Date().toISOString())
  return {
    cookies,
    get: (path) => send(path, {}),
    post: (path, fields) =>
      send(path, { method: 'POST', body: new URLSearchParams({ commit: token(), ...fields }) }),
    postJson: (path, body, key) =>
      send(path, {
        method: 'POST',
        body: JSON.stringify(body),
        headers: { 'Content-Type': 'application/json', Accept: 'application/json', 'Idempotency-Key': key },
      }),
  }
}

function keep(cookies: Map<string, string>, header: string): void {
  const [pair = ''] = header.split(';')
  const at = pair.indexOf('=')
  if (/max-age=0/i.test(header)) cookies.delete(pair.slice(0, at))
  else cookies.set(pair.slice(0, at), pair.slice(at + 1))
}

/** The same binding, whose batches that hold `needle` fail `times` times: before they are done, or after. */
export function losing(db: D1Database, needle: string, when: 'before' | 'after', times = 1): D1Database {
  let left = times
  const lost = (): boolean => {
    left -= 1
    return left >= 0
  }
  const withSession = (start?: string) => {
    const session = db.withSession(start)
    let seen = ''
    return {
      prepare: (sql: string) => {
        seen += sql
        return session.prepare(sql)
      },
      batch: async <T>(statements: D1PreparedStatement[]): Promise<D1Result<T>[]> => {
        const meant = seen.includes(needle)
        seen = ''
        if (meant && when === 'before' && lost()) throw new Error('D1_ERROR: Network connection lost.')
        const results = await session.batch<T>(statements)
        if (meant && when === 'after' && lost()) throw new Error('D1_ERROR: Network connection lost.')
        return results
      },
      getBookmark: () => session.getBookmark(),
    }
  }
  return asDatabase({ withSession })
}

function asDatabase(db: Pick<D1Database, 'withSession'>): D1Database {
  return db as D1Database
}
