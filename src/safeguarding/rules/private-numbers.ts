import { ascii, bare, type Found, pattern } from './private-text.ts'

/** The last digit of a word's place is its value, so the other words for 4 and 5 stand at 14 and 15. */
const spoken = 'không|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mốt|bẩy|mốt|bẩy|tư|lăm'
const values = spoken.split('|').map((word) => bare(ascii(word)))
const word = `\\b(${spoken})\\b`
const rowOfDigits = pattern(
  `[+\\x28]?(\\d|\\bo|${word})([\\x20~^%.,\\x28)_*·•–-]{0,4}(\\d|o|${word})){7,}`,
  true,
)
const phone = /^(0[35789]\d{8}|02\d{9}|(00)?84([35789]\d{8}|2\d{9}))$/

/** Phones and citizen numbers in rows of digits, of the letter o and of number words; whole groups only. */
export function numbers(line: string): Found[] {
  return [...line.matchAll(rowOfDigits)].flatMap((row) => {
    const parts = [...row[0].matchAll(/\d+|o+|\w+/g)]
    return parts.flatMap((part, i): Found[] => {
      const from = row.index + (i && part.index)
      let digits = ''
      let words = 0
      let found: Found[] = []
      for (const { 0: next, index } of parts.slice(i, i + 14)) {
        const spokenAs = values.indexOf(bare(next))
        if (spokenAs >= 0) words++
        digits += spokenAs < 0 ? next.replaceAll('o', '0') : spokenAs % 10
        const isId = found.length === 0 && /^0\d{11}$/.test(digits)
        if (isId || phone.test(digits) || (words > 7 && !'0123456789'.includes(digits))) {
          found = [{ kind: isId ? 'id' : 'phone', strength: 2, from, to: row.index + index + next.length }]
        }
      }
      return found
    })
  })
}
