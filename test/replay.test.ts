import { env } from 'cloudflare:workers'
import { beforeEach, describe, expect, test } from 'vitest'
import { sendWish, walkToCheck, wish } from './support/child.ts'
import { client, freshToken, type Client } from './support/client.ts'
import { person, rowsOf, unit, world } from './support/world.ts'

beforeEach(world)

const idea = { topic: 'school', body: wish, share: true }

describe('a repeat is one only from the same browser and at the same address', () => {
  test('a stranger who knows a child’s form token is not shown the receipt', async () => {
    const child = client()
    const commit = await walkToCheck(child)
    await child.post('/dien-dan/gui-y-tuong/4', { commit, share: 'yes' })
    const stranger = client()
    const answer = await stranger.post('/dien-dan/gui-y-tuong/4', { commit, share: 'yes' })
    expect(answer.headers.get('location')).toContain('lai=')
    expect([...stranger.cookies.keys()].some((name) => name.includes('bien-nhan'))).toBe(false)
  })

  test('a key that was used for something else is refused, not answered as done', async () => {
    const key = { 'Idempotency-Key': crypto.randomUUID() }
    expect((await client().postJson('/dien-dan/danh-gia', { answer: 'easy' }, key)).status).toBe(200)
    expect((await client().postJson('/dien-dan/y-tuong', { answer: 'easy', ...idea }, key)).status).toBe(409)
    expect(await rowsOf('ideas')).toEqual([])
  })

  test('a used token supports no other idea, and none that does not exist', async () => {
    const moderator = await person({ role: 'moderator', unitId: unit.root })
    for (const seq of [1, 2]) {
      await sendWish()
      await client(moderator).post(`/quan-tri/duyet/${seq}/quyet-dinh`, {
        decision: 'publish',
        title: 'Nước sạch',
        version: 1,
      })
    }
    const child = client()
    const commit = freshToken()
    await child.post('/dien-dan/y-tuong/1/dong-y', { commit })
    expect((await child.post('/dien-dan/y-tuong/2/dong-y', { commit })).status).toBe(409)
    expect((await child.post('/dien-dan/y-tuong/99/dong-y', { commit })).status).toBe(409)
    expect(await rowsOf('supports')).toHaveLength(1)
  })
})

describe('a second tap that is read before the first is written, and decided after it', () => {
  test('shows the child the same receipt', async () => {
    const child = client()
    const sending = { commit: await walkToCheck(child), share: 'yes' }
    const first = () => child.post('/dien-dan/gui-y-tuong/4', sending)
    const second = await sameBrowser(child, overtaken(first)).post('/dien-dan/gui-y-tuong/4', sending)
    expect([second.status, second.headers.get('location')]).toEqual([303, '/dien-dan/da-gui'])
    expect(await rowsOf('ideas')).toHaveLength(1)
  })

  test('is the moderator’s own decision, not somebody else’s', async () => {
    await sendWish()
    const moderator = await person({ role: 'moderator', unitId: unit.root })
    const decision = { commit: freshToken(), decision: 'keepPrivate', version: 1 }
    const decide = (browser: Client) => browser.post('/quan-tri/duyet/1/quyet-dinh', decision)
    const second = await decide(
      client(
        moderator,
        overtaken(() => decide(client(moderator))),
      ),
    )
    expect(second.status).toBe(303)
    expect((await rowsOf('events')).map((event) => event['action'])).toEqual(['send', 'keepPrivate'])
  })

  test('with another text stays refused: nothing of the second is taken for the first', async () => {
    const key = { 'Idempotency-Key': crypto.randomUUID() }
    const first = () => client().postJson('/dien-dan/y-tuong', idea, key)
    const other = { ...idea, body: 'Em muốn có sân bóng ở gần nhà.' }
    const second = await client(undefined, overtaken(first)).postJson('/dien-dan/y-tuong', other, key)
    expect(second.status).toBe(409)
    expect((await rowsOf('idea_originals')).map((row) => row['body'])).toEqual([wish])
  })
})

/** The database as a request finds it that something else overtakes, right after its first trip. */
function overtaken(by: () => Promise<unknown>): D1Database {
  let left = 1
  const withSession = (start?: string): D1DatabaseSession => {
    const session = env.DB.withSession(start)
    const batch = async <T>(statements: D1PreparedStatement[]): Promise<D1Result<T>[]> => {
      const results = await session.batch<T>(statements)
      left -= 1
      if (left === 0) await by()
      return results
    }
    return { prepare: (sql) => session.prepare(sql), batch, getBookmark: () => session.getBookmark() }
  }
  return onlySessions({ withSession })
}

/** A request uses nothing else of a binding. */
function onlySessions(binding: Pick<D1Database, 'withSession'>): D1Database {
  return binding as D1Database
}

function sameBrowser(child: Client, db: D1Database): Client {
  const browser = client(undefined, db)
  for (const [name, value] of child.cookies) browser.cookies.set(name, value)
  return browser
}

describe('what children do leaves no name', () => {
  test('not even that of a teacher who is signed in on the same computer', async () => {
    const teacher = await person({ role: 'school', unitId: unit.ducLinh })
    const browser = client(teacher)
    await sendWish(browser)
    await browser.postJson('/dien-dan/y-tuong', idea)
    await browser.post('/dien-dan/danh-gia', { answer: 'easy' })
    await browser.post('/gop-y', { body: 'Trang chữ hơi nhỏ trên máy này.' })
    expect(await rowsOf('events')).toHaveLength(4)
    const kept = JSON.stringify([await rowsOf('events'), await rowsOf('commits'), await rowsOf('feedback')])
    expect(kept).not.toContain(teacher.id)
  })
})

describe('bodies that no browser sends', () => {
  const post = (body: BodyInit, type: string, path = '/dien-dan/gui-y-tuong/2') =>
    client().raw(path, { method: 'POST', body, headers: { 'Content-Type': type } })

  test.each([
    [
      'thousands of fields',
      new URLSearchParams(Array.from({ length: 5000 }, (_, at) => [`f${at}`, 'x'])).toString(),
      'application/x-www-form-urlencoded',
    ],
    ['the same field thousands of times', 'a=b&'.repeat(5000), 'application/x-www-form-urlencoded'],
    ['a multipart body without a boundary', 'x', 'multipart/form-data'],
    ['broken JSON', '{"topic":', 'application/json'],
    ['JSON five thousand deep', `${'['.repeat(5000)}${']'.repeat(5000)}`, 'application/json'],
    ['another type', 'topic=play', 'application/xml'],
  ])('%s: refused as what it is', async (_what, body, type) => {
    expect((await post(body, type)).status).toBe(422)
  })

  test('more than any form needs: 413', async () => {
    expect((await post(`body=${'a'.repeat(200_000)}`, 'application/x-www-form-urlencoded')).status).toBe(413)
    expect(
      (await post(`body=${'a'.repeat(200_000)}`, 'application/x-www-form-urlencoded', '/x/nhap-tep')).status,
    ).toBe(413)
  })

  test('a letter with a thousand marks is not ten letters', async () => {
    const body = Array.from({ length: 50 }, () => `a${'\u0323\u0302'.repeat(500)}`).join('')
    expect((await client().postJson('/dien-dan/y-tuong', { ...idea, body })).status).toBe(422)
  })

  test.each([[[1]], [true], ['0x1'], ['1e0'], [1.5], [-1]])(
    'a version of %j decides nothing',
    async (version) => {
      await sendWish()
      const moderator = await person({ role: 'moderator', unitId: unit.root })
      const answer = await client(moderator).postJson('/quan-tri/duyet/1/quyet-dinh', {
        decision: 'keepPrivate',
        version,
      })
      expect(answer.status).toBe(422)
      expect(await rowsOf('ideas')).toMatchObject([{ status: 'reading' }])
    },
  )

  test('a province is kept only where provinces are asked for', async () => {
    await client().postJson('/dien-dan/y-tuong', { ...idea, provinceId: unit.ducLinh })
    await client().postJson('/dien-dan/y-tuong', { ...idea, provinceId: 'nope' })
    expect((await rowsOf('ideas')).map((row) => row['province_id'])).toEqual([null, null])
  })
})

describe('what one address may send', () => {
  test('feedback: twenty in ten minutes, then a rest; another address is free', async () => {
    const here = { 'CF-Connecting-IP': '203.0.113.1' }
    const body = 'Trang chữ hơi nhỏ trên máy này.'
    for (let n = 0; n < 20; n += 1) expect((await client().post('/gop-y', { body }, here)).status).toBe(303)
    expect((await client().post('/gop-y', { body }, here)).status).toBe(429)
    expect((await client().post('/gop-y', { body }, { 'CF-Connecting-IP': '203.0.113.2' })).status).toBe(303)
    expect(await rowsOf('feedback')).toHaveLength(21)
  })
})
