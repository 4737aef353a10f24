import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { suppressTable, type SuppressedTable } from '../../src/core/suppress.ts'
import { everyCell, pinned, solvable } from './suppress-attacks.ts'

type Counts = readonly (readonly number[])[]

describe('a table of children for the public', () => {
  it.each<[string, Counts, SuppressedTable]>([
    [
      'nothing small: nothing hidden',
      [
        [12, 40],
        [10, 99],
      ],
      {
        cells: [
          [12, 40],
          [10, 99],
        ],
        rowTotals: [52, 109],
        columnTotals: [22, 139],
        total: 161,
      },
    ],
    [
      'nobody anywhere: zeros stay',
      [[0, 0]],
      { cells: [[0, 0]], rowTotals: [0], columnTotals: [0, 0], total: 0 },
    ],
    [
      'one small count takes three more with it, the lowest that do',
      [
        [3, 40, 50],
        [20, 30, 60],
        [25, 35, 45],
      ],
      {
        cells: [
          ['small', 'hidden', 50],
          ['hidden', 'hidden', 60],
          [25, 35, 45],
        ],
        rowTotals: [93, 110, 105],
        columnTotals: [48, 105, 155],
        total: 308,
      },
    ],
    [
      'a list: the next lowest place is hidden, the total stays',
      [[5], [100], [200]],
      {
        cells: [['small'], ['hidden'], [200]],
        rowTotals: ['small', 'hidden', 200],
        columnTotals: [305],
        total: 305,
      },
    ],
    [
      'a lone small count beside zeros: its totals are as small and hidden too',
      [[5, 0, 0]],
      { cells: [['small', 0, 0]], rowTotals: ['small'], columnTotals: ['small', 0, 0], total: 'small' },
    ],
    [
      'small counts that shield each other cost nothing more',
      [
        [4, 6, 40],
        [7, 8, 50],
      ],
      {
        cells: [
          ['small', 'small', 40],
          ['small', 'small', 50],
        ],
        rowTotals: [50, 65],
        columnTotals: [11, 14, 90],
        total: 115,
      },
    ],
    ['no rows', [], { cells: [], rowTotals: [], columnTotals: [], total: 0 }],
  ])('%s', (_, counts, published) => {
    expect(suppressTable(counts)).toEqual(published)
  })

  it('one child each in two places is not given away by a total of two', () => {
    const { cells, rowTotals } = suppressTable([
      [1, 1, 40],
      [30, 30, 30],
      [20, 22, 33],
    ])
    expect(rowTotals[0]).toBe(42)
    expect(cells[0]).toEqual(['small', 'small', 'hidden'])
  })

  it('one child each in nine places is not given away by a total under ten', () => {
    const counts = [Array.from({ length: 9 }, () => 1), Array.from({ length: 9 }, () => 20)]
    expect(suppressTable(counts).rowTotals[0]).toBe('hidden')
    expect(suppressTable(counts).cells[0]).toEqual(Array.from({ length: 9 }, () => 'small'))
  })

  it('follows the threshold that the owner has set', () => {
    expect(
      suppressTable(
        [
          [4, 3],
          [20, 30],
        ],
        { threshold: 3 },
      ).cells,
    ).toEqual([
      [4, 3],
      [20, 30],
    ])
    expect(
      suppressTable(
        [
          [19, 30],
          [40, 50],
        ],
        { threshold: 20 },
      ).cells[0]?.[0],
    ).toBe('small')
  })

  it('what is no table of counts is refused', () => {
    for (const wrong of [[[1, 2], [3]], [[-1]], [[0.5]], [[Number.NaN]]])
      expect(() => suppressTable(wrong)).toThrow(RangeError)
    expect(() => suppressTable([[1]], { threshold: 2 })).toThrow(RangeError)
  })
})

const tables = (rows: number, columns: number, largest: number) =>
  fc
    .tuple(fc.integer({ min: 1, max: rows }), fc.integer({ min: 1, max: columns }))
    .chain(([height, width]) => {
      const count = fc.oneof(fc.nat(4), fc.nat(largest))
      return fc.array(fc.array(count, { minLength: width, maxLength: width }), {
        minLength: height,
        maxLength: height,
      })
    })

describe('whoever has the whole table, its totals and a pencil', () => {
  it('never sees a count from 1 to below the threshold, and every zero', () => {
    fc.assert(
      fc.property(tables(8, 6, 60), fc.integer({ min: 3, max: 20 }), (counts, threshold) => {
        const published = suppressTable(counts, { threshold })
        const numbers = everyCell(published).filter((cell) => typeof cell === 'number')
        expect(numbers.filter((n) => n > 0 && n < threshold)).toEqual([])
        counts.forEach((row, i) => row.forEach((n, j) => expect(published.cells[i]?.[j] === 0).toBe(n === 0)))
      }),
    )
  })

  it('always gets the same table', () => {
    fc.assert(
      fc.property(tables(6, 6, 60), (counts) => {
        expect(suppressTable(counts)).toEqual(suppressTable(structuredClone(counts)))
      }),
    )
  })

  it('cannot solve the sums for any hidden number', () => {
    fc.assert(
      fc.property(tables(7, 6, 200), (counts) => {
        expect(solvable(suppressTable(counts))).toEqual([])
      }),
      { numRuns: 300 },
    )
  })

  it('cannot pin a hidden number down by trying all whole numbers that the labels allow', () => {
    fc.assert(
      fc.property(tables(3, 3, 9), fc.integer({ min: 3, max: 5 }), (counts, threshold) => {
        expect(pinned(counts, suppressTable(counts, { threshold }), threshold)).toEqual([])
      }),
      { numRuns: 300 },
    )
  })

  it('would succeed if only the small counts were hidden: the two attacks above do find something', () => {
    const naive: SuppressedTable = {
      cells: [
        ['small', 40],
        [20, 30],
      ],
      rowTotals: [43, 50],
      columnTotals: [23, 70],
      total: 93,
    }
    expect(solvable(naive)).toEqual([0])
    const counts = [
      [1, 1],
      [1, 1],
    ]
    const halfway: SuppressedTable = {
      cells: [
        ['small', 'small'],
        ['small', 'small'],
      ],
      rowTotals: [2, 2],
      columnTotals: [2, 2],
      total: 4,
    }
    expect(solvable(halfway)).toEqual([])
    expect(pinned(counts, halfway, 3)).toEqual([0, 1, 3, 4])
  })
})
