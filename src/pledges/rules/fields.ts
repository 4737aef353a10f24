import * as z from 'zod'
import { parseInteger } from '../../core/vi/numbers.ts'
import { clean, graphemes } from '../../core/vi/text.ts'
import { pledgeLimits } from './pledge.ts'

type Words = { readonly missing: string; readonly long: string; readonly max: number }

/** One line that must be filled in. */
export function line({ missing, long, max }: Words) {
  return z
    .string(missing)
    .transform((text) => clean(text).replace(/\s+/g, ' '))
    .refine((text) => /[\p{L}\p{N}]/u.test(text), missing)
    .refine((text) => text.length <= 5 * max && graphemes(text) <= max, long)
}

/** One line, or null for nothing. */
export function optionalLine({ long, max }: Omit<Words, 'missing'>) {
  return z
    .string('field.wrong')
    .nullish()
    .transform((text) => clean(text ?? '').replace(/\s+/g, ' '))
    .refine((text) => text.length <= 5 * max && graphemes(text) <= max, long)
    .transform((text) => (text === '' ? null : text))
}

/** Whole and more than nothing: a number, or as people type it ("12.500.000"). */
export function wholeAmount(wrong: 'pledge.amount' | 'receipt.amount') {
  return z
    .union([z.number(), z.string()], wrong)
    .transform((typed) => (typeof typed === 'number' ? typed : (parseInteger(typed) ?? Number.NaN)))
    .refine((n) => Number.isSafeInteger(n) && n > 0, wrong)
    .refine((n) => !(n > pledgeLimits.amountMax), 'pledge.amount_large')
}

export const Reason = line({
  missing: 'pledge.reason',
  long: 'pledge.reason_long',
  max: pledgeLimits.reasonMax,
})
