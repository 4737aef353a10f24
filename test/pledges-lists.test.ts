import { env } from 'cloudflare:workers'
import { beforeEach, describe, expect, test } from 'vitest'
import { client } from './support/client.ts'
import { wrapped, type Cost } from './support/faulty.ts'
import { base, confirmed, front, receive, record, reverse, verify } from './support/pledges.ts'
import { person, rowsOf, unit, world, type Person } from './support/world.ts'

let one: Person
let province: Person
beforeEach(async () => {
  await world()
  one = await front()
  province = await front(unit.root)
})

type Listed = { pledges: { seq: number }[]; next: number | null }

async function list(by: Person, query = ''): Promise<Listed> {
  const response = await client(by).getJson(`${base}${query}`)
  expect(response.status).toBe(200)
  return response.json<Listed>()
}
const seqs = async (by: Person, query = '') => (await list(by, query)).pledges.map(({ seq }) => seq)

describe('the list of pledges', () => {
  test('does not tell where the name of a pledge of elsewhere stands', async () => {
    const elsewhere = await front(unit.tanhLinh)
    const secret = await record(elsewhere, {
      unitId: unit.tanhLinh,
      pledgerName: 'Mạnh thường quân',
      display: 'anonymous',
    })
    const before = await record(one, { pledgerName: 'Man An' })
    const behind = await record(one, { pledgerName: 'Manz An' })
    expect(await seqs(one, '?q=man')).toEqual([before, behind])
    expect(await seqs(one, `?q=man&sau=${before}`)).toEqual([behind])
    expect(await seqs(one, `?q=man&sau=${secret}`)).toEqual([])
  })

  test('shows an official what lies in the own unit today, old communes too, and nothing else', async () => {
    const own = await record(one)
    const old = await record(one, { unitId: unit.oldCommune, pledgedOn: '2024-05-30' })
    const neighbour = await record(province, { unitId: unit.tanhLinh })
    const ofProvince = await record(province, { unitId: unit.root })
    const abroad = await record(await front(unit.otherProvince), { unitId: unit.otherCommune })
    expect(await seqs(one)).toEqual([old, own])
    expect(await seqs(province)).toEqual([ofProvince, neighbour, old, own])
    expect(await seqs(await front(unit.country))).toEqual([abroad, ofProvince, neighbour, old, own])
    expect(await seqs(province, `?don-vi=${unit.ducLinh}`)).toEqual([old, own])
    expect(await seqs(province, `?don-vi=${unit.oldCommune}`)).toEqual([old])
    expect((await client(one).get(`${base}?don-vi=${unit.tanhLinh}`)).status).toBe(404)
    for (const role of ['commune', 'reporter', 'leader'] as const)
      expect(await seqs(await person({ role, unitId: unit.tanhLinh }))).toEqual([neighbour])
  })

  test('is filtered by how a pledge stands', async () => {
    const pending = await record(one)
    const running = await confirmed({ amount: 2 })
    const late = await confirmed({ amount: 3 })
    const done = await confirmed({ amount: 4 })
    const ended = await confirmed({ amount: 5 })
    await env.DB.prepare('update pledges set late = 1 where seq = ?').bind(late).run()
    await verify(province, done, await receive(one, done, { amount: 4 }))
    await client(one).postJson(`${base}/${ended}/rut`, { version: 2, reason: 'Mất mùa' })
    expect(await seqs(one, '?tinh-trang=cho-xac-nhan')).toEqual([pending])
    expect(await seqs(one, '?tinh-trang=dang-thuc-hien')).toEqual([running])
    expect(await seqs(one, '?tinh-trang=tre-han')).toEqual([late])
    expect(await seqs(one, '?tinh-trang=da-xong')).toEqual([done])
    expect(await seqs(one, '?tinh-trang=da-rut-huy')).toEqual([ended])
    expect(await seqs(one, '?tinh-trang=la')).toHaveLength(5)
    expect(await (await client(one).get(`${base}?tinh-trang=tre-han&q=khong+co`)).text()).toContain(
      'Không có cam kết nào khớp',
    )
  })

  test('is searched by number and by the beginning of a name without marks', async () => {
    const first = await record(one, { pledgerName: 'Trường Thịnh' })
    const second = await record(one, { pledgerName: 'Hội Khuyến học' })
    const third = await record(one, { pledgerName: 'Hội Chữ thập đỏ' })
    expect(await seqs(one, `?q=${first}`)).toEqual([first])
    expect(await seqs(one, '?q=hoi')).toEqual([third, second])
    expect(await seqs(one, '?q=H%E1%BB%99i+Khuy%E1%BA%BFn')).toEqual([second])
    expect(await seqs(one, '?q=truong+thinh')).toEqual([first])
    expect(await seqs(await front(unit.tanhLinh), `?q=${first}`)).toEqual([])
  })

  test('pages by key, by number and by name, so that no pledge is left out or shown twice', async () => {
    for (let amount = 1; amount <= 23; amount += 1)
      await record(one, { amount, pledgerName: `Hội ${String(amount % 4)}` })
    const first = await list(one)
    expect(first.pledges).toHaveLength(20)
    expect(await seqs(one, `?sau=${String(first.next)}`)).toEqual([3, 2, 1])
    const named = await list(one, '?q=h%E1%BB%99i')
    const rest = await seqs(one, `?q=h%E1%BB%99i&sau=${String(named.next)}`)
    const all = [...named.pledges.map(({ seq }) => seq), ...rest]
    expect(new Set(all).size).toBe(23)
    expect(all).toHaveLength(23)
    expect(rest).toHaveLength(3)
  })

  test('shows the numbers and states as the public page does', async () => {
    const seq = await confirmed({ dueOn: '2026-06-30' })
    await verify(province, seq, await receive(one, seq, { amount: 10_000_000 }))
    const html = await (await client(one).get(base)).text()
    expect(html).toContain('10.000.000')
    expect(html).toContain('Đang nhận')
    expect(html).toContain('30/6/2026, trễ')
  })
})

describe('what waits for a second person', () => {
  type Waiting = {
    pledges: { seq: number; own: boolean; late: boolean }[]
    receipts: { receipt: number; own: boolean; settlesBoth: boolean }[]
  }
  const waiting = async (by: Person) => (await client(by).getJson(`${base}/cho-xac-nhan`)).json<Waiting>()

  test('is shown oldest first, the own as waiting for somebody else', async () => {
    const own = await record(one)
    const theirs = await record(province, { amount: 2 })
    const seq = await confirmed({ amount: 3 })
    const receipt = await receive(province, seq, { amount: 1 })
    const { pledges, receipts } = await waiting(one)
    expect(pledges).toMatchObject([
      { seq: own, own: true },
      { seq: theirs, own: false, late: false },
    ])
    expect(receipts).toMatchObject([{ receipt, own: false }])
    expect(JSON.stringify(pledges)).not.toContain(one.id)
    expect(await waiting(await front(unit.tanhLinh))).toMatchObject({ pledges: [], receipts: [] })
  })

  test('is verified from the list, which says so and goes on', async () => {
    const seq = await record(one)
    const html = await (await client(province).get(`${base}/cho-xac-nhan`)).text()
    expect(html).toContain(`action="${base}/${seq}/xac-nhan"`)
    const back = { version: 1, back: 'cho-xac-nhan' }
    const response = await client(province).post(`${base}/${seq}/xac-nhan`, back)
    expect(response.headers.get('location')).toBe(`${base}/cho-xac-nhan?xong=${seq}`)
    const after = await (await client(province).get(response.headers.get('location') ?? '')).text()
    expect(after).toContain(`Đã xác nhận cam kết số ${seq}`)
    expect(after).toContain('Không có gì đang chờ')
  })

  test('is overdue after the working days of the settings', async () => {
    await record(one)
    await env.DB.prepare("update pledges set recorded_at = '2026-06-01T02:00:00.000Z'").run()
    expect((await waiting(province)).pledges).toMatchObject([{ late: true }])
  })

  test('a receipt that is taken back waits with its correction, for who recorded neither', async () => {
    const seq = await confirmed()
    const back = await reverse(province, seq, await receive(one, seq))
    const third = await front()
    expect((await waiting(third)).receipts).toMatchObject([{ receipt: back, own: false, settlesBoth: true }])
    expect((await waiting(one)).receipts).toMatchObject([{ receipt: back, own: true }])
  })
})

describe('the page of a pledge', () => {
  test('tells who did what, each receipt with the sum up to it, and what one may do', async () => {
    const seq = await confirmed({ amount: 100 })
    const first = await receive(one, seq, { amount: 30 })
    await verify(province, seq, first)
    const wrong = await receive(one, seq, { amount: 50 })
    await verify(province, seq, wrong)
    await verify(province, seq, await reverse(one, seq, wrong))
    await receive(province, seq, { amount: 5 })
    const model = await (
      await client(one).getJson(`${base}/${seq}`)
    ).json<{
      receipts: { amount: number; sum: number; mayVerify: boolean; mayReverse: boolean }[]
      actions: string[]
      steps: { action: string }[]
    }>()
    expect(model.receipts).toMatchObject([
      { amount: 5, sum: 30, mayVerify: true, mayReverse: true },
      { amount: -50, sum: 30, mayVerify: false, mayReverse: false },
      { amount: 50, sum: 80, mayReverse: false },
      { amount: 30, sum: 30, mayReverse: true },
    ])
    expect(model.actions).toEqual(['withdraw', 'record'])
    expect(model.steps.map(({ action }) => action)).toEqual(['record', 'confirm'])
    const html = await (await client(one).get(`${base}/${seq}`)).text()
    expect(html).toContain('Ai làm gì')
    expect(html).toContain('cộng dồn')
  })

  test('offers a reader of the commune nothing to do, and finds nothing elsewhere', async () => {
    const seq = await confirmed()
    const reader = await person({ role: 'commune', unitId: unit.ducLinh })
    const model = await (await client(reader).getJson(`${base}/${seq}`)).json<{ actions: string[] }>()
    expect(model.actions).toEqual([])
    expect((await client(await front(unit.tanhLinh)).get(`${base}/${seq}`)).status).toBe(404)
    expect((await client(one).get(`${base}/999`)).status).toBe(404)
  })
})

/** Pledges in bulk, all of one commune. */
async function fill(n: number): Promise<void> {
  const numbers = JSON.stringify(Array.from({ length: n }, (_, at) => at + 1))
  await env.DB.prepare(
    `insert into pledges (id, status, pledger_kind, pledger_name, pledger_fold, display, public_name, promise, measure,
       amount, pledged_on, due_on, year, unit_id, commune_id, province_id, recorded_by, recorded_at, confirmed_by,
       confirmed_at, received, fulfilled_on)
     select 'p' || value, iif(value % 10, 'confirmed', 'pending'), 'enterprise', 'Hội ' || value % 7, 'hoi ' || value % 7,
       'full', 'Hội', 'Hứa ' || value, 'gift', 1000, '2026-01-01', '2099-01-01', 2026, ?2, ?2, ?3, ?4,
       '2026-01-01T00:00:00.000Z', iif(value % 10, ?5, null), iif(value % 10, '2026-01-01T00:00:00.000Z', null),
       iif(value % 3, 0, iif(value % 10, 1000, 0)), iif(value % 3, null, iif(value % 10, '2026-02-01', null))
     from json_each(?1)`,
  )
    .bind(numbers, unit.ducLinh, unit.root, one.id, province.id)
    .run()
}

test('what the lists read does not grow with the number of pledges', async () => {
  const queries = [
    '',
    '?tinh-trang=da-xong',
    '?tinh-trang=tre-han',
    '?q=hoi+3',
    '?q=900',
    '?sau=500',
    '?nam=2026&do=qua&tinh-trang=da-hua',
    '?nam=2026&tinh-trang=tre-han',
    '/cho-xac-nhan',
  ]
  const costs: Cost[][] = []
  for (const more of [1_000, 19_000]) {
    await fill(more)
    await env.DB.exec('update pledges set id = id || random()')
    const round: Cost[] = []
    for (const by of [one, province]) {
      for (const query of queries) {
        const { db, cost } = wrapped()
        expect((await client(by, db).get(`${base}${query}`)).status).toBe(200)
        round.push({ ...cost })
      }
    }
    costs.push(round)
  }
  const [small = [], large = []] = costs
  for (const [at, cost] of large.entries()) {
    expect(cost.trips).toBe(2)
    expect(cost.written).toBe(0)
    expect(cost.read, queries[at % queries.length]).toBeLessThanOrEqual(300)
    expect(cost.read - (small[at]?.read ?? 0), queries[at % queries.length]).toBeLessThanOrEqual(10)
  }
  expect(await rowsOf('receipts')).toEqual([])
}, 60_000)
