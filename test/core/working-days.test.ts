import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { defaultHolidays, type DefaultHoliday } from '../../src/core/calendar/holidays.ts'
import { hungKingsDay, tet } from '../../src/core/calendar/lunar.ts'
import { addWorkingDays, isWorkingDay, workingDaysBetween } from '../../src/core/calendar/working-days.ts'
import { addDays, dayOfEpoch, epochDay, weekday } from '../../src/core/vi/dates.ts'

describe('working days as public offices keep them', () => {
  it.each([
    ['Tết 2026: the Friday before', '2026-02-13', true],
    ['Tết 2026: the Monday, 29 tháng Chạp', '2026-02-16', false],
    ['Tết 2026: mùng 1', '2026-02-17', false],
    ['Tết 2026: mùng 4', '2026-02-20', false],
    ['Tết 2026: the Saturday after', '2026-02-21', false],
    ['Tết 2026: back at work', '2026-02-23', true],
    ['Tết 2027: the Wednesday before', '2027-02-03', true],
    ['Tết 2027: 28 tháng Chạp', '2027-02-04', false],
    ['Tết 2027: made up for the weekend', '2027-02-10', false],
    ['Tết 2027: back at work on mùng 6', '2027-02-11', true],
    ['Giỗ Tổ 2026 on a Sunday, made up on Monday', '2026-04-27', false],
    ['the Tuesday after', '2026-04-28', true],
    ['30/4/2026', '2026-04-30', false],
    ['1/5/2026', '2026-05-01', false],
    ['the Monday after', '2026-05-04', true],
    ['1/5/2027 on a Saturday, made up on Monday', '2027-05-03', false],
    ['the Friday swapped at New Year 2026', '2026-01-02', false],
    ['the Saturday worked for it', '2026-01-10', true],
    ['the Monday swapped at Quốc khánh 2026', '2026-08-31', false],
    ['the Saturday worked for it', '2026-08-22', true],
    ['1/9/2026', '2026-09-01', false],
    ['2/9/2026', '2026-09-02', false],
    ['the Thursday after', '2026-09-03', true],
    ['the Monday before Ngày Văn hóa Việt Nam, not swapped', '2026-11-23', true],
    ['Ngày Văn hóa Việt Nam', '2026-11-24', false],
    ['24/11 before the law', '2025-11-24', true],
    ['the Saturday worked in 2025', '2025-04-26', true],
    ['the Saturday worked in 2024', '2024-05-04', true],
    ['an ordinary Saturday', '2026-08-15', false],
  ])('%s, %s: %s', (_, day, works) => {
    expect(isWorkingDay(day, defaultHolidays)).toBe(works)
  })

  it.each([
    ['over a weekend', '2026-06-05', 1, '2026-06-08'],
    ['from a Saturday', '2026-06-06', 1, '2026-06-08'],
    ['15 days with nothing in between', '2026-06-01', 15, '2026-06-22'],
    ['over Tết 2026', '2026-02-12', 3, '2026-02-24'],
    ['from within Tết 2026', '2026-02-17', 1, '2026-02-23'],
    ['over Tết 2027', '2027-02-02', 2, '2027-02-11'],
    ['over Giỗ Tổ, 30/4 and 1/5 of 2026', '2026-04-24', 3, '2026-05-04'],
    ['over Quốc khánh 2026', '2026-08-28', 1, '2026-09-03'],
    ['with the Saturday worked before it', '2026-08-21', 1, '2026-08-22'],
    ['no days at all', '2026-02-17', 0, '2026-02-17'],
    ['backwards over Tết 2026', '2026-02-23', -1, '2026-02-13'],
  ])('a promise %s: %s and %i working days is %s', (_, from, n, to) => {
    expect(addWorkingDays(from, n, defaultHolidays)).toBe(to)
    expect(workingDaysBetween(from, to, defaultHolidays)).toBe(n)
  })

  it('what is added can be counted again, from any day, forwards', () => {
    const anyDay = fc.integer({ min: epochDay('2024-01-01'), max: epochDay('2028-10-01') }).map(dayOfEpoch)
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 60 }), (day, n) => {
        const due = addWorkingDays(day, n, defaultHolidays)
        expect(isWorkingDay(due, defaultHolidays)).toBe(true)
        expect(workingDaysBetween(day, due, defaultHolidays)).toBe(n)
        expect(workingDaysBetween(day, addDays(due, -1), defaultHolidays)).toBe(n - 1)
      }),
    )
  })

  it('days are whole and real', () => {
    expect(() => addWorkingDays('2026-06-01', 1.5, [])).toThrow(RangeError)
    expect(() => addWorkingDays('2026-06-31', 1, [])).toThrow(RangeError)
    expect(() => isWorkingDay('2026-06-31', [])).toThrow(RangeError)
  })
})

describe('the holidays that a new deployment starts with', () => {
  const years = [2024, 2025, 2026, 2027, 2028]

  it('stand in order, each day once', () => {
    const days = defaultHolidays.map(({ day }) => day)
    expect(days).toEqual([...new Set(days)].toSorted())
    expect(new Set(days.map((day) => Number(day.slice(0, 4))))).toEqual(new Set(years))
  })

  it.each(years)('%i has the days of Art. 112, and 24/11 since 2026', (year) => {
    const count = (name: string) =>
      entriesOf(year).filter((entry) => entry.kind === 'holiday' && entry.name === name).length
    expect(count('Tết Âm lịch')).toBe(5)
    expect(count('Quốc khánh')).toBe(2)
    expect(entriesOf(year).filter(({ kind }) => kind === 'holiday')).toHaveLength(year < 2026 ? 11 : 12)
    const holidays = entriesOf(year).flatMap(({ kind, day }) => (kind === 'holiday' ? [day] : []))
    const fixed = ['01-01', '04-30', '05-01', '09-02', ...(year < 2026 ? [] : ['11-24'])].map(
      (date) => `${year}-${date}`,
    )
    expect(holidays).toEqual(expect.arrayContaining([...fixed, tet(year), hungKingsDay(year)]))
  })

  it.each(years)(
    '%i gives back every holiday that falls on a weekend, and works a Saturday for each swap',
    (year) => {
      const lost = entriesOf(year).filter(({ kind, day }) => kind === 'holiday' && weekday(day) > 5)
      const substitutes = entriesOf(year).filter(({ kind }) => kind === 'substitute')
      const swaps = entriesOf(year).filter(({ kind }) => kind === 'makeup')
      expect(substitutes).toHaveLength(lost.length + swaps.length)
      for (const { day } of substitutes) expect(weekday(day)).toBeLessThanOrEqual(5)
      for (const { day } of swaps) expect(weekday(day)).toBe(6)
    },
  )

  it('says which year the Government has not decided yet', () => {
    expect(years.filter((year) => entriesOf(year).some(({ announced }) => !announced))).toEqual([2028])
  })
})

function entriesOf(year: number): DefaultHoliday[] {
  return defaultHolidays.filter(({ day }) => day.startsWith(`${year}-`))
}
