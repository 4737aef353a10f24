import type { Atoms } from './atoms.ts'
import type { Compiled } from './compile.ts'
import type { Token } from './tokens.ts'

/** What lies between words: sentence ends, small words that count for nothing, denials. */
export interface Terrain {
  /** The last token at which a step may begin after `end`, over so many other words. */
  readonly lastFrom: (end: number, gap: number, stopsAtComma: boolean) => number
  /** "không ai (có bao giờ) | đánh": a denial, from a place on, whose words reach to this one. */
  readonly isDenied: (at: number, notBefore?: number) => boolean
}

/** So many small words a gap may hold beside its own. */
export const small = 3

export function terrainOf(tokens: readonly Token[], atoms: Atoms, lists: Compiled): Terrain {
  const count = tokens.length
  const filler = new Uint8Array(count)
  for (const { from } of atoms.get(lists.special.filler) ?? []) filler[from] = 1
  const stop = new Int32Array(count + 1).fill(count)
  const comma = new Int32Array(count + 1).fill(count)
  for (let at = count - 1; at >= 0; at--) {
    const before = tokens[at]?.before
    stop[at] = before === 'stop' ? at : (stop[at + 1] ?? count)
    comma[at] = before === 'stop' || before === 'comma' ? at : (comma[at + 1] ?? count)
  }
  const since = denials(tokens, atoms, lists)
  spread(since, atoms)
  const lastFrom = (end: number, gap: number, stopsAtComma: boolean): number => {
    const wall = ((stopsAtComma ? comma : stop)[end] ?? count) - 1
    let at = end
    for (let left = gap; at < end + gap + small; at++) if (filler[at] !== 1 && --left < 0) break
    return Math.min(at, wall)
  }
  return { lastFrom, isDenied: (at, notBefore = 0) => (since[at] ?? -1) >= notBefore }
}

/** "không | bỏ đói": what is denied is denied to its last word. */
function spread(since: Int32Array, atoms: Atoms): void {
  for (const places of atoms.values())
    for (const { from, to } of places) {
      const began = since[from] ?? -1
      if (began < 0) continue
      for (let at = from + 1; at < to; at++) since[at] = Math.max(since[at] ?? -1, began)
    }
}

/** For each place where the denial began that reaches to it over small words; -1 for none. */
function denials(tokens: readonly Token[], atoms: Atoms, { special }: Compiled): Int32Array {
  const count = tokens.length
  const since = new Int32Array(count + 8).fill(-1)
  const denying = new Map<number, number[]>()
  const passing = new Map<number, number[]>()
  for (const { from, to } of atoms.get(special.denial) ?? [])
    denying.set(from, [...(denying.get(from) ?? []), to])
  for (const { from, to } of atoms.get(special.filler) ?? [])
    passing.set(from, [...(passing.get(from) ?? []), to])
  const twice = new Set(
    (atoms.get(special.twice) ?? []).flatMap(({ from }) => [
      from,
      from + 1,
      from + 2,
      from + 3,
      from + 4,
      from + 5,
      from + 6,
    ]),
  )
  for (let at = 0; at < count; at++) {
    const before = tokens[at]?.before
    if (before === 'stop' || before === 'comma') since[at] = -1
    if (!twice.has(at)) for (const to of denying.get(at) ?? []) since[to] = at
    const from = since[at] ?? -1
    if (from < 0 || at - from > 5) continue
    for (const to of passing.get(at) ?? []) since[to] = Math.max(since[to] ?? -1, from)
  }
  return since
}
