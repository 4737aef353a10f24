import * as z from 'zod'
import { version } from '../../core/version.ts'
import { clean, fold, graphemes } from '../../core/vi/text.ts'
import { joinDays, dayOf, optionalDay } from './days.ts'

export const areaKinds = ['thon', 'buon', 'ban', 'bon', 'lang', 'xom', 'ap', 'khu_pho', 'to_dan_pho'] as const
export type AreaKind = (typeof areaKinds)[number]

export const areaLimits = { nameMax: 60, importLinesMax: 2000 } as const

// Names of the highlands carry apostrophes, hyphens and figures (B'Dơr, R'Tiêng, Đạ-Rsal, 5B). What could start
// a formula in a spreadsheet or a tag in a page is no name.
const namePattern = /^[\p{L}\p{N}][\p{L}\p{M}\p{N} .,'’/()-]*$/u

/** The name without the word of its kind: "Đông Hà" of "Thôn Đông Hà". */
export const AreaName = z
  .string('area.name')
  .transform((text) => clean(text).replace(/\s+/g, ' '))
  .superRefine((name, ctx) => {
    const code = nameFault(name)
    if (code !== undefined) ctx.addIssue({ code: 'custom', message: code })
  })

/** What is wrong with a name of a residential area: a sentence code; undefined for nothing. */
export function nameFault(name: string): string | undefined {
  if (name === '') return 'area.name'
  if (graphemes(name) > areaLimits.nameMax) return 'area.name_long'
  return namePattern.test(name) ? undefined : 'area.name_signs'
}

// The word of each kind as people write it, folded, longest first.
const kindWords: readonly (readonly [string, AreaKind])[] = [
  ['to dan pho', 'to_dan_pho'],
  ['khu pho', 'khu_pho'],
  ['thon', 'thon'],
  ['buon', 'buon'],
  ['lang', 'lang'],
  ['tdp', 'to_dan_pho'],
  ['ban', 'ban'],
  ['bon', 'bon'],
  ['xom', 'xom'],
  ['ap', 'ap'],
  ['kp', 'khu_pho'],
]

/** The kind that a text names and nothing else: "Thôn", "TDP", or our code "to_dan_pho". */
export function kindNamed(text: string): AreaKind | undefined {
  const folded = fold(text)
  return kindWords.find(([word]) => word === folded)?.[1] ?? areaKinds.find((kind) => kind === folded)
}

/** The kind with which a text begins: "Thôn Đông Hà". */
export function kindLeading(text: string): AreaKind | undefined {
  const folded = fold(text)
  return kindWords.find(([word]) => folded.startsWith(`${word} `))?.[1]
}

/** "Thôn Đông Hà" as a thôn is "Đông Hà"; "Buôn Đưng" as a thôn stays, for it may be called so. */
export function withoutKind(text: string, kind: AreaKind): string {
  const folded = fold(text)
  const word = kindWords.find(([one, of]) => of === kind && folded.startsWith(`${one} `))?.[0]
  return word === undefined ? text : text.split(' ').slice(word.split(' ').length).join(' ')
}

/** "The same area": kind and folded name, as the index of the live ones has it. */
export function areaKey(kind: AreaKind, name: string): string {
  return `${kind} ${fold(name)}`
}

export const AddArea = z.preprocess(
  joinDays('from'),
  z
    .object({ kind: z.enum(areaKinds, 'area.kind'), name: AreaName, from: optionalDay('day.wrong') })
    .transform((area) => ({ ...area, name: withoutKind(area.name, area.kind) })),
)
export type AddArea = z.infer<typeof AddArea>

export const RenameArea = z
  .object({ kind: z.enum(areaKinds, 'area.kind'), name: AreaName, version })
  .transform((area) => ({ ...area, name: withoutKind(area.name, area.kind) }))
export type RenameArea = z.infer<typeof RenameArea>

export const EndArea = z.preprocess(joinDays('to'), z.object({ to: dayOf('day.wrong'), version }))
export type EndArea = z.infer<typeof EndArea>

/** `file` is the text of a chosen file; it goes before what was pasted. */
export const ImportAreas = z
  .object({
    step: z.enum(['check', 'import']).default('check'),
    text: z.string('import.empty').default(''),
    file: z.string('import.empty').default(''),
  })
  .transform(({ step, text, file }) => ({ step, text: file === '' ? text : file }))
  .superRefine(({ text }, ctx) => {
    const code = textFault(text)
    if (code !== undefined) ctx.addIssue({ code: 'custom', path: ['text'], message: code })
  })
export type ImportAreas = z.infer<typeof ImportAreas>

/** A file that is no UTF-8 text was decoded all the same: what could not be read shows. */
function textFault(text: string): string | undefined {
  if (text.trim() === '') return 'import.empty'
  if (text.includes('\0')) return 'import.not_text'
  return text.includes('\uFFFD') ? 'import.not_utf8' : undefined
}
