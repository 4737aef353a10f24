import { createExecutionContext } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { Hono } from 'hono'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { siteOf } from '../src/accounts/routes/request.ts'
import { app } from '../src/app.ts'
import type { Env } from '../src/web/env.ts'
import { account, value } from './support/accounts.ts'
import { freshToken, origin } from './support/client.ts'
import { person, rowsOf, unit, world } from './support/world.ts'

const ask = '/tai-khoan/quen-mat-khau'
const people = '/quan-tri/nguoi-dung'

beforeEach(world)
afterEach(() => vi.restoreAllMocks())

type Asked = {
  path: string
  fields: Record<string, string>
  cookie?: string
  host?: string
  isLost?: boolean
}

/** A form sent to that host of a deployment, which may not know its own address. */
function send({ path, fields, cookie = '', host = origin, isLost = false }: Asked): Promise<Response> {
  const { PUBLIC_URL, ...nameless } = env
  const bindings = isLost ? nameless : { ...nameless, PUBLIC_URL: PUBLIC_URL ?? '' }
  const request = new Request(new URL(path, host), {
    method: 'POST',
    redirect: 'manual',
    headers: { Accept: 'text/html', Origin: host, Cookie: cookie },
    body: new URLSearchParams({ commit: freshToken(), ...fields }),
  })
  return Promise.resolve(app.fetch(request, bindings, createExecutionContext()))
}

test('a link in a mail leads to our own site, whatever host the asker of it named', async () => {
  const who = await account({ cheap: true })
  const response = await send({ path: ask, fields: { email: who.email }, host: 'https://evil.example' })
  expect(response.status).toBe(303)
  const text = String(await value('select body from outbox'))
  expect(text).toContain(`${origin}/tai-khoan/dat-lai/`)
  expect(text).not.toContain('evil.example')
})

test('a site that does not know its address mails no link: it says 503 to everyone alike, and tells its operator', async () => {
  const said = vi.spyOn(console, 'error').mockImplementation(() => undefined)
  const who = await account({ cheap: true })
  for (const email of [who.email, 'nobody@lamdong.example'])
    expect((await send({ path: ask, fields: { email }, isLost: true })).status).toBe(503)
  expect(said).toHaveBeenCalledWith(JSON.stringify({ alarm: 'PUBLIC_URL' }))
  const admin = await person({ role: 'admin', unitId: unit.root })
  const invited = { email: 'mai@lamdong.example', name: 'Thông Thị Mai', role: 'front', unitId: unit.ducLinh }
  const invitation = await send({
    path: `${people}/moi`,
    fields: invited,
    cookie: admin.cookie,
    isLost: true,
  })
  expect([invitation.status, await invitation.text()]).toEqual([
    503,
    expect.stringContaining('<html lang="vi">'),
  ])
  for (const table of ['outbox', 'links', 'events']) expect(await rowsOf(table)).toEqual([])
})

test('an address is a whole one, with its scheme; anything else is as good as none', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined)
  const page = new Hono<Env>().get('/', (c) => c.text(siteOf(c))).onError(() => new Response('none'))
  const told = async (site: string): Promise<string> =>
    (await page.request('/', {}, { ...env, PUBLIC_URL: site })).text()
  expect(await told('https://diendan.example.vn/')).toBe('https://diendan.example.vn')
  expect(await told('http://127.0.0.1:8787')).toBe('http://127.0.0.1:8787')
  for (const site of ['', 'diendan.example.vn', 'javascript:alert(1)'])
    expect(await told(site), site).toBe('none')
})

test('what mails no link works without an address: an account is ended at once', async () => {
  const admin = await person({ role: 'admin', unitId: unit.root })
  const who = await account({ cheap: true }, { role: 'front', unitId: unit.ducLinh })
  const path = `${people}/${who.id}/ket-thuc`
  expect((await send({ path, fields: { version: '1' }, cookie: admin.cookie, isLost: true })).status).toBe(
    303,
  )
  expect(await value('select ended_at is not null from people where id = ?', who.id)).toBe(1)
})
