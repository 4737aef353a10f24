import * as z from 'zod'
import { version } from '../../core/version.ts'
import { clean } from '../../core/vi/text.ts'
import { dayOf, joinDays, optionalDay } from '../../units/rules/days.ts'
import { eventLimits, eventParts, type EventPart } from './event.ts'
import { fits } from './lengths.ts'

export type Point = { readonly section: EventPart; readonly body: string }

const Body = z
  .string('event.points')
  .transform((text) => clean(text).replace(/\s+/g, ' '))
  .refine((text) => fits(text, eventLimits.textMax), 'event.point_long')

const Section = z.union(
  [z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5), z.literal(6)],
  'field.wrong',
)

/** What is to be changed: JSON gives `points`; a form a text for each part, every line of it a point. */
export const AskChanges = z.preprocess(
  pointsOfForm,
  z.object({
    version,
    points: z
      .array(z.object({ section: Section, body: Body }))
      .min(1, 'event.points')
      .max(eventLimits.pointsMax, 'event.points_many'),
  }),
)
export type AskChanges = z.infer<typeof AskChanges>

/** Where a form says what is wrong with a point: "points.2.body" is the text in which its line stands. */
export function pointField(field: string, values: Readonly<Record<string, unknown>>): string {
  const [name, at = '0'] = field.split('.')
  if (name !== 'points') return field
  return `section${linesOf(values)[Number(at)]?.section ?? 1}`
}

function pointsOfForm(raw: unknown): unknown {
  if (typeof raw !== 'object' || raw === null || 'points' in raw) return raw
  const fields: Record<string, unknown> = { ...raw }
  return { ...fields, points: linesOf(fields) }
}

function linesOf(fields: Readonly<Record<string, unknown>>): Point[] {
  return eventParts.flatMap((section) => {
    const text = fields[`section${section}`]
    const lines = typeof text === 'string' ? clean(text).split('\n') : []
    return lines.filter((line) => line.trim() !== '').map((body) => ({ section, body }))
  })
}

const Reason = z
  .string('event.reason')
  .transform((text) => clean(text).replace(/\s+/g, ' '))
  .refine((text) => text !== '', 'event.reason')
  .refine((text) => fits(text, eventLimits.reasonMax), 'event.reason_long')

/** Without a day: the new one is not known yet. */
export const Postpone = z.preprocess(
  joinDays('newDay'),
  z.object({ version, reason: Reason, newDay: optionalDay('event.day') }),
)
export type Postpone = z.infer<typeof Postpone>

/** Only a draft goes without a reason. */
export const Cancel = z.object({ version, reason: z.union([z.literal(''), Reason]).default('') })
export type Cancel = z.infer<typeof Cancel>

/** Why a draft that nobody was shown is cancelled: it needs no reason of its own. */
export const discardReason = 'Bản nháp không dùng nữa'

export const Resume = z.preprocess(joinDays('day'), z.object({ version, day: dayOf('event.day') }))
export type Resume = z.infer<typeof Resume>

/** A decision that says nothing but yes. */
export const Seen = z.object({ version })
