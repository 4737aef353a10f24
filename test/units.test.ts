import { env } from 'cloudflare:workers'
import { beforeEach, describe, expect, test } from 'vitest'
import { permissions } from '../src/core/access.ts'
import { openDb } from '../src/db/client.ts'
import { chooseUnit } from '../src/units/queries/choose.ts'
import { successorsOf } from '../src/units/queries/search.ts'
import { nameAt } from '../src/units/queries/units.ts'
import { hasWords } from '../src/web/words/index.ts'
import { client } from './support/client.ts'
import { wrapped } from './support/faulty.ts'
import { loadUnits } from './support/units-data.ts'
import { person, type Person } from './support/world.ts'

beforeEach(loadUnits)

type Found = {
  id: string
  name: string
  kind: string
  within: string
  today?: { id: string; name: string }[]
}

async function search(query: Record<string, string>): Promise<Found[]> {
  const response = await client().getJson(`/don-vi?${new URLSearchParams(query).toString()}`)
  expect(response.status).toBe(200)
  return (await response.json<{ units: Found[] }>()).units
}

const names = (units: readonly { readonly name: string }[]) => units.map(({ name }) => name)

const sources: Record<string, string> = import.meta.glob(
  ['../src/units/**/*.ts', '../src/organisations/**/*.ts', '../src/home/**/settings*.ts'],
  { query: '?raw', import: 'default', eager: true },
)

test('every sentence code of units, organisations and settings has words', () => {
  const pattern = /'((?:unit|area|day|import|organisation|settings|holiday)\.[a-z_]+)'/g
  const codes = Object.values(sources).flatMap((text) =>
    [...text.matchAll(pattern)].map(([, code = '']) => code),
  )
  const missing = codes.filter((code) => !(code in permissions) && !hasWords(code))
  expect(codes.length).toBeGreaterThan(40)
  expect([...new Set(missing)]).toEqual([])
})

describe('who looks for a unit', () => {
  test.each(['duc linh', 'đuc linh', 'Đức Linh', 'ĐỨC LINH', 'Ðức Linh', 'Đức Linh'.normalize('NFD')])(
    'finds today’s Xã Đức Linh before the old district, typing “%s”',
    async (q) => {
      expect((await search({ q })).map(({ id }) => id)).toEqual(['x23191', 'h600'])
    },
  )

  test('finds it with its kind before the name', async () => {
    expect(names(await search({ q: 'xa duc linh' }))).toEqual(['Xã Đức Linh'])
  })

  test('is told in which units of today an old district lies', async () => {
    const [district] = await search({ q: 'huyện Tuy Phong' })
    expect(district).toMatchObject({ name: 'Huyện Tuy Phong', kind: 'district', within: 'Tỉnh Bình Thuận' })
    expect(names(district?.today ?? [])).toEqual([
      'Xã Liên Hương',
      'Xã Phan Rí Cửa',
      'Xã Tuy Phong',
      'Xã Vĩnh Hảo',
    ])
  })

  test('is told both halves of a commune that was divided, and what it lay in', async () => {
    const old = (await search({ q: 'xã hòa thắng' })).find(({ today }) => today !== undefined)
    expect(old).toMatchObject({ id: 'x23053.0', within: 'Huyện Bắc Bình, Tỉnh Bình Thuận' })
    expect(names(old?.today ?? [])).toEqual(['Xã Hòa Thắng', 'Xã Hồng Thái'])
  })

  test('follows a district that was merged twice to the communes of today', async () => {
    const found = await search({ q: 'huyện cát tiên' })
    expect(names(found)).toEqual(['Huyện Cát Tiên'])
    expect(names(found[0]?.today ?? [])).toContain('Xã Cát Tiên')
  })

  test('is told in which province an old one lies', async () => {
    const found = await search({ q: 'bình thuận', cap: 'tinh' })
    expect(found).toMatchObject([{ id: 't60.0', within: '', today: [{ id: 't68', name: 'Tỉnh Lâm Đồng' }] }])
  })

  test('gets the root province first among whole names, then beginnings, then what has ended', async () => {
    const found = await search({ q: 'tân' })
    expect(found).toHaveLength(20)
    expect(found.slice(0, 4).map(({ name, within }) => `${name}, ${within}`)).toEqual([
      'Xã Tân Hà Lâm Hà, Tỉnh Lâm Đồng',
      'Xã Tân Hải, Tỉnh Lâm Đồng',
      'Xã Tân Hội, Tỉnh Lâm Đồng',
      'Xã Tân Lập, Tỉnh Lâm Đồng',
    ])
    const over = found.map(({ today }) => today !== undefined)
    expect(over).toEqual(over.toSorted((a, b) => Number(a) - Number(b)))
    const sonMy = await search({ q: 'sơn mỹ' })
    expect(sonMy[0]).toMatchObject({ name: 'Xã Sơn Mỹ', within: 'Tỉnh Lâm Đồng' })
  })

  test('may ask for one level or within one unit only', async () => {
    expect(names(await search({ q: 'đức linh', cap: 'huyen' }))).toEqual(['Huyện Đức Linh'])
    expect(names(await search({ q: 'đức linh', cap: 'xa' }))).toEqual(['Xã Đức Linh'])
    expect(await search({ q: 'đức linh', trong: 't01' })).toEqual([])
    expect(names(await search({ q: 'đức', trong: 'x23191' }))).toEqual(['Xã Đức Linh'])
  })

  test.each(['', 'd', '   ', '%', "'; drop table units; --", '<script>'])(
    'gets nothing and no error for “%s”',
    async (q) => {
      expect(await search({ q })).toEqual([])
    },
  )

  test('gets nothing for an address that was cut', async () => {
    expect(await search({ q: 'đức linh', cap: 'xxx', trong: 'nowhere' })).toEqual([])
  })

  test.each([
    ['duc linh', 60],
    ['huyện tuy phong', 60],
    ['phan thiết', 60],
    ['di linh', 60],
    ['tân phú', 100],
  ])('costs at most one trip of its own and 60 rows for “%s”', async (q, most) => {
    const { db, cost } = wrapped()
    await client(undefined, db).getJson(`/don-vi?q=${encodeURIComponent(q)}`)
    expect(cost.trips).toBeLessThanOrEqual(2)
    expect(cost.read).toBeLessThanOrEqual(most)
    expect(cost.written).toBe(0)
  })

  test('reads a bounded number of names for a beginning that thousands share', async () => {
    const { db, cost } = wrapped()
    await client(undefined, db).getJson('/don-vi?q=x%C3%A3')
    expect(cost.read).toBeLessThanOrEqual(1200)
  })

  test('gets a page without JavaScript, with the old name explained', async () => {
    const html = await (await client().get('/don-vi?q=huyen+tuy+phong')).text()
    expect(html).toContain('Tên cũ, nay là xã Liên Hương, xã Phan Rí Cửa, xã Tuy Phong, xã Vĩnh Hảo')
  })

  test('who looks among own units and finds none is led to the search of the whole country', async () => {
    const official = await person({ role: 'commune', unitId: 'x23191' })
    const html = await (await client(official).get('/quan-tri/don-vi?q=zzzz')).text()
    expect(html).toContain('trong các đơn vị được giao')
    expect(html).toContain('href="/don-vi?q=zzzz"')
  })

  test('sees typed text as text, never as a tag', async () => {
    const html = await (await client().get(`/don-vi?q=${encodeURIComponent('"><script>x</script>')}`)).text()
    expect(html).not.toContain('<script>x')
  })
})

describe('the unit that a form means', () => {
  const { db } = openDb(env.DB, 'first-primary')
  const options = { day: '2026-11-23', near: 't68' }
  const choose = (fields: Partial<{ unit: string; unitId: string; unitFor: string }>, more = {}) =>
    chooseUnit(db, { unit: '', unitId: '', unitFor: '', ...fields }, { ...options, ...more })

  test.each([
    ['a whole name', { unit: 'đức linh' }, 'x23191'],
    ['a name with its kind', { unit: 'Xã Tuy Phong' }, 'x22978'],
    ['an id', { unitId: 'x23191' }, 'x23191'],
    ['an old commune that went whole', { unitId: 'x23194.0' }, 'x23194'],
    [
      'the choice made for that text',
      { unit: 'huyện Tuy Phong', unitId: 'x22969', unitFor: 'huyen tuy phong' },
      'x22969',
    ],
    [
      'the text, when it was changed after the choice',
      { unit: 'Di Linh', unitId: 'x22969', unitFor: 'Tuy Phong' },
      'x25000',
    ],
  ])('is found from %s', async (_, fields, id) => {
    expect(await choose(fields, { within: ['t68'] })).toMatchObject({ unit: { id } })
  })

  test('is asked about when an old district was divided', async () => {
    const chosen = await choose({ unit: 'huyện Tuy Phong' })
    expect(chosen).toMatchObject({
      choices: [{ name: 'Xã Liên Hương', formerly: 'Huyện Tuy Phong' }, { name: 'Xã Phan Rí Cửa' }, {}, {}],
    })
  })

  test('is asked about when many provinces have the name, one’s own first', async () => {
    const chosen = await choose({ unit: 'Bình Thuận' })
    const choices = 'choices' in chosen ? chosen.choices : []
    expect(choices.map(({ within }) => within)).toEqual([
      'Tỉnh Lâm Đồng',
      'Tỉnh Tuyên Quang',
      'Tỉnh Sơn La',
      '',
    ])
  })

  test.each([
    ['a name that is none', { unit: 'Atlantis' }],
    ['an id that is none', { unitId: 'x99999' }],
    ['a unit outside what is asked for', { unitId: 'x00004' }],
    ['nothing', {}],
  ])('is not found from %s', async (_, fields) => {
    expect(await choose(fields, { within: ['t68'] })).toEqual({ choices: [] })
  })

  test('had another name on another day', async () => {
    expect(await nameAt(db, 't75.2', '2026-11-23')).toBe('Thành phố Đồng Nai')
    expect(await nameAt(db, 't75.2', '2025-12-01')).toBe('Tỉnh Đồng Nai')
    expect(await nameAt(db, 't75', '2026-11-23')).toBe('Thành phố Đồng Nai')
    expect(await nameAt(db, 'h595', '2026-11-23')).toBeUndefined()
  })

  test('has its heirs, through a second change too', async () => {
    expect(names(await successorsOf(db, 'x22978.0', '2026-11-23'))).toEqual([
      'Xã Phan Rí Cửa',
      'Xã Tuy Phong',
    ])
    expect(names(await successorsOf(db, 'x25270', '2026-11-23'))).toEqual(['Phường Lộc Ninh'])
    expect(await successorsOf(db, 'x22978', '2026-11-23')).toEqual([])
  })
})

describe('an official’s units', () => {
  let admin: Person
  let official: Person
  beforeEach(async () => {
    admin = await person({ role: 'admin', unitId: 't68' })
    official = await person({ role: 'commune', unitId: 'x23191' })
  })

  test('are the 124 of Lâm Đồng for its administrator, by kind and in alphabetical order', async () => {
    const html = await (await client(admin).get('/quan-tri/don-vi')).text()
    expect(html).toContain('124 đơn vị: 20 phường, 103 xã, 1 đặc khu')
    expect(html.indexOf('Đặc khu Phú Quý')).toBeGreaterThan(html.indexOf('Xã Đức Linh'))
  })

  test('are one commune for its official, who finds its old communes by name', async () => {
    const model = await (
      await client(official).getJson('/quan-tri/don-vi')
    ).json<{ groups: { id: string }[] }>()
    expect(model.groups.map(({ id }) => id)).toEqual(['x23191'])
    const html = await (await client(official).get('/quan-tri/don-vi?q=xa')).text()
    expect(html).not.toContain('Xã Di Linh')
    const found = await (
      await client(official).getJson('/quan-tri/don-vi?q=nam+chinh')
    ).json<{ found: Found[] }>()
    expect(names(found.found)).toEqual(['Xã Nam Chính'])
  })

  test('open with names, code, dates, legal basis and history', async () => {
    const html = await (await client(official).get('/quan-tri/don-vi/x23191')).text()
    for (const words of [
      'Xã Đức Linh',
      '23191',
      'từ 1/7/2025 đến nay',
      '1671/NQ-UBTVQH15',
      'Sáp nhập toàn bộ',
    ]) {
      expect(html).toContain(words)
    }
  })

  test('of old open too, and say what they are today', async () => {
    const html = await (await client(admin).get('/quan-tri/don-vi/h595')).text()
    expect(html).toContain('Đơn vị này kết thúc ngày 1/7/2025')
    expect(html).toContain('href="/quan-tri/don-vi/x22969"')
  })

  test('of somebody else answer like a unit that does not exist', async () => {
    const strip = (html: string) =>
      html.replaceAll(/name="commit" value="[^"]*"|nonce="[^"]*"|nonce-[^']*/g, '')
    const outside = await client(official).get('/quan-tri/don-vi/x25000')
    const missing = await client(official).get('/quan-tri/don-vi/x99999')
    expect([outside.status, missing.status]).toEqual([404, 404])
    expect(strip(await outside.text())).toBe(strip(await missing.text()))
  })

  test('send who is signed out to sign-in', async () => {
    expect((await client().get('/quan-tri/don-vi')).status).toBe(303)
    expect((await client().getJson('/quan-tri/don-vi/x23191')).status).toBe(401)
  })
})
