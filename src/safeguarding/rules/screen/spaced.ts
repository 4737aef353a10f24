import type { Letter, Run } from './letters.ts'
import { isSyllable, takeApart } from './syllables.ts'

const longest = 120
type Known = (word: string) => boolean

/** Puts letters that were pulled apart ("t ự t ử", "c.h.ế.t") back into syllables, and parts words that were glued together. */
export function joined(runs: readonly Run[], isKnown: Known): Run[] {
  const worth = new Map<string, number>()
  const out: Run[] = []
  for (let i = 0; i < runs.length;) {
    const end = endOfPieces(runs, i)
    const pieces = runs.slice(i, Math.max(end, i + 1))
    if (end - i > 1) out.push(...regrouped(pieces, isKnown, worth))
    else out.push(...pieces.flatMap((run) => glued(run, isKnown, worth)))
    i += pieces.length
  }
  return out
}

/** Where a row of pieces of a letter or two ends; a third letter may follow on a consonant: "h iếp". */
function endOfPieces(runs: readonly Run[], from: number): number {
  let size = 0
  for (let end = from; end < runs.length; end++) {
    const run = runs[end]
    if (run === undefined || !/\p{L}/u.test(run.letters[0]?.sign ?? '')) return end
    if (end > from && (run.before === 'comma' || run.before === 'stop')) return end
    size += run.letters.length
    const before = runs[end - 1]?.letters ?? []
    const isPiece = run.letters.length < 3 || (end > from && run.letters.length === 3 && isConsonant(before))
    if (!isPiece || size > longest) return end
  }
  return runs.length
}

function wordOf(letters: readonly Letter[]): string {
  let word = ''
  for (const { sign } of letters) word += sign
  return word
}
const isConsonant = (letters: readonly Letter[]): boolean =>
  /^[bcdđghklmnpqrstvx]{1,3}$/.test(wordOf(letters))

function regrouped(bits: readonly Run[], isKnown: Known, worth: Map<string, number>): readonly Run[] {
  const single = bits.filter(({ letters }) => letters.length === 1).length
  if (single === 0) return bits
  const parts = split(bits, isKnown, worth)
  const whole = new Map(bits.map((bit) => [bit.letters[0]?.start, bit]))
  const isNew = (part: readonly Letter[]) => whole.get(part[0]?.start)?.letters.length !== part.length
  const fresh = parts.filter(isNew)
  const known = fresh.filter((part) => isKnown(wordOf(part)))
  const convinces =
    known.some((part) => part.length > 2) ||
    known.length > 1 ||
    (single > 2 && fresh.some((part) => part.length > 2))
  if (!convinces) return bits
  return parts.map((letters) => ({ letters, before: whole.get(letters[0]?.start)?.before ?? 'space' }))
}

/** "muốnchết" without its space. */
function glued(run: Run, isKnown: Known, worth: Map<string, number>): readonly Run[] {
  const { letters } = run
  if (letters.length < 4 || letters.length > 24) return [run]
  const word = wordOf(letters)
  if (isKnown(word) || isSyllable(takeApart(word).key) || !/^\p{L}+$/u.test(word)) return [run]
  const parts = split([run], isKnown, worth)
  if (!parts.every((part) => part.length > 1 && isKnown(wordOf(part)))) return [run]
  return parts.map((part, i) => ({ letters: part, before: i === 0 ? run.before : 'space' }))
}

/** The row of letters as the syllables that are worth most. */
function split(bits: readonly Run[], isKnown: Known, known: Map<string, number>): Letter[][] {
  const letters = bits.flatMap((bit) => bit.letters)
  const signs = letters.map(({ sign }) => sign)
  const ends = new Map<number, number>()
  const walls = new Set<number>()
  let at = 0
  for (const bit of bits) {
    if (bit.before === 'wide') walls.add(at)
    ends.set(at, at + bit.letters.length)
    at += bit.letters.length
  }
  const best: { worth: number; from: number }[] = [{ worth: 0, from: 0 }]
  for (let end = 1; end <= letters.length; end++) {
    let found = { worth: -Infinity, from: end - 1 }
    for (let from = end - 1; from >= Math.max(0, end - 7); from--) {
      const isPiece = ends.get(from) === end
      const word = (isPiece ? '=' : '+') + signs.slice(from, end).join('')
      const own = known.get(word) ?? worthOf(word.slice(1), isPiece, isKnown)
      known.set(word, own)
      const worth = (best[from]?.worth ?? 0) + own
      if (worth > found.worth) found = { worth, from }
      if (walls.has(from)) break
    }
    best[end] = found
  }
  const parts: Letter[][] = []
  for (let end = letters.length; end > 0; end = best[end]?.from ?? 0)
    parts.unshift(letters.slice(best[end]?.from ?? 0, end))
  return parts
}

const toneMarks = /[\u0301\u0300\u0309\u0303\u0323]/g

/** What is no syllable stays as it was typed, at a price. */
function worthOf(word: string, isPiece: boolean, isKnown: Known): number {
  const own = isPiece ? 2 : 0
  const marked = (word.normalize('NFD').match(toneMarks)?.length ?? 0) < 2
  if (!marked || !isSyllable(takeApart(word).key)) return (isPiece ? -2 : -12) * word.length
  return own + (isKnown(word) ? word.length * word.length : word.length - 1)
}
