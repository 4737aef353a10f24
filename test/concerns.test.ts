import { env } from 'cloudflare:workers'
import { beforeEach, describe, expect, test } from 'vitest'
import { freshToken } from './support/client.ts'
import { canary, doStep, protector, raised, rowOf, versionOf } from './support/concerns.ts'
import { rowsOf, unit, world } from './support/world.ts'
import { actions } from './support/accounts.ts'

beforeEach(world)

const inDucLinh = { unit: 'Xã Đức Linh', unitId: unit.ducLinh, unitFor: 'Xã Đức Linh' }

describe('the queue', () => {
  test('tells a protection officer that nothing waits, and when that was last looked at', async () => {
    await env.DB.prepare("insert into heartbeats (job, at) values ('cron', ?)")
      .bind(new Date().toISOString())
      .run()
    const html = await (await (await protector()).get('/bao-ve/ca')).text()
    expect(html).toMatch(/Không có ca nào đang chờ\. Lần kiểm tra gần nhất: \d\d:\d\d\./)
  })

  test('shows cases the most urgent first, with number, level in words and time left, and no word of a child', async () => {
    const low = await raised({ level: 1 })
    const high = await raised({ level: 3, receivedAt: new Date(Date.now() - 8.5 * 60_000).toISOString() })
    await raised({ level: 2, source: 'drill', unitId: unit.ducLinh })
    const officer = await protector()
    const html = await (await officer.get('/bao-ve/ca')).text()
    expect(html.indexOf(`C-0${high.seq}`)).toBeLessThan(html.indexOf(`C-0${low.seq}`))
    for (const words of ['Nguy cấp', 'Cần hỏi thăm', '6 phút để mở', 'Diễn tập', 'Chưa mở'])
      expect(html).toContain(words)
    expect(html).not.toContain(canary)
    const json = await (await officer.getJson('/bao-ve/ca')).text()
    expect(json).not.toContain(canary)
  })

  test('says by how much a deadline is broken', async () => {
    await raised({ level: 3, receivedAt: new Date(Date.now() - 20 * 60_000).toISOString() })
    expect(await (await (await protector()).get('/bao-ve/ca')).text()).toContain('trễ 5 phút')
  })

  test('a commune sees its own cases, not those of the province or of a neighbour', async () => {
    const own = await raised({ unitId: unit.ducLinh })
    const others = [await raised(), await raised({ unitId: unit.tanhLinh })]
    const html = await (await (await protector(unit.ducLinh)).get('/bao-ve/ca')).text()
    expect(html).toContain(own.path)
    for (const other of others) expect(html).not.toContain(other.path)
  })

  test('has a child before a whole page that one address has sent, never behind it', async () => {
    for (let at = 0; at < 31; at += 1) await raised({ level: 3 })
    await env.DB.prepare('update concerns set crowded = 1').run()
    const child = await raised({ level: 3 })
    const { cases } = await (
      await (await protector()).getJson('/bao-ve/ca')
    ).json<{ cases: { seq: number }[] }>()
    expect(cases[0]?.seq).toBe(child.seq)
  })

  test('goes on where a page ended, losing no case and showing none twice', async () => {
    for (let at = 0; at < 35; at += 1) await raised({ level: at % 2 === 0 ? 3 : 1 })
    await env.DB.prepare('update concerns set crowded = 1 where seq % 3 = 0').run()
    const officer = await protector()
    const first = await (
      await officer.getJson('/bao-ve/ca')
    ).json<{ cases: { seq: number }[]; next: string }>()
    const second = await (
      await officer.getJson(`/bao-ve/ca?sau=${first.next}`)
    ).json<{ cases: { seq: number }[] }>()
    const seen = [...first.cases, ...second.cases].map(({ seq }) => seq)
    expect([seen.length, new Set(seen).size]).toEqual([35, 35])
  })
})

describe('a case', () => {
  test('is taken by the officer who opens it: they hold it, and the log says so', async () => {
    const one = await raised()
    const officer = await protector()
    expect((await doStep(officer, one, 'mo')).status).toBe(303)
    expect(await rowOf(one)).toMatchObject({
      status: 'assessing',
      holder_id: officer.id,
      opened_by: officer.id,
    })
    expect(await (await officer.get(one.path)).text()).toContain('mở ca')
  })

  test('is not seen unnoticed by who sends a step that is refused', async () => {
    const one = await raised({ status: 'assessing' })
    const officer = await protector()
    expect((await doStep(officer, one, 'danh-gia')).status).toBe(422)
    expect(await rowsOf('reads')).toMatchObject([
      { subject: 'concern', subject_id: one.id, person_id: officer.id },
    ])
  })

  test('shows a child’s words only after they are asked for, and writes down who read them', async () => {
    const one = await raised({ wish: 'find' })
    const officer = await protector()
    await doStep(officer, one, 'mo')
    const before = await (await officer.get(one.path)).text()
    expect(before).toContain('Tìm gặp em')
    expect(before).not.toContain(canary)
    expect(await (await officer.getJson(one.path)).text()).not.toContain(canary)
    const shown = await officer.post(one.path)
    expect(shown.status).toBe(200)
    expect((await shown.text()).match(new RegExp(canary, 'g'))).toHaveLength(2)
    expect(await (await officer.postJson(one.path, {})).json()).toMatchObject({
      words: { words: `Em sợ lắm. ${canary}` },
    })
    const reads = (await rowsOf('reads')).map(({ subject, subject_id, person_id }) => [
      subject,
      subject_id,
      person_id,
    ])
    expect(reads).toEqual([
      ['concern', one.id, officer.id],
      ['concern', one.id, officer.id],
      ['concern_words', one.id, officer.id],
      ['concern_words', one.id, officer.id],
    ])
  })

  test('that nobody took shows no words, not even to who asks', async () => {
    const one = await raised()
    const response = await (await protector()).post(one.path)
    expect(response.status).toBe(409)
    expect(await response.text()).not.toContain(canary)
  })

  test('is raised freely, and lowered only with a reason that is kept sealed', async () => {
    const one = await raised({ level: 2, status: 'assessing' })
    const officer = await protector()
    expect((await doStep(officer, one, 'danh-gia', { danger: 'yes', level: 3 })).status).toBe(303)
    const refused = await doStep(officer, one, 'danh-gia', { danger: 'no', level: 1 })
    expect(refused.status).toBe(422)
    expect(await refused.text()).toContain('Hạ mức thì ghi lý do')
    expect(await rowOf(one)).toMatchObject({ level: 3, danger: 'yes' })
    await doStep(officer, one, 'danh-gia', { danger: 'no', level: 1, levelReason: 'Em đã về với bà ngoại' })
    expect(await rowOf(one)).toMatchObject({ level: 1 })
    const stored = await env.DB.prepare(
      "select sealed from concern_texts where part = 'reason'",
    ).first<string>('sealed')
    expect(stored).not.toContain('bà ngoại')
    expect(await (await officer.get(one.path)).text()).not.toContain('bà ngoại')
    expect(await (await officer.post(one.path)).text()).toContain('Em đã về với bà ngoại')
  })

  test('goes to another officer of its unit or above, who was called first, and to nobody else', async () => {
    const one = await raised({ status: 'assessing', unitId: unit.ducLinh })
    const officer = await protector()
    const near = await protector(unit.ducLinh)
    const far = await protector(unit.tanhLinh)
    expect((await doStep(officer, one, 'chuyen-nguoi', { holder: near.id })).status).toBe(422)
    expect((await doStep(officer, one, 'chuyen-nguoi', { holder: far.id, told: 'yes' })).status).toBe(422)
    expect((await doStep(officer, one, 'chuyen-nguoi', { holder: near.id, told: 'yes' })).status).toBe(303)
    expect(await rowOf(one)).toMatchObject({ holder_id: near.id })
  })

  test('is shown to a commune once it is known that the child is there, and to no other', async () => {
    const one = await raised({ status: 'assessing' })
    const [officer, near, far] = [
      await protector(),
      await protector(unit.ducLinh),
      await protector(unit.tanhLinh),
    ]
    expect((await near.get(one.path)).status).toBe(404)
    expect((await doStep(officer, one, 'noi', inDucLinh)).status).toBe(303)
    expect([(await near.get(one.path)).status, (await far.get(one.path)).status]).toEqual([200, 404])
    await doStep(officer, one, 'noi', { unknown: 'yes' })
    expect((await near.get(one.path)).status).toBe(404)
  })

  test('that another officer changed meanwhile is not decided on an old page', async () => {
    const one = await raised()
    const [officer, other] = [await protector(), await protector()]
    const version = await versionOf(one)
    await doStep(other, one, 'mo')
    const late = await officer.post(`${one.path}/mo`, { version })
    expect(late.status).toBe(409)
    expect(await rowOf(one)).toMatchObject({ holder_id: other.id })
    expect((await actions()).filter((name) => name === 'concern.open')).toHaveLength(1)
  })

  test('tapped twice is opened once', async () => {
    const one = await raised()
    const officer = await protector()
    const fields = { version: 1, commit: freshToken() }
    const statuses = [
      (await officer.post(`${one.path}/mo`, fields)).status,
      (await officer.post(`${one.path}/mo`, fields)).status,
    ]
    expect(statuses).toEqual([303, 303])
    expect(await versionOf(one)).toBe(2)
  })
})
