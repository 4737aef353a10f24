import { env } from 'cloudflare:workers'
import { beforeEach, describe, expect, test } from 'vitest'
import { client } from './support/client.ts'
import { approvedEvent, campaign, of, schools, sentEvent, teacher, whole } from './support/events.ts'
import { person, rowsOf, unit, world, type Person } from './support/world.ts'

const own = '/nha-truong/su-kien'
const desk = '/quan-tri/su-kien'

let liên: Person
let home: Person
let host: Person
beforeEach(async () => {
  await world()
  await schools()
  await campaign()
  liên = await teacher()
  home = await person({ role: 'commune', unitId: unit.ducLinh })
  host = await person({ role: 'commune', unitId: unit.tanhLinh })
})

/** An event of the first school of Đức Linh, to be held in Tánh Linh. */
const asGuest = () =>
  sentEvent(liên, { unitId: unit.tanhLinh, placeKind: 'culture_house', place: 'Nhà văn hóa' })
const title = { title: 'Tên do người khác sửa', kinds: ['lion_dance'] }
const call = { version: 2, reason: 'Vì mưa bão' }
const lookAt = async (who: Person, path: string) => (await client(who).get(path)).status
const send = async (who: Person, path: string, body: unknown) =>
  (await client(who).postJson(path, body)).status

describe('the official of the commune where a guest holds its event', () => {
  test('decides on it and calls its contact, and writes no word of it', async () => {
    const seq = await asGuest()
    expect(await (await client(host).get(`${desk}/${seq}`)).text()).toContain('0912 345 678')
    expect(await lookAt(host, `${own}/${seq}`)).toBe(404)
    expect(await send(host, `${own}/${seq}/rut`, { version: 2 })).toBe(404)
    await client(host).postJson(`${desk}/${seq}/bo-sung`, {
      version: 2,
      points: [{ section: 1, body: 'Sửa tên' }],
    })
    expect(await send(host, `${own}/${seq}/1`, { version: 3, ...title })).toBe(404)
    expect(await send(host, `${own}/${seq}/gui`, { version: 3 })).toBe(404)
    expect([await of(seq, 'title'), await of(seq, 'status')]).toEqual([whole.title, 'needsChanges'])
    expect(await send(liên, `${own}/${seq}/gui`, { version: 3 })).toBe(200)
    expect(await send(host, `${desk}/${seq}/ghi-nhan`, { version: 4 })).toBe(200)
  })

  test('does not open a draft, while the official at home does', async () => {
    const seq = await asGuest()
    await client(liên).postJson(`${own}/${seq}/rut`, { version: 2 })
    for (const path of [`${own}/${seq}`, `${own}/${seq}/6`, `${own}/${seq}/7`, `${desk}/${seq}`]) {
      expect(await lookAt(host, path)).toBe(404)
    }
    expect(await send(host, `${own}/${seq}/huy`, { version: 3, reason: 'Bỏ' })).toBe(404)
    expect(await lookAt(home, `${own}/${seq}`)).toBe(200)
  })

  test('puts it off and cancels it, once it was sent, as the official at home does', async () => {
    const [one, other] = [await asGuest(), await sentEvent(liên, { another: true })]
    expect(await send(host, `${desk}/${one}/huy`, call)).toBe(200)
    expect(await send(host, `${desk}/${other}/huy`, call)).toBe(404)
  })
})

describe('a draft that was thrown away before anybody saw it', () => {
  test('stays unseen by the commune, the Front, the reporter and the leader', async () => {
    const { seq } = await (await client(liên).postJson(`${own}/moi`, { campaign: 1 })).json<{ seq: number }>()
    await client(liên).postJson(`${own}/${seq}/1`, { version: 1, later: true, title: 'Chưa định gửi' })
    expect(await send(liên, `${own}/${seq}/huy`, { version: 2 })).toBe(200)
    for (const role of ['commune', 'front', 'reporter', 'leader'] as const) {
      expect(await lookAt(await person({ role, unitId: unit.ducLinh }), `${desk}/${seq}`)).toBe(404)
    }
    expect(await lookAt(liên, `${own}/${seq}`)).toBe(200)
  })
})

describe('a teacher', () => {
  test('of the other school in the same commune reaches nothing of an event', async () => {
    const neighbour = await teacher('school2')
    const [sent, approved] = [await sentEvent(liên), await approvedEvent(liên, home, { another: true })]
    for (const seq of [sent, approved]) {
      for (const path of ['', '/1', '/6', '/7', '/da-gui', '/hoan', '/huy']) {
        expect(await lookAt(neighbour, `${own}/${seq}${path}`)).toBe(404)
      }
      expect(await send(neighbour, `${own}/${seq}/1`, { version: 2, ...title })).toBe(404)
      expect(await send(neighbour, `${own}/${seq}/gui`, { version: 2 })).toBe(404)
      expect(await send(neighbour, `${own}/${seq}/rut`, { version: 2 })).toBe(404)
      expect(await send(neighbour, `${own}/${seq}/huy`, call)).toBe(404)
      expect(await send(neighbour, `${own}/${seq}/hoan`, call)).toBe(404)
    }
  })

  test('of no named school, or whose post ended yesterday, reaches nothing', async () => {
    const seq = await sentEvent(liên)
    const nameless = await person({ role: 'school', unitId: unit.ducLinh })
    const left = await person({
      role: 'school',
      unitId: unit.ducLinh,
      organisationId: 'school1',
      to: '2026-01-01',
    })
    expect([await lookAt(nameless, `${own}/${seq}`), await lookAt(left, `${own}/${seq}`)]).toEqual([404, 403])
    expect(await send(nameless, own, { ...whole, holder: unit.ducLinh, another: true })).toBe(404)
    expect(await send(nameless, own, { ...whole, holder: '1', another: true })).toBe(404)
  })

  test('sends no draft of a school that is no more, and still sees it', async () => {
    const seq = await sentEvent(liên)
    await client(liên).postJson(`${own}/${seq}/rut`, { version: 2 })
    await env.DB.prepare("update organisations set valid_to = '2026-01-01' where id = 'school1'").run()
    const page = await client(liên).post(`${own}/${seq}/gui`, { version: 3 })
    expect(page.status).toBe(422)
    expect(await page.text()).toContain('Đơn vị tổ chức đã ngừng hoạt động')
    expect([await of(seq, 'status'), await lookAt(liên, `${own}/${seq}`)]).toEqual(['draft', 200])
  })

  test('changes no word of an event that the commune took note of', async () => {
    const seq = await approvedEvent(liên, home)
    const before = await rowsOf('campaign_events')
    for (const part of [1, 2, 3, 4, 5, 6]) {
      expect(await send(liên, `${own}/${seq}/${part}`, { ...whole, ...title, version: 3 })).toBe(409)
    }
    expect(await send(liên, `${own}/${seq}/gui`, { version: 3 })).toBe(409)
    expect(await send(liên, `${own}/${seq}/rut`, { version: 3 })).toBe(409)
    expect(await rowsOf('campaign_events')).toEqual(before)
  })

  test('who is an official too never takes note of what was sent at school', async () => {
    const both = await person(
      { role: 'school', unitId: unit.ducLinh, organisationId: 'school1' },
      { role: 'commune', unitId: unit.ducLinh },
    )
    const seq = await sentEvent(both, { holder: '1' })
    expect(await send(both, `${desk}/${seq}/ghi-nhan`, { version: 2 })).toBe(422)
    expect(await of(seq, 'status')).toBe('submitted')
  })
})

describe('a text of a hundred letters', () => {
  const long = `a${'\u0301'.repeat(30_000)}`
  test.each([
    ['the title', 'title'],
    ['the place', 'place'],
    ['what is done when it rains', 'rainPlan'],
    ['the contact', 'contactName'],
  ])('is no load of marks on one letter, as %s of an event', async (_, field) => {
    expect(await send(liên, own, { ...whole, [field]: long })).toBe(422)
    expect(await rowsOf('campaign_events')).toEqual([])
  })

  test('nor as a reason that the public reads', async () => {
    const seq = await approvedEvent(liên, home)
    expect(await send(liên, `${own}/${seq}/hoan`, { version: 3, reason: long })).toBe(422)
    expect(await send(liên, `${own}/${seq}/huy`, { version: 3, reason: long })).toBe(422)
    expect(await of(seq, 'status')).toBe('approved')
  })

  test('nor as a point of the commune or the name of a campaign', async () => {
    const seq = await sentEvent(liên)
    const points = [{ section: 1, body: long }]
    expect(await send(home, `${desk}/${seq}/bo-sung`, { version: 2, points })).toBe(422)
    const made = { kind: 'other', year: 2027, name: 'Ngày hội', theme: '' }
    const days = {
      startsOn: '2027-06-01',
      endsOn: '2027-06-02',
      registersFrom: '2027-05-01',
      registersTo: '2027-06-01',
    }
    for (const field of ['name', 'theme']) {
      expect(await send(home, '/quan-tri/chien-dich', { ...made, ...days, [field]: long })).toBe(422)
    }
    expect(await env.DB.prepare('select count(*) as n from campaigns').first('n')).toBe(1)
  })
})

describe('a body that is no object', () => {
  test.each(['null', '[]', '"x"', '7', '{"__proto__":{"version":1}}'])(
    '%s is refused, not a fault',
    async (body) => {
      const seq = await sentEvent(liên)
      const paths = [
        '',
        '/moi',
        ...[1, 2, 3, 4, 5, 6, 'gui', 'rut', 'hoan', 'huy'].map((end) => `/${seq}/${end}`),
      ]
      const tried = [
        ...paths.map((path) => [liên, `${own}${path}`] as const),
        ...['ghi-nhan', 'bo-sung', 'to-chuc-lai'].map((end) => [home, `${desk}/${seq}/${end}`] as const),
        [home, '/quan-tri/chien-dich'] as const,
      ]
      for (const [who, path] of tried) {
        const response = await client(who).postJson(path, JSON.parse(body))
        expect([path, response.status]).toEqual([path, 422])
      }
    },
  )
})
