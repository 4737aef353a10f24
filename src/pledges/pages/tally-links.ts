import { addDays, formatDay } from '../../core/vi/dates.ts'
import { measureSlugs } from '../../web/words/tallies.ts'
import type { TallyModel } from '../queries/tally-page.ts'
import type { Measure } from '../rules/pledge.ts'
import { parameterOf, type PublicChoice } from '../rules/public.ts'

/** Where a tally stands: for officials or for everyone. */
export type Place = {
  readonly tally: '/quan-tri/tong-hop' | '/cong-khai'
  /** The list of the rows behind the numbers. */
  readonly rows: '/quan-tri/cam-ket' | '/cam-ket'
}
export const desk: Place = { tally: '/quan-tri/tong-hop', rows: '/quan-tri/cam-ket' }
export const open: Place = { tally: '/cong-khai', rows: '/cam-ket' }

type Change = {
  readonly unitId?: string
  readonly year?: number
  readonly campaign?: number | null
  readonly measure?: Measure | null
}

/** The same tally with something changed. */
export function tallyHref(place: Place, model: TallyModel, change: Change = {}): string {
  return `${place.tally}?${queryOf(model, change)}`
}

/** The table of a tally as a file. */
export function csvHref(place: Place, model: TallyModel): string {
  return `${place.tally}/tai-ve?${queryOf(model, {})}`
}

/** Which pledges are behind a number: of a unit in or of the whole, of its own alone, of one measure. */
export type Rows = { readonly unitId?: string; readonly measure?: Measure; readonly own?: true }

/** What leads to the pledges behind the numbers of these rows. */
export function rowsHref(
  place: Place,
  model: TallyModel,
  change: Rows = {},
): (stage: PublicChoice) => string {
  const common = `${place.rows}?${queryOf(model, { measure: null, ...change })}${change.own === true ? '&rieng=1' : ''}`
  return (stage) => `${common}&tinh-trang=${parameterOf(stage)}`
}

/** A unit's name, with the last day of one that has ended: "Xã Phong Phú (đến 30/6/2025)". */
export function periodName({
  name,
  validTo,
}: {
  readonly name: string
  readonly validTo: string | null
}): string {
  return validTo === null ? name : `${name} (đến ${lastDay(validTo)})`
}

/** The last day of what ended before that day. */
export function lastDay(validTo: string): string {
  return formatDay(addDays(validTo, -1))
}

function queryOf(model: TallyModel, change: Change): string {
  const campaign = change.campaign === undefined ? (model.campaign?.seq ?? null) : change.campaign
  const measure = change.measure === undefined ? model.measure : change.measure
  const unit = `don-vi=${encodeURIComponent(change.unitId ?? model.unit.id)}&nam=${change.year ?? model.year}`
  return `${unit}${campaign === null ? '' : `&chien-dich=${campaign}`}${measure === null ? '' : `&do=${measureSlugs[measure]}`}`
}
