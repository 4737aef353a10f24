import type { Weight, Weights } from './compile.ts'
import type { Token } from './tokens.ts'

/** How a stretch of a text weighs: the sum of its words in tenths, and where those stand that add most. */
export interface Weighed {
  readonly sum: number
  readonly from: number
  readonly to: number
}

/** Words in a row at most. */
export const longestRow = 3
const window = { sentences: 2, tokens: 60 }

/** The stretch of two sentences that weighs most. */
export function heaviest(tokens: readonly Token[], weights: Weights): Weighed {
  const starts = [0]
  tokens.forEach(({ before }, at) => {
    if (at > 0 && (before === 'stop' || at - (starts.at(-1) ?? 0) >= window.tokens)) starts.push(at)
  })
  let best: Weighed = { sum: -Infinity, from: 0, to: 0 }
  starts.forEach((start, i) => {
    if (i > 0 && starts.length < window.sentences + 1) return
    const end = Math.min(
      starts[i + window.sentences] ?? tokens.length,
      start + window.sentences * window.tokens,
    )
    const found = weigh(tokens, [start, end], weights)
    if (found.sum > best.sum) best = found
  })
  return best
}

function weigh(tokens: readonly Token[], [start, end]: readonly [number, number], weights: Weights): Weighed {
  let sum = 0
  let top = { weight: 0, at: start, size: 1 }
  const seen = new Set<Weight>()
  for (let at = start; at < end; at++) {
    let level: Weights | undefined = weights
    for (let size = 1; size <= longestRow && at + size <= end; size++) {
      const word = tokens[at + size - 1]
      if (word === undefined || (size > 1 && word.before === 'stop')) break
      const found: Weight | undefined = level.get(word.key)
      if (found === undefined) break
      level = found.next
      if (found.weight === 0 || seen.has(found)) continue
      seen.add(found)
      sum += found.weight
      if (found.weight > top.weight) top = { weight: found.weight, at, size }
    }
  }
  return { sum, from: top.at, to: top.at + top.size }
}
