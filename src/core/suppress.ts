/**
 * A published count: the number itself, `small` (from 1 to below the threshold) or `hidden` (withheld to shield the
 * small ones: the threshold or more, or where that shields them at less cost the number just below it).
 */
export type Cell = number | 'small' | 'hidden'

export type SuppressedTable = {
  readonly cells: readonly (readonly Cell[])[]
  readonly rowTotals: readonly Cell[]
  readonly columnTotals: readonly Cell[]
  readonly total: Cell
}

/** The counts with their totals as a last row and a last column, and what each place publishes. */
type Working = {
  readonly counts: readonly (readonly number[])[]
  readonly shown: Cell[][]
  readonly threshold: number
}
type Place = { readonly row: number; readonly column: number }
type Move = Place & { readonly by: number }

/**
 * Hides every count from 1 to `threshold - 1`, totals included, and as many others as it takes that none can be
 * worked out: for every hidden place there is another table of counts that fits all that is published, labels and
 * totals, and differs there. Single counts are given up before totals, low ones before high ones. Zero stays zero:
 * that nobody took part is often known anyway, so a hidden zero would shield nothing.
 * The same table always gives the same result. Time: hidden places × all places.
 * @param rows counts, all rows equally long; the totals are computed here.
 * @throws RangeError when ragged, a count is not a whole number from 0, or the threshold is below 3.
 */
export function suppressTable(
  rows: readonly (readonly number[])[],
  { threshold = 10 }: { threshold?: number } = {},
): SuppressedTable {
  check(rows, threshold)
  const counts = withTotals(rows)
  const shown = counts.map((row) => row.map((n): Cell => (n > 0 && n < threshold ? 'small' : n)))
  shieldAll({ counts, shown, threshold })
  const inner = shown.slice(0, -1)
  return {
    cells: inner.map((row) => row.slice(0, -1)),
    rowTotals: inner.map((row) => row.at(-1) ?? 0),
    columnTotals: shown.at(-1)?.slice(0, -1) ?? [],
    total: shown.at(-1)?.at(-1) ?? 0,
  }
}

function shieldAll(table: Working): void {
  let isSettled = false
  // Again and again: a count that stops being `small` may take away the cover that it gave to another.
  while (!isSettled) {
    isSettled = true
    for (const place of hiddenPlaces(table)) {
      for (const move of cheapestMoves(table, place)) {
        if (conceal(table, move)) isSettled = false
      }
    }
  }
}

function hiddenPlaces({ shown }: Working): Place[] {
  return shown.flatMap((cells, row) =>
    cells.flatMap((cell, column) => (typeof cell === 'string' ? [{ row, column }] : [])),
  )
}

/**
 * Of all rectangles with this place as a corner, the cheapest whose four counts can change by one together while
 * every row and column still adds up. The one with both totals of the place can always go up, so there is one.
 */
function cheapestMoves(table: Working, { row, column }: Place): readonly Move[] {
  let best: readonly Move[] = []
  let least = Infinity
  for (let otherRow = 0; otherRow < table.counts.length && least > 0; otherRow += 1) {
    if (otherRow === row) continue
    for (let otherColumn = 0; otherColumn < (table.counts[0] ?? []).length && least > 0; otherColumn += 1) {
      if (otherColumn === column) continue
      for (const sign of [1, -1]) {
        const moves = [
          moveOf(table, row, column, sign),
          moveOf(table, row, otherColumn, -sign),
          moveOf(table, otherRow, otherColumn, sign),
          moveOf(table, otherRow, column, -sign),
        ]
        const cost = sum(moves.map((move) => costOf(table, move)))
        if (cost < least) [best, least] = [moves, cost]
      }
    }
  }
  return best
}

/** A total stands on the other side of its sum, so it moves the other way. */
function moveOf({ counts }: Working, row: number, column: number, sign: number): Move {
  const flips = Number(row === counts.length - 1) + Number(column === (counts[0] ?? []).length - 1)
  return { row, column, by: flips % 2 === 0 ? sign : -sign }
}

/** What the reader loses for this move to be possible: 0 when nothing more, Infinity when it cannot be. */
function costOf({ counts, shown, threshold }: Working, { row, column, by }: Move): number {
  const count = counts[row]?.[column] ?? 0
  const after = count + by
  const cell = shown[row]?.[column]
  if (after < threshold) return cell === 'small' && after > 0 ? 0 : Infinity
  if (cell === 'hidden') return 0
  const total = counts.at(-1)?.at(-1) ?? 0
  const rank = (row === counts.length - 1 ? 4 : 1) * (column === (counts[0] ?? []).length - 1 ? 4 : 1)
  return rank * (total + 1) + count
}

/** Publishes the place so that the move cannot be seen; whether that changes anything. */
function conceal({ counts, shown, threshold }: Working, { row, column, by }: Move): boolean {
  const cells = shown[row]
  const after = (counts[row]?.[column] ?? 0) + by
  if (cells === undefined || cells[column] === 'hidden' || after < threshold) return false
  cells[column] = 'hidden'
  return true
}

function withTotals(rows: readonly (readonly number[])[]): number[][] {
  const width = rows[0]?.length ?? 0
  const wide = rows.map((row) => [...row, sum(row)])
  return [...wide, Array.from({ length: width + 1 }, (_, column) => sum(wide.map((row) => row[column] ?? 0)))]
}

function check(rows: readonly (readonly number[])[], threshold: number): void {
  if (!Number.isSafeInteger(threshold) || threshold < 3) throw new RangeError('the threshold is below 3')
  for (const row of rows) {
    if (row.length !== rows[0]?.length) throw new RangeError('rows of unequal length')
    if (!row.every((n) => Number.isSafeInteger(n) && n >= 0)) throw new RangeError('not a count')
  }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((before, n) => before + n, 0)
}
