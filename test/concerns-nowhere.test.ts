// ▲ Every live route of the site, with a case and its idea in place: no answer to anybody but protection officers
// holds a word of the child, the number of the case or the number of its idea.
import { env } from 'cloudflare:workers'
import { beforeEach, describe, expect, test } from 'vitest'
import { fold } from '../src/core/vi/text.ts'
import { roles } from '../src/core/access.ts'
import { client, type Client } from './support/client.ts'
import { canary, ideaUnder, raised } from './support/concerns.ts'
import { matrix, type Case, type Prepared } from './support/matrix.ts'
import { person, rowsOf, unit, world, type Person } from './support/world.ts'

const ideaSeq = 76_543
/** As numbers and codes are written: 76543, 76.543, C-76543. */
const numbers = /76[.,  ]?543|87[.,  ]?654/
const others = roles.filter((role) => role !== 'protector')

beforeEach(async () => {
  await world()
  const { one, idea } = await ideaUnder('published', { unitId: unit.ducLinh, seq: ideaSeq })
  await env.DB.batch([
    env.DB.prepare('insert into idea_search (rowid, words) values (?, ?)').bind(idea.seq, fold(canary)),
    env.DB.prepare(
      "insert into reads (subject, subject_id, person_id, at) values ('concern_words', ?, 'x', ?)",
    ).bind(one.id, new Date().toISOString()),
  ])
  await raised({ seq: 87_654, level: 3, source: 'help' })
})

async function leaks(name: string, response: Response): Promise<string[]> {
  const text = `${[...response.headers].join('\n')}\n${await response.text()}`
  const found = [canary, encodeURIComponent(canary), fold(canary)].some((word) => text.includes(word))
  return found || numbers.test(text) ? [`${name}: ${response.status}`] : []
}

function send(browser: Client, { method }: Case, { path, fields, json }: Prepared): Promise<Response> {
  if (method === 'GET') return browser.get(path)
  return json === undefined ? browser.post(path, fields ?? {}) : browser.postJson(path, json)
}

const elsewhere = matrix.filter(({ path }) => !path.startsWith('/bao-ve'))

describe.each(elsewhere)('$method $path', (row) => {
  test('says nothing of a case to those it is for, nor to anybody with every other role', async () => {
    const role =
      row.access === 'anyone' || row.access === 'person' ? 'moderator' : (row.access[0] ?? 'moderator')
    const who = row.access === 'anyone' ? undefined : await person({ role, unitId: row.at ?? unit.root })
    const prepared = await row.prepare(who)
    const everybody = await person(...others.map((each) => ({ role: each, unitId: unit.country })))
    expect([
      ...(await leaks('for whom it is', await send(client(who), row, prepared))),
      ...(await leaks('everybody else', await send(client(everybody), row, prepared))),
      ...(row.method === 'GET' ? await leaks('as JSON', await client(everybody).getJson(prepared.path)) : []),
    ]).toEqual([])
  })
})

describe('the idea of a case', () => {
  const routes = matrix.filter(({ path }) => /^\/(dien-dan\/y-tuong|quan-tri\/duyet)\/:seq/.test(path))

  test.each(routes)('is missing at $method $path, whoever asks', async ({ method, path }) => {
    const everybody = await person(...others.map((role) => ({ role, unitId: unit.country })))
    const at = (seq: number): string => path.replace(/:seq\{[^/]*\}\}/, String(seq))
    const ask = (who: Person | undefined, seq: number): Promise<Response> =>
      method === 'GET'
        ? client(who).get(at(seq))
        : client(who).post(at(seq), { version: 1, decision: 'keepPrivate', kind: 'upsetting' })
    const before = JSON.stringify([
      await rowsOf('ideas'),
      await rowsOf('supports'),
      await rowsOf('idea_flags'),
    ])
    for (const who of [undefined, everybody]) {
      const [real, none] = [await ask(who, ideaSeq), await ask(who, 99_999)]
      expect([real.status, real.headers.get('location')]).toEqual([
        none.status,
        none.headers.get('location')?.replace('99999', String(ideaSeq)) ?? null,
      ])
      expect([303, 404]).toContain(real.status)
    }
    expect(
      JSON.stringify([await rowsOf('ideas'), await rowsOf('supports'), await rowsOf('idea_flags')]),
    ).toBe(before)
  })

  test('is found by no search and counted by nobody', async () => {
    const html = await (await client().get(`/dien-dan/y-tuong?q=${encodeURIComponent(canary)}`)).text()
    expect(html).not.toMatch(numbers)
  })
})
