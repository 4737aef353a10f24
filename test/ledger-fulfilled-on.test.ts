import { beforeEach, expect, test } from 'vitest'
import { receiptOf } from './support/ledger/bodies.ts'
import { house, type House } from './support/ledger/house.ts'
import { confirmed, officialsOf, post } from './support/ledger/quick.ts'
import { rowsOf } from './support/world.ts'

let there: House
beforeEach(async () => {
  there = await house()
})

async function receive(seq: number, amount: number, receivedOn: string): Promise<number> {
  const [one, two] = officialsOf(there)
  const { body } = await post(one, `/${seq}/tien-do`, receiptOf({ amount, receivedOn, reason: 'Góp thêm' }))
  await post(two, `/${seq}/phieu/${Number(body['receipt'])}/xac-nhan`, {})
  return Number(body['receipt'])
}
async function takeBack(seq: number, receipt: number): Promise<void> {
  const [one, two] = officialsOf(there)
  const { body } = await post(one, `/${seq}/phieu/${receipt}/dao-phieu`, { reason: 'Nhầm' })
  await post(two, `/${seq}/phieu/${Number(body['receipt'])}/xac-nhan`, {})
}

test('the day of fulfilment is not that of a receipt that was taken back', async () => {
  const { seq } = await confirmed(there, { amount: 10 })
  await takeBack(seq, await receive(seq, 10, '2026-10-01'))
  await receive(seq, 10, '2026-06-01')
  expect(await rowsOf('pledges')).toMatchObject([{ received: 10, fulfilled_on: '2026-06-01' }])
})

test('the day of fulfilment moves when what fulfilled it is taken back and something else does', async () => {
  const { seq } = await confirmed(there, { amount: 10 })
  const first = await receive(seq, 10, '2026-06-01')
  await receive(seq, 10, '2026-10-01')
  await takeBack(seq, first)
  expect(await rowsOf('pledges')).toMatchObject([{ received: 10, fulfilled_on: '2026-10-01' }])
})

test.each([
  ['2026-06-01', '2026-10-01'],
  ['2026-10-01', '2026-06-01'],
])('the day of fulfilment does not hang on the order in which parts are verified: %s, %s', async (a, b) => {
  const { seq } = await confirmed(there, { amount: 10 })
  await receive(seq, 10, a)
  await receive(seq, 10, b)
  expect(await rowsOf('pledges')).toMatchObject([{ received: 20, fulfilled_on: '2026-06-01' }])
})
