import { env } from 'cloudflare:workers'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { codeIn, walkToCheck } from './support/child.ts'
import { client, type Client } from './support/client.ts'
import { wrapped } from './support/faulty.ts'
import { person, rowsOf, unit, world, type Person } from './support/world.ts'

// Words that stand nowhere else: wherever one turns up, it has leaked.
const secret = 'canarychuyenrieng'
const phone = '0987654321'
const address = '203.0.113.77'

let lines: string[]
let moderator: Person
beforeEach(async () => {
  await world()
  moderator = await person({ role: 'moderator', unitId: unit.root })
  lines = []
  for (const method of ['log', 'info', 'warn', 'error', 'debug'] as const) {
    vi.spyOn(console, method).mockImplementation((...parts: unknown[]) => {
      lines.push(
        parts
          .map((part) => (part instanceof Error ? `${part.message} ${part.stack ?? ''}` : String(part)))
          .join(' '),
      )
    })
  }
})
afterEach(() => void vi.restoreAllMocks())

/** A client that remembers every address, redirect and title it saw. */
function watched(inner: Client): { browser: Client; seen: string[] } {
  const seen: string[] = []
  const watch = async (path: string, answer: Promise<Response>): Promise<Response> => {
    const response = await answer
    seen.push(path, response.headers.get('location') ?? '', [...response.headers.values()].join(' '))
    seen.push(/<title>[^<]*<\/title>/.exec(await response.clone().text())?.[0] ?? '')
    return response
  }
  const browser: Client = {
    ...inner,
    get: (path, headers) => watch(path, inner.get(path, headers)),
    post: (path, fields, headers) => watch(path, inner.post(path, fields, headers)),
    postJson: (path, body, headers) => watch(path, inner.postJson(path, body, headers)),
  }
  return { browser, seen }
}

const body = `Em muốn có nước sạch. ${secret} gọi mẹ em số ${phone} nhé.`

async function send(browser: Client): Promise<string> {
  const commit = await walkToCheck(browser, { body })
  await browser.post('/dien-dan/gui-y-tuong/4', { commit, share: 'yes' }, { 'CF-Connecting-IP': address })
  return codeIn(await (await browser.get('/dien-dan/da-gui')).text())
}

describe('no word of a child leaks', () => {
  test('not into logs, addresses, titles or headers on the whole way, errors included', async () => {
    const { browser, seen } = watched(client())
    const code = await send(browser)
    await browser.post('/tra-cuu/ket-qua', { code })
    await browser.post('/tra-cuu/ket-qua', { code: `${code}X` })
    await browser.get('/khong-co')
    await client(moderator).post('/quan-tri/duyet/1/quyet-dinh', {
      decision: 'publish',
      title: '',
      version: 1,
    })
    expect(code).toMatch(/^YT-/)
    for (const word of [secret, phone, code, code.slice(3), code.replaceAll('-', ''), address]) {
      expect(seen.join('\n'), 'addresses, titles, headers').not.toContain(word)
      expect(lines.join('\n'), 'logs').not.toContain(word)
    }
  })

  test('not when the database breaks in the middle of a write', async () => {
    const commit = await walkToCheck(client(), { body })
    expect(commit).not.toBe('')
    const broken = client(undefined, wrapped({ before: ({ sql }) => sql.includes('insert into ideas') }).db)
    const json = { topic: 'play', body, share: true }
    const failed = await broken.postJson('/dien-dan/y-tuong', json)
    expect(failed.status).toBe(503)
    await env.DB.exec('drop table idea_originals')
    const crashed = await client().postJson('/dien-dan/y-tuong', json)
    expect(crashed.status).toBe(500)
    const said = [await failed.text(), await crashed.text(), ...lines].join('\n')
    for (const word of [secret, phone, 'insert into', 'idea_originals']) expect(said).not.toContain(word)
    expect(lines.join('\n')).toContain('incident')
  })

  test('not into anything public: not its words before a yes, not the code, not the number of supporters', async () => {
    const code = await send(client())
    const paths = [
      '/',
      '/dien-dan/y-tuong',
      '/dien-dan/y-tuong?q=canarychuyenrieng',
      '/dien-dan/y-tuong?q=nuoc',
      '/dien-dan/y-tuong/1',
    ]
    // A search repeats the words that were searched for; everything else on its page is looked at.
    const echoes = [`q=${secret}`, `value="${secret}"`, `"words":"${secret}"`, `“${secret}”`]
    const readAll = async (): Promise<string> => {
      const answers = await Promise.all(paths.flatMap((path) => [client().get(path), client().getJson(path)]))
      const texts = await Promise.all(answers.map((answer) => answer.text()))
      return echoes.reduce((all, echo) => all.replaceAll(echo, ''), texts.join('\n'))
    }
    expect((await readAll()).includes(secret), 'a word before a person has said yes').toBe(false)
    await client(moderator).post('/quan-tri/duyet/1/quyet-dinh', {
      decision: 'publish',
      title: 'Nước sạch',
      version: 1,
      sure: 'yes',
    })
    await client().post('/dien-dan/y-tuong/1/dong-y')
    const after = await readAll()
    expect(after).toContain('Nước sạch')
    for (const word of [code, code.slice(3), 'voter', 'supports', moderator.email, moderator.id])
      expect(after).not.toContain(word)
  })

  test('not into any staff list or page: the code is on none', async () => {
    const code = await send(client())
    const pages = await Promise.all(
      ['/quan-tri', '/quan-tri/duyet', '/quan-tri/duyet/1', '/quan-tri/duyet/da-duyet'].map((path) =>
        client(moderator).get(path),
      ),
    )
    const html = (await Promise.all(pages.map((page) => page.text()))).join('\n')
    expect(html).toContain('Ý số 1')
    expect(html).not.toContain(code)
    expect(html).not.toContain(code.slice(3))
  })

  test('the sender’s address stands in no table, not even as it was', async () => {
    await send(client())
    const { results } = await env.DB.prepare(
      "select name from sqlite_master where type = 'table' and name not like '_cf_%' and name not like 'idea_search%'",
    ).all<{ name: string }>()
    expect(results.length).toBeGreaterThan(20)
    for (const { name } of results) expect(JSON.stringify(await rowsOf(name)), name).not.toContain(address)
  })
})

describe('headers', () => {
  test.each([
    '/dien-dan/gui-y-tuong/1',
    '/dien-dan/da-gui',
    '/tra-cuu',
    '/can-giup',
    '/thoat-nhanh',
    '/quan-tri',
    '/gop-y',
  ])('%s is kept nowhere, tells no referrer and is indexed by nobody', async (path) => {
    const { headers } = await client().get(path)
    expect(headers.get('cache-control')).toBe('no-store')
    expect(headers.get('referrer-policy')).toBe('no-referrer')
    expect(headers.get('x-robots-tag')).toContain('noindex')
  })

  test('a strict policy: no inline script or style, no other origin, no frame', async () => {
    const first = await client().get('/')
    const policy = first.headers.get('content-security-policy') ?? ''
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("style-src 'self'")
    expect(policy).toContain("frame-ancestors 'none'")
    expect(policy).not.toContain('unsafe')
    const nonce = (text: string) => /'nonce-([^']+)'/.exec(text)?.[1]
    expect(nonce(policy)).not.toBe(
      nonce((await client().get('/')).headers.get('content-security-policy') ?? ''),
    )
    expect(first.headers.get('strict-transport-security')).toContain('max-age=31536000')
  })

  test('cookies cannot be read by scripts or sent by other sites, and last no longer than needed', async () => {
    const sent = await client().post('/dien-dan/gui-y-tuong/1', { topic: 'play' })
    const draft = sent.headers.getSetCookie().find((cookie) => cookie.startsWith('__Host-em=')) ?? ''
    for (const flag of ['HttpOnly', 'Secure', 'SameSite=Lax', 'Path=/']) expect(draft).toContain(flag)
    expect(draft).not.toMatch(/max-age|expires/i)
  })
})
