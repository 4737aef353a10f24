import { clean } from './text.ts'

/** A time of day as people type it ("7:30", "7h30", "19h", "730"), as `HH:MM` of 24 hours; undefined for what is no time. */
export function readTime(text: string): string | undefined {
  const typed = clean(text).toLowerCase().replace(/\s+/g, '')
  const [, hours = '', minutes = ''] =
    /^(\d{1,2})(?:(?:[:.h]|giờ)(\d{2})?)$/u.exec(typed) ??
    /^(\d{1,2})(\d{2})$/.exec(typed) ??
    /^(\d{1,2})$/.exec(typed) ??
    []
  if (hours === '' || Number(hours) > 23 || Number(minutes) > 59) return undefined
  return `${hours.padStart(2, '0')}:${minutes.padStart(2, '0')}`
}

/** A phone number as offices write it, its digits alone; undefined for what is none. Landlines have 11 digits. */
export function readPhone(text: string): string | undefined {
  const digits = text.replace(/[\s.()-]/g, '').replace(/^\+84/, '0')
  return /^0\d{9}$|^02\d{9}$/.test(digits) ? digits : undefined
}

/** Digits of a phone number in the groups that people say: "0912 345 678". */
export function formatPhone(digits: string): string {
  return digits.replace(/^(\d{4})(\d{3})(\d{3,4})$/, '$1 $2 $3')
}
