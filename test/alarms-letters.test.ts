import { env } from 'cloudflare:workers'
import { beforeEach, describe, expect, test } from 'vitest'
import { toLunar } from '../src/core/calendar/lunar.ts'
import { localDay } from '../src/core/vi/dates.ts'
import { selectOnDuty } from '../src/safeguarding/queries/duty.ts'
import { openDb } from '../src/db/client.ts'
import { after, change, cronAt, incidents, received, shift, waiting } from './support/duty.ts'
import { wrapped } from './support/faulty.ts'
import { overtaken } from './support/overtaken.ts'
import { person, rowsOf, unit, world, type Person } from './support/world.ts'

let officer: Person
let leader: Person
beforeEach(async () => {
  await world()
  officer = await person({ role: 'protector', unitId: unit.root })
  leader = await person({ role: 'leader', unitId: unit.root })
})

describe('a letter', () => {
  test('to an officer holds a number, a level, a time and whom to phone: nothing of a child, and a neutral subject', async () => {
    const head = await person({ role: 'protector', unitId: unit.root })
    await shift(officer)
    await shift(head, { duty: 'head', phone: '0912 000 333' })
    await waiting({ seq: 412 })
    const [letter] = await cronAt(after(0))
    expect(letter?.subject).toBe('Măng Non: có việc cần mở ngay')
    const name = `Cán bộ ${officer.id.slice(0, 4)}`
    expect(letter?.text).toBe(
      [
        `Kính gửi ${name},`,
        'Ca 412, mức 3 (nguy cấp): chưa mở, mở trước 14:17, 23/11/2026.',
        'Mở hàng chờ: https://mangnon.example/bao-ve/ca',
        `Không mở được thì gọi ngay trưởng ca Cán bộ ${head.id.slice(0, 4)}: 0912 000 333.`,
        'Thư này không có lời của trẻ em. Không chuyển tiếp thư.',
        'Diễn đàn trẻ em – Măng Non\n',
      ].join('\n\n'),
    )
  })

  test('holds no link when the deployment does not say where it is reached', async () => {
    await shift(officer)
    await waiting()
    const { runCron } = await import('../src/cron.ts')
    await runCron({ ...env, PUBLIC_URL: '' }, new Date(after(0)))
    const [row] = await rowsOf('outbox')
    expect(String(row?.['body'])).not.toContain('http')
    expect(String(row?.['body'])).toContain('đăng nhập Măng Non')
  })

  test('to a leader names the incident, never the case', async () => {
    await shift(officer)
    await waiting({ seq: 412 })
    const letters = await cronAt(after(15))
    const letter = letters.find(({ to }) => to === leader.email)
    expect(letter?.subject).toBe('Măng Non: có sự cố cần xem xét')
    expect(letter?.text).toContain(
      'Sự cố số 1: một ca mức 3 chưa được mở đúng hạn (15 phút). Xem xét trước 14:17, 24/11/2026.',
    )
    expect(letter?.text).not.toContain('412')
  })

  test('of a case in a commune goes to its officers and those above it, not to the neighbour', async () => {
    const there = await person({ role: 'protector', unitId: unit.ducLinh })
    const neighbour = await person({ role: 'protector', unitId: unit.tanhLinh })
    await shift(there, { unitId: unit.ducLinh })
    await shift(neighbour, { unitId: unit.tanhLinh })
    await shift(officer)
    await waiting({ unitId: unit.ducLinh })
    const to = (await cronAt(after(0))).map((letter) => letter.to)
    expect(to.toSorted()).toEqual([there.email, officer.email].toSorted())
  })
})

describe('nobody is on duty', () => {
  const tet = '2027-02-05T19:00:00.000Z' // two in the morning of the first day of the year

  test('at two in the morning of Tết: leaders of the unit and above and all its protectors are told at once, and nothing is promised', async () => {
    expect(toLunar(localDay(tet))).toMatchObject({ day: 1, month: 1 })
    const above = await person({ role: 'leader', unitId: unit.country })
    const other = await person({ role: 'protector', unitId: unit.country })
    const elsewhere = await person({ role: 'leader', unitId: unit.otherProvince })
    await waiting({ at: tet })
    const letters = await cronAt(tet)
    const to = letters.map((letter) => letter.to)
    expect(to.toSorted()).toEqual([leader, above, officer, other].map(({ email }) => email).toSorted())
    expect(to).not.toContain(elsewhere.email)
    expect(await incidents()).toEqual([['noDuty', 3]])
    expect(letters.find((letter) => letter.to === above.email)?.text).toContain('không có ai trực')
    expect(letters.find((letter) => letter.to === officer.email)?.text).toContain('chưa có ai nhận ca trực')
    const { db } = openDb(env.DB, 'first-primary')
    expect(await selectOnDuty(db, { unitId: unit.root, now: tet })).toEqual([])
  })

  test('an officer who is on the rota and has not checked in does not count, but is told', async () => {
    const other = await person({ role: 'protector', unitId: unit.root })
    await shift(officer, { checkedIn: false })
    await waiting()
    const to = (await cronAt(after(0))).map((letter) => letter.to)
    expect(to.toSorted()).toEqual([officer, other, leader].map(({ email }) => email).toSorted())
  })

  test('one whose post as a protector ended is neither counted nor told', async () => {
    const former = await person({ role: 'protector', unitId: unit.root, to: '2026-11-22' })
    await shift(former)
    await waiting()
    expect((await cronAt(after(0))).map((letter) => letter.to)).not.toContain(former.email)
    expect(await incidents()).toEqual([['noDuty', 3]])
  })

  test('leaders are told so once, not with every step', async () => {
    await waiting()
    const told: number[] = []
    for (const minute of [0, 5, 10]) {
      const letters = await cronAt(after(minute))
      told.push(letters.filter(({ to }) => to === leader.email).length)
    }
    expect(told).toEqual([1, 0, 0])
  })
})

describe('many cases from one address', () => {
  test('make one letter a step and minute, and every case is in the letters of the next minute at the latest', async () => {
    await shift(officer)
    for (let seq = 401; seq <= 430; seq += 1) await waiting({ seq, crowded: true, at: after(0) })
    const [first, ...none] = await cronAt(after(0))
    expect(none).toEqual([])
    expect(first?.text).toContain('Ca 401')
    expect(first?.text).toContain('Và 20 ca khác trong hàng.')
    for (let seq = 431; seq <= 440; seq += 1) await waiting({ seq, crowded: true, at: after(0.2) })
    expect(await cronAt(after(0.5))).toEqual([])
    const [second] = await cronAt(after(1))
    expect(second?.text).toContain('Ca 431')
    expect(await cronAt(after(2))).toEqual([])
  })

  test('are told of together, and while they wait for the next minute leave no trail of events', async () => {
    await shift(officer)
    await waiting({ seq: 400, crowded: true })
    await cronAt(after(0))
    for (let seq = 401; seq <= 460; seq += 1) await waiting({ seq, crowded: true, at: after(0.1) })
    const before = (await rowsOf('events')).length
    await cronAt(after(0.2))
    expect((await rowsOf('events')).length - before).toBe(1)
    await cronAt(after(1))
    expect(await rowsOf('alarms')).toHaveLength(61)
  })

  test('keep nobody else waiting: another child’s case has its letter at once', async () => {
    await shift(officer)
    await waiting({ seq: 401, crowded: true })
    await cronAt(after(0))
    await waiting({ seq: 402, crowded: true, at: after(0.2) })
    await waiting({ seq: 403, at: after(0.2) })
    const letters = await cronAt(after(0.4))
    expect(letters).toHaveLength(1)
    expect(letters[0]?.text).toContain('Ca 403')
    expect(letters[0]?.text).not.toContain('Ca 402')
  })
})

test('cases of many places at once: everybody who may open one hears of each, however many they are', async () => {
  const others = 210
  await env.DB.batch([
    env.DB.prepare(`with recursive n(i) as (select 1 union all select i + 1 from n where i < ${others})
      insert into people (id, email, name) select 'p' || i, 'p' || i || '@example.vn', 'Cán bộ ' || i from n`),
    env.DB.prepare(`insert into grants (id, person_id, role, unit_id, from_day)
      select 'g' || id, id, 'protector', '${unit.root}', '2026-01-01' from people where id glob 'p[0-9]*'`),
  ])
  for (const unitId of [unit.root, unit.ducLinh, unit.tanhLinh]) await waiting({ unitId })
  await cronAt(after(0))
  const everybody = others + 2 // the officer, and a leader who is told that nobody is on duty
  expect((await rowsOf('alarms')).map(({ told }) => told)).toEqual([everybody, everybody, everybody])
})

describe('a step is sent once', () => {
  test('when the cron and another run look at the same moment', async () => {
    await shift(officer)
    await waiting()
    await Promise.all([after(0), after(0), after(0.01), after(0.02)].map((moment) => cronAt(moment)))
    expect((await rowsOf('outbox')).map(({ recipient }) => recipient)).toEqual([officer.email])
    expect((await rowsOf('alarms')).map(({ step, told }) => [step, told])).toEqual([['3.first', 1]])
  })

  test('wherever the cron dies: each trip lost, before and after it was done', async () => {
    await shift(officer)
    await waiting()
    for (let trips = 1; trips <= 8; trips += 1) {
      for (const when of ['before', 'after'] as const) {
        const { db } = wrapped({ [when]: ({ n }: { n: number }) => n > trips })
        await cronAt(after(15), db).catch(() => undefined)
      }
    }
    await cronAt(after(16))
    const letters = (await rowsOf('outbox')).map(({ recipient }) => String(recipient))
    expect(letters.toSorted()).toEqual([officer.email, leader.email].toSorted())
    expect(await incidents()).toEqual([['openLate', 3]])
  })

  test('when an officer raises the case while the cron is at it: the new level’s clock stands', async () => {
    await shift(officer)
    const id = await waiting({ level: 2 })
    await cronAt(
      after(0),
      overtaken(() => change(id, after(0.5), { level: 3 })),
    )
    await cronAt(after(1))
    expect((await rowsOf('concerns'))[0]).toMatchObject({ next_alarm_at: after(5, received) })
  })
})
