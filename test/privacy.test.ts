import { env } from 'cloudflare:workers'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { addDays } from '../src/core/vi/dates.ts'
import { requestClock, requestDays, requestKinds } from '../src/safeguarding/rules/privacy.ts'
import { client } from './support/client.ts'
import { ask, asked, everything, keeper, requests } from './support/privacy.ts'
import { rowsOf, world } from './support/world.ts'

const monday = '2026-11-16T03:00:00.000Z'

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'] })
  vi.setSystemTime(monday)
  await world()
})
afterEach(() => void vi.useRealTimers())

describe('the clocks of Nghị định 356/2025, Điều 5', () => {
  test.each([
    ['view', 10, 15],
    ['copy', 10, 15],
    ['correct', 10, 15],
    ['delete', 20, 30],
    ['withdraw', 15, 20],
    ['object', 15, 20],
  ] as const)('%s: %i days, %i with the one extension', (kind, days, extended) => {
    const clock = requestClock(kind, '2026-11-16', [])
    expect(clock).toEqual({
      acknowledgeDue: '2026-11-18',
      due: addDays('2026-11-16', days),
      latest: addDays('2026-11-16', extended),
    })
    expect(Object.keys(requestDays)).toEqual([...requestKinds])
  })

  test('the two days until somebody hears that it came are working days, without holidays', () => {
    const off = [{ day: '2026-11-24', kind: 'holiday', name: 'Ngày Văn hóa Việt Nam' }] as const
    expect(requestClock('view', '2026-11-20', off).acknowledgeDue).toBe('2026-11-25')
  })
})

describe('an adult who asks about their data', () => {
  test('gets a number; what they wrote lies sealed, and in no journal', async () => {
    const browser = client()
    const sent = await browser.post('/quyen-rieng-tu', asked)
    expect([sent.status, sent.headers.get('location')]).toEqual([303, '/quyen-rieng-tu/da-gui'])
    expect(await (await browser.get('/quyen-rieng-tu/da-gui')).text()).toContain('Số của yêu cầu: <b>1</b>')
    const all = await everything()
    for (const words of ['Tín', 'tin@example.vn', 'cam kết số 1']) expect(all).not.toContain(words)
    expect(await rowsOf('privacy_requests')).toMatchObject([
      {
        kind: 'delete',
        status: 'open',
        received_day: '2026-11-16',
        acknowledge_due: '2026-11-18',
        due: '2026-12-06',
      },
    ])
  })

  test('is told what is missing, with everything else still there', async () => {
    const page = await client().post('/quyen-rieng-tu', {
      kind: 'view',
      about: 'Góp ý ngày 3/11',
      name: '',
      contact: '',
    })
    expect(page.status).toBe(422)
    const html = await page.text()
    for (const words of ['Nhập họ và tên', 'Nhập cách trả lời', 'Góp ý ngày 3/11'])
      expect(html).toContain(words)
  })

  test('sends twice and is registered once; the eleventh from one address in ten minutes waits', async () => {
    const headers = { 'Idempotency-Key': crypto.randomUUID(), 'CF-Connecting-IP': '203.0.113.7' }
    const first = await client().postJson('/quyen-rieng-tu', asked, headers)
    const again = await client().postJson('/quyen-rieng-tu', asked, headers)
    expect([await first.json(), await again.json()]).toEqual([{ seq: 1 }, { seq: 1 }])
    const from = { 'CF-Connecting-IP': '203.0.113.7' }
    const statuses: number[] = []
    for (let n = 0; n < 10; n += 1)
      statuses.push((await client().postJson('/quyen-rieng-tu', asked, from)).status)
    expect(statuses).toEqual([...Array.from({ length: 9 }, () => 201), 429])
  })

  test('reads who keeps what, why and how long, as the purge does it', async () => {
    const html = await (await client().get('/quyen-rieng-tu')).text()
    for (const words of [
      'Nhiều nhất 90 ngày từ ngày có quyết định',
      '5 năm từ lúc đọc',
      '30 ngày từ lúc viết',
      'bản niêm phong',
    ])
      expect(html).toContain(words)
  })
})

describe('the register', () => {
  test('shows what is late in the order of the days, and what runs next', async () => {
    await ask({ kind: 'delete' })
    await ask({ kind: 'view' })
    vi.setSystemTime('2026-11-19T03:00:00.000Z')
    const admin = client(await keeper())
    const { open } = await (await admin.getJson(requests)).json<{ open: { seq: number; due: string }[] }>()
    expect(open.map(({ seq, due }) => [seq, due])).toEqual([
      [2, '2026-11-26'],
      [1, '2026-12-06'],
    ])
    const html = await (await admin.get(requests)).text()
    expect(html).toContain('Báo đã nhận chậm nhất 18/11/2026')
    expect(html.match(/Trễ/g)).toHaveLength(2)
  })

  test('goes from received to closed, each step once, and forgets who asked two years later', async () => {
    const admin = client(await keeper())
    const path = `${requests}/${await ask()}`
    expect((await admin.post(`${path}/bao-nhan`, { version: 1 })).status).toBe(303)
    expect((await admin.post(`${path}/bao-nhan`, { version: 2 })).status).toBe(409)
    expect((await admin.post(`${path}/gia-han`, { version: 2, reason: 'Cần hỏi xã.' })).status).toBe(303)
    expect((await admin.post(`${path}/gia-han`, { version: 3, reason: 'Lần nữa.' })).status).toBe(422)
    const [row] = await rowsOf('privacy_requests')
    expect([row?.['due'], row?.['extended']]).toEqual(['2026-12-16', 1])
    const close = { version: 3, result: 'finish', outcome: 'Đã xóa tên ở cam kết số 1, đã gọi lại.' }
    expect((await admin.post(`${path}/dong`, close)).status).toBe(303)
    const page = await (await admin.get(path)).text()
    for (const words of ['Ông Nguyễn Văn Tín', 'Cần hỏi xã.', 'đã gọi lại']) expect(page).toContain(words)
    expect(await rowsOf('privacy_requests')).toMatchObject([{ status: 'done', delete_on: '2028-11-16' }])
    expect((await admin.post(`${path}/dong`, { ...close, version: 4 })).status).toBe(409)
    const actions = (await rowsOf('events')).map(({ action }) => action)
    expect(actions).toEqual(['ask', 'acknowledge', 'extend', 'finish'])
    expect(JSON.stringify(await rowsOf('events'))).not.toContain('Cần hỏi')
  })

  test('takes what came by letter, its clocks from the day it came, never from a day to come', async () => {
    const admin = client(await keeper())
    const letter = {
      ...asked,
      kind: 'correct',
      'received.day': '13',
      'received.month': '11',
      'received.year': '2026',
    }
    expect((await admin.post(requests, letter)).headers.get('location')).toBe(`${requests}/1`)
    expect(await rowsOf('privacy_requests')).toMatchObject([
      { received_day: '2026-11-13', acknowledge_due: '2026-11-17', due: '2026-11-23' },
    ])
    expect((await admin.post(requests, { ...letter, 'received.day': '17' })).status).toBe(422)
  })

  test('a page that shows an older state decides nothing', async () => {
    const admin = client(await keeper())
    const path = `${requests}/${await ask()}`
    await admin.post(`${path}/bao-nhan`, { version: 1 })
    const stale = { version: 1, result: 'refuse', outcome: 'Không phải của người này.' }
    expect((await admin.post(`${path}/dong`, stale)).status).toBe(409)
    expect(await rowsOf('privacy_requests')).toMatchObject([{ status: 'acknowledged', closed_at: null }])
  })
})

describe('what is still held', () => {
  test('is counted without a word of it, and what is past its term stands in red', async () => {
    const admin = client(await keeper())
    await env.DB.prepare(
      "insert into outbox (id, recipient, subject, body, created_at) values ('m', 'secret@example.vn', 'Thư kín', '', '2026-11-01T00:00:00.000Z')",
    ).run()
    const fresh = await (await admin.get('/quan-tri/du-lieu-ca-nhan')).text()
    expect(fresh).toContain('Không có gì quá hạn')
    expect(fresh).toContain('1/12/2026')
    for (const words of ['secret@example.vn', 'Thư kín']) expect(fresh).not.toContain(words)
    vi.setSystemTime('2026-12-02T03:00:00.000Z')
    const late = await (await admin.get('/quan-tri/du-lieu-ca-nhan')).text()
    expect(late).toContain('1 loại dữ liệu quá hạn')
    expect(late).toContain('Quá hạn từ 1/12/2026')
  })

  test('counts big tables up to ten thousand', async () => {
    await env.DB.prepare(`with recursive k(n) as (select 1 union all select n + 1 from k where n < 10500)
      insert into supports (idea_id, voter, day) select i.id, n, '2026-11-01' from k, ideas i`).run()
    await env.DB.prepare(`with recursive k(n) as (select 1 union all select n + 1 from k where n < 10500)
      insert into reads (subject, subject_id, person_id, at) select 'idea', '1', 'p', '2026-11-01T00:00:00.000Z' from k`).run()
    const admin = client(await keeper())
    expect(await (await admin.get('/quan-tri/du-lieu-ca-nhan')).text()).toContain('hơn 10.000')
  })
})

test('an administrator learns not even how many cases there are, only whether a term was missed', async () => {
  const counted = async () => {
    type Row = { key: string; n: number | null; oldest: string | null; past: boolean }
    const { rows } = await (
      await client(await keeper()).getJson('/quan-tri/du-lieu-ca-nhan')
    ).json<{ rows: Row[] }>()
    return rows
      .filter(({ key }) => /^(concern|handover)_/.test(key))
      .map(({ n, oldest, past }) => [n, oldest, past])
  }
  const before = await counted()
  expect(before).toEqual(Array.from({ length: 3 }, () => [null, null, false]))
  await env.DB.batch([
    env.DB.prepare(
      `insert into concerns (id, status, source, level, unit_id, age_band, received_at, received_day, delete_on)
       values ('k', 'waiting', 'help', 3, 't68', '7-9', '2026-11-01', '2026-11-01', '2027-01-01')`,
    ),
    env.DB.prepare("insert into concern_texts (concern_id, part, sealed) values ('k', 'words', 'x')"),
  ])
  expect(await counted()).toEqual(before)
  vi.setSystemTime('2027-01-02T03:00:00.000Z')
  expect((await counted()).map(([, , past]) => past)).toEqual([true, true, true])
})
