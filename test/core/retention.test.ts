import { describe, expect, test } from 'vitest'
import { holdings } from '../../src/core/retention-all.ts'
import { cutoff, hasTerm, lastDay } from '../../src/core/retention.ts'
import { sessionLimits } from '../../src/accounts/rules/stages.ts'
import { ideaLimits } from '../../src/forum/rules/idea.ts'
import { deleteOn } from '../../src/forum/rules/moderation.ts'
import { concernLimits } from '../../src/safeguarding/rules/concern.ts'
import { requestDeleteOn } from '../../src/safeguarding/rules/privacy.ts'

const now = '2026-11-24T20:30:00.000Z' // 3:30 on the 25th in Việt Nam

describe('a term', () => {
  test.each([
    ['30 days of a moment', { after: { days: 30 }, unit: 'instant' }, '2026-10-25T20:30:00.000Z'],
    ['24 months of a moment', { after: { months: 24 }, unit: 'instant' }, '2024-11-24T20:30:00.000Z'],
    ['five years of a day', { after: { months: 60 }, unit: 'day' }, '2021-11-25'],
    ['a day that is set', { after: { days: 90 }, unit: 'day', set: true }, '2026-11-25'],
    ['a moment that is set', { after: { hours: 2 }, unit: 'instant', set: true }, now],
  ] as const)('%s is over for what lies at or before', (_, term, expected) => {
    expect(cutoff(term, now)).toBe(expected)
  })

  test('of a month that is shorter ends with that month', () => {
    expect(lastDay({ after: { months: 24 }, unit: 'day' }, '2024-02-29')).toBe('2026-02-28')
    expect(lastDay({ after: { days: 30 }, unit: 'instant' }, '2026-01-31T20:00:00.000Z')).toBe('2026-03-03')
    expect(lastDay({ after: { days: 90 }, unit: 'day', set: true }, '2026-01-31')).toBe('2026-01-31')
  })
})

describe('what people are told of a term whose end is set elsewhere', () => {
  const after = new Map(
    holdings.flatMap(({ personal = [] }) =>
      personal.flatMap(({ key, ends }) => (hasTerm(ends) ? [[key, ends.after] as const] : [])),
    ),
  )

  test('is what the code that sets it does', () => {
    expect(after.get('draft')).toEqual({ hours: ideaLimits.draftHours })
    expect(after.get('staff_session')).toEqual({ hours: sessionLimits.hours })
    const original = { unit: 'day', after: after.get('idea_original') ?? {} } as const
    expect(deleteOn(now)).toBe(lastDay(original, '2026-11-25'))
    const request = { unit: 'day', after: after.get('privacy_request') ?? {} } as const
    expect(requestDeleteOn('2026-11-25')).toBe(lastDay(request, '2026-11-25'))
    const { handedOverDays, notConcernDays, drillDays } = concernLimits
    expect(after.get('concern_words')).toEqual({
      months: Math.round(Math.max(handedOverDays, notConcernDays, drillDays) / 30.4),
    })
  })
})
