import { beforeEach, describe, expect, test } from 'vitest'
import { client } from './support/client.ts'
import { wrapped } from './support/faulty.ts'
import { campaign, give } from './support/tallied.ts'
import { unit, world } from './support/world.ts'

beforeEach(world)

type Sums = { measure: string; promised: number; received: number; pledges: number }
type Campaign = { promises: { measures: (Sums & { percent: number | null })[]; years: number[] } | null }

async function page(path: string): Promise<string> {
  const response = await client().get(path)
  expect(response.status).toBe(200)
  return (await response.text()).replaceAll('\u00A0', ' ')
}

async function promises(): Promise<Campaign['promises']> {
  return (await (await client().getJson('/chien-dich/he')).json<Campaign>()).promises
}

async function packed(path: string): Promise<number> {
  const body = (await client().get(path)).body?.pipeThrough(new CompressionStream('gzip'))
  return (await new Response(body ?? null).arrayBuffer()).byteLength
}

describe('on the page of a campaign everyone reads what adults promised for it', () => {
  test('and what came of it, with the numbers of the public tally', async () => {
    const seq = await campaign('he', 'Hè vui')
    const given = { unitId: unit.ducLinh, campaignId: 'he' }
    await give(
      { ...given, amount: 1_000, measure: 'gift', receipts: [720] },
      { ...given, unitId: unit.oldCommune, amount: 200, measure: 'gift', receipts: [140], waiting: [60] },
      { ...given, amount: 12_500_000 },
      { ...given, amount: 7, measure: 'bicycle', status: 'pending' },
      { ...given, campaignId: null, amount: 9, measure: 'book' },
      { ...given, unitId: unit.otherCommune, amount: 5, measure: 'gift' },
    )
    expect(await promises()).toMatchObject({
      measures: [
        { measure: 'vnd', promised: 12_500_000, received: 0, percent: 0 },
        { measure: 'gift', promised: 1_200, received: 860, percent: 71 },
      ],
      years: [2026],
    })
    const html = await page('/chien-dich/he')
    expect(html).toContain('Người lớn hứa gì cho Hè vui?')
    expect(html).toMatch(/Quà \(suất\): hứa 1\.200 suất quà, đã nhận <b class="nums">860 suất quà · 71%/)
    expect(html).toContain('aria-label="860 suất quà trên 1.200 suất quà, 71%"')
    expect(html).toMatch(/Số liệu ở tỉnh Lâm Đồng lúc \d\d:\d\d ngày/)
    const href = /href="(\/cong-khai[^"]*)">(?:(?!<\/a>).)*Xem ai hứa/s.exec(html)?.[1] ?? ''
    expect(href.replaceAll('&amp;', '&')).toBe(`/cong-khai?nam=2026&chien-dich=${seq}`)
    const tally = await (await client().getJson(href.replaceAll('&amp;', '&'))).json<{ measures: Sums[] }>()
    expect(tally.measures).toMatchObject([
      { measure: 'vnd', promised: 12_500_000, received: 0 },
      { measure: 'gift', promised: 1_200, received: 860 },
    ])
  })

  test('also before its year, with a way to the tally of each year', async () => {
    await campaign('he', 'Hè vui')
    const given = { unitId: unit.ducLinh, campaignId: 'he', measure: 'book' } as const
    await give({ ...given, amount: 3, pledgedOn: '2025-12-20' }, { ...given, amount: 4, receipts: [4] })
    expect(await promises()).toMatchObject({ measures: [{ promised: 7, received: 4 }], years: [2026, 2025] })
    const html = await page('/chien-dich/he')
    for (const year of [2025, 2026]) expect(html).toContain(`Xem ai hứa trong năm ${year}`)
  })

  test('and nothing of it while nobody promised anything that was confirmed', async () => {
    await campaign('he', 'Hè vui')
    await give({ unitId: unit.ducLinh, campaignId: 'he', amount: 3, status: 'pending' })
    expect(await promises()).toBeNull()
    expect(await page('/chien-dich/he')).not.toContain('Người lớn hứa gì')
  })

  test('in two trips, and light enough for the first answer of a slow network', async () => {
    await campaign('he', 'Hè vui')
    const given = { unitId: unit.ducLinh, campaignId: 'he', amount: 40, receipts: [31] }
    await give(
      ...(['vnd', 'gift', 'scholarship', 'book', 'bicycle'] as const).map((measure) => ({
        ...given,
        measure,
      })),
    )
    const { db, cost } = wrapped()
    expect((await client(undefined, db).get('/chien-dich/he')).status).toBe(200)
    expect(cost.trips).toBeLessThanOrEqual(2)
    const html = await page('/chien-dich/he')
    const styles = [...html.matchAll(/<link rel="stylesheet" href="([^"]*)"/g)].map((found) => found[1] ?? '')
    expect(styles.length).toBeGreaterThan(0)
    const sizes = await Promise.all(['/chien-dich/he', ...styles].map(packed))
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(14 * 1024)
  })
})
