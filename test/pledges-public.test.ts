import { env } from 'cloudflare:workers'
import { beforeEach, describe, expect, test } from 'vitest'
import { addDays, localDay } from '../src/core/vi/dates.ts'
import { client } from './support/client.ts'
import { campaign, give } from './support/tallied.ts'
import { person, unit, world } from './support/world.ts'

beforeEach(world)

async function page(path: string, status = 200): Promise<string> {
  const response = await client().get(path)
  expect(response.status, path).toBe(status)
  return response.text()
}

async function json<T>(path: string): Promise<T> {
  const response = await client().getJson(path)
  expect(response.status, path).toBe(200)
  return response.json()
}

type List = { pledges: { seq: number }[]; next: number | null }

describe('anyone who opens the list of pledges', () => {
  test('reads the newest first, page by page, each once, and never a pending one', async () => {
    const many = Array.from({ length: 45 }, (_, at) => ({
      unitId: at % 2 === 0 ? unit.ducLinh : unit.tanhLinh,
      amount: 1_000_000,
      status: at % 9 === 4 ? ('pending' as const) : ('confirmed' as const),
    }))
    await give(...many)
    const seen: number[] = []
    let next: number | null = null
    do {
      const list: List = await json(next === null ? '/cam-ket' : `/cam-ket?sau=${next}`)
      seen.push(...list.pledges.map(({ seq }) => seq))
      next = list.next
    } while (next !== null)
    const confirmed = many.flatMap(({ status }, at) => (status === 'confirmed' ? [at + 1] : []))
    expect(seen).toEqual(confirmed.toReversed())
  }, 60_000)

  test('narrows it by unit, campaign, year, measure and stage', async () => {
    const seq = await campaign('he', 'Hè vui')
    await give(
      { unitId: unit.ducLinh, amount: 10, measure: 'book', receipts: [10] },
      { unitId: unit.oldCommune, amount: 10, measure: 'book', pledgedOn: '2024-05-01', dueOn: '2024-06-01' },
      { unitId: unit.tanhLinh, amount: 10, measure: 'gift', campaignId: 'he' },
      { unitId: unit.tanhLinh, amount: 10, measure: 'gift', status: 'withdrawn', receipts: [4] },
      { unitId: unit.otherCommune, amount: 10, measure: 'gift' },
      { unitId: unit.ducLinh, amount: 10, measure: 'gift', status: 'pending' },
    )
    const numbers = async (query: string) =>
      (await json<List>(`/cam-ket?${query}`)).pledges.map((pledge) => pledge.seq)
    expect(await numbers('')).toEqual([4, 3, 2, 1])
    expect(await numbers(`don-vi=${unit.country}`)).toEqual([5, 4, 3, 2, 1])
    expect(await numbers(`don-vi=${unit.ducLinh}`)).toEqual([2, 1])
    expect(await numbers(`don-vi=${unit.oldCommune}`)).toEqual([2])
    expect(await numbers(`chien-dich=${seq}`)).toEqual([3])
    expect(await numbers('nam=2024')).toEqual([2])
    expect(await numbers('do=sach')).toEqual([2, 1])
    expect(await numbers('tinh-trang=da-xong')).toEqual([1])
    expect(await numbers('tinh-trang=tre-han')).toEqual([2])
    expect(await numbers('tinh-trang=dang-thuc-hien')).toEqual([3])
    expect(await numbers('tinh-trang=da-rut-huy')).toEqual([4])
    expect(await numbers(`tinh-trang=da-rut-huy&don-vi=${unit.country}`)).toEqual([4])
    expect(await numbers('tinh-trang=cho-xac-nhan')).toEqual([4, 3, 2, 1])
    expect(await page('/cam-ket?nam=2020')).toContain('Không có cam kết nào khớp. Bỏ bớt điều kiện lọc.')
    expect(await page(`/cam-ket?don-vi=${unit.otherProvince}`)).not.toContain('cam-ket/4')
    await page('/cam-ket?don-vi=khong-co', 404)
  })

  test('finds a rare one behind hundreds of others, a page further', async () => {
    await give({ unitId: unit.ducLinh, amount: 10, measure: 'litre' })
    await env.DB.prepare(
      `insert into pledges (seq, id, status, pledger_kind, pledger_name, pledger_fold, display, public_name, promise,
         measure, amount, pledged_on, due_on, year, unit_id, commune_id, province_id, recorded_by, recorded_at,
         confirmed_by, confirmed_at)
       select value + 1, 'm' || value, 'confirmed', 'person', 'A', 'a', 'full', 'A', 'Tặng quà', 'gift', 5, '2026-01-02',
         '2099-01-02', 2026, ?1, ?1, 't68', 'nguoi-ghi', '2026-01-02T00:00:00.000Z', 'nguoi-xac-nhan',
         '2026-01-02T00:00:00.000Z' from json_each(?2)`,
    )
      .bind(unit.ducLinh, JSON.stringify(Array.from({ length: 250 }, (_, at) => at + 1)))
      .run()
    const first: List = await json('/cam-ket?do=lit')
    expect(first.pledges).toEqual([])
    expect(await page('/cam-ket?do=lit')).toContain('Bấm “Cũ hơn” để tìm tiếp')
    const second: List = await json(`/cam-ket?do=lit&sau=${first.next}`)
    expect(second).toMatchObject({ pledges: [{ seq: 1 }], next: null })
  })

  test('is told when there is none', async () => {
    expect(await page('/cam-ket')).toContain('Tỉnh Lâm Đồng chưa có cam kết công khai nào.')
    expect(await page('/cong-khai?nam=2027')).toContain(
      'Tỉnh Lâm Đồng chưa có cam kết công khai trong năm 2027.',
    )
  })
})

describe('anyone who opens one pledge', () => {
  test('reads who, what, how much of it came, and each receipt with what it made', async () => {
    await give({
      unitId: unit.ducLinh,
      amount: 40,
      measure: 'gift',
      promise: 'Tặng 40 suất quà Trung thu',
      childWords: 'Các cô chú tặng quà Trung thu cho các bạn.',
      receipts: [10, 26, -26, 21],
      waiting: [9],
    })
    const html = (await page('/cam-ket/1')).replaceAll('\u00A0', ' ')
    for (const words of [
      'Công ty Thanh long Hàm Thuận',
      'Tặng 40 suất quà Trung thu',
      'Các cô chú tặng quà Trung thu cho các bạn.',
      'Đã nhận 31/40 suất quà · 77%',
      '−26',
      'Ghi lại cho đúng: bỏ 26 suất quà nhận ngày 2/4/2026',
      '36 suất quà',
      '31 suất quà',
    ])
      expect(html, words).toContain(words)
    const { receipts } = await json<{ receipts: { amount: number; sum: number }[] }>('/cam-ket/1')
    expect(receipts.map(({ amount, sum }) => [amount, sum])).toEqual([
      [10, 10],
      [26, 36],
      [-26, 10],
      [21, 31],
    ])
  })

  test('sees in words that it is late and by how many days, or was finished late', async () => {
    const today = localDay(new Date().toISOString())
    await give(
      { unitId: unit.ducLinh, amount: 5, measure: 'gift', dueOn: addDays(today, -12) },
      { unitId: unit.ducLinh, amount: 5, measure: 'gift', dueOn: addDays(today, 0) },
      { unitId: unit.ducLinh, amount: 5, measure: 'gift', dueOn: '2026-03-31', receipts: [5] },
    )
    expect(await page('/cam-ket/1')).toContain('Trễ 12 ngày')
    expect(await page('/cam-ket/2')).toContain('Còn hạn đến hết ngày')
    expect(await page('/cam-ket/3')).toContain('Nhận đủ ngày 5/4/2026, trễ 5 ngày so với hạn 31/3/2026.')
  })

  test('is told plainly when it was withdrawn or cancelled', async () => {
    await give(
      { unitId: unit.ducLinh, amount: 5, measure: 'gift', status: 'withdrawn', receipts: [2] },
      { unitId: unit.ducLinh, amount: 5, measure: 'gift', status: 'cancelled' },
    )
    const [withdrawn, cancelled] = [await page('/cam-ket/1'), await page('/cam-ket/2')]
    expect(withdrawn).toContain('Người hứa đã rút cam kết này')
    expect(withdrawn).toContain('Phần đã nhận vẫn được tính.')
    expect(cancelled).toContain('Cam kết này đã hủy')
  })

  test('gets the same 404 for a pending pledge as for a missing one, as page and as JSON', async () => {
    await give({ unitId: unit.ducLinh, amount: 5, measure: 'gift', status: 'pending' })
    const bodies = await Promise.all(
      ['/cam-ket/1', '/cam-ket/77'].flatMap((path) => [
        client()
          .get(path)
          .then(async (response) => [response.status, (await response.text()).replace(/nonce-[\w-]+/g, '')]),
        client()
          .getJson(path)
          .then(async (response) => [response.status, await response.text()]),
      ]),
    )
    expect(bodies[0]).toEqual(bodies[2])
    expect(bodies[1]).toEqual(bodies[3])
    expect(bodies.map(([status]) => status)).toEqual([404, 404, 404, 404])
  })

  test('sees the name that the unit had then, and under which it stands today', async () => {
    await give({ unitId: unit.oldCommune, amount: 5, measure: 'gift', pledgedOn: '2024-05-06' })
    const html = await page('/cam-ket/1')
    expect(html).toContain('Nơi nhận, tên khi đó')
    expect(html).toContain('Xã Đức Chính')
    expect(html).toContain('Nay thuộc')
    expect(html).toContain('Xã Đức Linh')
  })
})

describe('nobody in public', () => {
  const secrets = [
    'Bà Trần Thị Bí Mật',
    'Ông Lê Văn Kín Đáo',
    'Nguyễn Đại Diện',
    'vì gia đình gặp chuyện buồn',
    'nhập nhầm hai lần',
    'nguoi-ghi',
    'nguoi-xac-nhan',
    'Cán bộ nguoi',
    'example.vn',
    'Điều chưa ai xác nhận',
    '"p1"',
    'p1-1',
    'Phiếu thu 2.2',
  ]

  test('reads a hidden name, a representative, a reason, an official or an inner id, in page, JSON or CSV', async () => {
    const seq = await campaign('he', 'Hè vui')
    await give(
      {
        unitId: unit.ducLinh,
        amount: 5,
        measure: 'gift',
        name: 'Bà Trần Thị Bí Mật',
        display: 'anonymous',
        receipts: [5, -5, 5],
        reason: 'nhập nhầm hai lần',
        campaignId: 'he',
      },
      {
        unitId: unit.ducLinh,
        amount: 9,
        measure: 'gift',
        name: 'Ông Lê Văn Kín Đáo',
        display: 'initials',
        publicName: 'Ông L.V.K.Đ.',
        receipts: [2],
        waiting: [6],
      },
      {
        unitId: unit.tanhLinh,
        amount: 9,
        measure: 'gift',
        status: 'withdrawn',
        receipts: [2],
        reason: 'vì gia đình gặp chuyện buồn',
      },
      {
        unitId: unit.oldCommune,
        amount: 9,
        measure: 'gift',
        status: 'pending',
        promise: 'Điều chưa ai xác nhận',
      },
    )
    const queries = [
      '',
      'nam=2026',
      `nam=2026&don-vi=${unit.ducLinh}`,
      `nam=2026&don-vi=${unit.country}`,
      `nam=2026&chien-dich=${seq}`,
      `nam=2026&don-vi=${unit.oldCommune}`,
    ]
    const paths = [
      ...queries.flatMap((query) => [
        `/cong-khai?${query}`,
        `/cong-khai/tai-ve?${query}`,
        `/cam-ket?${query}`,
      ]),
      ...['dang-thuc-hien', 'da-xong', 'da-rut-huy', 'cho-xac-nhan'].map(
        (stage) => `/cam-ket?tinh-trang=${stage}`,
      ),
      '/cam-ket/1',
      '/cam-ket/2',
      '/cam-ket/3',
      '/cong-khai/cach-tinh',
    ]
    let read = 0
    for (const path of paths) {
      const answers = [await client().get(path), await client().getJson(path)]
      for (const answer of answers) {
        expect(answer.status, path).toBe(200)
        const text = await answer.text()
        read += text.length
        for (const secret of secrets) expect(text.includes(secret), `${path}: ${secret}`).toBe(false)
      }
    }
    expect(read).toBeGreaterThan(100_000)
    expect(await page('/cam-ket/1')).toContain('Một doanh nghiệp')
    expect(await page('/cam-ket/2')).toContain('Ông L.V.K.Đ.')
    expect(await page('/cong-khai')).toContain('Một doanh nghiệp')
  })
})

describe('a public page of pledges', () => {
  test('may be kept for a minute by anyone’s cache, and never when somebody is signed in', async () => {
    await give({ unitId: unit.ducLinh, amount: 5, measure: 'gift' })
    const official = await person({ role: 'front', unitId: unit.root })
    for (const path of [
      '/cong-khai',
      '/cong-khai/tai-ve',
      '/cong-khai/cach-tinh',
      '/cam-ket',
      '/cam-ket/1',
    ]) {
      const open = await client().get(path)
      expect(open.headers.get('cache-control'), path).toBe('public, max-age=60')
      expect(open.headers.get('vary'), path).toContain('Cookie')
      expect((await client(official).get(path)).headers.get('cache-control'), path).toBe('private, no-cache')
    }
    expect((await client().get('/cam-ket/99')).headers.get('cache-control')).not.toContain('public')
  })

  test('lists communes by their names, never by what they did', async () => {
    await give(
      { unitId: unit.tanhLinh, amount: 5, measure: 'gift', receipts: [5] },
      { unitId: unit.ducLinh, amount: 500, measure: 'gift' },
    )
    const { units } = await json<{ units: { name: string }[] }>('/cong-khai?nam=2026')
    expect(units.map(({ name }) => name)).toEqual(['Xã Đức Linh', 'Xã Tánh Linh'])
  })
})
