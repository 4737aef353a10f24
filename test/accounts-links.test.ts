import { env } from 'cloudflare:workers'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { openDb } from '../src/db/client.ts'
import { keysOf } from '../src/db/keys.ts'
import { purge } from '../src/db/retention.ts'
import { verifyPassword } from '../src/db/passwords.ts'
import { account, actions, codeOf, mailedPath, otherPassword, password, value } from './support/accounts.ts'
import { client, freshToken, origin } from './support/client.ts'
import { person, rowsOf, unit, world } from './support/world.ts'

const ask = '/tai-khoan/quen-mat-khau'

beforeEach(world)
afterEach(() => vi.useRealTimers())

function later(minutes: number): void {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + minutes * 60_000 })
}

describe('a forgotten password', () => {
  test('a known and an unknown address get the same answer; only the known one gets mail', async () => {
    const who = await account({ cheap: true })
    const [known, unknown] = [client(), client()]
    const first = await known.post(ask, { email: who.email })
    const second = await unknown.post(ask, { email: 'nobody@lamdong.example' })
    expect(first.status).toBe(303)
    expect([second.status, second.headers.get('location')]).toEqual([
      first.status,
      first.headers.get('location'),
    ])
    expect(await (await client().postJson(ask, { email: 'nobody@lamdong.example' })).json()).toEqual({})
    expect(await rowsOf('outbox')).toMatchObject([{ recipient: who.email }])
    expect(await rowsOf('links')).toHaveLength(1)
    expect(await actions()).toEqual(['reset.ask', 'reset.ask', 'reset.ask'])
  })

  test('the link works once and ends every session; what is kept of it is a digest', async () => {
    const who = await account({ totp: true, cheap: true }, { role: 'front', unitId: unit.ducLinh })
    const session = await person()
    await env.DB.prepare('update sessions set person_id = ?').bind(who.id).run()
    await client().post(ask, { email: who.email })
    const link = await mailedPath()
    const token = link.split('/').at(-1) ?? ''
    expect(link).toMatch(/^\/tai-khoan\/dat-lai\/[\w-]{27}$/)
    expect(JSON.stringify(await rowsOf('links'))).not.toContain(token)

    const page = await client().get(link)
    const html = await page.text()
    expect(/<title>[^<]*/.exec(html)?.[0]).not.toContain(token)
    expect([page.headers.get('referrer-policy'), page.headers.get('cache-control')]).toEqual([
      'no-referrer',
      'no-store',
    ])
    expect(await rowsOf('links')).toMatchObject([{ used_at: null }])

    const done = await client().post(link, { newPassword: otherPassword })
    expect(done.headers.get('location')).toBe('/tai-khoan/dang-nhap?xong=mat-khau')
    expect(await rowsOf('sessions')).toEqual([])
    expect((await client(session).get('/tai-khoan')).status).toBe(303)
    expect((await client().get(link)).status).toBe(410)
    const again = await client().post(link, { newPassword: 'tám con vịt bơi ngoài ao' })
    expect([again.status, await again.text()]).toEqual([410, expect.stringContaining('Đường dẫn đã hết hạn')])

    const browser = client()
    const signIn = await browser.post('/tai-khoan/dang-nhap', { email: who.email, password: otherPassword })
    expect(signIn.headers.get('location')).toBe('/tai-khoan/nhap-ma')
    expect((await browser.post('/tai-khoan/nhap-ma', { otp: codeOf(who.secret) })).status).toBe(303)
    expect(await actions()).toEqual(['reset.ask', 'person.resetPassword', 'session.open', 'totp.pass'])
  })

  test('after an hour, and after another was asked for, a link no longer works', async () => {
    const who = await account({ cheap: true })
    await client().post(ask, { email: who.email })
    const first = await mailedPath()
    await client().post(ask, { email: who.email })
    const second = await mailedPath()
    expect([(await client().get(first)).status, (await client().get(second)).status]).toEqual([410, 200])
    later(61)
    expect((await client().get(second)).status).toBe(410)
    expect((await client().postJson(second, { newPassword: otherPassword })).status).toBe(409)
    expect(await value('select count(*) from events where action = ?', 'resetPassword')).toBe(0)
  })

  test('nobody floods a mailbox: the fourth asking within an hour waits, for unknown addresses alike', async () => {
    const who = await account({ cheap: true })
    for (const email of [who.email, 'nobody@lamdong.example']) {
      const answers = []
      for (let at = 0; at < 4; at += 1) answers.push((await client().post(ask, { email })).status)
      expect(answers).toEqual([303, 303, 303, 429])
    }
    expect(await rowsOf('outbox')).toHaveLength(3)
  })

  test('whoever is locked out by wrong tries gets in with a new password', async () => {
    const who = await account({ cheap: true })
    await client().post('/tai-khoan/dang-nhap', { email: who.email, password: 'sai mật khẩu rồi' })
    const everywhere = keysOf(env.APP_SECRET).digest('throttle', `account-everywhere:${who.email}`)
    await env.DB.prepare('update throttles set n = iif(key = ?, 100, 50)').bind(everywhere).run()
    expect((await client().post('/tai-khoan/dang-nhap', { email: who.email, password })).status).toBe(429)
    await client().post(ask, { email: who.email })
    await client().post(await mailedPath(), { newPassword: otherPassword })
    expect(
      (await client().post('/tai-khoan/dang-nhap', { email: who.email, password: otherPassword })).status,
    ).toBe(303)
  })

  test('an ended account gets no mail', async () => {
    const who = await account({ cheap: true })
    await env.DB.prepare("update people set ended_at = '2026-01-01T00:00:00.000Z'").run()
    expect((await client().post(ask, { email: who.email })).status).toBe(303)
    expect(await rowsOf('outbox')).toEqual([])
  })
})

describe('an invitation', () => {
  const invited = {
    email: 'Mai@Lamdong.example',
    name: 'Thông  Thị Mai',
    role: 'front',
    unitId: unit.ducLinh,
  }

  test('the invited person checks their post, chooses a password and is in', async () => {
    const admin = await person({ role: 'admin', unitId: unit.root })
    expect((await client(admin).post('/quan-tri/nguoi-dung/moi', invited)).status).toBe(303)
    const link = await mailedPath()
    expect(link).toMatch(/^\/tai-khoan\/kich-hoat\/[\w-]{27}$/)
    expect(await value('select body from outbox')).toContain(`${origin}${link}`)
    const page = await (await client().get(link)).text()
    for (const part of ['Thông Thị Mai', 'mai@lamdong.example', 'Mặt trận', 'Xã Đức Linh'])
      expect(page).toContain(part)

    const browser = client()
    expect((await browser.post(link, { newPassword: 'Thông Thị Mai 1990' })).status).toBe(422)
    const fields = { commit: freshToken(), newPassword: password }
    expect((await browser.post(link, fields)).headers.get('location')).toBe('/quan-tri')
    expect((await browser.get('/tai-khoan')).status).toBe(200)
    const twin = client()
    expect((await twin.post(link, fields)).status).toBe(303)
    expect(twin.cookies.get('__Host-mn')).toBe(browser.cookies.get('__Host-mn'))
    expect((await client().get(link)).status).toBe(410)
    expect(
      await verifyPassword(
        password,
        String(await value('select password from people where email = ?', 'mai@lamdong.example')),
      ),
    ).toBe(true)
    expect(await actions()).toEqual(['person.invite', 'grant.grant', 'person.activate', 'session.open'])
  })

  test('an invited administrator sets up the second factor before acting', async () => {
    const admin = await person({ role: 'admin', unitId: unit.root })
    await client(admin).post('/quan-tri/nguoi-dung/moi', { ...invited, role: 'admin' })
    const browser = client()
    const response = await browser.post(await mailedPath(), { newPassword: password })
    expect(response.headers.get('location')).toBe('/tai-khoan/hai-lop')
    expect((await browser.get('/quan-tri/nguoi-dung')).status).toBe(303)
  })

  test('after seven days the link is over, in the words of the page, and a new one can be sent', async () => {
    const admin = await person({ role: 'admin', unitId: unit.root })
    const done = await client(admin).post('/quan-tri/nguoi-dung/moi', invited)
    const page = String(done.headers.get('location')).split('?')[0] ?? ''
    const first = await mailedPath()
    later(7 * 24 * 60 + 1)
    const over = await client().get(first)
    expect([over.status, await over.text()]).toEqual([410, expect.stringContaining('Đường dẫn đã hết hạn')])
    expect((await client(admin).post(`${page}/moi-lai`, { version: 1 })).status).toBe(303)
    const second = await mailedPath()
    expect([(await client().get(first)).status, (await client().get(second)).status]).toEqual([410, 200])
    expect((await client(admin).post(`${page}/moi-lai`, { version: 1 })).status).toBe(409)
    expect(await rowsOf('outbox')).toHaveLength(2)
  })

  test('a token that nobody sent opens nothing', async () => {
    for (const kind of ['kich-hoat', 'dat-lai']) {
      expect((await client().get(`/tai-khoan/${kind}/khong-co-gi-het`)).status).toBe(410)
      expect(
        (await client().post(`/tai-khoan/${kind}/khong-co-gi-het`, { newPassword: password })).status,
      ).toBe(410)
    }
    expect(await rowsOf('events')).toEqual([])
  })
})

test('a link is forgotten a month after its end, and not before', async () => {
  const who = await person()
  const ends = ['2026-04-30T23:59:59.999Z', '2026-05-01T00:00:00.001Z', '2026-06-30T00:00:00.000Z']
  await env.DB.batch(
    ends.map((end) =>
      env.DB.prepare(
        "insert into links (token, kind, person_id, expires_at) values (?1, 'reset', ?2, ?1)",
      ).bind(end, who.id),
    ),
  )
  await purge(openDb(env.DB, 'first-primary').db, '2026-05-31T00:00:00.000Z')
  expect((await rowsOf('links')).map(({ expires_at }) => expires_at)).toEqual(ends.slice(1))
})
