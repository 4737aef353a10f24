import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatLunar, formatLunarLong, yearName } from '../../src/core/calendar/lunar-words.ts'
import { fromLunar, midAutumn, tet, toLunar } from '../../src/core/calendar/lunar.ts'
import { addDays, dayOfEpoch, epochDay, formatDayLong } from '../../src/core/vi/dates.ts'

describe('the lunar calendar is the one on the wall in Việt Nam', () => {
  // Checked against three other implementations, one of them by full astronomical theory.
  it.each([
    [2024, '2024-02-10', '2024-09-17', 'Giáp Thìn'],
    [2025, '2025-01-29', '2025-10-06', 'Ất Tỵ'],
    [2026, '2026-02-17', '2026-09-25', 'Bính Ngọ'],
    [2027, '2027-02-06', '2027-09-15', 'Đinh Mùi'],
    [2028, '2028-01-26', '2028-10-03', 'Mậu Thân'],
    [2029, '2029-02-13', '2029-09-22', 'Kỷ Dậu'],
    [2030, '2030-02-02', '2030-09-12', 'Canh Tuất'],
    [2031, '2031-01-23', '2031-10-01', 'Tân Hợi'],
    [2032, '2032-02-11', '2032-09-19', 'Nhâm Tý'],
    [2033, '2033-01-31', '2033-09-08', 'Quý Sửu'],
    [2034, '2034-02-19', '2034-09-26', 'Giáp Dần'],
    [2035, '2035-02-08', '2035-09-16', 'Ất Mão'],
    [2036, '2036-01-28', '2036-10-04', 'Bính Thìn'],
    [2037, '2037-02-15', '2037-09-24', 'Đinh Tỵ'],
    [2038, '2038-02-04', '2038-09-13', 'Mậu Ngọ'],
    [2039, '2039-01-24', '2039-10-02', 'Kỷ Mùi'],
    [2040, '2040-02-12', '2040-09-20', 'Canh Thân'],
  ])('%i: Tết %s, Trung thu %s, %s', (year, newYear, fullMoon, name) => {
    expect(tet(year)).toBe(newYear)
    expect(midAutumn(year)).toBe(fullMoon)
    expect(toLunar(newYear)).toEqual({ day: 1, month: 1, leap: false, year })
    expect(toLunar(fullMoon)).toEqual({ day: 15, month: 8, leap: false, year })
    expect(yearName(year)).toBe(name)
  })

  it.each([
    ['Thứ Ba, 17/9/2024', 2024],
    ['Thứ Hai, 6/10/2025', 2025],
    ['Thứ Sáu, 25/9/2026', 2026],
    ['Thứ Tư, 15/9/2027', 2027],
    ['Thứ Ba, 3/10/2028', 2028],
    ['Thứ Bảy, 22/9/2029', 2029],
    ['Thứ Năm, 12/9/2030', 2030],
  ])('children carry lanterns on %s', (words, year) => {
    expect(formatDayLong(midAutumn(year))).toBe(words)
  })

  it.each([
    [
      'the day before Tết is still the old year',
      '2026-02-16',
      { day: 29, month: 12, leap: false, year: 2025 },
    ],
    ['a year with thirty days in Chạp', '2024-02-09', { day: 30, month: 12, leap: false, year: 2023 }],
    ['the first day of the leap sixth month', '2025-07-25', { day: 1, month: 6, leap: true, year: 2025 }],
    ['the day before it', '2025-07-24', { day: 30, month: 6, leap: false, year: 2025 }],
    ['the day after it ends', '2025-08-23', { day: 1, month: 7, leap: false, year: 2025 }],
    ['a leap month after the solstice month', '2033-12-22', { day: 1, month: 11, leap: true, year: 2033 }],
    [
      'Tết of 1985, a month before the Chinese one',
      '1985-01-21',
      { day: 1, month: 1, leap: false, year: 1985 },
    ],
    [
      'Tết of Mậu Thân, a day before the Chinese one',
      '1968-01-29',
      { day: 1, month: 1, leap: false, year: 1968 },
    ],
    [
      'Tết of 2007, a day before the Chinese one',
      '2007-02-17',
      { day: 1, month: 1, leap: false, year: 2007 },
    ],
    ['ông Công ông Táo', '2027-01-30', { day: 23, month: 12, leap: false, year: 2026 }],
  ])('%s: %s', (_, day, lunar) => {
    expect(toLunar(day)).toEqual(lunar)
    expect(fromLunar(lunar)).toBe(day)
  })

  it.each([
    [2025, 6, '2025-07-25'],
    [2028, 5, '2028-06-23'],
    [2031, 3, '2031-04-21'],
    [2033, 11, '2033-12-22'],
    [2036, 6, '2036-07-23'],
    [2039, 5, '2039-06-22'],
  ])('%i has a leap month %i, from %s, and no other', (year, month, day) => {
    expect(fromLunar({ day: 1, month, leap: true, year })).toBe(day)
    const leaps = Array.from({ length: 12 }, (_, i) => fromLunar({ day: 1, month: i + 1, leap: true, year }))
    expect(leaps.filter((found) => found !== undefined)).toEqual([day])
  })

  it('a date that does not exist leads to no day', () => {
    expect(fromLunar({ day: 1, month: 6, leap: true, year: 2026 })).toBeUndefined()
    expect(fromLunar({ day: 30, month: 12, year: 2025 })).toBeUndefined()
    for (const day of [0, 31, 1.5]) expect(fromLunar({ day, month: 1, year: 2026 })).toBeUndefined()
    for (const month of [0, 13]) expect(fromLunar({ day: 1, month, year: 2026 })).toBeUndefined()
  })

  it('leads from every day to its lunar date and back, and each day follows the one before', () => {
    fc.assert(
      fc.property(fc.integer({ min: epochDay('1968-01-01'), max: epochDay('2100-12-30') }), (number) => {
        const day = dayOfEpoch(number)
        const lunar = toLunar(day)
        const next = toLunar(addDays(day, 1))
        expect(fromLunar(lunar)).toBe(day)
        expect(next.day).toBe(next.day === 1 ? 1 : lunar.day + 1)
        expect(lunar.day).toBeGreaterThanOrEqual(next.day === 1 ? 29 : 1)
      }),
      { numRuns: 300 },
    )
  })

  it.each([
    ['2027-09-15', '15/8 âm lịch', 'rằm tháng Tám năm Đinh Mùi'],
    ['2025-07-25', '1/6 nhuận âm lịch', 'mùng 1 tháng Sáu nhuận năm Ất Tỵ'],
    ['2027-01-30', '23/12 âm lịch', 'ngày 23 tháng Chạp năm Bính Ngọ'],
    ['2026-02-26', '10/1 âm lịch', 'mùng 10 tháng Giêng năm Bính Ngọ'],
    ['2026-02-27', '11/1 âm lịch', 'ngày 11 tháng Giêng năm Bính Ngọ'],
  ])('%s reads "%s", "%s"', (day, short, long) => {
    expect(formatLunar(toLunar(day))).toBe(short)
    expect(formatLunarLong(toLunar(day))).toBe(long)
  })
})
