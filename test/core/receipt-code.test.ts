import { describe, expect, test } from 'vitest'
import * as fc from 'fast-check'
import { codeFrom, formatCode, readCode } from '../../src/core/receipt-code.ts'

const alphabet = '23456789CDFGHJKMNPQRTVWX'
const bytes = fc.uint8Array({ minLength: 16, maxLength: 32 })

describe('a receipt code', () => {
  test('has eleven symbols of the alphabet and reads back as it was', () => {
    fc.assert(
      fc.property(bytes, (random) => {
        const symbols = codeFrom(random)
        expect(symbols).toMatch(new RegExp(`^[${alphabet}]{11}$`))
        expect(readCode(formatCode('YT', symbols))).toEqual({ prefix: 'YT', symbols })
      }),
      { numRuns: 10_000 },
    )
  })

  test('every single wrong symbol is caught, in 500 codes', () => {
    const codes = fc.sample(bytes, 500).map((random) => codeFrom(random))
    let slipped = 0
    for (const code of codes) {
      for (let at = 0; at < 11; at += 1) {
        for (const other of alphabet) {
          if (other === code[at]) continue
          if (readCode(`YT${code.slice(0, at)}${other}${code.slice(at + 1)}`) !== undefined) slipped += 1
        }
      }
    }
    expect(slipped).toBe(0)
  })

  test('almost every swap of two neighbours is caught', () => {
    const codes = fc.sample(bytes, 2_000).map((random) => codeFrom(random))
    let swaps = 0
    let slipped = 0
    for (const code of codes) {
      for (let at = 0; at < 10; at += 1) {
        const [left = '', right = ''] = [code[at], code[at + 1]]
        if (left === right) continue
        swaps += 1
        if (readCode(code.slice(0, at) + right + left + code.slice(at + 2)) !== undefined) slipped += 1
      }
    }
    expect(swaps).toBeGreaterThan(15_000)
    expect(slipped / swaps).toBeLessThan(0.006)
  })

  test.each([
    ['YT-4CGK-7RWX-V22'],
    ['yt 4cgk 7rwx v22'],
    ['4CGK7RWXV22'],
    [' 4cgk-7rwx–v22. '],
    ['ＹＴ４ＣＧＫ７ＲＷＸＶ２２'],
  ])('is read from "%s"', (typed) => {
    expect(readCode(typed)).toEqual({ prefix: 'YT', symbols: '4CGK7RWXV22' })
  })

  test.each([
    [''],
    ['4CGK-7RWX-V2M'],
    ['YT'],
    ['111'],
    ['YT-4CGK-7RWX'],
    ['YT-ÔÔÔÔ-7RWX-V22'],
    ['GY-1111-1111-111'],
    ['x'.repeat(5000)],
  ])('is not read from "%s"', (typed) => {
    expect(readCode(typed)).toBeUndefined()
  })

  test('keeps its prefix apart: the same symbols under GY are another code', () => {
    const symbols = codeFrom(new Uint8Array(16).fill(7))
    expect(readCode(formatCode('GY', symbols))).toEqual({ prefix: 'GY', symbols })
  })
})
