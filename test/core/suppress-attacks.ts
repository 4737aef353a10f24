import type { Cell, SuppressedTable } from '../../src/core/suppress.ts'

/** Every published place, row by row, the total of each row and then the totals of the columns. */
export function everyCell({ cells, rowTotals, columnTotals, total }: SuppressedTable): Cell[] {
  return [...cells.flatMap((row, i) => [...row, rowTotals[i] ?? 0]), ...columnTotals, total]
}

/** The places (as numbered by `everyCell`) whose value follows from the equations alone: Gauss–Jordan over the hidden ones. */
export function solvable(published: SuppressedTable): number[] {
  const width = published.columnTotals.length + 1
  const flat = everyCell(published)
  const height = flat.length / width
  const unknown = flat.flatMap((cell, place) => (typeof cell === 'string' ? [place] : []))
  const lines = [
    ...Array.from(
      { length: height },
      (_, i) => (place: number) => (Math.floor(place / width) === i ? sign(place % width, width) : 0),
    ),
    ...Array.from(
      { length: width },
      (_, j) => (place: number) => (place % width === j ? sign(Math.floor(place / width), height) : 0),
    ),
  ]
  const matrix = lines.map((line) => unknown.map(line))
  const determined: number[] = []
  let rank = 0
  for (let column = 0; column < unknown.length; column += 1) {
    const pivot = matrix.findIndex((row, i) => i >= rank && Math.abs(row[column] ?? 0) > 1e-9)
    if (pivot < 0) continue
    const chosen = matrix.splice(pivot, 1)[0] ?? []
    const scaled = chosen.map((n) => n / (chosen[column] ?? 1))
    matrix.splice(rank, 0, scaled)
    matrix.forEach((row, i) => {
      const factor = row[column] ?? 0
      if (i !== rank && factor !== 0) matrix[i] = row.map((n, k) => n - factor * (scaled[k] ?? 0))
    })
    rank += 1
  }
  for (const row of matrix.slice(0, rank)) {
    const used = row.flatMap((n, k) => (Math.abs(n) > 1e-9 ? [unknown[k] ?? -1] : []))
    if (used.length === 1) determined.push(...used)
  }
  return determined.toSorted((a, b) => a - b)
}

function sign(index: number, length: number): number {
  return index === length - 1 ? -1 : 1
}

/**
 * The places that have one value only in all tables, near the true one, that fit what is published. The attacker
 * knows how the table was made: `hidden` is read as the threshold or more wherever the true table allows it.
 */
export function pinned(
  counts: readonly (readonly number[])[],
  published: SuppressedTable,
  threshold: number,
): number[] {
  const width = published.columnTotals.length
  const flat = everyCell(published)
  const truth = counts.flat()
  const real = totalled(truth, width)
  const free = published.cells.flat().flatMap((cell, place) => (typeof cell === 'string' ? [place] : []))
  const seen = flat.map(() => new Set<number>())
  const guess = [...truth]
  const tryFrom = (next: number): void => {
    const place = free[next]
    if (place === undefined) {
      const all = totalled(guess, width)
      if (all.every((n, i) => n === real[i] || fits(n, flat[i] ?? 0, threshold)))
        all.forEach((n, i) => seen[i]?.add(n))
      return
    }
    for (const by of [-1, 0, 1]) {
      guess[place] = (truth[place] ?? 0) + by
      tryFrom(next + 1)
    }
  }
  tryFrom(0)
  return flat.flatMap((cell, i) => (typeof cell === 'string' && (seen[i]?.size ?? 0) < 2 ? [i] : []))
}

function totalled(cells: readonly number[], width: number): number[] {
  const columns = Array.from({ length: width + 1 }, () => 0)
  const all: number[] = []
  for (let start = 0; start < cells.length; start += width) {
    const row = cells.slice(start, start + width)
    const line = [...row, row.reduce((sum, n) => sum + n, 0)]
    line.forEach((n, j) => (columns[j] = (columns[j] ?? 0) + n))
    all.push(...line)
  }
  return [...all, ...columns]
}

function fits(n: number, cell: Cell, threshold: number): boolean {
  if (cell === 'small') return n > 0 && n < threshold
  return cell === 'hidden' ? n >= threshold : n === cell
}
