import * as z from 'zod'
import { clean, graphemes } from '../../core/vi/text.ts'

const body = (code: string) =>
  z
    .string(code)
    .transform(clean)
    .refine((text) => graphemes(text) >= 10 && graphemes(text) <= 2000, code)

/** What is wrong with the site, or what is missing. The name is optional. */
export const FeedbackInput = z.object({
  body: body('feedback.body'),
  sender: z
    .string('feedback.sender')
    .transform(clean)
    .refine((name) => graphemes(name) <= 100, 'feedback.sender')
    .default(''),
})
export type FeedbackInput = z.infer<typeof FeedbackInput>

export const FeedbackAnswer = z.object({
  answer: body('feedback.answer'),
  version: z.coerce.number('field.wrong').int('field.wrong').min(1, 'field.wrong'),
})
export type FeedbackAnswer = z.infer<typeof FeedbackAnswer>
