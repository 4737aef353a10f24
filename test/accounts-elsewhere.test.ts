import { env } from 'cloudflare:workers'
import { beforeEach, describe, expect, test } from 'vitest'
import { account, atStage, codeOf, value } from './support/accounts.ts'
import { client, type Client } from './support/client.ts'
import { person, rowsOf, unit, world } from './support/world.ts'

const list = '/quan-tri/nguoi-dung'
const invited = { email: 'mai@lamdong.example', name: 'Thông Thị Mai', role: 'front', unitId: unit.ducLinh }

beforeEach(world)

describe('a commune that gives a post to a person of elsewhere', () => {
  let who: Awaited<ReturnType<typeof account>>
  let commune: Client
  let page: string
  beforeEach(async () => {
    await env.DB.prepare(
      `insert into organisations (id, seq, kind, school_level, name, name_fold, unit_id, commune_id, province_id, valid_from)
       values ('school', 1, 'school', 'primary', 'Trường Tiểu học Số 1', 'truong', ?1, ?1, 't68', '2025-07-01')`,
    )
      .bind(unit.ducLinh)
      .run()
    who = await account(
      { cheap: true, totp: true, mustChange: true, name: 'Bùi Văn Lợi' },
      { role: 'moderator', unitId: unit.otherCommune },
      { role: 'leader', unitId: unit.root, to: '2026-02-01' },
    )
    const elsewhere = await person({ role: 'admin', unitId: unit.country })
    const leader = String(await value("select id from grants where role = 'leader'"))
    await client(elsewhere).post(`${list}/${who.id}/doi-mat-khau`, { version: 1 })
    await client(elsewhere).post(`${list}/${who.id}/nhiem-vu/${leader}/gia-han`, { version: 1 })
    commune = client(await person({ role: 'commune', unitId: unit.ducLinh }))
    const school = { ...invited, email: who.email, role: 'school', organisationId: 'school' }
    const answer = await commune.post(`${list}/moi`, school)
    page = String(answer.headers.get('location')).split('?')[0] ?? ''
  })

  test('sees that post and what was done here, and nothing else of the account', async () => {
    const model = await (await commune.getJson(page)).json()
    expect(model).toMatchObject({
      person: { id: who.id, email: who.email },
      account: null,
      posts: [{ role: 'school', unit: 'Xã Đức Linh' }],
      history: [{ subject: 'grant', action: 'grant', unit: 'Xã Đức Linh' }],
    })
    for (const hidden of [
      'hasTotp',
      'mustChange',
      'moderator',
      'leader',
      'Lâm Đồng',
      'Ba Đình',
      'forceChange',
    ])
      expect(JSON.stringify(model)).not.toContain(hidden)
    const text = await (await commune.get(page)).text()
    for (const hidden of ['Xác thực hai lớp', 'Phải đổi', 'Người duyệt', 'Lãnh đạo', 'Ba Đình', 'Hà Nội'])
      expect(text).not.toContain(hidden)
  })

  test('finds no page of their other posts', async () => {
    for (const role of ['moderator', 'leader']) {
      const grant = String(await value('select id from grants where role = ?', role))
      expect((await commune.get(`${page}/nhiem-vu/${grant}`)).status, role).toBe(404)
    }
    const own = String(await value("select id from grants where role = 'school'"))
    expect((await commune.get(`${page}/nhiem-vu/${own}`)).status).toBe(200)
  })

  test('does not see when they sign in, not even under an early first day', async () => {
    await env.DB.prepare("update grants set from_day = '2020-01-01' where role = 'school'").run()
    const browser = await atStage('totp', who)
    expect((await browser.post('/tai-khoan/nhap-ma', { otp: codeOf(who.secret) })).status).toBe(303)
    expect(await value("select unit_id from events where subject = 'totp'")).toBe(unit.ducLinh)
    const { history } = await (await commune.getJson(page)).json<{ history: { subject: string }[] }>()
    expect(history.map(({ subject }) => subject)).toEqual(['grant'])
    const national = client(await person({ role: 'admin', unitId: unit.country }))
    const whole = await (await national.getJson(page)).json<{ history: { subject: string }[] }>()
    expect(whole.history.map(({ subject }) => subject)).toEqual(['totp', 'grant', 'grant', 'person'])
    expect(whole).toMatchObject({ account: { hasTotp: 1, mustChange: 1 }, posts: [{}, {}, {}] })
  })
})

test('whoever invites an ended account of elsewhere is not told that it ended', async () => {
  const who = await account({ cheap: true }, { role: 'front', unitId: unit.otherCommune })
  await env.DB.prepare("update people set ended_at = '2026-01-01T00:00:00.000Z' where id = ?")
    .bind(who.id)
    .run()
  const response = await client(await person({ role: 'admin', unitId: unit.root })).post(`${list}/moi`, {
    ...invited,
    email: who.email,
  })
  const text = await response.text()
  expect([response.status, text]).toEqual([422, expect.stringContaining('Không mời được địa chỉ này')])
  expect(text).not.toContain('đã kết thúc')
  expect(await rowsOf('events')).toEqual([])
  expect(await rowsOf('outbox')).toEqual([])
})
