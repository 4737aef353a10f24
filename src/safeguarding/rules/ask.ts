import * as z from 'zod'
import { clean } from '../../core/vi/text.ts'
import { wishes, type Level, type Wish } from './concern.ts'

/** Far more than the page asks for. Beyond it a text is cut: a child who asks for help is never sent back for its length. */
const most = 20_000

const words = z
  .string()
  .catch('')
  .transform((text) => clean(text.slice(0, most)))

const wish = z.enum(wishes).optional().catch(undefined)

/** A request for help: all of it optional, but some words or a wish. Nothing else can be wrong with it. */
export const Ask = z
  .object({ words, wish, findBy: words, safeTime: words, notToKnow: words })
  .refine((ask) => ask.words !== '' || ask.wish !== undefined, { path: ['words'], message: 'ask.empty' })
export type Ask = z.infer<typeof Ask>

/** A request is urgent unless a child only wants to be read and its words do not say otherwise. */
export function levelOf(asked: Wish | undefined, seen: 0 | Level): Level {
  return asked === 'read' && seen < 3 ? 2 : 3
}
