import * as z from 'zod'
import { isDay } from '../../core/vi/dates.ts'

/**
 * A form's three boxes (`from.day`, `from.month`, `from.year`) put together as `from: "YYYY-MM-DD"`, for each of
 * the names; three empty boxes give ''. JSON already has the one text and passes as it is.
 */
export function joinDays(...names: readonly string[]): (raw: unknown) => unknown {
  return (raw) => {
    if (typeof raw !== 'object' || raw === null) return raw
    const fields: Record<string, unknown> = { ...raw }
    for (const name of names) {
      const parts = ['year', 'month', 'day'].map((part) => fields[`${name}.${part}`])
      if (parts.every((part) => typeof part === 'string')) fields[name] = joined(parts.map(String))
    }
    return fields
  }
}

/** A real day, `YYYY-MM-DD`, between 1900 and 2100. */
export function dayOf(message: string) {
  return z.string(message).refine((day) => isDay(day) && day >= '1900' && day < '2100', message)
}

/** The same, or nothing. */
export function optionalDay(message: string) {
  return z.preprocess((day) => (day === '' || day === null ? undefined : day), dayOf(message).optional())
}

/** "1/6/2027", "01-06-2027" or "2027-06-01" as a day; undefined for anything else. */
export function readDay(text: string): string | undefined {
  const written = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text.trim())
  const day = written === null ? text.trim() : joined([written[3] ?? '', written[2] ?? '', written[1] ?? ''])
  return isDay(day) ? day : undefined
}

function joined([year = '', month = '', day = '']: readonly string[]): string {
  if ([year, month, day].every((part) => part.trim() === '')) return ''
  return [year.trim(), month.trim().padStart(2, '0'), day.trim().padStart(2, '0')].join('-')
}
