import { env } from 'cloudflare:workers'
import { beforeEach, describe, expect, test } from 'vitest'
import { disclosure, sendWish, wish } from './support/child.ts'
import { client } from './support/client.ts'
import { wrapped } from './support/faulty.ts'
import { person, rowsOf, unit, world, type Person } from './support/world.ts'

let moderator: Person
beforeEach(async () => {
  await world()
  moderator = await person({ role: 'moderator', unitId: unit.root })
})

const queue = '/quan-tri/duyet'
const raise = (seq: number) => client(moderator).post(`${queue}/${seq}/chuyen`, { level: 2, line: '' })

/** Everything that moderators and the public can open, as one text. */
async function everywhere(): Promise<string> {
  const leader = await person(
    { role: 'leader', unitId: unit.root },
    { role: 'admin', unitId: unit.root },
    { role: 'moderator', unitId: unit.root },
  )
  const paths = ['/', '/dien-dan/y-tuong', '/dien-dan/y-tuong?q=bo', '/dien-dan/y-tuong/1', '/tim?q=bo']
  const desks = [
    '/quan-tri',
    queue,
    `${queue}/da-duyet`,
    `${queue}/1`,
    `${queue}?xong=1`,
    '/quan-tri/nhat-ky',
  ]
  const answers = await Promise.all([
    ...paths.flatMap((path) => [client().get(path), client().getJson(path)]),
    ...desks.flatMap((path) => [client(leader).get(path), client(leader).getJson(path)]),
  ])
  return (await Promise.all(answers.map((answer) => answer.text()))).join('\n')
}

describe('an idea that tells of harm', () => {
  test('goes to protection officers as it is sent: the desk never has its words', async () => {
    const code = await sendWish(client(), { body: disclosure, about: { ageBand: '10-12', area: 'coast' } })
    expect(code, 'a receipt like any other').toMatch(/^YT-/)
    expect(await rowsOf('concerns')).toMatchObject([
      { source: 'screening', level: 3, suggested: 3, status: 'waiting', age_band: '10-12', area: 'coast' },
    ])
    expect(await rowsOf('ideas')).toMatchObject([{ status: 'reading', signs: 3, body: null }])
    expect(await rowsOf('idea_originals')).toEqual([])
    expect((await rowsOf('events')).slice(0, 2)).toMatchObject([
      { subject: 'idea', action: 'send', person_id: null },
      { subject: 'concern', action: 'raise', person_id: null },
    ])
    const tables = [
      'ideas',
      'concerns',
      'concern_texts',
      'commits',
      'events',
      'outbox',
      'drafts',
      'throttles',
    ]
    expect(JSON.stringify(await Promise.all(tables.map(rowsOf)))).not.toContain('bố đánh')
  })

  test('by JSON as well, and the answer is the one that everybody gets', async () => {
    const send = (body: string) =>
      client().postJson('/dien-dan/y-tuong', { topic: 'family', body, share: true })
    const [plain, told] = [await send(wish), await send(disclosure)]
    expect(told.status).toBe(plain.status)
    const keys = async (answer: Response) => Object.keys((await answer.json()) ?? {})
    expect(await keys(told)).toEqual(await keys(plain))
    expect(await rowsOf('concerns')).toHaveLength(1)
  })

  test('is sent however many come from one address, and marked then', async () => {
    const here = { 'CF-Connecting-IP': '203.0.113.7' }
    const send = (body: string) =>
      client().postJson('/dien-dan/y-tuong', { topic: 'family', body, share: true }, here)
    await send(wish)
    await env.DB.exec('update throttles set n = 120')
    expect((await send(wish)).status).toBe(429)
    expect((await send(disclosure)).status).toBe(201)
    expect(await rowsOf('concerns')).toMatchObject([{ crowded: 1 }])
  })

  test('is on no list, no count, no search and no page but the officers’, before and after it is closed', async () => {
    await sendWish(client(), { body: disclosure })
    const clean = /bố đánh|Ý số 1|"seq":1\b|y-tuong\/1"|duyet\/1"|Hàng chờ: 1 ý/
    expect(await everywhere()).not.toMatch(clean)
    await env.DB.exec(
      "update concerns set status = 'handedOver', handed_at = '2026-01-01', closed_at = '2026-01-01', delete_on = '2028-01-01'",
    )
    expect(await everywhere()).not.toMatch(clean)
    await env.DB.exec('delete from concern_texts')
    expect(await everywhere()).not.toMatch(clean)
  })

  test('is sent in three trips, like any other; the rows of its case are written only then', async () => {
    const costs = []
    for (const body of [wish, disclosure]) {
      const batches: number[] = []
      const { db } = wrapped({
        after: ({ sql }) => (batches.push(sql.split('insert into').length - 1), false),
      })
      await client(undefined, db).postJson('/dien-dan/y-tuong', { topic: 'play', body, share: true })
      costs.push(batches)
    }
    // Settings and session, the count of the address, then one batch: commit, event, idea, words, count.
    expect(costs[0]).toEqual([0, 0, 5])
    // The case stands beside the idea and its words instead of the idea's; what follows sends the first alarm.
    expect(costs[1]?.slice(0, 3)).toEqual([0, 0, 6])
    expect(await rowsOf('alarms')).toHaveLength(1)
  })
})

describe('a moderator who has the page open when a concern is raised', () => {
  const moves = ['quyet-dinh', 'xac-nhan', 'doc-lai', 'hoan-tac', 'giu-bai', 'chuyen']
  const fields = { decision: 'publish', title: 'Nước sạch', version: 2, level: 3, line: '' }

  test.each([
    ['waits', {}],
    ['was published', { decision: 'publish', title: 'Nước sạch', version: 1 }],
    ['waits for a second person', { decision: 'proposeDecline', reason: 'hurtful', version: 1 }],
    ['was kept for adults', { decision: 'keepPrivate', version: 1 }],
  ])('gets 404 on every move when the idea %s, and changes nothing', async (_name, decision) => {
    await sendWish()
    const other = await person({ role: 'moderator', unitId: unit.root })
    if ('version' in decision) await client(other).post(`${queue}/1/quyet-dinh`, { ...decision })
    expect((await client(other).get(`${queue}/1`)).status).toBe(200)
    expect((await raise(1)).status).toBe(303)
    const before = JSON.stringify([
      await rowsOf('ideas'),
      await rowsOf('events'),
      await rowsOf('idea_search'),
    ])
    for (const version of [1, 2, 3])
      for (const move of moves)
        expect((await client(other).post(`${queue}/1/${move}`, { ...fields, version })).status, move).toBe(
          404,
        )
    expect((await client(other).get(`${queue}/1`)).status).toBe(404)
    for (const move of ['dong-y', 'bao'])
      expect((await client().post(`/dien-dan/y-tuong/1/${move}`, { kind: 'upsetting' })).status).toBe(404)
    expect(JSON.stringify([await rowsOf('ideas'), await rowsOf('events'), await rowsOf('idea_search')])).toBe(
      before,
    )
  })

  test('is told no more than of a number that was never given', async () => {
    await sendWish()
    await raise(1)
    const [hidden, missing] = await Promise.all(
      [1, 999].map(async (seq) => await (await client(moderator).get(`${queue}/${seq}`)).text()),
    )
    const plain = (html: string | undefined) => html?.replaceAll(/(nonce|value)="[^"]*"|duyet\/\d+/g, '')
    expect(plain(hidden)).toBe(plain(missing))
  })
})

type QueuePart = { readonly ideas: readonly { readonly seq: number }[]; readonly next: string | null }

describe('the order of reading', () => {
  const signs = (...seqs: number[]) =>
    env.DB.prepare('update ideas set signs = 1 where seq in (select value from json_each(?))')
      .bind(JSON.stringify(seqs))
      .run()

  test('what needs reading first comes first, then the oldest, page by page, each once', async () => {
    const numbers = Array.from({ length: 80 }, (_, n) => n + 1)
    await env.DB.prepare(
      `insert into ideas (seq, id, status, topic, share, unit_id, code, received_at, received_day, read_due)
       select value, 'i' || value, 'reading', 'play', 1, 't68', 'c' || value, '2026-11-01T00:00:00.000Z', '2026-11-01',
         '2026-11-02T00:00:00.000Z' from json_each(?)`,
    )
      .bind(JSON.stringify(numbers))
      .run()
    const first = numbers.slice(0, 35).map((n) => 2 * n)
    await signs(...first)
    const seen: number[] = []
    let path: string | null = queue
    while (path !== null) {
      const model: QueuePart = await (await client(moderator).getJson(path)).json()
      seen.push(...model.ideas.map(({ seq }) => seq))
      path = model.next === null ? null : `${queue}?sau=${model.next}`
    }
    const others = numbers.filter((seq) => !first.includes(seq))
    expect(seen).toEqual([...first, ...others])
  })

  test('it is marked without a reason, and its words are folded until somebody wants to read them', async () => {
    await sendWish()
    await sendWish()
    await signs(2)
    const list = await (await client(moderator).get(queue)).text()
    expect(list).toMatch(/duyet\/2"[\s\S]*Cần đọc trước[\s\S]*duyet\/1"/)
    const page = await (await client(moderator).get(`${queue}/2`)).text()
    expect(page).toMatch(/<details><summary>Hiện lời của em<\/summary><div class="voice">/)
    expect(await (await client(moderator).get(`${queue}/1`)).text()).not.toContain('Hiện lời của em')
    const model = await (await client(moderator).getJson(`${queue}/2`)).json<{ idea: object }>()
    expect(Object.keys(model.idea)).toContain('readFirst')
    expect(Object.keys(model.idea)).not.toContain('signs')
  })
})
