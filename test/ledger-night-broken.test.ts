import { env } from 'cloudflare:workers'
import { beforeEach, describe, expect, test } from 'vitest'
import { runCron } from '../src/cron.ts'
import { wrapped, type Trip } from './support/faulty.ts'
import { differences, type Known } from './support/ledger/compare.ts'
import { house, type House } from './support/ledger/house.ts'
import * as model from './support/ledger/model.ts'
import { confirmed, pending, received } from './support/ledger/quick.ts'
import { person, rowsOf, unit } from './support/world.ts'

let there: House
let known: Known[]
beforeEach(async () => {
  there = await house()
  await person({ role: 'admin', unitId: unit.root })
  known = [
    await confirmed(there, {
      unitId: unit.oldCommune,
      pledgedOn: '2024-05-30',
      dueOn: '2026-06-30',
      campaignId: 'ofRoot',
    }),
    await confirmed(there, { dueOn: '2026-06-30' }),
    await confirmed(there, { measure: 'book', amount: 30, campaignId: 'ofCommune' }),
    await pending(there, { dueOn: '2026-06-30' }),
  ]
  for (const [at, amount] of [400_000, 1_000_000, 29].entries()) {
    const one = known[at]
    if (one !== undefined) await received(there, one, amount)
  }
})

function marked(today: string): void {
  model.night(
    known.map(({ pledge }) => pledge),
    today,
  )
}

async function proofs(): Promise<unknown[]> {
  return (await rowsOf('tally_proofs')).map(({ day, wrong }) => [day, wrong])
}

describe('a broken night', () => {
  test('a night that breaks off anywhere goes on with the next minute and does nothing twice', async () => {
    await env.DB.prepare(
      "update tallies set promised = promised + 1 where unit_id = 't68' and year = 2024",
    ).run()
    const at = new Date('2026-12-20T20:00:00.000Z')
    let broken = 0
    for (let trips = 1; trips < 60; trips += 1) {
      const isDead = ({ n }: Trip) => n > trips
      const { db } = wrapped(trips % 2 === 0 ? { before: isDead } : { after: isDead })
      try {
        await runCron({ ...env, DB: db }, at)
      } catch {
        broken += 1
      }
    }
    expect(broken).toBeGreaterThan(10)
    marked('2026-12-21')
    expect(await differences(known)).toEqual([])
    expect(await proofs()).toEqual([['2026-12-21', 2]])
    expect(await rowsOf('outbox')).toHaveLength(1)
  })
})
