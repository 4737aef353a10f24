import { env } from 'cloudflare:workers'
import { beforeEach, describe, expect, test } from 'vitest'
import { mainDay, offeredDates, slugOf } from '../src/campaigns/rules/campaign.ts'
import { readPhone, readTime } from '../src/core/vi/typed.ts'
import { client, fieldOf, freshToken } from './support/client.ts'
import { person, rowsOf, unit, world, type Person } from './support/world.ts'

let front: Person
let official: Person
beforeEach(async () => {
  await world()
  front = await person({ role: 'front', unitId: unit.root })
  official = await person({ role: 'commune', unitId: unit.ducLinh })
})

const path = '/quan-tri/chien-dich'
const days = {
  startsOn: '2027-09-05',
  endsOn: '2027-09-15',
  registersFrom: '2027-08-01',
  registersTo: '2027-09-10',
}
const moon = { kind: 'mid_autumn', year: 2027, name: 'Tết Trung thu 2027', theme: '', ...days }
const slugs = async () => (await rowsOf('campaigns')).map(({ slug }) => slug)

describe('the days that are offered', () => {
  test.each([
    ['childrens_day', 2027, '2027-06-01'],
    ['action_month', 2027, '2027-06-01'],
    ['family_day', 2027, '2027-06-28'],
    ['mid_autumn', 2025, '2025-10-06'],
    ['mid_autumn', 2027, '2027-09-15'],
    ['mid_autumn', 2034, '2034-09-26'],
    ['other', 2027, undefined],
  ] as const)('%s of %i is about %s', (kind, year, day) => {
    expect(mainDay(kind, year)).toBe(day)
  })

  test('Trung thu begins on nights before the full moon; the month of action is the whole of June', () => {
    expect(offeredDates('mid_autumn', 2027)).toMatchObject({ startsOn: '2027-09-05', endsOn: '2027-09-15' })
    expect(offeredDates('action_month', 2027)).toMatchObject({ startsOn: '2027-06-01', endsOn: '2027-06-30' })
  })
})

test.each([
  ['childrens_day', 'Tết Thiếu nhi', undefined, 'tet-thieu-nhi-2027'],
  ['mid_autumn', 'Trung thu', 'Quý Đức', 'trung-thu-2027-quy-duc'],
  ['other', 'Hè vui, hè an toàn 2027', undefined, 'he-vui-he-an-toan-2027'],
  ['other', 'Đại hội Cháu ngoan', undefined, 'dai-hoi-chau-ngoan-2027'],
] as const)('the address of %s %s of %s is %s', (kind, name, unitName, slug) => {
  expect(slugOf({ kind, year: 2027, name }, unitName)).toBe(slug)
})

test.each([
  ['7:30', '07:30'],
  ['19h', '19:00'],
  ['19h30', '19:30'],
  ['7 giờ 05', '07:05'],
  ['730', '07:30'],
  ['24:00', undefined],
  ['7:5', undefined],
  ['sáng', undefined],
])('a time typed as %s is %s', (typed, time) => {
  expect(readTime(typed)).toBe(time)
})

test.each([
  ['0912 345 678', '0912345678'],
  ['+84 912.345.678', '0912345678'],
  ['0263 3822 123', '02633822123'],
  ['912345678', undefined],
  ['0912 345 67', undefined],
])('a phone number typed as %s is %s', (typed, digits) => {
  expect(readPhone(typed)).toBe(digits)
})

describe('a campaign', () => {
  test('is opened by the province with its days filled in, by forms, and leaves its event', async () => {
    const browser = client(front)
    expect(await (await browser.get(`${path}/moi`)).text()).toContain('rằm tháng Tám')
    expect(await (await browser.get(`${path}/moi?nam=2027`)).text()).toContain('Chọn loại chiến dịch')
    const form = await (await browser.get(`${path}/moi?loai=trung-thu&nam=2027`)).text()
    expect([fieldOf(form, 'startsOn.day'), fieldOf(form, 'endsOn.day')]).toEqual(['5', '15'])
    const made = await browser.post(path, { ...moon, commit: fieldOf(form, 'commit') })
    expect([made.status, made.headers.get('location')]).toEqual([303, `${path}/1`])
    expect(await rowsOf('campaigns')).toMatchObject([
      {
        seq: 1,
        slug: 'trung-thu-2027',
        unit_id: unit.root,
        theme: null,
        version: 1,
        ends_on: '2027-09-15',
      },
    ])
    expect(await rowsOf('events')).toMatchObject([{ subject: 'campaign', action: 'add', unit_id: unit.root }])
    expect(await (await browser.get(path)).text()).toContain('Tết Trung thu 2027')
  })

  test('of a commune carries its name in the address, and both may have one', async () => {
    await client(front).postJson(path, moon)
    expect((await client(official).postJson(path, moon)).status).toBe(201)
    expect(await slugs()).toEqual(['trung-thu-2027', 'trung-thu-2027-duc-linh'])
  })

  test('of the same kind and year is not opened twice; another one of a name of its own is', async () => {
    await client(front).postJson(path, moon)
    const again = await client(front).post(path, { ...moon })
    expect([
      again.status,
      (await again.text()).includes('Đơn vị đã có chiến dịch loại này trong năm'),
    ]).toEqual([422, true])
    for (let n = 0; n < 2; n += 1)
      expect((await client(front).postJson(path, { ...moon, kind: 'other', name: 'Hè vui' })).status).toBe(
        201,
      )
    expect(await slugs()).toEqual(['trung-thu-2027', 'he-vui-2027', 'he-vui-2027-2'])
  })

  test.each([
    [{ name: ' ' }, 'name'],
    [{ startsOn: '2027-02-30' }, 'startsOn'],
    [{ startsOn: '2026-09-05' }, 'startsOn'],
    [{ endsOn: '2027-09-04' }, 'endsOn'],
    [{ registersTo: '2027-09-16' }, 'registersTo'],
    [{ registersTo: '2027-07-31' }, 'registersTo'],
    [{ kind: 'easter' }, 'kind'],
    [{ year: 'xưa' }, 'year'],
  ])('with %o is refused at %s', async (wrong, field) => {
    const response = await client(front).postJson(path, { ...moon, ...wrong })
    const { issues } = await response.json<{ issues: { field: string }[] }>()
    expect([response.status, issues.map((issue) => issue.field)]).toEqual([422, [field]])
    expect(await slugs()).toEqual([])
  })

  test('by two taps of one button is one', async () => {
    const commit = freshToken()
    const taps = await Promise.all([1, 2].map(() => client(front).post(path, { ...moon, commit })))
    expect(taps.map(({ headers }) => headers.get('location'))).toEqual([`${path}/1`, `${path}/1`])
    expect(await slugs()).toHaveLength(1)
  })

  test('of the province cannot be changed by a commune, nor of a commune by the next; nothing changes', async () => {
    await client(front).postJson(path, moon)
    await client(official).postJson(path, moon)
    const neighbour = await person({ role: 'commune', unitId: unit.tanhLinh })
    const change = { ...moon, name: 'Khác', version: 1 }
    expect((await client(official).postJson(`${path}/1`, change)).status).toBe(404)
    expect((await client(neighbour).postJson(`${path}/2`, change)).status).toBe(404)
    expect((await client(neighbour).postJson(path, { ...moon, unit: unit.ducLinh })).status).toBe(404)
    expect((await rowsOf('campaigns')).map(({ name, version }) => [name, version])).toEqual([
      [moon.name, 1],
      [moon.name, 1],
    ])
  })

  test('is corrected with the version seen; the later one is told, keeps what was typed, and its address stays', async () => {
    await client(front).postJson(path, moon)
    const change = { ...moon, name: 'Trung thu yêu thương', version: 1 }
    expect((await client(front).post(`${path}/1`, change)).status).toBe(303)
    const late = await client(front).post(`${path}/1`, { ...change, name: 'Trung thu cho em' })
    expect([late.status, (await late.text()).includes('value="Trung thu cho em"')]).toEqual([409, true])
    expect(await rowsOf('campaigns')).toMatchObject([
      { name: 'Trung thu yêu thương', slug: 'trung-thu-2027', version: 2 },
    ])
  })

  test('of somebody with posts at two units asks for which', async () => {
    const both = await person(
      { role: 'commune', unitId: unit.ducLinh },
      { role: 'commune', unitId: unit.tanhLinh },
    )
    expect((await client(both).post(path, moon)).status).toBe(422)
    expect((await client(both).post(path, { ...moon, unit: unit.tanhLinh })).status).toBe(303)
    expect(await slugs()).toEqual(['trung-thu-2027-tanh-linh'])
  })

  test('lists show a page at a time, and only one’s own units', async () => {
    for (let n = 1; n <= 21; n += 1)
      await env.DB.prepare(
        `insert into campaigns (seq, id, slug, kind, year, name, unit_id, starts_on, ends_on, registers_from, registers_to)
         values (?1, 'c' || cast(?1 as integer), 'c-' || cast(?1 as integer), 'other', 2027, 'Chiến dịch', ?2, '2027-01-01', '2027-01-02', '2027-01-01', '2027-01-02')`,
      )
        .bind(n, n === 5 ? unit.ducLinh : unit.root)
        .run()
    type Model = { campaigns: { seq: number }[]; next: number | null }
    const first = await (await client(front).getJson(path)).json<Model>()
    expect([first.campaigns.length, first.next]).toEqual([20, 2])
    const own = await (await client(official).getJson(path)).json<Model>()
    expect(own.campaigns.map(({ seq }) => seq)).toEqual([5])
  })
})
