import { env } from 'cloudflare:workers'
import { beforeEach, describe, expect, test } from 'vitest'
import { openDb } from '../src/db/client.ts'
import { purge } from '../src/db/retention.ts'
import { disclosure, sendWish, track, wish } from './support/child.ts'
import { client, fieldOf, type Client } from './support/client.ts'
import { campaign, schools, sentEvent, teacher } from './support/events.ts'
import { confirmed } from './support/pledges.ts'
import { ask, everything, keeper, requests } from './support/privacy.ts'
import { person, rowsOf, unit, world } from './support/world.ts'

// A word that stands nowhere else, in a form that folding does not change.
const canary = 'zanhyenxoa'

let admin: Client
let request: number
beforeEach(async () => {
  await world()
  admin = client(await keeper())
  request = await ask()
})

async function publish(seq: number): Promise<void> {
  const moderator = client(await person({ role: 'moderator', unitId: unit.root }))
  await moderator.post(`/quan-tri/duyet/${seq}/quyet-dinh`, {
    decision: 'publish',
    title: `Nước sạch ${canary}`,
    version: 1,
    sure: 'yes',
  })
}

/** Both steps, as an administrator walks them. */
async function erase(subject: string, reference: string): Promise<Response> {
  const path = `${requests}/${request}`
  const found = await admin.post(`${path}/tim`, { subject, reference })
  const id = /ma=(.+)$/.exec(found.headers.get('location') ?? '')?.[1] ?? ''
  const row = (await rowsOf('privacy_requests')).find(({ seq }) => seq === request)
  return admin.post(`${path}/xoa`, { subject, id, sure: 'yes', version: Number(row?.['version']) })
}

async function takeBack(code: string): Promise<void> {
  const handle = fieldOf(await (await track(code)).text(), 'handle')
  await client().post('/tra-cuu/rut-lai', { handle })
}

/** What the cron does in the minute after. */
async function minuteLater(minutes = 1): Promise<void> {
  await purge(openDb(env.DB, 'first-primary').db, new Date(Date.now() + minutes * 60_000).toISOString())
}

async function assertThereThenGone(work: () => Promise<unknown>): Promise<void> {
  expect((await everything()).includes(canary), 'the canary is in the database').toBe(true)
  await work()
  await minuteLater()
  expect((await everything()).split('\n').filter((cell) => cell.includes(canary))).toEqual([])
}

describe('what is erased stands in no column of no table any more, not even inside the search index', () => {
  test('a published idea that the child takes back by its code', async () => {
    const code = await sendWish(client(), {
      body: `${wish} ${canary}`,
      about: { ageBand: '10-12', area: 'coast' },
    })
    await publish(1)
    await minuteLater(0) // the words now lie in a merged segment
    await assertThereThenGone(() => takeBack(code))
    const [idea] = await rowsOf('ideas')
    expect([idea?.['status'], idea?.['age_band'], idea?.['area'], idea?.['forgotten']]).toEqual([
      'withdrawn',
      null,
      null,
      1,
    ])
    expect(await rowsOf('erasures')).toMatchObject([{ subject: 'idea', subject_id: idea?.['id'] }])
  })

  test('a published idea, at the request of a parent', async () => {
    await sendWish(client(), { body: `${wish} ${canary}` })
    await publish(1)
    await assertThereThenGone(async () => expect((await erase('idea', '1')).status).toBe(303))
    expect(await (await client().getJson('/dien-dan/y-tuong')).text()).not.toContain('Nước sạch')
  })

  test('a piece of feedback with its sender and its answer', async () => {
    await client().post('/gop-y', { body: `Trang này chữ nhỏ quá. ${canary}`, sender: canary })
    const moderator = client(await person({ role: 'moderator', unitId: unit.root }))
    await moderator.post('/quan-tri/gop-y/1/tra-loi', { answer: `Cảm ơn ông ${canary} nhé.`, version: 1 })
    await assertThereThenGone(async () => expect((await erase('feedback', '1')).status).toBe(303))
  })

  test('the name of a person who promised something, and who represents them; the sums stay', async () => {
    const named = { pledgerKind: 'person', pledgerName: `Ông ${canary}`, representative: `Bà ${canary}` }
    const seq = await confirmed(named)
    await assertThereThenGone(async () => expect((await erase('pledge', String(seq))).status).toBe(303))
    expect(await rowsOf('pledges')).toMatchObject([
      { amount: 40_000_000, display: 'anonymous', public_name: null },
    ])
    const page = await client().get(`/cam-ket/${seq}`)
    expect(page.status).toBe(200)
  })

  test('of a company only who signed for it: its name is nobody’s personal data', async () => {
    const seq = await confirmed({ pledgerName: 'Công ty Hoa Mai', representative: `Bà ${canary}` })
    await assertThereThenGone(() => erase('pledge', String(seq)))
    expect(await rowsOf('pledges')).toMatchObject([{ pledger_name: 'Công ty Hoa Mai', representative: null }])
  })

  test('the contact of an event', async () => {
    await schools()
    await campaign()
    const seq = await sentEvent(await teacher(), {
      contactName: canary,
      contactEmail: `${canary}@truong.example`,
      hotlineHow: `Gọi ${canary}`,
    })
    await assertThereThenGone(async () => expect((await erase('contact', String(seq))).status).toBe(303))
  })

  test('an account that has ended: address, password, codes, sessions, links, mail; not one that is in use', async () => {
    const who = await person({ role: 'school', unitId: unit.root })
    const address = `${canary}@example.vn`
    await env.DB.batch([
      env.DB.prepare('update people set email = ?, password = ? where id = ?').bind(address, canary, who.id),
      env.DB.prepare("insert into recovery_codes (person_id, code) values (?, 'zanhyenxoa')").bind(who.id),
      env.DB.prepare('update sessions set device = ? where person_id = ?').bind(canary, who.id),
      env.DB.prepare(
        "insert into links (token, kind, person_id, expires_at) values (?, 'reset', ?, '2099')",
      ).bind(canary, who.id),
      env.DB.prepare(
        "insert into outbox (id, recipient, subject, body, created_at) values ('m', ?, ?, '', ?)",
      ).bind(address, canary, new Date().toISOString()),
    ])
    expect((await erase('person', address)).status).toBe(422)
    await env.DB.prepare("update people set ended_at = '2026-11-01T00:00:00.000Z' where id = ?")
      .bind(who.id)
      .run()
    await assertThereThenGone(async () => expect((await erase('person', address)).status).toBe(303))
  })
})

describe('an erasure', () => {
  test('is noted by ids only, beside the request and in the journal of what was erased', async () => {
    const seq = await confirmed({ pledgerKind: 'person', pledgerName: 'Ông Tín' })
    await erase('pledge', String(seq))
    const [pledge] = await rowsOf('pledges')
    expect(await rowsOf('erasures')).toMatchObject([{ subject: 'pledge', subject_id: pledge?.['id'] }])
    const actions = (await rowsOf('events')).filter(({ action }) => action === 'erase')
    expect(actions.map(({ subject }) => subject)).toEqual(['privacy_request', 'pledge'])
    expect(JSON.stringify(actions)).not.toContain('Tín')
    expect(await (await admin.get(`${requests}/${request}`)).text()).toContain('Cam kết')
  })

  test('shows what goes and what stays before anything goes, and needs a yes', async () => {
    const seq = await confirmed({ pledgerKind: 'person', pledgerName: 'Ông Tín' })
    const found = await admin.post(`${requests}/${request}/tim`, {
      subject: 'pledge',
      reference: String(seq),
    })
    const page = await (await admin.get(found.headers.get('location') ?? '')).text()
    for (const words of ['Ông Tín', 'Sẽ xóa', 'Vẫn giữ', 'Xóa vĩnh viễn']) expect(page).toContain(words)
    const [pledge] = await rowsOf('pledges')
    const fields = { subject: 'pledge', id: String(pledge?.['id']), version: 1 }
    expect((await admin.post(`${requests}/${request}/xoa`, fields)).status).toBe(422)
    expect(await rowsOf('erasures')).toEqual([])
  })

  test('cannot be done twice, nor for a request that is closed', async () => {
    const seq = await confirmed({ pledgerKind: 'person', pledgerName: 'Ông Tín' })
    await erase('pledge', String(seq))
    expect((await erase('pledge', String(seq))).status).toBe(422)
    const other = await confirmed({ pledgerKind: 'person', pledgerName: 'Bà Mai' })
    const row = (await rowsOf('privacy_requests')).at(0)
    const close = { result: 'finish', outcome: 'Đã xóa.', version: Number(row?.['version']) }
    await admin.post(`${requests}/${request}/dong`, close)
    expect((await erase('pledge', String(other))).status).toBe(409)
    expect(JSON.stringify(await rowsOf('pledges'))).toContain('Bà Mai')
  })

  test('finds no idea that is not public: nobody learns here that it waits, or why', async () => {
    await sendWish()
    await sendWish(client(), { body: disclosure })
    for (const reference of ['1', '2', '3'])
      expect((await admin.post(`${requests}/${request}/tim`, { subject: 'idea', reference })).status).toBe(
        422,
      )
  })

  test('of an idea leaves the protectors’ sealed copy until the term of the case', async () => {
    const code = await sendWish(client(), {
      body: `${disclosure} ${canary}`,
    })
    expect(await rowsOf('concern_texts')).toHaveLength(1)
    await takeBack(code)
    await minuteLater()
    expect(await rowsOf('concern_texts')).toHaveLength(1)
    expect(await everything(), 'but nowhere in the clear').not.toContain(canary)
  })
})
