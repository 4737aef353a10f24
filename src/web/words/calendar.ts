import type { LunarDay } from '../../core/calendar/lunar.ts'
import { formatDayLong, formatMonth, partsOf, type LocalDay } from '../../core/vi/dates.ts'
import type { EventStatus } from '../../campaigns/rules/event.ts'
import { inSentence } from './units.ts'

export const weekdayColumns = [
  ['T2', 'Thứ Hai'],
  ['T3', 'Thứ Ba'],
  ['T4', 'Thứ Tư'],
  ['T5', 'Thứ Năm'],
  ['T6', 'Thứ Sáu'],
  ['T7', 'Thứ Bảy'],
  ['CN', 'Chủ nhật'],
] as const

/** "11/9": a day of the year that is shown. */
export function shortDay(day: LocalDay): string {
  const { month, date } = partsOf(day)
  return `${date}/${month}`
}

/** "Thứ Bảy". */
export function weekdayWords(day: LocalDay): string {
  return formatDayLong(day).split(',')[0] ?? ''
}

/** "thứ Năm, ngày 2/9/2027". */
export function dayInSentence(day: LocalDay): string {
  return formatDayLong(day)
    .replace(/^[TC]/u, (first) => first.toLowerCase())
    .replace(', ', ', ngày ')
}

/** As a small figure of a calendar: "11/8", "rằm"; in a leap month "11/6 nhuận". */
export function lunarShort({ day, month, leap }: LunarDay): string {
  if (day === 15) return 'rằm'
  return `${day}/${month}${leap ? ' nhuận' : ''}`
}

/** "Tháng 9/2027", of a month `YYYY-MM`. */
export function monthTitle(month: string): string {
  return formatMonth(`${month}-01`).replace('tháng', 'Tháng')
}

/** Who holds an event: an organisation, or the people's committee of the unit. */
export function holderWords({
  organisation,
  unitThen,
}: {
  readonly organisation: string | null
  readonly unitThen: string
}): string {
  return organisation ?? `Ủy ban nhân dân ${inSentence(unitThen)}`
}

/** What stands before the name of an event that does not take place as planned. */
export function offWords(status: EventStatus): string | undefined {
  if (status === 'cancelled') return 'Đã hủy'
  return status === 'postponed' ? 'Hoãn' : undefined
}
