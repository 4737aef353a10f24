import * as z from 'zod'
import { clean, graphemes } from '../../core/vi/text.ts'
import { ageBands, areas, authorships, ideaLimits, topics } from './idea.ts'

// The four steps of a child and their one-shot JSON twin share these parts.

const Body = z
  .string('idea.empty')
  .transform(clean)
  .superRefine((text, ctx) => {
    // A letter may carry many marks: what is stored is bounded too.
    const length = Math.max(graphemes(text), Math.ceil(text.length / 4))
    if (length === 0) ctx.addIssue({ code: 'custom', message: 'idea.empty' })
    else if (length < ideaLimits.bodyMin) ctx.addIssue({ code: 'custom', message: 'idea.short' })
    else if (length > ideaLimits.bodyMax) {
      ctx.addIssue({ code: 'custom', message: 'idea.long', params: { n: length - ideaLimits.bodyMax } })
    }
  })

/** An answer that may be skipped: an empty string is no answer. */
function optional<T extends z.ZodType>(schema: T) {
  return z.preprocess((value) => (value === '' || value === null ? undefined : value), schema.optional())
}

const about = {
  ageBand: optional(z.enum(ageBands, 'field.wrong')),
  area: optional(z.enum(areas, 'field.wrong')),
  provinceId: optional(z.string('field.wrong').max(20, 'field.wrong')),
  authors: optional(z.enum(authorships, 'field.wrong')),
}

export const TopicStep = z.object({ topic: z.enum(topics, 'idea.topic') })
export const BodyStep = z.object({ body: Body })
export const AboutStep = z.object(about)
/** Neither answer is preselected: whether others may read it is a real choice. */
export const ShareStep = z.object({ share: z.enum(['yes', 'no'], 'idea.share') })

/** A whole idea in one JSON body. */
export const IdeaInput = z.object({
  topic: TopicStep.shape.topic,
  body: Body,
  ...about,
  share: z.boolean('idea.share'),
})
export type IdeaInput = z.infer<typeof IdeaInput>

/** What the four steps have gathered so far. `token` is the form's token: one draft becomes one idea. */
export type Draft = {
  readonly token: string
  readonly topic?: IdeaInput['topic']
  readonly body?: string
  readonly about?: z.infer<typeof AboutStep>
  /** Whether the child was reminded once of what looks private. */
  readonly reminded?: boolean
  /** Whether the card with 111 stands on the next pages; nothing tells why. */
  readonly help?: Help
}

/** The card with 111: not there, there, or with the line for a child who should not be alone now. */
export const helps = ['none', 'card', 'stay'] as const
export type Help = (typeof helps)[number]

/** What a child is shown of what was seen in its words: help, and nothing else. */
export function helpFor(seen: { readonly level: number; readonly stay: boolean }): Help {
  return seen.stay ? 'stay' : seen.level > 0 ? 'card' : 'none'
}

/** The first step that still needs the child, from 1 to 4. */
export function firstOpenStep(draft: Draft): 1 | 2 | 4 {
  if (draft.topic === undefined) return 1
  return draft.body === undefined ? 2 : 4
}
