import { env } from 'cloudflare:workers'
import { beforeEach, describe, expect, test } from 'vitest'
import { openDb } from '../src/db/client.ts'
import { keysOf } from '../src/db/keys.ts'
import { Settings } from '../src/core/settings.ts'
import { addPerson } from '../src/accounts/service/seed.ts'
import { hasActionWords } from '../src/web/words/audit.ts'
import { ideaFlow } from '../src/forum/rules/idea.ts'
import { auditSubjects } from '../src/accounts/rules/audit.ts'
import { codeOf, signedIn, value, actions, password } from './support/accounts.ts'
import { client } from './support/client.ts'
import { person, rowsOf, unit, world, type Person } from './support/world.ts'

const path = '/quan-tri/nhat-ky'

beforeEach(world)

/** Something that somebody did at a unit. */
async function event(
  who: Person,
  unitId: string,
  seq: number,
  subject = 'idea',
  action = 'publish',
): Promise<void> {
  await env.DB.batch([
    env.DB.prepare(
      "insert or ignore into commits (id, actor, digest, outcome, at) values ('c', 'x', '', '{}', '2026-01-01')",
    ),
    env.DB.prepare(
      `insert into events (seq, commit_id, subject, subject_id, version, action, actor_kind, person_id, unit_id, at)
       values (?, 'c', ?, ?, 1, ?, 'person', ?, ?, ?)`,
    ).bind(
      seq,
      subject,
      `id-${seq}`,
      action,
      who.id,
      unitId,
      new Date(Date.UTC(2026, 4, 31, 16, 0) + seq * 3_600_000).toISOString(),
    ),
  ])
}

type Shown = {
  entries: { seq: number; number: number | null }[]
  next: number | null
  person: { name: string | null } | null
}

async function shown(who: Person, query = ''): Promise<Shown> {
  return (await client(who).getJson(`${path}${query}`)).json()
}

describe('the audit of a unit', () => {
  test('today’s commune sees what was entered under its old communes, and nothing of its neighbours', async () => {
    const reader = await person({ role: 'commune', unitId: unit.ducLinh })
    const worker = await person({ role: 'front', unitId: unit.ducLinh })
    await event(worker, unit.ducLinh, 1)
    await event(worker, unit.oldCommune, 2)
    await event(worker, unit.tanhLinh, 3)
    await event(worker, unit.root, 4)
    await event(worker, unit.otherCommune, 5)
    expect((await shown(reader)).entries.map(({ seq }) => seq)).toEqual([2, 1])
    const admin = await person({ role: 'admin', unitId: unit.root })
    expect((await shown(admin)).entries.map(({ seq }) => seq)).toEqual([4, 3, 2, 1])
  })

  test('is read by whom it concerns, and by nobody else', async () => {
    for (const role of ['moderator', 'protector', 'school', 'agency', 'reporter'] as const) {
      expect((await client(await person({ role, unitId: unit.root })).get(path)).status, role).toBe(403)
    }
    expect((await client().get(path)).headers.get('location')).toBe(
      `/tai-khoan/dang-nhap?tiep=${encodeURIComponent(path)}`,
    )
    expect((await client().getJson(path)).status).toBe(401)
  })

  test('goes newest first by day in Việt Nam, page by page, each entry once', async () => {
    const reader = await person({ role: 'leader', unitId: unit.root })
    for (let seq = 1; seq <= 35; seq += 1)
      await event(reader, seq % 2 === 0 ? unit.ducLinh : unit.tanhLinh, seq)
    const first = await shown(reader)
    const second = await shown(reader, `?truoc=${first.next}`)
    expect([first.entries.length, second.entries.length, second.next]).toEqual([30, 5, null])
    expect([...first.entries, ...second.entries].map(({ seq }) => seq)).toEqual(
      Array.from({ length: 35 }, (_, at) => 35 - at),
    )
    const text = await (await client(reader).get(`${path}?truoc=3`)).text()
    expect(text).toContain('Thứ Hai, 1/6/2026') // 31/05 17:00 UTC
    expect(await rowsOf('commits')).toHaveLength(1)
  })

  test('is narrowed by person and by kind; a person of another place is nobody here', async () => {
    const reader = await person({ role: 'admin', unitId: unit.root })
    const [one, two] = [await person(), await person()]
    await event(one, unit.root, 1, 'idea')
    await event(two, unit.root, 2, 'organisation', 'add')
    await event(two, unit.root, 3, 'settings', 'save')
    await event(two, unit.otherProvince, 4, 'idea')
    expect((await shown(reader, `?nguoi=${two.id}`)).entries.map(({ seq }) => seq)).toEqual([3, 2])
    expect((await shown(reader, '?loai=don-vi')).entries.map(({ seq }) => seq)).toEqual([2])
    expect((await shown(reader, `?nguoi=${two.id}&loai=y-tuong`)).entries).toEqual([])
    expect((await shown(reader, `?nguoi=${two.id}&loai=y-tuong`)).person?.name).toBeNull()
    expect(await (await client(reader).get(`${path}?loai=gop-y`)).text()).toContain('Không có việc nào khớp')
    expect((await client(reader).get(`${path}?loai=khong-co&truoc=x`)).status).toBe(200)
  })

  test('an idea is its number, never its words; a concern does not appear at all', async () => {
    const reader = await person({ role: 'admin', unitId: unit.root })
    await env.DB.prepare(
      `insert into ideas (seq, id, status, topic, share, unit_id, code, received_at, received_day, read_due, title, body)
       values (1012, 'id-1', 'private', 'school', 0, 't68', 'c', '2026-01-01', '2026-01-01', '2026-01-02', 'Sân bóng xóm Chài', 'Em muốn có sân bóng')`,
    ).run()
    await event(reader, unit.root, 1)
    await event(reader, unit.root, 2, 'concern', 'open')
    const text = await (await client(reader).get(path)).text()
    expect(text).toContain('ý số 1.012')
    expect(text).not.toContain('sân bóng')
    expect(text).not.toContain('Chài')
    expect((await shown(reader)).entries.map(({ seq }) => seq)).toEqual([1])
  })
})

test('every action that is written has its words', () => {
  const sources = import.meta.glob<string>('../src/**/service/**/*.ts', {
    query: '?raw',
    import: 'default',
    eager: true,
  })
  const missing: string[] = []
  for (const text of Object.values(sources)) {
    const facts = text.matchAll(/subject: '(\w+)',[^}]*?action: '(\w+)'([^}]*)/g)
    for (const [, subject = '', action = '', rest = ''] of facts) {
      // What belongs to no unit stands on no unit's page.
      const isShown = auditSubjects.some((known) => known === subject) && !rest.includes('unitId: null')
      if (isShown && !hasActionWords(subject, action) && action !== 'send')
        missing.push(`${subject}.${action}`)
    }
  }
  const ofIdeas = Object.keys(ideaFlow).filter((action) => !hasActionWords('idea', action))
  expect([...missing, ...ofIdeas]).toEqual([])
  expect(Object.keys(sources).length).toBeGreaterThan(5)
})

test('a person made by the system is made once, and signs in with the given secret', async () => {
  const { db } = openDb(env.DB, 'first-primary')
  const ctx = {
    db,
    actor: { kind: 'system', job: 'sample' },
    now: new Date().toISOString(),
    settings: Settings.parse({}),
    keys: keysOf(env.APP_SECRET),
  } as const
  const totpSecret = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ'
  const made = {
    email: 'QuanTri@lamdong.example',
    name: 'Trần Quốc Bảo',
    password,
    totpSecret,
    grants: [{ role: 'admin', unitId: unit.root, from: '2026-01-01' }],
  } as const
  const first = await addPerson(ctx, made)
  expect(await addPerson(ctx, made)).toEqual(first)
  expect(await value('select count(*) from people')).toBe(1)
  expect(await actions()).toEqual(['person.add', 'grant.grant'])
  const browser = await signedIn({ id: '', email: 'quantri@lamdong.example', secret: totpSecret, cookie: '' })
  expect((await browser.post('/tai-khoan/nhap-ma', { otp: codeOf(totpSecret) })).status).toBe(303)
  expect((await browser.get('/quan-tri/nguoi-dung')).status).toBe(200)
  const visitor = { ...ctx, actor: { kind: 'visitor' } } as const
  await expect(addPerson(visitor, { ...made, email: 'khac@lamdong.example' })).rejects.toThrow(
    'unauthenticated',
  )
})
