import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addDays,
  addMonths,
  dayOfEpoch,
  daysBetween,
  epochDay,
  formatDay,
  formatDayDocument,
  formatDayLong,
  formatMoment,
  formatMonth,
  formatWait,
  isDay,
  localDay,
  localTime,
  partsOf,
  startOfDay,
  weekday,
} from '../../src/core/vi/dates.ts'

const anyDay = fc.integer({ min: epochDay('1976-01-01'), max: epochDay('2100-12-31') }).map(dayOfEpoch)

describe('a day is a day in Việt Nam, wherever the machine stands', () => {
  it.each([
    ['2026-05-31T16:59:59.999Z', '2026-05-31', '23:59'],
    ['2026-05-31T17:00:00.000Z', '2026-06-01', '00:00'],
    ['2026-05-31T17:30:00.000Z', '2026-06-01', '00:30'],
    ['2026-12-31T17:00:00.000Z', '2027-01-01', '00:00'],
    ['2028-02-28T17:05:00.000Z', '2028-02-29', '00:05'],
    ['2026-11-23T07:05:00.000Z', '2026-11-23', '14:05'],
  ])('%s is %s %s', (instant, day, time) => {
    expect(localDay(instant)).toBe(day)
    expect(localTime(instant)).toBe(time)
  })

  it('a day begins at its own midnight', () => {
    expect(startOfDay('2026-06-01')).toBe('2026-05-31T17:00:00.000Z')
    fc.assert(
      fc.property(anyDay, (day) => {
        expect(localDay(startOfDay(day))).toBe(day)
        expect(localTime(startOfDay(day))).toBe('00:00')
        const before = new Date(Date.parse(startOfDay(day)) - 1).toISOString()
        expect(localDay(before)).toBe(addDays(day, -1))
      }),
    )
  })

  it('agrees with the time zone database on every day since 1976', () => {
    const there = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh', dateStyle: 'short' })
    fc.assert(
      fc.property(anyDay, fc.nat(86_399_999), (day, ms) => {
        const moment = new Date(Date.parse(startOfDay(day)) + ms)
        expect(localDay(moment.toISOString())).toBe(there.format(moment))
      }),
    )
  })

  it.each([
    ['2028-02-29', true],
    ['2027-02-29', false],
    ['2026-02-31', false],
    ['2026-13-01', false],
    ['2026-00-10', false],
    ['2026-1-1', false],
    ['01/06/2026', false],
    ['2026-06-01T00:00', false],
    ['', false],
  ])('"%s" is a day: %s', (text, is) => {
    expect(isDay(text)).toBe(is)
  })

  it('what is no day or no time stops at once', () => {
    for (const wrong of ['2027-02-29', '', '1/6/2027']) {
      expect(() => startOfDay(wrong)).toThrow(RangeError)
      expect(() => addDays(wrong, 1)).toThrow(RangeError)
      expect(() => formatDay(wrong)).toThrow(RangeError)
    }
    expect(() => localDay('yesterday')).toThrow(RangeError)
    expect(() => addDays('9999-12-31', 1)).toThrow(RangeError)
    expect(() => formatWait('', '2026-06-01T00:00:00.000Z')).toThrow(RangeError)
  })
})

describe('counting days', () => {
  it.each([
    ['2026-12-31', 1, '2027-01-01'],
    ['2028-02-28', 1, '2028-02-29'],
    ['2026-03-01', -1, '2026-02-28'],
    ['2026-06-01', 90, '2026-08-30'],
  ])('%s and %i days is %s', (from, n, to) => {
    expect(addDays(from, n)).toBe(to)
    expect(daysBetween(from, to)).toBe(n)
  })

  it.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2028-01-31', 1, '2028-02-29'],
    ['2026-11-30', 3, '2027-02-28'],
    ['2026-12-15', 1, '2027-01-15'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-01-15', -1, '2025-12-15'],
    ['2026-05-31', -12, '2025-05-31'],
  ])('%s and %i months is %s', (from, n, to) => {
    expect(addMonths(from, n)).toBe(to)
  })

  it.each([
    ['2026-02-16', 1],
    ['2026-02-22', 7],
    ['1970-01-01', 4],
    ['1969-12-31', 3],
  ])('%s is day %i of the week', (day, n) => {
    expect(weekday(day)).toBe(n)
  })

  it('gives the numbers of a day', () => {
    expect(partsOf('2027-06-01')).toEqual({ year: 2027, month: 6, date: 1 })
  })
})

describe('dates read as in Vietnamese', () => {
  it.each([
    ['2027-06-01', '1/6/2027', 'Thứ Ba, 1/6/2027', 'ngày 01 tháng 6 năm 2027', 'tháng 6/2027'],
    ['2026-02-08', '8/2/2026', 'Chủ nhật, 8/2/2026', 'ngày 08 tháng 02 năm 2026', 'tháng 2/2026'],
    ['2026-01-10', '10/1/2026', 'Thứ Bảy, 10/1/2026', 'ngày 10 tháng 01 năm 2026', 'tháng 1/2026'],
    ['2026-03-09', '9/3/2026', 'Thứ Hai, 9/3/2026', 'ngày 09 tháng 3 năm 2026', 'tháng 3/2026'],
    ['2026-11-23', '23/11/2026', 'Thứ Hai, 23/11/2026', 'ngày 23 tháng 11 năm 2026', 'tháng 11/2026'],
  ])('%s', (day, short, long, document, month) => {
    expect(formatDay(day)).toBe(short)
    expect(formatDayLong(day)).toBe(long)
    expect(formatDayDocument(day)).toBe(document)
    expect(formatMonth(day)).toBe(month)
  })

  it('a moment is told in Việt Nam time', () => {
    expect(formatMoment('2026-11-23T07:05:59.000Z')).toBe('14:05, 23/11/2026')
    expect(formatMoment('2026-05-31T17:30:00.000Z')).toBe('00:30, 1/6/2026')
  })

  it.each([
    [59, 'chưa đến 1 phút'],
    [60, '1 phút'],
    [24 * 60 + 59, '24 phút'],
    [3_599, '59 phút'],
    [3_600, '1 giờ'],
    [5 * 3_600 + 3_599, '5 giờ'],
    [86_399, '23 giờ'],
    [86_400, '1 ngày'],
    [3 * 86_400 + 86_399, '3 ngày'],
    [-30, 'chưa đến 1 phút'],
  ])('a child who has waited %i seconds has waited %s', (seconds, words) => {
    const from = '2026-06-01T00:00:00.000Z'
    expect(formatWait(from, new Date(Date.parse(from) + seconds * 1000).toISOString())).toBe(words)
  })
})
