// Weighs single words and rows of words by the sentences that the rules were made with, for the screening's lists.
// Run it after those sentences change: `node scripts/screening/weigh.ts`.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { builtin } from '../../src/safeguarding/rules/screen.ts'
import { compiled } from '../../src/safeguarding/rules/screen/compile.ts'
import { readTokens } from '../../src/safeguarding/rules/screen/tokens.ts'
import { longestRow } from '../../src/safeguarding/rules/screen/weigh.ts'
import { SAMPLE_IDEAS } from '../seed/ideas.ts'

interface Line {
  readonly text: string
  readonly level: number
  readonly spelling?: string
}
const root = join(import.meta.dirname, '../..')
const read = (path: string): Line[] => JSON.parse(readFileSync(join(root, path), 'utf8')) as Line[] // the project's own files

const lines: readonly Line[] = [
  ...read('src/safeguarding/rules/samples.json'),
  ...read('scripts/screening/own.json'),
  ...SAMPLE_IDEAS.filter(({ status }) => status === 'published').map(({ text }) => ({ text, level: 0 })),
]
const { index } = compiled(builtin)
const rows = lines.map(({ text, spelling }) => {
  const tokens = readTokens(spelling === 'nfd' ? text.normalize('NFD') : text, index)
  const held = new Set<string>()
  tokens.forEach((_, at) => {
    const row: string[] = []
    for (const { key, before } of tokens.slice(at, at + longestRow)) {
      if (row.length > 0 && before === 'stop') break
      row.push(key)
      held.add(row.join(' '))
    }
  })
  return [...held]
})
const learnt = learn(
  rows,
  lines.map(({ level }) => (level > 0 ? 1 : 0)),
)

const weighed: Record<string, string[]> = {}
for (const [row, weight] of [...learnt.weights].toSorted((a, b) => b[1] - a[1])) {
  const tenths = Math.round(weight * 10)
  if (tenths !== 0 && row !== '')
    (weighed[`điểm ${tenths > 0 ? 'cộng' : 'trừ'} ${Math.abs(tenths)}`] ??= []).push(row)
}
writeFileSync(join(root, 'src/safeguarding/rules/lists/weights.json'), `${JSON.stringify(weighed)}\n`)
console.log(
  `${Object.values(weighed).flat().length} rows of words; base ${(learnt.base * 10).toFixed(0)} tenths`,
)

/** Logistic regression with a small penalty; disclosures weigh as much as harmless lines in all. */
function learn(
  found: readonly (readonly string[])[],
  told: readonly number[],
): { weights: Map<string, number>; base: number } {
  const counts = new Map<string, number>()
  for (const each of found.flat()) counts.set(each, (counts.get(each) ?? 0) + 1)
  const names = [...counts]
    .filter(([, count]) => count > 1)
    .map(([name]) => name)
    .toSorted()
  const number = new Map(names.map((name, i) => [name, i]))
  const held = found.map((each) => each.flatMap((row) => number.get(row) ?? []))
  const own = told.filter((each) => each === 1).length
  const share = (told.length - own) / own
  const w = new Float64Array(names.length)
  const speed = new Float64Array(names.length)
  let base = 0
  for (let round = 0; round < 150; round++) {
    const slope = w.map((each) => each / held.length)
    let baseSlope = 0
    held.forEach((list, i) => {
      const sum = list.reduce((all, each) => all + (w[each] ?? 0), base)
      const off = (1 / (1 + Math.exp(-sum)) - (told[i] ?? 0)) * (told[i] === 1 ? share : 1)
      for (const each of list) slope[each] = (slope[each] ?? 0) + off / held.length
      baseSlope += off / held.length
    })
    for (let i = 0; i < w.length; i++) {
      speed[i] = 0.9 * (speed[i] ?? 0) - (slope[i] ?? 0)
      w[i] = (w[i] ?? 0) + (speed[i] ?? 0)
    }
    base -= baseSlope
  }
  return { weights: new Map(names.map((name, i) => [name, w[i] ?? 0])), base }
}
