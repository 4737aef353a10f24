import { beforeEach, describe, expect, test } from 'vitest'
import { after, change, cronAt, incidents, shift, waiting } from './support/duty.ts'
import { person, rowsOf, unit, world, type Person } from './support/world.ts'

type Crew = Readonly<Record<'officer' | 'reserve' | 'head' | 'leader' | 'other', Person>>

let crew: Crew
beforeEach(async () => {
  await world()
  const at = { role: 'protector', unitId: unit.root } as const
  crew = {
    officer: await person(at),
    reserve: await person(at),
    head: await person(at),
    other: await person(at),
    leader: await person({ role: 'leader', unitId: unit.root }),
  }
})

async function onDuty(to = after(24 * 60)): Promise<void> {
  await shift(crew.officer, { to })
  await shift(crew.reserve, { duty: 'reserve', to, checkedIn: false, phone: '0912 000 222' })
  await shift(crew.head, { duty: 'head', to, checkedIn: false, phone: '0912 000 333' })
}

/** Who of the crew gets a letter when the cron runs then, in order of the crew. */
async function toldAt(minutes: number): Promise<string[]> {
  const letters = await cronAt(after(minutes))
  return Object.entries(crew)
    .filter(([, { email }]) => letters.some(({ to }) => to === email))
    .map(([name]) => name)
}

/** The minutes at which somebody is told, with whom, when the cron runs every minute. */
async function everyMinute(from: number, to: number): Promise<Record<number, string[]>> {
  const found: Record<number, string[]> = {}
  for (let minute = from; minute <= to; minute += 1) {
    const told = await toldAt(minute)
    if (told.length > 0) found[minute] = told
  }
  return found
}

describe('nobody opens a case of level 3', () => {
  test('the officer is told at once and after 5 minutes, the reserve after 10, the head after 15, the leaders of each broken deadline', async () => {
    await onDuty()
    await waiting({ level: 3 })
    expect(await everyMinute(0, 45)).toEqual({
      0: ['officer'],
      5: ['officer'],
      10: ['officer', 'reserve'],
      15: ['officer', 'head', 'leader'],
      30: ['officer', 'head', 'leader'],
    })
    expect(await incidents()).toEqual([
      ['openLate', 3],
      ['handOverLate', 3],
    ])
    const [first] = await rowsOf('incidents')
    expect(first).toMatchObject({ seq: 1, at: after(15), review_due: after(15 + 24 * 60), reviewed_at: null })
  })

  test('a case that was opened in time calls nobody further, and is still to be handed over in 30 minutes', async () => {
    await onDuty()
    const id = await waiting({ level: 3 })
    expect(await everyMinute(0, 3)).toEqual({ 0: ['officer'] })
    await change(id, after(4), { status: 'assessing', opened_at: after(4), holder_id: crew.reserve.id })
    expect(await everyMinute(4, 29)).toEqual({})
    expect(await toldAt(30)).toEqual(['officer', 'reserve', 'head', 'leader'])
    expect(await incidents()).toEqual([['handOverLate', 3]])
  })

  test('one that was handed over in time is never heard of again', async () => {
    await onDuty()
    const id = await waiting({ level: 3 })
    await toldAt(0)
    await change(id, after(1), { status: 'assessing', opened_at: after(1) })
    await change(id, after(9), { status: 'handedOver', handed_at: after(9), closed_at: after(9) })
    expect(await everyMinute(9, 40)).toEqual({})
    expect((await rowsOf('concerns'))[0]).toMatchObject({ next_alarm_at: null })
    expect(await incidents()).toEqual([])
  })
})

test('nobody opens a case of level 2: the officer at once, the reserve after 30 minutes, the head after an hour, hand-over after 4 hours', async () => {
  await onDuty()
  await waiting({ level: 2 })
  expect(await everyMinute(0, 65)).toEqual({
    0: ['officer'],
    30: ['officer', 'reserve'],
    60: ['officer', 'head', 'leader'],
  })
  expect(await everyMinute(238, 242)).toEqual({ 240: ['officer', 'head', 'leader'] })
  expect(await incidents()).toEqual([
    ['openLate', 2],
    ['handOverLate', 2],
  ])
})

test('a case of level 1 only lies in the queue; a reminder after 12 hours, then the list of the week, no letter to a leader', async () => {
  await onDuty(after(5 * 24 * 60))
  await waiting({ level: 1 })
  const hours = 60
  const found: Record<number, string[]> = {}
  for (const minute of [
    0,
    60,
    12 * hours - 1,
    12 * hours,
    24 * hours - 1,
    24 * hours,
    72 * hours - 1,
    72 * hours,
  ]) {
    found[minute] = (await cronAt(after(minute)))
      .map(({ to }) => to)
      .filter((to) => to === crew.leader.email || to === crew.officer.email)
  }
  expect(found).toEqual({
    0: [],
    60: [],
    [12 * hours - 1]: [],
    [12 * hours]: [crew.officer.email],
    [24 * hours - 1]: [],
    [24 * hours]: [crew.officer.email],
    [72 * hours - 1]: [],
    [72 * hours]: [crew.officer.email],
  })
  expect(await incidents()).toEqual([
    ['openLate', 1],
    ['handOverLate', 1],
  ])
  expect((await rowsOf('incidents'))[0]).toMatchObject({ review_due: after((24 + 7 * 24) * hours) })
})

describe('the cron', () => {
  test('that slept sends each person one letter of all that is due, and records every step it slept over', async () => {
    await onDuty()
    await waiting({ level: 3 })
    const letters = await cronAt(after(50))
    const to = letters.map((letter) => letter.to)
    expect(to.toSorted()).toEqual(
      [crew.officer, crew.reserve, crew.head, crew.leader].map(({ email }) => email).toSorted(),
    )
    expect((await rowsOf('alarms')).map(({ step }) => step)).toEqual([
      '3.first',
      '3.handOver',
      '3.open',
      '3.reserve',
      '3.second',
    ])
    expect(await cronAt(after(51))).toEqual([])
  })

  test('that slept finds the deadline broken though an officer opened and handed over meanwhile, and calls nobody', async () => {
    await onDuty()
    const id = await waiting({ level: 3 })
    await toldAt(0)
    await change(id, after(16), { status: 'assessing', opened_at: after(16) })
    await change(id, after(31), { status: 'handedOver', handed_at: after(31), closed_at: after(31) })
    expect(await toldAt(40)).toEqual(['leader'])
    expect(await incidents()).toEqual([
      ['openLate', 3],
      ['handOverLate', 3],
    ])
  })

  test('tells the officer of the next shift, once checked in, of a case from the shift before', async () => {
    await shift(crew.officer, { to: after(3) })
    await shift(crew.other, { from: after(3) })
    await waiting({ level: 3 })
    expect(await everyMinute(0, 6)).toEqual({ 0: ['officer'], 5: ['other'] })
  })
})

test('a case that is raised from level 1 to 3 goes through all that level 3 had by then, in one letter a person', async () => {
  await onDuty()
  const id = await waiting({ level: 1 })
  expect(await toldAt(0)).toEqual([])
  await change(id, after(12), { level: 3 })
  expect(await everyMinute(12, 15)).toEqual({ 12: ['officer', 'reserve'], 15: ['officer', 'head', 'leader'] })
})
