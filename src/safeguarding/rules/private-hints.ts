import { numbers } from './private-numbers.ts'
import { rules } from './private-rules.ts'
import {
  bare,
  composed,
  type Found,
  type Page,
  pattern,
  type PrivateKind,
  readPage,
  type Strength,
} from './private-text.ts'
import { known, person, self } from './private-words.ts'

export type { PrivateKind, Strength } from './private-text.ts'

/** `start` and `end` count UTF-16 units of the NFC text. */
export interface PrivateHint {
  readonly kind: PrivateKind
  readonly strength: Strength
  readonly start: number
  readonly end: number
}

/** Bits of a child's text that may tell who or where the child is. Hints only: nothing is ever blocked or changed. */
export function privateHints(text: string): PrivateHint[] {
  const page = readPage(composed(text))
  const found = [...numbers(page.line), ...byRules(page)]
  found.sort((a, b) => a.from - b.from)
  const kept: Found[] = []
  for (const hint of found) {
    const last = kept.at(-1)
    if (!last || hint.from >= last.to) kept.push(hint)
    else if (size(hint) > size(last)) kept.splice(-1, 1, hint)
  }
  return kept.map(({ kind, strength, from, to }) => ({
    ...(kind === 'another' ? { kind: 'name', strength: 1 } : { kind, strength }),
    start: page.at[from] ?? 0,
    end: page.at[to] ?? 0,
  }))
}

/** Of two that overlap the stronger stays, between equals the longer. */
const size = (hint: Found): number => hint.strength * 1e6 + hint.to - hint.from

function byRules({ line, plain }: Page): Found[] {
  return (rules[plain ? 1 : 0] ?? []).flatMap((rule) =>
    [...line.matchAll(rule.found)].flatMap(({ index, 0: all, 1: before = '' }): Found[] => {
      const from = index + before.length
      const to = index + all.length
      const kind = rule.told ? whose(line.slice(0, from).slice(-60)) : rule.kind
      const nobodys =
        (kind === 'name' || kind === 'another' || kind === 'class') && known.test(bare(line.slice(from, to)))
      const another = line.slice(0, index).slice(-15).search(rule.not) >= 0
      return !kind || nobodys || another ? [] : [{ kind, strength: rule.strength, from, to }]
    }),
  )
}

const beast = pattern('\\b(chó|mèo|cá|sách|truyện|phim|game|bài|nhóm|đội)\\b', true)
const one = pattern(`\\b(${self}|${person}|họ|ký)\\b|:`, true)
const another = pattern(
  `\\b${person}( (${self}|của|thân|ấy)){0,3} tên|tên (của )?(?!${self} )${person}`,
  true,
)
const school = pattern('trường', true)

/** "em tên là …", "tên mẹ em là …", "họ và tên: …": the words before a name tell whose it is, if a person's at all. */
function whose(before: string): Found['kind'] | undefined {
  const clause = before.replace(/^.*[.!?;,\n]/, '')
  const has = (words: RegExp) => clause.search(words) >= 0
  if (has(beast) || !has(one)) return undefined
  return has(school) ? 'school' : has(another) ? 'another' : 'name'
}
