import { describe, expect, test } from 'vitest'
import type { Measure } from '../src/pledges/rules/pledge.ts'
import { publicStage, runningSums } from '../src/pledges/rules/public.ts'
import {
  mainMeasure,
  messageOf,
  percentOf,
  TallyQuery,
  type MeasureSums,
} from '../src/pledges/rules/tally.ts'
import { messageWords, percentWords } from '../src/web/words/tallies.ts'

function sums(
  measure: Measure,
  [promised, received]: readonly [number, number],
  counts: Partial<MeasureSums> = {},
): MeasureSums {
  return {
    measure,
    pledges: 1,
    fulfilled: received >= promised ? 1 : 0,
    late: 0,
    promised,
    received,
    ...counts,
  }
}

describe('what the chart says to a reader', () => {
  test.each<[string, MeasureSums[], string | null]>([
    ['nothing promised', [], null],
    ['only what a withdrawn pledge left', [sums('vnd', [0, 5], { pledges: 0, fulfilled: 0 })], null],
    ['all came', [sums('vnd', [5, 5]), sums('book', [2, 3])], 'Đã nhận đủ mọi thứ đã hứa'],
    [
      'nothing came',
      [sums('vnd', [5, 0]), sums('book', [2, 0])],
      'Chưa nhận được gì trong những điều đã hứa',
    ],
    ['one measure', [sums('bicycle', [40, 31])], 'Đã nhận 77% số xe đạp đã hứa'],
    ['a little of one', [sums('vnd', [1000, 1])], 'Đã nhận dưới 1% số tiền đã hứa'],
    ['one complete', [sums('book', [3, 3]), sums('bicycle', [4, 1])], 'Sách đã nhận đủ; xe đạp chậm nhất'],
    ['none complete', [sums('gift', [10, 9]), sums('vnd', [4, 1])], 'Quà về nhanh nhất; tiền chậm nhất'],
    [
      'one not begun',
      [sums('gift', [10, 9]), sums('vnd', [4, 0])],
      'Quà về nhanh nhất; tiền chưa nhận được gì',
    ],
    [
      'two alike at the end',
      [sums('gift', [9, 9]), sums('vnd', [4, 2]), sums('book', [2, 1])],
      'Quà đã nhận đủ; tiền, sách chậm nhất',
    ],
    ['all alike', [sums('gift', [100, 61]), sums('vnd', [100, 58])], 'Thứ nào cũng đã nhận từ 58% đến 61%'],
    [
      'one pledge more than full beside one of which nothing came',
      [sums('gift', [20, 20], { pledges: 2, fulfilled: 1 })],
      'Đã nhận 100% số suất quà đã hứa',
    ],
  ])('%s', (_name, list, expected) => {
    const message = messageOf(list)
    expect(message === null ? null : messageWords(message)).toBe(expected)
  })
})

describe('a share', () => {
  test.each([
    [999_999, 1_000_000, '99%'],
    [1_000_000, 1_000_000, '100%'],
    [1, 1_000_000, 'dưới 1%'],
    [0, 1_000_000, '0%'],
    [15, 10, '150%'],
    [5, 0, '–'],
    [9_007_199_254_740_990, 9_007_199_254_740_991, '99%'],
  ])('of %i in %i reads %s, never more than it is', (part, whole, words) => {
    expect(percentWords(percentOf(part, whole), part)).toBe(words)
  })
})

describe('the address of a tally', () => {
  test('that is cut or mistyped asks nothing instead of failing', () => {
    const asked = TallyQuery.parse({ nam: '20', 'chien-dich': '-1', 'don-vi': '', do: 'x'.repeat(50) })
    expect(Object.values(asked).filter((value) => value !== undefined)).toEqual([])
    expect(TallyQuery.parse({ nam: '2026', 'chien-dich': '' })).toMatchObject({ nam: 2026 })
  })

  test('counts what most pledges count, money first among equals', () => {
    expect(mainMeasure([sums('gift', [1, 0]), sums('vnd', [1, 0])])).toBe('vnd')
    expect(mainMeasure([sums('gift', [1, 0], { pledges: 2 }), sums('vnd', [1, 0])])).toBe('gift')
    expect(mainMeasure([])).toBeNull()
  })
})

describe('a public pledge', () => {
  const confirmed = { status: 'confirmed', dueOn: '2026-06-01', fulfilledOn: null } as const
  test.each([
    [confirmed, '2026-06-01', 'running', 0],
    [confirmed, '2026-06-02', 'late', 1],
    [{ ...confirmed, fulfilledOn: '2026-06-05' }, '2026-09-01', 'fulfilled', 4],
    [{ ...confirmed, fulfilledOn: '2026-05-30' }, '2026-09-01', 'fulfilled', 0],
    [{ ...confirmed, status: 'withdrawn' }, '2026-09-01', 'ended', 0],
    [{ ...confirmed, status: 'cancelled' }, '2026-09-01', 'ended', 0],
  ] as const)('%o on %s stands as %s, late by %i days', (pledge, today, stage, days) => {
    expect(publicStage(pledge, today)).toEqual({ stage, days })
  })

  test('adds up its receipts in the order of their entry', () => {
    const entries = [
      { seq: 3, amount: -5 },
      { seq: 1, amount: 5 },
      { seq: 9, amount: 7 },
    ]
    expect(runningSums(entries).map(({ sum }) => sum)).toEqual([5, 0, 7])
  })
})
