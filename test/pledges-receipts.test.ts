import { env } from 'cloudflare:workers'
import { beforeEach, describe, expect, test } from 'vitest'
import { client, freshToken } from './support/client.ts'
import { wrapped } from './support/faulty.ts'
import { base, confirmed, front, receive, record, reverse, verify } from './support/pledges.ts'
import { person, rowsOf, unit, world, type Person } from './support/world.ts'

let one: Person
let two: Person
let seq: number
beforeEach(async () => {
  await world()
  one = await front()
  two = await front()
  seq = await confirmed()
})

const pledge = async () => (await rowsOf('pledges'))[0]
const receipts = async () => (await rowsOf('receipts')).map(({ amount, status }) => [amount, status])
const post = (by: Person, body: Record<string, unknown>, path = 'tien-do') =>
  client(by).postJson(`${base}/${seq}/${path}`, body)
const totals = async () =>
  env.DB.prepare('select fulfilled, received from tallies where unit_id = ?').bind(unit.root).first()

async function issuesOf(response: Response): Promise<unknown> {
  expect(response.status).toBe(422)
  return (await response.json<{ issues: { field: string }[] }>()).issues.map(({ field }) => field)
}

describe('what came in is recorded', () => {
  test('with its number and event; the pledge keeps its version and nothing counts yet', async () => {
    const body = { amount: '10.000.000', receivedOn: '2026-06-01', document: 'Phiếu thu 7' }
    const response = await post(one, body)
    expect([response.status, await response.json()]).toEqual([201, { seq, receipt: 1 }])
    expect(await rowsOf('receipts')).toMatchObject([
      { status: 'recorded', amount: 10_000_000, document: 'Phiếu thu 7', recorded_by: one.id, reason: null },
    ])
    expect(await pledge()).toMatchObject({ version: 2, received: 0 })
    expect(await totals()).toEqual({ fulfilled: 0, received: 0 })
    expect((await rowsOf('events')).at(-1)).toMatchObject({
      subject: 'receipt',
      action: 'record',
      version: 1,
    })
    expect(await rowsOf('public_receipts')).toEqual([])
  })

  test('in three trips and at most fourteen rows written', async () => {
    const { db, cost } = wrapped()
    const body = { amount: 1_000_000, receivedOn: '2026-06-01' }
    expect((await client(one, db).postJson(`${base}/${seq}/tien-do`, body)).status).toBe(201)
    expect(cost.trips).toBeLessThanOrEqual(3)
    expect(cost.written).toBeLessThanOrEqual(14)
    expect(cost.written).toBeGreaterThan(3)
  })

  test.each([
    [{ amount: 0 }, 'amount'],
    [{ amount: '1,5' }, 'amount'],
    [{ amount: 1, receivedOn: '2099-01-01' }, 'receivedOn'],
    [{ amount: 1, receivedOn: '2026-05-19' }, 'receivedOn'],
    [{ amount: 1, receivedOn: '30/2/2026' }, 'receivedOn'],
  ])('with %o is asked again', async (body, field) => {
    expect(await issuesOf(await post(one, body))).toEqual([field])
    expect(await receipts()).toEqual([])
  })

  test('more than was promised only with a reason, what waits counted with it', async () => {
    await receive(one, seq, { amount: 39_000_000 })
    const html = await (await client(two).post(`${base}/${seq}/tien-do`, { amount: '1.000.001' })).text()
    expect(html).toContain('tổng là 40.000.001')
    expect(html).toContain('value="1.000.001"')
    expect(await receipts()).toHaveLength(1)
    await receive(two, seq, { amount: 1_000_001, reason: 'Góp thêm' })
    expect(await receipts()).toHaveLength(2)
  })

  test('of a pledge that nobody confirmed is a conflict', async () => {
    const pending = await record(one, { amount: 7 })
    expect((await client(one).postJson(`${base}/${pending}/tien-do`, { amount: 1 })).status).toBe(409)
    expect(await receipts()).toEqual([])
  })

  test('out of one’s reach finds nothing', async () => {
    expect((await post(await front(unit.tanhLinh), { amount: 1 })).status).toBe(404)
    expect(await receipts()).toEqual([])
  })

  test('with the name of who stays unnamed in its document is asked again', async () => {
    const hidden = { pledgerKind: 'person', pledgerName: 'Lê Thị Mai', display: 'initials', amount: 9 }
    seq = await confirmed(hidden)
    expect(await issuesOf(await post(one, { amount: 1, document: 'Giấy của bà Lê Thị Mai' }))).toEqual([
      'document',
    ])
  })

  test('once, however often the same sending comes', async () => {
    const key = { 'Idempotency-Key': crypto.randomUUID() }
    const body = { amount: 5, receivedOn: '2026-06-01' }
    const send = () => client(one).postJson(`${base}/${seq}/tien-do`, body, key)
    const answers = await Promise.all([send(), send(), send()])
    expect(await Promise.all(answers.map((answer) => answer.json()))).toEqual(
      answers.map(() => ({ seq, receipt: 1 })),
    )
    const commit = freshToken()
    await client(one).post(`${base}/${seq}/tien-do`, { commit, amount: 6 })
    await client(one).post(`${base}/${seq}/tien-do`, { commit, amount: 6 })
    expect(await receipts()).toEqual([
      [5, 'recorded'],
      [6, 'recorded'],
    ])
  })

  test.each(['before', 'after'] as const)('once, when the database fails %s it is written', async (when) => {
    let left = 1
    const isCommit = (sql: string) => /insert into \\?"?commits/i.test(sql)
    const { db } = wrapped({ [when]: ({ sql }: { sql: string }) => isCommit(sql) && left-- > 0 })
    const body = { amount: 5, receivedOn: '2026-06-01' }
    const response = await client(one, db).postJson(`${base}/${seq}/tien-do`, body)
    expect([response.status, await response.json()]).toEqual([201, { seq, receipt: 1 }])
    expect(left).toBeLessThan(1)
    expect(await receipts()).toEqual([[5, 'recorded']])
  })
})

describe('another person verifies it', () => {
  test('and it counts; the last part fulfils the pledge on the day it came', async () => {
    const first = await receive(one, seq, { amount: 15_000_000 })
    expect((await verify(two, seq, first)).status).toBe(200)
    expect(await pledge()).toMatchObject({ received: 15_000_000, fulfilled_on: null, version: 2 })
    await verify(two, seq, await receive(one, seq, { amount: 25_000_000, receivedOn: '2026-06-09' }))
    expect(await pledge()).toMatchObject({ received: 40_000_000, fulfilled_on: '2026-06-09' })
    expect(await totals()).toEqual({ fulfilled: 1, received: 40_000_000 })
    expect(await rowsOf('public_receipts')).toHaveLength(2)
  })

  test('never the one who recorded it, with two posts either', async () => {
    const both = await person({ role: 'front', unitId: unit.ducLinh }, { role: 'front', unitId: unit.root })
    const receipt = await receive(both, seq)
    const refused = await client(both).post(`${base}/${seq}/phieu/${receipt}/xac-nhan`, {})
    expect(refused.status).toBe(422)
    expect(await refused.text()).toContain('Cần người thứ hai xác nhận')
    expect(await totals()).toMatchObject({ received: 0 })
    expect((await verify(await front(unit.root), seq, receipt)).status).toBe(200)
  })

  test('once: the second is a conflict and adds nothing, at the same moment too', async () => {
    const receipt = await receive(one, seq)
    const three = await front()
    const answers = await Promise.all([two, three].map((by) => verify(by, seq, receipt)))
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 409])
    expect((await verify(two, seq, receipt)).status).toBe(409)
    expect(await totals()).toMatchObject({ received: 10_000_000 })
  })

  test('not from the neighbouring commune, and not under another pledge’s address', async () => {
    const receipt = await receive(one, seq)
    expect((await verify(await front(unit.tanhLinh), seq, receipt)).status).toBe(404)
    const other = await confirmed({ amount: 7 })
    expect((await verify(two, other, receipt)).status).toBe(404)
    expect(await totals()).toMatchObject({ received: 0 })
  })

  test('in three trips; the rows written are those of four tallies, the pledge and the receipt', async () => {
    seq = await confirmed({ unitId: unit.oldCommune, pledgedOn: '2024-05-30', amount: 7 })
    const receipt = await receive(one, seq, { amount: 7 })
    const { db, cost } = wrapped()
    const done = await client(two, db).postJson(`${base}/${seq}/phieu/${receipt}/xac-nhan`, {})
    expect(done.status).toBe(200)
    expect(cost.trips).toBeLessThanOrEqual(3)
    expect(cost.written).toBeLessThanOrEqual(24)
  })
})

describe('a receipt is taken back by an entry of its own', () => {
  test('that another person verifies; the pledge is open again', async () => {
    const receipt = await receive(one, seq, { amount: 40_000_000 })
    await verify(two, seq, receipt)
    const back = await reverse(one, seq, receipt)
    expect(await totals()).toEqual({ fulfilled: 1, received: 40_000_000 })
    expect((await verify(one, seq, back)).status).toBe(422)
    expect((await verify(two, seq, back)).status).toBe(200)
    expect(await pledge()).toMatchObject({ received: 0, fulfilled_on: null })
    expect(await totals()).toEqual({ fulfilled: 0, received: 0 })
    expect(await receipts()).toEqual([
      [40_000_000, 'verified'],
      [-40_000_000, 'verified'],
    ])
  })

  test('of one that nobody verified settles both, for somebody who recorded neither', async () => {
    const receipt = await receive(one, seq)
    const back = await reverse(two, seq, receipt)
    expect((await verify(one, seq, back)).status).toBe(422)
    expect((await verify(two, seq, back)).status).toBe(422)
    expect((await verify(await front(unit.root), seq, back)).status).toBe(200)
    expect(await receipts()).toEqual([
      [10_000_000, 'verified'],
      [-10_000_000, 'verified'],
    ])
    expect(await totals()).toEqual({ fulfilled: 0, received: 0 })
    expect((await verify(two, seq, receipt)).status).toBe(409)
  })

  test('once, with a reason, and never a correction itself', async () => {
    const receipt = await receive(one, seq)
    const path = (n: number) => `${base}/${seq}/phieu/${n}/dao-phieu`
    expect(await issuesOf(await client(one).postJson(path(receipt), {}))).toEqual(['reason'])
    const answers = await Promise.all(
      [one, two].map((by) => client(by).postJson(path(receipt), { reason: 'Ghi nhầm' })),
    )
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([201, 409])
    const again = await client(one).postJson(path(receipt), { reason: 'Ghi nhầm' })
    const ofReversal = await client(one).postJson(path(receipt + 1), { reason: 'Ghi nhầm' })
    expect([again.status, ofReversal.status]).toEqual([409, 409])
    expect(await receipts()).toHaveLength(2)
    expect((await client(await front(unit.tanhLinh)).postJson(path(receipt), { reason: 'x' })).status).toBe(
      404,
    )
  })

  test('and cannot be changed or deleted in the database', async () => {
    await receive(one, seq)
    await expect(env.DB.prepare('update receipts set amount = 1').run()).rejects.toThrow('reversing entries')
    await expect(env.DB.prepare('delete from receipts').run()).rejects.toThrow('never deleted')
  })
})
