import { env } from 'cloudflare:workers'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { tokenDigest } from '../src/db/sessions.ts'
import { account, actions, password, signedIn, value } from './support/accounts.ts'
import { client, freshToken } from './support/client.ts'
import { person, rowsOf, unit, world } from './support/world.ts'

const path = '/tai-khoan/dang-nhap'
const wrong = { password: 'không phải mật khẩu này' }

beforeEach(world)
afterEach(() => vi.useRealTimers())

describe('signing in', () => {
  test('a right password opens a session for twelve hours, and the audit says so', async () => {
    const who = await account({}, { role: 'front', unitId: unit.ducLinh })
    const browser = client()
    const response = await browser.post(path, { email: ` ${who.email.toUpperCase()} `, password })
    expect([response.status, response.headers.get('location')]).toEqual([303, '/quan-tri'])
    expect(response.headers.getSetCookie().find((cookie) => cookie.startsWith('__Host-mn='))).toMatch(
      /^__Host-mn=[\w-]{27}; Path=\/; HttpOnly; Secure; SameSite=Lax$/,
    )
    const [session] = await rowsOf('sessions')
    expect(session).toMatchObject({
      stage: 'full',
      person_id: who.id,
      token: tokenDigest(browser.cookies.get('__Host-mn') ?? ''),
    })
    expect(Date.parse(String(session?.['expires_at'])) - Date.parse(String(session?.['created_at']))).toBe(
      12 * 3_600_000,
    )
    expect(await rowsOf('events')).toMatchObject([
      { subject: 'session', action: 'open', person_id: who.id, unit_id: unit.ducLinh },
    ])
    expect((await browser.get('/tai-khoan')).status).toBe(200)
  })

  test('after twelve hours of work the person signs in again and is told why', async () => {
    const who = await account({}, { role: 'front', unitId: unit.ducLinh })
    const browser = await signedIn(who)
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 12 * 3_600_000 })
    const response = await browser.get('/tai-khoan')
    expect(response.headers.get('location')).toBe('/tai-khoan/dang-nhap?tiep=%2Ftai-khoan')
    expect(await (await browser.get(path)).text()).toContain('Phiên đã hết. Đăng nhập lại.')
  })

  test('a wrong password, an unknown address and an ended account get the same answer', async () => {
    const who = await account({ cheap: true })
    const ended = await account({ cheap: true })
    await env.DB.prepare("update people set ended_at = '2026-01-01T00:00:00.000Z' where id = ?")
      .bind(ended.id)
      .run()
    const answers = []
    for (const [email, typed] of [
      [who.email, wrong.password],
      ['nobody@lamdong.example', wrong.password],
      [ended.email, password],
    ] as const) {
      const response = await client().post(path, { email, password: typed })
      const text = (await response.text())
        .replaceAll(email, '')
        .replaceAll(/value="[\w.-]*"|nonce="[^"]*"/g, '')
      answers.push({ status: response.status, text })
    }
    expect(answers[0]?.status).toBe(422)
    expect(answers[0]?.text).toContain('Thư điện tử hoặc mật khẩu chưa đúng')
    expect(answers[1]).toEqual(answers[0])
    expect(answers[2]).toEqual(answers[0])
    expect(await rowsOf('sessions')).toEqual([])
    expect(await rowsOf('events')).toEqual([])
  })

  test('the address stays typed, the password never comes back', async () => {
    const text = await (await client().post(path, { email: 'mai@lamdong.example', ...wrong })).text()
    expect(text).toContain('value="mai@lamdong.example"')
    expect(text).not.toContain(wrong.password)
    expect(text).toContain('<title>Lỗi: ')
  })

  test('a repeated sending gives the same session again, not a second one', async () => {
    const who = await account({}, { role: 'front', unitId: unit.ducLinh })
    const fields = { commit: freshToken(), email: who.email, password }
    const [first, second] = [client(), client()]
    await first.post(path, fields)
    await second.post(path, fields)
    expect(second.cookies.get('__Host-mn')).toBe(first.cookies.get('__Host-mn'))
    expect(await rowsOf('sessions')).toHaveLength(1)
    expect(await actions()).toEqual(['session.open'])
  })

  test('a session handed to a browser beforehand is not the one that signing in opens', async () => {
    const attacker = await person({ role: 'front', unitId: unit.ducLinh })
    const who = await account({}, { role: 'front', unitId: unit.tanhLinh })
    const victim = client(attacker)
    const before = victim.cookies.get('__Host-mn')
    await signedIn(who, victim)
    expect(victim.cookies.get('__Host-mn')).not.toBe(before)
    expect(await value('select count(*) from sessions where person_id = ?', attacker.id)).toBe(0)
  })

  test('signing in leads to an own page and to no other site', async () => {
    const who = await account({}, { role: 'front', unitId: unit.ducLinh })
    const own = await client().post(path, {
      email: who.email,
      password,
      tiep: '/quan-tri/nhat-ky?loai=y-tuong',
    })
    expect(own.headers.get('location')).toBe('/quan-tri/nhat-ky?loai=y-tuong')
    const other = await client().post(path, { email: who.email, password, tiep: '//evil.example/quan-tri' })
    expect(other.headers.get('location')).toBe('/quan-tri')
    expect(await (await client().get(`${path}?tiep=//evil.example`)).text()).not.toContain('evil.example')
  })

  test('a hash of earlier parameters is made anew on the way in', async () => {
    const who = await account({ cheap: true }, { role: 'front', unitId: unit.ducLinh })
    await signedIn(who)
    expect(await value('select password from people where id = ?', who.id)).toMatch(/^scrypt\$16384\$8\$5\$/)
  })

  test('a program signs in with JSON and is told the stage', async () => {
    const who = await account({}, { role: 'front', unitId: unit.ducLinh })
    const browser = client()
    const response = await browser.postJson(path, { email: who.email, password })
    expect([response.status, await response.json()]).toEqual([200, { stage: 'full' }])
    expect((await browser.getJson('/tai-khoan')).status).toBe(200)
    const refused = await client().postJson(path, { email: who.email, ...wrong })
    expect([refused.status, await refused.json()]).toMatchObject([422, { issues: [{ field: 'password' }] }])
  })
})

describe('signing out', () => {
  test('the session is gone at once, on the server too', async () => {
    const who = await account({}, { role: 'front', unitId: unit.ducLinh })
    const browser = await signedIn(who)
    const cookie = browser.cookies.get('__Host-mn') ?? ''
    const response = await browser.post('/tai-khoan/dang-xuat')
    expect(response.headers.get('location')).toBe('/tai-khoan/dang-nhap?xong=ra')
    expect(browser.cookies.has('__Host-mn')).toBe(false)
    expect(
      (await client({ id: who.id, email: '', cookie: `__Host-mn=${cookie}` }).get('/tai-khoan')).status,
    ).toBe(303)
    expect(await actions()).toEqual(['session.open', 'session.end'])
  })

  test('signing out twice, or without a session, is no error', async () => {
    expect((await client().post('/tai-khoan/dang-xuat')).status).toBe(303)
    expect(await rowsOf('events')).toEqual([])
  })
})
