import { env } from 'cloudflare:workers'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { campaign, countDays, event } from './support/calendar.ts'
import { client } from './support/client.ts'
import { wrapped, type Cost } from './support/faulty.ts'
import { unit, world } from './support/world.ts'

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2027-09-01T03:00:00.000Z') })
  await world()
  await campaign()
  await event({ seq: 1, title: 'Đầu tiên', day: '2027-09-01', starts_at: '06:00' })
  return () => vi.useRealTimers()
})

/** Approved events on every day of September, all in one commune. */
async function fill(n: number): Promise<void> {
  const chunk = 10_000
  const { first } = (await env.DB.prepare('select max(seq) + 1 as first from campaign_events').first<{
    first: number
  }>()) ?? { first: 2 }
  for (let from = first; from <= n; from += chunk) {
    await env.DB.prepare(
      `insert into campaign_events (seq, id, status, campaign_id, unit_id, commune_id, province_id, title, kinds, day,
         starts_at, ends_at, place_kind, place, made_by, submitted_by, approved_by, approved_at)
       select value, 'e' || value, 'approved', 'c-trung-thu-2027', ?2, ?2,
         ?3, 'Rước đèn ' || value, '[]', '2027-09-' || substr('0' || (value % 30 + 1), -2),
         substr('0' || (7 + value % 13), -2) || ':00', '22:00', 'school', 'Sân trường', 'made', 'made', 'seen',
         '2027-07-12T01:00:00.000Z'
       from json_each(?1)`,
    )
      .bind(
        JSON.stringify(Array.from({ length: Math.min(chunk, n - from + 1) }, (_, at) => from + at)),
        unit.ducLinh,
        unit.root,
      )
      .run()
  }
  await countDays()
}

async function costOf(path: string): Promise<Cost> {
  const { db, cost } = wrapped()
  const response = await client(undefined, db).get(path)
  expect(response.status, path).toBe(200)
  return cost
}

const xa = `xa=${unit.ducLinh}`
const slug = 'chien-dich=trung-thu-2027'
const pages = [
  { name: 'the month of a commune', path: `/su-kien?${xa}&thang=2027-09`, read: 100 },
  { name: 'what comes next in a commune', path: `/su-kien?${xa}`, read: 100 },
  { name: 'further days of a commune', path: `/su-kien?${xa}&thang=2027-09&tu=2027-09-15`, read: 100 },
  { name: 'the month of a commune in a campaign', path: `/su-kien?${xa}&${slug}&thang=2027-09`, read: 100 },
  { name: 'one day of a commune', path: `/su-kien?${xa}&ngay=2027-09-11`, read: 100 },
  { name: 'a later page of that day', path: `/su-kien?${xa}&ngay=2027-09-11&sau=08:00-5`, read: 100 },
  { name: 'the month of the province', path: '/su-kien?thang=2027-09', read: 100 },
  { name: 'one day of the province', path: '/su-kien?ngay=2027-09-11', read: 100 },
  { name: 'a campaign', path: '/chien-dich/trung-thu-2027', read: 110 },
  { name: 'a campaign in a commune', path: `/chien-dich/trung-thu-2027?${xa}`, read: 110 },
  { name: 'the campaigns', path: '/chien-dich', read: 50 },
  { name: 'an event', path: '/su-kien/1', read: 40 },
  { name: 'the file of an event', path: '/su-kien/1/lich.ics', read: 20 },
  { name: 'the feed of a commune, 500 events at most', path: `/su-kien/lich.ics?${xa}`, read: 4000 },
  { name: 'the feed of a campaign', path: '/chien-dich/trung-thu-2027/lich.ics', read: 4000 },
] as const

describe('what the calendar costs does not grow with the number of events', () => {
  test('at 1,000 and at 100,000 events', async () => {
    await fill(1_000)
    const small: Cost[] = []
    for (const { path } of pages) small.push(await costOf(path))
    await fill(100_000)
    for (const [at, page] of pages.entries()) {
      const cost = await costOf(page.path)
      expect(cost.trips, page.name).toBe(2)
      expect(cost.read, page.name).toBeLessThanOrEqual(page.read)
      expect(cost.written, page.name).toBe(0)
      expect({ name: page.name, ...cost }).toEqual({ name: page.name, ...small[at] })
    }
  }, 60_000)
})
