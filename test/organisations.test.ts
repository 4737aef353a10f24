import { env } from 'cloudflare:workers'
import { beforeEach, describe, expect, test } from 'vitest'
import { client, freshToken } from './support/client.ts'
import { wrapped } from './support/faulty.ts'
import { person, rowsOf, unit, world, type Person } from './support/world.ts'

let admin: Person
let official: Person
let neighbour: Person
beforeEach(async () => {
  await world()
  await env.DB.batch(
    [
      ['xa duc linh', unit.ducLinh],
      ['duc linh', unit.ducLinh],
      ['xa tanh linh', unit.tanhLinh],
      ['tanh linh', unit.tanhLinh],
      ['linh', unit.ducLinh],
      ['linh', unit.tanhLinh],
    ].map(([fold, id]) =>
      env.DB.prepare('insert into unit_names (fold, unit_id) values (?, ?)').bind(fold, id),
    ),
  )
  admin = await person({ role: 'admin', unitId: unit.root })
  official = await person({ role: 'commune', unitId: unit.ducLinh })
  neighbour = await person({ role: 'commune', unitId: unit.tanhLinh })
})

const list = '/quan-tri/to-chuc'
const school = {
  kind: 'school',
  name: 'Trường Tiểu học Đức Linh 1',
  schoolLevel: 'primary',
  unit: 'đức linh',
}
const stored = () => rowsOf('organisations')
const actions = async () => (await rowsOf('events')).map(({ action }) => action)

type Entry = { seq: number; name: string; unitId?: string; communeId?: string; kind?: string }

async function enter(...entries: readonly Entry[]): Promise<void> {
  await env.DB.batch(
    entries.map(({ seq, name, unitId = unit.ducLinh, communeId = unit.ducLinh, kind = 'agency' }) =>
      env.DB.prepare(
        `insert into organisations (id, seq, kind, name, name_fold, unit_id, commune_id, province_id, valid_from)
         values (?, ?, ?, ?, ?, ?, ?, 't68', '2020-01-01')`,
      ).bind(`o${seq}`, seq, kind, name, foldOf(name), unitId, communeId),
    ),
  )
}

function foldOf(name: string): string {
  return name
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .replaceAll('đ', 'd')
}

async function names(path: string, who: Person): Promise<string[]> {
  const model = await (await client(who).getJson(path)).json<{ organisations: { name: string }[] }>()
  return model.organisations.map(({ name }) => name)
}

describe('adding an organisation', () => {
  test('gives it the next number under the unit that was typed, and leaves its event', async () => {
    await enter({ seq: 41, name: 'Trạm Y tế xã Đức Linh' })
    const response = await client(official).post(list, school)
    expect(response.status).toBe(303)
    expect((await stored()).find(({ seq }) => seq === 42)).toMatchObject({
      kind: 'school',
      school_level: 'primary',
      name: school.name,
      name_fold: 'truong tieu hoc duc linh 1',
      unit_id: unit.ducLinh,
      commune_id: unit.ducLinh,
      province_id: unit.root,
      version: 1,
      fields: '[]',
    })
    expect(await rowsOf('events')).toMatchObject([
      { subject: 'organisation', action: 'add', unit_id: unit.ducLinh },
    ])
    const page = await client(official).get(response.headers.get('location') ?? '')
    expect(await page.text()).toContain(school.name)
  })

  test('of the province keeps its fields of work in order', async () => {
    const fields = { kind: 'agency', name: 'Sở Y tế', unitId: unit.root, fields: ['social', 'health'] }
    expect((await client(admin).postJson(list, fields)).status).toBe(201)
    expect(await stored()).toMatchObject([
      { fields: '["health","social"]', province_id: unit.root, commune_id: null },
    ])
  })

  test('whose unit could be two comes back with the choices, and takes the one chosen', async () => {
    const first = await client(admin).post(list, { ...school, unit: 'linh' })
    const html = await first.text()
    expect(first.status).toBe(422)
    expect(html).toContain('Chọn một đơn vị')
    expect(html).toContain(`value="${unit.ducLinh}"`)
    expect(html).toContain(`value="${school.name}"`)
    expect(await stored()).toEqual([])
    const second = await client(admin).post(list, {
      ...school,
      unit: 'linh',
      unitFor: 'linh',
      unitId: unit.tanhLinh,
    })
    expect(second.status).toBe(303)
    expect(await stored()).toMatchObject([{ unit_id: unit.tanhLinh }])
  })

  test.each([
    ['an official of the next commune', () => neighbour, 404],
    ['a moderator', () => person({ role: 'moderator', unitId: unit.root }), 403],
    ['an official of another province', () => person({ role: 'admin', unitId: unit.otherProvince }), 404],
  ])('is refused to %s, and nothing changes', async (_, who, status) => {
    const fields = { ...school, unit: '', unitId: unit.ducLinh }
    expect((await client(await who()).post(list, fields)).status).toBe(status)
    expect([await stored(), await actions()]).toEqual([[], []])
  })

  test('by two taps of one button makes one; the same name again is asked about', async () => {
    const commit = freshToken()
    const taps = [
      await client(official).post(list, { ...school, commit }),
      await client(official).post(list, { ...school, commit }),
    ]
    expect(taps.map(({ headers }) => headers.get('location'))).toEqual(
      Array(2).fill(taps[0]?.headers.get('location')),
    )
    const again = await client(official).post(list, { ...school, name: 'TRƯỜNG TIỂU HỌC ĐỨC LINH 1' })
    expect([again.status, (await again.text()).includes('đã có tổ chức tên như vậy')]).toEqual([422, true])
    expect(await stored()).toHaveLength(1)
  })

  test.each([
    ['no kind', { ...school, kind: '' }, 'Chọn loại tổ chức'],
    ['no name', { ...school, name: '  ' }, 'Nhập tên đầy đủ'],
    ['a school without its level', { ...school, schoolLevel: '' }, 'Chọn cấp học'],
    ['no unit', { ...school, unit: '' }, 'Nhập tên đơn vị'],
    ['a unit that is none', { ...school, unit: 'Atlantis' }, 'Không có đơn vị nào'],
    ['a day to come', { ...school, 'from.day': '1', 'from.month': '1', 'from.year': '2090' }, 'từ hôm nay'],
  ])('with %s says what to change', async (_, fields, words) => {
    const response = await client(official).post(list, fields)
    expect([response.status, (await response.text()).includes(words)]).toEqual([422, true])
    expect(await stored()).toEqual([])
  })

  test('a commune’s office under the province says what to change', async () => {
    const fields = { kind: 'commune_office', name: 'Ủy ban nhân dân', unitId: unit.root }
    expect((await client(admin).post(list, fields)).status).toBe(422)
  })
})

describe('correcting an organisation', () => {
  const edit = {
    kind: 'agency',
    name: 'Trạm Y tế xã Đức Linh',
    fields: 'health',
    unitId: unit.ducLinh,
    version: 1,
  }
  beforeEach(() => enter({ seq: 7, name: 'Trạm y tế' }))

  test('changes what is recorded, and leaves its event', async () => {
    expect((await client(official).post(`${list}/7/sua`, edit)).status).toBe(303)
    expect(await stored()).toMatchObject([
      { seq: 7, name: edit.name, fields: '["health"]', version: 2, valid_from: '2020-01-01' },
    ])
    expect(await rowsOf('events')).toMatchObject([{ action: 'edit', version: 2, subject_id: 'o7' }])
  })

  test('by the neighbour or an outsider answers like a missing one, byte for byte, and changes nothing', async () => {
    const strip = (html: string) => html.replaceAll(/name="commit" value="[^"]*"|nonce="[^"]*"/g, '')
    const before = await stored()
    const [outside, missing] = [
      await client(neighbour).post(`${list}/7/sua`, edit),
      await client(neighbour).post(`${list}/99/sua`, edit),
    ]
    expect([outside.status, missing.status]).toEqual([404, 404])
    expect(strip(await outside.text())).toBe(strip(await missing.text()))
    expect((await client(neighbour).getJson(`${list}/7`)).status).toBe(404)
    expect([await stored(), await actions()]).toEqual([before, []])
  })

  test('to a unit where one has no right is refused, and nothing changes', async () => {
    expect((await client(official).post(`${list}/7/sua`, { ...edit, unitId: unit.tanhLinh })).status).toBe(
      404,
    )
    expect(await stored()).toMatchObject([{ unit_id: unit.ducLinh, version: 1 }])
  })

  test('after somebody else did is a conflict that says who, and keeps what was typed', async () => {
    await client(admin).post(`${list}/7/sua`, { ...edit, name: 'Trạm Y tế Đức Linh' })
    const late = await client(official).post(`${list}/7/sua`, { ...edit, name: 'Trạm Y tế xã' })
    const html = await late.text()
    expect(late.status).toBe(409)
    expect(html).toContain('Sửa lần cuối')
    expect(html).toContain('value="Trạm Y tế xã"')
    expect(html).toContain('name="version" value="2"')
    expect(await stored()).toMatchObject([{ name: 'Trạm Y tế Đức Linh', version: 2 }])
  })

  test('that was entered under an old commune is for the official of today’s commune, and stays there', async () => {
    await enter({ seq: 8, name: 'Trường Mầm non Đức Chính', unitId: unit.oldCommune })
    const html = await (await client(official).get(`${list}/8`)).text()
    expect(html).toContain('Xã Đức Chính (cũ), nay là xã Đức Linh')
    const fields = {
      ...edit,
      name: 'Trạm Đức Chính',
      unit: 'Xã Đức Chính',
      unitFor: 'Xã Đức Chính',
      unitId: unit.oldCommune,
    }
    expect((await client(official).post(`${list}/8/sua`, fields)).status).toBe(303)
    expect((await stored())[1]).toMatchObject({
      name: 'Trạm Đức Chính',
      unit_id: unit.oldCommune,
      commune_id: unit.ducLinh,
    })
    expect((await client(neighbour).get(`${list}/8`)).status).toBe(404)
  })
})

describe('ending an organisation', () => {
  const on = { 'to.day': '1', 'to.month': '7', 'to.year': '2025', version: 1 }
  beforeEach(() =>
    enter(
      { seq: 7, name: 'Trường Tiểu học Đức Linh 2', kind: 'school' },
      { seq: 8, name: 'Trường Tiểu học Đức Linh 1', kind: 'school' },
      {
        seq: 9,
        name: 'Trường Tiểu học Tánh Linh',
        kind: 'school',
        unitId: unit.tanhLinh,
        communeId: unit.tanhLinh,
      },
    ),
  )

  test('leads its page to the school that took over, which names it', async () => {
    const response = await client(official).post(`${list}/7/ket-thuc`, {
      ...on,
      successor: 'trường tiểu học đức linh 1',
    })
    expect(response.status).toBe(303)
    expect((await stored())[0]).toMatchObject({ valid_to: '2025-07-01', successor_id: 'o8', version: 2 })
    expect(await rowsOf('events')).toMatchObject([
      { action: 'end', detail: '{"to":"2025-07-01","successor":8}' },
    ])
    const html = await (await client(official).get(`${list}/7`)).text()
    expect(html).toContain('Kết thúc hoạt động từ ngày 1/7/2025')
    expect(html).toContain('href="/quan-tri/to-chuc/8"')
    expect(await (await client(official).get(`${list}/8`)).text()).toContain('Kế tục từ')
  })

  test('takes the number of the successor, or none at all', async () => {
    expect(
      (
        await client(official).postJson(`${list}/7/ket-thuc`, {
          to: '2025-07-01',
          successor: '8',
          version: 1,
        })
      ).status,
    ).toBe(200)
    expect(
      (await client(official).postJson(`${list}/8/ket-thuc`, { to: '2025-07-02', version: 1 })).status,
    ).toBe(200)
    expect((await stored()).map(({ successor_id }) => successor_id)).toEqual(['o8', null, null])
  })

  test('with a successor that could be several comes back with the choices', async () => {
    await enter({ seq: 10, name: 'Trường Tiểu học Đức Linh 3', kind: 'school' })
    const html = await (
      await client(official).post(`${list}/7/ket-thuc`, { ...on, successor: 'tieu hoc' })
    ).text()
    expect(html).toContain('Chọn tổ chức kế tục')
    expect(html).toContain('Trường Tiểu học Đức Linh 3')
    expect(html).not.toContain('Tánh Linh')
  })

  test.each([
    ['itself', '7'],
    ['one of another commune', '9'],
    ['one that is none', '99'],
    ['a name that is none', 'Atlantis'],
  ])('refuses %s as successor', async (_, successor) => {
    const response = await client(official).post(`${list}/7/ket-thuc`, { ...on, successor })
    expect([
      response.status,
      (await response.text()).includes('Không có tổ chức đang hoạt động nào'),
    ]).toEqual([422, true])
    expect(await actions()).toEqual([])
  })

  test('by the neighbour is refused, and nothing changes', async () => {
    expect((await client(neighbour).post(`${list}/7/ket-thuc`, on)).status).toBe(404)
    expect((await client(neighbour).get(`${list}/7/ket-thuc`)).status).toBe(404)
    expect((await stored())[0]).toMatchObject({ valid_to: null, version: 1 })
  })

  test('a second time, or correcting it afterwards, is a conflict', async () => {
    await client(official).post(`${list}/7/ket-thuc`, on)
    const fields = { ...on, version: 2, kind: 'other', name: 'Khác', unitId: unit.ducLinh }
    expect((await client(official).post(`${list}/7/ket-thuc`, fields)).status).toBe(409)
    expect((await client(official).post(`${list}/7/sua`, fields)).status).toBe(409)
    expect(await actions()).toEqual(['end'])
  })
})

describe('the list', () => {
  test('shows an official what lies in the commune, old communes included, and nothing else', async () => {
    await enter(
      { seq: 1, name: 'Trạm Y tế Đức Linh' },
      { seq: 2, name: 'Trường Đức Chính', unitId: unit.oldCommune, kind: 'school' },
      { seq: 3, name: 'Trường Tánh Linh', unitId: unit.tanhLinh, communeId: unit.tanhLinh, kind: 'school' },
    )
    expect(await names(list, official)).toEqual(['Trạm Y tế Đức Linh', 'Trường Đức Chính'])
    expect(await names(list, admin)).toHaveLength(3)
    expect(await names(`${list}?trong=${unit.oldCommune}`, official)).toEqual(['Trường Đức Chính'])
    expect((await client(official).get(`${list}?trong=${unit.tanhLinh}`)).status).toBe(404)
    const both = await person(
      { role: 'commune', unitId: unit.ducLinh },
      { role: 'commune', unitId: unit.tanhLinh },
    )
    expect(await names(list, both)).toHaveLength(3)
    expect(await names(list, await person({ role: 'admin', unitId: unit.country }))).toHaveLength(3)
  })

  test('finds the beginning of a word, with or without marks, and one kind', async () => {
    await enter(
      { seq: 1, name: 'Trường Mầm non Hoa Sen', kind: 'school' },
      { seq: 2, name: 'Trường Tiểu học Nguyễn Trãi', kind: 'school' },
      { seq: 3, name: 'Đoàn xã', kind: 'youth' },
    )
    expect(await names(`${list}?q=hoa+s`, official)).toEqual(['Trường Mầm non Hoa Sen'])
    expect(await names(`${list}?q=${encodeURIComponent('Nguyễn')}`, official)).toEqual([
      'Trường Tiểu học Nguyễn Trãi',
    ])
    expect(await names(`${list}?q=en`, official)).toEqual([])
    expect(await names(`${list}?loai=doan-doi`, official)).toEqual(['Đoàn xã'])
    expect(await names(`${list}?q=%25`, official)).toEqual([])
  })

  test('goes on page by page without missing or repeating one, and reads no more for it', async () => {
    const entries = Array.from({ length: 300 }, (_, at) => ({
      seq: at + 1,
      name: `Trường ${String((at * 7) % 150).padStart(3, '0')}`,
    }))
    await enter(...entries)
    const seen: string[] = []
    const costs: number[] = []
    for (let path: string | null = list; path !== null;) {
      const { db, cost } = wrapped()
      const response = await client(admin, db).getJson(path)
      const model = await response.json<{
        organisations: { seq: number; name: string }[]
        next: number | null
      }>()
      seen.push(...model.organisations.map(({ seq, name }) => `${name} ${seq}`))
      costs.push(cost.read)
      path = model.next === null ? null : `${list}?sau=${model.next}`
    }
    expect(new Set(seen).size).toBe(300)
    expect(seen.map((one) => one.slice(0, 10))).toEqual(seen.map((one) => one.slice(0, 10)).toSorted())
    expect(Math.max(...costs)).toBeLessThanOrEqual(200)
  })
})
