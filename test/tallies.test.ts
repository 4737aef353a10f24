import { env } from 'cloudflare:workers'
import Papa from 'papaparse'
import { beforeEach, describe, expect, test } from 'vitest'
import { client } from './support/client.ts'
import { campaign, give } from './support/tallied.ts'
import { person, unit, world } from './support/world.ts'

beforeEach(world)

const year = new Date(Date.now() + 7 * 3_600_000).getUTCFullYear()
const desk = '/quan-tri/tong-hop'

type Sums = { pledges: number; fulfilled: number; late: number; promised: number; received: number }
type Model = {
  unit: { id: string; name: string }
  standing: { pledges: number; fulfilled: number; open: number; late: number }
  measures: (Sums & { measure: string })[]
  counted: string | null
  units: (Sums & { id: string; name: string })[]
  rest: (Sums & { id: string; name: string })[]
  own: Sums | null
}

/** Ten pledges of every kind over two communes, the province and a commune of old. */
async function mixed(): Promise<number> {
  const seq = await campaign('he', '=HYPERLINK("http://xau.example";"Hè vui")')
  await give(
    { unitId: unit.ducLinh, amount: 40, measure: 'gift', receipts: [10, 21], campaignId: 'he' },
    { unitId: unit.ducLinh, amount: 5_000_000, receipts: [5_000_000] },
    { unitId: unit.ducLinh, amount: 3_000_000, receipts: [1_000_000, -1_000_000], dueOn: '2026-05-01' },
    { unitId: unit.tanhLinh, amount: 12_500_000, receipts: [500_000], waiting: [12_000_000] },
    { unitId: unit.tanhLinh, amount: 7, measure: 'bicycle', receipts: [7] },
    { unitId: unit.tanhLinh, amount: 9, measure: 'bicycle', status: 'pending' },
    { unitId: unit.tanhLinh, amount: 8, measure: 'bicycle', status: 'withdrawn', receipts: [3] },
    { unitId: unit.tanhLinh, amount: 6, measure: 'bicycle', status: 'cancelled' },
    { unitId: unit.root, amount: 100_000_000, receipts: [] },
    { unitId: unit.oldCommune, amount: 2_000_000, receipts: [1_999_999] },
  )
  return seq
}

async function front(unitId: string = unit.root) {
  return client(await person({ role: 'front', unitId }))
}

async function json(browser: ReturnType<typeof client>, path: string): Promise<Model> {
  const response = await browser.getJson(path)
  expect(response.status, path).toBe(200)
  return response.json()
}

/** What the numbers must be, summed from pledges and receipts by hand-written SQL that reads no tally. */
async function recomputed(unitId: string, campaignId?: string): Promise<(Sums & { measure: string })[]> {
  const { results } = await env.DB.prepare(
    `select p.measure as measure, sum(p.status = 'confirmed') as pledges,
       sum(p.status = 'confirmed' and v.n >= p.amount) as fulfilled,
       sum(p.status = 'confirmed' and v.n < p.amount and p.due_on < date('now', '+7 hours')) as late,
       sum(iif(p.status = 'confirmed', p.amount, 0)) as promised, sum(v.n) as received
     from pledges p join unit_reach r on r.unit_id = p.unit_id and r.ancestor_id = ?1
     join (select q.id, (select coalesce(sum(e.amount), 0) from receipts e
       where e.pledge_id = q.id and e.status = 'verified') as n from pledges q) v on v.id = p.id
     where p.confirmed_at is not null and (?2 = '' or p.campaign_id = ?2) and p.year = ?3
     group by p.measure having pledges > 0 or received > 0 order by p.measure`,
  )
    .bind(unitId, campaignId ?? '', 2026)
    .all<Sums & { measure: string }>()
  return results
}

function byMeasure(list: readonly (Sums & { measure: string })[]) {
  return list.toSorted((a, b) => (a.measure < b.measure ? -1 : 1))
}

function added(list: readonly Sums[]): Sums {
  const zero: Sums = { pledges: 0, fulfilled: 0, late: 0, promised: 0, received: 0 }
  return list.reduce(
    (sum, one) => ({
      pledges: sum.pledges + one.pledges,
      fulfilled: sum.fulfilled + one.fulfilled,
      late: sum.late + one.late,
      promised: sum.promised + one.promised,
      received: sum.received + one.received,
    }),
    zero,
  )
}

function sumsOf({ pledges, fulfilled, late, promised, received }: Sums): Sums {
  return { pledges, fulfilled, late, promised, received }
}

describe('an official reads the tally of a unit', () => {
  test('and every number is what pledges and receipts add up to, for a commune, the province and the country', async () => {
    await mixed()
    const browser = await front(unit.country)
    for (const unitId of [unit.ducLinh, unit.tanhLinh, unit.root, unit.country, unit.oldCommune]) {
      const model = await json(browser, `${desk}?don-vi=${unitId}&nam=2026`)
      expect(byMeasure(model.measures), unitId).toEqual(await recomputed(unitId))
      const { pledges, fulfilled, late } = added(model.measures)
      expect(model.standing, unitId).toEqual({ pledges, fulfilled, late, open: pledges - fulfilled - late })
    }
  })

  test('and what lies in it, with what is its own, adds up to the whole', async () => {
    await mixed()
    const browser = await front(unit.country)
    for (const unitId of [unit.country, unit.root, unit.ducLinh]) {
      const { counted, measures, units, rest, own } = await json(browser, `${desk}?don-vi=${unitId}&nam=2026`)
      const whole = measures.find(({ measure }) => measure === counted)
      const parts = [...units, ...rest, ...(own === null ? [] : [own])].map(sumsOf)
      expect(added(parts), unitId).toEqual(whole === undefined ? undefined : sumsOf(whole))
    }
  })

  test('beginning at their own unit and this year, with promised and received apart', async () => {
    await give({
      unitId: unit.ducLinh,
      amount: 40,
      measure: 'gift',
      receipts: [31],
      pledgedOn: `${year}-01-02`,
    })
    const model = await json(await front(unit.ducLinh), desk)
    expect(model).toMatchObject({ unit: { id: unit.ducLinh }, year })
    expect(model.measures).toMatchObject([{ measure: 'gift', promised: 40, received: 31 }])
    const html = await (await (await front(unit.ducLinh)).get(desk)).text()
    expect(html).toContain('31/40 · 77%')
  })

  test('for one campaign only, when the address says so', async () => {
    const seq = await mixed()
    const model = await json(await front(), `${desk}?nam=2026&chien-dich=${seq}`)
    expect(byMeasure(model.measures)).toEqual(await recomputed(unit.root, 'he'))
    expect(model.measures).toHaveLength(1)
  })

  test('and gets the same 404 for a unit outside their scope as for one that does not exist', async () => {
    await mixed()
    const browser = await front(unit.ducLinh)
    const answers = [unit.tanhLinh, unit.root, unit.country, unit.otherCommune, 'khong-co'].map(
      async (id) => {
        const response = await browser.get(`${desk}?don-vi=${id}&nam=2026`)
        return [
          response.status,
          (await response.text()).replaceAll(/nonce="[^"]*"|name="commit" value="[^"]*"/g, ''),
        ]
      },
    )
    const bodies = await Promise.all(answers)
    expect(new Set(bodies.map(([status]) => status))).toEqual(new Set([404]))
    expect(new Set(bodies.map(([, body]) => body)).size).toBe(1)
    expect((await browser.get(`${desk}/tai-ve?don-vi=${unit.root}&nam=2026`)).status).toBe(404)
  })

  test('with a chip for each filter that takes only that one off', async () => {
    const seq = await mixed()
    const html = await (
      await (await front()).get(`${desk}?don-vi=${unit.ducLinh}&nam=2026&chien-dich=${seq}&do=qua`)
    ).text()
    const off = [...html.matchAll(/<a href="([^"]*)" aria-label="Bỏ lọc: ([^"]*)"/g)].map((found) => [
      found[2]?.slice(0, 8),
      found[1]?.replaceAll('&amp;', '&'),
    ])
    expect(off).toContainEqual(['Xã Đức L', `${desk}?don-vi=${unit.root}&nam=2026&chien-dich=${seq}&do=qua`])
    expect(off).toContainEqual(['Đếm: Quà', `${desk}?don-vi=${unit.ducLinh}&nam=2026&chien-dich=${seq}`])
    expect(off).toContainEqual(['=HYPERLI', `${desk}?don-vi=${unit.ducLinh}&nam=2026&do=qua`])
  })

  test('and is told when there is nothing, and when nothing matches', async () => {
    const browser = await front()
    const empty = await (await browser.get(`${desk}?nam=2026`)).text()
    expect(empty).toContain('Chưa có cam kết nào trong kỳ này.')
    expect(empty).toContain('Ghi cam kết đầu tiên')
    const none = await (await browser.get(`${desk}?nam=2026&chien-dich=99`)).text()
    expect(none).toContain('Không có dòng nào khớp. Bỏ bớt điều kiện lọc.')
    expect(none).toContain('Chiến dịch số 99')
  })

  test('and sees when the numbers were last proved, never a night that found them wrong', async () => {
    await mixed()
    const browser = await front()
    expect(await (await browser.get(`${desk}?nam=2026`)).text()).toContain('Chưa đối chiếu với sổ cam kết')
    await env.DB.batch(
      [
        ['2026-11-21', '2026-11-20T19:10:00.000Z', 0],
        ['2026-11-22', '2026-11-21T19:10:00.000Z', 3],
      ].map((row) =>
        env.DB.prepare('insert into tally_proofs (day, at, checked, wrong) values (?, ?, 9, ?)').bind(...row),
      ),
    )
    expect(await (await browser.get(`${desk}?nam=2026`)).text()).toContain('02:10 ngày 21/11/2026')
  })
})

const bom = '\uFEFF'

function parsed(text: string): string[][] {
  expect(text.startsWith(bom)).toBe(true)
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
  const { data, errors } = Papa.parse<string[]>(text.slice(1), { skipEmptyLines: true })
  expect(errors.filter(({ code }) => code !== 'UndetectableDelimiter')).toEqual([])
  return data
}

const heads = ['Đã hứa', 'Đã nhận', 'Tỉ lệ (%)', 'Số cam kết', 'Đã nhận đủ', 'Đang nhận, còn hạn', 'Trễ hạn']

function lineOf(name: string, sums: Sums): string[] {
  const { promised, received, pledges, fulfilled, late } = sums
  const percent = promised === 0 ? '' : String(Math.floor((received / promised) * 100))
  return [
    name,
    ...[promised, received, percent, pledges, fulfilled, pledges - fulfilled - late, late].map(String),
  ]
}

describe('the file that is taken away', () => {
  test.each([
    ['by an official', desk],
    ['by anyone', '/cong-khai'],
  ])(
    '%s holds the numbers of the page, which are what pledges and receipts add up to',
    async (_who, path) => {
      const seq = await mixed()
      const browser = path === desk ? await front(unit.country) : client()
      for (const query of [
        `don-vi=${unit.root}&nam=2026`,
        `don-vi=${unit.country}&nam=2026&do=xe-dap`,
        `don-vi=${unit.ducLinh}&nam=2026&do=tien`,
        `don-vi=${unit.root}&nam=2026&chien-dich=${seq}`,
      ]) {
        const model = await json(browser, `${path}?${query}`)
        const response = await browser.get(`${path}/tai-ve?${query}`)
        expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8')
        expect(response.headers.get('content-disposition')).toMatch(
          /^attachment; filename="[a-z0-9-]+\.csv"$/,
        )
        const bytes = new TextDecoder('utf-8', { ignoreBOM: true, fatal: true }).decode(
          await response.arrayBuffer(),
        )
        const [, names, ...rows] = parsed(bytes)
        expect(names?.slice(3)).toEqual(heads)
        const whole = rows.filter(([part]) => part === 'Cả đơn vị').map(([, , , ...numbers]) => numbers)
        expect(whole, query).toEqual(model.measures.map((each) => lineOf('', each).slice(1)))
        const places = rows
          .filter(([part]) => part === 'Từng nơi')
          .map(([, name, , ...numbers]) => [name, ...numbers])
        const expected = [...model.units, ...model.rest].map((each) => lineOf(each.name, each).slice(1))
        expect(
          places.slice(0, expected.length).map((row) => row.slice(1)),
          query,
        ).toEqual(expected)
        expect(places.length - expected.length, query).toBe(model.own === null ? 0 : 1)
        const sums = await recomputed(model.unit.id, query.includes('chien-dich') ? 'he' : undefined)
        expect(byMeasure(model.measures)).toEqual(sums)
      }
    },
  )

  test('names in its first line what was asked and when, and no cell of it is a formula', async () => {
    const seq = await mixed()
    await env.DB.prepare("update units set official_name = '=1+1' where id = ?").bind(unit.ducLinh).run()
    await env.DB.prepare("update units set official_name = char(9) || '@SUM(A1)' where id = ?")
      .bind(unit.tanhLinh)
      .run()
    const text = await (await client().get(`/cong-khai/tai-ve?nam=2026&do=tien`)).text()
    const cells = parsed(bom + text.replace(bom, '')).flat()
    expect(cells.filter((cell) => /^[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/.test(cell))).toEqual([])
    expect(cells.filter((cell) => cell.startsWith("'"))).toEqual(["'\t@SUM(A1)", "'=1+1"])
    const [[first = ''] = []] = parsed(
      bom +
        (await (await client().get(`/cong-khai/tai-ve?nam=2026&chien-dich=${seq}`)).text()).replace(bom, ''),
    )
    expect(first).toMatch(
      /^Cam kết vì trẻ em: Tỉnh Lâm Đồng; năm hứa 2026; =HYPERLINK.*; số liệu lúc \d\d:\d\d ngày \d+\/\d+\/\d{4}$/,
    )
  })
})
