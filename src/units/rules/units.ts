import * as z from 'zod'
import { clean, fold } from '../../core/vi/text.ts'

export const unitLevels = ['country', 'province', 'district', 'commune'] as const
export type UnitLevel = (typeof unitLevels)[number]

export const unitKinds = [
  'country',
  'province',
  'city',
  'commune',
  'ward',
  'special_zone',
  'township',
  'district',
  'town',
  'provincial_city',
  'island_district',
] as const
export type UnitKind = (typeof unitKinds)[number]

export const unitEventKinds = ['merge', 'part', 'rename', 'rekind', 'split', 'keep'] as const
export type UnitEventKind = (typeof unitEventKinds)[number]

/** The levels as the address of a search names them. */
export const levelOfParameter = { tinh: 'province', huyen: 'district', xa: 'commune' } as const
const levelParameters = ['tinh', 'huyen', 'xa'] as const

const query = z
  .string()
  .transform((text) => clean(text).slice(0, 80))
  .catch('')

/** What a search asks. A parameter that makes no sense is left out: an address is often cut or mistyped. */
export const UnitSearch = z.object({
  q: query,
  cap: z.enum(levelParameters).optional().catch(undefined),
  trong: z.string().max(40).optional().catch(undefined),
})
export type UnitSearch = z.infer<typeof UnitSearch>

/** Typed text needs two letters before it is looked for: one letter begins a tenth of all names. */
export const searchLengthMin = 2

/**
 * The fields of a UnitPicker. `unitFor` is the text for which `unitId` was offered: when somebody then typed
 * another text, the text decides.
 */
export const unitFields = {
  unit: z
    .string()
    .transform((text) => clean(text).slice(0, 120))
    .default(''),
  unitId: z.string().max(40).default(''),
  unitFor: z.string().transform(clean).default(''),
}
export type UnitFields = { readonly unit: string; readonly unitId: string; readonly unitFor: string }

/** The id that was chosen, unless the text was changed after the choice was offered. */
export function chosenUnitId({ unit, unitId, unitFor }: UnitFields): string | undefined {
  if (unitId === '') return undefined
  return unit === '' || fold(unit) === fold(unitFor) ? unitId : undefined
}

/** Whether the unit is in force on that day. */
export function isInForce(
  unit: { readonly validFrom: string; readonly validTo: string | null },
  day: string,
): boolean {
  return unit.validFrom <= day && (unit.validTo === null || unit.validTo > day)
}
