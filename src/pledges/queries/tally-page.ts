import { AppError } from '../../core/errors.ts'
import { localDay, type Instant } from '../../core/vi/dates.ts'
import { compareVi } from '../../core/vi/sort.ts'
import { readTogether } from '../../db/client.ts'
import type { Ctx } from '../../db/context.ts'
import type { UnitLevel } from '../../units/rules/units.ts'
import type { Measure } from '../rules/pledge.ts'
import {
  addSums,
  isEmpty,
  lessSums,
  mainMeasure,
  noSums,
  standingOf,
  type MeasureSums,
  type Standing,
  type Sums,
  type TallyFilter,
} from '../rules/tally.ts'
import { selectFulfilled, type FulfilledPledge } from './public.ts'
import {
  selectBeside,
  selectCampaign,
  selectCampaigns,
  selectFormer,
  selectPath,
  selectProof,
  selectSuccessors,
  selectSums,
  selectUnits,
  selectYears,
  type FormerUnit,
  type NamedCampaign,
  type SmallUnit,
  type UnitStep,
} from './tallies.ts'

type Named = { readonly id: string; readonly name: string }
type UnitSums = Pick<SmallUnit, 'id' | 'name' | 'level' | 'validTo'> & Sums

export type TallyModel = {
  readonly unit: UnitStep
  /** What it lies in today, from the country down. */
  readonly path: readonly UnitStep[]
  readonly year: number
  /** The name is null when no campaign has this number. */
  readonly campaign: { readonly seq: number; readonly name: string | null } | null
  /** What was asked to be counted in the table of units. */
  readonly measure: Measure | null
  readonly standing: Standing
  readonly measures: readonly MeasureSums[]
  /** What the sums below count; null when there is nothing. Units, rest and own make up the whole. */
  readonly counted: Measure | null
  /** What lies directly in the unit: provinces, communes, or the communes of old that became this one. */
  readonly units: readonly UnitSums[]
  /** Units of old that lie in the province, but in no single commune of today. */
  readonly rest: readonly UnitSums[]
  /** What was promised to the unit itself, under its name of today. */
  readonly own: Sums | null
  /** Units of old that were divided, a part of them becoming this one: they count for the province. */
  readonly divided: readonly Named[]
  /** What a unit of old became. */
  readonly successors: readonly Named[]
  readonly years: { readonly first: number; readonly last: number }
  readonly campaigns: readonly NamedCampaign[]
  readonly at: Instant
  readonly provedAt: Instant | null
}

export type PublicTallyModel = TallyModel & { readonly fulfilled: readonly FulfilledPledge[] }

type Asked = { readonly filter: TallyFilter; readonly fulfilled: number }

/** Everything of a tally page in one trip. @throws AppError `not_found` for an unknown unit. */
export async function tallyPage(ctx: Pick<Ctx, 'db' | 'now'>, asked: Asked): Promise<PublicTallyModel> {
  const { db, now } = ctx
  const { filter } = asked
  const [path, sums, children, former, successors, beside, years, campaigns, campaign, proof, fulfilled] =
    await readTogether(db, [
      selectPath(db, filter.unitId),
      selectSums(db, filter),
      selectUnits(db, filter, localDay(now)),
      selectFormer(db, filter),
      selectSuccessors(db, filter.unitId),
      selectBeside(db, filter),
      selectYears(db, filter.unitId),
      selectCampaigns(db, filter),
      selectCampaign(db, filter.campaign),
      selectProof(db),
      selectFulfilled(db, filter.unitId, asked.fulfilled),
    ])
  const unit = path.find(({ id }) => id === filter.unitId)
  if (unit === undefined) throw new AppError('not_found')
  const measures = sums.filter((each) => !isEmpty(each)).toSorted(byMeasure)
  const named = campaign[0] ?? null
  const thisYear = Number(localDay(now).slice(0, 4))
  return {
    unit,
    path: path.filter(({ id }) => id !== unit.id).toSorted(fromTheTop),
    year: filter.year,
    campaign: filter.campaign === null ? null : { seq: filter.campaign, name: named?.name ?? null },
    measure: filter.measure,
    standing: standingOf(measures),
    measures,
    ...partsOf(unit, { measures, asked: filter.measure, children, former, beside }),
    successors: unit.validTo === null ? [] : [...successors].toSorted(byName),
    years: { first: years[0]?.first ?? thisYear, last: Math.max(years[0]?.last ?? thisYear, thisYear) },
    campaigns,
    at: now,
    provedAt: proof[0]?.at ?? null,
    fulfilled,
  }
}

type Read = {
  readonly measures: readonly MeasureSums[]
  readonly asked: Measure | null
  readonly children: readonly SmallUnit[]
  readonly former: readonly FormerUnit[]
  readonly beside: readonly SmallUnit[]
}
type Parts = Pick<TallyModel, 'counted' | 'units' | 'rest' | 'own' | 'divided'>

/** Divides the unit's sums among what lies in it. What is left was promised to the unit itself. */
function partsOf(unit: UnitStep, { measures, asked, children, former, beside }: Read): Parts {
  const divided = former.filter(({ included }) => included === 0).map(({ id, name }) => ({ id, name }))
  const counted = asked ?? mainMeasure(measures)
  const whole = measures.find(({ measure }) => measure === counted)
  if (measures.length === 0 || counted === null) {
    return { counted: null, units: [], rest: [], own: null, divided }
  }
  const included = former.filter((each) => each.included === 1)
  const units = (unit.level === 'commune' ? included : children).map(asSums).toSorted(byName)
  const rest = beside
    .map(asSums)
    .filter((each) => !isEmpty(each))
    .toSorted(byName)
  const own = lessSums(whole ?? noSums, [...units, ...rest].reduce(addSums, noSums))
  return { counted, units, rest, own: isEmpty(own) ? null : own, divided }
}

function asSums({
  id,
  name,
  level,
  validTo,
  pledges,
  fulfilled,
  late,
  promised,
  received,
}: SmallUnit): UnitSums {
  return { id, name, level, validTo, pledges, fulfilled, late, promised, received }
}

const levels: Readonly<Record<UnitLevel, number>> = { country: 0, province: 1, district: 2, commune: 3 }

/** What has ended stands below what it became. */
function fromTheTop(a: UnitStep, b: UnitStep): number {
  return levels[a.level] - levels[b.level] || (a.validFrom < b.validFrom ? 1 : -1)
}

function byName(a: Named, b: Named): number {
  return compareVi(a.name, b.name)
}

const order: readonly Measure[] = [
  'vnd',
  'gift',
  'scholarship',
  'book',
  'bicycle',
  'set',
  'piece',
  'box',
  'kilogram',
  'litre',
]

function byMeasure(a: MeasureSums, b: MeasureSums): number {
  return order.indexOf(a.measure) - order.indexOf(b.measure)
}
