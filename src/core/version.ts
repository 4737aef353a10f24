import * as z from 'zod'

/** The version of what a form shows: a whole number from 1, or its digits as a form sends them. */
export const version = z
  .union([z.number(), z.string().regex(/^\d{1,9}$/)], 'field.wrong')
  .transform(Number)
  .pipe(z.int('field.wrong').min(1, 'field.wrong'))
