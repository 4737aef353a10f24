import { describe, expect, test } from 'vitest'
import { toLunar } from '../src/core/calendar/lunar.ts'
import { addDays, weekday } from '../src/core/vi/dates.ts'
import { campaignDay, campaignSpan } from '../src/campaigns/pages/public-dates.ts'
import { CalendarAsked, dayKeyOf } from '../src/campaigns/rules/calendar.ts'
import {
  campaignMonths,
  isOpen,
  lastOf,
  openMonths,
  shiftMonth,
  timeOf,
} from '../src/campaigns/rules/calendar-months.ts'
import { weeksOf } from '../src/campaigns/rules/calendar-weeks.ts'
import { dayInSentence, lunarShort } from '../src/web/words/calendar.ts'

describe('a month as weeks', () => {
  test('every month of 2013 to 2040 is whole weeks from Monday, each day once, with the lunar day of the calendar', () => {
    for (let month = '2013-01'; month <= '2040-12'; month = shiftMonth(month, 1)) {
      const cells = weeksOf(month).flat()
      const [first] = cells
      if (first === undefined) throw new Error('no first day')
      expect(weekday(first.day)).toBe(1)
      expect(cells.length % 7).toBe(0)
      expect(cells.map(({ day }) => day)).toEqual(cells.map((_, at) => addDays(first.day, at)))
      const inside = cells.filter((cell) => cell.inside)
      expect(inside.at(0)?.day).toBe(`${month}-01`)
      expect(inside.at(-1)?.day).toBe(lastOf(month))
      expect(inside.every(({ day }) => day.startsWith(month))).toBe(true)
      for (const { day, lunar } of cells) expect(lunar, day).toEqual(toLunar(day))
    }
  })

  test('September 2027 has the full moon of Trung thu on the 15th', () => {
    const cell = weeksOf('2027-09')
      .flat()
      .find(({ day }) => day === '2027-09-15')
    expect(cell?.lunar).toEqual({ day: 15, month: 8, leap: false, year: 2027 })
    expect(cell === undefined ? '' : lunarShort(cell.lunar)).toBe('rằm')
  })

  test('a day of a leap month says so', () => {
    expect(lunarShort(toLunar('2025-07-25'))).toBe('1/6 nhuận')
  })
})

describe('what an address asks', () => {
  test('what makes no sense is left out', () => {
    const asked = CalendarAsked.parse({
      xa: "x' or 1=1",
      thang: '2027-13',
      ngay: '2027-02-29',
      tu: 'mai',
      'chien-dich': 'Trung Thu',
      sau: '18:00',
      q: ['a', 'b'],
    })
    expect(asked).toEqual({ q: '' })
  })

  test('what makes sense is kept', () => {
    const asked = {
      xa: 'x23194.0',
      thang: '2027-09',
      ngay: '2027-09-11',
      'chien-dich': 'trung-thu-2027',
      q: 'mũi né',
    }
    expect(CalendarAsked.parse(asked)).toEqual(asked)
    expect(dayKeyOf('18:00-123')).toEqual({ at: '18:00', seq: 123 })
    expect(dayKeyOf(undefined)).toBeUndefined()
  })

  test('a calendar ends: ten years back, two years ahead; a campaign’s a month before and after it', () => {
    const range = openMonths('2027-09-08')
    expect(range).toEqual({ first: '2017-09', last: '2029-09' })
    expect(isOpen('2017-08', range)).toBe(false)
    expect(isOpen('2029-10', range)).toBe(false)
    expect(isOpen('2029-09', range)).toBe(true)
    expect(campaignMonths({ startsOn: '2027-12-20', endsOn: '2028-01-10' })).toEqual({
      first: '2027-11',
      last: '2028-02',
    })
  })
})

describe('when a campaign is, in words', () => {
  const dates = { year: 2027, startsOn: '2027-09-05', endsOn: '2027-09-15' }

  test('Trung thu by its lunar day, the month of action by its first and last day', () => {
    expect(campaignDay({ ...dates, kind: 'mid_autumn' })).toBe(
      'Thứ Tư, 15/9/2027 (rằm tháng Tám năm Đinh Mùi)',
    )
    expect(campaignSpan({ ...dates, kind: 'mid_autumn' })).toBe('từ 5/9 đến 15/9/2027')
    const june = { year: 2027, startsOn: '2027-06-01', endsOn: '2027-06-30' }
    expect(campaignDay({ ...june, kind: 'action_month' })).toBe('từ 1/6 đến 30/6/2027')
    expect(campaignSpan({ ...june, kind: 'action_month' })).toBeUndefined()
    expect(campaignDay({ ...june, kind: 'childrens_day' })).toBe('Thứ Ba, 1/6/2027')
    expect(campaignDay({ ...june, kind: 'family_day' })).toBe('Thứ Hai, 28/6/2027')
    expect(campaignDay({ ...june, kind: 'other', startsOn: '2026-12-20', endsOn: '2027-01-05' })).toBe(
      'từ 20/12/2026 đến 5/1/2027',
    )
    expect(campaignDay({ ...june, kind: 'other', endsOn: '2027-06-01' })).toBe('Thứ Ba, 1/6/2027')
  })

  test('it lasts on its last day, and is over on the next', () => {
    expect(timeOf(dates, '2027-09-04')).toBe('coming')
    expect(timeOf(dates, '2027-09-05')).toBe('now')
    expect(timeOf(dates, '2027-09-15')).toBe('now')
    expect(timeOf(dates, '2027-09-16')).toBe('past')
  })

  test('a day within a sentence', () => {
    expect(dayInSentence('2027-09-02')).toBe('thứ Năm, ngày 2/9/2027')
    expect(dayInSentence('2027-09-05')).toBe('chủ nhật, ngày 5/9/2027')
  })
})
