import { env } from 'cloudflare:workers'
import { beforeEach, describe, expect, test } from 'vitest'
import { account, actions, value } from './support/accounts.ts'
import { client } from './support/client.ts'
import { person, rowsOf, unit, world } from './support/world.ts'

const list = '/quan-tri/nguoi-dung'
const invited = { email: 'mai@lamdong.example', name: 'Thông Thị Mai', role: 'front', unitId: unit.ducLinh }

beforeEach(async () => {
  await world()
  await env.DB.batch(
    ['ducLinh', 'tanhLinh'].map((name, at) =>
      env.DB.prepare(
        `insert into organisations (id, seq, kind, school_level, name, name_fold, unit_id, commune_id, province_id, valid_from)
         values (?, ?, 'school', 'primary', ?, 'truong', ?, ?, 't68', '2025-07-01')`,
      ).bind(
        `school-${name}`,
        at + 1,
        `Trường Tiểu học số ${at + 1}`,
        unit[name as 'ducLinh'],
        unit[name as 'ducLinh'],
      ),
    ),
  )
})

/** Nothing was written by whoever was refused. */
async function nothingHappened(): Promise<void> {
  expect(await rowsOf('events')).toEqual([])
  expect(await rowsOf('outbox')).toEqual([])
}

describe('inviting', () => {
  test('an administrator invites anybody to any role within the own units', async () => {
    const admin = await person({ role: 'admin', unitId: unit.root })
    const response = await client(admin).post(`${list}/moi`, {
      ...invited,
      'from.day': '1',
      'from.month': '9',
      'from.year': '2098',
      'to.day': '31',
      'to.month': '5',
      'to.year': '2099',
    })
    expect(response.headers.get('location')).toMatch(/^\/quan-tri\/nguoi-dung\/[\w-]{22}\?xong=active$/)
    expect((await rowsOf('people')).find(({ email }) => email === invited.email)).toMatchObject({
      name: 'Thông Thị Mai',
      name_key: ' mai thong thi mai',
      password: null,
    })
    expect((await rowsOf('grants')).find(({ role }) => role === 'front')).toMatchObject({
      unit_id: unit.ducLinh,
      from_day: '2098-09-01',
      to_day: '2099-05-31',
      granted_by: admin.id,
      status: 'active',
    })
    expect(await rowsOf('outbox')).toMatchObject([{ recipient: invited.email }])
    expect(await actions()).toEqual(['person.invite', 'grant.grant'])
  })

  test('nobody invites outside the own units, and the others are not told that they exist', async () => {
    const admin = await person({ role: 'admin', unitId: unit.root })
    expect((await client(admin).post(`${list}/moi`, { ...invited, unitId: unit.otherCommune })).status).toBe(
      404,
    )
    expect((await client(admin).post(`${list}/moi`, { ...invited, unitId: unit.country })).status).toBe(404)
    expect((await client(admin).post(`${list}/moi`, { ...invited, unitId: 'x-nowhere' })).status).toBe(404)
    await nothingHappened()
  })

  test('a moderator, a Front officer and a visitor invite nobody', async () => {
    for (const role of ['moderator', 'front', 'protector', 'school'] as const) {
      const who = await person({ role, unitId: unit.root })
      expect((await client(who).get(`${list}/moi`)).status, role).toBe(403)
      expect((await client(who).post(`${list}/moi`, invited)).status, role).toBe(403)
    }
    expect((await client().post(`${list}/moi`, invited)).headers.get('location')).toBe('/tai-khoan/dang-nhap')
    await nothingHappened()
  })

  test('a commune invites its own schools, and neither colleagues nor the school next door', async () => {
    const commune = client(await person({ role: 'commune', unitId: unit.ducLinh }))
    const school = { ...invited, role: 'school', organisationId: 'school-ducLinh' }
    expect((await commune.post(`${list}/moi`, { ...school, role: 'commune' })).status).toBe(403)
    expect((await commune.post(`${list}/moi`, { ...school, role: 'admin' })).status).toBe(403)
    expect((await commune.post(`${list}/moi`, { ...school, organisationId: 'school-tanhLinh' })).status).toBe(
      422,
    )
    expect((await commune.post(`${list}/moi`, { ...school, organisationId: '' })).status).toBe(422)
    await nothingHappened()
    const page = await (await commune.get(`${list}/moi`)).text()
    expect(page).toContain('Trường Tiểu học số 1')
    expect(page).not.toContain('Trường Tiểu học số 2')
    expect((await commune.post(`${list}/moi`, school)).status).toBe(303)
    expect(await actions()).toEqual(['person.invite', 'grant.grant'])
  })

  test('nobody gives a post to oneself', async () => {
    const admin = await person({ role: 'admin', unitId: unit.root })
    const response = await client(admin).post(`${list}/moi`, { ...invited, email: admin.email })
    expect([response.status, await response.text()]).toEqual([
      422,
      expect.stringContaining('Không giao nhiệm vụ cho chính mình'),
    ])
    expect(
      (await client(admin).post(`${list}/${admin.id}/nhiem-vu/moi`, { role: 'leader', unitId: unit.root }))
        .status,
    ).toBe(422)
    await nothingHappened()
  })

  test('a person who is known gets one more post, not a second account, and keeps their name', async () => {
    const admin = await person({ role: 'admin', unitId: unit.root })
    const known = await account(
      { cheap: true, name: 'Lê Thị Hạnh' },
      { role: 'moderator', unitId: unit.otherProvince },
    )
    const fields = { ...invited, email: known.email }
    expect((await client(admin).post(`${list}/moi`, fields)).status).toBe(303)
    expect(await value('select count(*) from people where email = ?', known.email)).toBe(1)
    expect(await value('select name from people where id = ?', known.id)).toBe('Lê Thị Hạnh')
    expect(await value('select body from outbox')).toContain('Xã Đức Linh')
    expect(await value('select body from outbox')).not.toContain('kich-hoat')
    const twice = await client(admin).post(`${list}/moi`, fields)
    expect([twice.status, await twice.text()]).toEqual([
      422,
      expect.stringContaining('đang giữ đúng nhiệm vụ này'),
    ])
    expect(await actions()).toEqual(['grant.grant'])
  })

  test('two who invite the same person at once make one account', async () => {
    const admins = [
      await person({ role: 'admin', unitId: unit.root }),
      await person({ role: 'admin', unitId: unit.root }),
    ]
    const answers = await Promise.all(
      admins.map(async (who) => (await client(who).post(`${list}/moi`, invited)).status),
    )
    expect(await value('select count(*) from people where email = ?', invited.email)).toBe(1)
    expect(answers).toContain(303)
  })

  test('a commune is told which role it gives: there is no choice', async () => {
    const commune = await person({ role: 'commune', unitId: unit.ducLinh })
    const page = await (await client(commune).get(`${list}/moi`)).text()
    expect(page).toMatch(/Vai trò: <b>Nhà trường/)
  })

  test('what is wrong is said at each field, with what was typed', async () => {
    const admin = client(await person({ role: 'admin', unitId: unit.root }))
    const fields = {
      email: 'mai',
      name: ' ',
      role: '',
      unitId: unit.ducLinh,
      'to.day': '31',
      'to.month': '2',
      'to.year': '2027',
    }
    const text = await (await admin.post(`${list}/moi`, fields)).text()
    for (const part of ['Nhập thư điện tử', 'Nhập họ và tên', 'Chọn vai trò', 'value="mai"', 'Xã Đức Linh']) {
      expect(text).toContain(part)
    }
    const past = { ...invited, 'to.day': '1', 'to.month': '1', 'to.year': '2020' }
    expect((await admin.post(`${list}/moi`, past)).status).toBe(422)
    const backdated = { ...invited, 'from.day': '1', 'from.month': '1', 'from.year': '2020' }
    expect(await (await admin.post(`${list}/moi`, backdated)).text()).toContain(
      'Ngày đầu phải từ hôm nay trở đi',
    )
    await nothingHappened()
  })

  test('whoever becomes an administrator without a second factor signs in anew to set it up', async () => {
    const admin = await person({ role: 'admin', unitId: unit.root })
    const other = await person({ role: 'leader', unitId: unit.root })
    await env.DB.prepare("update people set password = 'x' where id = ?").bind(other.id).run()
    expect(
      (await client(admin).post(`${list}/${other.id}/nhiem-vu/moi`, { role: 'admin', unitId: unit.ducLinh }))
        .status,
    ).toBe(303)
    expect((await client(other).get('/tai-khoan')).status).toBe(303)
  })
})
