import { env } from 'cloudflare:workers'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { account, password } from './support/accounts.ts'
import { client } from './support/client.ts'
import { rowsOf, unit, world } from './support/world.ts'

const path = '/tai-khoan/dang-nhap'
const wrong = { password: 'không phải mật khẩu này' }
const from = (address: string) => ({ 'CF-Connecting-IP': address })

beforeEach(world)
afterEach(() => vi.useRealTimers())

describe('too many tries', () => {
  test('ten wrong passwords close an account to their sender for a quarter of an hour, the right one too', async () => {
    const who = await account({ cheap: true })
    for (let at = 0; at < 10; at += 1) {
      const { status } = await client().post(path, { email: who.email, ...wrong }, from('203.0.113.7'))
      expect(status).toBe(422)
    }
    const response = await client().post(path, { email: who.email, password }, from('203.0.113.7'))
    expect(response.status).toBe(429)
    expect(Number(response.headers.get('retry-after'))).toBeGreaterThan(880)
    const text = await response.text()
    expect(text).toMatch(/Đã thử quá nhiều lần\. Thử lại sau [89]\d\d giây\./)
    expect(text).toContain(`value="${who.email}"`)
    const json = await client().postJson(path, { email: who.email, password }, from('203.0.113.7'))
    expect(json.status).toBe(429)

    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 15 * 60_000 + 1000 })
    expect((await client().post(path, { email: who.email, password }, from('203.0.113.7'))).status).toBe(303)
  })

  test('nobody locks out another: the owner gets in from elsewhere while a stranger tries', async () => {
    const who = await account({ cheap: true })
    for (let at = 0; at < 11; at += 1)
      await client().post(path, { email: who.email, ...wrong }, from('2001:db8:bad:1::1'))
    const owner = await client().post(path, { email: who.email, password }, from('203.0.113.7'))
    expect(owner.status).toBe(303)
    const stranger = await client().post(path, { email: who.email, password }, from('2001:db8:bad:1::1'))
    expect(stranger.status).toBe(429)
  })

  test('a stranger with a whole IPv6 network has ten tries, not ten for each address in it', async () => {
    const who = await account({ cheap: true })
    const answers = []
    for (let at = 0; at < 11; at += 1) {
      const address = from(`2001:db8:bad:1:${at}::1`)
      answers.push((await client().post(path, { email: who.email, ...wrong }, address)).status)
    }
    expect(answers.filter((status) => status === 422)).toHaveLength(10)
    expect(answers.at(-1)).toBe(429)
  })

  test('a hundred tries from many addresses close an account everywhere', async () => {
    const who = await account({ cheap: true })
    const answers = []
    for (let at = 0; at < 101; at += 1) {
      const address = from(`10.0.0.${at}`)
      answers.push((await client().post(path, { email: who.email, ...wrong }, address)).status)
    }
    expect(answers.filter((status) => status === 422)).toHaveLength(100)
    expect(answers.at(-1)).toBe(429)
    expect((await client().post(path, { email: who.email, password }, from('10.9.9.9'))).status).toBe(429)
  })

  test('an address without an account closes in the same way', async () => {
    await client().post(path, { email: 'nobody@lamdong.example', ...wrong })
    await env.DB.prepare('update throttles set n = 10').run()
    expect((await client().post(path, { email: 'nobody@lamdong.example', ...wrong })).status).toBe(429)
  })

  test('a right password gives the tries back', async () => {
    const who = await account({}, { role: 'front', unitId: unit.ducLinh })
    await client().post(path, { email: who.email, ...wrong }, from('10.0.0.1'))
    await client().post(path, { email: who.email, password }, from('10.0.0.1'))
    expect((await rowsOf('throttles')).map(({ n }) => n)).toEqual([1, 1]) // the address, and the account everywhere
  })

  test('sixty wrong tries from one address close it for every account, and no address is stored', async () => {
    const who = await account({ cheap: true })
    await client().post(path, { email: who.email, ...wrong }, from('203.0.113.7'))
    await env.DB.prepare('update throttles set n = 60 where n = 1').run()
    const other = await client().post(path, { email: 'mai@lamdong.example', password }, from('203.0.113.7'))
    expect(other.status).toBe(429)
    expect(
      (await client().post(path, { email: 'mai@lamdong.example', ...wrong }, from('203.0.113.8'))).status,
    ).toBe(422)
    expect(JSON.stringify(await rowsOf('throttles'))).not.toContain('203.0.113')
  })

  test('twenty tries at once are counted one by one', async () => {
    const who = await account({ cheap: true })
    const answers = await Promise.all(
      Array.from(
        { length: 20 },
        async () => (await client().post(path, { email: who.email, ...wrong })).status,
      ),
    )
    expect(answers.filter((status) => status === 422)).toHaveLength(10)
    expect(answers.filter((status) => status === 429)).toHaveLength(10)
  })
})
