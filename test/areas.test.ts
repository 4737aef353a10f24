import { env } from 'cloudflare:workers'
import { beforeEach, describe, expect, test } from 'vitest'
import { client, freshToken } from './support/client.ts'
import { wrapped } from './support/faulty.ts'
import { person, rowsOf, unit, world, type Person } from './support/world.ts'

let official: Person
let admin: Person
let neighbour: Person
beforeEach(async () => {
  await world()
  official = await person({ role: 'commune', unitId: unit.ducLinh })
  admin = await person({ role: 'admin', unitId: unit.root })
  neighbour = await person({ role: 'commune', unitId: unit.tanhLinh })
})

const list = `/quan-tri/don-vi/${unit.ducLinh}/thon`
const thon = { kind: 'thon', name: 'Đông Hà' }

const areas = () => rowsOf('residential_areas')
const actions = async () => (await rowsOf('events')).map(({ action }) => action)

async function area(communeId: string = unit.ducLinh, name = 'Đông Hà'): Promise<string> {
  await env.DB.prepare(
    `insert into residential_areas (id, commune_id, kind, name, name_fold, valid_from)
     values (?, ?, 'thon', ?, lower(?), '2020-01-01')`,
  )
    .bind(`a-${communeId}`, communeId, name, name)
    .run()
  return `a-${communeId}`
}

describe('adding a residential area', () => {
  test('puts it in the commune from today on, and leaves its event', async () => {
    const response = await client(official).post(list, thon)
    const [{ id = '' } = {}] = await rowsOf('residential_areas')
    expect([response.status, response.headers.get('location')]).toEqual([303, `${list}?moi=${String(id)}`])
    const page = await (await client(official).get(response.headers.get('location') ?? '')).text()
    expect(page).toContain('Đã thêm')
    expect(await areas()).toMatchObject([
      {
        commune_id: unit.ducLinh,
        kind: 'thon',
        name: 'Đông Hà',
        name_fold: 'dong ha',
        version: 1,
        valid_to: null,
      },
    ])
    expect(await rowsOf('events')).toMatchObject([
      { subject: 'area', action: 'add', version: 1, unit_id: unit.ducLinh, person_id: official.id },
    ])
    expect(await (await client(official).get(list)).text()).toContain('Thôn Đông Hà')
  })

  test('takes the word of its kind and combining marks off the name, and a day of the past', async () => {
    const name = 'Thôn  Đông Hà'.normalize('NFD')
    await client(admin).post(list, {
      kind: 'thon',
      name,
      'from.day': '1',
      'from.month': '7',
      'from.year': '2025',
    })
    expect(await areas()).toMatchObject([{ name: 'Đông Hà', valid_from: '2025-07-01' }])
  })

  test.each([
    ['an official of the next commune', () => neighbour, 404],
    ['a moderator', () => person({ role: 'moderator', unitId: unit.root }), 403],
  ])('is refused to %s, and nothing changes', async (_, who, status) => {
    expect((await client(await who()).post(list, thon)).status).toBe(status)
    expect([await areas(), await actions()]).toEqual([[], []])
  })

  test('twice by two taps of one button makes one, and the second tap sees the same', async () => {
    const commit = freshToken()
    const [first, second] = [
      await client(official).post(list, { ...thon, commit }),
      await client(official).post(list, { ...thon, commit }),
    ]
    expect([first.status, second.status]).toEqual([303, 303])
    expect(await areas()).toHaveLength(1)
  })

  test('with a name that is there, spelt otherwise, comes back with what was typed', async () => {
    await client(official).post(list, { kind: 'thon', name: 'Hoà Thuỷ' })
    const again = await client(official).post(list, { kind: 'thon', name: 'hòa thủy' })
    const html = await again.text()
    expect(again.status).toBe(422)
    expect(html).toContain('Xã đã có tên này')
    expect(html).toContain('value="hòa thủy"')
    expect(await areas()).toHaveLength(1)
  })

  test('by two officials at once makes one; the other is told that somebody was first', async () => {
    const answers = await Promise.all([official, admin].map((who) => client(who).post(list, thon)))
    expect(answers.map(({ status }) => status).filter((status) => status === 303)).toHaveLength(1)
    expect([409, 422]).toContain(answers.map(({ status }) => status).find((status) => status !== 303))
    expect(await areas()).toHaveLength(1)
  })

  test.each([
    ['no kind', { kind: '', name: 'Đông Hà' }, 'Chọn loại'],
    ['no name', { kind: 'thon', name: ' ' }, 'Nhập tên'],
    ['a formula', { kind: 'thon', name: '=1+1' }, 'Tên chỉ gồm chữ'],
    ['a tag', { kind: 'thon', name: '<b>Hà' }, 'Tên chỉ gồm chữ'],
    [
      'a day that is none',
      { ...thon, 'from.day': '31', 'from.month': '2', 'from.year': '2026' },
      'ngày có thật',
    ],
    [
      'a day to come',
      { ...thon, 'from.day': '1', 'from.month': '1', 'from.year': '2090' },
      'từ hôm nay trở về trước',
    ],
  ])('with %s says what to change', async (_, fields, words) => {
    const response = await client(official).post(list, fields)
    expect(response.status).toBe(422)
    expect(await response.text()).toContain(words)
    expect(await areas()).toEqual([])
  })

  test('to a commune that has ended is a conflict', async () => {
    const old = `/quan-tri/don-vi/${unit.oldCommune}/thon`
    expect((await client(official).post(old, thon)).status).toBe(409)
    expect(await areas()).toEqual([])
  })

  test('works by JSON, with the id in the answer', async () => {
    const response = await client(official).postJson(list, {
      kind: 'buon',
      name: "B'Dơr",
      from: '2025-07-01',
    })
    expect([response.status, await response.json()]).toEqual([201, { id: expect.any(String) }])
    expect(await areas()).toMatchObject([{ kind: 'buon', name: "B'Dơr" }])
  })
})

describe('renaming an area', () => {
  test('gives it the new name and leaves its event', async () => {
    const id = await area()
    const response = await client(official).post(`/quan-tri/thon/${id}/doi-ten`, {
      kind: 'buon',
      name: 'Đông',
      version: 1,
    })
    expect(response.status).toBe(303)
    expect(await areas()).toMatchObject([{ kind: 'buon', name: 'Đông', name_fold: 'dong', version: 2 }])
    expect(await actions()).toEqual(['rename'])
  })

  test('under an old commune is for the official of today’s commune', async () => {
    const id = await area(unit.oldCommune, 'Nam Hà')
    const html = await (await client(official).get(list)).text()
    expect(html).toContain('Xã Đức Chính (cũ)')
    const response = await client(official).post(`/quan-tri/thon/${id}/doi-ten`, {
      kind: 'thon',
      name: 'Nam',
      version: 1,
    })
    expect(response.status).toBe(303)
    expect(await areas()).toMatchObject([{ commune_id: unit.oldCommune, name: 'Nam' }])
  })

  test('by the neighbour answers like one that does not exist, and changes nothing', async () => {
    const id = await area()
    const before = await areas()
    const fields = { kind: 'thon', name: 'Khác', version: 1 }
    const statuses = [
      (await client(neighbour).post(`/quan-tri/thon/${id}/doi-ten`, fields)).status,
      (await client(neighbour).post('/quan-tri/thon/none/doi-ten', fields)).status,
      (await client(neighbour).get(`/quan-tri/thon/${id}`)).status,
    ]
    expect(statuses).toEqual([404, 404, 404])
    expect([await areas(), await actions()]).toEqual([before, []])
  })

  test('after somebody else did is a conflict that keeps what was typed', async () => {
    const id = await area()
    await client(admin).post(`/quan-tri/thon/${id}/doi-ten`, { kind: 'thon', name: 'Tây Hà', version: 1 })
    const late = await client(official).post(`/quan-tri/thon/${id}/doi-ten`, {
      kind: 'thon',
      name: 'Bắc Hà',
      version: 1,
    })
    const html = await late.text()
    expect(late.status).toBe(409)
    expect(html).toContain('Thôn Tây Hà')
    expect(html).toContain('value="Bắc Hà"')
    expect(html).toContain('name="version" value="2"')
    expect(await areas()).toMatchObject([{ name: 'Tây Hà', version: 2 }])
  })
})

describe('ending an area', () => {
  const on = { 'to.day': '1', 'to.month': '7', 'to.year': '2025', version: 1 }

  test('keeps it in the records with its day, and frees its name', async () => {
    const id = await area()
    expect((await client(official).post(`/quan-tri/thon/${id}/ket-thuc`, on)).status).toBe(303)
    expect(await areas()).toMatchObject([{ valid_to: '2025-07-01', version: 2 }])
    expect(await rowsOf('events')).toMatchObject([{ action: 'end', detail: '{"to":"2025-07-01"}' }])
    expect((await client(official).post(list, thon)).status).toBe(303)
  })

  test('is refused to the neighbour, and nothing changes', async () => {
    const id = await area()
    expect((await client(neighbour).post(`/quan-tri/thon/${id}/ket-thuc`, on)).status).toBe(404)
    expect(await areas()).toMatchObject([{ valid_to: null, version: 1 }])
  })

  test('a second time is a conflict', async () => {
    const id = await area()
    await client(official).post(`/quan-tri/thon/${id}/ket-thuc`, on)
    expect((await client(official).post(`/quan-tri/thon/${id}/ket-thuc`, { ...on, version: 2 })).status).toBe(
      409,
    )
    expect(await actions()).toEqual(['end'])
  })

  test.each([
    ['before it began', { ...on, 'to.year': '2019' }, 'sau ngày bắt đầu'],
    ['in the future', { ...on, 'to.year': '2090' }, 'từ hôm nay trở về trước'],
  ])('on a day %s says what to change', async (_, fields, words) => {
    const id = await area()
    const response = await client(official).post(`/quan-tri/thon/${id}/ket-thuc`, fields)
    expect([response.status, (await response.text()).includes(words)]).toEqual([422, true])
  })
})

describe('who has many', () => {
  test('pages and lists are read in three trips, whatever their number', async () => {
    const rows = JSON.stringify(Array.from({ length: 500 }, (_, at) => at))
    await env.DB.prepare(
      `insert into residential_areas (id, commune_id, kind, name, name_fold, valid_from)
       select 'a' || value, ?, 'thon', 'Thôn ' || value, 'thon ' || value, '2020-01-01' from json_each(?)`,
    )
      .bind(unit.tanhLinh, rows)
      .run()
    await area()
    const { db, cost } = wrapped()
    expect((await client(official, db).get(list)).status).toBe(200)
    expect(cost.trips).toBeLessThanOrEqual(3)
    expect(cost.read).toBeLessThanOrEqual(40)
  })
})
