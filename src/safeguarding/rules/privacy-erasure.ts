import * as z from 'zod'
import { version } from '../../core/version.ts'
import { clean } from '../../core/vi/text.ts'

/** What an administrator may erase at somebody's request, found by what that person can name. */
export const requestable = ['pledge', 'contact', 'feedback', 'person', 'idea'] as const
export type Requestable = (typeof requestable)[number]

/** A public number; for an account its address. */
export const FindErasable = z
  .object({
    subject: z.enum(requestable, 'erasure.subject'),
    reference: z.string('erasure.reference').transform((text) => clean(text).toLowerCase()),
  })
  .superRefine(({ subject, reference }, ctx) => {
    const fits = subject === 'person' ? /^\S+@\S+$/.test(reference) : /^[1-9]\d{0,8}$/.test(reference)
    if (!fits || reference.length > 254)
      ctx.addIssue({ code: 'custom', path: ['reference'], message: 'erasure.reference' })
  })
export type FindErasable = z.infer<typeof FindErasable>

/** The second step: what was shown is erased, and nothing brings it back. */
export const EraseFound = z.object({
  subject: z.enum(requestable, 'erasure.subject'),
  id: z.string('field.wrong').regex(/^[\w.-]{1,64}$/, 'field.wrong'),
  sure: z.literal('yes', 'erasure.sure'),
  version,
})
export type EraseFound = z.infer<typeof EraseFound>
