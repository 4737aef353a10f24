import { beforeEach, describe, expect, test } from 'vitest'
import { canary, doStep, protector, raised, rowOf, versionOf } from './support/concerns.ts'
import { rowsOf, unit, world } from './support/world.ts'

beforeEach(world)

const filled = { childName: 'Chim Yến Nhỏ', place: 'Gần chợ Đức Linh', sex: 'Nữ' }

describe('Mẫu số 01', () => {
  test('is prefilled with what the case tells, and quotes the child exactly', async () => {
    const words = 'Em sợ lắm.\nĐừng nói với “bố” <b>em</b> & dì'
    const one = await raised({ status: 'assessing', unitId: unit.ducLinh, parts: { words } })
    const officer = await protector()
    const form = await (await officer.post(`${one.path}/mau-01`)).text()
    expect(form).toContain('Trẻ em nhờ báo giúp trên Diễn đàn trẻ em')
    expect(form).toContain('Xã Đức Linh')
    const paper = await (await officer.post(`${one.path}/mau-01/in`)).text()
    expect(paper).toContain('“Em sợ lắm.\nĐừng nói với “bố” &lt;b&gt;em&lt;/b&gt; &amp; dì”')
    expect(paper).toContain('BÁO CÁO TIẾP NHẬN THÔNG TIN TRẺ EM')
  })

  test('is kept sealed, and shown again only to who asks for it', async () => {
    const one = await raised({ status: 'assessing' })
    const officer = await protector()
    const saved = await doStep(officer, one, 'mau-01/luu', filled)
    expect([saved.status, saved.headers.get('location')]).toEqual([303, `${one.path}/mau-01`])
    expect(
      JSON.stringify([await rowsOf('concern_texts'), await rowsOf('commits'), await rowsOf('events')]),
    ).not.toContain('Chim Yến')
    for (const path of [`${one.path}/mau-01`, one.path]) {
      expect(await (await officer.get(path)).text()).not.toContain('Chim Yến')
      expect(await (await officer.getJson(path)).text()).not.toContain('Chim Yến')
    }
    expect(await (await officer.post(one.path)).text()).not.toContain('Chim Yến')
    const paper = await (await officer.post(`${one.path}/mau-01/in`)).text()
    for (const text of Object.values(filled)) expect(paper).toContain(text)
  })

  test('each time it is opened or printed is written down by name', async () => {
    const one = await raised({ status: 'assessing' })
    const officer = await protector()
    await officer.get(`${one.path}/mau-01`)
    await officer.post(`${one.path}/mau-01`)
    await officer.post(`${one.path}/mau-01/in`)
    expect((await rowsOf('reads')).map(({ subject, person_id }) => [subject, person_id])).toEqual([
      ['concern', officer.id],
      ['concern_words', officer.id],
      ['concern_words', officer.id],
    ])
  })

  test('shows what was typed again when a place is too long, and leaves the case as it was', async () => {
    const one = await raised({ status: 'assessing' })
    const officer = await protector()
    const answer = await doStep(officer, one, 'mau-01/luu', { ...filled, note: 'ê'.repeat(1001) })
    expect(answer.status).toBe(422)
    expect(await answer.text()).toContain('Chim Yến Nhỏ')
    expect(await versionOf(one)).toBe(1)
  })

  test('of a case that nobody took cannot be opened', async () => {
    const one = await raised()
    const officer = await protector()
    expect((await officer.post(`${one.path}/mau-01`)).status).toBe(409)
    expect((await doStep(officer, one, 'mau-01/luu', filled)).status).toBe(409)
    expect(await rowOf(one)).toMatchObject({ status: 'waiting' })
  })
})

describe('the log of readings', () => {
  test('tells protection officers who opened which case and its words, and when', async () => {
    const one = await raised({ status: 'assessing' })
    const [officer, other] = [await protector(), await protector(unit.country)]
    await officer.get(one.path)
    await officer.post(one.path)
    const html = await (await other.get('/bao-ve/nhat-ky')).text()
    expect(html).toContain(`Cán bộ ${officer.id.slice(0, 4)}`)
    expect(html).toMatch(/xem lời của em, ca <a href="\/bao-ve\/ca\/\d+">/)
    expect(html).not.toContain(canary)
    const log = await (await other.get(one.path)).text()
    expect(log).toContain('xem lời của em')
  })

  test('goes on where a page ended', async () => {
    const one = await raised({ status: 'assessing' })
    const officer = await protector()
    for (let at = 0; at < 65; at += 1) await officer.getJson(one.path)
    const first = await (
      await officer.getJson('/bao-ve/nhat-ky')
    ).json<{ reads: { seq: number }[]; next: number }>()
    const rest = await (
      await officer.getJson(`/bao-ve/nhat-ky?truoc=${first.next}`)
    ).json<{ reads: { seq: number }[] }>()
    expect(new Set([...first.reads, ...rest.reads].map(({ seq }) => seq)).size).toBe(65)
  })
})
