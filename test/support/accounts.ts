import { env } from 'cloudflare:workers'
import { scryptSync } from 'node:crypto'
import type { Role } from '../../src/core/access.ts'
import { keysOf, newId, newToken } from '../../src/db/keys.ts'
import type { SessionStage } from '../../src/db/schema.ts'
import { tokenDigest } from '../../src/db/sessions.ts'
import { hashPassword } from '../../src/db/passwords.ts'
import { newTotpSecret, totpCode } from '../../src/db/totp.ts'
import { client, type Client } from './client.ts'
import { nameKey } from '../../src/accounts/rules/people.ts'

export const password = 'mười hai con cá lội sông'
export const otherPassword = 'bảy cái bánh đa nem nóng'

export type Account = {
  readonly id: string
  readonly email: string
  readonly secret: string
  readonly cookie: string
}

type Post = { readonly role: Role; readonly unitId: string; readonly from?: string; readonly to?: string }
type Made = {
  readonly name?: string
  readonly totp?: boolean
  readonly mustChange?: boolean
  /** A hash that costs nothing, for tests that never sign in rightly with it. */
  readonly cheap?: boolean
}

let slow: Promise<string> | undefined

/** Somebody with a password and posts, who is not signed in. */
export async function account(made: Made, ...posts: readonly Post[]): Promise<Account> {
  const id = newId()
  const email = `${id.toLowerCase().replace(/^[^a-z0-9]/, 'a')}@lamdong.example`
  const secret = newTotpSecret()
  const name = made.name ?? 'Nguyễn Văn Tèo'
  const stored = made.cheap === true ? cheapHash(password) : await (slow ??= hashPassword(password))
  await env.DB.batch([
    env.DB.prepare(
      'insert into people (id, email, name, name_key, password, totp, must_change) values (?, ?, ?, ?, ?, ?, ?)',
    ).bind(
      id,
      email,
      name,
      nameKey(name),
      stored,
      made.totp === true ? keysOf(env.APP_SECRET).seal('totp', secret) : null,
      made.mustChange === true ? 1 : 0,
    ),
    ...posts.map((post) =>
      env.DB.prepare(
        'insert into grants (id, person_id, role, unit_id, from_day, to_day) values (?, ?, ?, ?, ?, ?)',
      ).bind(newId(), id, post.role, post.unitId, post.from ?? '2026-01-01', post.to ?? null),
    ),
  ])
  return { id, email, secret, cookie: '' }
}

/** A stored hash of parameters that cost nothing: of an earlier time, as far as the house can tell. */
export function cheapHash(text: string): string {
  const salt = Buffer.from('salt of the tests')
  const hash = scryptSync(text.normalize('NFC'), salt, 32, { N: 2, r: 1, p: 1 })
  return `scrypt$2$1$1$${salt.toString('base64url')}$${hash.toString('base64url')}`
}

/** Signs in with e-mail and password, from a browser of its own. */
export async function signedIn(who: Account, browser: Client = client()): Promise<Client> {
  const response = await browser.post('/tai-khoan/dang-nhap', { email: who.email, password })
  if (response.status !== 303) throw new Error(`sign-in answered ${response.status}`)
  return browser
}

/** A browser whose session stands at that stage, as signing in leaves it: without the cost of a hash. */
export async function atStage(stage: SessionStage, who: Pick<Account, 'id'>): Promise<Client> {
  const [token, now] = [newToken(), Date.now()]
  const minutes = stage === 'full' ? 720 : 30
  await env.DB.prepare(
    `insert into sessions (token, id, person_id, stage, device, created_at, seen_at, expires_at)
     values (?1, ?2, ?3, ?4, 'test', ?5, ?5, ?6)`,
  )
    .bind(
      tokenDigest(token),
      newId(),
      who.id,
      stage,
      new Date(now).toISOString(),
      new Date(now + minutes * 60_000).toISOString(),
    )
    .run()
  return client({ id: who.id, email: '', cookie: `__Host-mn=${token}` })
}

/** The code that the app would show; `steps` later when given. */
export function codeOf(secret: string, steps = 0): string {
  return totpCode(secret, new Date(Date.now() + steps * 30_000).toISOString())
}

/** The address in the newest mail, without its origin. */
export async function mailedPath(): Promise<string> {
  const row = await env.DB.prepare('select body from outbox order by seq desc limit 1').first<{
    body: string
  }>()
  return /https:\/\/[^/\s]+(\/\S+)/.exec(row?.body ?? '')?.[1] ?? ''
}

/** What the audit holds, oldest first: "subject.action". */
export async function actions(): Promise<string[]> {
  const { results } = await env.DB.prepare(
    "select subject || '.' || action as name from events order by seq",
  ).all<{
    name: string
  }>()
  return results.map(({ name }) => name)
}

/** One value of one row. */
export async function value<T>(sql: string, ...bound: readonly (string | number)[]): Promise<T | null> {
  const row = await env.DB.prepare(sql)
    .bind(...bound)
    .first<Record<string, T>>()
  return row === null ? null : (Object.values(row)[0] ?? null)
}
