import * as z from 'zod'
import { version } from '../../core/version.ts'
import { dayOf, joinDays, optionalDay } from '../../units/rules/days.ts'
import { unitFields } from '../../units/rules/units.ts'
import { line, optionalLine, Reason, wholeAmount } from './fields.ts'
import { reveals } from './names.ts'
import { mayUseInitials } from './public-name.ts'
import { displays, measureCodes, pledgeLimits as limits, pledgerKinds } from './pledge.ts'

const shape = z.object({
  ...unitFields,
  pledgerKind: z.enum(pledgerKinds, 'pledge.kind'),
  pledgerName: line({ missing: 'pledge.name', long: 'pledge.name_long', max: limits.nameMax }),
  representative: optionalLine({ long: 'pledge.name_long', max: limits.nameMax }),
  display: z.enum(displays, 'pledge.display'),
  promise: line({ missing: 'pledge.promise', long: 'pledge.promise_long', max: limits.promiseMax }),
  childWords: optionalLine({ long: 'pledge.child_words_long', max: limits.childWordsMax }),
  amount: wholeAmount('pledge.amount'),
  measure: z.enum(measureCodes, 'pledge.measure'),
  /** Today when nothing is said. */
  pledgedOn: optionalDay('pledge.pledged_on'),
  dueOn: dayOf('pledge.due_on'),
  campaignId: z.preprocess(
    (value) => (value === '' || value === null ? undefined : value),
    z.string('field.wrong').max(40, 'field.wrong').optional(),
  ),
  /** Whether there is a document; its number stands in `basis`. */
  document: z.enum(['yes', 'no'], 'field.wrong').optional(),
  basis: optionalLine({ long: 'pledge.basis_long', max: limits.basisMax }),
  /** That it is another pledge although it looks like one that is there. */
  sure: z.union([z.literal('yes'), z.literal(''), z.boolean()], 'field.wrong').optional(),
})
type Shape = z.infer<typeof shape>

/** A pledge as an official records it. What the public will read of the name is computed from it, never typed. */
export const RecordPledge = z.preprocess(
  joinDays('pledgedOn', 'dueOn'),
  shape.superRefine(checkTogether).transform((input) => ({
    ...input,
    basis: input.document === 'no' ? null : input.basis,
    sure: input.sure === 'yes' || input.sure === true,
  })),
)
export type RecordPledge = z.infer<typeof RecordPledge>

function checkTogether(input: Shape, ctx: z.RefinementCtx): void {
  const wrong = (path: keyof Shape, message: string): void => {
    ctx.addIssue({ code: 'custom', path: [path], message })
  }
  const { pledgerKind, pledgerName: name, representative, display, document, basis } = input
  if (display === 'initials' && !mayUseInitials(pledgerKind)) wrong('display', 'pledge.initials')
  for (const field of ['promise', 'childWords', 'basis'] as const) {
    if (reveals(input[field] ?? '', { name, representative, display })) wrong(field, 'pledge.reveals')
  }
  if (document === 'yes' && basis === null) wrong('basis', 'pledge.basis')
}

/** The day of the promise as far as it is typed: the units to choose from are those of that day. */
export function typedDay(fields: unknown): string | undefined {
  const Day = z.preprocess(joinDays('pledgedOn'), z.object({ pledgedOn: optionalDay('pledge.pledged_on') }))
  const read = Day.safeParse(fields)
  return read.success ? read.data.pledgedOn : undefined
}

/** Where a browser goes on: to the list of what waits, or to the pledge. */
export const back = z.literal('cho-xac-nhan').optional().catch(undefined)

/** A move that needs nothing but the version its reader saw. */
export const MovePledge = z.object({ version, back })
export type MovePledge = z.infer<typeof MovePledge>

/** The end of a pledge: why the pledger takes it back, or why it should not have been recorded. */
export const EndPledge = z.object({ version, reason: Reason })
export type EndPledge = z.infer<typeof EndPledge>
