import * as z from 'zod'
import { version } from '../../core/version.ts'
import { localDay, startOfDay, type Instant } from '../../core/vi/dates.ts'
import { clean } from '../../core/vi/text.ts'
import { unitFields } from '../../units/rules/units.ts'
import { concernLimits, dangers, levels, receiverKinds } from './concern.ts'

const { lineMax, noteMax } = concernLimits

function line(code: string) {
  return z
    .string(code)
    .transform(clean)
    .refine((text) => text !== '' && text.length <= lineMax && !text.includes('\n'), code)
}

const note = z
  .string()
  .transform(clean)
  .refine((text) => text.length <= noteMax, 'concern.note_long')
  .default('')

function reason(code: string) {
  return z
    .string(code)
    .transform(clean)
    .refine((text) => text !== '', code)
    .refine((text) => text.length <= noteMax, 'concern.note_long')
}

const tick = (code: string) => z.union([z.literal('yes'), z.literal(true)], code)

/** A step that needs nothing but the version its reader saw. */
export const Step = z.object({ version })
export type Step = z.infer<typeof Step>

/** Steps 1 and 2: how dangerous it is now, and the level. Lowering it needs the reason; the service knows which it was. */
export const Assess = z.object({
  version,
  danger: z.enum(dangers, 'concern.danger'),
  level: z
    .union([z.number(), z.string().regex(/^\d$/)], 'concern.level')
    .transform(Number)
    .pipe(z.literal(levels, 'concern.level')),
  levelReason: note,
})
export type Assess = z.infer<typeof Assess>

/** Step 3: who took it over, by whose voice, when, under which number. */
export const HandOver = z.object({
  version,
  receiverKind: z.enum(receiverKinds, 'concern.receiver_kind'),
  receiver: line('concern.receiver'),
  number: line('concern.number'),
  time: z.string('concern.time').transform((text, ctx) => {
    const [, hour, minute] = /^(\d{1,2})\s*(?:[:hg.]|giờ)\s*(\d{2})(?:\s*phút)?$/iu.exec(clean(text)) ?? []
    if (hour !== undefined && Number(hour) < 24 && Number(minute) < 60) {
      return { hour: Number(hour), minute: Number(minute) }
    }
    ctx.addIssue({ code: 'custom', message: 'concern.time' })
    return z.NEVER
  }),
})
export type HandOver = z.infer<typeof HandOver>

/** Another officer takes the case, and knows of it: somebody called them. */
export const MoveCase = z.object({
  version,
  holder: z.string('concern.holder').min(1, 'concern.holder').max(40, 'concern.holder'),
  told: tick('concern.told'),
})
export type MoveCase = z.infer<typeof MoveCase>

/** Where the child is: a commune; or back to the root, when the place was wrong and the right one is not known. */
export const Locate = z.object({
  version,
  ...unitFields,
  unknown: z.union([z.literal('yes'), z.literal(true)]).optional(),
})
export type Locate = z.infer<typeof Locate>

export const Dismiss = z.object({ version, dismissReason: reason('concern.dismiss_reason') })
export type Dismiss = z.infer<typeof Dismiss>

export const Reopen = z.object({ version, reopenReason: reason('concern.reopen_reason') })
export type Reopen = z.infer<typeof Reopen>

/** The last time the clock showed that, in Việt Nam: a call is written down within a day. */
export function lastAt({ hour, minute }: HandOver['time'], now: Instant): Instant {
  const today = Date.parse(startOfDay(localDay(now))) + (hour * 60 + minute) * 60_000
  const soon = Date.parse(now) + 60_000 // clocks differ by a little
  const at = today > soon ? today - 86_400_000 : Math.min(today, Date.parse(now))
  return new Date(at).toISOString()
}
