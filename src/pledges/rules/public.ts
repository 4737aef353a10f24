import * as z from 'zod'
import { daysBetween, type LocalDay } from '../../core/vi/dates.ts'
import { stageOfParameter, stageParameters, type ListStage, type StageParameter } from './list.ts'
import { stageOf, type PledgeStatus } from './pledge.ts'

/** How a public pledge stands. A pending one is not public. */
export const publicStages = ['running', 'late', 'fulfilled', 'ended'] as const
export type PublicStage = (typeof publicStages)[number]
/** What the public may ask to see: a stage, or all that counts as promised. */
export const publicChoices = ['promised', ...publicStages] as const satisfies readonly ListStage[]
export type PublicChoice = (typeof publicChoices)[number]

/** What the list of public pledges is asked. A parameter that makes no sense is left out. */
export const PublicListQuery = z.object({
  'don-vi': z.string().min(1).max(40).optional().catch(undefined),
  nam: z.coerce.number().int().min(2013).max(2100).optional().catch(undefined),
  'chien-dich': z.coerce.number().int().min(1).max(999_999_999).optional().catch(undefined),
  'tinh-trang': z.enum(stageParameters).optional().catch(undefined),
  do: z.string().max(20).optional().catch(undefined),
  rieng: z.literal('1').optional().catch(undefined),
  sau: z.coerce.number().int().min(1).max(Number.MAX_SAFE_INTEGER).optional().catch(undefined),
})

/** The stage of an address; undefined for none and for what is not public. */
export function publicStageOf(parameter: StageParameter | undefined): PublicChoice | undefined {
  const stage = parameter === undefined ? undefined : stageOfParameter[parameter]
  return publicChoices.find((each) => each === stage)
}

export function parameterOf(stage: PublicChoice): StageParameter {
  return stageParameters.find((each) => stageOfParameter[each] === stage) ?? 'dang-thuc-hien'
}

/** What of a pledge decides how it stands. */
export type Standable = {
  readonly status: PledgeStatus
  readonly dueOn: LocalDay
  readonly fulfilledOn: LocalDay | null
}

/**
 * How a pledge stands on that day: late from the day after its due day, also before the nightly job has seen it.
 * `days` counts the days that it is or was late.
 */
export function publicStage(
  pledge: Standable,
  today: LocalDay,
): { readonly stage: PublicStage; readonly days: number } {
  const days = Math.max(0, daysBetween(pledge.dueOn, pledge.fulfilledOn ?? today))
  const stage = stageOf({ ...pledge, late: days > 0 ? 1 : 0 })
  if (stage === 'pending' || stage === 'ended') return { stage: 'ended', days: 0 }
  return { stage, days }
}

export type Entry = { readonly seq: number; readonly amount: number }

/** The entries in their order with what had come in after each. */
export function runningSums<E extends Entry>(entries: readonly E[]): (E & { readonly sum: number })[] {
  let sum = 0
  return entries
    .toSorted((a, b) => a.seq - b.seq)
    .map((entry) => {
      sum += entry.amount
      return { ...entry, sum }
    })
}
