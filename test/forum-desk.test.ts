import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { env } from 'cloudflare:workers'
import { sendWish, track, wish } from './support/child.ts'
import { client, freshToken } from './support/client.ts'
import { wrapped } from './support/faulty.ts'
import { person, rowsOf, unit, world, type Person } from './support/world.ts'

let hanh: Person
let tra: Person
beforeEach(async () => {
  await world()
  hanh = await person({ role: 'moderator', unitId: unit.root })
  tra = await person({ role: 'moderator', unitId: unit.country })
})
afterEach(() => void vi.useRealTimers())

const desk = '/quan-tri/duyet/1'
const publish = { decision: 'publish', title: 'Nước sạch ở trường', version: 1 }
const decide = (who: Person, fields: Record<string, string | number>) =>
  client(who).post(`${desk}/quyet-dinh`, fields)

async function idea(): Promise<Record<string, unknown>> {
  return (await rowsOf('ideas'))[0] ?? {}
}
async function actions(): Promise<unknown[]> {
  return (await rowsOf('events')).map((event) => event['action'])
}

describe('a moderator reads what waits', () => {
  test('the list shows numbers, waiting time and notes, and no word of a child', async () => {
    await sendWish()
    const html = await (await client(hanh).get('/quan-tri/duyet')).text()
    expect(html).toContain('Hàng chờ: 1 ý')
    expect(html).toContain('href="/quan-tri/duyet/1"')
    expect(html).not.toContain('nước')
  })

  test('what is late says so, also while it waits for a second person; what is due soon says how long', async () => {
    await sendWish()
    await sendWish()
    await decide(hanh, { decision: 'proposeDecline', reason: 'hurtful', version: 1 })
    const due = (hours: number) => new Date(Date.now() + hours * 3_600_000).toISOString()
    await env.DB.prepare('update ideas set read_due = case seq when 1 then ? else ? end')
      .bind(due(-1), due(5.5))
      .run()
    const html = await (await client(tra).get('/quan-tri/duyet')).text()
    expect(html).toMatch(
      /href="\/quan-tri\/duyet\/1"[\s\S]*Quá hạn[\s\S]*Cần bạn đọc lại[\s\S]*href="\/quan-tri\/duyet\/2"/,
    )
    expect(html).toMatch(/href="\/quan-tri\/duyet\/2"[\s\S]*Còn 5 giờ/)
  })

  test('after a decision the list tells it was kept, offers to take it back, and leads to the next idea', async () => {
    await sendWish()
    await sendWish()
    const done = await decide(hanh, { decision: 'keepPrivate', version: 1 })
    const html = await (await client(hanh).get(done.headers.get('location') ?? '')).text()
    expect(html).toContain('Đã ghi quyết định về ý số 1')
    expect(html).toMatch(/action="\/quan-tri\/duyet\/1\/hoan-tac"[\s\S]*name="version" value="2"/)
    expect(html).toMatch(/href="\/quan-tri\/duyet\/2"[^>]*>Đọc ý tiếp theo/)
    const other = await client(tra).get(done.headers.get('location') ?? '')
    expect(await other.text()).not.toContain('Đã ghi quyết định')
  })

  test('opening one shows the words, and the opening is logged with who and when', async () => {
    await sendWish()
    expect(await (await client(hanh).get(desk)).text()).toContain('thêm nước sạch')
    expect(await rowsOf('reads')).toMatchObject([{ subject: 'idea', subject_id: '1', person_id: hanh.id }])
  })

  test('what looks private is marked in the text', async () => {
    await sendWish(client(), { body: `${wish} Số mẹ em là 0912 345 678.` })
    expect(await (await client(hanh).get(desk)).text()).toContain('<mark>0912 345 678</mark>')
  })
})

describe('publishing', () => {
  test('makes the idea readable by everybody under a neutral title, and leaves its event', async () => {
    await sendWish()
    const done = await decide(hanh, publish)
    expect(done.status).toBe(303)
    const page = await (await client().get('/dien-dan/y-tuong/1')).text()
    expect(page).toContain('Nước sạch ở trường')
    expect(page).toContain('thêm nước sạch')
    expect(await actions()).toEqual(['send', 'publish'])
    expect((await rowsOf('events'))[1]).toMatchObject({ person_id: hanh.id, unit_id: unit.root, version: 2 })
  })

  test('seals what the child wrote and sets the day of its deletion', async () => {
    await sendWish()
    await decide(hanh, publish)
    const [original] = await rowsOf('idea_originals')
    expect(original).toMatchObject({ sealed: 1 })
    expect(String(original?.['body'])).not.toContain('nước')
    expect(Date.parse(String(original?.['delete_on'])) - Date.now()).toBeGreaterThan(88 * 86_400_000)
  })

  test('is not open when the child chose that only adults read', async () => {
    await sendWish(client(), { share: 'no' })
    expect(await (await client(hanh).get(desk)).text()).not.toContain('value="publish"')
    const refused = await decide(hanh, publish)
    expect(refused.status).toBe(422)
    expect(await idea()).toMatchObject({ status: 'reading', version: 1 })
  })

  test('asks for a title and keeps the decision that was chosen', async () => {
    await sendWish()
    const page = await decide(hanh, { ...publish, title: ' ' })
    expect(page.status).toBe(422)
    const html = await page.text()
    expect(html).toContain('Nhập tên bài ngắn, trung tính')
    expect(html).toMatch(/value="publish"[^>]*checked/)
  })

  test('of a text with private places needs a second look', async () => {
    await sendWish(client(), { body: `${wish} Số mẹ em là 0912 345 678.` })
    expect((await decide(hanh, publish)).status).toBe(422)
    expect((await decide(hanh, { ...publish, sure: 'yes' })).status).toBe(303)
  })
})

describe('not publishing', () => {
  test('keeping it for adults tells the child "Chỉ người lớn đọc", when the time to read it is over', async () => {
    const code = await sendWish()
    await decide(hanh, { decision: 'keepPrivate', version: 1 })
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 24 * 3_600_000 })
    expect(await (await track(code)).text()).toContain('Chỉ người lớn đọc')
    expect((await client().get('/dien-dan/y-tuong/1')).status).toBe(404)
  })

  test('a proposal needs another person, and the child hears nothing before', async () => {
    const code = await sendWish()
    await decide(hanh, { decision: 'proposeDecline', reason: 'identifying', version: 1 })
    expect(await (await client().post('/tra-cuu/ket-qua', { code })).text()).toContain('Có người đang đọc.')
    const own = await client(hanh).post(`${desk}/xac-nhan`, { version: 2 })
    expect(own.status).toBe(422)
    expect(await own.text()).toContain('nên cần người thứ hai đọc lại')
    expect((await client(tra).post(`${desk}/xac-nhan`, { version: 2 })).status).toBe(303)
    expect(await idea()).toMatchObject({ status: 'declined', decline_reason: 'identifying', version: 3 })
    expect(await (await client().post('/tra-cuu/ket-qua', { code })).text()).toContain('Em không làm gì sai.')
  })

  test('a proposal without a reason is not taken', async () => {
    await sendWish()
    expect((await decide(hanh, { decision: 'proposeDecline', version: 1 })).status).toBe(422)
    expect(await actions()).toEqual(['send'])
  })

  test('the second person may send it back to the queue with its words', async () => {
    await sendWish()
    await decide(hanh, { decision: 'proposeDecline', reason: 'hurtful', version: 1 })
    await client(tra).post(`${desk}/doc-lai`, { version: 2 })
    expect(await idea()).toMatchObject({
      status: 'reading',
      version: 3,
      decided_by: null,
      decline_reason: null,
    })
    expect(await rowsOf('idea_originals')).toMatchObject([{ sealed: 0, body: wish, delete_on: null }])
  })
})

describe('two moderators at once', () => {
  test('one decision stands; the other sees what happened and keeps what was typed', async () => {
    await sendWish()
    const both = await Promise.all([
      decide(hanh, publish),
      decide(tra, { decision: 'proposeDecline', reason: 'hurtful', title: 'Chữ của Trà', version: 1 }),
    ])
    expect(both.map((response) => response.status).toSorted((a, b) => a - b)).toEqual([303, 409])
    const late = both.find((response) => response.status === 409)
    const html = await late?.text()
    expect(html).toContain('Ý này vừa có người khác quyết định')
    expect(html).toMatch(
      / đã quyết định lúc [^<]*: (Đã đăng|Chờ người thứ hai)\. Lựa chọn của bạn chưa được ghi\./,
    )
    expect(html).not.toContain('id="errors"')
    expect(await actions()).toHaveLength(2)
  })

  test('a page that shows an older version decides nothing and keeps the title that was typed', async () => {
    await sendWish()
    await decide(hanh, { decision: 'proposeDecline', reason: 'hurtful', version: 1 })
    await client(tra).post(`${desk}/doc-lai`, { version: 2 })
    const late = await decide(tra, { ...publish, title: 'Chữ của Trà', version: 1 })
    expect(late.status).toBe(409)
    expect(await late.text()).toContain('value="Chữ của Trà"')
    expect(await idea()).toMatchObject({ status: 'reading' })
  })

  test('a second click is the same decision', async () => {
    await sendWish()
    const commit = freshToken()
    const both = await Promise.all([
      decide(hanh, { ...publish, commit }),
      decide(hanh, { ...publish, commit }),
    ])
    expect(both.map((response) => response.status)).toEqual([303, 303])
    expect(await actions()).toEqual(['send', 'publish'])
  })

  test('a decision whose answer was lost stands, and is answered as done', async () => {
    await sendWish()
    const { db } = wrapped({ after: ({ sql }) => sql.includes('insert into events') })
    expect((await client(hanh, db).post(`${desk}/quyet-dinh`, publish)).status).toBe(303)
    expect(await actions()).toEqual(['send', 'publish'])
  })
})

describe('taking back', () => {
  test('the one who decided undoes it within ten minutes; the page is gone at once', async () => {
    await sendWish()
    await decide(hanh, publish)
    expect((await client(tra).post(`${desk}/hoan-tac`, { version: 2 })).status).toBe(409)
    expect((await client(hanh).post(`${desk}/hoan-tac`, { version: 2 })).status).toBe(303)
    expect((await client().get('/dien-dan/y-tuong/1')).status).toBe(404)
    expect(
      (await (await client().getJson('/dien-dan/y-tuong?q=nuoc')).json<{ ideas: unknown[] }>()).ideas,
    ).toEqual([])
    expect(await idea()).toMatchObject({ status: 'reading', version: 3, title: null, body: null })
  })

  test('after ten minutes it is too late', async () => {
    await sendWish()
    await decide(hanh, publish)
    await env.DB.prepare('update ideas set decided_at = ?')
      .bind(new Date(Date.now() - 11 * 60_000).toISOString())
      .run()
    expect((await client(hanh).post(`${desk}/hoan-tac`, { version: 2 })).status).toBe(409)
    expect(await idea()).toMatchObject({ status: 'published' })
  })

  test('a reported page is taken down to be read again, and its report is closed', async () => {
    await sendWish()
    await decide(hanh, publish)
    await client().post('/dien-dan/y-tuong/1/bao', { kind: 'identifying' })
    expect(await (await client(tra).get('/quan-tri/duyet')).text()).toContain('Bài đã đăng bị báo')
    await client(tra).post(`${desk}/doc-lai`, { version: 2 })
    expect((await client().get('/dien-dan/y-tuong/1')).status).toBe(404)
    expect(await rowsOf('idea_flags')).toMatchObject([{ closed_by: tra.id }])
  })

  test('a reported page that was looked at may stay', async () => {
    await sendWish()
    await decide(hanh, publish)
    await client().post('/dien-dan/y-tuong/1/bao', { kind: 'upsetting' })
    expect((await client(tra).post(`${desk}/giu-bai`, { version: 2 })).status).toBe(303)
    expect(await (await client(tra).get('/quan-tri/duyet')).text()).not.toContain('Bài đã đăng bị báo')
    expect((await client().get('/dien-dan/y-tuong/1')).status).toBe(200)
  })
})

describe('outsiders', () => {
  test('a moderator of another province sees an empty queue and gets the answer of a missing idea', async () => {
    await sendWish()
    const other = await person({ role: 'moderator', unitId: unit.otherProvince })
    expect(await (await client(other).get('/quan-tri/duyet')).text()).toContain('Hàng chờ: 0 ý')
    const [outside, missing] = await Promise.all([
      client(other).get(desk),
      client(other).get('/quan-tri/duyet/999'),
    ])
    expect([outside.status, missing.status]).toEqual([404, 404])
    const strip = (html: string): string => html.replaceAll(/nonce="[^"]*"|value="[^"]*"/g, '')
    expect(strip(await outside.text())).toBe(strip(await missing.text()))
    expect((await decide(other, publish)).status).toBe(404)
    expect(await actions()).toEqual(['send'])
    expect(await rowsOf('reads')).toEqual([])
  })

  test('a school cannot open a child’s text; it is told which right it lacks', async () => {
    await sendWish()
    const school = await person({ role: 'school', unitId: unit.root })
    expect((await client(school).get(desk)).status).toBe(403)
    expect((await client(school).get('/quan-tri/duyet/999')).status).toBe(403)
    expect((await decide(school, publish)).status).toBe(403)
  })

  test('a post that is over, or not begun, moderates nothing', async () => {
    const past = await person({ role: 'moderator', unitId: unit.root, to: '2026-02-01' })
    const future = await person({ role: 'moderator', unitId: unit.root, from: '2099-01-01' })
    for (const who of [past, future]) expect((await client(who).get('/quan-tri/duyet')).status).toBe(403)
  })

  test('who is signed out goes to sign-in, and JSON is told 401', async () => {
    const page = await client().get('/quan-tri/duyet')
    expect(page.headers.get('location')).toBe('/tai-khoan/dang-nhap?tiep=%2Fquan-tri%2Fduyet')
    expect((await client().getJson('/quan-tri/duyet')).status).toBe(401)
  })
})
