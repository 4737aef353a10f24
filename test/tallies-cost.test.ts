import { env } from 'cloudflare:workers'
import { beforeEach, describe, expect, test } from 'vitest'
import { client } from './support/client.ts'
import { wrapped, type Cost } from './support/faulty.ts'
import { campaign, give, sumTallies } from './support/tallied.ts'
import { loadUnits } from './support/units-data.ts'
import { person } from './support/world.ts'

beforeEach(loadUnits)

const divided = ['x22978.0', 'x23053.0']

/** Pledges in bulk, of four measures, in twenty communes of Lâm Đồng, an old one, two divided ones and at the province. */
async function fill(n: number): Promise<void> {
  const { results } = await env.DB.prepare(
    "select id from units where parent_id = 't68' and valid_to is null order by id limit 20",
  ).all<{ id: string }>()
  const places = JSON.stringify([...results.map(({ id }) => id), 'x23206.0', ...divided, 't68'])
  const chunk = 20_000
  for (let from = 0; from < n; from += chunk) {
    const numbers = JSON.stringify(
      Array.from({ length: Math.min(chunk, n - from) }, (_, at) => from + at + 1),
    )
    await env.DB.prepare(
      `insert into pledges (seq, id, status, pledger_kind, pledger_name, pledger_fold, display, public_name, promise,
         measure, amount, pledged_on, due_on, year, unit_id, commune_id, province_id, campaign_id, recorded_by,
         recorded_at, confirmed_by, confirmed_at, received, fulfilled_on, late)
       select 1000 + n.value, 'b' || n.value, 'confirmed', 'person', 'A', 'a', 'full', 'A', 'Tặng quà cho học sinh',
         case n.value % 4 when 0 then 'vnd' when 1 then 'gift' when 2 then 'book' else 'bicycle' end, 10, '2026-01-02',
         '2099-01-02', 2026, p.value,
         (select a.id from unit_reach r join units a on a.id = r.ancestor_id
           where r.unit_id = p.value and a.level = 'commune' and a.valid_to is null), 't68',
         iif(n.value % 3, null, 'he'), 'nguoi-ghi', '2026-01-02T00:00:00.000Z', 'nguoi-xac-nhan',
         '2026-01-02T00:00:00.000Z', iif(n.value % 5, 3, 10), iif(n.value % 5, null, '2026-02-03'), 0
       from json_each(?1) n join json_each(?2) p on p.key = (n.value / 4) % json_array_length(?2)`,
    )
      .bind(numbers, places)
      .run()
  }
  await sumTallies()
}

type Seen = Cost & { readonly figures: number }

/** What a page cost, and how many numbers it shows: cells, the four, and each unit that is said to have none. */
async function see(path: string, who?: Awaited<ReturnType<typeof person>>): Promise<Seen> {
  const { db, cost } = wrapped()
  const response = await client(who, db).get(path)
  expect(response.status, path).toBe(200)
  const html = await response.text()
  const names = /<ul class="names">[\s\S]*?<\/ul>/.exec(html)?.[0] ?? ''
  const count = (text: string, part: RegExp) => [...text.matchAll(part)].length
  const figures = count(html, /<td role="cell"/g) + count(html, /<dd><b>/g) + count(names, /<li>/g)
  return { ...cost, figures: html.includes('class="empty"') ? 4 : figures } // the four, in one sentence
}

const query = 'nam=2026'
const tallies = [
  { name: 'an official’s province', path: `/quan-tri/tong-hop?don-vi=t68&${query}`, desk: true },
  { name: 'an official’s commune', path: `/quan-tri/tong-hop?don-vi=x23191&${query}`, desk: true },
  { name: 'an official’s country', path: `/quan-tri/tong-hop?don-vi=vn&${query}`, desk: true },
  { name: 'one campaign', path: `/quan-tri/tong-hop?don-vi=t68&${query}&chien-dich=1`, desk: true },
  { name: 'one measure', path: `/quan-tri/tong-hop?don-vi=t68&${query}&do=xe-dap`, desk: true },
  { name: 'a year without pledges', path: '/quan-tri/tong-hop?don-vi=t68&nam=2021', desk: true },
  { name: 'the public’s province', path: `/cong-khai?${query}`, desk: false },
  { name: 'the public’s country', path: `/cong-khai?don-vi=vn&${query}`, desk: false },
  { name: 'the public’s commune of old', path: `/cong-khai?don-vi=${divided[0]}&${query}`, desk: false },
  { name: 'the public’s file', path: `/cong-khai/tai-ve?${query}`, desk: false },
] as const

const lists = [
  { name: 'the public list', path: '/cam-ket', read: 220 },
  { name: 'its next page', path: '/cam-ket?sau=1500', read: 220 },
  { name: 'one stage', path: '/cam-ket?tinh-trang=da-xong', read: 240 },
  { name: 'a stage that no pledge is in', path: '/cam-ket?tinh-trang=tre-han', read: 40 },
  { name: 'one campaign', path: '/cam-ket?chien-dich=1', read: 240 },
  { name: 'all that counts as promised', path: '/cam-ket?tinh-trang=da-hua', read: 300 },
  { name: 'what is behind a figure', path: '/cam-ket?nam=2026&tinh-trang=da-hua', read: 700 },
  { name: 'behind a late figure', path: '/cam-ket?nam=2026&tinh-trang=tre-han', read: 60 },
  { name: 'behind a cell', path: '/cam-ket?don-vi=x23191&nam=2026&do=qua&tinh-trang=da-hua', read: 300 },
  {
    name: 'behind a campaign’s cell',
    path: '/cam-ket?nam=2026&chien-dich=1&do=sach&tinh-trang=da-xong',
    read: 1300,
  },
  {
    name: 'behind what is a province’s own',
    path: '/cam-ket?nam=2026&do=sach&tinh-trang=da-hua&rieng=1',
    read: 1300,
  },
  { name: 'behind a country’s figure', path: '/cam-ket?don-vi=vn&nam=2026&tinh-trang=da-hua', read: 1300 },
  { name: 'one pledge', path: '/cam-ket/1', read: 40 },
] as const

/** An official of the country asks the same of the province. */
const all = [
  ...lists.map((list) => ({ ...list, desk: false })),
  ...lists
    .filter(({ path }) => path.startsWith('/cam-ket?'))
    .map(({ name, path, read }) => ({
      name: `an official: ${name}`,
      path: `/quan-tri${path.includes('don-vi') ? path : path.replace('?', '?don-vi=t68&')}`,
      read: read + 30,
      desk: true,
    })),
]

describe('what reading costs does not grow with the number of pledges', () => {
  test('at 1,000 and at 100,000: a tally takes two trips and at most three rows a figure and twenty', async () => {
    await campaign('he', 'Hè vui')
    await give({ unitId: 'x23191', amount: 40, measure: 'gift', receipts: [10, 21] })
    const official = await person({ role: 'front', unitId: 'vn' })
    const seeAll = async () => {
      const costs: Seen[] = []
      for (const { path, desk } of tallies) costs.push(await see(path, desk ? official : undefined))
      return costs
    }
    const seeLists = async () => {
      const costs: Seen[] = []
      for (const { path, desk } of all) costs.push(await see(path, desk ? official : undefined))
      return costs
    }
    await fill(1_000)
    const small = await seeAll()
    await env.DB.exec("delete from pledges where id like 'b%'")
    await fill(100_000)
    const [large, largeLists] = [await seeAll(), await seeLists()]
    for (const [at, { name }] of tallies.entries()) {
      const cost = large[at]
      expect(cost?.trips, name).toBeLessThanOrEqual(2)
      expect(cost?.written, name).toBe(0)
      expect(cost, name).toEqual(small[at])
      // The file shows the numbers of the public page above.
      const figures = name === 'the public’s file' ? large[6]?.figures : cost?.figures
      expect(cost?.read, name).toBeLessThanOrEqual(3 * (figures ?? 0) + 20)
    }
    for (const [at, { name, read }] of all.entries()) {
      expect(largeLists[at]?.trips, name).toBeLessThanOrEqual(2)
      expect(largeLists[at]?.read, name).toBeLessThanOrEqual(read)
    }
  }, 120_000)
})
