import type { Context } from 'hono'
import { localDay } from '../../core/vi/dates.ts'
import type { Env } from '../../web/env.ts'
import { measureSlugs } from '../../web/words/tallies.ts'
import { measures, type Measure } from '../rules/pledge.ts'
import { TallyQuery, type TallyFilter } from '../rules/tally.ts'

/** What the address asks; without a unit and a year, those of the home of the page. */
export function tallyFilter(
  c: Context<Env>,
  home: { readonly unitId: string; readonly year: number },
): TallyFilter {
  const asked = TallyQuery.parse(c.req.query())
  return {
    unitId: asked['don-vi'] ?? home.unitId,
    year: asked.nam ?? home.year,
    campaign: asked['chien-dich'] ?? null,
    measure: measureOf(asked.do),
  }
}

export function measureOf(slug: string | undefined): Measure | null {
  return allMeasures.find((measure) => measureSlugs[measure] === slug) ?? null
}

const allMeasures = Object.keys(measures) as Measure[] // the keys of a constant

export function thisYear(c: Context<Env>): number {
  return Number(localDay(c.get('ctx').now).slice(0, 4))
}
