import * as z from 'zod'
import { clean, graphemes } from '../../core/vi/text.ts'
import { concernLimits, type Level } from './concern.ts'

const level = z.preprocess(
  (value) => (typeof value === 'string' && /^[123]$/.test(value) ? Number(value) : value),
  z.union([z.literal(3), z.literal(2), z.literal(1)], 'raise.level'),
) satisfies z.ZodType<Level>

const line = z
  .string('raise.line')
  .transform((text) => clean(text).replaceAll(/\s*\n\s*/g, ' '))
  .refine(
    (text) => text.length <= 5 * concernLimits.lineMax && graphemes(text) <= concernLimits.lineMax,
    'raise.line_long',
  )

/** An idea on the desk goes to protection officers: how bad it looks, and one line when there is something to add. */
export const RaiseIdea = z.object({ level, line: line.default('') })
export type RaiseIdea = z.infer<typeof RaiseIdea>

/** A paper slip, or something heard: the line is all that the officers get. */
export const RaiseOther = z.object({ level, line: line.refine((text) => text !== '', 'raise.line') })
export type RaiseOther = z.infer<typeof RaiseOther>
