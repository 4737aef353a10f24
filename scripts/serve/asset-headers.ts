/** The rules of `public/_headers`: https://developers.cloudflare.com/workers/static-assets/headers/ */
export type HeaderRule = {
  readonly matches: (path: string) => boolean
  readonly set: readonly (readonly [name: string, value: string])[]
  readonly unset: readonly string[]
}

/** Reads the file's text: a pattern at the margin, under it `Name: value` or `! Name`, indented. */
export function parseHeaderRules(text: string): HeaderRule[] {
  const blocks: { pattern: string; lines: string[] }[] = []
  for (const line of text.split(/\r?\n/)) {
    if (line.trim() === '' || line.trim().startsWith('#')) continue
    if (/^\s/.test(line)) blocks.at(-1)?.lines.push(line.trim())
    else blocks.push({ pattern: line.trim(), lines: [] })
  }
  return blocks.map(ruleOf)
}

/** The headers of a path: all rules that match, in order; one name twice is joined by a comma. */
export function headersFor(rules: readonly HeaderRule[], path: string): Map<string, string> {
  const headers = new Map<string, string>()
  for (const rule of rules.filter((each) => each.matches(path))) {
    for (const name of rule.unset) headers.delete(name)
    for (const [name, value] of rule.set) {
      const before = headers.get(name)
      headers.set(name, before === undefined ? value : `${before}, ${value}`)
    }
  }
  return headers
}

function ruleOf({ pattern, lines }: { pattern: string; lines: readonly string[] }): HeaderRule {
  const source = pattern
    .replace(/[.+?^${}()|[\]\\]/g, String.raw`\$&`)
    .replace(/\*/g, '.*')
    .replace(/:[a-z]\w*/gi, '[^/]+')
  const expression = new RegExp(`^${source}$`)
  return {
    matches: (path) => expression.test(path),
    set: lines.filter((line) => !line.startsWith('!')).map(pair),
    unset: lines.filter((line) => line.startsWith('!')).map((line) => line.slice(1).trim().toLowerCase()),
  }
}

function pair(line: string): readonly [string, string] {
  const colon = line.indexOf(':')
  return [line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim()]
}
