import { createScheduledController } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { beforeEach, describe, expect, test } from 'vitest'
import worker, { app } from '../src/app.ts'
import { judgeHealth, type Part, type Signs } from '../src/home/rules/health.ts'
import { client, origin } from './support/client.ts'
import { wrapped } from './support/faulty.ts'
import { person, unit, world } from './support/world.ts'

const minute = 60_000
const day = 24 * 60 * minute
const ago = (ms: number): string => new Date(Date.now() - ms).toISOString()

beforeEach(world)

async function ask(db?: D1Database): Promise<{ status: number; body: unknown }> {
  const response = await client(undefined, db).get('/suc-khoe', { Accept: '*/*' })
  expect(response.headers.get('cache-control')).toBe('no-store')
  expect(response.headers.getSetCookie()).toEqual([])
  return { status: response.status, body: await response.json() }
}

const ill = (...parts: Part[]) => ({ status: 503, body: { status: 'ill', ill: parts } })
const well = { status: 200, body: { status: 'ok', ill: [] } }

async function beat(at: string): Promise<void> {
  await env.DB.prepare("insert or replace into heartbeats (job, at) values ('cron', ?)").bind(at).run()
}

/** The database as if its last migration had run so long ago. */
async function madeAgo(ms: number): Promise<void> {
  await env.DB.prepare('update d1_migrations set applied_at = ?')
    .bind(ago(ms).slice(0, 19).replace('T', ' '))
    .run()
}

type Mail = { created: string; next?: string; sent?: string; fault?: string }
async function mail({ created, next, sent, fault }: Mail): Promise<void> {
  await env.DB.prepare(
    `insert into outbox (id, recipient, subject, body, created_at, next_at, sent_at, fault)
     values (?, 'mai@example.vn', 'Thư', 'Chào', ?, ?, ?, ?)`,
  )
    .bind(crypto.randomUUID(), created, next ?? null, sent ?? null, fault ?? null)
    .run()
}

async function pledge(recordedAt: string): Promise<void> {
  const [one, two] = [await person(), await person()]
  await env.DB.prepare(
    `insert into pledges (id, status, pledger_kind, pledger_name, pledger_fold, display, public_name, promise, measure,
       amount, pledged_on, due_on, year, unit_id, recorded_by, recorded_at, confirmed_by, confirmed_at)
     values ('p', 'confirmed', 'person', 'Trần An', 'tran an', 'full', 'Trần An', 'Sách', 'vnd', 1000, '2026-01-02',
       '2026-12-31', 2026, ?, ?, ?, ?, ?)`,
  )
    .bind(unit.ducLinh, one.id, recordedAt, two.id, recordedAt)
    .run()
}

async function proof(at: string, wrong: number): Promise<void> {
  await env.DB.prepare('insert into tally_proofs (day, at, checked, wrong) values (?, ?, 10, ?)')
    .bind(at.slice(0, 10), at, wrong)
    .run()
}

describe('a monitor learns', () => {
  test('that all is well after the cron has run', async () => {
    await worker.scheduled(createScheduledController({ scheduledTime: new Date() }), env)
    expect(await ask()).toEqual(well)
  })

  test('that a database made a moment ago waits for its first run, and five minutes later that none came', async () => {
    expect(await ask()).toEqual({ status: 200, body: { status: 'starting', ill: [] } })
    await madeAgo(6 * minute)
    expect(await ask()).toEqual(ill('cron'))
  })

  test('that the cron stopped', async () => {
    await madeAgo(day)
    await beat(ago(4 * minute))
    expect(await ask()).toEqual(well)
    await beat(ago(6 * minute))
    expect(await ask()).toEqual(ill('cron'))
  })

  test('that the database does not answer, or lacks a table', async () => {
    await beat(ago(0))
    expect(await ask(wrapped({ before: () => true }).db)).toEqual(ill('database'))
    await env.DB.exec('drop table tally_proofs')
    expect(await ask()).toEqual(ill('database'))
  })

  test.each([
    ['a short secret', { APP_SECRET: 'short' }],
    ['no address of the site', { PUBLIC_URL: '' }],
  ])('that the deployment has %s', async (_name, wrong) => {
    await beat(ago(0))
    const response = await app.fetch(new Request(`${origin}/suc-khoe`), { ...env, ...wrong })
    expect({ status: response.status, body: await response.json() }).toEqual(ill('config'))
  })
})

describe('a monitor learns that mail', () => {
  beforeEach(async () => {
    await beat(ago(0))
    await madeAgo(day)
  })

  test('goes out: sent, waiting a little, or one address that does not exist', async () => {
    await mail({ created: ago(day), sent: ago(day) })
    await mail({ created: ago(20 * minute), next: ago(20 * minute) })
    await mail({ created: ago(20 * minute), next: ago(-15 * minute), fault: 'unreachable' })
    await mail({ created: ago(60 * minute), next: ago(-60 * minute), fault: 'refused' })
    await mail({ created: ago(60 * minute), fault: 'recipient' })
    await mail({ created: ago(20 * day), fault: 'unreachable' })
    expect(await ask()).toEqual(well)
  })

  test.each([
    ['is taken by nobody', { created: ago(31 * minute), next: ago(31 * minute) }],
    [
      'meets a server that does not answer',
      { created: ago(31 * minute), next: ago(-60 * minute), fault: 'unreachable' },
    ],
    ['was given up', { created: ago(day), fault: 'sign_in' }],
  ])('%s', async (_name, stuck) => {
    await mail(stuck)
    expect(await ask()).toEqual(ill('outbox'))
    await madeAgo(29 * minute)
    expect(await ask()).toEqual(well)
  })
})

describe('a monitor learns that the tallies', () => {
  beforeEach(async () => {
    await beat(ago(0))
    await madeAgo(9 * day)
  })

  test('are proven, or have nothing to prove', async () => {
    expect(await ask()).toEqual(well)
    await pledge(ago(5 * day))
    await proof(ago(day), 0)
    expect(await ask()).toEqual(well)
  })

  test('were found wrong, until a proof finds them right', async () => {
    await pledge(ago(5 * day))
    await proof(ago(day), 1)
    expect(await ask()).toEqual(ill('tallies'))
    await proof(ago(0), 0)
    expect(await ask()).toEqual(well)
  })

  test('were not proven for two days', async () => {
    await pledge(ago(5 * day))
    expect(await ask()).toEqual(ill('tallies'))
    await proof(ago(3 * day), 0)
    expect(await ask()).toEqual(ill('tallies'))
  })

  test('have their two days after the first pledge, and after a restore', async () => {
    await pledge(ago(day))
    expect(await ask()).toEqual(well)
    await env.DB.prepare('update pledges set recorded_at = ?')
      .bind(ago(5 * day))
      .run()
    await madeAgo(day)
    expect(await ask()).toEqual(well)
  })
})

describe('the answer', () => {
  test('is a line of text for a browser, names every ill part, and is asked for in one trip', async () => {
    await madeAgo(day)
    await mail({ created: ago(day), next: ago(day) })
    const { db, cost } = wrapped()
    const response = await client(undefined, db).get('/suc-khoe')
    expect(response.status).toBe(503)
    expect(await response.text()).toBe(
      'Hệ thống có phần đang hỏng:\n– Việc chạy nền không chạy trong 5 phút qua.\n– Thư không gửi đi được.\n',
    )
    expect(cost).toMatchObject({ trips: 1, queries: 1, written: 0 })
    expect(cost.read).toBeLessThan(20)
  })

  test('reads no more when a thousand letters were sent and as many pledges made', async () => {
    await beat(ago(0))
    await pledge(ago(day))
    await env.DB.prepare(
      `insert into outbox (id, recipient, subject, body, created_at, sent_at)
       select value, 'a@example.vn', 's', '', '2026-01-01', '2026-01-01' from json_each(?)`,
    )
      .bind(JSON.stringify(Array.from({ length: 1000 }, (_, at) => `m${at}`)))
      .run()
    const { db, cost } = wrapped()
    expect(await ask(db)).toEqual(well)
    expect(cost.read).toBeLessThan(20)
  })

  test('of the rules: at the very limit a part is still well', () => {
    const now = '2026-11-24T00:00:00.000Z'
    const signs: Signs = {
      madeAt: '2026-01-01T00:00:00.000Z',
      cronAt: '2026-11-23T23:55:00.000Z',
      mailStuck: false,
      pledgedAt: '2026-02-01T00:00:00.000Z',
      provedAt: '2026-11-22T00:00:00.000Z',
      wrongTallies: 0,
      alarmDueAt: null,
      isUnprotected: false,
    }
    expect(judgeHealth(signs, now)).toEqual({ status: 'ok', ill: [] })
    expect(judgeHealth({ ...signs, cronAt: '2026-11-23T23:54:59.999Z' }, now).ill).toEqual(['cron'])
    expect(judgeHealth({ ...signs, alarmDueAt: '2026-11-23T23:58:00.000Z' }, now).ill).toEqual([])
    expect(judgeHealth({ ...signs, alarmDueAt: '2026-11-23T23:57:59.999Z' }, now).ill).toEqual(['protection'])
    expect(judgeHealth({ ...signs, provedAt: '2026-11-21T23:59:59.999Z' }, now).ill).toEqual(['tallies'])
  })
})
