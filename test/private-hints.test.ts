import { describe, expect, test } from 'vitest'
import { SAMPLE_IDEAS } from '../scripts/seed/ideas.ts'
import { type PrivateHint, type PrivateKind, privateHints } from '../src/safeguarding/rules/private-hints.ts'
import {
  stillMissed,
  tunedHarmless,
  tunedPrivate,
  unseenHarmless,
  unseenPrivate,
} from './support/private-sentences.ts'

const linesOf = (list: string): string[] => list.split('\n').filter((line) => line !== '')

const cases = [tunedPrivate, unseenPrivate].flatMap(linesOf).map((line) => {
  const [label = '', bit = '', sentence = ''] = line.split(' | ')
  const [kind = '', strength = ''] = label.split(' ')
  return { kind, strength: Number(strength), bit, sentence }
})

const short = (text: string, hints: readonly PrivateHint[]): string[] =>
  hints.map(
    ({ kind, strength, start, end }) => `${kind} ${strength} ${text.normalize('NFC').slice(start, end)}`,
  )
const repeated = (bit: string): string => bit.repeat(Math.ceil(100_000 / bit.length))
const found = (sentence: string): string[] => short(sentence, privateHints(sentence))

describe('what may tell who a child is', () => {
  test.each<[PrivateKind, number]>([
    ['phone', 14],
    ['account', 14],
    ['id', 4],
    ['birthday', 8],
    ['name', 40],
    ['class', 10],
    ['school', 12],
    ['address', 25],
  ])('%s is found to the letter, and nothing else, in each of at least %i sentences', (kind, atLeast) => {
    const own = cases.filter((each) => each.kind === kind)
    expect(own.length).toBeGreaterThanOrEqual(atLeast)
    const wrong = own.filter(
      ({ sentence, strength, bit }) => found(sentence).join() !== `${kind} ${strength} ${bit}`,
    )
    expect(wrong.map(({ sentence }) => `${sentence} → ${found(sentence).join()}`)).toEqual([])
  })

  test('no sentence of the lists is left out of the kinds above', () => {
    expect(cases.length).toBe(linesOf(tunedPrivate).length + linesOf(unseenPrivate).length)
    expect(cases.length).toBeGreaterThanOrEqual(45 + 25)
  })

  test.each([
    ['tuned', tunedHarmless, 60],
    ['unseen', unseenHarmless, 40],
  ])('a child who tells nothing private is left alone (%s)', (_, list, atLeast) => {
    const sentences = linesOf(list)
    expect(sentences.length).toBeGreaterThanOrEqual(atLeast)
    expect(sentences.flatMap((each) => found(each).map((hint) => `${each} → ${hint}`))).toEqual([])
  })

  test('what the rules still miss is written down: a line that is found moves to the list', () => {
    expect(stillMissed.filter((each) => found(each).length > 0)).toEqual([])
  })
})

describe('where it stands in the text as it was typed', () => {
  test('marks in separate characters, emoji and hidden characters before it do not shift it', () => {
    const text = `😀\u200b ${'Em mến'.normalize('NFD')} bạn ${'Đặng Thị Mỹ'.normalize('NFD')} lắm`
    const [hint, ...rest] = privateHints(text)
    expect(rest).toEqual([])
    expect(text.normalize('NFC').slice(hint?.start, hint?.end)).toBe('bạn Đặng Thị Mỹ')
    expect(text.normalize('NFC').slice(hint?.end)).toBe(' lắm')
  })

  test('every hint is a slice of the text; they come in order and never overlap', () => {
    const text = [...cases.map(({ sentence }) => sentence), ...SAMPLE_IDEAS.map((idea) => idea.text)].join(
      '.\n',
    )
    const hints = privateHints(text)
    expect(hints.length).toBeGreaterThan(cases.length * 0.9)
    expect(hints.filter(({ start, end }) => start >= end || end > text.length)).toEqual([])
    expect(privateHints(text.normalize('NFD'))).toEqual(hints)
    expect(hints.filter((hint, i) => hint.start < (hints[i - 1]?.end ?? 0))).toEqual([])
  })

  test('of two that overlap the stronger stays, and between equals the longer', () => {
    expect(found('Em thích cô Lê Thị Thu')).toEqual(['name 1 cô Lê Thị Thu'])
    expect(found('ở 12 đường Nguyễn Văn Hùng')).toEqual(['address 2 12 đường Nguyễn Văn Hùng'])
    expect(found('nhà em ở tổ 5')).toEqual(['address 2 tổ 5'])
    expect(found('gọi 0900000123. 12 bạn đợi')).toEqual(['phone 2 0900000123'])
  })
})

describe('hiding it does not help', () => {
  const hidden = [
    '\u200b',
    '\u200c',
    '\u200d',
    '\u2060',
    '\ufeff',
    '\u00ad',
    '\u034f',
    '\u202e',
    '\ufe0f',
    '\u3164',
    '\u0007',
  ]

  test.each(hidden.map((each) => [each.codePointAt(0)?.toString(16), each]))(
    'U+%s between all letters',
    (_, each) => {
      const strewn = (text: string): string => Array.from(text).join(each)
      expect(privateHints(strewn('Số em 0900000123')).map(({ kind }) => kind)).toEqual(['phone'])
      expect(privateHints(strewn('Em học lớp 5A')).map(({ kind }) => kind)).toEqual(['class'])
      expect(privateHints(strewn('Em tên là Vàng A Páo')).map(({ kind }) => kind)).toEqual(['name'])
    },
  )

  test('full-width letters, other apostrophes and other d with a stroke read the same', () => {
    expect(found('ＬỚＰ ５Ａ của em')).toEqual(['class 2 ＬỚＰ ５Ａ'])
    expect(
      ["K'Brel", 'K’Brel', 'K‘Brel', 'K`Brel', 'K´Brel'].map((name) => found(`${name} viết`).length),
    ).toEqual([1, 1, 1, 1, 1])
    expect(privateHints('em ở \u0110\u01b0\u1eddng').length).toBe(
      privateHints('em ở \u00d0\u01b0\u1eddng').length,
    )
    expect(found('27 \u00f0\u01b0\u1eddng Hoa Ban')).toEqual(['address 2 27 \u00f0\u01b0\u1eddng Hoa Ban'])
  })

  test('hòa and hoà, NFC and NFD, give the same hints', () => {
    const nfd = cases.filter(
      ({ sentence }) => found(sentence.normalize('NFD')).join().normalize('NFC') !== found(sentence).join(),
    )
    expect(nfd.map(({ sentence }) => sentence)).toEqual([])
  })
})

describe('a long text costs no more than its length', () => {
  test.each([
    'a',
    ' ',
    'A ',
    '1',
    '12/3/',
    'a@',
    'a.',
    '\u0302',
    '\u200b',
    'tên ',
    'zalo em ',
    'nhà em ở cạnh ',
    'trường tiểu học ',
    'a_1.',
  ])('a hundred thousand characters of "%s" are read to the end', (bit) => {
    const hints = privateHints(`Số em 0900000123.\n${repeated(bit)}\nlớp 5A`)
    expect(hints[0]).toMatchObject({ kind: 'phone', start: 6, end: 16 })
    expect(hints.at(-1)).toMatchObject({ kind: 'class' })
  })

  test('no pattern repeats a group without a limit, which is where backtracking would multiply', async () => {
    const { rules } = await import('../src/safeguarding/rules/private-rules.ts')
    const patterns = rules.flat().flatMap((rule) => [rule.found, rule.not])
    expect(patterns.length).toBeGreaterThan(60)
    expect(
      patterns.map(({ source }) => source).filter((source) => /\)(?:[*+]|\{\d+,\})/.test(source)),
    ).toEqual([])
  })

  test('the module that goes to the browser imports only its own parts', () => {
    const parts: Record<string, string> = import.meta.glob('../src/safeguarding/rules/private-*.ts', {
      query: '?raw',
      import: 'default',
      eager: true,
    })
    const imported = Object.values(parts).flatMap((text) =>
      [...text.matchAll(/ from '([^']+)'/g)].map((each) => each[1]),
    )
    expect(Object.keys(parts).length).toBeGreaterThan(3)
    expect(imported.filter((path) => !path?.startsWith('./private-'))).toEqual([])
  })
})

describe('the sample ideas', () => {
  const published = SAMPLE_IDEAS.filter(({ status }) => status === 'published')

  test('nothing that would be hinted to a child is published', () => {
    const told = published.flatMap(({ text, title = '' }) => [...found(text), ...found(title)])
    expect(published.length).toBeGreaterThanOrEqual(34)
    expect(told.filter((hint) => hint.split(' ')[1] === '2')).toEqual([])
  })

  test('published ones were meant to be shared and bear a short title; declined ones bear a reason', () => {
    expect(
      published.filter(({ share, title = '' }) => !share || title.length < 10 || title.length > 60),
    ).toEqual([])
    const declined = SAMPLE_IDEAS.filter(({ status }) => status === 'declined' || status === 'declining')
    expect(declined.filter(({ declineReason }) => declineReason === undefined)).toEqual([])
  })

  test('there are enough, in every state, of a length the form takes, each once', () => {
    expect(SAMPLE_IDEAS.length).toBeGreaterThanOrEqual(64)
    expect(new Set(SAMPLE_IDEAS.map(({ text }) => text)).size).toBe(SAMPLE_IDEAS.length)
    expect(
      SAMPLE_IDEAS.filter(
        ({ text }) => text.length < 10 || text.length > 1000 || text !== text.normalize('NFC'),
      ),
    ).toEqual([])
    const states = ['reading', 'declining', 'published', 'private', 'declined', 'withdrawn'] as const
    const counts = states.map((state) => SAMPLE_IDEAS.filter(({ status }) => status === state).length)
    expect(counts).toEqual([13, 3, 38, 6, 4, 3])
  })

  test('some carry private information, as real ones do, for the moderators to see marked', () => {
    const kinds = new Set(SAMPLE_IDEAS.flatMap(({ text }) => privateHints(text).map(({ kind }) => kind)))
    expect([...kinds].toSorted()).toEqual(
      ['account', 'address', 'class', 'name', 'phone', 'school'].toSorted(),
    )
  })
})
