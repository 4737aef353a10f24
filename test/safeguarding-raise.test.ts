import { env } from 'cloudflare:workers'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { keysOf } from '../src/db/keys.ts'
import { officerOnDuty, sendWish, wish } from './support/child.ts'
import { client, freshToken } from './support/client.ts'
import { person, rowsOf, unit, world, type Person } from './support/world.ts'

let hanh: Person
let tra: Person
beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-23T07:05:00.000Z') })
  await world()
  hanh = await person({ role: 'moderator', unitId: unit.root })
  tra = await person({ role: 'moderator', unitId: unit.country })
})
afterEach(() => void vi.useRealTimers())

const desk = '/quan-tri/duyet/1'
const home = '/quan-tri/chuyen-gap'
const handOver = { level: 3, line: 'Em kể bị nhốt ở nhà.' }
const raise = (who: Person, fields: Record<string, string | number> = handOver) =>
  client(who).post(`${desk}/chuyen`, fields)
const textOf = async (who: Person, path: string) => await (await client(who).get(path)).text()

async function opened(): Promise<Record<string, string | undefined>> {
  const keys = keysOf(env.APP_SECRET)
  const rows = await rowsOf('concern_texts')
  return Object.fromEntries(
    rows.map((row) => [String(row['part']), keys.unseal('concern', String(row['sealed']))]),
  )
}

describe('a moderator hands an idea to protection officers', () => {
  test('with a level and a line, and gets an own receipt with the hour, who is on duty, a rest and 111', async () => {
    await sendWish()
    const officer = await officerOnDuty()
    const done = await raise(hanh)
    expect(done.headers.get('location')).toBe(`${home}/1`)
    const html = await textOf(hanh, `${home}/1`)
    for (const words of [
      'Đã chuyển lúc 14:05',
      'Bạn có muốn nghỉ 10 phút?',
      'href="tel:111"',
      'Đang nguy hiểm',
    ])
      expect(html).toContain(words)
    expect(html).toContain(`Cán bộ trực: Cán bộ ${officer.id.slice(0, 4)}.`)
    for (const word of ['nhốt', 'nước sạch', 'Ý số']) expect(html).not.toContain(word)
  })

  test('and is told when nobody has checked in, so that she calls 111', async () => {
    await sendWish()
    await officerOnDuty(false)
    await raise(hanh)
    const html = await textOf(hanh, `${home}/1`)
    expect(html).toContain('Chưa có cán bộ nhận ca trực')
    expect(html).not.toContain('Cán bộ trực:')
  })

  test('and its words leave with it: none is left on the forum, and the officers have them sealed', async () => {
    await sendWish()
    await raise(hanh)
    expect(await opened()).toEqual({ words: wish, note: handOver.line })
    expect(await rowsOf('concerns')).toMatchObject([
      { source: 'moderator', level: 3, raised_by: hanh.id, status: 'waiting', unit_id: unit.root },
    ])
    expect(await rowsOf('idea_originals')).toEqual([])
    expect(
      JSON.stringify([await rowsOf('ideas'), await rowsOf('commits'), await rowsOf('events')]),
    ).not.toMatch(/nước|nhốt/)
  })

  test('a published one is gone for everybody at once, from the search as well', async () => {
    await sendWish()
    await client(tra).post(`${desk}/quyet-dinh`, { decision: 'publish', title: 'Nước sạch', version: 1 })
    expect((await raise(hanh, { level: 1, line: '' })).status).toBe(303)
    expect((await client().get('/dien-dan/y-tuong/1')).status).toBe(404)
    const [row] = await rowsOf('ideas')
    expect(row).toMatchObject({ status: 'reading', title: null, body: null, decided_by: null })
    expect(await opened()).toEqual({ words: wish })
    const found = env.DB.prepare("select count(*) as n from idea_search where idea_search match 'nuoc'")
    expect(await found.first('n')).toBe(0)
  })

  test('without a level it stays, and the line that was typed stays too', async () => {
    await sendWish()
    const page = await raise(hanh, { line: 'Em kể bị nhốt' })
    expect(page.status).toBe(422)
    const html = await page.text()
    expect(html).toContain('Chọn một mức')
    expect(html).toMatch(/<details[^>]*open[^>]*><summary>Chuyển bảo vệ trẻ em/)
    expect(html).toContain('value="Em kể bị nhốt"')
    expect(await rowsOf('concerns')).toEqual([])
  })

  test('what its child took back cannot be handed over', async () => {
    await sendWish()
    await env.DB.exec("update ideas set status = 'withdrawn'")
    expect(await textOf(hanh, desk)).not.toContain('Chuyển bảo vệ trẻ em')
    expect((await raise(hanh)).status).toBe(409)
    expect(await rowsOf('concerns')).toEqual([])
  })

  test('a second click makes no second case', async () => {
    await sendWish()
    const commit = freshToken()
    const both = await Promise.all([
      raise(hanh, { ...handOver, commit }),
      raise(hanh, { ...handOver, commit }),
    ])
    expect(both.map((done) => done.headers.get('location'))).toEqual([`${home}/1`, `${home}/1`])
    expect(await rowsOf('concerns')).toHaveLength(1)
  })

  test('and wins over another who publishes at that moment', async () => {
    await sendWish()
    const publish = { decision: 'publish', title: 'Nước sạch', version: 1 }
    const [raised] = await Promise.all([raise(hanh), client(tra).post(`${desk}/quyet-dinh`, publish)])
    expect(raised.status).toBe(303)
    expect((await rowsOf('ideas'))[0]).toMatchObject({ status: 'reading', body: null })
    expect(await opened()).toMatchObject({ words: wish })
    expect((await client().get('/dien-dan/y-tuong/1')).status).toBe(404)
  })
})

describe('what the raiser still sees', () => {
  test('is a list of the own hours and levels, whatever officers made of them', async () => {
    await sendWish()
    await raise(hanh)
    await env.DB.exec("update concerns set level = 1, status = 'assessing'")
    const html = await textOf(hanh, home)
    expect(html).toMatch(/Phiếu 1[\s\S]*14:05, 23\/11\/2026[\s\S]*Đang nguy hiểm/)
    expect(html).not.toContain('nhốt')
    expect(await (await client(hanh).getJson(home)).json()).toEqual({
      rows: [{ n: 1, at: '2026-11-23T07:05:00.000Z', level: 3 }],
    })
  })

  test('is nothing of what another moderator handed over', async () => {
    await sendWish()
    await raise(hanh)
    expect((await client(tra).get(`${home}/1`)).status).toBe(404)
    expect(await (await client(tra).getJson(home)).json()).toEqual({ rows: [] })
    expect((await client(hanh).get(`${home}/2`)).status).toBe(404)
  })

  test('and no audit page tells anybody that it was handed over', async () => {
    await sendWish()
    await raise(hanh)
    const reader = await person({ role: 'admin', unitId: unit.root }, { role: 'leader', unitId: unit.root })
    const pages = ['', `?nguoi=${hanh.id}`, '?loai=y-tuong'].map((query) => `/quan-tri/nhat-ky${query}`)
    for (const page of pages) {
      const { entries } = await (await client(reader).getJson(page)).json<{ entries: { action: string }[] }>()
      expect(
        entries.filter(({ action }) => action === 'raise'),
        page,
      ).toEqual([])
    }
  })
})

describe('who types paper slips', () => {
  test.each(['school', 'commune', 'moderator'] as const)(
    'hands one over as %s in two fields, and sees only the own receipt',
    async (role) => {
      const typist = await person({ role, unitId: unit.ducLinh })
      const done = await client(typist).post(home, { level: 2, line: 'Phiếu lớp 5, hộp thư số 2.' })
      expect(done.headers.get('location')).toBe(`${home}/1`)
      expect(await textOf(typist, `${home}/1`)).toContain('Đã chuyển lúc 14:05')
      expect(await rowsOf('concerns')).toMatchObject([{ source: 'paper', level: 2, unit_id: unit.root }])
      expect(await opened()).toEqual({ note: 'Phiếu lớp 5, hộp thư số 2.' })
    },
  )

  test('writes the line, for officers get nothing else', async () => {
    const typist = await person({ role: 'school', unitId: unit.ducLinh })
    const page = await client(typist).post(home, { level: 2, line: ' ' })
    expect([page.status, await page.text()]).toEqual([
      422,
      expect.stringContaining('Viết một dòng để cán bộ'),
    ])
    expect(await rowsOf('concerns')).toEqual([])
  })
})
