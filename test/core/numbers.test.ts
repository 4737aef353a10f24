import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  formatNumber,
  formatPercent,
  formatVnd,
  formatVndShort,
  parseInteger,
} from '../../src/core/vi/numbers.ts'

describe('numbers read as in Vietnamese papers', () => {
  it.each([
    [1250, '1.250'],
    [0, '0'],
    [-0.001, '0'],
    [-1250, '-1.250'],
    [2.71, '2,71'],
    [12.345, '12,35'],
    [12_500_000, '12.500.000'],
  ])('%f is %s', (value, text) => {
    expect(formatNumber(value)).toBe(text)
  })

  it.each([
    [0.835, '83,5%'],
    [1, '100%'],
    [0, '0%'],
    [12.5, '1.250%'],
    [0.0004, '0%'],
  ])('a share of %f is %s', (share, text) => {
    expect(formatPercent(share)).toBe(text)
  })

  it.each([
    [12_500_000, '12.500.000\u00A0đồng'],
    [0, '0\u00A0đồng'],
    [-5000, '-5.000\u00A0đồng'],
  ])('%i đồng is %s, never broken before the unit', (amount, text) => {
    expect(formatVnd(amount)).toBe(text)
  })

  it.each([
    [1_250_000_000, '1,25 tỷ đồng'],
    [12_500_000, '12,5 triệu đồng'],
    [1_000_000, '1 triệu đồng'],
    [999_999, '999.999 đồng'],
    [999_994_999, '999,99 triệu đồng'],
    [999_995_000, '1 tỷ đồng'],
    [2_500_000_000_000, '2.500 tỷ đồng'],
    [-1_250_000_000, '-1,25 tỷ đồng'],
  ])('%i đồng is in short %s', (amount, text) => {
    expect(formatVndShort(amount).replaceAll('\u00A0', ' ')).toBe(text)
    expect(formatVndShort(amount)).not.toContain(' ')
  })

  it('no page ever shows half a đồng or NaN', () => {
    for (const format of [formatVnd, formatVndShort]) {
      expect(() => format(0.5)).toThrow(RangeError)
      expect(() => format(2 ** 53)).toThrow(RangeError)
    }
    for (const format of [formatNumber, formatPercent, formatVnd])
      expect(() => format(Number.NaN)).toThrow(RangeError)
  })

  it.each([
    ['12.500.000', 12_500_000],
    ['12,500,000', 12_500_000],
    ['12 500 000', 12_500_000],
    ['12\u00A0500\u00A0000', 12_500_000],
    [' 40 ', 40],
    ['007', 7],
    ['-1.250', -1250],
    ['−5', -5],
    ['-0', 0],
    ['12,5', undefined],
    ['12.50', undefined],
    ['1.250,000', undefined],
    ['1250.000', undefined],
    ['0.500', undefined],
    ['1..250', undefined],
    ['12 triệu', undefined],
    ['1e3', undefined],
    ['', undefined],
    ['9007199254740993', undefined],
  ])('what an official types as "%s" is read as %s', (typed, value) => {
    expect(parseInteger(typed)).toBe(value)
  })

  it('and every whole number is read back as it is shown', () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), (n) => {
        expect(parseInteger(formatNumber(n))).toBe(n)
      }),
    )
  })
})
