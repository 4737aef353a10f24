import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { builtin, screen, screened } from '../src/safeguarding/rules/screen.ts'

/** What one letter may cost at most; a text of ten times the length then costs at most ten times as much. */
const stepsPerLetter = 60
const long = (bit: string, size = 100_000): string => bit.repeat(Math.ceil(size / bit.length))

describe('a long text costs no more than its length', () => {
  test.each([
    'a',
    'a ',
    ' ',
    '.',
    '\n',
    '1',
    '@0',
    '\u0301\u0323',
    'a\u0301\u0323\u0345',
    '\u202e',
    '\u200b',
    'b.',
    'e k ',
    't ự t ử ',
    'đ á n h e m ',
    'chết',
    'muốnchết',
    'không ',
    'em bị em bị ',
    'bố đánh em ',
    'bo danh em ',
    'so vao cho kin em ',
    'không ai đánh em ',
    'שלום ',
    '🙂',
  ])('a hundred thousand letters of %j', (bit) => {
    const text = long(bit)
    const { steps, screening } = screened(text, builtin)
    expect(steps).toBeLessThan(text.length * stepsPerLetter)
    expect(screening.signs.every(({ start, end }) => start >= 0 && start < end && end <= text.length)).toBe(
      true,
    )
  })

  test('twice the text takes about twice the steps', () => {
    for (const bit of ['bố đánh em ', 'em không ai sờ chỗ kín của em, ', 'so vao cho kin em '])
      expect(screened(long(bit, 40_000), builtin).steps).toBeLessThan(
        screened(long(bit, 20_000), builtin).steps * 2.2,
      )
  })

  test('what a child wrote is seen behind a hundred thousand letters of noise', () => {
    for (const noise of ['a ', '\u0301', '. ', 'zzz '])
      expect(screen(`${long(noise)}\nEm muốn tự tử`).level, noise).toBe(3)
  })
})

const bits = [
  'em',
  'bố',
  'đánh',
  'không',
  'ai',
  'chết',
  'muốn',
  't ự',
  'ch3t',
  'sờ',
  ',',
  '.',
  '\n',
  ' ',
  'k',
  'wánh',
  '\u0301',
]
const texts = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({ unit: 'grapheme', maxLength: 300 }),
  fc.array(fc.constantFrom(...bits), { maxLength: 60 }).map((parts) => parts.join(' ')),
)

describe('whatever is typed', () => {
  test('signs stand in the text and in order, and there is a level exactly where there are signs', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { level, signs } = screen(text)
        const size = text.normalize('NFC').length
        expect(level === 0).toBe(signs.length === 0)
        for (const { start, end } of signs) {
          expect(start).toBeGreaterThanOrEqual(0)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(size)
        }
        expect(signs.map(({ start }) => start)).toEqual(
          signs.map(({ start }) => start).toSorted((a, b) => a - b),
        )
      }),
      { numRuns: 400 },
    )
  })

  test('composed or decomposed, it is seen the same', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(screen(text.normalize('NFD'))).toEqual(screen(text.normalize('NFC')))
      }),
      { numRuns: 400 },
    )
  })
})
