import { env } from 'cloudflare:workers'
import { beforeEach, describe, expect, test } from 'vitest'
import { account, value } from './support/accounts.ts'
import { client } from './support/client.ts'
import { person, rowsOf, unit, world, type Person } from './support/world.ts'

const people = '/quan-tri/nguoi-dung'
const invited = { email: 'hoa@lamdong.example', name: 'Nguyễn Thị Hoa', role: 'protector', unitId: unit.root }

let admin: Person
let protectors: readonly Person[]

beforeEach(async () => {
  await world()
  admin = await person({ role: 'admin', unitId: unit.root })
  const post = { role: 'protector', unitId: unit.root } as const
  protectors = [await person(post), await person(post)]
})

describe('an administrator who ends protectors', () => {
  async function invite(email: string): Promise<string | null> {
    return (await client(admin).post(`${people}/moi`, { ...invited, email })).headers.get('location')
  }

  async function grantOf(who: Person | undefined): Promise<string> {
    return String(
      await value("select id from grants where person_id = ? and role = 'protector'", who?.id ?? ''),
    )
  }

  async function endPost(who: Person | undefined): Promise<number> {
    const at = `${people}/${who?.id}/nhiem-vu/${await grantOf(who)}/ket-thuc`
    return (await client(admin).post(at, { version: 1 })).status
  }

  test('does not become enough again by it, nor by ending the accounts', async () => {
    expect(await endPost(protectors[0])).toBe(303)
    const last = `${people}/${protectors[1]?.id}/ket-thuc`
    expect((await client(admin).post(last, { version: 1 })).status).toBe(303)
    expect(await invite(invited.email)).toContain('xong=proposed')
    expect(await invite(protectors[0]?.email ?? '')).toContain('xong=proposed')
    expect(await value("select count(*) from grants where role = 'protector' and status = 'active'")).toBe(0)
  })

  test('does not get past the two by posts that begin later', async () => {
    await env.DB.prepare("update grants set from_day = '2090-01-01' where role = 'protector'").run()
    expect(await invite(invited.email)).toContain('xong=proposed')
  })

  test('does not take the second factor of the last one', async () => {
    const who = await account({ cheap: true, totp: true }, { role: 'protector', unitId: unit.root })
    for (const other of protectors) expect(await endPost(other)).toBe(303)
    expect((await client(admin).post(`${people}/${who.id}/go-hai-lop`, { version: 1 })).status).toBe(422)
    expect(await value('select totp is not null from people where id = ?', who.id)).toBe(1)
  })

  test('is seen: the protectors who stay get mail, others and the ended one get none', async () => {
    await person({ role: 'protector', unitId: unit.otherProvince })
    await person({ role: 'protector', unitId: unit.ducLinh })
    const national = await person({ role: 'protector', unitId: unit.country })
    expect(await endPost(protectors[0])).toBe(303)
    const mails = await rowsOf('outbox')
    const told = new Set(mails.map(({ recipient }) => recipient))
    expect([told, mails.length]).toEqual([new Set([protectors[1]?.email, national.email]), 2])
    expect(mails[0]?.['body']).toContain(
      String(await value('select name from people where id = ?', admin.id)),
    )
    expect(mails[0]?.['body']).toContain('Tỉnh Lâm Đồng')
    expect(mails[0]?.['body']).not.toContain('http')
  })

  test('is seen when the whole account is ended, and when the post is cut short', async () => {
    const cut = { 'to.day': '1', 'to.month': '1', 'to.year': '2090', version: 1 }
    const at = `${people}/${protectors[1]?.id}/nhiem-vu/${await grantOf(protectors[1])}/gia-han`
    expect((await client(admin).post(at, cut)).status).toBe(303)
    expect(await rowsOf('outbox')).toMatchObject([
      { recipient: protectors[0]?.email, body: expect.stringContaining('1/1/2090') },
    ])
    await env.DB.prepare('delete from outbox').run()
    expect((await client(admin).post(`${people}/${protectors[0]?.id}/ket-thuc`, { version: 1 })).status).toBe(
      303,
    )
    expect(await rowsOf('outbox')).toMatchObject([{ recipient: protectors[1]?.email }])
  })

  test('sends no mail about other posts', async () => {
    const leader = await person({ role: 'leader', unitId: unit.root })
    expect((await client(admin).post(`${people}/${leader.id}/ket-thuc`, { version: 1 })).status).toBe(303)
    expect(await rowsOf('outbox')).toEqual([])
  })
})
