import { phrasesOf, type Lists } from './phrases.ts'
import type { Index } from './tokens.ts'
import { takeApart, type Syllable } from './syllables.ts'

export type { Lists } from './phrases.ts'
export type Level = 1 | 2 | 3

/** A word or a class, and how many other words may stand before it. */
export interface Step {
  readonly atom: number
  readonly gap: number
  /** A person, of whom every text is full. */
  readonly person: boolean
}
export type Row = readonly Step[]
export interface Pattern {
  /** More than one row: they may stand in any order. */
  readonly rows: readonly Row[]
  readonly kind: string
  readonly level: Level
  /** 0 for a sign by itself; else what it adds to a sum of hints. */
  readonly points: number
  /** Held back by a lesson, a story, a game or a wish in the same sentence. */
  readonly doubtful: boolean
  /** The phrase as it stands in the list. */
  readonly source: string
}
export interface Compiled {
  readonly index: Index
  /** Phrases of words that make up an atom. */
  readonly trie: Node
  readonly ignored: Rows
  readonly signs: Rows
  readonly patterns: readonly Pattern[]
  /** Rows of up to three words without marks, and the tenths they add or take. */
  readonly weights: Weights
  readonly atomCount: number
  readonly special: {
    readonly name: number
    readonly denial: number
    readonly twice: number
    readonly filler: number
    readonly context: number
  }
}
/** What a word weighs, and the words that may follow it. */
export interface Weight {
  weight: number
  readonly next: Weights
}
export type Weights = Map<string, Weight>
/** Rows by the atom they begin with. */
export type Rows = ReadonlyMap<
  number,
  readonly { readonly row: Row; readonly pattern: number; readonly part: number }[]
>
export interface Node {
  readonly next: Map<number, Node>
  /** A word alone that, typed without marks, is too often another: "so" for "sờ". */
  mistakable: boolean
  readonly atoms: number[]
}

/** Lists are read once for each object of lists; the object itself never changes. */
const read = new WeakMap<Lists, Compiled>()
export function compiled(lists: Lists): Compiled {
  const before = read.get(lists)
  if (before !== undefined) return before
  const value = compile(lists)
  read.set(lists, value)
  return value
}

export const reach = { near: 5, far: 12 }

function compile(lists: Lists): Compiled {
  const index = new Map<string, { word: number; syllable: Syllable }[]>()
  const words = new Map<string, number>()
  const atoms = new Map<string, number>()
  const mistakable = new Set(lists['dễ lẫn'])
  const trie: Node = { next: new Map(), atoms: [], mistakable: false }
  const wordNumber = (word: string): number => {
    const known = words.get(word)
    if (known !== undefined) return known
    const number = words.size
    const syllable = takeApart(word.normalize('NFC'))
    words.set(word, number)
    index.set(syllable.key, [...(index.get(syllable.key) ?? []), { word: number, syllable }])
    return number
  }
  const learn = (phrase: string, atom: number) => {
    let node = trie
    for (const word of phrase.split(' ')) {
      const number = wordNumber(word)
      const next = node.next.get(number) ?? { next: new Map(), atoms: [], mistakable: false }
      node.next.set(number, next)
      node = next
    }
    if (!node.atoms.includes(atom)) node.atoms.push(atom)
    node.mistakable = mistakable.has(phrase)
  }
  const atomOf = (name: string): number => {
    const known = atoms.get(name)
    if (known !== undefined) return known
    const number = atoms.size
    atoms.set(name, number)
    const phrases = name.startsWith('{') ? phrasesOf(lists, name.slice(1, -1), new Set()) : name.split('/')
    for (const phrase of phrases) learn(phrase.replaceAll('_', ' '), number)
    return number
  }
  const special = {
    name: atomOf('{tên riêng}'),
    denial: atomOf('{phủ định}'),
    twice: atomOf('{hai lần không}'),
    filler: atomOf('{đệm}'),
    context: atomOf('{bối cảnh}'),
  }
  const patterns: Pattern[] = []
  const signs = new Map<number, { row: Row; pattern: number; part: number }[]>()
  const ignored = new Map<number, { row: Row; pattern: number; part: number }[]>()
  for (const [list, phrases] of Object.entries(lists)) {
    const named = /^(\w+)([.+])([0-3])(\?)?$/.exec(list)
    if (named === null) continue
    const level = Number(named[3])
    const points = named[2] === '+' ? level : 0
    const into = level === 0 ? ignored : signs
    for (const phrase of phrases) {
      const rows = phrase.split(' + ').map((part) => rowOf(part, atomOf))
      if (rows.some((row) => row.length === 0)) continue
      patterns.push({
        rows,
        kind: named[1] ?? '',
        level: levelOf(level),
        points,
        doubtful: points > 0 || named[4] === '?',
        source: phrase,
      })
      rows.forEach((row, part) => {
        const first = row[0]?.atom ?? 0
        into.set(first, [...(into.get(first) ?? []), { row, pattern: patterns.length - 1, part }])
      })
    }
  }
  return { index, trie, ignored, signs, patterns, special, weights: weightsOf(lists), atomCount: atoms.size }
}

const persons = new Set(
  'tôi, em, bạn, anh chị em, bố, mẹ, bố mẹ, họ hàng, người ngoài, người thân, người lớn, đàn ông, thầy cô, thầy dạy, bạn xấu, chủ, người đó, người lạ, nhà người, tên riêng, đêm, sợ'
    .split(', ')
    .map((name) => `{${name}}`),
)

/** "điểm cộng 7", "điểm trừ 12": what each of these words adds to the sum, in tenths. */
function weightsOf(lists: Lists): Weights {
  const weights: Weights = new Map()
  for (const [list, phrases] of Object.entries(lists)) {
    const named = /^điểm (cộng|trừ) (\d+)$/.exec(list)
    if (named === null) continue
    const weight = Number(named[2]) * (named[1] === 'cộng' ? 1 : -1)
    for (const phrase of phrases) {
      let level: Weights = weights
      let node: Weight | undefined
      for (const word of phrase.normalize('NFC').split(' ')) {
        const { key } = takeApart(word)
        node = level.get(key) ?? { weight: 0, next: new Map() }
        level.set(key, node)
        level = node.next
      }
      if (node !== undefined) node.weight = weight
    }
  }
  return weights
}

const levelOf = (level: number): Level => (level >= 3 ? 3 : level === 2 ? 2 : 1)

/** "{bố} … đánh/tát {em}": words, classes and gaps. */
function rowOf(phrase: string, atomOf: (name: string) => number): Row {
  const steps: Step[] = []
  let gap = 0
  for (const part of phrase.match(/\{[^}]*\}|\S+/g) ?? []) {
    if (part === '…') gap = reach.near
    else if (part === '……') gap = reach.far
    else {
      steps.push({ atom: atomOf(part), gap, person: persons.has(part) })
      gap = 0
    }
  }
  return steps
}
