/** The stored form of every text: NFC, so that "é" typed on a phone and on a Mac is the same string. */
export function nfc(text: string): string {
  return text.normalize('NFC')
}

// Invisible format characters: zero-width and bidirectional marks, soft hyphen, BOM. A joiner between two
// pictures stays, or one family drawn as an emoji would fall into four people.
const invisible =
  /(?!(?<=[\p{Extended_Pictographic}\p{Emoji_Modifier}\uFE0F])\u200D\p{Extended_Pictographic})\p{Cf}/gu

/**
 * What every boundary does to typed or pasted text: NFC, invisible characters removed, every kind of space
 * (no-break, tab, full-width) a plain one, every kind of line end a "\n", other control characters removed,
 * trimmed. Inner runs of spaces and empty lines are the writer's own and stay.
 */
export function clean(text: string): string {
  return nfc(
    text
      .toWellFormed()
      .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
      .replace(/[\t\v\f\p{Zs}]/gu, ' ')
      .replace(/(?!\n)\p{Cc}/gu, '')
      .replace(invisible, ''),
  ).trim()
}

// After a, e, o the letters i and y are different sounds (tai/tay, hai/hay); after u as well (thúi/thúy, tui/tuy),
// except in "qu", where u belongs to the consonant (Quí/Quý). Everywhere else y is another spelling of i
// (lí/lý, kĩ/kỹ, y tế/i tế, iêu/yêu). Only what stands before decides, so that what a person has typed so far
// always folds to the beginning of the folded whole: "thuy" finds "Thuyền".
const interchangeableY = /(?<![aeou])y|(?<=qu)y/g

/**
 * The key for search and for "the same name": no tone marks, no đ and its look-alikes Ð and Ɖ, one kind of
 * apostrophe, dashes as spaces, i for an interchangeable y, lower case, single spaces. "Hoà Thắng" = "Hòa Thắng",
 * "Phú Quí" = "Phú Quý", "Thuỷ" = "Thủy". Fold what is stored and what is typed, never only one of them.
 */
export function fold(text: string): string {
  return nfc(
    clean(text)
      .toLowerCase()
      .normalize('NFD')
      .replace(/\p{Mn}/gu, ''),
  )
    .replace(/[\u0111\u00F0\u0256]/g, 'd')
    .replace(/[\u2018\u2019\u02BC\u2032\u00B4`]/g, "'")
    .replace(/[\s\p{Pd}\u2212]+/gu, ' ')
    .replace(interchangeableY, 'i')
    .trim()
}

/** The folded words of a text, in order. An apostrophe joins: "B'Lao" and "blao" are one word, `blao`. */
export function foldWords(text: string): string[] {
  return (
    fold(text)
      .replaceAll("'", '')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  )
}

const characters = new Intl.Segmenter('vi', { granularity: 'grapheme' })

/** Length as a person counts it: "ễ" is one, whatever its form, and so is an emoji. */
export function graphemes(text: string): number {
  return Array.from(characters.segment(text)).length
}

const syllable = /[\p{L}\p{M}\p{N}]+(?:(?:['’]|(?<=\p{N})[.,](?=\p{N}))[\p{L}\p{M}\p{N}]+)*/gu

/** How many tiếng: runs of letters or digits. "12.500.000" is one, and so is "K'Ho". */
export function syllables(text: string): number {
  return text.match(syllable)?.length ?? 0
}

// Not the end of a sentence: the dot of a title or of a kind of place before a name ("TP. Đà Lạt").
const sentenceEnd = /(?<=(?<!(?<!\p{L})(?:TP|Tp|TX|TT|PGS|GS|TS|ThS|BS|Q|P|H))[.!?…]["”’»)\]]{0,3})\s+/u

/** The sentences of a text, trimmed, in order. A line end also ends one, as headings and list items do. */
export function sentences(text: string): string[] {
  return text
    .split('\n')
    .flatMap((line) => line.split(sentenceEnd))
    .map((sentence) => sentence.trim())
    .filter((sentence) => syllables(sentence) > 0)
}
