import * as z from 'zod'
import { version } from '../../core/version.ts'
import { clean, graphemes } from '../../core/vi/text.ts'

const body = (code: string) =>
  z
    .string(code)
    .transform(clean)
    .refine((text) => text.length <= 8000 && graphemes(text) >= 10 && graphemes(text) <= 2000, code)

/** What is wrong with the site, or what is missing. The name is optional. */
export const FeedbackInput = z.object({
  body: body('feedback.body'),
  sender: z
    .string('feedback.sender')
    .transform(clean)
    .refine((name) => name.length <= 400 && graphemes(name) <= 100, 'feedback.sender')
    .default(''),
})
export type FeedbackInput = z.infer<typeof FeedbackInput>

export const FeedbackAnswer = z.object({
  answer: body('feedback.answer'),
  version,
})
export type FeedbackAnswer = z.infer<typeof FeedbackAnswer>
