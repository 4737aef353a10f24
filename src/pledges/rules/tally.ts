import * as z from 'zod'
import type { Measure } from './pledge.ts'

/** Sums of confirmed pledges; `promised` and `received` in the measure's own unit. */
export type Sums = {
  readonly pledges: number
  readonly fulfilled: number
  readonly late: number
  readonly promised: number
  readonly received: number
}
export type MeasureSums = Sums & { readonly measure: Measure }
/** How many pledges, whatever they count: amounts of two measures are never added. */
export type Standing = {
  readonly pledges: number
  readonly fulfilled: number
  readonly open: number
  readonly late: number
}

export const noSums: Sums = { pledges: 0, fulfilled: 0, late: 0, promised: 0, received: 0 }

/** The first year with pledges under Chỉ thị 32-CT/TU. */
export const firstYear = 2013

/** What the address of a tally asks. A parameter that makes no sense is left out: an address is often cut. */
export const TallyQuery = z.object({
  'don-vi': z.string().min(1).max(40).optional().catch(undefined),
  nam: z.coerce.number().int().min(firstYear).max(2100).optional().catch(undefined),
  'chien-dich': z.coerce.number().int().min(1).max(999_999_999).optional().catch(undefined),
  do: z.string().max(20).optional().catch(undefined),
})

/** Which sums are asked: of one unit, one year of promise, one campaign (by its number; null for all). */
export type TallyFilter = {
  readonly unitId: string
  readonly year: number
  readonly campaign: number | null
  /** What the table of units counts; null for what most pledges count. */
  readonly measure: Measure | null
}

export function standingOf(sums: readonly Sums[]): Standing {
  const { pledges, fulfilled, late } = sums.reduce(addSums, noSums)
  return { pledges, fulfilled, open: openOf({ pledges, fulfilled, late }), late }
}

/** Pledges under way that are not late. */
export function openOf({ pledges, fulfilled, late }: Pick<Sums, 'pledges' | 'fulfilled' | 'late'>): number {
  return pledges - fulfilled - late
}

export function addSums(one: Sums, other: Sums): Sums {
  return {
    pledges: one.pledges + other.pledges,
    fulfilled: one.fulfilled + other.fulfilled,
    late: one.late + other.late,
    promised: one.promised + other.promised,
    received: one.received + other.received,
  }
}

export function lessSums(one: Sums, other: Sums): Sums {
  return {
    pledges: one.pledges - other.pledges,
    fulfilled: one.fulfilled - other.fulfilled,
    late: one.late - other.late,
    promised: one.promised - other.promised,
    received: one.received - other.received,
  }
}

export function isEmpty({ pledges, promised, received }: Sums): boolean {
  return pledges === 0 && promised === 0 && received === 0
}

/**
 * How much of the whole there is, in whole percent rounded down, so that 99,9% never reads as all of it; null when
 * nothing was promised. More than was promised is more than 100.
 */
export function percentOf(part: number, whole: number): number | null {
  if (whole <= 0) return null
  return Number((BigInt(part) * 100n) / BigInt(whole))
}

/** What most pledges count, money first among equals. `selectUnits` chooses alike. */
export function mainMeasure(sums: readonly MeasureSums[]): Measure | null {
  const [first] = sums.toSorted(
    (a, b) =>
      b.pledges - a.pledges ||
      Number(a.measure !== 'vnd') - Number(b.measure !== 'vnd') ||
      (a.measure < b.measure ? -1 : 1),
  )
  return first?.measure ?? null
}

/** What the chart of measures says in one sentence. */
export type Message =
  | { readonly kind: 'all' | 'nothing' }
  | { readonly kind: 'one'; readonly measure: Measure; readonly percent: number }
  | { readonly kind: 'even'; readonly from: number; readonly to: number }
  | {
      readonly kind: 'ends'
      /** Every pledge of it is fulfilled, or else the one of which most came in. */
      readonly best: Measure
      readonly complete: boolean
      /** Of which the least came in; several when they are alike. */
      readonly least: readonly Measure[]
      readonly none: boolean
    }

/** Shares that lie closer together than this, in percent, are told as alike. */
const evenBelow = 10

/**
 * Null where nothing was promised. Complete is what has no open pledge: more than was promised by one pledge does
 * not make up for another.
 */
export function messageOf(sums: readonly MeasureSums[]): Message | null {
  const shares = sums
    .filter(({ pledges }) => pledges > 0)
    .map(({ measure, received, promised, fulfilled, pledges }) => ({
      measure,
      isComplete: fulfilled === pledges,
      share: received / promised,
      percent: percentOf(received, promised) ?? 0,
    }))
    .toSorted((a, b) => Number(b.isComplete) - Number(a.isComplete) || b.share - a.share)
  const [best] = shares
  const least = shares.at(-1)
  if (best === undefined || least === undefined) return null
  if (least.isComplete) return { kind: 'all' }
  if (best.share <= 0) return { kind: 'nothing' }
  if (shares.length === 1) return { kind: 'one', measure: best.measure, percent: best.percent }
  const [from, to] = [least.percent, best.percent]
  if (!best.isComplete && from > 0 && Math.abs(to - from) < evenBelow) return { kind: 'even', from, to }
  return {
    kind: 'ends',
    best: best.measure,
    complete: best.isComplete,
    least: shares
      .filter(({ isComplete, share }) => !isComplete && share === least.share)
      .map(({ measure }) => measure),
    none: least.share <= 0,
  }
}
