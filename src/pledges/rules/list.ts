import * as z from 'zod'
import { clean } from '../../core/vi/text.ts'
import type { Stage } from './pledge.ts'
import { firstYear } from './tally.ts'

/** What a list asks to see: one stage, or all that counts as promised. */
export type ListStage = Stage | 'promised'

/** The stages that the tallies count as promised: confirmed, and neither withdrawn nor cancelled. */
export function stagesOf(asked: ListStage): readonly Stage[] {
  return asked === 'promised' ? ['running', 'late', 'fulfilled'] : [asked]
}

/** The stages as the address of the list names them. */
export const stageOfParameter = {
  'da-hua': 'promised',
  'cho-xac-nhan': 'pending',
  'dang-thuc-hien': 'running',
  'tre-han': 'late',
  'da-xong': 'fulfilled',
  'da-rut-huy': 'ended',
} as const satisfies Readonly<Record<string, ListStage>>
export type StageParameter = keyof typeof stageOfParameter
export const stageParameters = [
  'da-hua',
  'cho-xac-nhan',
  'dang-thuc-hien',
  'tre-han',
  'da-xong',
  'da-rut-huy',
] as const

/** What the list asks. A parameter that makes no sense is left out. */
export const PledgeFilter = z.object({
  /** A number, or the beginning of the pledger's name. */
  q: z
    .string()
    .transform((text) => clean(text).slice(0, 80))
    .catch(''),
  'tinh-trang': z.enum(stageParameters).optional().catch(undefined),
  'don-vi': z.string().max(40).optional().catch(undefined),
  'chien-dich': z.coerce.number().int().min(1).optional().catch(undefined),
  nam: z.coerce.number().int().min(firstYear).max(2100).optional().catch(undefined),
  do: z.string().max(20).optional().catch(undefined),
  /** Only what was promised to the unit itself, not to what lies in it. */
  rieng: z.literal('1').optional().catch(undefined),
  sau: z.coerce.number().int().min(1).optional().catch(undefined),
})
export type PledgeFilter = z.infer<typeof PledgeFilter>
