import samples from './samples.json' with { type: 'json' }
import { builtin, screen, type Lists } from './screen.ts'

export interface Sample {
  readonly text: string
  readonly kind: string
  readonly level: number
  readonly spelling: string
}
/** `hit` of `of`: disclosures that were found, or harmless lines that were raised. */
export interface Tally {
  readonly hit: number
  readonly of: number
}
export interface Trial {
  readonly found: number
  readonly of: number
  readonly raised: number
  readonly harmless: number
  /** Harmless lines that were raised to level 3. */
  readonly grave: number
  readonly byKind: Readonly<Record<string, Tally>>
  readonly bySpelling: Readonly<Record<string, { readonly found: Tally; readonly raised: Tally }>>
  /** Indexes of the sentences that are seen now and were not with the lists as they came, or the other way round. */
  readonly changed: readonly number[]
}

/** Runs the lists over sentences: the project's own, or those given. Level 0 is harmless, from 1 on a disclosure. */
export function trial(lists: Lists, over: readonly Sample[] = samples): Trial {
  const levels = levelsOf(lists, over)
  const before = lists === builtin ? levels : levelsOf(builtin, over)
  const isDisclosure = ({ level }: Sample) => level > 0
  const tally = (takes: (sample: Sample) => boolean): Tally => {
    const own = over.flatMap((sample, i) => (takes(sample) ? [levels[i] ?? 0] : []))
    return { hit: own.filter((level) => level > 0).length, of: own.length }
  }
  const found = tally(isDisclosure)
  const raised = tally((sample) => !isDisclosure(sample))
  const all = (key: 'kind' | 'spelling') => [...new Set(over.map((sample) => sample[key]))]
  return {
    found: found.hit,
    of: found.of,
    raised: raised.hit,
    harmless: raised.of,
    grave: over.filter((sample, i) => !isDisclosure(sample) && levels[i] === 3).length,
    byKind: Object.fromEntries(all('kind').map((kind) => [kind, tally((sample) => sample.kind === kind)])),
    bySpelling: Object.fromEntries(
      all('spelling').map((spelling) => {
        const own = (sample: Sample) => sample.spelling === spelling
        return [
          spelling,
          {
            found: tally((sample) => own(sample) && isDisclosure(sample)),
            raised: tally((sample) => own(sample) && !isDisclosure(sample)),
          },
        ]
      }),
    ),
    changed: levels.flatMap((level, i) => (level > 0 === (before[i] ?? 0) > 0 ? [] : [i])),
  }
}

const levelsOf = (lists: Lists, over: readonly Sample[]): number[] =>
  over.map(({ text, spelling }) => screen(spelling === 'nfd' ? text.normalize('NFD') : text, lists).level)
