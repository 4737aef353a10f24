import { env } from 'cloudflare:workers'
import { beforeEach, describe, expect, test } from 'vitest'
import { walkToCheck, wish } from './support/child.ts'
import { client } from './support/client.ts'
import { wrapped, type Cost } from './support/faulty.ts'
import { person, unit, world } from './support/world.ts'

beforeEach(world)

/** Published, waiting and private ideas in bulk, with their words for the search. */
async function fill(n: number): Promise<void> {
  const chunk = 10_000
  for (let from = 0; from < n; from += chunk) {
    const numbers = JSON.stringify(
      Array.from({ length: Math.min(chunk, n - from) }, (_, at) => from + at + 1),
    )
    await env.DB.batch([
      env.DB.prepare(
        `insert into ideas (seq, id, status, topic, share, unit_id, code, received_at, received_day, read_due,
           title, body, published_seq, published_day, shuffle)
         select value, 'i' || value, iif(value % 10, 'published', 'reading'), iif(value % 3, 'play', 'school'), 1, 't68',
           'c' || value, '2026-11-01T00:00:00.000Z', '2026-11-01', '2026-11-02T00:00:00.000Z',
           iif(value % 10, 'Sân chơi ' || value, null), iif(value % 10, 'Em muốn có sân chơi gần nhà', null),
           iif(value % 10, value, null), iif(value % 10, '2026-11-02', null),
           iif(value % 10, (value * 618033988749) % 1099511627776, null)
         from json_each(?)`,
      ).bind(numbers),
      env.DB.prepare(
        `insert into idea_search (rowid, words) select value, 'san choi ' || value || iif(value % 1000, '', ' hiem')
         from json_each(?) where value % 10`,
      ).bind(numbers),
    ])
  }
}

async function costOf(path: string, accept: Record<string, string> = {}): Promise<Cost> {
  const { db, cost } = wrapped()
  const response = await client(undefined, db).get(path, accept)
  expect(response.status, path).toBe(200)
  return cost
}

const pages = [
  { name: 'the public list', path: '/dien-dan/y-tuong', trips: 2, read: 60 },
  { name: 'its next page', path: '/dien-dan/y-tuong?sau=500', trips: 2, read: 60 },
  { name: 'one topic', path: '/dien-dan/y-tuong?chu-de=truong-hoc', trips: 2, read: 60 },
  { name: 'the shuffled list', path: '/dien-dan/y-tuong?thu-tu=doi-cho', trips: 2, read: 60 },
  { name: 'an idea', path: '/dien-dan/y-tuong/501', trips: 2, read: 15 },
  { name: 'a search that many match', path: '/dien-dan/y-tuong?q=san+choi', trips: 2, read: 100 },
  { name: 'a search that few match', path: '/dien-dan/y-tuong?q=hiem', trips: 2, read: 100 },
  { name: 'the home page', path: '/', trips: 2, read: 60 },
] as const

describe('what reading costs does not grow with the number of ideas', () => {
  test('at 1,000 and at 100,000 ideas', async () => {
    await fill(1_000)
    const small = await Promise.all(pages.map(({ path }) => costOf(path)))
    await env.DB.exec('delete from ideas')
    await env.DB.exec("insert into idea_search (idea_search) values ('delete-all')")
    await fill(100_000)
    for (const [at, page] of pages.entries()) {
      const cost = await costOf(page.path)
      expect(cost.trips, page.name).toBeLessThanOrEqual(page.trips)
      expect(cost.read, page.name).toBeLessThanOrEqual(page.read)
      expect(cost.written, page.name).toBe(0)
      expect({ name: page.name, ...cost }).toEqual({ name: page.name, ...small[at] })
    }
  }, 60_000)

  test('the moderators’ queue is read a page at a time', async () => {
    await fill(1_000)
    const moderator = await person({ role: 'moderator', unitId: unit.root })
    const costs: Cost[] = []
    for (const n of [0, 19_000]) {
      if (n > 0) {
        await env.DB.exec('delete from ideas')
        await fill(20_000)
      }
      const { db, cost } = wrapped()
      expect((await client(moderator, db).get('/quan-tri/duyet')).status).toBe(200)
      costs.push(cost)
    }
    expect(costs[1]).toMatchObject({ trips: 2, written: 0 })
    expect(costs[1]?.read).toBeLessThanOrEqual(300)
  }, 60_000)
})

describe('what writing costs', () => {
  test('sending an idea by the four steps: three trips, at most ten rows written', async () => {
    const child = client()
    const commit = await walkToCheck(child, { about: { ageBand: '10-12' } })
    const { db, cost } = wrapped()
    const measured = client(undefined, db)
    for (const [name, value] of child.cookies) measured.cookies.set(name, value)
    expect((await measured.post('/dien-dan/gui-y-tuong/4', { commit, share: 'yes' })).status).toBe(303)
    expect(cost.trips).toBeLessThanOrEqual(3)
    expect(cost.written).toBeLessThanOrEqual(10)
    expect(cost.written).toBeGreaterThan(4)
  })

  test('sending an idea as JSON: the same', async () => {
    const { db, cost } = wrapped()
    const sent = await client(undefined, db).postJson('/dien-dan/y-tuong', {
      topic: 'play',
      body: wish,
      share: true,
    })
    expect(sent.status).toBe(201)
    expect(cost.trips).toBeLessThanOrEqual(3)
    expect(cost.written).toBeLessThanOrEqual(10)
  })

  test('no page that a child opens writes anything', async () => {
    const paths = [
      '/',
      '/dien-dan/gui-y-tuong',
      '/dien-dan/gui-y-tuong/1',
      '/dien-dan/y-tuong',
      '/tra-cuu',
      '/can-giup',
      '/can-giup/xoa-dau-vet',
      '/gioi-thieu',
      '/rieng-tu-cho-em',
      '/gop-y',
    ]
    for (const path of paths) expect((await costOf(path)).written, path).toBe(0)
  })
})
