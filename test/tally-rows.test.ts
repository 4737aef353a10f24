import { beforeEach, describe, expect, test } from 'vitest'
import type { Measure, PledgeStatus } from '../src/pledges/rules/pledge.ts'
import { client } from './support/client.ts'
import { campaign, give, type Given } from './support/tallied.ts'
import { person, unit, world } from './support/world.ts'

beforeEach(world)

const places = [unit.country, unit.root, unit.ducLinh, unit.tanhLinh, unit.oldCommune, unit.otherCommune]
const measures: readonly Measure[] = ['vnd', 'gift', 'bicycle']
const statuses: readonly PledgeStatus[] = ['pending', 'confirmed', 'withdrawn', 'cancelled']

/** A pledge of every state in every place, over two years, three measures and two campaigns; 252 in all. */
async function everything(): Promise<number> {
  const seq = await campaign('he', 'Hè vui')
  await campaign('thu', 'Trung thu')
  const list = places.flatMap((unitId, at) =>
    ['2025-03-02', '2026-03-02'].flatMap((pledgedOn, of) =>
      measures.flatMap((measure, kind) => {
        const given: Given = {
          unitId,
          measure,
          pledgedOn,
          amount: 10,
          campaignId: [null, 'he', 'thu'][(at + of + kind) % 3] ?? null,
        }
        return [
          ...statuses.map((status) => ({ ...given, status })),
          { ...given, receipts: [4] },
          { ...given, receipts: [10] },
          { ...given, dueOn: `${pledgedOn.slice(0, 4)}-06-01` },
        ]
      }),
    ),
  )
  await give(...list, ...Array.from({ length: 25 }, () => ({ unitId: unit.ducLinh, amount: 3 })))
  return seq
}

type Browser = ReturnType<typeof client>
type List = { pledges: { seq: number; status: string }[]; next: number | null }

/** Every pledge behind an address, page by page. */
async function rowsBehind(browser: Browser, href: string): Promise<number> {
  const seen = new Set<number>()
  let after: number | null = null
  do {
    const response = await browser.getJson(after === null ? href : `${href}&sau=${after}`)
    expect(response.status, href).toBe(200)
    const list: List = await response.json()
    for (const { seq } of list.pledges) seen.add(seq)
    after = list.next
  } while (after !== null)
  return seen.size
}

/** The numbers of a tally page that count pledges: the four figures and the last three columns of the tables. */
function countsIn(html: string): { n: number; href: string | undefined }[] {
  const inside = (text: string, part: RegExp) => [...text.matchAll(part)].map((found) => found[1] ?? '')
  const cells = [
    ...inside(html, /<dd><b>(.*?)<\/b>/g),
    ...inside(html, /<tr role="row"[^>]*>(.*?)<\/tr>/gs).flatMap((row) =>
      inside(row, /<td role="cell"[^>]*>(.*?)<\/td>/g).slice(-3),
    ),
  ]
  return cells.map((cell) => ({
    n: Number(cell.replaceAll(/<[^>]*>|\./g, '')),
    href: /href="([^"]*)"/.exec(cell)?.[1]?.replaceAll('&amp;', '&'),
  }))
}

describe.each([
  { who: 'an official', tally: '/quan-tri/tong-hop', list: '/quan-tri/cam-ket' },
  { who: 'anyone', tally: '/cong-khai', list: '/cam-ket' },
])('behind each number of a tally $who finds exactly its pledges', ({ tally, list }) => {
  test.each([unit.root, unit.ducLinh, unit.oldCommune, unit.country])(
    'of %s, over years, measures and campaigns',
    async (unitId) => {
      const seq = await everything()
      const browser =
        tally === '/cong-khai' ? client() : client(await person({ role: 'front', unitId: unit.country }))
      const known = new Map<string, number>()
      for (const query of ['nam=2026', 'nam=2025&do=qua', `nam=2026&chien-dich=${seq}`]) {
        const counts = countsIn(await (await browser.get(`${tally}?don-vi=${unitId}&${query}`)).text())
        expect(counts.length, query).toBeGreaterThan(6)
        expect(counts.some(({ n }) => n > 0)).toBe(true)
        const nothing = counts.filter(({ n }) => n === 0)
        expect(nothing.map(({ href }) => href)).toEqual(nothing.map(() => undefined))
        for (const { n, href = '' } of counts.filter((count) => count.n > 0)) {
          expect(href.startsWith(`${list}?`), `${n} on ${query}`).toBe(true)
          const rows = known.get(href) ?? (await rowsBehind(browser, href))
          known.set(href, rows)
          expect(rows, href).toBe(n)
        }
      }
    },
    60_000,
  )
})

describe('an official’s list of pledges', () => {
  test('names each filter of a number and takes it off alone', async () => {
    const seq = await everything()
    const front = client(await person({ role: 'front', unitId: unit.root }))
    const query = `don-vi=${unit.ducLinh}&nam=2026&chien-dich=${seq}&do=tien&tinh-trang=da-hua`
    const html = await (await front.get(`/quan-tri/cam-ket?${query}&rieng=1`)).text()
    for (const words of ['Năm 2026', 'Hè vui', 'Tiền', 'Hứa cho chính đơn vị này'])
      expect(html).toContain(words)
    expect(html).toMatch(/<a [^>]*aria-current="true"[^>]*>Đã hứa \(đã xác nhận\)</)
    const off = [...html.matchAll(/<a href="([^"]*)"[^>]*>[^<]*<span class="away">, bỏ lọc/g)].map((found) =>
      [...new URLSearchParams(found[1]?.replaceAll('&amp;', '&').split('?')[1]).keys()].toSorted(),
    )
    const all = ['chien-dich', 'do', 'don-vi', 'nam', 'rieng', 'tinh-trang']
    for (const name of ['chien-dich', 'do', 'nam', 'rieng'])
      expect(off).toContainEqual(all.filter((each) => each !== name))
    // Without its place nothing is a place’s own.
    expect(off).toContainEqual(all.filter((each) => each !== 'don-vi' && each !== 'rieng'))
  })

  test('leaves out what makes no sense in a filter', async () => {
    await everything()
    const front = client(await person({ role: 'front', unitId: unit.tanhLinh }))
    expect(await rowsBehind(front, '/quan-tri/cam-ket?nam=xyz&do=la&tinh-trang=gi&rieng=co')).toBe(42)
    expect(await rowsBehind(front, '/quan-tri/cam-ket?nam=2026&do=tien')).toBe(7)
    expect(await rowsBehind(front, '/quan-tri/cam-ket?nam=2026&rieng=1')).toBe(21)
  })
})
