import { env } from 'cloudflare:workers'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { client } from './support/client.ts'
import { wrapped } from './support/faulty.ts'
import { person, unit, world, type Person } from './support/world.ts'

const recordedAt = '2026-11-19T02:00:00.000Z' // a Thursday, 09:00 in Việt Nam

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-23T03:00:00.000Z') }) // the Monday after
  await world()
  return () => vi.useRealTimers()
})

type Task = { what: { kind: string; title?: string; seq?: number }; due: string; daysLeft: number }
type Today = {
  tasks: Task[]
  more: boolean
  coming: { title: string }[]
  pledges: { unitId: string; pledges: number; fulfilled: number; late: number } | null
}

async function todayOf(who: Person): Promise<Today> {
  return (await client(who).getJson('/quan-tri')).json<Today>()
}

async function pledge(seq: number, by: Person, changes: Record<string, string | number | null> = {}) {
  const row = {
    seq,
    id: `p${seq}`,
    status: 'pending',
    pledger_kind: 'enterprise',
    pledger_name: 'Hợp tác xã',
    pledger_fold: 'hop tac xa',
    display: 'full',
    public_name: 'Hợp tác xã',
    promise: `Tặng ${seq} quyển sách`,
    measure: 'book',
    amount: 10,
    pledged_on: '2026-11-01',
    due_on: '2026-11-20',
    year: 2026,
    unit_id: unit.ducLinh,
    recorded_by: by.id,
    recorded_at: recordedAt,
    ...changes,
  }
  const names = Object.keys(row)
  await env.DB.prepare(
    `insert into pledges (${names.join(', ')}) values (${names.map(() => '?').join(', ')})`,
  )
    .bind(...Object.values(row))
    .run()
}

async function event(seq: number, by: Person, changes: Record<string, string | null>): Promise<void> {
  await env.DB.prepare(
    `insert into campaigns (seq, id, slug, kind, year, name, unit_id, starts_on, ends_on, registers_from, registers_to)
     values (1, 'c1', 'trung-thu-2026', 'mid_autumn', 2026, 'Tết Trung thu 2026', 't68', '2026-09-20', '2026-09-25',
       '2026-08-01', '2026-09-20') on conflict do nothing`,
  ).run()
  const row = {
    seq,
    id: `e${seq}`,
    status: 'submitted',
    campaign_id: 'c1',
    unit_id: unit.ducLinh,
    commune_id: unit.ducLinh,
    province_id: unit.root,
    title: 'Đêm hội trăng rằm',
    day: '2026-11-25',
    starts_at: '18:00',
    ends_at: '21:00',
    place_kind: 'school',
    place: 'Sân trường',
    made_by: by.id,
    submitted_by: by.id,
    submitted_at: recordedAt,
    ...changes,
  }
  const names = Object.keys(row)
  await env.DB.prepare(
    `insert into campaign_events (${names.join(', ')}) values (${names.map(() => '?').join(', ')})`,
  )
    .bind(...Object.values(row))
    .run()
}

describe('what waits for a Front official', () => {
  test('is a pledge and a receipt of somebody else, due after two working days, and what is late', async () => {
    const [recorder, second] = [
      await person({ role: 'front', unitId: unit.ducLinh }),
      await person({ role: 'front', unitId: unit.root }),
    ]
    await pledge(1, recorder)
    await pledge(2, recorder, {
      status: 'confirmed',
      confirmed_by: second.id,
      confirmed_at: recordedAt,
      late: 1,
    })
    await env.DB.prepare(
      `insert into receipts (seq, id, pledge_id, unit_id, status, amount, received_on, recorded_by, recorded_at)
       values (1, 'r1', 'p2', ?, 'recorded', 4, '2026-11-20', ?, ?)`,
    )
      .bind(unit.ducLinh, recorder.id, '2026-11-20T02:00:00.000Z')
      .run()
    const { tasks, more } = await todayOf(second)
    expect(tasks.map(({ what, due, daysLeft }) => [what.kind, what.seq, due, daysLeft])).toEqual([
      ['late', 2, '2026-11-20', -3],
      ['pledge', 1, '2026-11-23', 0],
      ['receipt', 2, '2026-11-24', 1],
    ])
    expect(more).toBe(false)
    expect((await todayOf(recorder)).tasks.map(({ what }) => what.kind)).toEqual(['late'])
  })

  test('is nothing of another province', async () => {
    await pledge(1, await person({ role: 'front', unitId: unit.ducLinh }))
    const elsewhere = await person({ role: 'front', unitId: unit.otherProvince })
    expect((await todayOf(elsewhere)).tasks).toEqual([])
  })

  test('says that there is more than it shows', async () => {
    const recorder = await person({ role: 'front', unitId: unit.ducLinh })
    for (let seq = 1; seq <= 9; seq += 1) await pledge(seq, recorder)
    const { tasks, more } = await todayOf(await person({ role: 'front', unitId: unit.root }))
    expect(tasks).toHaveLength(5)
    expect(more).toBe(true)
  })

  test('stands beside how the unit’s pledges of the year are', async () => {
    await env.DB.prepare(
      `insert into tallies (unit_id, year, campaign_id, measure, pledges, fulfilled, late, promised, received)
       values (?1, 2026, '', 'book', 5, 3, 1, 50, 30), (?1, 2026, '', 'vnd', 2, 1, 0, 9, 4),
         (?1, 2025, '', 'vnd', 7, 7, 0, 9, 9), (?1, 2026, 'c1', 'vnd', 1, 1, 0, 4, 4)`,
    )
      .bind(unit.ducLinh)
      .run()
    const front = await person({ role: 'front', unitId: unit.ducLinh })
    expect((await todayOf(front)).pledges).toMatchObject({ pledges: 7, fulfilled: 4, late: 1 })
  })
})

describe('what waits for a commune and its schools', () => {
  test('is an event that a school handed in, due after three working days, but not one’s own', async () => {
    const [teacher, official] = [
      await person({ role: 'school', unitId: unit.ducLinh }),
      await person({ role: 'commune', unitId: unit.ducLinh }),
    ]
    await event(1, teacher, {})
    await event(2, official, {})
    const { tasks } = await todayOf(official)
    expect(tasks.map(({ what, due }) => [what.kind, what.seq, due])).toEqual([['event', 1, '2026-11-24']])
  })

  test('is for the school what the commune wants changed', async () => {
    await env.DB.prepare(
      `insert into organisations (id, seq, kind, school_level, name, name_fold, unit_id, commune_id, province_id, valid_from)
       values ('s1', 1, 'school', 'primary', 'Trường Tiểu học', 'truong tieu hoc', ?1, ?1, 't68', '2020-01-01')`,
    )
      .bind(unit.ducLinh)
      .run()
    const teacher = await person({ role: 'school', unitId: unit.ducLinh, organisationId: 's1' })
    const other = await person({ role: 'school', unitId: unit.ducLinh })
    await event(1, teacher, { organisation_id: 's1', status: 'needsChanges' })
    expect((await todayOf(teacher)).tasks.map(({ what }) => what.kind)).toEqual(['points'])
    expect((await todayOf(other)).tasks).toEqual([])
  })

  test('shows what takes place within seven days', async () => {
    const [teacher, official] = [
      await person({ role: 'school', unitId: unit.ducLinh }),
      await person({ role: 'commune', unitId: unit.ducLinh }),
    ]
    const approved = { status: 'approved', approved_by: official.id, approved_at: recordedAt }
    await event(1, teacher, approved)
    await event(2, teacher, { ...approved, day: '2026-12-01', title: 'Sau nữa' })
    await event(3, teacher, { title: 'Chưa ghi nhận' })
    expect((await todayOf(official)).coming.map(({ title }) => title)).toEqual(['Đêm hội trăng rằm'])
  })
})

test('an administrator hears of tallies that do not agree with their entries', async () => {
  await env.DB.prepare(
    "insert into tally_proofs (day, at, checked, wrong) values ('2026-11-22', ?1, 10, 0), ('2026-11-23', ?1, 10, 2)",
  )
    .bind(recordedAt)
    .run()
  const { tasks } = await todayOf(await person({ role: 'admin', unitId: unit.root }))
  expect(tasks.map(({ what }) => what.kind)).toEqual(['tallies'])
  expect((await todayOf(await person({ role: 'leader', unitId: unit.root }))).tasks).toEqual([])
})

test('the page takes two trips, whoever opens it', async () => {
  const { db, cost } = wrapped()
  const everything = await person(
    { role: 'front', unitId: unit.root },
    { role: 'commune', unitId: unit.root },
    { role: 'moderator', unitId: unit.root },
    { role: 'admin', unitId: unit.root },
  )
  expect((await client(everything, db).get('/quan-tri')).status).toBe(200)
  expect(cost.trips).toBe(2)
})

/** Pledges, receipts, late pledges and events of these numbers, all waiting, the oldest 500 by the first person. */
async function wait(from: number, to: number, people: readonly Person[]): Promise<void> {
  const recorded = "'2026-01-02T00:00:00.000Z'"
  const numbers = JSON.stringify(Array.from({ length: to - from }, (_, at) => from + at))
  const places = JSON.stringify([unit.ducLinh, unit.tanhLinh, unit.root])
  const source = `from json_each(?1) n join json_each(?2) u on u.key = n.value % 3
    join json_each(?3) p on p.key = iif(n.value <= 500, 0, n.value / 2 % 3)`
  const pledges = (status: string, rest: string) => `
    insert into pledges (seq, id, status, pledger_kind, pledger_name, pledger_fold, display, public_name, promise,
      measure, amount, pledged_on, due_on, year, unit_id, recorded_by, recorded_at, confirmed_by, confirmed_at, late)
    select n.value * 2 + ${status === 'pending' ? 0 : 1}, '${status}' || n.value, '${status}', 'person', 'A', 'a',
      'full', 'A', 'Tặng sách', 'book', 10, '2026-01-02', '2026-02-02', 2026, u.value, p.value, ${recorded}, ${rest}
      ${source}`
  const inserts = [
    pledges('pending', 'null, null, 0'),
    pledges('confirmed', `'nobody', ${recorded}, 1`),
    `insert into receipts (seq, id, pledge_id, unit_id, status, amount, received_on, recorded_by, recorded_at)
     select n.value, 'r' || n.value, 'p1', u.value, 'recorded', 1, '2026-01-02', p.value, ${recorded} ${source}`,
    `insert into campaign_events (seq, id, status, campaign_id, unit_id, title, day, starts_at, ends_at, place_kind,
       place, made_by, submitted_by, submitted_at)
     select n.value, 'w' || n.value, 'submitted', 'c1', u.value, 'Đêm hội', '2026-11-25', '18:00', '21:00', 'school',
       'Sân trường', p.value, p.value, strftime('%Y-%m-%dT%H:%M:%fZ', 1767225600 + n.value, 'unixepoch') ${source}`,
  ]
  const bound = [numbers, places, JSON.stringify(people.map(({ id }) => id))]
  await env.DB.batch(inserts.map((insert) => env.DB.prepare(insert).bind(...bound)))
}

test('the page reads no more when a hundred thousand wait than when a thousand do, also one’s own', async () => {
  const me = await person({ role: 'front', unitId: unit.root }, { role: 'commune', unitId: unit.root })
  const others = [await person({ role: 'front', unitId: unit.root }), await person()]
  await env.DB.prepare(
    "insert into people (id, email, name) values ('nobody', 'nobody@example.vn', 'Nobody')",
  ).run()
  await pledge(1, me)
  await event(1, me, {})
  const reads: number[] = []
  for (const [from, to] of [[10, 1_000] as const, [1_000, 100_000] as const]) {
    await wait(from, to, [me, ...others])
    const { db, cost } = wrapped()
    const today = await (await client(me, db).getJson('/quan-tri')).json<Today>()
    const first = (kind: string) =>
      today.tasks.filter(({ what }) => what.kind === kind).map(({ what }) => what.seq)
    expect(first('pledge')).toEqual([1002, 1004, 1006, 1012, 1014])
    expect(first('event')).toEqual([501, 502])
    expect(today.more).toBe(true)
    const waits = wrapped()
    expect((await client(me, waits.db).get('/quan-tri/cam-ket/cho-xac-nhan')).status).toBe(200)
    reads.push(cost.read, waits.cost.read)
  }
  const [few = 0, fewListed = 0, many = 0, manyListed = 0] = reads
  expect(many).toBeLessThan(700)
  expect(manyListed).toBeLessThan(500)
  expect(Math.max(many - few, manyListed - fewListed)).toBeLessThanOrEqual(20)
}, 120_000)
