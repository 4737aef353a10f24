import { builtin } from './lists/index.ts'
import { compiled, type Level, type Lists } from './screen/compile.ts'
import { match, type Match } from './screen/match.ts'
import { readTokens, type Token } from './screen/tokens.ts'
import { heaviest } from './screen/weigh.ts'

export { builtin } from './lists/index.ts'
export type { Lists } from './screen/compile.ts'

/** `start` and `end` count UTF-16 units of the NFC text. */
export type Sign = { readonly kind: string; readonly start: number; readonly end: number }
export type Screening = { readonly level: 0 | 1 | 2 | 3; readonly signs: readonly Sign[] }

/** Signs that a child may be in need, for the order of reading and for the card with 111; it decides nothing. */
export function screen(text: string, lists: Lists = builtin): Screening {
  return screened(text, lists).screening
}

/** With the number of steps it took, which grows no faster than the text. */
export function screened(text: string, lists: Lists): { screening: Screening; steps: number } {
  const ready = compiled(lists)
  const tokens = readTokens(text, ready.index)
  const { matches, atoms, steps } = match(tokens, ready)
  const words = heaviest(tokens, ready.weights)
  const quiet = contexts(tokens, atoms.get(ready.special.context) ?? [])
  const firm = matches.filter((each) => each.pattern.points === 0 && words.sum >= leastFor(each, tokens))
  const hints = matches.filter(({ pattern, from }) => pattern.points > 0 && !quiet(from))
  const sums = sumsOf(hints)
  const found: Found[] = firm.map((each) => ({ ...each, kind: each.pattern.kind, level: each.pattern.level }))
  const [first] = sums
  if (first !== undefined && first.sure && first.sum >= enough.hints && words.sum >= enough.beside)
    for (const each of hints.filter(({ pattern }) => pattern.kind === first.kind))
      found.push({ ...each, kind: first.kind, level: first.sum >= enough.manyHints ? 2 : 1 })
  const asked = enough.words - Math.min(first?.sum ?? 0, enough.hints) * enough.perHint
  if (words.sum >= asked)
    found.push({
      ...words,
      kind: kindOf(found) ?? first?.kind ?? 'cry',
      level: words.sum >= enough.manyWords ? 2 : 1,
    })
  return { screening: screeningOf(found, tokens), steps: steps + text.length }
}

interface Found {
  readonly kind: string
  readonly level: Level
  readonly from: number
  readonly to: number
}

/** What makes a sign out of hints and out of weighed words, both set by trying them on sentences the rules were made with. */
const enough = { hints: 3, manyHints: 6, beside: 12, words: 23, perHint: 3, manyWords: 45 }
/** Below this the words round a sign tell of something else: a lesson, a game, a wish. Words that stand close are believed. */
function leastFor({ pattern, from, to }: Match, tokens: readonly Token[]): number {
  const isClose = to - from <= 5
  if (tokens[from]?.bare === true) return pattern.level === 3 ? (isClose ? -18 : 2) : isClose ? 2 : 10
  return isClose ? (pattern.level === 1 ? -8 : -38) : pattern.level === 3 ? -6 : 6
}

const kindOf = (found: readonly Found[]): string | undefined =>
  found.toSorted((a, b) => b.level - a.level)[0]?.kind

/** Hints that say little alone: what they add up to by kind, most first; `sure` when one of them is more than a word. */
function sumsOf(hints: readonly Match[]): { kind: string; sum: number; sure: boolean }[] {
  const counted = new Set<string>()
  const sums = new Map<string, { sum: number; sure: boolean }>()
  for (const { pattern } of hints) {
    const name = `${pattern.kind} ${pattern.source}`
    if (counted.has(name)) continue
    counted.add(name)
    const before = sums.get(pattern.kind) ?? { sum: 0, sure: false }
    sums.set(pattern.kind, { sum: before.sum + pattern.points, sure: before.sure || pattern.points > 1 })
  }
  const any = sums.get('any')?.sum ?? 0
  return [...sums]
    .filter(([kind]) => kind !== 'any')
    .map(([kind, { sum, sure }]) => ({ kind, sum: sum + any, sure }))
    .toSorted((a, b) => Number(b.sure) - Number(a.sure) || b.sum - a.sum)
}

/** Whether the sentence tells of a lesson, a story, a game or a wish. */
function contexts(tokens: readonly Token[], places: readonly { from: number }[]): (token: number) => boolean {
  let sentence = 0
  const of = tokens.map(({ before }) => (before === 'stop' ? ++sentence : sentence))
  const told = new Set(places.map(({ from }) => of[from]))
  return (token) => told.has(of[token] ?? 0)
}

/** One sign where several of a kind overlap, in the order of the text. */
function screeningOf(found: readonly Found[], tokens: readonly Token[]): Screening {
  const out: Sign[] = []
  const last = new Map<string, number>()
  for (const { kind, from, to } of found.toSorted((a, b) => a.from - b.from)) {
    const start = tokens[from]?.start ?? 0
    const end = tokens[to - 1]?.end ?? 0
    const at = last.get(kind)
    const before = at === undefined ? undefined : out[at]
    if (at !== undefined && before !== undefined && start < before.end)
      out[at] = { ...before, end: Math.max(before.end, end) }
    else last.set(kind, out.push({ kind, start, end }) - 1)
  }
  const level = found.reduce<Screening['level']>((most, each) => (each.level > most ? each.level : most), 0)
  return { level, signs: out.toSorted((a, b) => a.start - b.start || a.end - b.end) }
}
