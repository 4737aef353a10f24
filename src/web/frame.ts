import type { Context, MiddlewareHandler } from 'hono'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import type { Actor } from '../core/access.ts'
import { openDb } from '../db/client.ts'
import { keysOf, newToken, type Keys } from '../db/keys.ts'
import type { SessionRow } from '../db/sessions.ts'
import { newMeter, type Meter } from '../db/meter.ts'
import { parseBody } from './body.ts'
import type { Body, Env, Frame } from './env.ts'
import { load, silentSince, type Loaded } from './load.ts'
import { wantsJson } from './respond.tsx'
import { commitId, mintToken, readToken } from './tokens.ts'

/** Reads settings, session and an earlier sending in one round trip, and sets the context of the request. */
export function frame(): MiddlewareHandler<Env> {
  return async (c, next) => {
    const keys = keysOf(c.env.APP_SECRET)
    const now = new Date().toISOString()
    const secure = new URL(c.req.url).protocol === 'https:'
    const meter = c.env.SAMPLE === '1' ? newMeter() : null
    const sessionToken = getCookie(c, cookieName('mn', secure))
    const opened = openDb(c.env.DB, startOf(c, sessionToken), meter ?? undefined)

    const body = c.req.method === 'POST' ? await parseBody(c) : null
    const write = writeOf(c, { keys, body, now, secure })
    const loaded = await load(opened.db, { sessionToken, commit: write.id, now, page: !wantsJson(c) })

    c.set('ctx', {
      db: opened.db,
      actor: actorOf(loaded.session),
      now,
      settings: loaded.settings,
      keys,
      write: { id: write.id ?? newToken(), digest: write.digest },
      // An alarm for a child is due and nobody has sent it: the cron may be dead.
      alarm: { due: loaded.alarmDue },
    })
    c.set('request', {
      body,
      earlier: loaded.earlier ?? null,
      seed: write.seed,
      formAge: write.age,
      meter,
      openUntil: loaded.session?.stage === 'full' ? loaded.session.openUntil : null,
      mailLate: loaded.mailLate,
      bookmark: opened.bookmark,
      secure,
    })
    c.set('frame', {
      ...frameOf(c, loaded),
      token: () => mintToken(keys, now),
      now,
      silentSince: silentSince(loaded.cronAt, now),
    })
    await next()
    if (body !== null) keepBookmark(c, opened.bookmark(), secure)
    if (meter !== null) c.header('Server-Timing', `db;desc="${costOf(meter)}"`)
  }
}

/** A cookie's name: bound to the host where the connection is encrypted. */
export function cookieName(name: string, secure: boolean): string {
  return secure ? `__Host-${name}` : name
}

/** Sets a cookie that scripts cannot read and other sites cannot send. */
export function keepCookie(c: Context<Env>, name: string, value: string, maxAge?: number): void {
  const { secure } = c.get('request')
  setCookie(c, cookieName(name, secure), value, {
    httpOnly: true,
    sameSite: 'Lax',
    path: '/',
    secure,
    ...(maxAge === undefined ? {} : { maxAge }),
  })
}

/** Forgets a cookie. */
export function dropCookie(c: Context<Env>, name: string): void {
  const { secure } = c.get('request')
  deleteCookie(c, cookieName(name, secure), { path: '/', secure })
}

/** The value of one of our cookies. */
export function readCookie(c: Context<Env>, name: string): string | undefined {
  return getCookie(c, cookieName(name, c.get('request').secure))
}

function actorOf(session: SessionRow | undefined): Actor {
  if (session === undefined || session.stage !== 'full') return { kind: 'visitor' }
  const { personId, name, sessionId, grants } = session
  return { kind: 'person', personId, name, sessionId, grants }
}

function frameOf(c: Context<Env>, loaded: Loaded): Omit<Frame, 'token' | 'now' | 'silentSince'> {
  const { session, settings, rootName } = loaded
  return {
    nonce: c.get('frame')?.nonce ?? '',
    path: c.req.path,
    host: (URL.parse(c.env.PUBLIC_URL ?? '') ?? new URL(c.req.url)).host,
    owner: settings.owner,
    rootName,
    support: settings.supportContact,
    person:
      session === undefined || session.stage !== 'full'
        ? null
        : {
            name: session.name,
            roles: [...new Set(session.grants.map((grant) => grant.role))],
            place: session.place,
          },
    form: { issues: [], values: {} },
  }
}

/** The commit id of a form's token or a JSON request's key, and a digest of what was sent. */
function writeOf(
  c: Context<Env>,
  { keys, body, now, secure }: { keys: Keys; body: Body | null; now: string; secure: boolean },
): { id: string | null; seed: string | null; digest: string; age: number | null } {
  if (body === null) return { id: null, seed: null, digest: '', age: null }
  // A repeat is one only for the same address and from the same browser: with another's key or token, nobody
  // is told what the first one was told. A browser whose answer was lost still has its old cookies.
  const sender = [c.req.path, ...['mn', 'em'].map((name) => getCookie(c, cookieName(name, secure)) ?? '')]
  if (body.kind === 'json') {
    const key = c.req.header('idempotency-key') ?? ''
    const seed = key.length >= 16 && key.length <= 200 ? `json:${key}` : null
    const digest = keys.digest('body', JSON.stringify([...sender, body.text]))
    return { id: seed === null ? null : commitId(keys, seed), seed, digest, age: null }
  }
  const { commit, ...rest } = body.fields
  const token = typeof commit === 'string' ? readToken(keys, commit, now) : undefined
  return {
    id: token === undefined ? null : commitId(keys, token.nonce),
    seed: token?.nonce ?? null,
    digest: keys.digest('body', JSON.stringify([...sender, rest])),
    age: token?.age ?? null,
  }
}

function startOf(c: Context<Env>, sessionToken: string | undefined): string {
  const anonymousReading =
    c.req.method === 'GET' && sessionToken === undefined && !c.req.path.startsWith('/tra-cuu')
  if (!anonymousReading) return 'first-primary'
  const bookmark = getCookie(c, cookieName('moc', new URL(c.req.url).protocol === 'https:'))
  return bookmark !== undefined && /^[\w-]{1,200}$/.test(bookmark) ? bookmark : 'first-unconstrained'
}

function keepBookmark(c: Context<Env>, bookmark: string | null, secure: boolean): void {
  if (bookmark === null) return
  setCookie(c, cookieName('moc', secure), bookmark, {
    httpOnly: true,
    sameSite: 'Lax',
    path: '/',
    secure,
    maxAge: 60,
  })
}

function costOf({ queries, read, written }: Meter): string {
  const rows = read === null || written === null ? '' : ` read=${read} written=${written}`
  return `queries=${queries}${rows}`
}
