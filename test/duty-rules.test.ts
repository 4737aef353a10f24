import { describe, expect, test } from 'vitest'
import { deadlinesOf, dueSteps, nextAlarmAt, type Clock } from '../src/safeguarding/rules/clock.ts'
import { gapsIn, mayCheckIn, spanOf } from '../src/safeguarding/rules/duty.ts'
import { weekOf } from '../src/safeguarding/rules/duty-week.ts'

const monday = '2026-11-23'
const local = (text: string): string => new Date(`${text.replace(' ', 'T')}:00+07:00`).toISOString()
const span = (from: string, to: string) => ({ startsAt: local(from), endsAt: local(to) })
const officer = (from: string, to: string) => ({ ...span(from, to), duty: 'officer' as const })

describe('a shift', () => {
  test.each([
    ['7:00 to 19:00', '07:00', '19:00', '2026-11-23 07:00', '2026-11-23 19:00'],
    ['22:00 to 6:00, over midnight', '22:00', '06:00', '2026-11-23 22:00', '2026-11-24 06:00'],
    ['7:00 to 7:00, a day and a night', '07:00', '07:00', '2026-11-23 07:00', '2026-11-24 07:00'],
    ['18:00 to midnight', '18:00', '00:00', '2026-11-23 18:00', '2026-11-24 00:00'],
  ])('from %s', (_name, from, to, starts, ends) => {
    expect(spanOf({ day: monday, from, to })).toEqual(span(starts, ends))
  })

  test('is checked in from half an hour before it begins until it ends', () => {
    const shift = span('2026-11-23 07:00', '2026-11-23 19:00')
    const at = (time: string) => mayCheckIn(shift, local(`2026-11-23 ${time}`))
    expect([at('06:29'), at('06:30'), at('18:59'), at('19:00')]).toEqual(['early', 'yes', 'yes', 'over'])
  })
})

describe('a gap', () => {
  const whole = span('2026-11-23 00:00', '2026-11-24 00:00')

  test('is where no officer is planned, whichever way the shifts overlap', () => {
    const shifts = [
      span('2026-11-23 14:00', '2026-11-23 20:00'),
      span('2026-11-22 22:00', '2026-11-23 06:00'),
      span('2026-11-23 15:00', '2026-11-23 16:00'),
      span('2026-11-23 20:00', '2026-11-23 22:00'),
    ]
    expect(gapsIn(whole, shifts)).toEqual([
      span('2026-11-23 06:00', '2026-11-23 14:00'),
      span('2026-11-23 22:00', '2026-11-24 00:00'),
    ])
    expect(gapsIn(whole, [])).toEqual([whole])
    expect(gapsIn(whole, [span('2026-11-22 00:00', '2026-11-25 00:00')])).toEqual([])
  })

  test('over midnight is told once, on the day on which it begins', () => {
    const shifts = [0, 1, 2, 3, 4, 5, 6].map((n) =>
      officer(`2026-11-${23 + n} 06:00`, `2026-11-${23 + n} 22:00`),
    )
    const week = weekOf(shifts, monday, local('2026-11-23 06:00'))
    expect(week.map(({ shifts: on, gaps }) => [on.length, gaps.length])).toEqual(shifts.map(() => [1, 1]))
    expect(week[0]?.gaps).toEqual([{ ...span('2026-11-23 22:00', '2026-11-24 06:00'), isWholeDay: false }])
  })

  test('of several days is told for each whole day, with its beginning and its end', () => {
    const shifts = [
      officer('2026-11-23 00:00', '2026-11-23 22:00'),
      officer('2026-11-26 06:00', '2026-11-30 00:00'),
    ]
    const week = weekOf(shifts, monday, local('2026-11-20 00:00'))
    expect(week.map(({ gaps }) => gaps.map(({ isWholeDay }) => isWholeDay))).toEqual([
      [false],
      [true],
      [true],
      [false],
      [],
      [],
      [],
    ])
    expect(week[0]?.gaps[0]).toMatchObject(span('2026-11-23 22:00', '2026-11-24 00:00'))
    expect(week[3]?.gaps[0]).toMatchObject(span('2026-11-26 00:00', '2026-11-26 06:00'))
  })

  test('that a reserve or a head covers is still one, and one that is past is none', () => {
    const head = { ...span('2026-11-23 00:00', '2026-11-30 00:00'), duty: 'head' as const }
    const week = weekOf([head], monday, local('2026-11-25 12:00'))
    expect(week.map(({ gaps }) => gaps.length)).toEqual([0, 0, 1, 1, 1, 1, 1])
    expect(week[2]?.gaps[0]?.startsAt).toBe(local('2026-11-25 12:00'))
  })
})

describe('the clock of a case', () => {
  const receivedAt = local('2026-11-23 14:02')
  const later = (minutes: number) => new Date(Date.parse(receivedAt) + minutes * 60_000).toISOString()
  const fresh: Clock = {
    level: 3,
    status: 'waiting',
    receivedAt,
    openedAt: null,
    handedAt: null,
    closedAt: null,
    fired: [],
  }

  test.each([
    [3, 15, 30],
    [2, 60, 240],
    [1, 24 * 60, 3 * 24 * 60],
  ] as const)('of level %i gives %i minutes to open it and %i to hand it over', (level, open, hand) => {
    expect(deadlinesOf({ level, receivedAt })).toEqual({ openBy: later(open), handOverBy: later(hand) })
  })

  test('is due to the second, and never sooner', () => {
    const names = (minutes: number) => dueSteps(fresh, later(minutes)).map(({ step }) => step)
    expect(names(-0.01)).toEqual([])
    expect(names(0)).toEqual(['3.first'])
    expect(names(4.999)).toEqual(['3.first'])
    expect(names(5)).toEqual(['3.first', '3.second'])
  })

  test('stands still once the case is handed over in time, or was none', () => {
    const done = { ...fresh, openedAt: later(1) }
    expect(
      nextAlarmAt({ ...done, status: 'handedOver', handedAt: later(30), closedAt: later(30) }),
    ).toBeNull()
    expect(nextAlarmAt({ ...done, status: 'notConcern', closedAt: later(29) })).toBeNull()
    expect(nextAlarmAt({ ...done, status: 'assessing' })).toBe(later(30))
  })

  test('goes on for a case that is opened again', () => {
    const again: Clock = { ...fresh, status: 'assessing', openedAt: later(1), closedAt: later(20) }
    expect(nextAlarmAt(again)).toBe(later(30))
  })
})
