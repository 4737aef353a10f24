import { expect, test } from 'vitest'
import { client } from './support/client.ts'
import { receiptOf } from './support/ledger/bodies.ts'
import { house } from './support/ledger/house.ts'
import { confirmed, officialsOf, post, received, recorded } from './support/ledger/quick.ts'
import { rowsOf } from './support/world.ts'

test('what was received in full cannot be withdrawn', async () => {
  const there = await house()
  const [one] = officialsOf(there)
  const known = await confirmed(there, { amount: 10 })
  await received(there, known, 10)
  expect((await post(one, `/${known.seq}/rut`, { version: 2, reason: 'Rút' })).status).toBe(409)
})
test('a pledge is not offered to be cancelled while a receipt and its reversal wait', async () => {
  const there = await house()
  const [one] = officialsOf(there)
  const known = await confirmed(there, { amount: 10 })
  const r = await recorded(there, known, 10)
  await post(one, `/${known.seq}/phieu/${r}/dao-phieu`, { reason: 'Nhầm' })
  const model = await (
    await client(one).getJson(`/quan-tri/cam-ket/${known.seq}`)
  ).json<{ actions: string[] }>()
  const status = (await post(one, `/${known.seq}/huy`, { version: 2, reason: 'Nhầm' })).status
  expect({ offered: model.actions.includes('cancel'), status }).toEqual({ offered: false, status: 409 })
})
test('a reversal that only waits does not make room for more than was promised', async () => {
  const there = await house()
  const [one] = officialsOf(there)
  const known = await confirmed(there, { amount: 10 })
  const r = await received(there, known, 10)
  await post(one, `/${known.seq}/phieu/${r}/dao-phieu`, { reason: 'Nhầm' })
  const made = await post(one, `/${known.seq}/tien-do`, receiptOf({ amount: 10 }))
  expect(made.status).toBe(422)
  expect((await rowsOf('receipts')).length).toBe(2)
})
