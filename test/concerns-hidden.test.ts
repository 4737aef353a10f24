// ▲ Over the live routes of a case, on a real one: who gets anything, and what everybody else is told.
import { env } from 'cloudflare:workers'
import { beforeEach, describe, expect, test } from 'vitest'
import { roles, type Role } from '../src/core/access.ts'
import { client } from './support/client.ts'
import { canary, ideaUnder, type Raise } from './support/concerns.ts'
import { matrix } from './support/matrix.ts'
import { person, rowsOf, unit, world, type Person } from './support/world.ts'

const places = [unit.country, unit.root, unit.ducLinh, unit.tanhLinh, unit.otherProvince] as const
const missing = 99_999

let one: Raise
beforeEach(async () => {
  await world()
  one = (await ideaUnder('published', { unitId: unit.ducLinh, seq: 76_543 })).one
})

const ofCase = matrix.filter(({ path }) => path.startsWith('/bao-ve/ca/:seq'))
const lists = [
  '/bao-ve',
  '/bao-ve/ca',
  '/bao-ve/so-chuyen',
  '/bao-ve/nhat-ky',
  '/bao-ve/mo-khoa',
  '/bao-ve/truc',
]

type Told = { readonly status: number; readonly headers: string; readonly body: string }

/** An answer without what is drawn anew for each: nonces and form tokens. */
async function told(answer: Promise<Response>): Promise<Told> {
  const response = await answer
  // The server's own clock may go on meanwhile.
  const headers = [...response.headers]
    .filter(([name]) => name !== 'date')
    .filter(([name]) => name !== 'set-cookie')
    .map((pair) => pair.join(': '))
  const plain = (text: string): string =>
    text.replaceAll(/nonce="[^"]*"|'nonce-[^']*'/g, '').replaceAll(/name="commit" value="[^"]*"/g, '')
  return { status: response.status, headers: plain(headers.join('\n')), body: plain(await response.text()) }
}

function ask(who: Person | undefined, method: 'GET' | 'POST', path: string, json: boolean): Promise<Told> {
  const browser = client(who)
  if (method === 'GET') return told(json ? browser.getJson(path) : browser.get(path))
  const fields = { version: 1, danger: 'yes', level: 3, childName: 'x' }
  return told(json ? browser.postJson(path, fields) : browser.post(path, fields))
}

function pathOf(route: string, seq: number): string {
  return route.replace(/:seq\{[^/]*\}\}/, String(seq))
}

/** What somebody learns of the case by all its routes, as a page and as JSON; each time beside a missing one. */
async function learnt(who: Person | undefined): Promise<string[]> {
  const known: string[] = []
  for (const { method, path } of ofCase) {
    for (const json of [false, true]) {
      const real = await ask(who, method, pathOf(path, one.seq), json)
      const none = await ask(who, method, pathOf(path, missing), json)
      const name = `${method} ${path}${json ? ' as JSON' : ''}`
      if (none.status !== 404) known.push(`${name}: a missing one answers ${none.status}`)
      if (JSON.stringify(real) !== JSON.stringify(none)) known.push(name)
    }
  }
  return known
}

const outsiders = roles.flatMap((role) =>
  places
    .filter((unitId) => role !== 'protector' || unitId === unit.tanhLinh || unitId === unit.otherProvince)
    .map((unitId): [Role, string] => [role, unitId]),
)

describe('the routes of a case of Đức Linh', () => {
  test('are all looked at here', () => {
    expect(ofCase.length).toBeGreaterThan(15)
    expect(outsiders).toHaveLength(8 * 5 + 2)
  })

  test.each(outsiders)('tell a %s at %s what a missing case would: nothing', async (role, unitId) => {
    const who = await person({ role, unitId })
    const before = JSON.stringify([await rowsOf('concerns'), await rowsOf('events'), await rowsOf('reads')])
    expect(await learnt(who)).toEqual([])
    expect(JSON.stringify([await rowsOf('concerns'), await rowsOf('events'), await rowsOf('reads')])).toBe(
      before,
    )
  })

  test('tell nothing to who is signed out', async () => {
    expect(await learnt(undefined)).toEqual([])
  })

  test.each([unit.country, unit.root, unit.ducLinh])('let in a protection officer of %s', async (unitId) => {
    const who = await person({ role: 'protector', unitId })
    expect((await ask(who, 'GET', one.path, false)).body).toContain('C-76543')
    expect((await ask(who, 'POST', one.path, true)).body).toContain(canary)
  })

  test.each(['2026-11-01', '2020-01-01'])(
    'tell nothing to a protector whose post ended on %s',
    async (to) => {
      const who = await person({ role: 'protector', unitId: unit.root, from: '2019-01-01', to })
      expect(await learnt(who)).toEqual([])
    },
  )
})

describe('the lists of protection officers', () => {
  test('do not exist for any other role, nor for who is signed out', async () => {
    const others = roles.filter((role) => role !== 'protector')
    const everybody = await person(...others.map((role) => ({ role, unitId: unit.country })))
    for (const who of [undefined, everybody]) {
      for (const json of [false, true]) {
        const none = await ask(who, 'GET', '/bao-ve/khong-co', json)
        expect(none.status).toBe(404)
        for (const path of lists) expect(await ask(who, 'GET', path, json), path).toEqual(none)
      }
    }
  })

  test('of another commune do not show it', async () => {
    const who = await person({ role: 'protector', unitId: unit.tanhLinh })
    await env.DB.prepare(
      "insert into reads (subject, subject_id, person_id, at) values ('concern', ?, 'x', 'y')",
    )
      .bind(one.id)
      .run()
    for (const path of lists) expect((await ask(who, 'GET', path, true)).body, path).not.toMatch(/76.?543/)
  })
})
