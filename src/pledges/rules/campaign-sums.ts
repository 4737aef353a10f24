import { measureCodes } from './pledge.ts'
import { addSums, isEmpty, noSums, percentOf, type MeasureSums } from './tally.ts'

export type YearSums = MeasureSums & { readonly year: number }

/** What was promised and received for a campaign; the shares in whole percent, null where nothing is promised. */
export type CampaignSums = {
  readonly measures: readonly (MeasureSums & { readonly percent: number | null })[]
  /** In which years it was promised, the last first: each has a tally of its own. */
  readonly years: readonly number[]
}

/** The sums of all years together. Null when there is nothing. */
export function campaignSums(rows: readonly YearSums[]): CampaignSums | null {
  const some = rows.filter((row) => !isEmpty(row))
  if (some.length === 0) return null
  const measures = measureCodes
    .map((measure) => ({
      ...some.filter((row) => row.measure === measure).reduce(addSums, noSums),
      measure,
    }))
    .filter((sums) => !isEmpty(sums))
    .map((sums) => ({ ...sums, percent: percentOf(sums.received, sums.promised) }))
  return { measures, years: [...new Set(some.map(({ year }) => year))].toSorted((a, b) => b - a) }
}
