/** A moment as `YYYY-MM-DDTHH:MM:SS.sssZ`, UTC; sorts as text. */
export type Instant = string
/** A day in Việt Nam as `YYYY-MM-DD`; sorts as text. */
export type LocalDay = string

const dayMs = 86_400_000
// Việt Nam keeps UTC+7 all year (Quyết định 134/2002/QĐ-TTg; IANA tz Asia/Ho_Chi_Minh: since 13/06/1975).
const offsetMs = 7 * 3_600_000
const weekdays = ['Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy', 'Chủ nhật']

/** The day in Việt Nam at that moment: 2026-05-31T17:30:00.000Z is 2026-06-01. @throws RangeError when not a time. */
export function localDay(instant: Instant): LocalDay {
  return local(instant).slice(0, 10)
}

/** The time of day in Việt Nam, `HH:MM` of 24 hours. @throws RangeError when not a time. */
export function localTime(instant: Instant): string {
  return local(instant).slice(11, 16)
}

/** The moment at which the day begins in Việt Nam. @throws RangeError when not a day. */
export function startOfDay(day: LocalDay): Instant {
  return new Date(epochDay(day) * dayMs - offsetMs).toISOString()
}

/** Whether the text is a real day of the calendar, `YYYY-MM-DD`; 2027-02-29 is not. */
export function isDay(text: string): text is LocalDay {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const ms = Date.parse(`${text}T00:00:00.000Z`)
  return new Date(ms).getUTCDate() === Number(text.slice(8)) // NaN for what is no time; another day for 30/2
}

/** Whole days since 1970-01-01, for arithmetic. @throws RangeError when not a day. */
export function epochDay(day: LocalDay): number {
  if (!isDay(day)) throw new RangeError('not a day')
  return Date.parse(`${day}T00:00:00.000Z`) / dayMs
}

/** The day of that number: the inverse of `epochDay`. @throws RangeError beyond the years 0000–9999. */
export function dayOfEpoch(days: number): LocalDay {
  const text = new Date(days * dayMs).toISOString()
  if (text.length !== 24) throw new RangeError('not a day') // "+010000-…" and "-000001-…" are longer
  return text.slice(0, 10)
}

/** `days` later, or earlier when negative. @throws RangeError when not a day. */
export function addDays(day: LocalDay, days: number): LocalDay {
  return dayOfEpoch(epochDay(day) + days)
}

/** The same date `months` later, or the last of that month: 31/1 and one month is 28/2. @throws RangeError when not a day. */
export function addMonths(day: LocalDay, months: number): LocalDay {
  const { year, month, date } = partsOf(day)
  const first = Date.UTC(year, month - 1 + months, 1)
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate()
  return dayOfEpoch(first / dayMs + Math.min(date, last) - 1)
}

/** Days from one to the other; negative when `to` is the earlier. @throws RangeError when not a day. */
export function daysBetween(from: LocalDay, to: LocalDay): number {
  return epochDay(to) - epochDay(from)
}

/** 1 is Monday, 7 is Sunday: the week begins on Monday. @throws RangeError when not a day. */
export function weekday(day: LocalDay): number {
  return ((((epochDay(day) + 3) % 7) + 7) % 7) + 1
}

/** Its numbers: year, month 1–12, date 1–31. @throws RangeError when not a day. */
export function partsOf(day: LocalDay): { year: number; month: number; date: number } {
  const moment = new Date(epochDay(day) * dayMs)
  return { year: moment.getUTCFullYear(), month: moment.getUTCMonth() + 1, date: moment.getUTCDate() }
}

/** "1/6/2027". @throws RangeError when not a day. */
export function formatDay(day: LocalDay): string {
  const { year, month, date } = partsOf(day)
  return `${date}/${month}/${year}`
}

/** "Thứ Ba, 1/6/2027". @throws RangeError when not a day. */
export function formatDayLong(day: LocalDay): string {
  return `${weekdays[weekday(day) - 1]}, ${formatDay(day)}`
}

/**
 * The date line of an official paper: "ngày 01 tháng 6 năm 2027". Days under 10 and months 1 and 2 take a zero
 * before them (Nghị định 30/2020/NĐ-CP, Phụ lục I). @throws RangeError when not a day.
 */
export function formatDayDocument(day: LocalDay): string {
  const { year, month, date } = partsOf(day)
  return `ngày ${date < 10 ? `0${date}` : date} tháng ${month < 3 ? `0${month}` : month} năm ${year}`
}

/** The month of that day: "tháng 6/2027". @throws RangeError when not a day. */
export function formatMonth(day: LocalDay): string {
  const { year, month } = partsOf(day)
  return `tháng ${month}/${year}`
}

/** "14:05, 23/11/2026", Việt Nam time. @throws RangeError when not a time. */
export function formatMoment(instant: Instant): string {
  return `${localTime(instant)}, ${formatDay(localDay(instant))}`
}

/**
 * How long somebody has waited, in the largest whole unit: "24 phút", "5 giờ", "3 ngày" (from 24 hours on).
 * Under a minute, or when two machines disagree about the time, "chưa đến 1 phút".
 * @throws RangeError when not a time.
 */
export function formatWait(from: Instant, to: Instant): string {
  const minutes = Math.floor((Date.parse(to) - Date.parse(from)) / 60_000)
  if (Number.isNaN(minutes)) throw new RangeError('not a time')
  if (minutes < 1) return 'chưa đến 1 phút'
  if (minutes < 60) return `${minutes} phút`
  const hours = Math.floor(minutes / 60)
  return hours < 24 ? `${hours} giờ` : `${Math.floor(hours / 24)} ngày`
}

function local(instant: Instant): string {
  return new Date(Date.parse(instant) + offsetMs).toISOString()
}
