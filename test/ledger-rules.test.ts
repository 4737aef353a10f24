import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { runningSums } from '../src/pledges/rules/public.ts'
import { addSums, lessSums, openOf } from '../src/pledges/rules/tally.ts'
import {
  begin,
  doubly,
  figuresIn,
  move,
  people,
  record,
  reverse,
  stageIn,
  verdictOf,
  verify,
  type Book,
} from './support/ledger/book.ts'
import * as model from './support/ledger/model.ts'
import { pick, stories, type Step } from './support/ledger/steps.ts'

/** Tells the story to both; after each step it calls `look`. */
function tell([first, ...steps]: readonly Step[], look: (book: Book, pledge: model.Pledge) => void): void {
  if (first === undefined) return
  const { book, pledge } = begin(pick(people, first.who) ?? '', first.terms.amount, first.terms.days)
  for (const step of steps) {
    const [act, speak] = doubly(book, pledge, step)
    const before = figuresIn(book)
    expect(verdictOf(act), `${step.do} of ${JSON.stringify(pledge)}`).toBe(speak())
    book.tally = addSums(book.tally, lessSums(figuresIn(book), before))
    look(book, pledge)
  }
}

describe('ten thousand stories of a pledge, told to the rules and to a second, plainer ledger', () => {
  test('both take the same steps; the tally moves by differences and never misses a đồng', () => {
    const seen = new Map<string, number>()
    fc.assert(
      fc.property(stories, (steps) => {
        tell(steps, (book, pledge) => {
          expect(book.tally).toEqual(model.figuresOf(pledge))
          const { pledges, fulfilled, late, received } = book.tally
          expect(received).toBeGreaterThanOrEqual(0)
          expect(fulfilled + late).toBeLessThanOrEqual(pledges)
          expect(openOf(book.tally)).toBe(Number(stageIn(book) === 'running'))
          seen.set(stageIn(book), (seen.get(stageIn(book)) ?? 0) + 1)
        })
      }),
      { numRuns: 10_000 },
    )
    for (const stage of ['pending', 'running', 'late', 'fulfilled', 'ended']) {
      expect(seen.get(stage) ?? 0, stage).toBeGreaterThan(500)
    }
  }, 60_000)

  test('what was received is the last of the running sums of what was verified', () => {
    fc.assert(
      fc.property(stories, (steps) => {
        tell(steps, ({ entries, status }, pledge) => {
          const verified = entries
            .map(({ amount, ...entry }, seq) => ({ seq, amount, entry }))
            .filter(({ entry }) => entry.status === 'verified')
          const last = runningSums(verified.toReversed()).at(-1)?.sum ?? 0
          expect(last).toBe(model.receivedOf(pledge))
          expect(last === 0 || ['confirmed', 'withdrawn'].includes(status)).toBe(true)
        })
      }),
      { numRuns: 2_000 },
    )
  }, 60_000)

  test('the order in which parts are verified changes nothing', () => {
    const part = fc.record({
      amount: fc.integer({ min: 1, max: 900 }),
      isReversed: fc.boolean(),
      rank: fc.nat(),
    })
    fc.assert(
      fc.property(
        fc.array(part, { minLength: 1, maxLength: 8 }),
        fc.integer({ min: 1, max: 3000 }),
        (parts, amount) => {
          const figures = [false, true].map((byRank) => {
            const { book } = begin('an', amount, 30)
            move(book, 'confirm', 'bình')
            for (const one of parts) record(book, { amount: one.amount, by: 'an', reason: true })
            for (const [at, one] of parts.entries()) if (one.isReversed) reverse(book, at, 'an')
            const order = book.entries.map((_, at) => at)
            const ranks = order.map((at) => parts[at % parts.length]?.rank ?? 0)
            const chosen = byRank ? order.toSorted((a, b) => (ranks[a] ?? 0) - (ranks[b] ?? 0)) : order
            for (const at of chosen) if (book.entries[at]?.status === 'recorded') verify(book, at, 'cúc')
            return figuresIn(book)
          })
          expect(figures[0]).toEqual(figures[1])
        },
      ),
      { numRuns: 2_000 },
    )
  })
})
