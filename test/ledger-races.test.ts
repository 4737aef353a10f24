import { env } from 'cloudflare:workers'
import { beforeEach, describe, expect, test } from 'vitest'
import { runCron } from '../src/cron.ts'
import { localDay } from '../src/core/vi/dates.ts'
import type { Answer, Wanted } from './support/ledger/ask.ts'
import { receiptOf } from './support/ledger/bodies.ts'
import { differences, type Known } from './support/ledger/compare.ts'
import { held, overtaken } from './support/ledger/held.ts'
import { house, type House, type Official } from './support/ledger/house.ts'
import * as model from './support/ledger/model.ts'
import { confirmed, officialsOf, pending, post, recorded } from './support/ledger/quick.ts'

let there: House
let one: Official
let two: Official
let three: Official
beforeEach(async () => {
  there = await house()
  ;[one, two, three] = officialsOf(there)
})

/** A move as it is sent, and what it means in the model. */
type Move = Wanted & { readonly means: () => model.Verdict }

function movesOf({ seq, pledge }: Known, receipts: readonly number[] = []) {
  const move = (by: Official, path: string, body: Wanted['body'], means: Move['means']): Move => {
    return { by, path: `/quan-tri/cam-ket/${seq}${path}`, body, means }
  }
  const seen = pledge.last === null ? 1 : pledge.status === 'confirmed' ? 2 : 3
  const ending = { version: seen, reason: 'Ghi nhầm' }
  return {
    confirm: (by: Official) => move(by, '/xac-nhan', { version: seen }, () => model.confirm(pledge, by.id)),
    withdraw: (by: Official) => move(by, '/rut', ending, () => model.withdraw(pledge, by.id)),
    cancel: (by: Official) => move(by, '/huy', ending, () => model.cancel(pledge, by.id)),
    undo: (by: Official) => move(by, '/hoan-tac', { version: seen }, () => model.undo(pledge, by.id)),
    record: (by: Official, amount: number) =>
      move(by, '/tien-do', receiptOf({ amount, reason: 'Góp thêm' }), () =>
        model.record(pledge, by.id, amount, true),
      ),
    verify: (by: Official, at: number) =>
      move(by, `/phieu/${receipts[at]}/xac-nhan`, {}, () => model.verify(pledge, at, by.id)),
    reverse: (by: Official, at: number) =>
      move(by, `/phieu/${receipts[at]}/dao-phieu`, { reason: 'Nhầm' }, () =>
        model.reverse(pledge, at, by.id),
      ),
  }
}

/**
 * The fast one is done while the slow one is about to write. What is accepted is told to the model in that order and
 * must be right there too; the rest must be a conflict. Says which were accepted: [fast, slow].
 */
async function race(known: Known, slow: Move, fast: Move): Promise<boolean[]> {
  const answers = await overtaken(slow, () => send(fast))
  const accepted = [
    { status: answers.fast.status, means: fast.means },
    { status: answers.slow.status, means: slow.means },
  ].map(({ status, means }) => {
    const verdict = status < 300 ? means() : 'refused'
    expect([status, verdict]).toEqual(status < 300 ? [status, 'done'] : [409, 'refused'])
    return status < 300
  })
  expect(await differences([known])).toEqual([])
  return accepted
}

function send({ by, path, body }: Move): Promise<Answer> {
  return post(by, path.slice('/quan-tri/cam-ket'.length), body)
}

describe('two officials at the same moment', () => {
  test('verify the same receipt: it counts once', async () => {
    const known = await confirmed(there, { amount: 10 })
    const { verify } = movesOf(known, [await recorded(there, known, 10)])
    expect(await race(known, verify(two, 0), verify(three, 0))).toEqual([true, false])
  })

  test('take back the same receipt: it is taken back once', async () => {
    const known = await confirmed(there, { amount: 10 })
    const { reverse } = movesOf(known, [await recorded(there, known, 10)])
    expect(await race(known, reverse(two, 0), reverse(three, 0))).toEqual([true, false])
  })

  test.each([0, 1])(
    'verify a receipt and what takes it back: one of both, whichever is first (%i)',
    async (first) => {
      const known = await confirmed(there, { amount: 10 })
      const receipt = await recorded(there, known, 10)
      const taken = await post(one, `/${known.seq}/phieu/${receipt}/dao-phieu`, { reason: 'Nhầm' })
      movesOf(known, [receipt]).reverse(one, 0).means()
      const { verify } = movesOf(known, [receipt, Number(taken.body['receipt'])])
      expect(await race(known, verify(two, 1 - first), verify(three, first))).toEqual([true, false])
    },
  )

  const ends = ['confirm', 'withdraw', 'cancel'] as const
  test.each(ends.flatMap((slow) => ends.map((fast) => ({ slow, fast }))))(
    '$slow and $fast the same pledge: the first stands, the other is told',
    async ({ slow, fast }) => {
      const known = await pending(there, { amount: 10 })
      const moves = movesOf(known)
      expect(await race(known, moves[slow](two), moves[fast](three))).toEqual([true, false])
    },
  )
})

describe('a receipt and the end of its pledge meet', () => {
  test.each(['withdraw', 'cancel'] as const)(
    'what is recorded while others %s it is refused',
    async (end) => {
      const known = await confirmed(there, { amount: 10 })
      const moves = movesOf(known)
      expect(await race(known, moves.record(one, 5), moves[end](two))).toEqual([true, false])
    },
  )

  test('a pledge is not cancelled over a receipt that came at the same moment, verified or not', async () => {
    const known = await confirmed(there, { amount: 10 })
    const moves = movesOf(known)
    expect(await race(known, moves.cancel(two), moves.record(one, 10))).toEqual([true, false])
  })

  test('a confirmation is not taken back over a receipt that came at the same moment', async () => {
    const known = await confirmed(there, { amount: 10 })
    const moves = movesOf(known)
    expect(await race(known, moves.undo(two), moves.record(one, 10))).toEqual([true, false])
  })

  test('what is verified while the pledge is withdrawn counts as received, and the pledge as nothing more', async () => {
    const known = await confirmed(there, { amount: 10 })
    const moves = movesOf(known, [await recorded(there, known, 10)])
    expect(await race(known, moves.verify(two, 0), moves.withdraw(three))).toEqual([true, true])
  })

  test('a pledge of which the last part is verified meanwhile is not withdrawn', async () => {
    const known = await confirmed(there, { amount: 10 })
    const moves = movesOf(known, [await recorded(there, known, 10)])
    expect(await race(known, moves.withdraw(three), moves.verify(two, 0))).toEqual([true, false])
  })

  test('a withdrawal that is taken back while a part is verified counts both', async () => {
    const known = await confirmed(there, { amount: 10 })
    const receipt = await recorded(there, known, 10)
    const withdrawal = movesOf(known).withdraw(three)
    await send(withdrawal)
    withdrawal.means()
    const moves = movesOf(known, [receipt])
    expect(await race(known, moves.undo(three), moves.verify(two, 0))).toEqual([true, true])
  })

  test('what is taken back while the pledge is withdrawn is taken back', async () => {
    const known = await confirmed(there, { amount: 10 })
    const moves = movesOf(known, [await recorded(there, known, 10)])
    expect(await race(known, moves.reverse(two, 0), moves.withdraw(three))).toEqual([true, true])
  })
})

describe('the nightly job and an official meet', () => {
  const at = new Date('2030-01-01T20:00:00.000Z')
  const today = localDay(at.toISOString())

  test.each(['verify', 'withdraw'] as const)(
    'what others %s at that moment is not marked late',
    async (fast) => {
      const known = await confirmed(there, { amount: 10 })
      const moves = movesOf(known, [await recorded(there, known, 10)])
      const { by, path, body, means } = fast === 'verify' ? moves.verify(two, 0) : moves.withdraw(two)
      let asked: Promise<Answer> | undefined
      const hold = () => (asked ??= post(by, path.slice('/quan-tri/cam-ket'.length), body))
      await runCron({ ...env, DB: held(hold) }, at)
      expect((await asked)?.status).toBe(200)
      means()
      model.night([known.pledge], today)
      expect(known.pledge.late).toBe(false)
      expect(await differences([known])).toEqual([])
    },
  )

  test('what is marked late at the moment of its last part is fulfilled and not late', async () => {
    const known = await confirmed(there, { amount: 10 })
    const moves = movesOf(known, [await recorded(there, known, 10)])
    const { slow } = await overtaken(moves.verify(two, 0), () => runCron(env, at))
    expect(slow.status).toBe(200)
    model.night([known.pledge], today)
    moves.verify(two, 0).means()
    expect(await differences([known])).toEqual([])
  })
})
