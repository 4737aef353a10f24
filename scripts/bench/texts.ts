import samples from '../../src/safeguarding/rules/samples.json' with { type: 'json' }
import { privateHints } from '../../src/safeguarding/rules/private-hints.ts'
import { screen } from '../../src/safeguarding/rules/screen.ts'

/** What looking at one text of a child takes, in milliseconds. */
export type Looked = { readonly name: string; readonly p50: number; readonly max: number }

const size = 2_000
const rounds = 20

/** Screening and private hints over texts of 2,000 characters, put together from the samples in all their spellings. */
export function lookAtTexts(): Looked[] {
  const all = samples.map(({ text }) => text).join('. ')
  const texts = Array.from({ length: Math.floor(all.length / size) }, (_, i) =>
    all.slice(i * size, (i + 1) * size),
  )
  return [
    { name: 'screening, 2,000 characters', ...measured(texts, screen) },
    { name: 'private hints, 2,000 characters', ...measured(texts, privateHints) },
  ]
}

function measured(texts: readonly string[], look: (text: string) => unknown): { p50: number; max: number } {
  for (let round = 0; round < rounds; round++) texts.forEach((text) => look(text))
  const times: number[] = []
  for (let round = 0; round < rounds; round++)
    for (const text of texts) {
      const began = performance.now()
      look(text)
      times.push(performance.now() - began)
    }
  const sorted = times.toSorted((a, b) => a - b)
  return { p50: sorted[Math.floor(sorted.length / 2)] ?? 0, max: sorted.at(-1) ?? 0 }
}
