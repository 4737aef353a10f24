import { env } from 'cloudflare:workers'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { keysOf } from '../src/db/keys.ts'
import { concernLimits } from '../src/safeguarding/rules/concern.ts'
import { officerOnDuty } from './support/child.ts'
import { client, fieldOf, freshToken } from './support/client.ts'
import { wrapped } from './support/faulty.ts'
import { rowsOf, unit, world } from './support/world.ts'

beforeEach(world)
afterEach(() => void vi.useRealTimers())

const path = '/can-giup/nho-bao'
const request = {
  words: 'Chú cạnh nhà làm em sợ lắm.',
  wish: 'find',
  findBy: 'Xã Đức Linh, cô Lan số 0912 345 678',
  safeTime: 'Sau 5 giờ chiều',
  notToKnow: 'Chú em',
}
const neutral = '<title>Diễn đàn trẻ em</title>'

const ask = (fields: Record<string, string>, headers?: Record<string, string>) =>
  client().post(path, fields, headers)

/** The opened parts of the only case. */
async function parts(): Promise<Record<string, string | undefined>> {
  const keys = keysOf(env.APP_SECRET)
  const rows = await rowsOf('concern_texts')
  return Object.fromEntries(
    rows.map((row) => [String(row['part']), keys.unseal('concern', String(row['sealed']))]),
  )
}

describe('a child asks the Forum to tell somebody', () => {
  test('reads first what is kept secret and what is not, and meets no hint, draft, code or progress', async () => {
    const html = await (await client().get(path)).text()
    expect(html).toContain(
      'Cán bộ đọc và tìm cách giúp. Nếu em đang gặp nguy hiểm, cán bộ phải báo người đến cứu em.',
    )
    expect(html.indexOf('Cán bộ đọc và tìm cách giúp')).toBeLessThan(html.indexOf('Chuyện gì đang xảy ra?'))
    expect(html).toContain(neutral)
    for (const no of ['data-limit', 'id="hints"', 'class="code"', 'Bước ', ' required', 'bắt buộc'])
      expect(html, no).not.toContain(no)
  })

  test('and everything reaches protection officers under their own seal, at the root, level 3', async () => {
    const sent = await ask(request)
    expect(sent.status).toBe(303)
    expect(sent.headers.get('location')).toBe('/can-giup/da-nhan')
    expect(sent.headers.getSetCookie().filter((cookie) => !cookie.includes('moc='))).toEqual([])
    expect(await rowsOf('concerns')).toMatchObject([
      { source: 'help', level: 3, status: 'waiting', wish: 'find', unit_id: unit.root, idea_id: null },
    ])
    const { wish: _wish, ...words } = request
    expect(await parts()).toEqual(words)
    const everything = JSON.stringify(
      await Promise.all(['concerns', 'concern_texts', 'commits', 'events', 'outbox', 'drafts'].map(rowsOf)),
    )
    for (const word of ['cạnh nhà', '0912', 'Chú em']) expect(everything).not.toContain(word)
    expect((await rowsOf('events'))[0]).toMatchObject({ subject: 'concern', person_id: null })
  })

  test.each([
    ['only that she wants to be called', { wish: 'call' }, 3],
    ['only some words', { words: 'giúp em' }, 3],
    ['that nobody shall look for her yet', { words: 'Em buồn.', wish: 'read' }, 2],
    [
      'that nobody shall look for her, in words that cannot wait',
      { words: 'Em muốn tự tử', wish: 'read' },
      3,
    ],
  ])('who says %s is read all the same', async (_name, fields, level) => {
    expect((await ask(fields)).status).toBe(303)
    expect(await rowsOf('concerns')).toMatchObject([{ level }])
  })

  test('who says nothing is asked for a line or a choice, kindly', async () => {
    const page = await ask({ safeTime: 'Buổi tối' })
    expect(page.status).toBe(422)
    const html = await page.text()
    expect(html).toContain('Em viết một dòng, hoặc chọn một ô nhé.')
    expect(fieldOf(html, 'safeTime')).toBe('Buổi tối')
    expect(await rowsOf('concerns')).toEqual([])
  })

  test('is told a time only while an officer has checked in, and then the real one', async () => {
    const shown = async (at: string) => await (await client().get(at)).text()
    const slower = 'Lúc này cán bộ đọc chậm hơn. Em gọi 111 thì có người nghe ngay.'
    expect(await shown('/can-giup/da-nhan')).toContain(slower)
    await officerOnDuty(false)
    expect(await shown('/can-giup/da-nhan')).toContain(slower)
    await officerOnDuty()
    const page = await shown((await ask(request)).headers.get('location') ?? '')
    expect(page).toContain('Có người đọc trong vòng 15 phút.')
    expect(page).not.toContain('chậm hơn')
    for (const kept of ['Em rất dũng cảm.', 'href="tel:111"', neutral]) expect(page).toContain(kept)
    for (const [, word] of Object.entries(request)) expect(page).not.toContain(word)
    const later = await ask({ words: 'Em buồn.', wish: 'read' })
    expect(await shown(later.headers.get('location') ?? '')).toContain('Có người đọc trong vòng 1 giờ.')
  })

  test('gets the same by JSON', async () => {
    const sent = await client().postJson(path, request)
    expect([sent.status, await sent.json()]).toEqual([201, { minutes: null }])
    await officerOnDuty()
    expect(await (await client().postJson(path, { wish: 'read' })).json()).toEqual({ minutes: 60 })
    expect(await (await client().getJson('/can-giup/da-nhan')).json()).toEqual({ minutes: 15 })
  })
})

describe('a request is never refused, and never made twice', () => {
  test('a double tap and a retry whose answer was lost make one case', async () => {
    const commit = freshToken()
    const lost = client(undefined, wrapped({ after: ({ sql }) => sql.includes('insert into events') }).db)
    const all = await Promise.all([
      ask({ ...request, commit }),
      ask({ ...request, commit }),
      lost.post(path, { ...request, commit }),
    ])
    expect(all.map(({ status }) => status)).toEqual([303, 303, 303])
    expect(await rowsOf('concerns')).toHaveLength(1)
  })

  test('who goes back and writes more under the same form is heard again', async () => {
    const commit = freshToken()
    await ask({ ...request, commit })
    expect((await ask({ ...request, words: 'Bây giờ chú ấy ở ngoài cửa.', commit })).status).toBe(303)
    expect(await rowsOf('concerns')).toHaveLength(2)
  })

  test('a form that lay open since the day before is taken', async () => {
    const commit = freshToken(new Date(Date.now() - 30 * 3_600_000).toISOString())
    expect((await ask({ ...request, commit })).status).toBe(303)
    expect((await ask({ ...request, commit: '' })).status).toBe(303)
    expect(await rowsOf('concerns')).toHaveLength(2)
  })

  test('many from one address are marked, not turned away', async () => {
    const here = { 'CF-Connecting-IP': '203.0.113.9' }
    for (let n = 0; n <= concernLimits.crowd; n += 1)
      expect((await ask({ words: `Em cần giúp ${n}` }, here)).status).toBe(303)
    const crowded = (await rowsOf('concerns')).map((row) => row['crowded'])
    expect(crowded).toEqual([...Array.from({ length: concernLimits.crowd }, () => 0), 1])
    expect(JSON.stringify(await rowsOf('throttles'))).not.toContain('203.0.113.9')
  })

  test('a very long text, a made-up choice and broken characters are no reason either', async () => {
    const long = `${'Em kể. '.repeat(4000)}\uD800`
    expect((await ask({ words: long, wish: 'everything', findBy: '\u0000' })).status).toBe(303)
    expect((await parts())['words']?.startsWith('Em kể. Em kể.')).toBe(true)
  })

  test('a teacher who is signed in leaves no name when a child uses the phone', async () => {
    const officer = await officerOnDuty()
    await client(officer).post(path, request)
    const rows = [...(await rowsOf('concerns')), ...(await rowsOf('events')), ...(await rowsOf('commits'))]
    expect(rows.filter((row) => row['raised_by'] ?? row['person_id'])).toEqual([])
    expect(JSON.stringify(rows)).not.toContain(officer.id)
  })
})

describe('the pages of help', () => {
  test.each(['/can-giup', path, '/can-giup/da-nhan', '/can-giup/xoa-dau-vet'])(
    '%s is kept nowhere, says nothing by its title, and carries 111 and Thoát nhanh',
    async (at) => {
      const page = await client().get(at)
      expect(page.headers.get('cache-control')).toBe('no-store')
      const html = await page.text()
      for (const part of [neutral, 'href="tel:111"', 'action="/thoat-nhanh"']) expect(html).toContain(part)
    },
  )

  test('Em cần giúp? leads to the request', async () => {
    const html = await (await client().get('/can-giup')).text()
    expect(html).toContain('href="/can-giup/nho-bao"')
    expect(html).toContain('Em viết vài dòng. Cán bộ bảo vệ trẻ em đọc. Người khác không đọc được.')
  })
})
