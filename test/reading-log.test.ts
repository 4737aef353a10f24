import { env } from 'cloudflare:workers'
import { beforeEach, describe, expect, test } from 'vitest'
import { client } from './support/client.ts'
import { keeper } from './support/privacy.ts'
import { person, unit, world, type Person } from './support/world.ts'

const path = '/quan-tri/nhat-ky-doc'
type Model = { entries: { seq: number; number: number; personId: string }[]; next: number | null }

let hoa: Person
let binh: Person
beforeEach(async () => {
  await world()
  hoa = await person({ role: 'moderator', unitId: unit.root })
  binh = await person({ role: 'moderator', unitId: unit.root })
  await env.DB.batch(
    [1, 2, 3].map((seq) =>
      env.DB.prepare(
        `insert into ideas (seq, id, status, topic, share, unit_id, code, received_at, received_day, read_due)
         values (?, ?, 'reading', 'play', 1, 't68', ?, '2026-11-01T00:00:00.000Z', '2026-11-01', '2026-11-02')`,
      ).bind(seq, `i${seq}`, `c${seq}`),
    ),
  )
})

async function read(who: Person, subject: string, id: string): Promise<void> {
  await env.DB.prepare(
    "insert into reads (subject, subject_id, person_id, at) values (?, ?, ?, '2026-11-20T02:00:00.000Z')",
  )
    .bind(subject, id, who.id)
    .run()
}

async function log(query = '', who?: Person): Promise<Model> {
  return await (await client(who ?? (await keeper())).getJson(`${path}${query}`)).json<Model>()
}

describe('who opened which child’s idea', () => {
  test('is told by number, the newest first, to administrators and leaders', async () => {
    await read(hoa, 'idea', '1')
    await read(binh, 'idea', '2')
    const leader = await person({ role: 'leader', unitId: unit.root })
    for (const who of [await keeper(), leader]) {
      const { entries } = await log('', who)
      expect(entries.map(({ number, personId }) => [number, personId])).toEqual([
        [2, binh.id],
        [1, hoa.id],
      ])
    }
    expect(await (await client(leader).get(path)).text()).toContain('mở ý số 2')
  })

  test('says nothing of cases, nor of an idea that lies under one, whatever becomes of it but “không phải”', async () => {
    await env.DB.prepare(
      `insert into concerns (id, status, source, level, idea_id, unit_id, received_at, received_day)
       values ('k', 'waiting', 'screening', 3, 'i2', 't68', '2026-11-01T00:00:00.000Z', '2026-11-01')`,
    ).run()
    await read(hoa, 'idea', '1')
    await read(hoa, 'idea', '2')
    await read(hoa, 'concern', 'k')
    await read(hoa, 'concern_words', 'k')
    expect((await log()).entries.map(({ number }) => number)).toEqual([1])
    const html = await (await client(await keeper()).get(path)).text()
    expect(html).not.toContain('ý số 2')
    await env.DB.prepare("update concerns set status = 'notConcern', closed_by = ?, dismissed_by = ?")
      .bind(hoa.id, binh.id)
      .run()
    expect((await log()).entries.map(({ number }) => number)).toEqual([2, 1])
  })

  test('of one person, page after page without a gap', async () => {
    for (let n = 0; n < 55; n += 1) await read(hoa, 'idea', '1')
    await read(binh, 'idea', '3')
    const first = await log(`?nguoi=${hoa.id}`)
    expect([first.entries.length, first.next]).toEqual([50, 6])
    const rest = await log(`?nguoi=${hoa.id}&truoc=6`)
    expect([rest.entries.length, rest.next]).toEqual([5, null])
    expect(first.entries.every(({ personId }) => personId === hoa.id)).toBe(true)
  })

  test('is written when a moderator opens an idea', async () => {
    await env.DB.prepare(
      "insert into idea_originals (idea_id, body) values ('i1', 'Em muốn có sân chơi.')",
    ).run()
    expect((await client(hoa).get('/quan-tri/duyet/1')).status).toBe(200)
    expect((await log()).entries.map(({ number, personId }) => [number, personId])).toEqual([[1, hoa.id]])
  })
})
