import { invalid } from '../../core/errors.ts'
import type { LocalDay } from '../../core/vi/dates.ts'
import { clean, fold } from '../../core/vi/text.ts'
import { asRead, readTable, type TableRow } from '../../imports/rules/table.ts'
import {
  areaKey,
  areaLimits,
  kindLeading,
  kindNamed,
  nameFault,
  withoutKind,
  type AreaKind,
} from './areas.ts'
import { readDay } from './days.ts'

export type NewArea = { readonly kind: AreaKind; readonly name: string; readonly from: LocalDay }

/** A line of the import: a new area, one that the commune has already, or one to be changed. */
export type CheckedLine = { readonly line: number; readonly read: string } & (
  | { readonly state: 'new'; readonly area: NewArea }
  | { readonly state: 'known' }
  /** `n`: the line that says the same. */
  | { readonly state: 'wrong'; readonly code: string; readonly n?: number }
)

/**
 * Reads pasted lines or a CSV text: "Thôn Đông Hà", or kind, name and (optional) first day in cells of their own,
 * with or without a line of headings.
 * @param known keys (`areaKey`) of what the commune has now. @param today the first day where none is given.
 * @throws AppError `invalid` when there is nothing to read or more than 2,000 lines.
 */
export function checkLines(text: string, known: ReadonlySet<string>, today: LocalDay): CheckedLine[] {
  const rows = readTable(text).filter((row, at) => at > 0 || !isHeading(row))
  if (rows.length === 0) invalid('text', 'import.empty')
  if (rows.length > areaLimits.importLinesMax) invalid('text', 'import.too_many', rows.length)
  const lines = new Map<string, number>()
  return rows.map((row) => {
    const shown = { line: row.line, read: asRead(row) }
    const read = readRow(row, today)
    if (typeof read === 'string') return { ...shown, state: 'wrong', code: read }
    const key = areaKey(read.kind, read.name)
    const earlier = lines.get(key)
    if (earlier !== undefined) return { ...shown, state: 'wrong', code: 'area.repeated', n: earlier }
    lines.set(key, row.line)
    return known.has(key) ? { ...shown, state: 'known' } : { ...shown, state: 'new', area: read }
  })
}

/** The lines that an import would add. */
export function newAreas(lines: readonly CheckedLine[]): NewArea[] {
  return lines.flatMap((line) => (line.state === 'new' ? [line.area] : []))
}

/** How many lines are in that state. */
export function countOf(lines: readonly CheckedLine[], state: CheckedLine['state']): number {
  return lines.filter((line) => line.state === state).length
}

/** The area of a row, or the sentence code of what is wrong with it. */
function readRow(row: TableRow, today: LocalDay): NewArea | string {
  const [first = '', ...others] = cellsOf(row)
  const inOwnCell = kindNamed(first)
  const cells = inOwnCell === undefined ? [first, ...others] : others
  const [written = '', day = '', ...more] = cells
  const kind = inOwnCell ?? kindLeading(written)
  if (kind === undefined) return 'area.kind_unread'
  if (more.some((cell) => cell !== '')) return 'area.cells'
  const name = withoutKind(written, kind)
  const fault = nameFault(name)
  if (fault !== undefined) return fault
  const from = day === '' ? today : readDay(day)
  if (from === undefined) return 'area.day'
  return from > today ? 'day.future' : { kind, name, from }
}

/** Cells without the number of the row: "1;Thôn;Đông Hà" and "1. Thôn Đông Hà" are both how lists are kept. */
function cellsOf(row: TableRow): string[] {
  const [first = '', ...others] = row.cells.map((cell) => clean(cell).replace(/\s+/g, ' '))
  if (/^\d{1,4}[.)]?$/.test(first) && others.length > 0) return others
  return [first.replace(/^\d{1,4}[.)] +/, ''), ...others]
}

function isHeading(row: TableRow): boolean {
  return /^(stt|tt|so tt|loai|ten|kind|name)( |$)/.test(fold(row.cells[0] ?? ''))
}
