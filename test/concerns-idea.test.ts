import { env } from 'cloudflare:workers'
import { beforeEach, describe, expect, test } from 'vitest'
import { openDb } from '../src/db/client.ts'
import { purge } from '../src/db/retention.ts'
import { sendWish } from './support/child.ts'
import { client, fieldOf } from './support/client.ts'
import {
  canary,
  doStep,
  handOverFields,
  ideaUnder,
  protector,
  rowOf,
  type Raise,
} from './support/concerns.ts'
import { overtaken } from './support/overtaken.ts'
import { person, rowsOf, unit, world } from './support/world.ts'

beforeEach(world)

const reason = { dismissReason: 'Em kể về một cuốn truyện' }

describe('an idea under a case', () => {
  test('goes back to reading with its words once two officers said that it is none, never to the public', async () => {
    const { one, idea } = await ideaUnder('published')
    const [first, second] = [await protector(), await protector()]
    await doStep(first, one, 'khong-phai', reason)
    await doStep(second, one, 'xac-nhan')
    expect((await rowsOf('ideas')).find(({ id }) => id === idea.id)).toMatchObject({
      status: 'reading',
      title: null,
      body: null,
      published_seq: null,
      decided_by: null,
    })
    expect(await rowsOf('idea_originals')).toMatchObject([
      { idea_id: idea.id, body: `Em sợ lắm. ${canary}`, sealed: 0 },
    ])
    expect((await client().get(`/dien-dan/y-tuong/${idea.seq}`)).status).toBe(404)
    const moderator = await person({ role: 'moderator', unitId: unit.root })
    expect(await (await client(moderator).get('/quan-tri/duyet')).text()).toContain(
      `/quan-tri/duyet/${idea.seq}`,
    )
  })

  test('that the child took back stays taken back', async () => {
    const { one, idea } = await ideaUnder('withdrawn')
    const [first, second] = [await protector(), await protector()]
    await doStep(first, one, 'khong-phai', reason)
    expect((await doStep(second, one, 'xac-nhan')).status).toBe(303)
    expect((await rowsOf('ideas')).find(({ id }) => id === idea.id)).toMatchObject({ status: 'withdrawn' })
    expect(await rowsOf('idea_originals')).toEqual([])
  })

  test('hides again, words and all, when the case is opened again', async () => {
    const { one, idea } = await ideaUnder('published')
    const [first, second] = [await protector(), await protector()]
    await doStep(first, one, 'khong-phai', reason)
    await doStep(second, one, 'xac-nhan')
    expect((await doStep(first, one, 'mo-lai', { reopenReason: 'Em gửi thêm một ý' })).status).toBe(303)
    expect(await rowsOf('idea_originals')).toEqual([])
    expect(await env.DB.prepare('select 1 from desk_ideas where id = ?').bind(idea.id).first()).toBeNull()
  })

  test('keeps its words when the case is opened again after its own were deleted', async () => {
    const { one, idea } = await ideaUnder('published')
    const [first, second] = [await protector(), await protector()]
    await doStep(first, one, 'khong-phai', reason)
    await doStep(second, one, 'xac-nhan')
    const moderator = client(await person({ role: 'moderator', unitId: unit.root }))
    const version = Number((await rowsOf('ideas'))[0]?.['version'])
    const decision = { version, decision: 'publish', title: 'Em sợ', sure: 'yes' }
    expect((await moderator.post(`/quan-tri/duyet/${idea.seq}/quyet-dinh`, decision)).status).toBe(303)
    await purge(openDb(env.DB, 'first-primary').db, new Date(Date.now() + 200 * 86_400_000).toISOString())
    expect(await rowsOf('concern_texts')).toEqual([])
    expect((await doStep(first, one, 'mo-lai', { reopenReason: 'Em gửi thêm một ý' })).status).toBe(303)
    expect((await rowsOf('ideas'))[0]).toMatchObject({ status: 'reading', body: null })
    expect(await (await first.post(one.path)).text()).toContain(canary)
  })

  test('stays hidden for good once the case was handed over', async () => {
    const { one, idea } = await ideaUnder('published')
    await doStep(await protector(), one, 'chuyen', handOverFields)
    expect((await client().get(`/dien-dan/y-tuong/${idea.seq}`)).status).toBe(404)
    expect(await env.DB.prepare('select 1 from desk_ideas where id = ?').bind(idea.id).first()).toBeNull()
  })
})

/** A child sends an idea, a moderator raises it, an officer opens its case: all as their pages do it. */
async function raisedByModerator(): Promise<{ one: Raise; code: string; seq: number }> {
  const code = await sendWish(client(), { body: `Em muốn về nhà ngoại. ${canary}` })
  const seq = (await env.DB.prepare('select max(seq) as seq from ideas').first<number>('seq')) ?? 0
  const moderator = await person({ role: 'moderator', unitId: unit.root })
  await client(moderator).post(`/quan-tri/duyet/${seq}/chuyen`, { version: 1, level: 3 })
  const row = await env.DB.prepare('select seq, id from concerns').first<{ seq: number; id: string }>()
  const one = { seq: row?.seq ?? 0, id: row?.id ?? '', path: `/bao-ve/ca/${row?.seq}` }
  await doStep(await protector(), one, 'mo')
  return { one, code, seq }
}

async function withdraw(code: string): Promise<Response> {
  const html = await (await client().post('/tra-cuu/ket-qua', { code })).text()
  return client().post('/tra-cuu/rut-lai', { handle: fieldOf(html, 'handle') })
}

describe('the whole way of an idea', () => {
  test('from the desk to the protectors and back: the moderator reads it again as the child wrote it', async () => {
    const { one, seq } = await raisedByModerator()
    const moderator = client(await person({ role: 'moderator', unitId: unit.root }))
    expect((await moderator.get(`/quan-tri/duyet/${seq}`)).status).toBe(404)
    const [first, second] = [await protector(), await protector()]
    expect(await (await first.post(one.path)).text()).toContain(canary)
    await doStep(first, one, 'khong-phai', reason)
    await doStep(second, one, 'xac-nhan')
    expect(await (await moderator.get(`/quan-tri/duyet/${seq}`)).text()).toContain(canary)
    const { version } = (await rowsOf('ideas'))[0] ?? {}
    const decision = { version: Number(version), decision: 'publish', title: 'Về nhà ngoại' }
    expect((await moderator.post(`/quan-tri/duyet/${seq}/quyet-dinh`, decision)).status).toBe(303)
  })

  test('a child who takes it back at the very moment of "không phải" has taken it back', async () => {
    const { one, code } = await raisedByModerator()
    await doStep(await protector(), one, 'khong-phai', reason)
    const second = await person({ role: 'protector', unitId: unit.root })
    const late = client(
      second,
      overtaken(() => withdraw(code)),
    )
    const answer = await doStep(late, one, 'xac-nhan')
    expect(answer.status).toBe(409)
    expect(await rowOf(one)).toMatchObject({ status: 'assessing' })
    expect(await rowsOf('ideas')).toMatchObject([{ status: 'withdrawn' }])
    expect((await doStep(client(second), one, 'xac-nhan')).status).toBe(303)
    expect(await rowsOf('ideas')).toMatchObject([{ status: 'withdrawn' }])
    expect(await rowsOf('idea_originals')).toEqual([])
  })
})
