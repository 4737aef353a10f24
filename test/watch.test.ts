import { createExecutionContext, waitOnExecutionContext } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { app } from '../src/app.ts'
import { client, freshToken, origin } from './support/client.ts'
import { after, incidents, mailer, received, shift, waiting } from './support/duty.ts'
import { wrapped } from './support/faulty.ts'
import { person, rowsOf, unit, world, type Person } from './support/world.ts'

let officer: Person
beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(after(1)) })
  await world()
  officer = await person({ role: 'protector', unitId: unit.root })
  await shift(officer)
})
afterEach(() => {
  vi.useRealTimers()
})

const opened = (path: string): Request =>
  new Request(new URL(path, origin), { headers: { Accept: 'text/html' } })

describe('with the cron dead', () => {
  test.each(['/', '/dien-dan/y-tuong', '/can-giup', '/chien-dich', '/tai-khoan/dang-nhap'])(
    'a child or anybody who opens %s fires the alarm, and the letter leaves',
    async (path) => {
      await waiting({ seq: 412 })
      const post = mailer()
      const context = createExecutionContext()
      const response = await app.fetch(opened(path), { ...env, MAILER: post }, context)
      expect(response.status).toBe(200)
      expect(await rowsOf('alarms')).toHaveLength(1)
      await waitOnExecutionContext(context)
      expect(post.sent.map(({ to }) => to)).toEqual([officer.email])
    },
  )

  test('the letter leaves before the answer where nothing may go on after it', async () => {
    await waiting()
    const post = mailer()
    await app.fetch(opened('/'), { ...env, MAILER: post })
    expect(post.sent.map(({ to }) => to)).toEqual([officer.email])
  })

  test('every one of thirty protectors has the letter with that request when nobody is on duty', async () => {
    await env.DB.prepare('update duties set removed_at = starts_at').run()
    for (let n = 0; n < 29; n += 1) await person({ role: 'protector', unitId: unit.root })
    await waiting()
    const post = mailer()
    await app.fetch(opened('/'), { ...env, MAILER: post })
    expect(new Set(post.sent.map(({ to }) => to)).size).toBe(30)
  })

  test('three requests at once fire a step once', async () => {
    await waiting()
    const post = mailer()
    await Promise.all(
      ['/', '/', '/can-giup'].map((path) => app.fetch(opened(path), { ...env, MAILER: post })),
    )
    expect(post.sent).toHaveLength(1)
    expect(await rowsOf('alarms')).toHaveLength(1)
  })

  test('the clock goes on from request to request, to the broken deadline', async () => {
    await waiting()
    for (const minute of [1, 6, 11, 16]) {
      vi.setSystemTime(new Date(after(minute)))
      await client().get('/')
    }
    expect((await rowsOf('alarms')).map(({ step }) => step)).toEqual([
      '3.first',
      '3.open',
      '3.reserve',
      '3.second',
    ])
    expect(await incidents()).toEqual([['openLate', 3]])
  })

  test('an answer that is a missing page or an error sends the alarm all the same', async () => {
    await waiting()
    expect((await client().get('/khong-co')).status).toBe(404)
    expect(await rowsOf('alarms')).toHaveLength(1)
  })
})

test('a child who waits behind a flood from one address is told of at once', async () => {
  const flood = Array.from({ length: 60 }, (_, n) => waiting({ crowded: true, at: after(0), seq: 100 + n }))
  await Promise.all(flood)
  const id = await waiting({ seq: 412, at: after(0.5) })
  await client().get('/')
  expect((await rowsOf('alarms')).map(({ concern_id: of }) => of)).toContain(id)
})

describe('the page that was asked for', () => {
  test('comes whole when the alarm cannot be written; the alarm stays due for the next request', async () => {
    await waiting()
    const { db } = wrapped({ before: ({ sql }) => sql.includes('alarms') })
    const response = await client(undefined, db).get('/')
    expect([response.status, (await response.text()).includes('</html>')]).toEqual([200, true])
    expect(await rowsOf('alarms')).toEqual([])
    await client().get('/')
    expect(await rowsOf('alarms')).toHaveLength(1)
  })

  test('comes whole when the mail server fails, and the letter is tried again', async () => {
    await waiting()
    const broken = { send: () => Promise.reject(new Error('down')) }
    const response = await app.fetch(opened('/'), { ...env, MAILER: broken })
    expect(response.status).toBe(200)
    expect((await rowsOf('outbox'))[0]).toMatchObject({ sent_at: null, fault: 'unknown', attempts: 1 })
    vi.setSystemTime(new Date(after(4.5))) // no step of the clock is due, but the letter is
    const post = mailer()
    await app.fetch(opened('/'), { ...env, MAILER: post })
    expect(post.sent.map(({ to }) => to)).toEqual([officer.email])
  })

  test('costs nothing more when no alarm is due', async () => {
    const { db, cost } = wrapped()
    await client(undefined, db).get('/can-giup')
    expect(cost).toMatchObject({ trips: 1, written: 0 })
  })
})

test('a child who asks for help: the officer has the letter with the answer, and nothing of the words is in it', async () => {
  vi.setSystemTime(new Date(received))
  const post = mailer()
  const body = new URLSearchParams({
    commit: freshToken(),
    words: 'Em sợ chú Tư lắm',
    wish: 'find',
    findBy: 'xóm 3',
  })
  const request = new Request(new URL('/can-giup/nho-bao', origin), {
    method: 'POST',
    body,
    headers: { Accept: 'text/html', Origin: origin },
    redirect: 'manual',
  })
  const response = await app.fetch(request, { ...env, MAILER: post })
  expect(response.status).toBe(303)
  expect(post.sent.map(({ to }) => to)).toEqual([officer.email])
  expect(JSON.stringify(post.sent)).not.toMatch(/Tư|xóm|sợ/)
})
