import { env } from 'cloudflare:workers'
import { beforeEach, describe, expect, test } from 'vitest'
import { sendWish } from './support/child.ts'
import { client } from './support/client.ts'
import { person, rowsOf, unit, world, type Person } from './support/world.ts'

let moderator: Person
beforeEach(async () => {
  await world()
  moderator = await person({ role: 'moderator', unitId: unit.root })
})

async function published(
  title: string,
  wishes: Parameters<typeof sendWish>[1] = {},
): Promise<{ code: string; seq: number }> {
  const code = await sendWish(client(), wishes)
  const seq = (await rowsOf('ideas')).length
  await client(moderator).post(`/quan-tri/duyet/${seq}/quyet-dinh`, {
    decision: 'publish',
    title,
    version: 1,
    sure: 'yes',
  })
  return { code, seq }
}
type List = { ideas: { seq: number; title: string; at: number }[]; next: number | null }
async function list(query = ''): Promise<List> {
  return (await client().getJson(`/dien-dan/y-tuong${query}`)).json<List>()
}

/** Published ideas in bulk, by SQL: the list is what is tested, not the way there. */
async function many(n: number): Promise<void> {
  await env.DB.prepare(
    `insert into ideas (id, status, topic, share, unit_id, code, received_at, received_day, read_due, title, body,
      published_seq, published_day, shuffle)
     select 'i' || value, 'published', iif(value % 2, 'play', 'school'), 1, 't68', 'c' || value, '2026-11-01T00:00:00.000Z',
      '2026-11-01', '2026-11-02T00:00:00.000Z', 'Bài ' || value, 'Em muốn có sân chơi', value, '2026-11-02',
      (value * 7919 * 104729) % 1099511627776
     from json_each(?)`,
  )
    .bind(JSON.stringify(Array.from({ length: n }, (_, at) => at + 1)))
    .run()
}

describe('reading what others wished for', () => {
  test('nothing is there before a person has said yes', async () => {
    await sendWish()
    expect((await list()).ideas).toEqual([])
    expect(await (await client().get('/dien-dan/y-tuong')).text()).toContain('Em gửi ý tưởng đầu tiên nhé.')
  })

  test('the newest first, a page at a time, each exactly once', async () => {
    await many(47)
    const first = await list()
    const second = await list(`?sau=${first.next ?? ''}`)
    const third = await list(`?sau=${second.next ?? ''}`)
    const seen = [first, second, third].flatMap(({ ideas }) => ideas.map(({ seq }) => seq))
    expect(seen).toEqual(Array.from({ length: 47 }, (_, at) => 47 - at))
    expect(third.next).toBeNull()
  })

  test('shuffled: every idea exactly once, and another start each day', async () => {
    await many(47)
    const seen: number[] = []
    let query = '?thu-tu=doi-cho'
    for (let page = 0; page < 3; page += 1) {
      const { ideas, next } = await list(query)
      seen.push(...ideas.map(({ seq }) => seq))
      query = `?thu-tu=doi-cho&sau=${next ?? ''}`
    }
    expect(seen.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 47 }, (_, at) => at + 1))
    expect(seen).not.toEqual(seen.toSorted((a, b) => b - a))
  })

  test('by topic', async () => {
    await many(10)
    expect((await list('?chu-de=vui-choi')).ideas.map(({ seq }) => seq)).toEqual([9, 7, 5, 3, 1])
    expect(await (await client().get('/dien-dan/y-tuong?chu-de=gia-dinh')).text()).toContain(
      'Không có ý tưởng nào như em chọn.',
    )
  })

  test('a search says what was looked for, whether it found something or not', async () => {
    await published('Nước sạch ở trường')
    const page = async (q: string) => await (await client().get(`/dien-dan/y-tuong?q=${q}`)).text()
    expect(await page('nuoc')).toContain('<p role="status">Ý tưởng có chữ “nuoc”</p>')
    expect(await page('zzzz')).toContain('Không thấy ý tưởng nào có chữ “zzzz”.')
  })

  test('once the day of the answer is over, the idea’s page says that adults owe one', async () => {
    const { seq } = await published('Nước sạch')
    const page = async () => await (await client().get(`/dien-dan/y-tuong/${seq}`)).text()
    expect(await page()).toContain('Chờ trả lời')
    await env.DB.prepare("update ideas set received_day = '2026-01-05'").run()
    expect(await page()).toMatch(
      /Chưa có trả lời[\s\S]*Đã quá hạn từ ngày \d+\/\d+\/2026\. Người lớn còn nợ em câu trả lời\./,
    )
  })

  test.each(['nuoc sach', 'NƯỚC SẠCH', 'nước sạch', 'nuo', 'sach nuoc'])(
    'finds "nước sạch" by "%s"',
    async (words) => {
      await published('Nước sạch ở trường')
      expect((await list(`?q=${encodeURIComponent(words)}`)).ideas.map(({ title }) => title)).toEqual([
        'Nước sạch ở trường',
      ])
    },
  )

  test.each(['"', 'a OR b', 'NEAR(', '* ^ -', "' or 1=1 --", 'đ'.repeat(200)])(
    'a search for %s is only words',
    async (words) => {
      expect((await client().getJson(`/dien-dan/y-tuong?q=${encodeURIComponent(words)}`)).status).toBe(200)
    },
  )

  test('an idea’s page tells age band and area at most, and no count', async () => {
    const { seq } = await published('Nước sạch', { about: { ageBand: '7-9', area: 'city' } })
    await client().post(`/dien-dan/y-tuong/${seq}/dong-y`)
    const model = await (
      await client().getJson(`/dien-dan/y-tuong/${seq}`)
    ).json<{ idea: Record<string, unknown> }>()
    expect(Object.keys(model.idea).toSorted()).toEqual(
      [
        'ageBand',
        'area',
        'authors',
        'body',
        'masked',
        'province',
        'receivedDay',
        'seq',
        'title',
        'topic',
      ].toSorted(),
    )
    expect(await (await client().get(`/dien-dan/y-tuong/${seq}`)).text()).toContain(
      'Một bạn 7–9 tuổi, thành phố',
    )
  })
})

describe('"Em cũng nghĩ vậy"', () => {
  test('counts once for a session, however often it is pressed', async () => {
    const { seq } = await published('Nước sạch')
    const child = client()
    for (let press = 0; press < 3; press += 1) {
      const answer = await child.post(`/dien-dan/y-tuong/${seq}/dong-y`)
      expect(answer.headers.get('location')).toBe(`/dien-dan/y-tuong/${seq}?cam-on=dong-y`)
    }
    await client().post(`/dien-dan/y-tuong/${seq}/dong-y`)
    expect(await rowsOf('supports')).toHaveLength(2)
  })

  test('thanks, and shows no number', async () => {
    const { seq } = await published('Nước sạch')
    expect(await (await client().get(`/dien-dan/y-tuong/${seq}?cam-on=dong-y`)).text()).toContain(
      'Diễn đàn đã ghi nhận.',
    )
  })

  test('is not there for what is not public', async () => {
    await sendWish()
    expect((await client().post('/dien-dan/y-tuong/1/dong-y')).status).toBe(404)
    expect(await rowsOf('supports')).toEqual([])
  })
})

describe('"Báo cho Diễn đàn"', () => {
  test('asks which of the two, and thanks', async () => {
    const { seq } = await published('Nước sạch')
    const page = await client().post(`/dien-dan/y-tuong/${seq}/bao`)
    expect(page.status).toBe(422)
    expect(await page.text()).toContain('Em chọn một ô nhé.')
    const done = await client().post(`/dien-dan/y-tuong/${seq}/bao`, { kind: 'upsetting' })
    expect(done.headers.get('location')).toContain('cam-on=bao')
    expect(await rowsOf('idea_flags')).toMatchObject([{ kind: 'upsetting', closed_at: null }])
  })
})

describe('taking an idea back by its code', () => {
  async function handleOf(code: string): Promise<string> {
    const html = await (await client().post('/tra-cuu/ket-qua', { code })).text()
    return /name="handle" value="([^"]+)"/.exec(html)?.[1] ?? ''
  }

  test('takes it from everywhere at once and deletes its words', async () => {
    const { code, seq } = await published('Nước sạch ở trường')
    await client().post('/tra-cuu/rut-lai', { handle: await handleOf(code) })
    expect((await client().get(`/dien-dan/y-tuong/${seq}`)).status).toBe(404)
    expect((await list('?q=nuoc')).ideas).toEqual([])
    expect(await rowsOf('idea_originals')).toEqual([])
    expect((await rowsOf('ideas'))[0]).toMatchObject({ status: 'withdrawn', title: null, body: null })
    expect(await (await client().post('/tra-cuu/ket-qua', { code })).text()).toContain('Em đã rút lại')
  })

  test('wins while a moderator has it open', async () => {
    const code = await sendWish()
    const handle = await handleOf(code)
    await client().post('/tra-cuu/rut-lai', { handle })
    const late = await client(moderator).post('/quan-tri/duyet/1/quyet-dinh', {
      decision: 'publish',
      title: 'Nước',
      version: 1,
    })
    expect(late.status).toBe(409)
    expect((await client().get('/dien-dan/y-tuong/1')).status).toBe(404)
  })

  test('at the same moment as a decision: it is withdrawn in the end', async () => {
    const code = await sendWish()
    const handle = await handleOf(code)
    await Promise.all([
      client(moderator).post('/quan-tri/duyet/1/quyet-dinh', {
        decision: 'publish',
        title: 'Nước',
        version: 1,
      }),
      client().post('/tra-cuu/rut-lai', { handle }),
    ])
    expect((await rowsOf('ideas'))[0]).toMatchObject({ status: 'withdrawn' })
    expect((await list()).ideas).toEqual([])
  })

  test('a handle that was made up, or is too old, takes nothing back', async () => {
    await sendWish()
    expect((await client().post('/tra-cuu/rut-lai', { handle: 'x'.repeat(80) })).status).toBe(409)
    expect((await rowsOf('ideas'))[0]).toMatchObject({ status: 'reading' })
  })
})

describe('looking up a code', () => {
  test('a wrong letter is caught by the check symbol and not counted', async () => {
    const code = await sendWish()
    const before = await rowsOf('throttles')
    const wrong = code.replace(/.$/, (last) => (last === '2' ? '3' : '2'))
    const page = await client().post('/tra-cuu/ket-qua', { code: wrong })
    expect(page.status).toBe(422)
    expect(await page.text()).toContain(`value="${wrong}"`)
    expect(await rowsOf('throttles')).toEqual(before)
  })

  test('after twenty codes that do not exist an address rests, another does not', async () => {
    const code = await sendWish()
    const guess = 'YT-2222-2222-222'
    const here = { 'CF-Connecting-IP': '203.0.113.1' }
    for (let n = 0; n < 20; n += 1)
      expect((await client().post('/tra-cuu/ket-qua', { code: guess }, here)).status).toBe(422)
    const rest = await client().post('/tra-cuu/ket-qua', { code }, here)
    expect(rest.status).toBe(429)
    expect(await rest.text()).toContain('Em nghỉ 10 phút rồi thử lại nhé.')
    expect(
      (await client().post('/tra-cuu/ket-qua', { code }, { 'CF-Connecting-IP': '203.0.113.2' })).status,
    ).toBe(200)
  })

  test('any number of right codes from one address is fine: a class sits behind it', async () => {
    const code = await sendWish()
    const here = { 'CF-Connecting-IP': '203.0.113.1' }
    for (let n = 0; n < 40; n += 1)
      expect((await client().post('/tra-cuu/ket-qua', { code }, here)).status).toBe(200)
  })

  test('the code stands in no address: asking for the result page leads back to the form', async () => {
    expect((await client().get('/tra-cuu/ket-qua')).headers.get('location')).toBe('/tra-cuu')
  })
})
