import { env } from 'cloudflare:workers'
import { describe, expect, test } from 'vitest'
import { accepts, ask, newCount, type Wanted } from './support/ledger/ask.ts'
import { receiptOf } from './support/ledger/bodies.ts'
import { differences, type Known } from './support/ledger/compare.ts'
import { dice, type Dice } from './support/ledger/dice.ts'
import { house, reaches, type Official } from './support/ledger/house.ts'
import * as model from './support/ledger/model.ts'
import { confirmed } from './support/ledger/quick.ts'
import type { Twist } from './support/ledger/steps.ts'
import { unit } from './support/world.ts'

const workers = 50
const receipts = 1_000
const pledges = 8

/** One write in five is sent again, or lost before or after it is done; one in twenty-five until all is given up. */
function twistOf(luck: Dice): Twist {
  const n = luck(100)
  if (n < 3) return 'again'
  if (n < 6) return 'together'
  if (n < 11) return 'lostBefore'
  if (n < 16) return 'lostAfter'
  if (n < 18) return 'lostForGood'
  return n < 20 ? 'lostAnswers' : 'none'
}

function oneOf<T>(list: readonly T[], luck: Dice): T {
  const found = list[luck(list.length)]
  if (found === undefined) throw new TypeError('nothing to choose from')
  return found
}

describe('fifty officials at once', () => {
  test('a thousand receipts, three in ten of one pledge, some verified by two at once: every đồng once', async () => {
    const there = await house()
    const people = there.officials.filter((official) => reaches(official, unit.ducLinh))
    const [count, luck] = [newCount(), dice(20_260_601)]
    const known: Known[] = []
    for (let at = 0; at < pledges; at += 1) known.push(await confirmed(there, { amount: 40_000_000 + at }))
    let [left, rivals] = [receipts, 0]

    async function record({ seq }: Known, by: Official, amount: number): Promise<number> {
      const body = receiptOf({ amount, reason: 'Góp thêm' })
      const made = await ask({ by, path: `/quan-tri/cam-ket/${seq}/tien-do`, body }, twistOf(luck), count)
      expect(made.status).toBe(201)
      return Number(made.body['receipt'])
    }

    /** By one of those who did not record it, or by two of them at once: then one of them is told. */
    async function verify({ seq }: Known, receipt: number, by: Official): Promise<string> {
      const others = people.filter((one) => one !== by)
      const chosen = [oneOf(others, luck)]
      if (luck(20) === 0) chosen.push(...others.filter((one) => !chosen.includes(one)).slice(0, 1))
      rivals += chosen.length - 1
      const path = `/quan-tri/cam-ket/${seq}/phieu/${receipt}/xac-nhan`
      const sent = chosen.map((one): Wanted => ({ by: one, path, body: { version: 1 } }))
      const answers = await Promise.all(sent.map((one) => ask(one, twistOf(luck), count)))
      expect(answers.filter(accepts)).toHaveLength(1)
      expect(answers.filter(({ status }) => status === 409)).toHaveLength(chosen.length - 1)
      return chosen[answers.findIndex(accepts)]?.id ?? ''
    }

    async function work(): Promise<void> {
      while (left > 0) {
        left -= 1
        const target = left % 10 < 3 ? known[0] : oneOf(known, luck)
        if (target === undefined) throw new TypeError('no pledge')
        const [by, amount] = [oneOf(people, luck), 1 + luck(900_000)]
        const receipt = await record(target, by, amount)
        const verifiedBy = await verify(target, receipt, by)
        target.pledge.entries.push({ amount, by: by.id, reverses: null, verifiedBy })
      }
    }

    await Promise.all(Array.from({ length: workers }, work))
    expect(await verified()).toEqual({
      n: receipts,
      amount: known.reduce((sum, { pledge }) => sum + model.receivedOf(pledge), 0),
    })
    expect(await differences(known, { inOrder: false })).toEqual([])
    expect(count).toMatchObject({ accepted: 2 * receipts, refused: rivals })
    expect(rivals).toBeGreaterThan(20)
    for (const [what, least] of [
      ['retried', 100],
      ['givenUp', 40],
      ['repeated', 60],
    ] as const) {
      expect(count[what], what).toBeGreaterThan(least)
    }
  }, 180_000)
})

async function verified(): Promise<unknown> {
  return env.DB.prepare(
    "select count(*) as n, sum(amount) as amount from receipts where status = 'verified'",
  ).first()
}
