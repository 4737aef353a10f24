import { env } from 'cloudflare:workers'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { openDb } from '../src/db/client.ts'
import { selectOnDuty } from '../src/safeguarding/queries/duty.ts'
import { client } from './support/client.ts'
import { after, received, shift } from './support/duty.ts'
import { person, rowsOf, unit, world, type Person } from './support/world.ts'

const path = '/bao-ve/truc'
let one: Person
let two: Person
beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(received) }) // Monday, 14:02
  await world()
  one = await person({ role: 'protector', unitId: unit.root })
  two = await person({ role: 'protector', unitId: unit.root })
})
afterEach(() => {
  vi.useRealTimers()
})

const planned = (asked: Record<string, string> = {}) => ({
  unitId: unit.root,
  personId: one.id,
  duty: 'officer',
  phone: '0912 345 678',
  day: '2026-11-23',
  from: '22h',
  to: '6:00',
  ...asked,
})
const onDuty = async () => {
  const rows = await selectOnDuty(openDb(env.DB, 'first-primary').db, {
    unitId: unit.root,
    now: new Date().toISOString(),
  })
  return rows.map(({ personId, duty, checkedIn }) => [personId, duty, checkedIn])
}

describe('a protector plans a shift', () => {
  test('over midnight, by the form of the page, and it stands in the week with its gaps', async () => {
    const browser = client(two)
    const response = await browser.post(path, {
      ...planned(),
      'day.day': '23',
      'day.month': '11',
      'day.year': '2026',
    })
    expect([response.status, response.headers.get('location')]).toEqual([
      303,
      `${path}?don-vi=t68&tuan=2026-11-23&xong=them`,
    ])
    expect(await rowsOf('duties')).toMatchObject([
      {
        person_id: one.id,
        duty: 'officer',
        phone: '0912345678',
        starts_at: '2026-11-23T15:00:00.000Z',
        ends_at: '2026-11-23T23:00:00.000Z',
        made_by: two.id,
        checked_in_at: null,
      },
    ])
    expect((await rowsOf('events')).at(-1)).toMatchObject({
      subject: 'duty',
      action: 'plan',
      unit_id: unit.root,
    })
    const page = await (await browser.get(path)).text()
    expect(page).toContain('22:00–06:00 hôm sau')
    expect(page).toContain('Chưa có ai trực từ 14:02 đến 22:00')
    expect(page).toContain('Chưa có ai trực từ 6:00 đến hết ngày')
    expect(page).toContain('Chưa có ai trực cả ngày')
  })

  test.each([
    [
      'somebody who is no protector',
      async () => ({ personId: (await person({ role: 'admin', unitId: unit.root })).id }),
      'Chọn một cán bộ',
    ],
    [
      'a protector of another province',
      async () => ({ personId: (await person({ role: 'protector', unitId: unit.otherProvince })).id }),
      'Chọn một cán bộ',
    ],
    ['a shift that is over', async () => ({ day: '2026-11-21' }), 'Ca này đã qua'],
    ['an hour that is none', async () => ({ from: '25:00' }), 'Nhập giờ như'],
    ['a phone that is none', async () => ({ phone: '12' }), 'Số điện thoại gồm'],
  ])('not for %s: the page comes back with what was typed', async (_name, make, words) => {
    const { day, ...rest } = { ...planned(), ...(await make()) }
    const [year = '', month = '', date = ''] = day.split('-')
    const fields = { ...rest, 'day.day': date, 'day.month': month, 'day.year': year }
    const response = await client(two).post(path, fields)
    expect(response.status).toBe(422)
    expect(await response.text()).toContain(words)
    expect(await rowsOf('duties')).toEqual([])
  })

  test('not twice for one person at one time', async () => {
    await client(two).postJson(path, planned())
    const response = await client(two).postJson(
      path,
      planned({ from: '5:00', to: '7:00', day: '2026-11-24' }),
    )
    expect(response.status).toBe(422)
    expect(await rowsOf('duties')).toHaveLength(1)
  })

  test('not at a unit of another province, nor with the second tap of one form', async () => {
    const elsewhere = await client(two).postJson(path, planned({ unitId: unit.otherProvince }))
    expect(elsewhere.status).toBe(404)
    const key = { 'Idempotency-Key': crypto.randomUUID() }
    const browser = client(two)
    expect((await browser.postJson(path, planned(), key)).status).toBe(201)
    expect((await browser.postJson(path, planned(), key)).status).toBe(201)
    expect(await rowsOf('duties')).toHaveLength(1)
  })
})

describe('a week is copied', () => {
  test('shift by shift to the next one, once, without those who left', async () => {
    const gone = await person({ role: 'protector', unitId: unit.root })
    for (const personId of [one.id, gone.id]) await client(two).postJson(path, planned({ personId }))
    await client(two).postJson(path, planned({ personId: two.id, duty: 'head', from: '8h', to: '8h' }))
    await env.DB.prepare("update grants set status = 'ended' where person_id = ?").bind(gone.id).run()
    const copy = { unitId: unit.root, week: '2026-11-23' }
    const first = await client(two).postJson(`${path}/chep`, copy)
    expect([first.status, await first.json()]).toEqual([201, { added: 2 }])
    const next = (await rowsOf('duties')).filter(({ starts_at: at }) => String(at) > '2026-11-29')
    expect(next.map((row) => [row['duty'], row['starts_at'], row['checked_in_at']])).toEqual(
      expect.arrayContaining([
        ['head', '2026-11-30T01:00:00.000Z', null],
        ['officer', '2026-11-30T15:00:00.000Z', null],
      ]),
    )
    expect((await client(two).postJson(`${path}/chep`, copy)).status).toBe(422)
    expect(await rowsOf('duties')).toHaveLength(5)
  })
})

describe('an officer', () => {
  const press = async (who: Person, id: string, what: string, version = 1) =>
    (await client(who).post(`${path}/${id}/${what}`, { version })).status

  test('counts from checking in until checking out, and may come back', async () => {
    const id = await shift(one, { checkedIn: false })
    expect(await onDuty()).toEqual([[one.id, 'officer', 0]])
    expect(await (await client(one).get(path)).text()).toContain('Lúc này chưa có cán bộ nào nhận ca')
    expect(await press(one, id, 'nhan')).toBe(303)
    expect(await onDuty()).toEqual([[one.id, 'officer', 1]])
    expect(await (await client(one).get(path)).text()).toContain('Đang trực')
    expect(await press(one, id, 'ket-thuc', 2)).toBe(303)
    expect(await onDuty()).toEqual([])
    expect(await press(one, id, 'nhan', 3)).toBe(303)
    expect(await onDuty()).toEqual([[one.id, 'officer', 1]])
  })

  test('counts no more when the shift is over, though nobody checked out', async () => {
    await shift(one, { to: after(10) })
    expect(await onDuty()).toHaveLength(1)
    vi.setSystemTime(new Date(after(10)))
    expect(await onDuty()).toEqual([])
  })

  test('checks in to no shift of another’s, none that begins later, and not twice', async () => {
    const id = await shift(one, { checkedIn: false })
    expect(await press(two, id, 'nhan')).toBe(422)
    const later = await shift(two, { checkedIn: false, from: after(31), to: after(90) })
    expect(await press(two, later, 'nhan')).toBe(422)
    expect(await press(one, id, 'nhan')).toBe(303)
    expect(await press(one, id, 'nhan', 1)).toBe(409)
    expect(await press(one, id, 'nhan', 2)).toBe(409)
    expect(await onDuty()).toEqual([[one.id, 'officer', 1]])
  })

  test('stands beside a second one who checked in too', async () => {
    await shift(one)
    await shift(two)
    expect(await onDuty()).toHaveLength(2)
  })
})

test('a shift that is taken off the rota counts no more; one that is over stays in the history', async () => {
  const id = await shift(one)
  expect((await client(two).post(`${path}/${id}/bo`, { version: 1 })).status).toBe(303)
  expect(await onDuty()).toEqual([])
  const past = await shift(one, { from: after(-120), to: after(-60) })
  expect((await client(two).post(`${path}/${past}/bo`, { version: 1 })).status).toBe(409)
})
