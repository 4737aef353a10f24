import { env } from 'cloudflare:workers'
import { beforeEach, expect, test } from 'vitest'
import { runCron } from '../src/cron.ts'
import { wrapped } from './support/faulty.ts'
import { house, type House } from './support/ledger/house.ts'
import { confirmed, officialsOf, post } from './support/ledger/quick.ts'

let there: House
beforeEach(async () => {
  there = await house()
})

test('a night that broke off after marking ends, although what it marked is open again since', async () => {
  const { seq } = await confirmed(there, { dueOn: '2026-06-30' })
  const at = new Date('2026-12-20T20:00:00.000Z')
  const lost = wrapped({ before: ({ sql }) => sql.includes('tally_proofs') && sql.includes('insert into') })
  await expect(runCron({ ...env, DB: lost.db }, at)).rejects.toThrow('lost')
  const [one] = officialsOf(there)
  expect((await post(one, `/${seq}/rut`, { version: 2, reason: 'Nhầm' })).status).toBe(200)
  expect((await post(one, `/${seq}/hoan-tac`, { version: 3 })).status).toBe(200)
  const bounded = wrapped({ before: ({ n }) => n > 200 })
  await runCron({ ...env, DB: bounded.db }, at)
  expect(bounded.cost.trips).toBeLessThan(100)
})
