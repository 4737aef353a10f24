import { env } from 'cloudflare:workers'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { keysOf } from '../src/db/keys.ts'
import { account, atStage, actions, codeOf, otherPassword, password, value } from './support/accounts.ts'
import { client, fieldOf, freshToken } from './support/client.ts'
import { person, rowsOf, unit, world } from './support/world.ts'

const code = '/tai-khoan/nhap-ma'
const enrol = '/tai-khoan/hai-lop'
const codes = '/tai-khoan/ma-du-phong'

beforeEach(async () => {
  await world()
  // Early in a step, so that no code changes while a test runs.
  vi.useFakeTimers({ toFake: ['Date'], now: Math.floor(Date.now() / 30_000) * 30_000 + 5000 })
})
afterEach(() => vi.useRealTimers())

/** Turns the clock of the next requests. */
function later(seconds: number): void {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + seconds * 1000 })
}

/** The secret that the page shows. */
function secretOf(html: string): string {
  return (/<span class="code secret">([^<]*)</.exec(html)?.[1] ?? '').replaceAll(' ', '')
}

describe('a code at signing in', () => {
  test('a right password alone opens nothing; the code does, under a new token', async () => {
    const who = await account({ totp: true }, { role: 'admin', unitId: unit.root })
    const browser = client()
    const first = await browser.post('/tai-khoan/dang-nhap', {
      email: who.email,
      password,
      tiep: '/quan-tri/nhat-ky',
    })
    expect(first.headers.get('location')).toBe('/tai-khoan/nhap-ma?tiep=%2Fquan-tri%2Fnhat-ky')
    expect((await browser.get('/tai-khoan')).status).toBe(303)
    const halfOpen = browser.cookies.get('__Host-mn')
    expect(fieldOf(await (await browser.get(first.headers.get('location') ?? '')).text(), 'tiep')).toBe(
      '/quan-tri/nhat-ky',
    )
    const second = await browser.post(code, { otp: codeOf(who.secret), tiep: '/quan-tri/nhat-ky' })
    expect(second.headers.get('location')).toBe('/quan-tri/nhat-ky')
    expect(browser.cookies.get('__Host-mn')).not.toBe(halfOpen)
    expect((await browser.get('/quan-tri/nhat-ky')).status).toBe(200)
    expect(
      (await client({ id: who.id, email: '', cookie: `__Host-mn=${halfOpen}` }).get('/tai-khoan')).status,
    ).toBe(303)
    expect(await actions()).toEqual(['session.open', 'totp.pass'])
  })

  test('a code that was used opens nothing again, nor does an earlier one; the next does', async () => {
    const who = await account({ cheap: true, totp: true }, { role: 'front', unitId: unit.ducLinh })
    const [one, two] = [await atStage('totp', who), await atStage('totp', who)]
    expect((await one.post(code, { otp: codeOf(who.secret) })).status).toBe(303)
    const again = await two.post(code, { otp: codeOf(who.secret) })
    expect(again.status).toBe(422)
    expect(await again.text()).toContain('Mã này đã dùng rồi')
    expect((await two.post(code, { otp: codeOf(who.secret, -1) })).status).toBe(422)
    expect((await two.post(code, { otp: codeOf(who.secret, 1) })).status).toBe(303)
  })

  test('two browsers that send one code at once: one of them is in', async () => {
    const who = await account({ cheap: true, totp: true }, { role: 'front', unitId: unit.ducLinh })
    const browsers = [await atStage('totp', who), await atStage('totp', who)]
    const otp = codeOf(who.secret)
    const answers = await Promise.all(
      browsers.map(async (browser) => (await browser.post(code, { otp })).status),
    )
    expect(answers.toSorted((a, b) => a - b)).toEqual([303, 422])
    expect(await value("select count(*) from sessions where stage = 'full'")).toBe(1)
  })

  test('a lost answer is made good: the same sending gives the same session', async () => {
    const who = await account({ cheap: true, totp: true }, { role: 'front', unitId: unit.ducLinh })
    const browser = await atStage('totp', who)
    const twin = client({ id: who.id, email: '', cookie: `__Host-mn=${browser.cookies.get('__Host-mn')}` })
    const fields = { commit: freshToken(), otp: codeOf(who.secret) }
    await browser.post(code, fields)
    expect((await twin.post(code, fields)).status).toBe(303)
    expect(twin.cookies.get('__Host-mn')).toBe(browser.cookies.get('__Host-mn'))
  })

  test('six wrong codes close the second step for a quarter of an hour', async () => {
    const who = await account({ cheap: true, totp: true }, { role: 'front', unitId: unit.ducLinh })
    const browser = await atStage('totp', who)
    for (let at = 0; at < 6; at += 1) expect((await browser.post(code, { otp: '000000' })).status).toBe(422)
    const closed = await browser.post(code, { otp: codeOf(who.secret) })
    expect(closed.status).toBe(429)
    expect(await closed.text()).toContain('Đã thử quá nhiều lần')
    later(15 * 60 + 1)
    expect((await browser.post(code, { otp: codeOf(who.secret) })).status).toBe(303)
  })

  test('a half-open session ends after half an hour, and its pages lead back to signing in', async () => {
    const who = await account({ cheap: true, totp: true }, { role: 'front', unitId: unit.ducLinh })
    const browser = await atStage('totp', who)
    later(31 * 60)
    expect((await browser.post(code, { otp: codeOf(who.secret) })).headers.get('location')).toBe(
      '/tai-khoan/dang-nhap',
    )
    expect(await (await browser.get('/tai-khoan/dang-nhap')).text()).toContain('Phiên đã hết. Đăng nhập lại.')
    expect((await client().postJson(code, { otp: '123456' })).status).toBe(401)
  })

  test('nobody skips a step by going to a later page', async () => {
    const who = await account(
      { cheap: true, totp: true, mustChange: true },
      { role: 'admin', unitId: unit.root },
    )
    const browser = await atStage('totp', who)
    for (const page of [enrol, codes, '/tai-khoan/mat-khau']) {
      expect((await browser.get(page)).headers.get('location')).toBe('/tai-khoan/dang-nhap')
    }
    const fields = { newPassword: otherPassword, otp: codeOf(who.secret), setup: 'x' }
    for (const page of [enrol, codes, '/tai-khoan/mat-khau']) {
      expect((await browser.post(page, fields)).headers.get('location')).toBe('/tai-khoan/dang-nhap')
    }
    expect(await actions()).toEqual([])
  })
})

describe('setting it up', () => {
  test('an administrator without one sets it up first, gets ten codes once, and only then acts', async () => {
    const who = await account({ cheap: true }, { role: 'admin', unitId: unit.root })
    const browser = await atStage('enrol', who)
    expect((await browser.get('/quan-tri/nguoi-dung')).status).toBe(303)
    const page = await (await browser.get(enrol)).text()
    const secret = secretOf(page)
    expect(secret).toMatch(/^[A-Z2-7]{32}$/)
    expect(page).toContain(`secret=${secret}`)
    expect(await value('select totp from people where id = ?', who.id)).toBeNull()

    const setup = fieldOf(page, 'setup')
    const wrong = await browser.post(enrol, { setup, otp: '000000' })
    expect(wrong.status).toBe(422)
    expect(secretOf(await wrong.text())).toBe(secret)

    const done = await browser.post(enrol, { setup, otp: codeOf(secret) })
    expect(done.headers.get('location')).toBe(codes)
    const shown = [
      ...(await (await browser.get(codes)).text()).matchAll(/<li>([2-9A-Z]{5}-[2-9A-Z]{5})<\/li>/g),
    ]
    expect(shown).toHaveLength(10)
    expect((await browser.get('/quan-tri/nguoi-dung')).status).toBe(200)
    await browser.post(`${codes}/da-cat`)
    expect(await (await browser.get(codes)).text()).not.toMatch(/[2-9A-Z]{5}-[2-9A-Z]{5}/)
    const stored = JSON.stringify(await rowsOf('recovery_codes')) + JSON.stringify(await rowsOf('people'))
    expect(stored).not.toContain(shown[0]?.[1]?.replace('-', ''))
    expect(stored).not.toContain(secret)
    expect(
      keysOf(env.APP_SECRET).unseal(
        'totp',
        String(await value('select totp from people where id = ?', who.id)),
      ),
    ).toBe(secret)
    expect(await actions()).toEqual(['person.setTotp'])
  })

  test('a recovery code opens once in place of a telephone', async () => {
    const who = await account({ cheap: true }, { role: 'protector', unitId: unit.root })
    const browser = await atStage('enrol', who)
    const page = await (await browser.get(enrol)).text()
    const answer = await browser.postJson(enrol, {
      setup: fieldOf(page, 'setup'),
      otp: codeOf(secretOf(page)),
    })
    const { codes: made } = (await answer.json()) as { codes: string }
    const [first = '', second = ''] = made.split(' ')
    const one = await atStage('totp', who)
    expect((await one.post(code, { otp: first.toLowerCase().replace('-', '') })).status).toBe(303)
    const two = await atStage('totp', who)
    expect((await two.post(code, { otp: first })).status).toBe(422)
    expect((await two.post(code, { otp: second })).status).toBe(303)
    expect(await value('select count(*) from recovery_codes where used_at is not null')).toBe(2)
  })

  test('nobody sets up with a secret that was made for another person', async () => {
    const [mine, theirs] = [await person(), await person()]
    const page = await (await client(theirs).get(enrol)).text()
    const fields = { setup: fieldOf(page, 'setup'), otp: codeOf(secretOf(page)) }
    expect((await client(mine).post(enrol, fields)).status).toBe(422)
    expect(await rowsOf('events')).toEqual([])
    expect((await client(theirs).post(enrol, fields)).status).toBe(303)
  })

  test('a page left open for an hour shows a new secret and says so', async () => {
    const who = await person()
    const page = await (await client(who).get(enrol)).text()
    later(61 * 60)
    const response = await client(who).post(enrol, {
      setup: fieldOf(page, 'setup'),
      otp: codeOf(secretOf(page)),
    })
    const again = await response.text()
    expect(again).toContain('Trang mở đã lâu')
    expect(secretOf(again)).toMatch(/^[A-Z2-7]{32}$/)
    expect(secretOf(again)).not.toBe(secretOf(page))
  })

  test('replacing it needs a code of the old one, and ends the other sessions', async () => {
    const who = await account({ cheap: true, totp: true }, { role: 'front', unitId: unit.ducLinh })
    const [browser, other] = [await atStage('totp', who), await atStage('totp', who)]
    await other.post(code, { otp: codeOf(who.secret, -1) })
    await browser.post(code, { otp: codeOf(who.secret) })
    const page = await (await browser.get(enrol)).text()
    const fields = { setup: fieldOf(page, 'setup'), otp: codeOf(secretOf(page)) }
    expect((await browser.post(enrol, { ...fields, oldOtp: '000000' })).status).toBe(422)
    expect((await browser.post(enrol, { ...fields, oldOtp: codeOf(who.secret) })).status).toBe(422)
    expect((await browser.post(enrol, { ...fields, oldOtp: codeOf(who.secret, 1) })).status).toBe(303)
    expect((await browser.get('/tai-khoan')).status).toBe(200)
    expect((await other.get('/tai-khoan')).status).toBe(303)
    expect(await actions()).toContain('person.setTotp')
  })

  test('new recovery codes need a code of the app, and the old ones stop working', async () => {
    const who = await account({ cheap: true, totp: true }, { role: 'front', unitId: unit.ducLinh })
    const browser = await atStage('totp', who)
    await browser.post(code, { otp: codeOf(who.secret, -1) })
    expect((await browser.post(codes, { otp: '000000' })).status).toBe(422)
    expect(await rowsOf('recovery_codes')).toEqual([])
    expect((await browser.post(codes, { otp: codeOf(who.secret) })).status).toBe(303)
    const before = await rowsOf('recovery_codes')
    expect(before).toHaveLength(10)
    expect((await browser.post(codes, { otp: codeOf(who.secret, 1) })).status).toBe(303)
    const after = JSON.stringify(await rowsOf('recovery_codes'))
    expect(before.every((row) => !after.includes(String(row['code'])))).toBe(true)
  })
})
