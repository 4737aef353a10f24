/** A syllable taken apart: "đánh" is base "đanh", tone "1", key "danh". Spellings that differ only in habit come out the same. */
export interface Syllable {
  readonly key: string
  readonly base: string
  readonly tone: string
}

/** Children of the South write hỏi and ngã alike, so the two are one. */
const tones: Readonly<Record<string, string>> = {
  '\u0301': '1',
  '\u0300': '2',
  '\u0309': '3',
  '\u0303': '3',
  '\u0323': '5',
}
/** Every small Vietnamese letter taken apart. */
const letters = new Map<string, Syllable>()
for (const plain of 'abcdefghijklmnopqrstuvwxyzđ')
  for (const shape of ['', '\u0302', '\u0306', '\u031b'])
    for (const tone of ['', ...Object.keys(tones)]) {
      const base = (plain + shape).normalize('NFC')
      const whole = (plain + shape + tone).normalize('NFC')
      if (whole.length === 1)
        letters.set(whole, { key: plain === 'đ' ? 'd' : plain, base, tone: tones[tone] ?? '' })
    }

/** Whether a letter is one of those that Vietnamese is written with, small and composed. */
export const isLetter = (sign: string): boolean => letters.has(sign)

export function takeApart(word: string): Syllable {
  let base = ''
  let key = ''
  let tone = ''
  for (const sign of word) {
    const letter = letters.get(sign)
    base += letter?.base ?? sign
    key += letter?.key ?? sign
    if (tone === '') tone = letter?.tone ?? ''
  }
  if (!/(.)\1|uơ|y$/.test(base)) return { key, base, tone }
  const once = base
    .replace(/([a-zđ])\1\1+/g, '$1')
    .replace(/([a-tv-z])\1$/, '$1')
    .replace(/([ăâêôơư])\1+/g, '$1')
    .replace('uơ', 'ươ')
    .replace(/^([hklmst]|qu)y$/, '$1i')
  return { key: keyOf(once), base: once, tone }
}

const keyOf = (base: string): string => Array.from(base, (sign) => letters.get(sign)?.key ?? sign).join('')

/** Whether what was typed is the word with some of its marks left out. */
export function isPartOf(typed: Syllable, word: Syllable): boolean {
  if (typed.tone !== '' && typed.tone !== word.tone) return false
  if (typed.base === word.base || typed.base === typed.key) return true
  for (let i = 0; i < typed.base.length; i++) {
    const sign = typed.base.charAt(i)
    if (sign !== word.base.charAt(i) && sign !== typed.key.charAt(i)) return false
  }
  return true
}

const onset = '(?:ngh?|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdghklmnprstvx])?'
const rhyme =
  '(?:a(?:c|ch|i|m|n|ng|nh|o|p|t|u|y)?|e(?:c|ch|m|n|ng|nh|o|p|t|u)?|i(?:a|c|ch|e[cmnptu]|eng|m|n|nh|p|t|u)?|' +
  'o(?:a(?:c|ch|i|m|n|ng|nh|o|p|t|y)?|c|e[not]?|eo|i|m|n|ng|ong|p|t)?|' +
  'u(?:a(?:n|ng|t|y)?|c|e(?:ch|nh)?|i|m|n|ng|o(?:c|i|m|n|ng|p|t|u)?|p|t|u|y(?:a|ch|e[nt]|n|nh|t|u)?|ya)?|y(?:e[mntu])?)'
const whole = new RegExp(`^${onset}${rhyme}$`)

/** Could be a Vietnamese syllable, marks aside. */
export const isSyllable = (key: string): boolean => key.length < 8 && whole.test(key)

/** No syllable ends in c, ch, p, t without a mark, so one that does was typed without. */
export const lacksMarks = ({ key, base, tone }: Syllable): boolean =>
  tone === '' && base === key && /[aeiouy](?:c|ch|p|t)$/.test(key)
