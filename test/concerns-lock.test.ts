import { env } from 'cloudflare:workers'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { recoveryDigest } from '../src/accounts/service/second-factor.ts'
import { keysOf } from '../src/db/keys.ts'
import { account, atStage, codeOf, signedIn, value, type Account } from './support/accounts.ts'
import { client, fieldOf, freshToken, type Client } from './support/client.ts'
import { canary, raised, rowOf, type Raise } from './support/concerns.ts'
import { rowsOf, unit, world } from './support/world.ts'

beforeEach(world)
afterEach(() => vi.useRealTimers())

const officer = () => account({ totp: true, cheap: true }, { role: 'protector', unitId: unit.root })

/** A protector whose pages are open until that many seconds from now; locked without. */
async function working(who: Account, seconds?: number): Promise<Client> {
  const browser = await atStage('full', who)
  if (seconds !== undefined) {
    const until = new Date(Date.now() + seconds * 1000).toISOString()
    await env.DB.prepare('update sessions set open_until = ? where person_id = ?').bind(until, who.id).run()
  }
  return browser
}

const openUntil = () => value<string>('select open_until from sessions')

async function lockedPost(
  browser: Client,
  one: Raise,
): Promise<{ fields: Record<string, string>; html: string }> {
  const answer = await browser.post(`${one.path}/danh-gia`, {
    version: 1,
    danger: 'yes',
    level: 2,
    levelReason: 'Dòng đã gõ',
  })
  const html = await answer.text()
  expect(answer.status).toBe(401)
  const names = ['commit', 'unlock', 'version', 'danger', 'level', 'levelReason']
  return { html, fields: Object.fromEntries(names.map((name) => [name, fieldOf(html, name)])) }
}

describe('the lock', () => {
  test('is open to who has just signed in with both factors', async () => {
    const who = await account({ totp: true }, { role: 'protector', unitId: unit.root })
    const browser = await signedIn(who)
    await browser.post('/tai-khoan/nhap-ma', { otp: codeOf(who.secret) })
    expect((await browser.get('/bao-ve/ca')).status).toBe(200)
  })

  test('shows a locked officer neither a case nor a word nor their name, as a page and as JSON', async () => {
    const one = await raised({ status: 'assessing' })
    const who = await officer()
    const browser = await working(who)
    for (const path of ['/bao-ve/ca', one.path, '/bao-ve/so-chuyen', '/bao-ve/nhat-ky', '/bao-ve/khong-co']) {
      const page = await browser.get(path)
      const html = await page.text()
      expect(page.status, path).toBe(401)
      for (const told of [canary, `C-0${one.seq}`, 'Nguyễn Văn Tèo', 'Sổ chuyển'])
        expect(html).not.toContain(told)
      const json = await browser.getJson(path)
      expect([json.status, await json.json()]).toMatchObject([401, { error: 'locked' }])
    }
    expect((await browser.postJson(one.path, {})).status).toBe(401)
    expect(await rowsOf('reads')).toEqual([])
  })

  test('opens with a code and leads to where the officer was', async () => {
    const one = await raised()
    const who = await officer()
    const browser = await working(who)
    const html = await (await browser.get(one.path)).text()
    const answer = await browser.post('/bao-ve/mo-khoa', {
      otp: codeOf(who.secret),
      tiep: fieldOf(html, 'tiep'),
    })
    expect(answer.headers.get('location')).toBe(one.path)
    expect((await browser.get(one.path)).status).toBe(200)
  })

  test('opens with a recovery code, once', async () => {
    const who = await officer()
    const digest = recoveryDigest({ keys: keysOf(env.APP_SECRET) }, who.id, 'BCDF2-GHJK3')
    await env.DB.prepare('insert into recovery_codes (person_id, code) values (?, ?)')
      .bind(who.id, digest)
      .run()
    const browser = await working(who)
    expect((await browser.post('/bao-ve/mo-khoa', { otp: 'bcdf2 ghjk3' })).status).toBe(303)
    await browser.post('/bao-ve/khoa')
    expect((await browser.post('/bao-ve/mo-khoa', { otp: 'bcdf2 ghjk3' })).status).toBe(422)
  })

  test('leads to no other site and to no other part of this one', async () => {
    const who = await officer()
    const browser = await working(who)
    for (const [at, tiep] of [
      'https://example.com/',
      '//example.com',
      '/quan-tri',
      '/bao-ve/../quan-tri',
    ].entries()) {
      const answer = await browser.post('/bao-ve/mo-khoa', { otp: codeOf(who.secret, at - 1), tiep })
      expect(['/bao-ve/ca', null], tiep).toContain(answer.headers.get('location'))
    }
  })

  test('keeps what was typed: after the code the same step is done, once', async () => {
    const one = await raised({ status: 'assessing' })
    const who = await officer()
    const browser = await working(who)
    const { fields } = await lockedPost(browser, one)
    expect(fields).toMatchObject({ danger: 'yes', level: '2', levelReason: 'Dòng đã gõ' })
    expect(await rowOf(one)).toMatchObject({ version: 1, danger: null })
    const sent = { ...fields, otp: codeOf(who.secret) }
    const answer = await browser.post(`${one.path}/danh-gia`, sent)
    expect([answer.status, answer.headers.get('location')]).toEqual([303, one.path])
    expect(await rowOf(one)).toMatchObject({ version: 2, danger: 'yes', level: 2 })
    expect((await browser.post(`${one.path}/danh-gia`, sent)).status).toBe(303)
    expect(await rowOf(one)).toMatchObject({ version: 2 })
  })

  test('keeps what was typed through a wrong code too, and does nothing with it', async () => {
    const one = await raised({ status: 'assessing' })
    const browser = await working(await officer())
    const { fields } = await lockedPost(browser, one)
    const answer = await browser.post(`${one.path}/danh-gia`, { ...fields, otp: '000000' })
    expect(answer.status).toBe(422)
    expect(fieldOf(await answer.text(), 'levelReason')).toBe('Dòng đã gõ')
    expect(await rowOf(one)).toMatchObject({ version: 1 })
    expect(await openUntil()).toBeNull()
  })

  test('shows the words that were asked for before it locked, after the code', async () => {
    const one = await raised({ status: 'assessing' })
    const who = await officer()
    const browser = await working(who)
    const html = await (await browser.post(one.path)).text()
    expect(html).not.toContain(canary)
    const answer = await browser.post(one.path, { unlock: fieldOf(html, 'unlock'), otp: codeOf(who.secret) })
    expect(await answer.text()).toContain(canary)
  })

  test('opens no second time to whoever sends the unlocking form again on a locked screen', async () => {
    const [one, other] = [await raised({ status: 'assessing' }), await raised({ status: 'assessing' })]
    const who = await officer()
    const browser = await working(who)
    const html = await (await browser.post(one.path)).text()
    const sent = { unlock: fieldOf(html, 'unlock'), otp: codeOf(who.secret) }
    expect(await (await browser.post(one.path, sent)).text()).toContain(canary)
    expect(await (await browser.post(one.path, sent)).text()).toContain(canary)
    await browser.post('/bao-ve/khoa')
    for (const { path } of [one, other]) {
      const again = await browser.post(path, sent)
      expect([again.status, (await again.text()).includes(canary)], path).toEqual([401, false])
    }
    expect(await openUntil()).toBeNull()
  })

  test('closes to guessing: the seventh code in a quarter of an hour is not looked at', async () => {
    const one = await raised({ status: 'assessing' })
    const who = await officer()
    const browser = await working(who)
    for (let at = 0; at < 3; at += 1)
      expect((await browser.post('/bao-ve/mo-khoa', { otp: '000000' })).status).toBe(422)
    for (let at = 0; at < 3; at += 1)
      expect((await browser.post(one.path, { unlock: freshToken(), otp: '000000' })).status).toBe(422)
    expect((await browser.post(one.path, { unlock: freshToken(), otp: codeOf(who.secret) })).status).toBe(429)
    expect((await browser.post('/bao-ve/mo-khoa', { otp: codeOf(who.secret) })).status).toBe(429)
    expect(await openUntil()).toBeNull()
  })
})

describe('time', () => {
  test('locks after three minutes without a request, and every request begins them anew', async () => {
    vi.useFakeTimers({ toFake: ['Date'] })
    const browser = await working(await officer(), 180)
    for (let at = 0; at < 5; at += 1) {
      vi.setSystemTime(Date.now() + 149_000)
      expect((await browser.get('/bao-ve/ca')).status, `request ${at}`).toBe(200)
    }
    vi.setSystemTime(Date.now() + 181_000)
    expect((await browser.get('/bao-ve/ca')).status).toBe(401)
  })

  test('is written down at most every half minute', async () => {
    const browser = await working(await officer(), 170)
    const before = await openUntil()
    await browser.get('/bao-ve/ca')
    expect(await openUntil()).toBe(before)
  })

  test('ends at once for who presses "Khóa màn hình"', async () => {
    const browser = await working(await officer(), 100)
    expect((await browser.post('/bao-ve/khoa')).headers.get('location')).toBe('/bao-ve/mo-khoa')
    expect((await browser.get('/bao-ve/ca')).status).toBe(401)
    expect((await browser.get('/bao-ve/mo-khoa')).status).toBe(200)
  })
})

test('how often officers unlock stands in no audit of a unit', async () => {
  const who = await officer()
  await (await working(who)).post('/bao-ve/mo-khoa', { otp: codeOf(who.secret) })
  const admin = await account({ cheap: true }, { role: 'admin', unitId: unit.country })
  const html = await (await (await atStage('full', admin)).get('/quan-tri/nhat-ky')).text()
  expect(html).not.toContain('mã hai lớp')
  expect((await client().get('/bao-ve/mo-khoa')).status).toBe(404)
})
