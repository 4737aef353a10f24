import { env } from 'cloudflare:workers'
import { beforeEach, describe, expect, test } from 'vitest'
import { openActions } from '../src/core/flow.ts'
import { addDays, startOfDay } from '../src/core/vi/dates.ts'
import { openDb } from '../src/db/client.ts'
import { purge } from '../src/db/retention.ts'
import { eventFlow, eventStates, type EventAction, type EventStatus } from '../src/campaigns/rules/event.ts'
import { client, freshToken } from './support/client.ts'
import {
  approvedEvent,
  campaign,
  eventDay,
  of,
  schools,
  sentEvent,
  teacher,
  today,
  whole,
} from './support/events.ts'
import { wrapped } from './support/faulty.ts'
import { person, rowsOf, unit, world, type Person } from './support/world.ts'

let liên: Person
let official: Person
let second: Person
let neighbour: Person
beforeEach(async () => {
  await world()
  await schools()
  await campaign()
  liên = await teacher()
  official = await person({ role: 'commune', unitId: unit.ducLinh })
  second = await person({ role: 'commune', unitId: unit.ducLinh })
  neighbour = await person({ role: 'commune', unitId: unit.tanhLinh })
})

const desk = '/quan-tri/su-kien'
const own = '/nha-truong/su-kien'
const lastActions = async (n: number) => (await rowsOf('events')).slice(-n).map(({ action }) => action)
const mails = async () => (await rowsOf('outbox')).map(({ recipient, subject }) => [recipient, subject])

/** How many events the summary has on a day, by "unit campaign". */
async function counted(day: string): Promise<Record<string, number>> {
  const { results } = await env.DB.prepare(
    'select unit_id, campaign_id, n from event_days where day = ? and n > 0',
  )
    .bind(day)
    .all<{ unit_id: string; campaign_id: string; n: number }>()
  return Object.fromEntries(
    results.map(({ unit_id, campaign_id, n }) => [`${unit_id} ${campaign_id}`.trim(), n]),
  )
}

/** The same, added up from the events themselves. */
async function recounted(): Promise<unknown[]> {
  const { results } = await env.DB.prepare(
    `select r.ancestor_id as unit_id, c.value as campaign_id, e.day as day, count(*) as n
     from campaign_events e join unit_reach r on r.unit_id = e.unit_id, json_each(json_array('', e.campaign_id)) c
     where e.status in ('approved', 'held', 'reported', 'confirmed') group by 1, 2, 3 order by 1, 2, 3`,
  ).all()
  return results
}

async function summary(): Promise<unknown[]> {
  const { results } = await env.DB.prepare(
    'select unit_id, campaign_id, day, n from event_days where n > 0 order by 1, 2, 3',
  ).all()
  return results
}

describe('the commune takes note of an event', () => {
  test('by a form: it is public, counted for every ancestor, and its school is told by mail', async () => {
    const colleague = await teacher()
    const seq = await sentEvent(liên)
    const page = await (await client(official).get(`${desk}/${seq}`)).text()
    for (const shown of [whole.title, 'Trường Tiểu học Đức Linh 1', '0912 345 678', 'Trần Thị Liên Hệ'])
      expect(page).toContain(shown)
    const response = await client(official).post(`${desk}/${seq}/ghi-nhan`, { version: 2 })
    expect([response.status, response.headers.get('location')]).toEqual([303, `${desk}/${seq}`])
    expect(await rowsOf('public_events')).toMatchObject([{ seq, status: 'approved', title: whole.title }])
    expect(await of(seq, 'approved_by')).toBe(official.id)
    expect(await counted(eventDay)).toEqual({
      vn: 1,
      'vn campaign1': 1,
      t68: 1,
      't68 campaign1': 1,
      [unit.ducLinh]: 1,
      [`${unit.ducLinh} campaign1`]: 1,
    })
    expect(await lastActions(1)).toEqual(['approve'])
    const told = await mails()
    expect(new Set(told.map(([to]) => to))).toEqual(new Set([liên.email, colleague.email]))
    expect(told.map(([, about]) => about)).toEqual(
      Array.from({ length: 2 }, () => `Sự kiện số ${seq}: đã ghi nhận`),
    )
    const bodies = (await rowsOf('outbox')).map(({ body }) => String(body)).join('\n')
    expect(bodies).toContain(`/nha-truong/su-kien/${seq}`)
    for (const secret of [whole.title, 'Liên Hệ', '0912']) expect(bodies).not.toContain(secret)
  })

  test('never by whoever sent it', async () => {
    const seq = await sentEvent(official, { holder: '1' })
    const refused = await client(official).post(`${desk}/${seq}/ghi-nhan`, { version: 2 })
    expect([refused.status, await of(seq, 'status')]).toEqual([422, 'submitted'])
    expect(await refused.text()).toContain('nên cần một người khác ghi nhận')
    expect(await (await client(official).get(`${desk}/${seq}`)).text()).toContain(
      'Cần một người khác ghi nhận',
    )
    expect((await client(second).postJson(`${desk}/${seq}/ghi-nhan`, { version: 2 })).status).toBe(200)
  })

  test('or somebody of the province, for a commune with one official', async () => {
    const seq = await sentEvent(liên)
    const above = await person({ role: 'commune', unitId: unit.root })
    expect((await client(above).postJson(`${desk}/${seq}/ghi-nhan`, { version: 2 })).status).toBe(200)
  })

  test.each([
    ['the next commune', () => neighbour, 404],
    ['the school itself', () => liên, 403],
    ['the Front, who may read it', () => person({ role: 'front', unitId: unit.ducLinh }), 403],
  ])('not %s, and nothing changes', async (_, who, status) => {
    const seq = await sentEvent(liên)
    const someone = await who()
    for (const [path, fields] of [
      ['ghi-nhan', {}],
      ['bo-sung', { section1: 'Đổi tên' }],
    ] as const)
      expect((await client(someone).post(`${desk}/${seq}/${path}`, { version: 2, ...fields })).status).toBe(
        status,
      )
    expect([await of(seq, 'status'), await of(seq, 'version'), await mails()]).toEqual(['submitted', 2, []])
  })

  test('once: two officials at the same moment, or two taps of one button', async () => {
    const seq = await sentEvent(liên)
    const commit = freshToken()
    const taps = await Promise.all(
      [1, 2].map(() => client(official).post(`${desk}/${seq}/ghi-nhan`, { version: 2, commit })),
    )
    expect(taps.map(({ status }) => status)).toEqual([303, 303])
    const late = await client(second).post(`${desk}/${seq}/ghi-nhan`, { version: 2 })
    expect(late.status).toBe(409)
    expect(await counted(eventDay)).toMatchObject({ t68: 1 })
    expect(await mails()).toHaveLength(1)
  })

  test('who may read but not decide sees no contact, and a draft is nobody’s business', async () => {
    const seq = await sentEvent(liên)
    const front = await person({ role: 'front', unitId: unit.root })
    const json = await (await client(front).getJson(`${desk}/${seq}`)).text()
    expect(json).toContain(whole.title)
    for (const secret of ['0912345678', 'Liên Hệ', 'lienhe@truong.example'])
      expect(json).not.toContain(secret)
    await client(liên).postJson(`${own}/${seq}/rut`, { version: 2 })
    expect((await client(official).get(`${desk}/${seq}`)).status).toBe(404)
    expect(await (await client(official).get(`${desk}?xem=tat-ca`)).text()).not.toContain(whole.title)
  })
})

describe('the commune asks for changes', () => {
  const points = [
    { section: 2, body: 'Ghi rõ số nhà' },
    { section: 5, body: 'Nêu tên trạm y tế' },
  ]

  test('in numbered points; the school finds them at their parts, mends, sends again, and the rounds are kept', async () => {
    const seq = await sentEvent(liên)
    const asked = await client(official).post(`${desk}/${seq}/bo-sung`, {
      version: 2,
      section2: 'Ghi rõ số nhà',
      section5: '\nNêu tên trạm y tế\n',
    })
    expect(asked.status).toBe(303)
    expect(
      (await rowsOf('event_points')).map(({ round, n, section, body }) => [round, n, section, body]),
    ).toEqual([
      [1, 1, 2, 'Ghi rõ số nhà'],
      [1, 2, 5, 'Nêu tên trạm y tế'],
    ])
    expect(await mails()).toEqual([[liên.email, `Sự kiện số ${seq}: cần bổ sung`]])
    expect(await (await client(liên).get('/nha-truong')).text()).toContain('Xã đề nghị bổ sung')
    const list = await (await client(liên).get(`${own}/${seq}`)).text()
    expect(list).toContain('Cần bổ sung')
    expect(list).toContain(`href="${own}/${seq}/5"`)
    const part = await (await client(liên).get(`${own}/${seq}/2`)).text()
    expect(part).toContain('Điểm 1: Ghi rõ số nhà')
    expect(part).not.toContain('Nêu tên trạm y tế')
    const { day, startsAt, endsAt, placeKind } = whole
    const mended = await client(liên).postJson(`${own}/${seq}/2`, {
      version: 3,
      day,
      startsAt,
      endsAt,
      placeKind,
      place: 'Số 12 đường Trần Phú',
    })
    expect(await mended.json()).toMatchObject({ next: 5 })
    expect((await client(liên).postJson(`${own}/${seq}/gui`, { version: 4 })).status).toBe(200)
    expect(
      (await client(official).postJson(`${desk}/${seq}/bo-sung`, { version: 5, points: [points[1]] })).status,
    ).toBe(200)
    expect((await rowsOf('event_points')).map(({ round, n }) => [round, n])).toEqual([
      [1, 1],
      [1, 2],
      [2, 1],
    ])
    expect(await (await client(official).get(`${desk}/${seq}`)).text()).toContain('Lần 2')
  })

  test('of one part only: the school’s home leads straight there', async () => {
    const seq = await sentEvent(liên)
    await client(official).postJson(`${desk}/${seq}/bo-sung`, { version: 2, points: [points[1]] })
    expect(await (await client(liên).get('/nha-truong')).text()).toContain(`href="${own}/${seq}/5"`)
  })

  test.each([
    [{}, 'Ghi ít nhất một điểm cần bổ sung'],
    [{ section1: 'a'.repeat(301) }, 'Mỗi điểm viết trong 300 ký tự'],
    [{ section1: Array.from({ length: 13 }, (_, n) => `Điểm ${n}`).join('\n') }, 'Nhiều nhất 12 điểm'],
  ])('not with %o', async (fields, words) => {
    const seq = await sentEvent(liên)
    const response = await client(official).post(`${desk}/${seq}/bo-sung`, { version: 2, ...fields })
    expect([response.status, (await response.text()).includes(words)]).toEqual([422, true])
    expect(await rowsOf('event_points')).toEqual([])
  })
})

describe('an event that does not take place on its day', () => {
  test('is postponed by its school, gets its new day from the commune, and the days are counted anew', async () => {
    const seq = await approvedEvent(liên, official)
    const later = addDays(eventDay, 7)
    const put = await client(liên).post(`${own}/${seq}/hoan`, {
      version: 3,
      reason: 'Bão số 9',
      'newDay.day': later.slice(8),
      'newDay.month': later.slice(5, 7),
      'newDay.year': later.slice(0, 4),
    })
    expect(put.status).toBe(303)
    expect(await rowsOf('public_events')).toMatchObject([
      { status: 'postponed', reason: 'Bão số 9', new_day: later },
    ])
    expect(await counted(eventDay)).toEqual({})
    expect(await mails()).toHaveLength(1) // of the approval: the school itself postponed it
    expect(await (await client(official).get(`${desk}/${seq}`)).text()).toContain('Bão số 9')
    expect(
      (await client(official).postJson(`${desk}/${seq}/to-chuc-lai`, { version: 4, day: later })).status,
    ).toBe(200)
    expect(await rowsOf('public_events')).toMatchObject([
      { status: 'approved', day: later, reason: null, new_day: null },
    ])
    expect(await counted(later)).toMatchObject({ vn: 1, t68: 1, [unit.ducLinh]: 1 })
    expect(await summary()).toEqual(await recounted())
    expect(await rowsOf('event_contacts')).toMatchObject([
      { delete_on: `${Number(later.slice(0, 4)) + 1}${later.slice(4)}` },
    ])
  })

  test('is cancelled with a reason, stays public as cancelled, and is counted no more', async () => {
    const seq = await approvedEvent(liên, official)
    expect((await client(official).post(`${desk}/${seq}/huy`, { version: 3, reason: '' })).status).toBe(422)
    expect(
      (await client(official).post(`${desk}/${seq}/huy`, { version: 3, reason: 'Dịch sởi' })).status,
    ).toBe(303)
    expect(await rowsOf('public_events')).toMatchObject([{ status: 'cancelled', reason: 'Dịch sởi' }])
    expect(await summary()).toEqual([])
    expect((await mails()).at(-1)).toEqual([liên.email, `Sự kiện số ${seq}: đã hủy`])
  })

  test('after it was postponed is taken off the count only once', async () => {
    const seq = await approvedEvent(liên, official)
    await approvedEvent(liên, official, { another: true })
    await client(official).postJson(`${desk}/${seq}/hoan`, { version: 3, reason: 'Mưa lũ' })
    await client(official).postJson(`${desk}/${seq}/huy`, { version: 4, reason: 'Mưa lũ kéo dài' })
    expect(await counted(eventDay)).toMatchObject({ t68: 1 })
    expect(await summary()).toEqual(await recounted())
  })

  test('that was never approved is never public, even cancelled; a draft goes without a reason', async () => {
    const seq = await sentEvent(liên)
    await client(liên).postJson(`${own}/${seq}/huy`, { version: 2, reason: 'Trùng lịch' })
    await client(liên).post(`${own}/moi`, { campaign: 1 })
    expect((await client(liên).post(`${own}/${seq + 1}/huy`, { version: 1 })).status).toBe(303)
    expect(await rowsOf('public_events')).toEqual([])
    expect(await of(seq + 1, 'status')).toBe('cancelled')
  })

  test.each([
    ['a new day in the past', { newDay: addDays(today, -1) }],
    ['no reason', { reason: ' ' }],
  ])('not with %s', async (_, wrong) => {
    const seq = await approvedEvent(liên, official)
    const response = await client(liên).postJson(`${own}/${seq}/hoan`, {
      version: 3,
      reason: 'Bão',
      ...wrong,
    })
    expect([response.status, await of(seq, 'status')]).toEqual([422, 'approved'])
  })
})

describe('every state and every action', () => {
  const bodies: Readonly<Record<EventAction, { path: string; side: string; fields: object }>> = {
    submit: { side: own, path: 'gui', fields: { another: true } },
    takeBack: { side: own, path: 'rut', fields: {} },
    askChanges: { side: desk, path: 'bo-sung', fields: { points: [{ section: 1, body: 'Đổi tên' }] } },
    approve: { side: desk, path: 'ghi-nhan', fields: {} },
    postpone: { side: own, path: 'hoan', fields: { reason: 'Bão' } },
    resume: { side: desk, path: 'to-chuc-lai', fields: { day: addDays(eventDay, 1) } },
    cancel: { side: own, path: 'huy', fields: { reason: 'Bão' } },
  }
  const isAction = (name: string): name is EventAction => name in bodies
  const cases = eventStates.flatMap((state) =>
    Object.keys(bodies)
      .filter(isAction)
      .map((action) => ({ state, action })),
  )

  test.each(cases)('$action of what is $state', async ({ state, action }) => {
    const seq = await sentEvent(liên)
    await put(seq, state)
    const { side, path, fields } = bodies[action]
    const who = side === own ? liên : official
    const response = await client(who).postJson(`${side}/${seq}/${path}`, { version: 2, ...fields })
    const isOpen = openActions(eventFlow, state).includes(action)
    expect([response.status, await of(seq, 'status')]).toEqual(
      isOpen ? [200, eventFlow[action].to] : [409, state],
    )
    expect(await of(seq, 'version')).toBe(isOpen ? 3 : 2)
  })

  async function put(seq: number, state: EventStatus): Promise<void> {
    const isApproved = !['draft', 'submitted', 'needsChanges', 'cancelled'].includes(state)
    await env.DB.prepare(
      `update campaign_events set status = ?, reason = 'x', approved_by = ?, approved_at = ? where seq = ?`,
    )
      .bind(state, isApproved ? official.id : null, isApproved ? '2026-01-01T00:00:00.000Z' : null, seq)
      .run()
    if (state === 'approved')
      await env.DB.prepare(
        `insert into event_days select r.ancestor_id, c.value, e.day, 1 from campaign_events e
         join unit_reach r on r.unit_id = e.unit_id, json_each(json_array('', e.campaign_id)) c`,
      ).run()
  }
})

describe('how many events a day has', () => {
  test('counts an approval once when its answer was lost and it was sent again', async () => {
    const seq = await sentEvent(liên)
    let lost = 0
    const { db } = wrapped({ after: ({ sql }) => /insert into event_days/.test(sql) && (lost += 1) === 1 })
    const commit = freshToken()
    const fields = { version: 2, commit }
    expect((await client(official, db).post(`${desk}/${seq}/ghi-nhan`, fields)).status).toBe(303)
    expect((await client(official).post(`${desk}/${seq}/ghi-nhan`, fields)).status).toBe(303)
    expect([lost, await counted(eventDay)]).toEqual([
      1,
      expect.objectContaining({ vn: 1, t68: 1, [unit.ducLinh]: 1 }),
    ])
    expect(await mails()).toHaveLength(1)
  })

  test('is what the events themselves say, after any order of decisions in two communes, some of them stale', async () => {
    await campaign({ seq: 2 })
    const guest = await teacher('school3', unit.tanhLinh)
    const seqs: number[] = []
    for (let n = 0; n < 8; n += 1)
      seqs.push(
        await sentEvent(n % 2 === 0 ? liên : guest, {
          another: true,
          campaign: (n % 3) % 2 === 0 ? 1 : 2,
          day: addDays(eventDay, n % 3),
        }),
      )
    let random = 20_271
    const next = (most: number) => (random = (random * 48_271) % 2_147_483_647) % most
    for (let n = 0; n < 60; n += 1) {
      const at = next(seqs.length)
      const seq = seqs[at] ?? 1
      const version = ((await of<number>(seq, 'version')) ?? 0) - (next(6) === 0 ? 1 : 0)
      const [path, fields] = [
        ['ghi-nhan', {}],
        ['hoan', { reason: 'Bão' }],
        ['to-chuc-lai', { day: addDays(eventDay, next(4)) }],
        ['huy', { reason: 'Bão' }],
      ][next(20) === 0 ? 3 : next(3)] as [string, object]
      const response = await client(at % 2 === 0 ? official : neighbour).postJson(`${desk}/${seq}/${path}`, {
        version,
        ...fields,
      })
      expect([200, 409]).toContain(response.status)
      expect(await summary()).toEqual(await recounted())
    }
    expect((await summary()).length).toBeGreaterThan(5)
  })
})

describe('the lists', () => {
  test('of a commune: what waits longest first, what is coming by its day, everything page by page', async () => {
    for (let n = 0; n < 23; n += 1) await sentEvent(liên, { day: addDays(eventDay, n), title: `Hội ${n}` })
    await env.DB.prepare(
      "update campaign_events set submitted_at = '2026-01-05T02:00:00.000Z' where seq = 9",
    ).run()
    await approvedEvent(await teacher('school2'), official, { title: 'Đã ghi nhận' })
    type Model = {
      events: { seq: number; wait: { late: boolean } | null }[]
      coming: { title: string }[]
      next: number | null
    }
    const read = async (query: string) =>
      await (await client(official).getJson(`${desk}${query}`)).json<Model>()
    const first = await read('')
    expect(first.events.slice(0, 2).map(({ seq, wait }) => [seq, wait?.late])).toEqual([
      [9, true],
      [1, false],
    ])
    expect(first.coming.map(({ title }) => title)).toEqual(['Đã ghi nhận'])
    const rest = await read(`?sau=${first.next}`)
    expect([...first.events, ...rest.events].map(({ seq }) => seq).toSorted((a, b) => a - b)).toEqual(
      Array.from({ length: 23 }, (_, n) => n + 1),
    )
    expect((await read('?xem=sap-toi')).events).toHaveLength(1)
    expect((await read('?xem=tat-ca')).events.map(({ seq }) => seq).slice(0, 2)).toEqual([24, 23])
    const other = await (await client(neighbour).getJson(desk)).json<Model>()
    expect(other.events).toEqual([])
  })

  test('of a school: its own, the newest first, page by page and by state', async () => {
    for (let n = 0; n < 21; n += 1) await client(liên).post(`${own}/moi`, { campaign: 1 })
    await sentEvent(liên)
    type Model = { events: { seq: number; status: string }[]; next: number | null }
    const read = async (query: string) => await (await client(liên).getJson(`${own}${query}`)).json<Model>()
    const first = await read('')
    expect([first.events.length, first.events[0]?.seq, first.next]).toEqual([20, 22, 3])
    expect((await read('?truoc=3')).events.map(({ seq }) => seq)).toEqual([2, 1])
    expect((await read('?xem=da-gui')).events.map(({ status }) => status)).toEqual(['submitted'])
  })
})

test('the contact of an event is deleted a year after its day, and not a day before', async () => {
  await sentEvent(liên)
  const { db } = openDb(env.DB, 'first-primary')
  const yearLater = `${Number(eventDay.slice(0, 4)) + 1}${eventDay.slice(4)}`
  await purge(db, startOfDay(addDays(yearLater, -1)))
  expect(await rowsOf('event_contacts')).toHaveLength(1)
  await purge(db, startOfDay(yearLater))
  expect(await rowsOf('event_contacts')).toEqual([])
  expect(await (await client(liên).get(`${own}/1`)).text()).toContain('Chưa ghi')
})
