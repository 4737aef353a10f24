import { env } from 'cloudflare:workers'
import { beforeEach, describe, expect, test } from 'vitest'
import { client } from './support/client.ts'
import { overtaken } from './support/overtaken.ts'
import { base, confirmed, front, promised, receive, record, reverse, verify } from './support/pledges.ts'
import { person, rowsOf, unit, world, type Person } from './support/world.ts'

let one: Person
let two: Person
beforeEach(async () => {
  await world()
  one = await front()
  two = await front()
})

const stored = async () => (await rowsOf('pledges'))[0]
const actions = async () =>
  (await rowsOf('events')).map(({ subject, action }) => `${String(subject)}.${String(action)}`)
const tally = async (unitId: string) =>
  env.DB.prepare('select pledges, fulfilled, late, promised, received from tallies where unit_id = ?')
    .bind(unitId)
    .first()
const send = (by: Person, path: string, body: Record<string, unknown>) =>
  client(by).postJson(`${base}/${path}`, body)

async function issuesOf(response: Response): Promise<unknown> {
  expect(response.status).toBe(422)
  return (await response.json<{ issues: { field: string }[] }>()).issues.map(({ field }) => field)
}

describe('an official records a pledge', () => {
  test('it has a number, leaves its event, and counts nowhere', async () => {
    const response = await client(one).postJson(base, { ...promised, representative: 'Lê Thị Mai' })
    expect(response.status).toBe(201)
    expect(await response.json()).toMatchObject({ seq: 1 })
    expect(await stored()).toMatchObject({
      status: 'pending',
      pledger_fold: 'hop tac xa thanh long',
      public_name: 'Hợp tác xã Thanh long',
      representative: 'Lê Thị Mai',
      year: 2026,
      unit_id: unit.ducLinh,
      commune_id: unit.ducLinh,
      province_id: unit.root,
      recorded_by: one.id,
    })
    expect(await actions()).toEqual(['pledge.record'])
    expect(await rowsOf('tallies')).toEqual([])
    expect(await rowsOf('public_pledges')).toEqual([])
  })

  test('by a form, and reads it on its page', async () => {
    const fields = {
      ...promised,
      document: 'yes',
      amount: '40.000.000',
      'pledgedOn.day': '20',
      'pledgedOn.month': '5',
      'pledgedOn.year': '2026',
      'dueOn.day': '31',
      'dueOn.month': '12',
      'dueOn.year': '2099',
    }
    const { pledgedOn: _pledged, dueOn: _due, ...form } = fields
    const response = await client(one).post(base, form)
    expect([response.status, response.headers.get('location')]).toEqual([303, `${base}/1`])
    const html = await (await client(one).get(`${base}/1`)).text()
    expect(html).toContain('40.000.000')
    expect(html).toContain('nên cần một người khác xác nhận')
    expect(html).not.toContain('Xác nhận và công khai')
  })

  test('of 2024 under the commune of that time, whose successor has it today', async () => {
    const old = { unitId: unit.oldCommune, pledgedOn: '2024-05-30' }
    await record(one, old)
    expect(await stored()).toMatchObject({ unit_id: unit.oldCommune, commune_id: unit.ducLinh, year: 2024 })
    const now = await client(one).postJson(base, { ...promised, pledgedOn: '2024-05-30' })
    expect(await issuesOf(now)).toEqual(['unit'])
    await env.DB.prepare(
      "insert into unit_events (id, kind, from_id, to_id, effective) values ('e', 'merge', ?, ?, '2025-07-01')",
    )
      .bind(unit.oldCommune, unit.ducLinh)
      .run()
    const ended = await client(one).postJson(base, { ...promised, unitId: unit.oldCommune, amount: 7 })
    expect(ended.status).toBe(201) // today it means its successor
    expect((await rowsOf('pledges'))[1]).toMatchObject({ unit_id: unit.ducLinh })
  })

  test('of one who stays unnamed, whose name is nowhere in what the public reads', async () => {
    const seq = await confirmed({
      pledgerKind: 'household',
      pledgerName: 'Hộ bà Nguyễn Thị Lành',
      representative: 'Nguyễn Thị Lành',
      display: 'anonymous',
    })
    await verify(two, seq, await receive(one, seq))
    const open = JSON.stringify([
      await rowsOf('public_pledges'),
      await rowsOf('public_receipts'),
      await rowsOf('tallies'),
    ])
    expect(open).toContain('Lắp bồn nước sạch')
    expect(open).not.toContain('Lành')
    expect(open).not.toContain('lanh')
    const page = await (await client().get(`/cam-ket/${seq}`)).text()
    expect(page).not.toContain('Lành')
    const events = JSON.stringify([await rowsOf('events'), await rowsOf('commits')])
    expect(events).not.toContain('Lành')
  })

  test('for a campaign of the commune or the province, never of the neighbour', async () => {
    const campaign = (id: string, unitId: string) =>
      env.DB.prepare(
        `insert into campaigns (id, slug, kind, year, name, unit_id, starts_on, ends_on, registers_from, registers_to)
         values (?1, ?1, 'other', 2026, 'Tết', ?2, '2026-01-01', '2026-12-31', '2026-01-01', '2026-12-31')`,
      ).bind(id, unitId)
    await env.DB.batch([campaign('a', unit.root), campaign('b', unit.tanhLinh)])
    await record(one, { campaignId: 'a' })
    expect(await stored()).toMatchObject({ campaign_id: 'a' })
    for (const campaignId of ['b', 'nothing']) {
      const refused = await client(one).postJson(base, { ...promised, campaignId })
      expect(await issuesOf(refused)).toEqual(['campaignId'])
    }
  })

  test('that looks like one that is there is asked about, and recorded when it is another', async () => {
    await record(one)
    const again = await client(two).post(base, promised)
    expect(again.status).toBe(422)
    const html = await again.text()
    expect(html).toContain('Giống cam kết số 1')
    expect(html).toContain('Đúng, đây là cam kết khác')
    expect(await rowsOf('pledges')).toHaveLength(1)
    await record(two, { sure: true })
    expect(await rowsOf('pledges')).toHaveLength(2)
  })

  test.each([
    [{ pledgedOn: '2099-01-01' }, 'pledgedOn'],
    [{ dueOn: '2026-05-19' }, 'dueOn'],
    [{ unitId: '', unit: '' }, 'unit'],
  ])('with %o is asked again', async (wrong, field) => {
    expect(await issuesOf(await client(one).postJson(base, { ...promised, ...wrong }))).toEqual([field])
    expect(await rowsOf('pledges')).toEqual([])
  })

  test('of a unit out of reach finds nothing, and nothing is written', async () => {
    const elsewhere = await front(unit.tanhLinh)
    const before = await rowsOf('events')
    expect((await client(elsewhere).postJson(base, promised)).status).toBe(404)
    expect([await rowsOf('pledges'), await rowsOf('events')]).toEqual([[], before])
  })
})

describe('another person confirms it', () => {
  test('and it counts for the commune, the province and the country', async () => {
    const seq = await record(one)
    const response = await send(two, `${seq}/xac-nhan`, { version: 1 })
    expect([response.status, await response.json()]).toEqual([200, { seq }])
    expect(await stored()).toMatchObject({ status: 'confirmed', version: 2, confirmed_by: two.id })
    const sums = { pledges: 1, fulfilled: 0, late: 0, promised: 40_000_000, received: 0 }
    for (const id of [unit.ducLinh, unit.root, unit.country]) expect(await tally(id)).toEqual(sums)
    expect(await rowsOf('tallies')).toHaveLength(3)
    expect(await actions()).toEqual(['pledge.record', 'pledge.confirm'])
  })

  test('from the province, where a commune has one official', async () => {
    const seq = await record(one)
    expect((await send(await front(unit.root), `${seq}/xac-nhan`, { version: 1 })).status).toBe(200)
  })

  test('never the one who recorded it, not even by a second post above', async () => {
    const both = await person({ role: 'front', unitId: unit.ducLinh }, { role: 'front', unitId: unit.root })
    const seq = await record(both)
    const response = await client(both).post(`${base}/${seq}/xac-nhan`, { version: 1 })
    expect(response.status).toBe(422)
    expect(await response.text()).toContain('Cần người thứ hai xác nhận')
    expect(await stored()).toMatchObject({ status: 'pending', version: 1 })
    expect(await rowsOf('tallies')).toEqual([])
  })

  test('nobody of the neighbouring commune, who finds nothing', async () => {
    const seq = await record(one)
    expect((await send(await front(unit.tanhLinh), `${seq}/xac-nhan`, { version: 1 })).status).toBe(404)
    expect(await stored()).toMatchObject({ status: 'pending' })
  })

  test('once: a second official is told that it was done', async () => {
    const seq = await record(one)
    await send(two, `${seq}/xac-nhan`, { version: 1 })
    expect((await send(await front(), `${seq}/xac-nhan`, { version: 1 })).status).toBe(409)
    expect(await tally(unit.root)).toMatchObject({ pledges: 1 })
  })

  test('and takes it back within ten minutes, as if it had not been', async () => {
    const seq = await record(one)
    await send(two, `${seq}/xac-nhan`, { version: 1 })
    expect((await send(one, `${seq}/hoan-tac`, { version: 2 })).status).toBe(409)
    expect((await send(two, `${seq}/hoan-tac`, { version: 2 })).status).toBe(200)
    expect(await stored()).toMatchObject({ status: 'pending', confirmed_by: null, version: 3 })
    expect(await tally(unit.root)).toMatchObject({ pledges: 0, promised: 0 })
    expect(await rowsOf('public_pledges')).toEqual([])
  })

  test('and cannot take it back once something came in', async () => {
    const seq = await record(one)
    await send(two, `${seq}/xac-nhan`, { version: 1 })
    await receive(one, seq)
    expect((await send(two, `${seq}/hoan-tac`, { version: 2 })).status).toBe(409)
    expect(await stored()).toMatchObject({ status: 'confirmed' })
  })
})

describe('a pledge ends', () => {
  test('withdrawn by the pledger: nothing is promised any more, what came in stays counted', async () => {
    const seq = await confirmed()
    await verify(two, seq, await receive(one, seq))
    const late = await receive(one, seq, { amount: 1 })
    expect((await send(one, `${seq}/rut`, { version: 2, reason: 'Mất mùa' })).status).toBe(200)
    expect(await tally(unit.root)).toEqual({
      pledges: 0,
      fulfilled: 0,
      late: 0,
      promised: 0,
      received: 10_000_000,
    })
    expect((await verify(two, seq, late)).status).toBe(200)
    expect(await tally(unit.root)).toMatchObject({ received: 10_000_001 })
    expect((await client(one).postJson(`${base}/${seq}/tien-do`, { amount: 1 })).status).toBe(409)
  })

  test('cancelled as a mistake, and undone by the one who did it', async () => {
    const seq = await confirmed()
    expect((await send(one, `${seq}/huy`, { version: 2, reason: 'Ghi nhầm xã' })).status).toBe(200)
    expect(await tally(unit.root)).toMatchObject({ pledges: 0, promised: 0 })
    expect((await send(one, `${seq}/hoan-tac`, { version: 3 })).status).toBe(200)
    expect(await stored()).toMatchObject({ status: 'confirmed', ended_at: null, reason: null, version: 4 })
    expect(await tally(unit.root)).toMatchObject({ pledges: 1, promised: 40_000_000 })
  })

  test('never cancelled while something was received or waits; after its correction it can be', async () => {
    const seq = await confirmed()
    const receipt = await receive(one, seq)
    const cancel = () => send(one, `${seq}/huy`, { version: 2, reason: 'Ghi nhầm xã' })
    expect((await cancel()).status).toBe(409)
    await verify(two, seq, receipt)
    expect((await cancel()).status).toBe(409)
    await verify(two, seq, await reverse(one, seq, receipt))
    expect((await cancel()).status).toBe(200)
  })

  test('either cancelled or with a receipt, never both, when the two come at the same moment', async () => {
    for (let amount = 1; amount <= 12; amount += 1) {
      const seq = await confirmed({ amount })
      const cancel = () => send(one, `${seq}/huy`, { version: 2, reason: 'Ghi nhầm' })
      const give = () => client(two).postJson(`${base}/${seq}/tien-do`, { amount: 1 })
      const both = amount % 2 === 0 ? [cancel(), give()] : [give(), cancel()]
      const statuses = (await Promise.all(both)).map(({ status }) => status)
      expect(statuses.filter((status) => status === 409)).toHaveLength(1)
      expect(statuses.filter((status) => status < 300)).toHaveLength(1)
    }
    const { results } = await env.DB.prepare(
      "select p.seq from pledges p join receipts r on r.pledge_id = p.id where p.status = 'cancelled'",
    ).all()
    expect(results).toEqual([])
  })

  test('and the second of the two is a conflict also when it was decided before the first was written', async () => {
    const given = await confirmed({ amount: 5 })
    const cancelled = await confirmed({ amount: 6 })
    const late = overtaken(() => client(two).postJson(`${base}/${given}/tien-do`, { amount: 1 }))
    const reason = 'Ghi nhầm'
    expect((await client(one, late).postJson(`${base}/${given}/huy`, { version: 2, reason })).status).toBe(
      409,
    )
    const early = overtaken(() => send(one, `${cancelled}/huy`, { version: 2, reason }))
    expect((await client(two, early).postJson(`${base}/${cancelled}/tien-do`, { amount: 1 })).status).toBe(
      409,
    )
    expect(await rowsOf('receipts')).toHaveLength(1)
  })

  test.each(['rut', 'huy'])('by /%s only with a reason, once, and by its own officials', async (way) => {
    const seq = await confirmed()
    expect(await issuesOf(await send(one, `${seq}/${way}`, { version: 2, reason: ' ' }))).toEqual(['reason'])
    const html = await (
      await client(one).post(`${base}/${seq}/${way}`, { version: 2, way, reason: '' })
    ).text()
    expect(html).toContain('Nêu lý do')
    const body = { version: 2, reason: 'Lý do' }
    expect((await send(await front(unit.tanhLinh), `${seq}/${way}`, body)).status).toBe(404)
    expect((await send(one, `${seq}/${way}`, { ...body, version: 1 })).status).toBe(409)
    expect((await send(one, `${seq}/${way}`, body)).status).toBe(200)
    expect((await send(two, `${seq}/${way}`, body)).status).toBe(409)
  })
})
