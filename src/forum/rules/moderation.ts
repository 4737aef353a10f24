import * as z from 'zod'
import { addWorkingDays, type Holiday } from '../../core/calendar/working-days.ts'
import { version } from '../../core/version.ts'
import { clean, graphemes } from '../../core/vi/text.ts'
import { addDays, localDay, type Instant, type LocalDay } from '../../core/vi/dates.ts'
import { declineReasons, ideaLimits } from './idea.ts'

const Title = z
  .string('moderation.title')
  .transform(clean)
  .refine((title) => title !== '' && !title.includes('\n'), 'moderation.title')
  .refine(
    (title) => title.length <= 5 * ideaLimits.titleMax && graphemes(title) <= ideaLimits.titleMax,
    'moderation.title_long',
  )

/** One decision of a moderator. What a decision does not need is left alone. */
export const Decision = z
  .object({
    decision: z.enum(['publish', 'keepPrivate', 'proposeDecline'], 'moderation.decision'),
    title: z.string().default(''),
    reason: z.string().default(''),
    sure: z.union([z.literal('yes'), z.literal(''), z.boolean()]).optional(),
    version,
  })
  .transform((input, ctx) => {
    const { decision } = input
    if (decision === 'keepPrivate') return { decision, version: input.version }
    if (decision === 'publish') {
      const title = Title.safeParse(input.title)
      if (title.success) {
        const sure = input.sure === 'yes' || input.sure === true
        return { decision, version: input.version, title: title.data, sure }
      }
      ctx.addIssue({
        code: 'custom',
        path: ['title'],
        message: title.error.issues[0]?.message ?? 'field.wrong',
      })
      return z.NEVER
    }
    const reason = declineReasons.find((known) => known === input.reason)
    if (reason !== undefined) return { decision, version: input.version, reason }
    ctx.addIssue({ code: 'custom', path: ['reason'], message: 'moderation.reason' })
    return z.NEVER
  })
export type Decision = z.infer<typeof Decision>

/** A move that needs nothing but the version its reader saw. */
export const Move = z.object({ version })

/** Whether the one who decided may still take it back. */
export function mayUndo(
  idea: { readonly decidedBy: string | null; readonly decidedAt: Instant | null },
  personId: string,
  now: Instant,
): boolean {
  if (idea.decidedBy !== personId || idea.decidedAt === null) return false
  return Date.parse(now) - Date.parse(idea.decidedAt) <= ideaLimits.undoMinutes * 60_000
}

/** When a person must have read it: a safeguarding clock that runs at night and on weekends. */
export function readDue(received: Instant, hours: number): Instant {
  return new Date(Date.parse(received) + hours * 3_600_000).toISOString()
}

/** The day by which the child hears something: a default of the house, no law sets one. */
export function answerDue(received: LocalDay, workingDays: number, holidays: readonly Holiday[]): LocalDay {
  return addWorkingDays(received, workingDays, holidays)
}

/** When the sealed original is deleted. */
export function deleteOn(decided: Instant): LocalDay {
  return addDays(localDay(decided), ideaLimits.originalDays)
}
