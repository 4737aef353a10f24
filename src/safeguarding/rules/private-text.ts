import { common, commonCapital, mark } from './private-words.ts'

export type PrivateKind = 'phone' | 'account' | 'name' | 'class' | 'school' | 'address' | 'birthday' | 'id'
/** 2 is shown to the child, 1 only marks for the moderator. */
export type Strength = 1 | 2
export interface Found {
  /** `another` is somebody else's name: reported as a name, for the moderator only. */
  readonly kind: PrivateKind | 'another'
  readonly strength: Strength
  /** Half-open, in units of `Page.line`. */
  readonly from: number
  readonly to: number
}

/**
 * A text made ready for patterns. `line` is lower case ASCII; before each word stands `^` (capital), `~` (small) or `%` (a
 * common word, no name); each mark is a capital letter behind its vowel (tổ → ~toLS); what the eye cannot see is gone.
 * `at[n]` is the UTF-16 index in the text as typed.
 */
export interface Page {
  readonly line: string
  readonly at: readonly number[]
  /** Typed without marks: only then may "to" stand for "tổ". */
  readonly plain: boolean
}

/** Vietnamese as `line` holds it. */
export const ascii = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, (each) => String.fromCharCode(65 + ((each.codePointAt(0) ?? 0) % 23)))
    .replace(/[đðɖ]/g, 'dZ')

/** A stretch of `line` without its marks and capitals. */
export const bare = (line: string): string => line.replace(/[^a-z ]/g, '')

/** NFC, but marks that pile up by the hundred are composed in pieces: putting them in order takes the square of their number. */
export const composed = (text: string): string =>
  /\p{M}{200}/u.test(text)
    ? text.replace(/[^\p{M}]*\p{M}{0,200}/gu, (bit) => bit.normalize('NFC'))
    : text.normalize('NFC')

export function readPage(text: string): Page {
  const at: number[] = []
  let line = ''
  let last = ''
  let letter = ''
  let from = 0
  let index = 0
  const flush = () => {
    const coded = ascii(letter.toLowerCase().replace(/[’‘`´ʼ]/, "'"))
    if (/^[a-z]/.test(coded) && !/[a-z']/i.test(last)) {
      line += /\p{Lu}/u.test(letter) ? '^' : '~'
      at.push(from)
    }
    line += coded
    last = coded.slice(-1)
    for (let n = 0; n < coded.length; n++) at.push(from)
  }
  for (const point of text) {
    const hidden = /\p{DI}|(?!\s)\p{C}/u.test(point)
    if (!hidden && !/\p{M}/u.test(point)) {
      flush()
      letter = point
      from = index
    } else if (!hidden && letter.length < 5 && /^\p{L}/u.test(letter)) letter += point
    index += point.length
  }
  flush()
  at.push(text.length)
  const words = line.match(/\w+/g) ?? []
  const plain = words.filter((word) => /[A-Z]/.test(word)).length * 3 < words.length
  const shouting = words.length > 8 && line.split('^').length > words.length * 0.7
  const usual = pattern(`([~^](${commonCapital})|~(${common}))\\b(?!')`, plain)
  return {
    line: (shouting ? line.replaceAll('^', '~') : line).replace(usual, (each) => '%' + each.slice(1)),
    at,
    plain,
  }
}

/**
 * A pattern written in Vietnamese: `(` groups without capturing, a space is one or two, `loose`
 * takes each word without any of its marks too. What `before` finds is the first group of a match.
 */
export function pattern(bit: string, loose: boolean, before = ''): RegExp {
  const source = ascii(`${before})(${bit})`)
    .replace(/\\.|[a-z]*[A-Z]\w*/g, (word) =>
      loose && /^\w/.test(word) ? `(${word}|${word.replace(/[A-Z]/g, '')})` : word,
    )
    .replace(/\((?!\?)/g, '(?:')
    .replaceAll(' ', ' {1,2}' + mark)
  return new RegExp('(' + source, 'g')
}
