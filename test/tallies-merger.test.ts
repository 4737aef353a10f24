import { env } from 'cloudflare:workers'
import { beforeEach, describe, expect, test } from 'vitest'
import { client } from './support/client.ts'
import { give } from './support/tallied.ts'
import { loadUnits } from './support/units-data.ts'

beforeEach(loadUnits)

type Sums = { id: string; name: string; pledges: number; promised: number; received: number }
type Model = {
  unit: { name: string }
  measures: Sums[]
  units: Sums[]
  rest: Sums[]
  own: Sums | null
  divided: { name: string }[]
  successors: { name: string }[]
}

async function tally(unitId: string): Promise<Model> {
  const response = await client().getJson(`/cong-khai?don-vi=${unitId}&nam=2024`)
  expect(response.status, unitId).toBe(200)
  return response.json()
}

async function page(unitId: string): Promise<string> {
  return (await client().get(`/cong-khai?don-vi=${unitId}&nam=2024`)).text()
}

type Old = { id: string; heir: string; heirs: number }

/** The communes that old Bình Thuận had on 30/6/2025, each with its heir. */
async function oldCommunes(): Promise<Old[]> {
  const { results } = await env.DB.prepare(
    `select u.id as id, min(e.to_id) as heir, count(*) as heirs
     from units u join units d on d.id = u.parent_id join unit_events e on e.from_id = u.id
     where d.parent_id = 't60.0' and u.level = 'commune' and u.valid_to = '2025-07-01'
     group by u.id order by u.id`,
  ).all<Old>()
  return results
}

const phongPhu = 'x22978.0'
const hoaThang = 'x23053.0'

describe('what was promised in 2024 in old Bình Thuận', () => {
  test('counts once under the commune of today, once under the province, once for the country, and stands under its own name', async () => {
    const communes = await oldCommunes()
    expect(communes).toHaveLength(121)
    await give(
      ...communes.map(({ id }, at) => ({
        unitId: id,
        amount: 1_000_000 + at,
        receipts: [500_000 + at],
        pledgedOn: '2024-06-01',
      })),
    )
    const amountOf = (ids: readonly string[]) =>
      communes.reduce((sum, { id }, at) => sum + (ids.includes(id) ? 1_000_000 + at : 0), 0)
    const all = amountOf(communes.map(({ id }) => id))
    for (const top of ['t68', 'vn']) {
      const [only] = (await tally(top)).measures
      expect(only, top).toMatchObject({ pledges: 121, promised: all })
    }
    const province = await tally('t68')
    const whole = communes.filter(({ heirs }) => heirs === 1)
    expect(province.rest.map(({ id }) => id).toSorted()).toEqual([phongPhu, hoaThang])
    expect(province.own).toBeNull()
    for (const heir of new Set(whole.map((each) => each.heir))) {
      const parts = whole.filter((each) => each.heir === heir).map(({ id }) => id)
      const listed = province.units.find(({ id }) => id === heir)
      expect(listed, heir).toMatchObject({ pledges: parts.length, promised: amountOf(parts) })
    }
    const sum = [...province.units, ...province.rest].reduce((total, { promised }) => total + promised, 0)
    expect(sum).toBe(all)
    const first = communes[0]?.id ?? ''
    expect((await tally(first)).measures).toMatchObject([{ pledges: 1, promised: amountOf([first]) }])
  }, 60_000)

  test('is read on the page of the commune of today by the names of then', async () => {
    const communes = await oldCommunes()
    const heir = communes.find(({ heirs }) => heirs === 1)?.heir ?? ''
    const parts = communes.filter((each) => each.heirs === 1 && each.heir === heir)
    await give(
      ...parts.map(({ id }) => ({
        unitId: id,
        amount: 7,
        measure: 'gift' as const,
        pledgedOn: '2024-06-01',
      })),
    )
    const model = await tally(heir)
    expect(
      model.units
        .filter(({ pledges }) => pledges > 0)
        .map(({ id }) => id)
        .toSorted(),
    ).toEqual(parts.map(({ id }) => id))
    expect(model.own).toBeNull()
    expect(await page(heir)).toContain('(đến 30/6/2025)')
  })

  test('under a commune that was divided is explained and not lost', async () => {
    await give(
      { unitId: phongPhu, amount: 30, measure: 'gift', receipts: [12], pledgedOn: '2024-06-01' },
      { unitId: hoaThang, amount: 20, measure: 'gift', pledgedOn: '2024-06-01' },
      { unitId: 'x22978', amount: 5, measure: 'gift', pledgedOn: '2024-07-01' },
    )
    const province = await page('t68')
    expect(province).toContain('Xã Hòa Thắng (đến 30/6/2025)')
    expect(province).toContain('Xã Phong Phú (đến 30/6/2025)')
    expect(province).toContain('không thuộc riêng xã nào hiện nay')
    const old = await page(phongPhu)
    expect(old).toContain('Đơn vị này kết thúc ngày 30/6/2025')
    expect(old).toContain('Nay chia về')
    expect(old).toContain('đã tính một lần trong tỉnh Lâm Đồng')
    expect((await tally(phongPhu)).measures).toMatchObject([{ promised: 30, received: 12 }])
    const heirs = (await tally(phongPhu)).successors
    expect(heirs).toHaveLength(2)
    for (const id of ['x22972', 'x22978']) {
      const html = await page(id)
      expect(html, id).toMatch(/Một phần\s*<a[^>]*>xã Phong Phú<\/a>\s*cũ nay thuộc/)
      expect(html, id).toContain('nên tính cho tỉnh Lâm Đồng, không tính ở đây')
    }
    expect((await tally('x22978')).measures).toMatchObject([{ pledges: 1, promised: 5 }])
    expect((await tally('x22972')).measures).toEqual([])
  })

  test('under an old district or the old province itself stands in a line of its own', async () => {
    await give(
      { unitId: 'h595', amount: 3, measure: 'gift', pledgedOn: '2024-06-01' },
      { unitId: 't60.0', amount: 4, measure: 'gift', pledgedOn: '2024-06-01' },
    )
    const { rest, measures, own } = await tally('t68')
    expect(measures).toMatchObject([{ pledges: 2, promised: 7 }])
    expect(rest.map(({ id }) => id).toSorted()).toEqual(['h595', 't60.0'])
    expect(own).toBeNull()
  })
})
