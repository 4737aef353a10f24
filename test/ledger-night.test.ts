import { env } from 'cloudflare:workers'
import { beforeEach, describe, expect, test } from 'vitest'
import { runCron } from '../src/cron.ts'
import { wrapped, type Trip } from './support/faulty.ts'
import { differences, type Known } from './support/ledger/compare.ts'
import { house, type House } from './support/ledger/house.ts'
import * as model from './support/ledger/model.ts'
import { confirmed, pending, received, takenBack } from './support/ledger/quick.ts'
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

/** The nightly job on that day of December 2026, at three in the morning in Việt Nam. */
async function night(day: number): Promise<void> {
  await runCron(env, new Date(Date.UTC(2026, 11, day - 1, 20)))
}

function marked(today: string): void {
  model.night(
    known.map(({ pledge }) => pledge),
    today,
  )
}

async function proofs(): Promise<unknown[]> {
  return (await rowsOf('tally_proofs')).map(({ day, wrong }) => [day, wrong])
}

/** Everything that a night may change. */
async function all(): Promise<unknown[]> {
  return Promise.all(
    ['pledges', 'receipts', 'tallies', 'tally_proofs', 'events', 'commits', 'outbox'].map(rowsOf),
  )
}

describe('what is late', () => {
  test('is marked the day after its due day, not on it, and moves the tallies by exactly one', async () => {
    const one = await confirmed(there, { amount: 7, dueOn: '2026-12-10' })
    known.push(one)
    await night(10)
    marked('2026-12-10')
    expect(one.pledge.late).toBe(false)
    expect(await differences(known)).toEqual([])
    await night(11)
    marked('2026-12-11')
    expect(one.pledge.late).toBe(true)
    expect(await differences(known)).toEqual([])
  })

  test('ends with the receipt that completes it, and comes back the night after that is taken back', async () => {
    const one = await confirmed(there, { amount: 7, dueOn: '2026-12-10' })
    known.push(one)
    await night(12)
    marked('2026-12-12')
    const receipt = await received(there, one, 7)
    expect(one.pledge.late).toBe(false)
    expect(await differences(known)).toEqual([])
    await takenBack(there, one, receipt)
    expect(one.pledge.late).toBe(false)
    expect(await differences(known)).toEqual([])
    await night(13)
    marked('2026-12-13')
    expect(one.pledge.late).toBe(true)
    expect(await differences(known)).toEqual([])
  })

  test('is marked once: nothing changes when the job runs again the same day, or twice at once', async () => {
    await Promise.all([night(20), night(20)])
    const before = await all()
    await night(20)
    await runCron(env, new Date('2026-12-20T16:59:00.000Z')) // a minute before midnight in Việt Nam
    expect(await all()).toEqual(before)
    expect(await proofs()).toEqual([['2026-12-20', 0]])
  })

  test('a night that breaks off anywhere goes on with the next minute and does nothing twice', async () => {
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
    expect(broken).toBeGreaterThan(7)
    marked('2026-12-21')
    expect(await differences(known)).toEqual([])
    expect(await proofs()).toEqual([['2026-12-21', 0]])
    expect(await rowsOf('outbox')).toEqual([])
  })
})

const levels = [unit.oldCommune, unit.ducLinh, unit.root, unit.country]
const own = (id: string) => `unit_id = '${id}' and year = 2024 and campaign_id = 'ofRoot'`
const errors: readonly [string, (id: string) => string][] = [
  ['a đồng too much promised', (id) => `update tallies set promised = promised + 1 where ${own(id)}`],
  ['a đồng too little promised', (id) => `update tallies set promised = promised - 1 where ${own(id)}`],
  ['a đồng too much received', (id) => `update tallies set received = received + 1 where ${own(id)}`],
  ['a đồng too little received', (id) => `update tallies set received = received - 1 where ${own(id)}`],
  ['a pledge too many', (id) => `update tallies set pledges = pledges + 1 where ${own(id)}`],
  ['one fulfilled too many', (id) => `update tallies set fulfilled = fulfilled + 1 where ${own(id)}`],
  ['a late mark lost', (id) => `update tallies set late = 0 where ${own(id)}`],
  ['a row missing', (id) => `delete from tallies where ${own(id)}`],
  [
    'a row of another measure',
    (id) => `insert into tallies values ('${id}', 2024, 'ofRoot', 'litre', 0, 0, 0, 0, 1)`,
  ],
  [
    'a row of another campaign',
    (id) => `insert into tallies values ('${id}', 2024, 'ofOther', 'vnd', 1, 0, 0, 1, 0)`,
  ],
  [
    'a row of a year without pledges',
    (id) => `insert into tallies values ('${id}', 2019, '', 'vnd', 1, 0, 0, 1, 0)`,
  ],
]

describe('the nightly proof', () => {
  test.each(levels)(
    'at %s finds one đồng, one pledge or one row too many or too few; tells the administrator once, and sums anew',
    async (id) => {
      await night(1)
      marked('2026-12-01')
      for (const [at, [what, plant]] of errors.entries()) {
        const day = 2 * at + 2
        expect((await env.DB.prepare(plant(id)).run()).meta.changes, what).toBe(1)
        await night(day)
        await night(day)
        expect((await proofs()).slice(-1), what).toEqual([[`2026-12-${String(day).padStart(2, '0')}`, 1]])
        expect(await rowsOf('outbox'), what).toHaveLength(at + 1)
        expect(await differences(known), what).toEqual([])
        await night(day + 1)
        expect((await proofs()).at(-1), what).toEqual([`2026-12-${String(day + 1).padStart(2, '0')}`, 0])
      }
      expect(await rowsOf('outbox')).toHaveLength(errors.length)
    },
    60_000,
  )

  test.each([
    ['a đồng too much', 'update pledges set received = received + 1 where seq = 1'],
    [
      'a receipt verified past the ledger',
      "update receipts set status = 'recorded', verified_by = null, verified_at = null where seq = 1",
    ],
  ])('finds a pledge whose sum received is not that of its receipts: %s', async (_what, plant) => {
    await env.DB.prepare(plant).run()
    await night(21)
    expect((await rowsOf('tally_proofs'))[0]?.['wrong']).toBeGreaterThan(0)
    expect(await rowsOf('outbox')).toHaveLength(1)
  })
})
