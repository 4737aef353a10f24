import { describe, expect, test } from 'vitest'
import { openActions } from '../src/core/flow.ts'
import { dueOf } from '../src/safeguarding/rules/case-due.ts'
import { HandOver, lastAt } from '../src/safeguarding/rules/case-forms.ts'
import { reasonsOf, withReason } from '../src/safeguarding/rules/case-reasons.ts'
import { concernFlow, concernStates } from '../src/safeguarding/rules/concern.ts'
import { protectPath } from '../src/safeguarding/rules/lock.ts'
import { caseActionWords, caseNumber } from '../src/web/words/concerns.ts'

test('every state of a case and every step: open exactly where the table says', () => {
  expect(Object.fromEntries(concernStates.map((state) => [state, openActions(concernFlow, state)]))).toEqual({
    waiting: ['open', 'move', 'endDrill'],
    assessing: [
      'assess',
      'saveForm',
      'move',
      'locate',
      'handOver',
      'proposeDismiss',
      'dismiss',
      'keep',
      'endDrill',
    ],
    handedOver: ['handOver', 'reopen'],
    notConcern: ['reopen'],
  })
})

test('every step has its words in the journal of a case', () => {
  const unnamed = Object.keys(concernFlow).filter(
    (action) => caseActionWords(action) === caseActionWords('?'),
  )
  expect(unnamed).toEqual([])
})

test('a case is called by the same number everywhere', () => {
  expect([1, 412, 76_543].map(caseNumber)).toEqual(['C-0001', 'C-0412', 'C-76543'])
})

describe('what a case waits for', () => {
  const received = '2026-11-23T07:00:00.000Z'
  const one = { receivedAt: received, handedAt: null }

  test.each([
    [3, 'waiting', 'open', '2026-11-23T07:15:00.000Z'],
    [3, 'assessing', 'handOver', '2026-11-23T07:30:00.000Z'],
    [2, 'waiting', 'open', '2026-11-23T08:00:00.000Z'],
    [2, 'assessing', 'handOver', '2026-11-23T11:00:00.000Z'],
    [1, 'waiting', 'open', '2026-11-24T07:00:00.000Z'],
    [1, 'assessing', 'handOver', '2026-11-26T07:00:00.000Z'],
  ] as const)('of level %d when %s: to %s by %s', (level, status, what, by) => {
    expect(dueOf({ ...one, level, status })).toEqual({ what, by })
  })

  test('is nothing once it was handed over or is none', () => {
    expect(dueOf({ ...one, level: 3, status: 'handedOver', handedAt: received })).toBeNull()
    expect(dueOf({ ...one, level: 3, status: 'notConcern' })).toBeNull()
    expect(dueOf({ ...one, level: 3, status: 'assessing', handedAt: received })).toBeNull()
  })
})

describe('the time of a call', () => {
  const sent = { version: '1', receiverKind: 'police', receiver: 'Công an xã', number: '7' }

  test.each(['14:09', '14h09', '14 giờ 09', '14.09', ' 14 : 09 '.replaceAll(' : ', ':')])(
    'is understood as "%s"',
    (time) => {
      expect(HandOver.parse({ ...sent, time }).time).toEqual({ hour: 14, minute: 9 })
    },
  )

  test.each(['', '24:00', '14:60', 'chiều', '1409'])('is asked for again when it is "%s"', (time) => {
    expect(HandOver.safeParse({ ...sent, time }).error?.issues[0]?.message).toBe('concern.time')
  })

  test.each([
    ['2026-11-23T07:30:00.000Z', 14, 9, '2026-11-23T07:09:00.000Z'],
    ['2026-11-22T17:05:00.000Z', 23, 58, '2026-11-22T16:58:00.000Z'],
    ['2026-11-22T17:05:30.000Z', 0, 5, '2026-11-22T17:05:00.000Z'],
    ['2026-11-23T07:08:40.000Z', 14, 9, '2026-11-23T07:08:40.000Z'],
  ])('at %s, %d:%d was the last time the clock showed it: %s', (now, hour, minute, at) => {
    expect(lastAt({ hour, minute }, now)).toBe(at)
  })
})

test('reasons are kept in order, whatever stands in them', () => {
  const first = { at: '2026-11-23T07:00:00.000Z', who: 'Hoa', action: 'lower', text: '"]}\n' } as const
  const second = { ...first, action: 'reopen', text: 'Ẫ' } as const
  expect(reasonsOf(withReason(withReason(undefined, first), second))).toEqual([first, second])
})

test.each([
  ['/bao-ve/ca/412', '/bao-ve/ca/412'],
  ['/bao-ve/so-chuyen?loai=khong-phai&truoc=9', '/bao-ve/so-chuyen?loai=khong-phai&truoc=9'],
  ['/bao-ve/mo-khoa', '/bao-ve/ca'],
  ['/bao-ve/khoa', '/bao-ve/ca'],
  ['/quan-tri', '/bao-ve/ca'],
  ['//bao-ve/ca', '/bao-ve/ca'],
  ['https://example.com/bao-ve/', '/bao-ve/ca'],
  ['/bao-ve/\\example.com', '/bao-ve/ca'],
  ['/bao-ve/../quan-tri', '/bao-ve/ca'],
  [undefined, '/bao-ve/ca'],
])('after unlocking, %s leads to %s', (tiep, to) => {
  expect(protectPath(tiep)).toBe(to)
})
