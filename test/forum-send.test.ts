import { env } from 'cloudflare:workers'
import { beforeEach, describe, expect, test } from 'vitest'
import { codeIn, sendWish, walkToCheck, wish } from './support/child.ts'
import { client, fieldOf, freshToken } from './support/client.ts'
import { wrapped } from './support/faulty.ts'
import { rowsOf, world } from './support/world.ts'

beforeEach(world)

const idea = { topic: 'school', body: wish, ageBand: '10-12', area: 'coast', share: true }

describe('a child sends an idea', () => {
  test('in four steps, without an account, and gets a code that finds it again', async () => {
    const child = client()
    const code = await sendWish(child, { about: { ageBand: '10-12', area: 'coast', authors: 'several' } })
    expect(code).toMatch(/^YT-/)
    const [row] = await rowsOf('ideas')
    expect(row).toMatchObject({
      status: 'reading',
      topic: 'school',
      age_band: '10-12',
      area: 'coast',
      authors: 'several',
      share: 1,
    })
    const tracked = await child.post('/tra-cuu/ket-qua', {
      code: code.toLowerCase().replaceAll('-', ' ').replace('yt ', ''),
    })
    expect(await tracked.text()).toContain('Có người đang đọc.')
  })

  test('and its event names nobody and holds none of its words', async () => {
    await sendWish()
    const events = await rowsOf('events')
    expect(events).toHaveLength(1)
    expect(events[0]).toMatchObject({
      subject: 'idea',
      action: 'send',
      actor_kind: 'visitor',
      person_id: null,
      version: 1,
    })
    expect(JSON.stringify([events, await rowsOf('commits')])).not.toContain('nước')
  })

  test('and neither the code nor a session is stored with it', async () => {
    const child = client()
    const code = await sendWish(child)
    const everything = JSON.stringify(
      await Promise.all(['ideas', 'commits', 'events', 'throttles', 'idea_originals'].map(rowsOf)),
    )
    expect(everything).not.toContain(code.replaceAll('-', '').slice(2))
    for (const [, value] of child.cookies) expect(everything).not.toContain(value)
  })

  test('as one JSON body, and is told the code once more on a repeat', async () => {
    const key = { 'Idempotency-Key': crypto.randomUUID() }
    const first = await client().postJson('/dien-dan/y-tuong', idea, key)
    expect(first.status).toBe(201)
    const again = await client().postJson('/dien-dan/y-tuong', idea, key)
    expect(await again.json()).toEqual(await first.clone().json())
    expect(await rowsOf('ideas')).toHaveLength(1)
  })

  test('and the draft of the four steps is gone with the sending', async () => {
    await sendWish()
    expect(await rowsOf('drafts')).toEqual([])
  })

  test('skipping everything about themselves', async () => {
    const child = client()
    await child.post('/dien-dan/gui-y-tuong/1', { topic: 'unsure' })
    await child.post('/dien-dan/gui-y-tuong/2', { body: wish })
    const check = await (await child.get('/dien-dan/gui-y-tuong/4')).text()
    expect(check).toContain('Em không trả lời')
    await child.post('/dien-dan/gui-y-tuong/4', { commit: fieldOf(check, 'commit'), share: 'no' })
    expect((await rowsOf('ideas'))[0]).toMatchObject({ age_band: null, area: null, authors: null, share: 0 })
  })
})

describe('one idea, whatever happens on the way', () => {
  test('a double tap makes one idea and shows one code', async () => {
    const child = client()
    const commit = await walkToCheck(child)
    const both = await Promise.all([
      child.post('/dien-dan/gui-y-tuong/4', { commit, share: 'yes' }),
      child.post('/dien-dan/gui-y-tuong/4', { commit, share: 'yes' }),
    ])
    expect(both.map((response) => response.headers.get('location'))).toEqual([
      '/dien-dan/da-gui',
      '/dien-dan/da-gui',
    ])
    expect(await rowsOf('ideas')).toHaveLength(1)
  })

  test('a retry after the answer was lost behind the commit makes one idea with the same code', async () => {
    const key = { 'Idempotency-Key': crypto.randomUUID() }
    const { db } = wrapped({ after: ({ sql }) => sql.includes('insert into ideas') })
    const first = await client(undefined, db).postJson('/dien-dan/y-tuong', idea, key)
    const second = await client().postJson('/dien-dan/y-tuong', idea, key)
    expect(first.status).toBe(201)
    expect(await second.json()).toEqual(await first.json())
    expect(await rowsOf('ideas')).toHaveLength(1)
  })

  test('a fault before the commit is retried and makes one idea', async () => {
    let failures = 2
    const { db } = wrapped({ before: ({ sql }) => sql.includes('insert into ideas') && failures-- > 0 })
    const sent = await client(undefined, db).postJson('/dien-dan/y-tuong', idea)
    expect(sent.status).toBe(201)
    expect(failures).toBeLessThan(0)
    expect(await rowsOf('ideas')).toHaveLength(1)
  })

  test('a fault that does not pass keeps the draft, and sending again later works', async () => {
    const child = client()
    const commit = await walkToCheck(child)
    const broken = client(undefined, wrapped({ before: ({ sql }) => sql.includes('insert into ideas') }).db)
    for (const [name, value] of child.cookies) broken.cookies.set(name, value)
    expect((await broken.post('/dien-dan/gui-y-tuong/4', { commit, share: 'yes' })).status).toBe(503)
    expect(await rowsOf('drafts')).toHaveLength(1)
    await child.post('/dien-dan/gui-y-tuong/4', { commit, share: 'yes' })
    expect(await rowsOf('ideas')).toHaveLength(1)
  })

  test('a reload of the receipt shows the same code, and Back says that it was sent', async () => {
    const child = client()
    const code = await sendWish(child)
    expect(codeIn(await (await child.get('/dien-dan/da-gui')).text())).toBe(code)
    const back = await child.get('/dien-dan/gui-y-tuong/4')
    expect(back.headers.get('location')).toBe('/dien-dan/gui-y-tuong?lai=da-gui')
    expect(await (await child.get('/dien-dan/gui-y-tuong?lai=da-gui')).text()).toContain(
      'Ý tưởng này đã gửi rồi',
    )
  })

  test('the same key with another text is refused and says so; nothing is overwritten', async () => {
    const key = { 'Idempotency-Key': crypto.randomUUID() }
    await client().postJson('/dien-dan/y-tuong', idea, key)
    const other = await client().postJson(
      '/dien-dan/y-tuong',
      { ...idea, body: 'Em muốn có sân bóng ở gần nhà.' },
      key,
    )
    expect(other.status).toBe(409)
    expect(await other.json()).toMatchObject({ error: 'already_sent' })
    expect(await rowsOf('idea_originals')).toMatchObject([{ body: wish }])
  })

  test('the same form with another answer keeps the first one', async () => {
    const child = client()
    const commit = await walkToCheck(child)
    await child.post('/dien-dan/gui-y-tuong/4', { commit, share: 'no' })
    const again = await child.post('/dien-dan/gui-y-tuong/4', { commit, share: 'yes' })
    expect(again.headers.get('location')).toBe('/dien-dan/gui-y-tuong?lai=da-gui')
    expect(await rowsOf('ideas')).toMatchObject([{ share: 0 }])
  })
})

describe('nothing that a child typed is lost', () => {
  test('an empty text comes back with a kind sentence', async () => {
    const child = client()
    await child.post('/dien-dan/gui-y-tuong/1', { topic: 'play' })
    const page = await child.post('/dien-dan/gui-y-tuong/2', { body: '   ' })
    expect(page.status).toBe(422)
    expect(await page.text()).toContain('Em chưa viết gì.')
  })

  test('a text that is too long comes back whole, with how much too long it is', async () => {
    const child = client()
    await child.post('/dien-dan/gui-y-tuong/1', { topic: 'play' })
    const long = 'ê'.repeat(1012)
    const html = await (await child.post('/dien-dan/gui-y-tuong/2', { body: long })).text()
    expect(html).toContain('Ý tưởng dài quá 12 chữ cái.')
    expect(html).toContain(long)
    expect(html).toContain('<title>Lỗi: ')
  })

  test('a text sent after the draft was over is kept and asks for the topic', async () => {
    const child = client()
    const answer = await child.post('/dien-dan/gui-y-tuong/2', { body: wish })
    expect(answer.headers.get('location')).toBe('/dien-dan/gui-y-tuong/1')
    await child.post('/dien-dan/gui-y-tuong/1', { topic: 'play' })
    expect(await (await child.get('/dien-dan/gui-y-tuong/4')).text()).toContain('nước sạch')
  })

  test('what looks private is pointed out once and never blocks', async () => {
    const child = client()
    await child.post('/dien-dan/gui-y-tuong/1', { topic: 'play' })
    const body = `${wish} Số mẹ em là 0912 345 678.`
    expect((await child.post('/dien-dan/gui-y-tuong/2', { body })).headers.get('location')).toBe(
      '/dien-dan/gui-y-tuong/2#hints',
    )
    const html = await (await child.get('/dien-dan/gui-y-tuong/2')).text()
    expect(html).toContain('<mark>0912 345 678</mark>')
    expect(html).toContain('Cứ tiếp tục')
    expect((await child.post('/dien-dan/gui-y-tuong/2', { body })).headers.get('location')).toBe(
      '/dien-dan/gui-y-tuong/3',
    )
  })

  test('a draft that is over leads to the start, told why', async () => {
    const child = client()
    await walkToCheck(child)
    await env.DB.prepare('delete from drafts').run()
    expect((await child.get('/dien-dan/gui-y-tuong/4')).headers.get('location')).toBe(
      '/dien-dan/gui-y-tuong?lai=het-gio',
    )
  })

  test('Thoát nhanh deletes the draft and all cookies and goes where nothing tells', async () => {
    const child = client()
    await walkToCheck(child)
    const left = await child.post('/thoat-nhanh')
    expect(left.headers.get('refresh')).toBe('0; url=https://vi.wikipedia.org/')
    expect(await left.text()).not.toContain('<main')
    expect((await child.get('/thoat-nhanh')).headers.get('location')).toBe('https://vi.wikipedia.org/')
    expect(left.headers.get('clear-site-data')).toContain('storage')
    expect(await rowsOf('drafts')).toEqual([])
    expect([...child.cookies.keys()].filter((name) => name.endsWith('em'))).toEqual([])
  })

  test('words that could be markup are shown as words', async () => {
    const child = client()
    await child.post('/dien-dan/gui-y-tuong/1', { topic: 'play' })
    await child.post('/dien-dan/gui-y-tuong/2', { body: '<script>alert(1)</script> em muốn có sân chơi' })
    expect(await (await child.get('/dien-dan/gui-y-tuong/4')).text()).not.toContain('<script>alert')
  })
})

describe('what is refused', () => {
  test('JSON without an Idempotency-Key, with words that say what to do', async () => {
    const response = await client().postJson('/dien-dan/y-tuong', idea, { 'Idempotency-Key': '' })
    expect(response.status).toBe(422)
    expect(JSON.stringify(await response.json())).toContain('Idempotency-Key')
    expect(await rowsOf('ideas')).toEqual([])
  })

  test('JSON with fields that do not exist writes none of them', async () => {
    await client().postJson('/dien-dan/y-tuong', { ...idea, status: 'published', seq: 99, id: 'mine' })
    expect((await rowsOf('ideas'))[0]).toMatchObject({ status: 'reading', seq: 1 })
  })

  test('a form from another site', async () => {
    const response = await client().post(
      '/dien-dan/gui-y-tuong/1',
      { topic: 'play' },
      { Origin: 'https://evil.example' },
    )
    expect(response.status).toBe(403)
  })

  test('a token that was not minted here', async () => {
    const child = client()
    await walkToCheck(child)
    const forged = `${freshToken().split('.')[0] ?? ''}.abc.def`
    const response = await child.post('/dien-dan/gui-y-tuong/4', { commit: forged, share: 'yes' })
    expect(response.status).toBe(422)
    expect(await rowsOf('ideas')).toEqual([])
  })

  test('more ideas from one address than a whole school could send in ten minutes', async () => {
    const address = { 'CF-Connecting-IP': '203.0.113.7' }
    await client().postJson('/dien-dan/y-tuong', idea, address)
    await env.DB.prepare('update throttles set n = 120').run()
    expect((await client().postJson('/dien-dan/y-tuong', idea, address)).status).toBe(429)
    expect(
      (await client().postJson('/dien-dan/y-tuong', idea, { 'CF-Connecting-IP': '203.0.113.8' })).status,
    ).toBe(201)
  })
})
