import type { Compiled, Node } from './compile.ts'
import type { Token } from './tokens.ts'

/** Where a word or class stands: tokens, half-open. `guess`: 1 for a word typed without marks, 2 for one too often mistaken. */
export interface Place {
  readonly from: number
  readonly to: number
  readonly guess: 0 | 1 | 2
}
export interface Counter {
  steps: number
}
/** The places of each atom, in the order of the text. */
export type Atoms = ReadonlyMap<number, readonly Place[]>

/** Words in a phrase at most. */
export const longestPhrase = 7
const openAtOnce = 12

export function atomsIn(tokens: readonly Token[], lists: Compiled, counter: Counter): Atoms {
  const places = new Map<number, Place[]>()
  const put = (atom: number, place: Place) => {
    const before = places.get(atom)
    if (before === undefined) places.set(atom, [place])
    else before.push(place)
  }
  tokens.forEach((token, from) => {
    if (token.named) put(lists.special.name, { from, to: from + 1, guess: 0 })
    let open: { node: Node; guessed: boolean }[] = [{ node: lists.trie, guessed: true }]
    for (let at = from; at < Math.min(tokens.length, from + longestPhrase) && open.length > 0; at++) {
      const word = tokens[at]
      if (word === undefined || (at > from && word.before === 'stop')) break
      const next: { node: Node; guessed: boolean }[] = []
      for (const { node, guessed } of open)
        for (const number of word.words) {
          counter.steps++
          const child = node.next.get(number)
          if (child !== undefined) next.push({ node: child, guessed: guessed && word.guessed.has(number) })
        }
      for (const { node, guessed } of next) {
        const guess = !guessed ? 0 : node.mistakable ? 2 : at === from ? 1 : 0
        for (const atom of node.atoms) put(atom, { from, to: at + 1, guess })
      }
      open = next.slice(0, openAtOnce)
    }
  })
  return places
}

/** The places that touch no token of those that an ignored phrase holds. */
export function without(atoms: Atoms, eaten: ReadonlySet<number>): Atoms {
  if (eaten.size === 0) return atoms
  const left = new Map<number, readonly Place[]>()
  for (const [atom, places] of atoms) {
    const kept = places.filter(({ from, to }) => {
      for (let at = from; at < to; at++) if (eaten.has(at)) return false
      return true
    })
    if (kept.length > 0) left.set(atom, kept)
  }
  return left
}

/** The first of the places that begins at `from` or later. */
export function firstFrom(places: readonly Place[], from: number): number {
  let low = 0
  let high = places.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((places[middle]?.from ?? 0) < from) low = middle + 1
    else high = middle
  }
  return low
}
