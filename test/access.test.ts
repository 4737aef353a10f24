import { env } from 'cloudflare:workers'
import { inspectRoutes } from 'hono/dev'
import { beforeEach, describe, expect, test } from 'vitest'
import { open } from '../src/open.ts'
import { protect } from '../src/protect.ts'
import { site } from '../src/site.ts'
import { staff } from '../src/staff.ts'
import { roles, type Role } from '../src/core/access.ts'
import { matrix, type Access, type Case, type Prepared } from './support/matrix.ts'
import { client } from './support/client.ts'
import { person, unit, world, type Person } from './support/world.ts'

beforeEach(world)

const live = [site, open, staff, protect]
  .flatMap((app) => inspectRoutes(app))
  .filter((route) => !route.isMiddleware && route.path !== '/*')
  .map((route) => `${route.method} ${route.path}`)
const named = matrix.map((row) => `${row.method} ${row.path}`)

/** Everything that a request could have changed, in one trip. Counters are no records. */
async function snapshot(): Promise<string> {
  const { results } = await env.DB.prepare(
    `select name from sqlite_master where type = 'table' and name not like 'sqlite_%' and name not like '_cf_%'
       and name not like 'idea_search%' and name not in ('throttles', 'd1_migrations')`,
  ).all<{ name: string }>()
  const tables = await env.DB.batch<Record<string, unknown>>(
    results.map(({ name }) => env.DB.prepare(`select * from "${name}"`)),
  )
  return JSON.stringify(tables.map((table, at) => [results[at]?.name, withoutSeen(table.results)]))
}

function withoutSeen(rows: Record<string, unknown>[]): Record<string, unknown>[] {
  return rows.map(({ seen_at: _seen, ...row }) => row)
}

function call(who: Person | undefined, row: Case, { path, fields, json }: Prepared): Promise<Response> {
  const browser = client(who)
  if (row.method === 'GET') return browser.get(path)
  return json === undefined ? browser.post(path, fields ?? {}) : browser.postJson(path, json)
}

function holders(access: Access): readonly Role[] {
  return access === 'anyone' || access === 'person' ? [] : access
}

describe('the matrix', () => {
  test('names every live route, and only those', () => {
    expect(live.length).toBeGreaterThan(40)
    expect([...new Set(live)].filter((route) => !named.includes(route))).toEqual([])
    expect(named.filter((route) => !live.includes(route))).toEqual([])
  })
})

describe.each(matrix)('$method $path', (row) => {
  test('lets in whom it is for', async () => {
    const who =
      row.access === 'anyone'
        ? undefined
        : await person({ role: holders(row.access)[0] ?? 'moderator', unitId: row.at ?? unit.root })
    const response = await call(who, row, await row.prepare(who))
    expect([200, 201, 303, 302], `${response.status} ${response.headers.get('location') ?? ''}`).toContain(
      response.status,
    )
    expect(response.headers.get('location') ?? '').not.toContain('dang-nhap?tiep')
  })

  if (row.access === 'anyone') return

  test('gives nothing to who is signed out, and changes nothing', async () => {
    const prepared = await row.prepare(undefined)
    const before = await snapshot()
    const response = await call(undefined, row, prepared)
    const [status, where] = row.hidden === true ? [404, /^$/] : [303, /\/tai-khoan\/dang-nhap/]
    expect(response.status).toBe(status)
    expect(response.headers.get('location') ?? '').toMatch(where)
    expect(await snapshot()).toBe(before)
  })

  if (row.access === 'person') return

  test('refuses every other role, and changes nothing', async () => {
    const prepared = await row.prepare(undefined)
    const others = roles.filter((role) => !holders(row.access).includes(role))
    const people = await Promise.all(others.map((role) => person({ role, unitId: unit.root })))
    const before = await snapshot()
    const statuses = await Promise.all(people.map(async (who) => (await call(who, row, prepared)).status))
    expect(Object.fromEntries(others.map((role, at) => [role, statuses[at]]))).toEqual(
      Object.fromEntries(others.map((role) => [role, row.hidden === true ? 404 : 403])),
    )
    expect(await snapshot()).toBe(before)
  })

  if (row.scoped !== true) return

  test('answers the right role of another province like a missing object, and changes nothing', async () => {
    const prepared = await row.prepare(undefined)
    const outsider = await person({ role: holders(row.access)[0] ?? 'moderator', unitId: unit.otherProvince })
    const before = await snapshot()
    expect((await call(outsider, row, prepared)).status).toBe(404)
    expect(await snapshot()).toBe(before)
  })
})
