import { fold, foldWords } from '../../src/core/vi/text.ts'
import type { Unit } from './model.ts'

export type UnitName = { readonly fold: string; readonly unitId: string }

/**
 * Every end of a unit's folded names that begins with a word: "xa duc linh", "duc linh", "linh". What a person
 * types is a prefix of one of them, so a picker reads one range. A name with an apostrophe is there with it and
 * without it (`b'lao`, `blao`), and a commune with two spellings under both.
 */
export function unitNames(units: readonly Unit[]): UnitName[] {
  return units.flatMap((unit) => {
    const names = unit.alsoSpelt === undefined ? [unit.officialName] : [unit.officialName, unit.alsoSpelt]
    const forms = names.flatMap((name) => [fold(name).split(' '), foldWords(name)])
    const ends = new Set(forms.flatMap((words) => words.map((_, start) => words.slice(start).join(' '))))
    return [...ends].map((end) => ({ fold: end, unitId: unit.id }))
  })
}
