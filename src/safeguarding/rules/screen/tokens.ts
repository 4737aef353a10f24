import { composed, readRuns, type Between, type Run } from './letters.ts'
import { joined } from './spaced.ts'
import { meant } from './spelling.ts'
import { isPartOf, lacksMarks, takeApart, type Syllable } from './syllables.ts'

export interface Token {
  readonly start: number
  readonly end: number
  readonly before: Between
  /** Begins with a capital that no sentence asks for, so that it may be a name. */
  readonly named: boolean
  /** Numbers of the words it may be, by the index of the lists. */
  readonly words: readonly number[]
  /** Of these the words that it is only when marks were left out. */
  readonly guessed: ReadonlySet<number>
  /** Stands where marks were left out, so that every word round it is a guess. */
  readonly bare: boolean
  /** What it most likely means, without marks. */
  readonly key: string
}

/** The words of the lists by their letters without marks. */
export type Index = ReadonlyMap<string, readonly { readonly word: number; readonly syllable: Syllable }[]>

/** A text as words with their places. A word typed without marks stands for the marked one only where marks are missing. */
export function readTokens(text: string, index: Index): Token[] {
  const isKnown = (word: string): boolean => {
    const typed = takeApart(word)
    const loose = typed.tone === '' && typed.base === typed.key
    return index.get(typed.key)?.some(({ syllable }) => (loose ? true : isPartOf(typed, syllable))) ?? false
  }
  const runs = joined(readRuns(composed(text)), memo(isKnown))
  const said = runs.map(wordOf)
  const apart = memo(takeApart)
  const typed = said.map(apart)
  const { share, bare } = plainness(typed)
  const look = memo((key: string) => find(key, apart(key.slice(1)), index))
  return runs.map((run, i) => {
    const first = run.letters[0]
    const isLoose = bare(i) || run.letters.some(({ disguised }) => disguised)
    const how = isLoose ? '~' : share < 0.5 ? '-' : '='
    const named = first?.capital === true && run.before === 'space' && run.letters.length > 1
    return {
      start: first?.start ?? 0,
      end: run.letters.at(-1)?.end ?? 0,
      before: run.before,
      bare: bare(i),
      named: named && run.letters.at(-1)?.capital === false,
      ...(run.letters.length > 12 ? nothing : look(how + (said[i] ?? ''))),
    }
  })
}

function wordOf({ letters }: Run): string {
  let word = ''
  for (let i = 0; i < letters.length && i < 32; i++) word += letters[i]?.sign ?? ''
  return word
}

/** Whether marks are missing at a place: hardly any in the whole text, or few in the text and none in sight. */
function plainness(typed: readonly Syllable[]): { share: number; bare: (i: number) => boolean } {
  const marked = typed.map(({ base, key, tone }) => tone !== '' || base !== key)
  const share = marked.filter(Boolean).length / Math.max(typed.length, 1)
  const near = (i: number) => marked.slice(Math.max(0, i - 2), i + 3).some(Boolean)
  return { share, bare: (i) => share < 0.25 || (share < 0.5 && !near(i)) }
}

const nothing = { words: [], guessed: new Set<number>(), key: '' }

function find(entry: string, own: Syllable, index: Index): Pick<Token, 'words' | 'guessed' | 'key'> {
  const typed = entry.slice(1)
  const found = new Set<number>()
  const guessed = new Set<number>()
  const isMarked = own.tone !== '' || own.base !== own.key
  const isLoose = lacksMarks(own) || entry.startsWith('~') || (isMarked && entry.startsWith('-'))
  for (const { word, syllable } of index.get(own.key) ?? [])
    if (same(own, syllable) && (isMarked || !entry.startsWith('~'))) found.add(word)
    else if (isLoose && isPartOf(own, syllable)) guessed.add(word)
  const others = meant(typed, own.key)
  for (const other of others) {
    const [first = ''] = other.split(' ')
    const read = takeApart(first)
    for (const { word, syllable } of index.get(read.key) ?? [])
      if (same(read, syllable)) found.add(word)
      else if ((isLoose || lacksMarks(read)) && isPartOf(read, syllable)) guessed.add(word)
  }
  for (const word of found) guessed.delete(word)
  const [said = typed] = others[0]?.split(' ') ?? []
  return { words: [...found, ...guessed], guessed, key: takeApart(said).key }
}

const same = (a: Syllable, b: Syllable): boolean => a.tone === b.tone && a.base === b.base

function memo<Value>(work: (key: string) => Value): (key: string) => Value {
  const done = new Map<string, Value>()
  return (key) => {
    const before = done.get(key)
    if (before !== undefined) return before
    const value = work(key)
    done.set(key, value)
    return value
  }
}
