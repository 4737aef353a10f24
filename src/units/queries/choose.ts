import { AppError } from '../../core/errors.ts'
import { fold } from '../../core/vi/text.ts'
import type { ReadDb } from '../../db/client.ts'
import { chosenUnitId, isInForce, type UnitFields, type UnitLevel } from '../rules/units.ts'
import { findUnits, successorsOf, type FoundUnit, type NamedUnit, type SearchOptions } from './search.ts'
import { asUnit, getUnit, selectUnit, type Unit } from './units.ts'

/** A unit of today offered for a typed name; `formerly` when it was found through a unit of old. */
export type UnitChoice = {
  readonly id: string
  readonly name: string
  readonly within: string
  readonly formerly?: string
}

type Chosen =
  | { readonly unit: Unit }
  /** More than one fits, or only a unit of old that was divided; none when nothing was found. */
  | { readonly choices: readonly UnitChoice[] }

/**
 * The unit of today that the fields of a UnitPicker mean: the chosen id, else the one whose whole name was typed,
 * else the only one found. A unit of old leads to its successor.
 */
export async function chooseUnit(db: ReadDb, fields: UnitFields, options: SearchOptions): Promise<Chosen> {
  const id = chosenUnitId(fields)
  if (id !== undefined) return chooseById(db, id, options)
  const choices = await unitChoices(db, fields.unit, options)
  const [first, ...others] = choices
  if (first === undefined) return { choices }
  if (others.length === 0) return { unit: await getUnit(db, first.id) }
  const typed = fold(fields.unit)
  const whole = choices.filter(({ name, formerly }) => formerly === undefined && isWhole(name, typed))
  const [only, ...rivals] = whole
  return only !== undefined && rivals.length === 0 ? { unit: await getUnit(db, only.id) } : { choices }
}

/**
 * The same for a service.
 * @throws AppError `invalid` at `unit`: `unit.empty`, `unit.unknown` or `unit.several`.
 */
export async function demandUnit(db: ReadDb, fields: UnitFields, options: SearchOptions): Promise<Unit> {
  const chosen = await chooseUnit(db, fields, options)
  if ('unit' in chosen) return chosen.unit
  const isEmpty = fields.unit === '' && fields.unitId === ''
  const code = isEmpty ? 'unit.empty' : chosen.choices.length === 0 ? 'unit.unknown' : 'unit.several'
  throw new AppError('invalid', { issues: [{ field: 'unit', code }] })
}

/**
 * What a form offers for a typed name: units of today, and for one of old those in which it lies now. When whole
 * names fit, beginnings are left out. At most ten.
 */
export async function unitChoices(db: ReadDb, text: string, options: SearchOptions): Promise<UnitChoice[]> {
  const { level, ...wider } = options // an old district leads to communes
  const found = await findUnits(db, text, wider)
  const named = found.filter(({ name }) => isWhole(name, fold(text)))
  const choices = new Map<string, UnitChoice>()
  for (const choice of (named.length > 0 ? named : found).flatMap((unit) => choicesOf(unit, level))) {
    if (!choices.has(choice.id)) choices.set(choice.id, choice)
  }
  return [...choices.values()].slice(0, 10)
}

async function chooseById(db: ReadDb, id: string, options: SearchOptions): Promise<Chosen> {
  const { day, level, within } = options
  const unit = asUnit(await selectUnit(db, id))
  if (unit === undefined || (within !== undefined && !within.some((one) => unit.within.includes(one)))) {
    return { choices: [] }
  }
  if (isInForce(unit, day)) return level === undefined || unit.level === level ? { unit } : { choices: [] }
  const heirs = await successorsOf(db, id, day)
  const [only, ...others] = heirs
  if (only !== undefined && others.length === 0) return chooseById(db, only.id, options)
  return { choices: heirs.map((heir) => heirOf(heir, unit.officialName)) }
}

function choicesOf(unit: FoundUnit, level: UnitLevel | undefined): UnitChoice[] {
  const fits = (one: NamedUnit): boolean => level === undefined || one.level === level
  if (unit.today !== undefined) return unit.today.filter(fits).map((one) => heirOf(one, unit.name))
  return fits(unit) ? [{ id: unit.id, name: unit.name, within: unit.within }] : []
}

function heirOf({ id, name }: NamedUnit, formerly: string): UnitChoice {
  return { id, name, within: '', formerly }
}

const kindWords = ['xa', 'phuong', 'dac khu', 'thi tran', 'tinh', 'thanh pho', 'huyen', 'thi xa']

/** "Đức Linh" and "Xã Đức Linh" are both the whole name of one; "Linh" is not. */
function isWhole(officialName: string, typed: string): boolean {
  const name = fold(officialName)
  return name === typed || kindWords.some((word) => name === `${word} ${typed}`)
}
