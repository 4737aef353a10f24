import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { momentOf, notifyDue } from '../src/safeguarding/rules/privacy-breach.ts'
import { client } from './support/client.ts'
import { breach, breachBook, breached, keeper } from './support/privacy.ts'
import { rowsOf, world } from './support/world.ts'

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'] })
  vi.setSystemTime('2026-11-21T03:00:00.000Z')
  await world()
})
afterEach(() => void vi.useRealTimers())

describe('the 72 hours', () => {
  test('run from the moment it was found, nights and holidays included', () => {
    expect(momentOf('2026-11-20', '08:00')).toBe('2026-11-20T01:00:00.000Z')
    expect(momentOf('2026-11-20', '0h05')).toBe('2026-11-19T17:05:00.000Z')
    expect(notifyDue('2026-11-20T01:00:00.000Z')).toBe('2026-11-23T01:00:00.000Z')
  })

  test('are shown on the list, and in red once they are over', async () => {
    const admin = client(await keeper())
    await breach()
    expect(await (await admin.get(breachBook)).text()).toContain('Còn 46 giờ')
    vi.setSystemTime('2026-11-23T01:01:00.000Z')
    expect(await (await admin.get(breachBook)).text()).toContain('Quá 72 giờ')
  })
})

describe('a breach', () => {
  test('goes from found to told to closed, and is printed with what the notice asks for', async () => {
    const admin = client(await keeper())
    const path = `${breachBook}/${await breach()}`
    const told = { notified: '2026-11-20', notifiedTime: '16:30', number: '12/BC-UBND', version: 1 }
    expect((await admin.post(`${path}/bao`, told)).status).toBe(303)
    expect((await admin.post(`${path}/bao`, { ...told, version: 2 })).status).toBe(409)
    const print = await (await admin.get(`${path}/in`)).text()
    for (const words of [
      'Mẫu 08',
      '08:00, ngày 20 tháng 11 năm 2026',
      'gửi nhầm',
      'Đã gọi người nhận',
      '12/BC-UBND',
    ])
      expect(print).toContain(words)
    expect((await admin.post(`${path}/dong`, { version: 2 })).status).toBe(303)
    expect((await admin.post(path, { ...breached, version: 3 })).status).toBe(409)
    const actions = (await rowsOf('events')).map(({ action }) => action)
    expect(actions).toEqual(['add', 'notify', 'close'])
  })

  test('takes what is known later; the moment it was found stays', async () => {
    const admin = client(await keeper())
    const path = `${breachBook}/${await breach()}`
    const more = { what: 'Hai tệp, không phải một.', measures: 'Đã thu hồi.', people: '', version: 1 }
    expect((await admin.post(path, more)).status).toBe(303)
    expect(await rowsOf('breaches')).toMatchObject([
      {
        what: 'Hai tệp, không phải một.',
        people: null,
        found_at: '2026-11-20T01:00:00.000Z',
        status: 'open',
      },
    ])
    expect((await admin.post(path, more)).status).toBe(409)
  })

  test('is neither found nor told in time to come, nor told before it was found', async () => {
    const admin = client(await keeper())
    const future = { ...breached, found: '2026-11-22', foundTime: '08:00' }
    expect((await admin.post(breachBook, future)).status).toBe(422)
    const path = `${breachBook}/${await breach()}`
    for (const notified of ['2026-11-19', '2026-11-22']) {
      const told = { notified, notifiedTime: '9:00', number: '1', version: 1 }
      expect((await admin.post(`${path}/bao`, told)).status).toBe(422)
    }
    expect(await rowsOf('breaches')).toMatchObject([{ status: 'open', notified_at: null }])
  })

  test('the words of a breach stand in no journal', async () => {
    await breach()
    expect(JSON.stringify([await rowsOf('events'), await rowsOf('commits')])).not.toContain('gửi nhầm')
  })
})
