import { describe, expect, test } from 'vitest'
import { RecordPledge } from '../src/pledges/rules/entry.ts'
import { reveals, says } from '../src/pledges/rules/names.ts'
import { initialsOf, publicNameOf } from '../src/pledges/rules/public-name.ts'
import { pledgeFlow, pledgeStates, stageOf, undoneTo } from '../src/pledges/rules/pledge.ts'
import { openActions } from '../src/core/flow.ts'
import { pledgeIssues } from '../src/web/words/pledges.ts'
import { hasWords } from '../src/web/words/index.ts'
import { promised } from './support/pledges.ts'

describe('what the public reads of a name', () => {
  test.each([
    ['Nguyễn Văn An', 'N. V. A.'],
    ['Ông Trần Văn Hòa', 'T. V. H.'],
    ['Hộ bà Nguyễn Thị Lành', 'N. T. L.'],
    ['Gia đình anh Đặng Ánh Ê', 'Đ. A. Ê.'],
    ['Nguyễn Văn An (thôn Đông Hà)', 'N. V. A.'],
    ['Nguyễn Văn An, thôn Đông Hà', 'N. V. A.'],
    ['Ông Nguyễn Văn An và bà Trần Thị Bé', 'N. V. A. và T. T. B.'],
    ["K'Brêl", 'K.'],
    ['Hộ ông K’Brèo', 'K.'],
    ['Y Moan Êban', 'Y. M. Ê.'],
    ['Ấu', 'Â.'],
    ['123', '…'],
  ])('%s by initials is %s', (name, initials) => {
    expect(initialsOf(name)).toBe(initials)
  })

  test('is the whole name, its initials or nothing', () => {
    expect(publicNameOf('Lê Thị Mai', 'full')).toBe('Lê Thị Mai')
    expect(publicNameOf('Lê Thị Mai', 'initials')).toBe('L. T. M.')
    expect(publicNameOf('Lê Thị Mai', 'anonymous')).toBeNull()
  })

  const hidden = { name: 'Ông Trần Văn Hòa', representative: null, display: 'anonymous' } as const
  test.each([
    ['Ông Trần Văn Hòa góp áo phao', true],
    ['ong TRAN VAN HOA gop ao phao', true],
    ['Góp áo phao cho lớp bơi ở Hòa Thắng', false],
    ['Trần Văn Hòang góp', false],
  ])('a public text that says “%s” reveals an unnamed pledger: %s', (text, is) => {
    expect(reveals(text, hidden)).toBe(is)
  })

  test('a name shown in full may stand in the text, its representative’s may not', () => {
    const full = { name: 'Công ty Nắng Mới', representative: 'Bà Lê Thị Mai', display: 'full' } as const
    expect(reveals('Công ty Nắng Mới lắp bồn nước', full)).toBe(false)
    expect(reveals('Bà Lê Thị Mai trao tận tay', full)).toBe(true)
    expect(says('An toàn cho em', 'An')).toBe(false)
  })
})

describe('what an official types', () => {
  const issues = (other: Record<string, unknown>) => {
    const result = RecordPledge.safeParse({ ...promised, ...other })
    return result.success
      ? []
      : result.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)
  }

  test.each([
    [{ amount: '12.500.000' }, []],
    [{ amount: '12,5' }, ['amount: pledge.amount']],
    [{ amount: 0 }, ['amount: pledge.amount']],
    [{ amount: -3 }, ['amount: pledge.amount']],
    [{ amount: 1.5 }, ['amount: pledge.amount']],
    [{ amount: 1_000_000_000_001 }, ['amount: pledge.amount_large']],
    [{ pledgerName: '  ' }, ['pledgerName: pledge.name']],
    [{ pledgerName: 'ô'.repeat(151) }, ['pledgerName: pledge.name_long']],
    [{ promise: 'ễ'.repeat(201) }, ['promise: pledge.promise_long']],
    [{ promise: 'ễ'.repeat(200) }, []],
    [{ childWords: 'ễ'.repeat(121) }, ['childWords: pledge.child_words_long']],
    [{ measure: 'dollar' }, ['measure: pledge.measure']],
    [{ dueOn: '2027-02-29' }, ['dueOn: pledge.due_on']],
    [{ display: 'initials' }, ['display: pledge.initials']],
    [{ display: 'initials', pledgerKind: 'organisation' }, ['display: pledge.initials']],
    [{ display: 'initials', pledgerKind: 'person', pledgerName: 'Lê Thị Mai' }, []],
    [{ document: 'yes', basis: '' }, ['basis: pledge.basis']],
    [{ document: 'no', basis: 'Biên bản 12' }, []],
    [{ display: 'anonymous', promise: 'Hợp tác xã Thanh Long lắp bồn nước' }, ['promise: pledge.reveals']],
    [{ representative: 'Lê Thị Mai', basis: 'Thư của bà Lê Thị Mai' }, ['basis: pledge.reveals']],
  ] as const)('%o gives %o', (other, expected) => {
    expect(issues(other)).toEqual(expected)
  })

  test('a basis is not kept when there is no document', () => {
    expect(RecordPledge.parse({ ...promised, document: 'no' }).basis).toBeNull()
  })
})

describe('the states of a pledge', () => {
  test('every state and action: open exactly where the table says', () => {
    expect(Object.fromEntries(pledgeStates.map((state) => [state, openActions(pledgeFlow, state)]))).toEqual({
      pending: ['confirm', 'withdraw', 'cancel'],
      confirmed: ['withdraw', 'cancel', 'undo'],
      withdrawn: ['undo'],
      cancelled: ['undo'],
    })
  })

  test.each([
    [{ status: 'pending', fulfilledOn: null, late: 0 }, 'pending'],
    [{ status: 'confirmed', fulfilledOn: null, late: 0 }, 'running'],
    [{ status: 'confirmed', fulfilledOn: null, late: 1 }, 'late'],
    [{ status: 'confirmed', fulfilledOn: '2026-06-01', late: 0 }, 'fulfilled'],
    [{ status: 'withdrawn', fulfilledOn: '2026-06-01', late: 0 }, 'ended'],
    [{ status: 'cancelled', fulfilledOn: null, late: 0 }, 'ended'],
  ] as const)('%o stands as %s', (pledge, stage) => {
    expect(stageOf(pledge)).toBe(stage)
  })

  test('what is undone leads back to where it came from', () => {
    const at = '2026-06-01T00:00:00.000Z'
    const last = (action: string) => ({ action, personId: 'p', at })
    expect(undoneTo(last('confirm'), { confirmedAt: at })).toBe('pending')
    expect(undoneTo(last('cancel'), { confirmedAt: at })).toBe('confirmed')
    expect(undoneTo(last('withdraw'), { confirmedAt: null })).toBe('pending')
  })
})

test('every sentence code of the rules and services has words, and every sentence is used', () => {
  const sources: Record<string, string> = import.meta.glob(
    ['../src/pledges/rules/*.ts', '../src/pledges/service/*.ts'],
    { query: '?raw', import: 'default', eager: true },
  )
  const text = Object.values(sources).join('\n')
  const used = new Set([...text.matchAll(/'((?:pledge|receipt)\.[a-z_]+)'/g)].map(([, code = '']) => code))
  const codes = [...used].filter((code) => !/^(pledge|receipt)\.(record|verify|read)$/.test(code))
  expect(codes.filter((code) => !hasWords(code))).toEqual([])
  expect(Object.keys(pledgeIssues).filter((code) => !used.has(code))).toEqual([])
})
