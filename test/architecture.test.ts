import { describe, expect, test } from 'vitest'

const sources: Record<string, string> = import.meta.glob(['../src/**/*.ts', '../src/**/*.tsx'], {
  query: '?raw',
  import: 'default',
  eager: true,
})
const files = Object.entries(sources).map(([path, text]) => ({ path: path.replace('../src/', ''), text }))

/** Lower never imports higher. `cron`, `site`, `open`, `staff` and `app` stand above all; `browser` is a world of its own. */
const order = [
  'core',
  'db',
  'web',
  'outbox',
  'imports',
  'units',
  'organisations',
  'accounts',
  'safeguarding',
  'campaigns',
  'pledges',
  'forum',
  'reports',
  'home',
  'watch.ts',
  'cron.ts',
  'site.ts',
  'open.ts',
  'staff.ts',
  'protect.ts',
  'app.ts',
]
const features = order.slice(order.indexOf('outbox'), order.indexOf('watch.ts'))
const kinds = ['rules', 'queries', 'service', 'pages', 'routes'] as const

type Import = { readonly from: string; readonly to: string; readonly typeOnly: boolean }

const imports: Import[] = files.flatMap(({ path, text }) =>
  [...text.matchAll(/(?:^|\n)(?:import|export)( type)?[^'"\n;]*(?:\{[^}]*\})?[^'"\n;]*from '([^']+)'/g)].map(
    (found) => ({
      from: path,
      to: resolve(path, found[2] ?? ''),
      typeOnly: found[1] !== undefined,
    }),
  ),
)

function resolve(from: string, to: string): string {
  if (!to.startsWith('.')) return to
  const parts = from.split('/').slice(0, -1)
  for (const part of to.split('/')) {
    if (part === '..') parts.pop()
    else if (part !== '.') parts.push(part)
  }
  return parts.join('/')
}

function folder(path: string): string {
  return path.split('/')[0] ?? ''
}

/** The kind of a feature's file: its folder or its name. */
function kindOf(path: string): (typeof kinds)[number] | 'other' {
  const [feature = '', second = ''] = path.split('/')
  if (!features.includes(feature)) return 'other'
  return (
    kinds.find((kind) => second === kind || second.startsWith(`${kind}.`)) ??
    (/routes\.tsx?$/.test(second) ? 'routes' : 'other')
  )
}

function inside(path: string): boolean {
  return !['hono', 'zod', 'drizzle-orm', 'node', '@'].some((name) => path === name || path.startsWith(name))
}

function breaches(check: (each: Import) => boolean): string[] {
  return imports.filter(check).map(({ from, to }) => `${from} → ${to}`)
}

describe('the house', () => {
  test('reads its own files', () => {
    expect(files.length).toBeGreaterThan(80)
    expect(imports.length).toBeGreaterThan(300)
  })

  test('every folder of src has a place in the order', () => {
    const known = [...order, 'browser']
    expect(
      [...new Set(files.map(({ path }) => folder(path)))].filter((name) => !known.includes(name)),
    ).toEqual([])
  })

  test('lower never imports higher, types apart', () => {
    expect(
      breaches(({ from, to, typeOnly }) => {
        if (typeOnly || !inside(to) || folder(from) === 'browser') return false
        // A page of a unit lists its organisations: routes read what they show from any feature.
        if (kindOf(from) === 'routes' && (kindOf(to) === 'queries' || kindOf(to) === 'rules')) return false
        return order.indexOf(folder(to)) > order.indexOf(folder(from))
      }),
    ).toEqual([])
  })

  test('core is pure: it imports only itself and zod', () => {
    expect(
      breaches(({ from, to }) => folder(from) === 'core' && inside(to) && folder(to) !== 'core'),
    ).toEqual([])
    expect(breaches(({ from, to }) => folder(from) === 'core' && !inside(to) && to !== 'zod')).toEqual([])
  })

  test('core asks no clock and no chance', () => {
    const impure = files.filter(
      ({ path, text }) =>
        folder(path) === 'core' && /Date\.now\(\)|new Date\(\)|Math\.random|crypto\./.test(text),
    )
    expect(impure.map(({ path }) => path)).toEqual([])
  })

  test.each([
    ['rules', /^(hono|drizzle-orm|db|web)(\/|$)/],
    ['queries', /^(hono|web)(\/|$)|\/(service|pages|routes)(\/|\.|$)/],
    ['service', /^(hono|web)(\/|$)|\/(pages|routes)(\/|\.|$)/],
    ['pages', /^(db|drizzle-orm)(\/|$)|\/(service|routes)(\/|\.|$)/],
    ['routes', /^drizzle-orm(\/|$)|^db\/schema/],
  ] as const)('%s import only what they may', (kind, forbidden) => {
    expect(
      breaches(({ from, to, typeOnly }) => kindOf(from) === kind && !typeOnly && forbidden.test(to)),
    ).toEqual([])
  })

  test('pages take only types from queries, and never wait', () => {
    const pages = files.filter(({ path }) => kindOf(path) === 'pages')
    expect(
      breaches(({ from, to, typeOnly }) => kindOf(from) === 'pages' && kindOf(to) === 'queries' && !typeOnly),
    ).toEqual([])
    expect(pages.filter(({ text }) => /\bawait\b/.test(text)).map(({ path }) => path)).toEqual([])
  })

  test('routes call the service of their own feature only', () => {
    expect(
      breaches(
        ({ from, to, typeOnly }) =>
          kindOf(from) === 'routes' && kindOf(to) === 'service' && !typeOnly && folder(from) !== folder(to),
      ),
    ).toEqual([])
  })

  test('no circle of files', () => {
    const graph = new Map<string, string[]>()
    for (const { from, to, typeOnly } of imports)
      if (!typeOnly && inside(to)) graph.set(from, [...(graph.get(from) ?? []), to])
    expect(circleIn(graph)).toEqual([])
  })

  test('writing goes through commit: nobody else batches, opens a transaction or takes the writing side', () => {
    const outside = files.filter(({ path }) => folder(path) !== 'db')
    const found = outside
      .filter(({ text }) => /\.transaction\(|\.batch\(|\bwritable\b/.test(text))
      .map(({ path }) => path)
    expect(found).toEqual([])
  })

  test('no unbounded lists, no raw HTML, no inline style', () => {
    const outside = files.filter(({ path }) => folder(path) !== 'db')
    const found = outside
      .filter(({ text }) => /\binArray\(|\braw\(|dangerouslySetInnerHTML|\bstyle=/.test(text))
      .map(({ path }) => path)
    expect(found).toEqual([])
  })

  test('files stay small: the median under 80 lines, nine in ten under 180, none over 220', () => {
    const lengths = files
      .map(({ path, text }) => ({ path, lines: text.split('\n').length }))
      .toSorted((a, b) => a.lines - b.lines)
    const at = (share: number) => lengths[Math.floor(lengths.length * share)]?.lines
    expect(at(0.5)).toBeLessThan(80)
    expect(at(0.9)).toBeLessThan(180)
    expect(lengths.filter(({ lines }) => lines > 220)).toEqual([])
  })
})

function circleIn(graph: ReadonlyMap<string, readonly string[]>): string[] {
  const done = new Set<string>()
  const walk = (at: string, path: readonly string[]): string[] => {
    if (path.includes(at)) return [...path.slice(path.indexOf(at)), at]
    if (done.has(at)) return []
    for (const next of graph.get(at) ?? []) {
      const circle = walk(next, [...path, at])
      if (circle.length > 0) return circle
    }
    done.add(at)
    return []
  }
  for (const start of graph.keys()) {
    const circle = walk(start, [])
    if (circle.length > 0) return circle
  }
  return []
}
