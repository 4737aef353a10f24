import * as z from 'zod'
import { parseInteger } from '../../core/vi/numbers.ts'
import { clean } from '../../core/vi/text.ts'
import { readTime } from '../../core/vi/typed.ts'
import { fits } from './lengths.ts'

// The fields of a draft: nothing typed is null, and what is typed must make sense. A form sends text, JSON its own.

const absent = (value: unknown): unknown =>
  value === undefined || value === null || (typeof value === 'string' && clean(value) === '') ? null : value

/** One line of at most `max` characters, or null. */
export function optionalLine(max: number, long: string) {
  return z.preprocess(
    absent,
    z
      .string('field.wrong')
      .transform((text) => clean(text).replace(/\s+/g, ' '))
      .refine((text) => fits(text, max), long)
      .nullable(),
  )
}

/** Several lines of at most `max` characters, or null. */
export function optionalText(max: number, long: string) {
  return z.preprocess(
    absent,
    z
      .string('field.wrong')
      .transform(clean)
      .refine((text) => fits(text, max), long)
      .nullable(),
  )
}

/** A whole number up to `max`, "1.250" as well, or null. */
export function optionalCount(max: number, message: string) {
  return z.preprocess((value) => {
    const typed = absent(value)
    return typeof typed === 'string' ? (parseInteger(typed) ?? Number.NaN) : typed
  }, z.int(message).min(0, message).max(max, message).nullable())
}

/** A time of day as people type it ("7:30", "7h30", "19h", "730"), as `HH:MM`; or null. */
export function optionalTime(message: string) {
  return z.preprocess(
    absent,
    z
      .string(message)
      .transform((text) => readTime(text) ?? '')
      .refine((time) => time !== '', message)
      .nullable(),
  )
}

/** One of the codes, or null. */
export function optionalChoice<const T extends readonly [string, ...string[]]>(codes: T, message: string) {
  return z.preprocess(absent, z.enum(codes, message).nullable())
}

/** A box that was ticked: 'yes' of a form, true of JSON. */
export const ticked = z
  .union([z.literal('yes'), z.literal(''), z.boolean(), z.null()])
  .optional()
  .transform((value) => value === 'yes' || value === true)
