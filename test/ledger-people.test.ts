import { beforeEach, describe, expect, test } from 'vitest'
import { client } from './support/client.ts'
import { receiptOf, terms } from './support/ledger/bodies.ts'
import { house, type House, type Official } from './support/ledger/house.ts'
import { confirmed, officialsOf, pending, post, received, recorded, refusal } from './support/ledger/quick.ts'
import { person, rowsOf, unit } from './support/world.ts'

let there: House
let one: Official
let two: Official
let three: Official
beforeEach(async () => {
  there = await house()
  ;[one, two, three] = officialsOf(there)
})

describe('a second person is another person', () => {
  test('not the same one at another post, nor by a reversal of one’s own', async () => {
    const twice = await person({ role: 'front', unitId: unit.ducLinh }, { role: 'front', unitId: unit.root })
    const both = { ...twice, at: unit.ducLinh }
    const made = await post(both, '', terms())
    const seq = Number(made.body['seq'])
    expect(await refusal(() => post(both, `/${seq}/xac-nhan`, { version: 1 }))).toBe(422)
    await post(two, `/${seq}/xac-nhan`, { version: 1 })
    const receipt = Number((await post(both, `/${seq}/tien-do`, receiptOf())).body['receipt'])
    expect(await refusal(() => post(both, `/${seq}/phieu/${receipt}/xac-nhan`, {}))).toBe(422)
    const taken = Number(
      (await post(two, `/${seq}/phieu/${receipt}/dao-phieu`, { reason: 'Nhầm' })).body['receipt'],
    )
    expect(await refusal(() => post(both, `/${seq}/phieu/${taken}/xac-nhan`, {}))).toBe(422)
    expect(await refusal(() => post(two, `/${seq}/phieu/${taken}/xac-nhan`, {}))).toBe(422)
    expect((await post(three, `/${seq}/phieu/${taken}/xac-nhan`, {})).status).toBe(200)
    expect((await rowsOf('receipts')).map(({ status }) => status)).toEqual(['verified', 'verified'])
  })

  test('nor one whose post has ended or not begun, whose post is another, or who is signed out', async () => {
    const known = await confirmed(there)
    const receipt = await recorded(there, known, 5)
    const path = `/${known.seq}/phieu/${receipt}/xac-nhan`
    const ended = await person({ role: 'front', unitId: unit.ducLinh, to: '2026-01-02' })
    const early = await person({ role: 'front', unitId: unit.ducLinh, from: '2098-01-01' })
    const clerk = await person({ role: 'commune', unitId: unit.ducLinh })
    for (const who of [ended, early, clerk]) {
      expect(await refusal(() => post({ ...who, at: unit.ducLinh }, path, {}))).toBe(403)
    }
    expect(await refusal(() => client().postJson(`/quan-tri/cam-ket${path}`, {}))).toBe(401)
  })
})

describe('a pledge that is not open', () => {
  test('one that waits, was withdrawn or cancelled receives nothing', async () => {
    const waits = await pending(there)
    const gone = await confirmed(there, { amount: 2 })
    const wrong = await confirmed(there, { amount: 3 })
    await post(one, `/${gone.seq}/rut`, { version: 2, reason: 'Doanh nghiệp rút' })
    await post(one, `/${wrong.seq}/huy`, { version: 2, reason: 'Ghi nhầm' })
    for (const { seq } of [waits, gone, wrong]) {
      expect(await refusal(() => post(one, `/${seq}/tien-do`, receiptOf({ amount: 1 })))).toBe(409)
    }
  })

  test('is not cancelled while anything was received or waits, and not ended twice', async () => {
    const known = await confirmed(there)
    await recorded(there, known, 5)
    expect(await refusal(() => post(one, `/${known.seq}/huy`, { version: 2, reason: 'Ghi nhầm' }))).toBe(409)
    const other = await confirmed(there, { amount: 9 })
    await received(there, other, 5)
    expect(await refusal(() => post(one, `/${other.seq}/huy`, { version: 2, reason: 'Ghi nhầm' }))).toBe(409)
    expect((await post(one, `/${other.seq}/rut`, { version: 2, reason: 'Doanh nghiệp rút' })).status).toBe(
      200,
    )
    expect(
      await refusal(() => post(two, `/${other.seq}/rut`, { version: 3, reason: 'Doanh nghiệp rút' })),
    ).toBe(409)
    expect(
      await refusal(() => post(two, `/${other.seq}/huy`, { version: 3, reason: 'Doanh nghiệp rút' })),
    ).toBe(409)
  })

  test('more than was promised needs a reason; a reversal is not reversed, and nothing twice', async () => {
    const known = await confirmed(there, { amount: 10 })
    expect(await refusal(() => post(one, `/${known.seq}/tien-do`, receiptOf({ amount: 11 })))).toBe(422)
    const receipt = await received(there, known, 11)
    const path = `/${known.seq}/phieu`
    const taken = Number(
      (await post(one, `${path}/${receipt}/dao-phieu`, { reason: 'Nhầm' })).body['receipt'],
    )
    expect(await refusal(() => post(two, `${path}/${receipt}/dao-phieu`, { reason: 'Nhầm' }))).toBe(409)
    expect(await refusal(() => post(two, `${path}/${taken}/dao-phieu`, { reason: 'Nhầm' }))).toBe(409)
    expect(await refusal(() => post(two, `${path}/${receipt}/dao-phieu`, { reason: ' ' }))).toBe(422)
  })
})
