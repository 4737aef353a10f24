import { describe, expect, test } from 'vitest'
import { editIssues, ListEdits, listsWith, noEdits } from '../src/safeguarding/rules/edits.ts'
import samples from '../src/safeguarding/rules/samples.json' with { type: 'json' }
import { builtin, screen } from '../src/safeguarding/rules/screen.ts'
import { trial } from '../src/safeguarding/rules/trial.ts'
import heldOut from './support/screening/held-out.json' with { type: 'json' }

/** The last run that docs/screening.md tells of. */
const recorded = { found: 104, raised: 7, grave: 1 }

describe('what a protection officer puts into the lists or takes out', () => {
  const added = ListEdits.parse({ added: { 'violence.2': ['  Thụi  Túi_bụi {em} '] }, removed: {} })

  test('counts from then on, typed in any way', () => {
    const lists = listsWith(builtin, added)
    expect(added.added['violence.2']).toEqual(['thụi túi_bụi {em}'])
    expect(lists['violence.2']).toEqual([...(builtin['violence.2'] ?? []), 'thụi túi_bụi {em}'])
    const word = listsWith(builtin, { added: { 'bullying.2': ['lêu lêu {em}'] }, removed: {} })
    expect(screen('tụi nó lêu lêu em').level).toBe(0)
    expect(screen('tụi nó lêu lêu em', word).level).toBe(2)
    expect(screen('tui no leu leu em', word).level).toBe(2)
  })

  test('a phrase that is taken out no longer raises anything', () => {
    const lists = listsWith(builtin, { added: {}, removed: { 'muốn chết': ['tự tử'] } })
    expect(screen('em muốn tự tử').level).toBe(3)
    expect(screen('em muốn tự tử', lists).level).toBeLessThan(3)
  })

  test('nothing to change leaves every list as it was', () => {
    expect(listsWith(builtin, noEdits)).toEqual(builtin)
  })

  test.each([
    ['', 'screening.empty'],
    ['…', 'screening.empty'],
    ['a'.repeat(121), 'screening.long'],
    ['đánh <b>', 'screening.signs'],
    ['{em đánh', 'screening.braces'],
  ])('%j is sent back with %s', (phrase, code) => {
    const read = ListEdits.safeParse({ added: { 'violence.2': [phrase] }, removed: {} })
    expect(read.error?.issues.map(({ message }) => message)).toContain(code)
  })

  test('a list, a class or a phrase that is not there is named', () => {
    const edits = {
      added: { 'violence.9': ['x y'], 'cry.2': ['{ai đó} kêu'] },
      removed: { 'cry.2': ['không có câu này'] },
    }
    expect(editIssues(builtin, edits).map(({ code }) => code)).toEqual([
      'screening.list',
      'screening.class',
      'screening.absent',
    ])
  })
})

describe('the trial run', () => {
  test('tells how many of the samples are found and raised, by kind and by spelling', () => {
    const told = trial(builtin)
    expect([told.of, told.harmless, told.changed]).toEqual([240, 477, []])
    expect(Object.values(told.byKind).reduce((all, { of }) => all + of, 0)).toBe(samples.length)
    expect(told.bySpelling['plain']?.found.of).toBeGreaterThan(40)
    expect(told.found).toBeGreaterThanOrEqual(235)
    expect(told.raised).toBeLessThanOrEqual(8)
  })

  test('names the sentences that lists see otherwise than those the house came with', () => {
    const kept = Object.entries(builtin).filter(([name]) => !/^điểm|^selfHarm/.test(name))
    const fewer = Object.fromEntries(kept)
    const { changed, found } = trial(fewer)
    expect(found).toBeLessThan(trial(builtin).found)
    expect(changed.length).toBeGreaterThan(0)
    expect(changed.some((i) => samples[i]?.kind === 'selfHarm')).toBe(true)
  })
})

describe('on sentences that the rules have not seen', () => {
  const told = trial(builtin, heldOut)

  test('no fewer children are found than on the day that was written down', () => {
    expect([told.of, told.harmless]).toEqual([120, 243])
    expect(told.found).toBeGreaterThanOrEqual(recorded.found)
  })

  test('no more harmless lines are raised, and hardly any of them gravely', () => {
    expect(told.raised).toBeLessThanOrEqual(recorded.raised)
    expect(told.grave).toBeLessThanOrEqual(recorded.grave)
  })
})
