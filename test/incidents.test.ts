import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { client } from './support/client.ts'
import { after, cronAt, shift, waiting } from './support/duty.ts'
import { person, rowsOf, unit, world, type Person } from './support/world.ts'

const path = '/quan-tri/su-co'
let leader: Person
beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(after(16)) })
  await world()
  leader = await person({ role: 'leader', unitId: unit.root })
  await shift(await person({ role: 'protector', unitId: unit.root }))
})
afterEach(() => {
  vi.useRealTimers()
})

async function late(level: 1 | 2 | 3 = 3): Promise<void> {
  const minutes = { 3: 15, 2: 60, 1: 24 * 60 }[level]
  await waiting({ seq: 412, level, at: after(15 - minutes) })
  await cronAt(after(15))
}

const line = 'Sự cố số 1: một ca mức 3 chưa được mở đúng hạn (15 phút). Xem xét trước 14:17, 24/11/2026.'

describe('a deadline that was broken', () => {
  test('is a red line on the home page of every leader above, with nothing of the case', async () => {
    await late()
    for (const unitId of [unit.root, unit.country]) {
      const page = await (await client(await person({ role: 'leader', unitId })).get('/quan-tri')).text()
      expect(page).toContain(line)
      expect(page).not.toContain('412')
    }
  })

  test('is told to no other role and to no leader of another province', async () => {
    await late()
    const others = [
      await person({ role: 'admin', unitId: unit.root }),
      await person({ role: 'moderator', unitId: unit.root }),
      await person({ role: 'leader', unitId: unit.otherProvince }),
    ]
    for (const other of others) {
      expect(await (await client(other).get('/quan-tri')).text()).not.toContain('Sự cố số')
    }
  })

  test('is marked as looked into by one leader, once, with name and time; then the red line is gone', async () => {
    await late()
    const response = await client(leader).post(`${path}/1/da-xem`, { version: 1 })
    expect([response.status, response.headers.get('location')]).toEqual([303, `${path}?xong=1`])
    expect((await rowsOf('incidents'))[0]).toMatchObject({
      reviewed_by: leader.id,
      reviewed_at: after(16),
      version: 2,
    })
    expect((await rowsOf('events')).at(-1)).toMatchObject({ subject: 'incident', action: 'review' })
    expect(await (await client(leader).get('/quan-tri')).text()).not.toContain('Sự cố số')
    expect(await (await client(leader).get(path)).text()).toContain('xem xét lúc 14:18, 23/11/2026')
    for (const version of [1, 2]) {
      expect((await client(leader).post(`${path}/1/da-xem`, { version })).status).toBe(409)
    }
  })

  test('is missing for a leader of another province', async () => {
    await late()
    const outsider = await person({ role: 'leader', unitId: unit.otherProvince })
    expect((await client(outsider).post(`${path}/1/da-xem`, { version: 1 })).status).toBe(404)
    expect((await rowsOf('incidents'))[0]).toMatchObject({ reviewed_at: null })
  })
})

test('the page and its JSON name numbers, levels and times: no case, no unit, no child', async () => {
  await late()
  const body: unknown = await (await client(leader).getJson(path)).json()
  expect(body).toMatchObject({ open: [{ number: 1, kind: 'openLate', level: 3 }] })
  expect(JSON.stringify(body)).not.toMatch(/412|concern|unitId|t68/)
  expect(await (await client(leader).get(path)).text()).not.toContain('412')
})

test('a case of level 1 makes no red line: it stands in the list of its week', async () => {
  await late(1)
  expect(await (await client(leader).get('/quan-tri')).text()).not.toContain('Sự cố số')
  const page = await (await client(leader).get(path)).text()
  expect(page).toContain('Tuần từ 23/11/2026')
  expect(page).toContain('một ca mức 1 chưa được mở đúng hạn (24 giờ)')
})

describe('the cron is silent', () => {
  test.each([
    ['protector', '/quan-tri', true],
    ['admin', '/quan-tri/cau-hinh', true],
    ['moderator', '/quan-tri', false],
    ['leader', '/quan-tri', false],
  ] as const)('a %s who opens %s is told so: %s', async (role, where, told) => {
    await cronAt(after(9))
    const who = await person({ role, unitId: unit.root })
    const silent = 'Hàng bảo vệ không nhận được tin từ 14:11. Gọi ngay cho bộ phận kỹ thuật.'
    vi.setSystemTime(new Date(after(13)))
    expect(await (await client(who).get(where)).text()).not.toContain('không nhận được tin')
    vi.setSystemTime(new Date(after(16)))
    expect((await (await client(who).get(where)).text()).includes(silent)).toBe(told)
  })

  test('no child is', async () => {
    await cronAt(after(9))
    expect(await (await client().get('/')).text()).not.toContain('không nhận được tin')
  })
})
