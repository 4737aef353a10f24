import { isLetter } from './syllables.ts'

/** One letter as the reader sees it, and where it stands in the NFC text. */
export interface Letter {
  /** Small, composed, one character: "ử", "đ", "3". */
  readonly sign: string
  /** Stood in for a letter: "3" in "ch3t", "@" in "đ@nh", a Cyrillic "а". */
  readonly disguised: boolean
  readonly capital: boolean
  readonly start: number
  readonly end: number
}
/** Letters without anything between them. */
export interface Run {
  readonly letters: Letter[]
  /** What stood between this run and the one before. */
  readonly before: Between
}
/** `none`: at the start; `dot`: one sign without a space; `space`: one space; `wide`: more; then a comma's worth, a full stop's worth. */
export type Between = 'none' | 'dot' | 'space' | 'wide' | 'comma' | 'stop'

/** NFC, but marks that pile up by the hundred are composed in pieces: putting them in order takes the square of their number. */
export const composed = (text: string): string =>
  /\p{M}{200}/u.test(text)
    ? text.replace(/[^\p{M}]*\p{M}{0,200}/gu, (bit) => bit.normalize('NFC'))
    : text.normalize('NFC')

const lookAlikes = new Map(
  Array.from('аеорсхуіјѕһԁɡкмтнвαοενικτρυıɑ', (sign, i) => [sign, 'aeopcxyijshdgkmthbaoevikrpyia'[i] ?? '']),
)
/** Only inside words of letters. */
const standIns = new Map(Array.from('@01345$', (sign, i) => [sign, 'aoieass'[i] ?? '']))
const hidden = /\p{DI}|(?!\s)\p{C}/u
const useful = /[\u0300\u0301\u0302\u0303\u0306\u0309\u031b\u0323]/

/** The text's letters in runs; what the eye cannot see is gone, what looks like a letter is one. */
export function readRuns(text: string): Run[] {
  const runs: Run[] = []
  let letters: Letter[] = []
  let between = ''
  let index = 0
  const flush = () => {
    if (letters.length > 0) {
      const before = runs.length === 0 ? 'none' : kindOf(between)
      unmasked(letters).forEach((part, i) => runs.push({ letters: part, before: i === 0 ? before : 'space' }))
      letters = []
      between = ''
    }
  }
  for (const point of text) {
    const start = index
    index += point.length
    const small = point.toLowerCase()
    if (isLetter(small)) {
      letters.push({ sign: small, disguised: false, capital: small !== point, start, end: index })
      continue
    }
    const sign = point === ' ' ? point : plainSign(point)
    if (sign === '') continue
    if (/[\p{L}\p{N}@$]/u.test(sign))
      for (const each of sign)
        letters.push({
          sign: lookAlikes.get(each) ?? each,
          disguised: lookAlikes.has(each) || (point > '\u024f' && point < '\u1e00') || point > '\u2000',
          capital: false,
          start,
          end: index,
        })
    else if (sign !== "'" || letters.length === 0) {
      flush()
      if (between.length < 8) between += sign
    }
  }
  flush()
  return runs
}

/** "Ậ" → "ậ", "ｃ" → "c", a zero-width character → "". */
function plainSign(point: string): string {
  if (hidden.test(point)) return ''
  if (/[’‘`´ʼ]/.test(point)) return "'"
  if (/\p{M}/u.test(point)) return ''
  const marks = point.toLowerCase().normalize('NFKD')
  const kept = Array.from(marks).filter((each) => !/\p{M}/u.test(each) || useful.test(each))
  return kept.join('').normalize('NFC').replace(/[ðɖ]/g, 'đ')
}

function kindOf(between: string): Between {
  if (/^[.*_\-~+=·•|/]$/.test(between)) return 'dot'
  if (/[\n;:?!]|\.(?!$)|\.$/.test(between)) return 'stop'
  if (/[,()"“”–…—-]/.test(between)) return 'comma'
  return /^\s?$/.test(between) ? 'space' : 'wide'
}

/** "ch3t" → "chet"; numbers stay, and stand apart: "13t" → "13", "t". */
function unmasked(letters: Letter[]): Letter[][] {
  const alphabetic = letters.filter(({ sign }) => isLetter(sign) || /\p{L}/u.test(sign)).length
  if (alphabetic === 0 || alphabetic === letters.length) return [letters]
  const word = letters.map(({ sign }) => sign).join('')
  if (/^[1-9]/.test(word) || beforeNumbers.test(word)) return apart(letters)
  return [
    letters.map((letter) => {
      const meant = standIns.get(letter.sign)
      return meant === undefined ? letter : { ...letter, sign: meant, disguised: true }
    }),
  ]
}

const beforeNumbers = /^(l[oớ]?p|khoi|khối|cap|cấp|to|tổ|so|số|ff|k|g|c|hk|t|ngay|ngày)\d+\p{L}?$/u

function apart(letters: Letter[]): Letter[][] {
  const parts: Letter[][] = []
  let digits: boolean | undefined
  for (const letter of letters) {
    const isDigit = /\p{N}/u.test(letter.sign)
    if (isDigit === digits) parts.at(-1)?.push(letter)
    else parts.push([letter])
    digits = isDigit
  }
  return parts
}
