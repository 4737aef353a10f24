import { env } from 'cloudflare:workers'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { disclosure, sendWish, track } from './support/child.ts'
import { client } from './support/client.ts'
import { wrapped } from './support/faulty.ts'
import { person, unit, world, type Person } from './support/world.ts'

const start = Date.parse('2026-12-28T03:00:00.000Z') // a new year and Tết lie in the sixty days
const hour = 3_600_000

let moderator: Person
beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: start })
  await world()
  await env.DB.exec(
    "insert into holidays (day, kind, name) values ('2027-01-01', 'holiday', 'Tết Dương lịch'), ('2027-01-04', 'substitute', 'Nghỉ bù')",
  )
  moderator = await person({ role: 'moderator', unitId: unit.root })
})
afterEach(() => void vi.useRealTimers())

/** What anybody sees who holds the phone, without dates, codes, tokens and seals, and what it cost. */
async function seen(code: string, json: boolean): Promise<object> {
  const { db, cost } = wrapped()
  const browser = client(undefined, db)
  const response = json
    ? await browser.postJson('/tra-cuu/ket-qua', { code })
    : await browser.post('/tra-cuu/ket-qua', { code })
  const text = (await response.text())
    .replaceAll(/(name="(?:commit|handle)" value=|nonce=|"handle":)"[^"]*"/g, '$1')
    .replaceAll(/\d{1,2}\/\d{1,2}\/\d{4}|\d{4}-\d{2}-\d{2}/g, 'DAY')
  const told = [...response.headers].filter(([name]) => name !== 'date') // a server's own clock
  const headers = told.map(([name, value]) => [name, value.replace(/nonce-[\w-]+|moc=[^;]+/, '')])
  return { status: response.status, headers, text, cost }
}

type Fate = { readonly name: string; readonly body?: string; readonly share?: 'yes' | 'no' } & {
  /** What people do to it, by day. */
  readonly days?: Readonly<Record<number, (seq: number) => Promise<unknown>>>
}

const keepPrivate = (seq: number) =>
  client(moderator).post(`/quan-tri/duyet/${seq}/quyet-dinh`, { decision: 'keepPrivate', version: 1 })
const raise = (seq: number) => client(moderator).post(`/quan-tri/duyet/${seq}/chuyen`, { level: 2, line: '' })
const concern = (changes: string) => async (seq: number) => {
  const done = await env.DB.prepare(
    `update concerns set ${changes} where idea_id = (select id from ideas where seq = ?)`,
  )
    .bind(seq)
    .run()
  expect(done.meta.changes, 'there is a concern').toBe(1)
}
const opened = concern("status = 'assessing', opened_at = '2026-12-28T04:00:00.000Z'")
const handedOver = concern(
  "status = 'handedOver', handed_at = '2026-12-28T05:00:00.000Z', closed_at = '2026-12-28T05:00:00.000Z'",
)

/** As the confirmation of "không phải" leaves them: the idea waits on the desk again, with its words. */
async function dismissed(seq: number): Promise<void> {
  await concern(`status = 'notConcern', dismissed_by = '${moderator.id}'`)(seq)
  await env.DB.prepare('insert into idea_originals (idea_id, body) select id, ? from ideas where seq = ?')
    .bind(disclosure, seq)
    .run()
  expect((await client(moderator).get(`/quan-tri/duyet/${seq}`)).status).toBe(200)
}

const fates: readonly Fate[] = [
  { name: 'kept for adults at once', days: { 0: keepPrivate } },
  { name: 'kept for adults days too late', share: 'no', days: { 3: keepPrivate } },
  { name: 'meant for adults, and nobody decides', share: 'no' },
  { name: 'kept for adults after its answer was due', share: 'no', days: { 40: keepPrivate } },
  { name: 'a concern that nobody opens', body: disclosure },
  { name: 'a concern, opened and handed over', body: disclosure, days: { 1: opened, 2: handedOver } },
  { name: 'a concern that was none', body: disclosure, share: 'no', days: { 1: opened, 10: dismissed } },
  { name: 'raised by a moderator', days: { 1: raise, 30: handedOver } },
  { name: 'kept for adults, then raised', days: { 0: keepPrivate, 5: raise } },
]

describe('who holds the phone cannot tell a concern from what only adults read', () => {
  test.each([
    ['the page', false],
    ['JSON', true],
  ])(
    '%s on each day from 0 to 60, byte by byte, with its headers and what it costs',
    async (_name, json) => {
      const codes: string[] = []
      for (const { body, share = 'yes' } of fates)
        codes.push(await sendWish(client(), { share, ...(body === undefined ? {} : { body }) }))
      const stages = new Set<string>()
      for (let day = 0; day <= 60; day += 1) {
        for (const [at, fate] of fates.entries()) {
          vi.setSystemTime(start + day * 24 * hour + hour)
          await fate.days?.[day]?.(at + 1)
        }
        for (const after of [2, 20]) {
          vi.setSystemTime(start + (day * 24 + after) * hour)
          await client().get('/') // whatever is due for a child is sent with the next request of anybody
          const views = await Promise.all(codes.map((code) => seen(code, json)))
          for (const [at, view] of views.entries())
            expect(view, `day ${day}: ${fates[at]?.name}`).toEqual(views[0])
          stages.add(JSON.stringify(views[0]))
        }
      }
      expect(stages.size, 'đang đọc, chỉ người lớn đọc, có trả lời rồi').toBe(3)
    },
    120_000,
  )

  test('an idea that was published and then raised looks like one taken down and kept for adults, and leads nowhere', async () => {
    const [published, other] = [await sendWish(), await sendWish()]
    for (const seq of [1, 2])
      await client(moderator).post(`/quan-tri/duyet/${seq}/quyet-dinh`, {
        decision: 'publish',
        title: 'Nước sạch',
        version: 1,
      })
    await raise(1)
    await client(moderator).post('/quan-tri/duyet/2/doc-lai', { version: 2 })
    await client(moderator).post('/quan-tri/duyet/2/quyet-dinh', { decision: 'keepPrivate', version: 3 })
    expect(await seen(published, false)).toEqual(await seen(other, false))
    expect(await (await track(published)).text()).not.toContain('/dien-dan/y-tuong/1')
  })

  test('an idea that was declined and then raised still says what its child was told', async () => {
    const second = await person({ role: 'moderator', unitId: unit.root })
    const codes = [await sendWish(), await sendWish()]
    for (const seq of [1, 2]) {
      const declining = { decision: 'proposeDecline', reason: 'hurtful', version: 1 }
      await client(moderator).post(`/quan-tri/duyet/${seq}/quyet-dinh`, declining)
      await client(second).post(`/quan-tri/duyet/${seq}/xac-nhan`, { version: 2 })
    }
    await raise(1)
    const [raised, other] = await Promise.all(codes.map((code) => seen(code, true)))
    expect(raised).toEqual(other)
    expect(JSON.stringify(raised)).toContain('declined')
  })

  test('an idea for all that nobody has read is not said to be read', async () => {
    const code = await sendWish()
    vi.setSystemTime(start + 30 * 24 * hour)
    const html = await (await track(code)).text()
    expect(html).toContain('Đang đọc')
    expect(html).not.toContain('Có trả lời rồi')
  })

  test('taking it back looks the same, and works whatever protection officers do', async () => {
    const codes = [await sendWish(), await sendWish(client(), { body: disclosure })]
    const pages: string[] = []
    for (const code of codes) {
      const html = await (await track(code)).text()
      const handle = /name="handle" value="([^"]+)"/.exec(html)?.[1] ?? ''
      const gone = await client().post('/tra-cuu/rut-lai', { handle })
      expect(gone.headers.get('location')).toBe('/tra-cuu/da-rut')
      pages.push(JSON.stringify(await seen(code, false)))
    }
    expect(pages[0]).toContain('Em đã rút lại')
    expect(pages[1]).toBe(pages[0])
    const texts = await env.DB.prepare('select count(*) as n from concern_texts').first<number>('n')
    expect(texts, 'the officers keep their copy').toBe(1)
  })
})
