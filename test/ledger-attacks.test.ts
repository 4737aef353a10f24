import { beforeEach, describe, expect, test } from 'vitest'
import { client } from './support/client.ts'
import { receiptOf, terms } from './support/ledger/bodies.ts'
import { house, type House, type Official } from './support/ledger/house.ts'
import { confirmed, officialsOf, post, recorded, refusal } from './support/ledger/quick.ts'
import { rowsOf, unit } from './support/world.ts'

let there: House
let one: Official
let two: Official
beforeEach(async () => {
  there = await house()
  const [first, second] = officialsOf(there)
  one = first
  two = second
})

const noAmounts = [
  0,
  -1,
  0.5,
  1e15 + 1,
  1e21,
  null,
  true,
  [5],
  {},
  '',
  ' ',
  '-5',
  '0',
  '1.000,5',
  '1e3',
  '0x10',
  'NaN',
  'Infinity',
  '10.00',
  '1,5',
  '9007199254740993',
]

describe('an amount that is none', () => {
  test.each(noAmounts)('%j is neither promised nor received', async (amount) => {
    const known = await confirmed(there)
    expect(await refusal(() => post(one, '', { ...terms(), amount }))).toBe(422)
    expect(
      await refusal(() => post(one, `/${known.seq}/tien-do`, receiptOf({ amount, reason: 'Góp thêm' }))),
    ).toBe(422)
  })

  test.each([
    ['12.500.000', 12_500_000],
    ['12,500,000', 12_500_000],
    ['12 500 000', 12_500_000],
    ['7', 7],
  ])('"%s", as people type it, is %i', async (amount, meant) => {
    await post(one, '', { ...terms(), amount })
    expect(await rowsOf('pledges')).toMatchObject([{ amount: meant }])
  })
})

describe('a day that cannot be', () => {
  test.each([
    { pledgedOn: '2099-01-01', dueOn: '2099-02-01' },
    { pledgedOn: '2012-12-31', dueOn: '2099-02-01', unitId: unit.oldCommune },
    { pledgedOn: '2026-02-30' },
    { pledgedOn: '2026-5-2' },
    { dueOn: '2026-05-19' },
    { dueOn: '9999-01-01' },
    { pledgedOn: '2025-06-30' }, // the commune was not there yet
    { pledgedOn: '2025-07-01', unitId: unit.oldCommune }, // it was no more
  ])('%j is refused', async (days) => {
    expect(await refusal(() => post(one, '', terms(days)))).toBe(422)
  })

  test.each(['2099-01-01', '2026-05-19', '2026-06-31', '1/6/2026', '2026-06-01T00:00:00Z'])(
    'nothing is received on %s of what was promised on 20/5/2026',
    async (receivedOn) => {
      const { seq } = await confirmed(there)
      expect(await refusal(() => post(one, `/${seq}/tien-do`, receiptOf({ receivedOn })))).toBe(422)
    },
  )
})

describe('a place that is not one’s own', () => {
  test('an official of one commune records nothing for another commune, the province or another province', async () => {
    for (const unitId of [unit.tanhLinh, unit.root, unit.country, unit.otherCommune, 'nowhere']) {
      expect([404, 422]).toContain(await refusal(() => post(one, '', terms({ unitId }))))
    }
  })

  test('a campaign of another province, of a commune beside, or none at all is not taken', async () => {
    expect(await refusal(() => post(one, '', terms({ campaignId: 'ofOther' })))).toBe(422)
    expect(await refusal(() => post(one, '', terms({ campaignId: 'nope' })))).toBe(422)
    const [beside] = officialsOf(there, unit.tanhLinh)
    expect(
      await refusal(() => post(beside, '', terms({ unitId: unit.tanhLinh, campaignId: 'ofCommune' }))),
    ).toBe(422)
  })

  test('every move of another unit’s pledge answers byte for byte like a missing one', async () => {
    const known = await confirmed(there)
    const receipt = await recorded(there, known, 5)
    const stranger = there.officials.find(({ at }) => at === unit.otherCommune)
    const browser = client(stranger)
    const bodies = { version: 2, reason: 'Ghi nhầm', amount: 5 }
    const paths = [
      '/xac-nhan',
      '/rut',
      '/huy',
      '/hoan-tac',
      '/tien-do',
      `/phieu/${receipt}/xac-nhan`,
      `/phieu/${receipt}/dao-phieu`,
    ]
    for (const path of paths) {
      const texts: string[] = []
      for (const seq of [known.seq, 987_654]) {
        const status = await refusal(async () => {
          const response = await browser.postJson(`/quan-tri/cam-ket/${seq}${path}`, bodies)
          texts.push(await response.text())
          return response
        })
        expect(status, path).toBe(404)
      }
      expect(texts[0], path).toBe(texts[1])
    }
  })

  test('a receipt is reached through its own pledge only', async () => {
    const [mine, other] = [await confirmed(there), await confirmed(there, { amount: 3 })]
    const receipt = await recorded(there, mine, 5)
    expect(await refusal(() => post(two, `/${other.seq}/phieu/${receipt}/xac-nhan`, {}))).toBe(404)
    expect(
      await refusal(() => post(two, `/${other.seq}/phieu/${receipt}/dao-phieu`, { reason: 'Ghi nhầm' })),
    ).toBe(404)
  })
})
