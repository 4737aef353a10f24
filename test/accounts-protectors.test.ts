import { env } from 'cloudflare:workers'
import { beforeEach, describe, expect, test } from 'vitest'
import { account, actions, value, type Account } from './support/accounts.ts'
import { client } from './support/client.ts'
import { person, rowsOf, unit, world, type Person } from './support/world.ts'

const invite = '/quan-tri/nguoi-dung/moi'
const path = '/quan-tri/can-bo-bao-ve'
const invited = { email: 'hoa@lamdong.example', name: 'Nguyễn Thị Hoa', role: 'protector', unitId: unit.root }

let admin: Person
let protectors: readonly Person[]

beforeEach(async () => {
  await world()
  admin = await person({ role: 'admin', unitId: unit.root })
  protectors = []
})

async function twoProtectors(): Promise<void> {
  const post = { role: 'protector', unitId: unit.root } as const
  protectors = [await person(post), await person(post)]
}

function protector(at: number) {
  const who = protectors[at]
  if (who === undefined) throw new RangeError('no such protector')
  return client(who)
}

async function propose(): Promise<string> {
  const response = await client(admin).post(invite, invited)
  expect(response.headers.get('location')).toContain('xong=proposed')
  return String(await value("select id from grants where status = 'proposed'"))
}

async function statusOf(grant: string): Promise<string | null> {
  return value('select status from grants where id = ?', grant)
}

test('a protector’s screen that was left decides nothing about protectors', async () => {
  await twoProtectors()
  const grant = await propose()
  await env.DB.prepare('update sessions set open_until = ?').bind('2026-01-01T00:00:00.000Z').run()
  const response = await protector(0).post(`${path}/de-nghi/${grant}/dong-y`, { version: 1 })
  expect([response.status, await statusOf(grant)]).toEqual([422, 'proposed'])
  expect(await response.text()).toContain('Màn hình đang khóa')
})

describe('a new protector', () => {
  test('while fewer than two exist the administrator is enough, and the audit says so', async () => {
    await person({ role: 'protector', unitId: unit.root })
    const response = await client(admin).post(invite, invited)
    expect(response.headers.get('location')).toContain('xong=active')
    const event = (await rowsOf('events')).find(({ subject }) => subject === 'grant')
    expect([event?.['action'], JSON.parse(String(event?.['detail']))]).toEqual([
      'grant',
      { role: 'protector', founding: true },
    ])
    expect(await (await client(admin).get('/quan-tri/nhat-ky')).text()).toContain(
      'chưa đủ hai cán bộ bảo vệ trẻ em',
    )
  })

  test('once two exist the post waits for two different yeses of others', async () => {
    await twoProtectors()
    const grant = await propose()
    expect(await (await protector(0).get(path)).text()).toContain('Nguyễn Thị Hoa')
    expect((await protector(0).post(`${path}/de-nghi/${grant}/dong-y`, { version: 1 })).status).toBe(303)
    expect(await statusOf(grant)).toBe('proposed')
    const again = await protector(0).post(`${path}/de-nghi/${grant}/dong-y`, { version: 2 })
    expect([again.status, await again.text()]).toEqual([
      422,
      expect.stringContaining('Cần một cán bộ bảo vệ trẻ em khác'),
    ])
    expect((await protector(1).post(`${path}/de-nghi/${grant}/dong-y`, { version: 2 })).status).toBe(303)
    expect((await rowsOf('grants')).find(({ id }) => id === grant)).toMatchObject({
      status: 'active',
      granted_by: protectors[0]?.id,
      confirmed_by: protectors[1]?.id,
    })
    expect((await protector(1).post(`${path}/de-nghi/${grant}/dong-y`, { version: 3 })).status).toBe(404)
    expect(await actions()).toEqual(['person.invite', 'grant.propose', 'grant.agree', 'grant.grant'])
  })

  test('two first yeses at once: one counts, the other is told', async () => {
    await twoProtectors()
    const grant = await propose()
    const answers = await Promise.all(
      [0, 1].map(
        async (at) => (await protector(at).post(`${path}/de-nghi/${grant}/dong-y`, { version: 1 })).status,
      ),
    )
    expect(answers.toSorted((a, b) => a - b)).toEqual([303, 409])
    expect(await statusOf(grant)).toBe('proposed')
  })

  test('nobody else agrees: not the administrator, not the person, not another province', async () => {
    await twoProtectors()
    const grant = await propose()
    expect((await client(admin).get(path)).status).toBe(403)
    expect((await client(admin).post(`${path}/de-nghi/${grant}/dong-y`, { version: 1 })).status).toBe(403)
    const stranger = client(await person({ role: 'protector', unitId: unit.otherProvince }))
    expect((await stranger.post(`${path}/de-nghi/${grant}/dong-y`, { version: 1 })).status).toBe(404)
    const below = client(await person({ role: 'protector', unitId: unit.ducLinh }))
    expect((await below.post(`${path}/de-nghi/${grant}/dong-y`, { version: 1 })).status).toBe(404)
    expect(await actions()).toEqual(['person.invite', 'grant.propose'])
  })

  test('a protector does not agree to a further post of their own', async () => {
    await twoProtectors()
    await person({ role: 'protector', unitId: unit.root })
    const own = { ...invited, email: protectors[0]?.email ?? '', unitId: unit.ducLinh }
    await client(admin).post(invite, own)
    const grant = String(await value("select id from grants where status = 'proposed'"))
    expect((await protector(0).post(`${path}/de-nghi/${grant}/dong-y`, { version: 1 })).status).toBe(422)
    expect((await protector(1).post(`${path}/de-nghi/${grant}/dong-y`, { version: 1 })).status).toBe(303)
  })

  test('a no ends the proposal', async () => {
    await twoProtectors()
    const grant = await propose()
    expect((await protector(1).post(`${path}/de-nghi/${grant}/khong-dong-y`, { version: 1 })).status).toBe(
      303,
    )
    expect(await statusOf(grant)).toBe('refused')
    expect((await protector(0).post(`${path}/de-nghi/${grant}/dong-y`, { version: 2 })).status).toBe(404)
  })

  test('a proposal gives no rights, and its end cannot be put off by an administrator', async () => {
    await twoProtectors()
    const holder = await person({ role: 'leader', unitId: unit.root })
    await client(admin).post(invite, { ...invited, email: holder.email })
    expect((await client(holder).get(path)).status).toBe(403)
    const grant = String(
      await value(
        "select id from grants where person_id = ? and role = 'protector'",
        protectors[0]?.id ?? '',
      ),
    )
    const at = `/quan-tri/nguoi-dung/${protectors[0]?.id}/nhiem-vu/${grant}`
    const day = { 'to.day': '1', 'to.month': '1', 'to.year': '2090' }
    expect((await client(admin).post(`${at}/gia-han`, { ...day, version: 1 })).status).toBe(303)
    expect(
      (await client(admin).post(`${at}/gia-han`, { ...day, 'to.year': '2091', version: 2 })).status,
    ).toBe(422)
  })
})

describe('a protector’s second factor', () => {
  let who: Account
  beforeEach(async () => {
    await twoProtectors()
    who = await account(
      { cheap: true, totp: true, name: 'Ya Tuấn' },
      { role: 'protector', unitId: unit.root },
    )
  })

  test('is taken away by two others, one after the other; the owner is told by mail', async () => {
    expect((await protector(0).post(`${path}/${who.id}/go-hai-lop`)).status).toBe(303)
    const reset = String(await value('select id from totp_resets'))
    expect(await value('select totp is not null from people where id = ?', who.id)).toBe(1)
    expect((await protector(0).post(`${path}/go-hai-lop/${reset}/dong-y`, { version: 1 })).status).toBe(422)
    expect((await protector(1).post(`${path}/${who.id}/go-hai-lop`)).status).toBe(409)
    expect((await protector(1).post(`${path}/go-hai-lop/${reset}/dong-y`, { version: 1 })).status).toBe(303)
    expect(await value('select totp from people where id = ?', who.id)).toBeNull()
    expect(await rowsOf('outbox')).toMatchObject([{ recipient: who.email }])
    expect((await protector(1).post(`${path}/go-hai-lop/${reset}/dong-y`, { version: 1 })).status).toBe(404)
    expect(await actions()).toEqual(['totp_reset.ask', 'totp_reset.done', 'person.resetTotp'])
  })

  test('is not taken away by an administrator, nor by its owner', async () => {
    const byAdmin = await client(admin).post(`/quan-tri/nguoi-dung/${who.id}/go-hai-lop`, { version: 1 })
    expect([byAdmin.status, await byAdmin.text()]).toEqual([
      422,
      expect.stringContaining('Cần hai cán bộ bảo vệ trẻ em khác'),
    ])
    expect((await client(admin).post(`${path}/${who.id}/go-hai-lop`)).status).toBe(403)
    await protector(0).post(`${path}/${who.id}/go-hai-lop`)
    expect((await protector(0).post(`${path}/${protectors[0]?.id}/go-hai-lop`)).status).toBe(422)
    expect(await value('select totp is not null from people where id = ?', who.id)).toBe(1)
  })

  test('stays when one of them says no, or when a week goes by', async () => {
    await protector(0).post(`${path}/${who.id}/go-hai-lop`)
    const reset = String(await value('select id from totp_resets'))
    expect((await protector(1).post(`${path}/go-hai-lop/${reset}/khong-dong-y`, { version: 1 })).status).toBe(
      303,
    )
    expect((await protector(1).post(`${path}/go-hai-lop/${reset}/dong-y`, { version: 2 })).status).toBe(404)
    expect((await protector(0).post(`${path}/${who.id}/go-hai-lop`)).status).toBe(303)
    await env.DB.prepare("update totp_resets set asked_at = '2026-01-01T00:00:00.000Z'").run()
    const second = String(await value("select id from totp_resets where status = 'open'"))
    expect((await protector(1).post(`${path}/go-hai-lop/${second}/dong-y`, { version: 1 })).status).toBe(404)
    expect((await protector(1).post(`${path}/${who.id}/go-hai-lop`)).status).toBe(303)
    expect(await value('select totp is not null from people where id = ?', who.id)).toBe(1)
  })
})
