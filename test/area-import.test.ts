import { env, exports } from 'cloudflare:workers'
import { beforeEach, describe, expect, test } from 'vitest'
import { readTable } from '../src/imports/rules/table.ts'
import { checkLines } from '../src/units/rules/area-import.ts'
import { client, freshToken, origin } from './support/client.ts'
import { wrapped } from './support/faulty.ts'
import { person, rowsOf, unit, world, type Person } from './support/world.ts'

let official: Person
let neighbour: Person
beforeEach(async () => {
  await world()
  official = await person({ role: 'commune', unitId: unit.ducLinh })
  neighbour = await person({ role: 'commune', unitId: unit.tanhLinh })
})

const path = `/quan-tri/don-vi/${unit.ducLinh}/thon/nhap-tep`
const areas = () => rowsOf('residential_areas')
const sorted = async () =>
  (await areas()).map(({ kind, name }) => `${String(kind)} ${String(name)}`).toSorted()

const check = (text: string, who = official) => client(who).post(path, { step: 'check', text })
const bring = (text: string, who = official) => client(who).post(path, { step: 'import', text })

/** The form as a browser sends it when a file was chosen. */
async function upload(bytes: BodyPart, who = official, step = 'check'): Promise<Response> {
  const form = new FormData()
  form.set('commit', freshToken())
  form.set('step', step)
  form.set('text', '')
  form.set('file', new File([bytes], 'thôn xóm.csv', { type: 'text/csv' }))
  return exports.default.fetch(
    new Request(`${origin}${path}`, {
      method: 'POST',
      body: form,
      redirect: 'manual',
      headers: { Accept: 'text/html', Origin: origin, Cookie: who.cookie },
    }),
  )
}
type BodyPart = string | Uint8Array<ArrayBuffer>

const sample = 'Thôn Đông Hà\nThôn 1\nBuôn Đưng\nTổ dân phố 5\n'

describe('checking a list', () => {
  test('says how many lines are right, shows what was read of the others and writes nothing', async () => {
    const response = await check(
      `${sample}Đông Hà\nThôn =cmd|' /C calc'!A0\nThôn <script>alert(1)</script>\n`,
    )
    const html = await response.text()
    expect(response.status).toBe(200)
    expect(html).toContain('7 dòng: 4 đúng, 3 cần sửa')
    expect(html).toContain('Nhập 4 dòng đúng')
    expect(html).toContain('Dòng 5')
    expect(html).toContain('Không rõ loại')
    expect(html).not.toContain('<script>alert')
    expect([await areas(), await rowsOf('events'), await rowsOf('commits')]).toEqual([[], [], []])
  })

  test('answers JSON with every line', async () => {
    const response = await client(official).postJson(path, { step: 'check', text: 'Thôn 1\nThôn một\nxyz' })
    expect(await response.json()).toMatchObject({
      total: 3,
      fresh: 2,
      wrong: 1,
      lines: [
        { line: 1, state: 'new' },
        { line: 2, state: 'new' },
        { line: 3, state: 'wrong', code: 'area.kind_unread' },
      ],
    })
    expect(await areas()).toEqual([])
  })

  test('costs three trips, whatever the number of lines', async () => {
    const { db, cost } = wrapped()
    const text = Array.from({ length: 2000 }, (_, at) => `Thôn ${at}`).join('\n')
    expect((await client(official, db).post(path, { step: 'check', text })).status).toBe(200)
    expect(cost.trips).toBeLessThanOrEqual(4)
  })

  test.each([
    ['nothing', '', 'Dán danh sách'],
    ['only headings', 'Loại;Tên', 'Dán danh sách'],
    [
      '2,001 lines',
      Array.from({ length: 2001 }, (_, at) => `Thôn ${at}`).join('\n'),
      'Danh sách có 2.001 dòng',
    ],
    ['a picture', '\u0000\u0001PNG', 'không phải tệp chữ'],
  ])('of %s says what to do and keeps what was typed', async (_, text, words) => {
    const response = await check(text)
    expect([response.status, (await response.text()).includes(words)]).toEqual([422, true])
    expect((await bring(text)).status).toBe(422)
    expect(await areas()).toEqual([])
  })
})

describe('importing a list', () => {
  test('adds the right lines in one commit, each with its event, and leaves out the wrong ones', async () => {
    const response = await bring(`${sample}Đông Hà\n`)
    expect([response.status, response.headers.get('location')]).toEqual([
      303,
      `/quan-tri/don-vi/${unit.ducLinh}/thon?da-nhap=4`,
    ])
    expect(await sorted()).toEqual(['buon Đưng', 'thon 1', 'thon Đông Hà', 'to_dan_pho 5'])
    expect(await rowsOf('commits')).toHaveLength(1)
    const events = await rowsOf('events')
    expect(events.map(({ action, version, unit_id }) => [action, version, unit_id])).toEqual(
      Array.from({ length: 4 }, () => ['import', 1, unit.ducLinh]),
    )
    const next = await client(official).get(response.headers.get('location') ?? '')
    expect(await next.text()).toContain('Đã nhập 4 dòng')
  })

  test('a second time adds nothing and writes nothing', async () => {
    await bring(sample)
    const before = [await areas(), await rowsOf('events')]
    const html = await (await check(sample)).text()
    expect(html).toContain('4 dòng đã có')
    expect(html).not.toContain('Nhập 4 dòng')
    expect((await bring(sample)).headers.get('location')).toContain('da-nhap=0')
    expect([await areas(), await rowsOf('events')]).toEqual(before)
  })

  test('adds only what is new when some of it is there, under an old commune too', async () => {
    await env.DB.prepare(
      `insert into residential_areas (id, commune_id, kind, name, name_fold, valid_from)
       values ('old', ?, 'thon', '1', '1', '2020-01-01')`,
    )
      .bind(unit.oldCommune)
      .run()
    expect(await (await check(sample)).text()).toContain('Nhập 3 dòng mới')
    const response = await client(official).postJson(path, { step: 'import', text: sample })
    expect([response.status, await response.json()]).toEqual([201, { added: 3, known: 1, wrong: 0 }])
  })

  test('with the answer lost and sent again adds each line once', async () => {
    const commit = freshToken()
    const send = () => client(official).post(path, { step: 'import', text: sample, commit })
    const answers = [await send(), await send()].map((one) => one.headers.get('location'))
    expect(new Set(answers).size).toBe(1)
    expect(await areas()).toHaveLength(4)
  })

  test('by two officials at once adds each line once', async () => {
    const admin = await person({ role: 'admin', unitId: unit.root })
    const statuses = (await Promise.all([bring(sample), bring(sample, admin)])).map(({ status }) => status)
    expect(statuses).toContain(303)
    expect(statuses.filter((status) => status !== 303 && status !== 409)).toEqual([])
    expect(await areas()).toHaveLength(4)
  })

  test('takes 2,000 lines at once', async () => {
    const text = Array.from({ length: 2000 }, (_, at) => `Tổ dân phố ${at}`).join('\n')
    expect((await bring(text)).headers.get('location')).toContain('da-nhap=2000')
    expect(await areas()).toHaveLength(2000)
    expect(await rowsOf('events')).toHaveLength(2000)
  })

  test.each([
    ['the neighbour', () => neighbour, 404],
    ['a moderator', () => person({ role: 'moderator', unitId: unit.root }), 403],
    ['nobody who signed in', () => undefined, 303],
  ])('is refused to %s, before a line is read', async (_, who, status) => {
    const someone = await who()
    for (const step of ['check', 'import']) {
      expect((await client(someone).post(path, { step, text: sample })).status).toBe(status)
    }
    expect([await areas(), await rowsOf('events')]).toEqual([[], []])
  })

  test('into a commune that has ended is a conflict', async () => {
    const old = `/quan-tri/don-vi/${unit.oldCommune}/thon/nhap-tep`
    expect((await client(official).post(old, { step: 'import', text: sample })).status).toBe(409)
    expect(await areas()).toEqual([])
  })
})

describe('a file', () => {
  test('of UTF-8 with a byte-order mark and “;” is read without JavaScript', async () => {
    const response = await upload('\uFEFFLoại;Tên;Ngày\r\nThôn;Đông Hà;1/7/2025\r\nBuôn;Đưng;\r\n')
    const html = await response.text()
    expect(response.status).toBe(200)
    expect(html).toContain('2 dòng: 2 đúng')
    expect(html).toContain('Thôn;Đông Hà;1/7/2025')
    expect(await areas()).toEqual([])
  })

  test('of UTF-16, as Excel’s “Unicode text” is, is read too', async () => {
    const text = '\uFEFFThôn\tĐông Hà\r\n'
    const bytes = new Uint8Array(
      Uint16Array.from({ length: text.length }, (_, at) => text.charCodeAt(at)).buffer,
    )
    expect(await (await upload(bytes)).text()).toContain('1 dòng: 1 đúng')
  })

  test('of another encoding is refused with what to do', async () => {
    const response = await upload(new Uint8Array([84, 104, 0xf4, 110, 32, 49]))
    expect([response.status, (await response.text()).includes('CSV UTF-8')]).toEqual([422, true])
  })

  test('with marks as a Mac writes them is stored as one text form', async () => {
    await upload('Thôn Đồng Hà'.normalize('NFD'), official, 'import')
    expect(await sorted()).toEqual(['thon Đồng Hà'])
  })

  test('of five megabytes and more is refused', async () => {
    expect((await upload('x'.repeat(5.2 * 1024 * 1024))).status).toBe(413)
  })
})

describe('a line', () => {
  const read = (text: string, known: string[] = []) => checkLines(text, new Set(known), '2026-11-23')
  const area = (kind: string, name: string, from = '2026-11-23') => ({
    state: 'new',
    area: { kind, name, from },
  })

  test.each([
    ['Thôn Đông Hà', area('thon', 'Đông Hà')],
    ['  thôn   Đông   Hà ', area('thon', 'Đông Hà')],
    ['THÔN 1', area('thon', '1')],
    ['TDP 5', area('to_dan_pho', '5')],
    ['Khu phố 3', area('khu_pho', '3')],
    ['KP 3', area('khu_pho', '3')],
    ["Bon B'Dơng", area('bon', "B'Dơng")],
    ['1. Thôn Đông Hà', area('thon', 'Đông Hà')],
    ['12;Thôn;Đông Hà', area('thon', 'Đông Hà')],
    ['Thôn;Đông Hà', area('thon', 'Đông Hà')],
    ['Thôn,Đông Hà,1/7/2025', area('thon', 'Đông Hà', '2025-07-01')],
    ['to_dan_pho;5;2025-07-01', area('to_dan_pho', '5', '2025-07-01')],
    ['Thôn\tĐông Hà\t01-07-2025', area('thon', 'Đông Hà', '2025-07-01')],
    ['Thôn;Thôn Đông Hà', area('thon', 'Đông Hà')],
    ['Thôn;Buôn Đưng', area('thon', 'Buôn Đưng')],
    ['"Thôn";"Đông Hà"', area('thon', 'Đông Hà')],
    ['Thôn;"=1+1"', { state: 'wrong', code: 'area.name_signs' }],
    ['Thôn @SUM(A1)', { state: 'wrong', code: 'area.name_signs' }],
    ['Thôn <b>', { state: 'wrong', code: 'area.name_signs' }],
    ['Thôn', { state: 'wrong', code: 'area.name' }],
    ['Đông Hà', { state: 'wrong', code: 'area.kind_unread' }],
    ['Thôn;Đông Hà;31/2/2025', { state: 'wrong', code: 'area.day' }],
    ['Thôn;Đông Hà;1/1/2090', { state: 'wrong', code: 'day.future' }],
    ['Thôn;Đông Hà;1/7/2025;thừa', { state: 'wrong', code: 'area.cells' }],
    [`Thôn ${'a'.repeat(61)}`, { state: 'wrong', code: 'area.name_long' }],
  ])('“%s” is read', (text, expected) => {
    expect(read(text)).toMatchObject([expected])
  })

  test('that repeats an earlier one, spelt otherwise, names the earlier line', () => {
    expect(read('Thôn Hòa Thủy\n\nthôn hoà thuỷ')).toMatchObject([
      { line: 1, state: 'new' },
      { line: 3, state: 'wrong', code: 'area.repeated', n: 1 },
    ])
  })

  test('keeps its number in the file when quotes hold a line end', () => {
    expect(readTable('"a\nb";1\n\nc;2')).toEqual([
      { line: 1, cells: ['a\nb', '1'] },
      { line: 4, cells: ['c', '2'] },
    ])
  })

  test('with a doubled quote or an open one is text, and no line is lost', () => {
    expect(readTable('"a ""b""";1\nc;2').map(({ cells }) => cells)).toEqual([
      ['a "b"', '1'],
      ['c', '2'],
    ])
    expect(readTable('a"b;1\nc;2').map(({ cells }) => cells)).toEqual([
      ['a"b', '1'],
      ['c', '2'],
    ])
  })
})
