/** Phrases by list; a plain object of strings, so that it can be stored. */
export type Lists = Readonly<Record<string, readonly string[]>>

/** All phrases of a class; a class may hold other classes. */
export function phrasesOf(lists: Lists, name: string, within: ReadonlySet<string>): string[] {
  if (within.has(name) || within.size > 6) return []
  const inside = new Set([...within, name])
  return (lists[name] ?? []).flatMap((phrase) => expanded(lists, phrase, inside))
}

/** "bạn/người yêu {mẹ}" with each of its words and classes. */
function expanded(lists: Lists, phrase: string, inside: ReadonlySet<string>): string[] {
  let all = ['']
  for (const part of phrase.match(/\{[^}]*\}|\S+/g) ?? []) {
    const choices = part.startsWith('{') ? phrasesOf(lists, part.slice(1, -1), inside) : part.split('/')
    all = all.flatMap((before) => choices.map((each) => `${before} ${each.replaceAll('_', ' ')}`.trim()))
    if (all.length > 4000) return all.slice(0, 4000)
  }
  return all
}
