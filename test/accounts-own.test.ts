import { env } from 'cloudflare:workers'
import { beforeEach, describe, expect, test } from 'vitest'
import { account, actions, atStage, otherPassword, password, value } from './support/accounts.ts'
import { client } from './support/client.ts'
import { person, rowsOf, unit, world } from './support/world.ts'

const path = '/tai-khoan/mat-khau'

beforeEach(world)

describe('a new password', () => {
  test('needs the old one, ends the other sessions and keeps this one', async () => {
    const who = await account({ cheap: true }, { role: 'front', unitId: unit.ducLinh })
    const [browser, other] = [await atStage('full', who), await atStage('full', who)]
    const wrong = await browser.post(path, { oldPassword: 'không phải mật khẩu', newPassword: otherPassword })
    expect([wrong.status, await wrong.text()]).toEqual([
      422,
      expect.stringContaining('Mật khẩu đang dùng chưa đúng'),
    ])
    expect((await other.get('/tai-khoan')).status).toBe(200)
    const done = await browser.post(path, { oldPassword: password, newPassword: otherPassword })
    expect(done.headers.get('location')).toBe('/tai-khoan?xong=mat-khau')
    expect((await browser.get('/tai-khoan')).status).toBe(200)
    expect((await other.get('/tai-khoan')).status).toBe(303)
    expect(await actions()).toEqual(['person.changePassword'])
  })

  test('is refused when it is weak, without a word of it in the answer', async () => {
    const who = await person({ role: 'front', unitId: unit.ducLinh })
    for (const [typed, sentence] of [
      ['ngắn', 'Mật khẩu cần ít nhất 12 ký tự'],
      ['matkhau123456', 'Mật khẩu này dễ đoán'],
      [who.email, 'Mật khẩu không được là tên hoặc thư điện tử'],
    ] as const) {
      const response = await client(who).post(path, { oldPassword: password, newPassword: typed })
      const text = await response.text()
      expect([response.status, text.includes(sentence)], typed).toEqual([422, true])
      expect(/<input[^>]*name="newPassword"[^>]*>/.exec(text)?.[0]).not.toContain('value=')
    }
    expect(await rowsOf('events')).toEqual([])
  })

  test('whoever must change it does so before anything else, and not to the same one', async () => {
    const who = await account({ cheap: true, mustChange: true }, { role: 'front', unitId: unit.ducLinh })
    const browser = await atStage('change', who)
    expect(await (await browser.get(path)).text()).not.toContain('oldPassword')
    expect((await browser.get('/tai-khoan')).status).toBe(303)
    expect((await browser.post(path, { newPassword: password })).status).toBe(422)
    const before = browser.cookies.get('__Host-mn')
    expect((await browser.post(path, { newPassword: otherPassword })).headers.get('location')).toBe(
      '/quan-tri',
    )
    expect(browser.cookies.get('__Host-mn')).not.toBe(before)
    expect((await browser.get('/tai-khoan')).status).toBe(200)
    expect(await value('select must_change from people where id = ?', who.id)).toBe(0)
  })
})

describe('one’s own page', () => {
  test('shows name, posts with unit and dates, and each device in plain words', async () => {
    const who = await account(
      { name: 'K’Brel Thị Mai' },
      { role: 'front', unitId: unit.ducLinh, to: '2099-12-31' },
      { role: 'leader', unitId: unit.root, from: '2020-01-01', to: '2020-12-31' },
    )
    const browser = client()
    const chrome = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/140.0 Safari/537.36'
    await browser.post('/tai-khoan/dang-nhap', { email: who.email, password }, { 'User-Agent': chrome })
    const text = await (await browser.get('/tai-khoan')).text()
    for (const part of [
      'K’Brel Thị Mai',
      'Mặt trận',
      'Xã Đức Linh',
      'đến 31/12/2099',
      'Chrome trên Windows',
      'Máy này',
    ]) {
      expect(text).toContain(part)
    }
    expect(text).not.toContain('Lãnh đạo')
    expect(JSON.stringify(await rowsOf('sessions'))).not.toContain('AppleWebKit')
    expect(await (await browser.getJson('/tai-khoan')).json()).toMatchObject({
      hasTotp: false,
      sessions: [{ current: 1 }],
    })
  })

  test('a session elsewhere is ended by its owner, and by nobody else', async () => {
    const who = await person({ role: 'front', unitId: unit.ducLinh })
    const stranger = await person({ role: 'admin', unitId: unit.country })
    await env.DB.prepare(
      `insert into sessions (token, id, person_id, stage, device, created_at, seen_at, expires_at)
       values ('d', 'other', ?, 'full', 'Chrome', '2026-01-01T00:00:00.000Z', '2026-01-01T00:00:00.000Z', '2099-01-01T00:00:00.000Z')`,
    )
      .bind(who.id)
      .run()
    expect((await client(stranger).post('/tai-khoan/phien/other/ket-thuc')).status).toBe(404)
    expect((await client().post('/tai-khoan/phien/other/ket-thuc')).headers.get('location')).toBe(
      '/tai-khoan/dang-nhap',
    )
    expect(await rowsOf('events')).toEqual([])
    expect((await client(who).post('/tai-khoan/phien/other/ket-thuc')).status).toBe(303)
    expect((await client(who).post('/tai-khoan/phien/other/ket-thuc')).status).toBe(404)
    expect(await actions()).toEqual(['session.end'])
    expect((await client(who).get('/tai-khoan')).status).toBe(200)
  })

  test('one press ends every other session', async () => {
    const who = await person({ role: 'front', unitId: unit.ducLinh })
    await env.DB.prepare(
      `insert into sessions select token || 'x', id || 'x', person_id, stage, device, created_at, seen_at, expires_at, open_until from sessions`,
    ).run()
    expect((await client(who).post('/tai-khoan/phien-khac/ket-thuc')).status).toBe(303)
    expect(await rowsOf('sessions')).toHaveLength(1)
    expect((await client(who).get('/tai-khoan')).status).toBe(200)
    expect(await actions()).toEqual(['person.endSessions'])
  })
})

describe('posts with dates', () => {
  test('a post gives rights from its first day to its last, and neither before nor after', async () => {
    const posts = [
      ['2020-01-01', '2020-12-31', 403],
      ['2090-01-01', undefined, 403],
      ['2026-01-01', undefined, 200],
    ] as const
    for (const [from, to, status] of posts) {
      const who = await person({
        role: 'commune',
        unitId: unit.ducLinh,
        from,
        ...(to === undefined ? {} : { to }),
      })
      expect((await client(who).get('/quan-tri/nguoi-dung')).status, from).toBe(status)
    }
  })
})
