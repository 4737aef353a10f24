import { beforeEach, describe, expect, test } from 'vitest'
import { account, actions, value } from './support/accounts.ts'
import { client } from './support/client.ts'
import { person, rowsOf, unit, world, type Person } from './support/world.ts'

const list = '/quan-tri/nguoi-dung'
const invited = { email: 'mai@lamdong.example', name: 'Thông Thị Mai', role: 'front', unitId: unit.ducLinh }

beforeEach(world)

async function grantOf(who: { readonly id: string }): Promise<string> {
  return String(await value('select id from grants where person_id = ?', who.id))
}

/** Nothing was written by whoever was refused. */
async function nothingHappened(): Promise<void> {
  expect(await rowsOf('events')).toEqual([])
  expect(await rowsOf('outbox')).toEqual([])
}

describe('the list', () => {
  test('shows the people of one’s units by given name, and finds one by any word typed without marks', async () => {
    const admin = await person({ role: 'admin', unitId: unit.root })
    await account({ cheap: true, name: 'Đặng Minh Châu' }, { role: 'leader', unitId: unit.root })
    await account({ cheap: true, name: 'Ya Tuấn' }, { role: 'front', unitId: unit.oldCommune })
    await account({ cheap: true, name: 'Phạm Hà Nội' }, { role: 'front', unitId: unit.otherCommune })
    const names = async (query: string) => {
      const response = await client(admin).getJson(`${list}${query}`)
      const { people } = await response.json<{ people: { name: string }[] }>()
      return people.map(({ name }) => name)
    }
    expect((await names('')).slice(-2)).toEqual(['Đặng Minh Châu', 'Ya Tuấn'])
    expect(await names('?q=dang')).toEqual(['Đặng Minh Châu'])
    expect(await names('?q=tuan')).toEqual(['Ya Tuấn'])
    expect(await names('?q=minh chau')).toEqual(['Đặng Minh Châu'])
    expect(await names('?q=noi')).toEqual([])
    expect(await (await client(admin).get(`${list}?q=noi`)).text()).toContain('Không có ai khớp')
    const commune = await person({ role: 'commune', unitId: unit.ducLinh })
    expect(await (await client(commune).getJson(list)).json()).toMatchObject({
      people: [{ id: commune.id }, { name: 'Ya Tuấn' }],
    })
  })

  test('goes on page by page, each person once', async () => {
    const admin = client(await person({ role: 'admin', unitId: unit.root }))
    for (let at = 0; at < 35; at += 1)
      await account({ cheap: true, name: `Cán bộ Bình` }, { role: 'front', unitId: unit.ducLinh })
    type Listed = { people: { id: string }[]; next: string | null }
    const first = (await (await admin.getJson(list)).json()) as Listed
    const second = (await (await admin.getJson(`${list}?sau=${first.next}`)).json()) as Listed
    expect([first.people.length, second.people.length, second.next]).toEqual([30, 6, null])
    expect(new Set([...first.people, ...second.people].map(({ id }) => id)).size).toBe(36)
  })
})

describe('the page of a person', () => {
  let admin: Person
  let who: Awaited<ReturnType<typeof account>>
  beforeEach(async () => {
    admin = await person({ role: 'admin', unitId: unit.root })
    who = await account(
      { cheap: true, totp: true, name: 'Bùi Văn Lợi' },
      { role: 'front', unitId: unit.ducLinh },
    )
  })

  test('shows posts and events; another province’s administrator finds nobody there', async () => {
    const text = await (await client(admin).get(`${list}/${who.id}`)).text()
    for (const part of ['Bùi Văn Lợi', 'Mặt trận', 'Xã Đức Linh', 'Từ 1/1/2026']) expect(text).toContain(part)
    expect(/<title>[^<]*/.exec(text)?.[0]).not.toContain('Lợi')
    const stranger = client(await person({ role: 'admin', unitId: unit.otherProvince }))
    expect((await stranger.get(`${list}/${who.id}`)).status).toBe(404)
    for (const act of ['ket-thuc', 'go-hai-lop', 'doi-mat-khau', 'moi-lai', 'mo-lai']) {
      expect((await stranger.post(`${list}/${who.id}/${act}`, { version: 1 })).status, act).toBe(404)
    }
    await nothingHappened()
  })

  test('a commune sees its people and changes neither their accounts nor their posts', async () => {
    const commune = client(await person({ role: 'commune', unitId: unit.ducLinh }))
    expect((await commune.get(`${list}/${who.id}`)).status).toBe(200)
    expect((await commune.post(`${list}/${who.id}/ket-thuc`, { version: 1 })).status).toBe(403)
    const grant = await grantOf(who)
    expect((await commune.post(`${list}/${who.id}/nhiem-vu/${grant}/ket-thuc`, { version: 1 })).status).toBe(
      403,
    )
    await nothingHappened()
  })

  test('a post that ends gives no rights from that moment; the second click is a conflict', async () => {
    const other = await person({ role: 'commune', unitId: unit.ducLinh })
    const at = `${list}/${other.id}/nhiem-vu/${await grantOf(other)}`
    expect((await client(other).get(list)).status).toBe(200)
    expect((await client(admin).post(`${at}/ket-thuc`, { version: 1 })).status).toBe(303)
    expect((await client(other).get(list)).status).toBe(403)
    expect((await client(other).get('/tai-khoan')).status).toBe(200)
    expect((await client(admin).post(`${at}/ket-thuc`, { version: 1 })).status).toBe(409)
    expect(await rowsOf('events')).toMatchObject([
      { subject: 'grant', action: 'end', unit_id: unit.ducLinh, version: 2 },
    ])
  })

  test('a post gets another last day; of two who change it, the second is told', async () => {
    const at = `${list}/${who.id}/nhiem-vu/${await grantOf(who)}`
    const to = { 'to.day': '31', 'to.month': '12', 'to.year': '2098' }
    expect((await client(admin).post(`${at}/gia-han`, { ...to, version: 1 })).status).toBe(303)
    expect(await value('select to_day from grants where person_id = ?', who.id)).toBe('2098-12-31')
    const second = await client(admin).post(`${at}/gia-han`, { ...to, 'to.year': '2097', version: 1 })
    expect([second.status, await second.text()]).toEqual([409, expect.stringContaining('value="2097"')])
    expect(
      (
        await client(admin).post(`${at}/gia-han`, {
          'to.day': '1',
          'to.month': '1',
          'to.year': '2020',
          version: 2,
        })
      ).status,
    ).toBe(422)
    expect(await actions()).toEqual(['grant.extend'])
  })

  test('an account that ends is out at once, everywhere, and cannot come back in', async () => {
    const other = await person({ role: 'front', unitId: unit.ducLinh })
    expect((await client(admin).post(`${list}/${other.id}/ket-thuc`, { version: 1 })).status).toBe(303)
    expect((await client(other).get('/tai-khoan')).status).toBe(303)
    expect(await value('select count(*) from sessions where person_id = ?', other.id)).toBe(0)
    expect(await value('select status from grants where person_id = ?', other.id)).toBe('ended')
    expect(await actions()).toEqual(['person.end', 'grant.end'])
    expect((await client(admin).post(`${list}/${other.id}/ket-thuc`, { version: 1 })).status).toBe(409)
    const again = await client(admin).post(`${list}/moi`, { ...invited, email: other.email })
    expect([again.status, await again.text()]).toEqual([422, expect.stringContaining('đã kết thúc')])
    expect((await client(admin).post(`${list}/${other.id}/mo-lai`, { version: 2 })).status).toBe(303)
    expect(await value('select count(*) from links where kind = ?', 'invitation')).toBe(1)
  })

  test('an administrator takes away a lost second factor, never the own one', async () => {
    expect((await client(admin).post(`${list}/${who.id}/go-hai-lop`, { version: 1 })).status).toBe(303)
    expect(await value('select totp from people where id = ?', who.id)).toBeNull()
    expect(await rowsOf('outbox')).toMatchObject([{ recipient: who.email }])
    expect((await client(admin).post(`${list}/${who.id}/go-hai-lop`, { version: 2 })).status).toBe(409)
    for (const act of ['go-hai-lop', 'ket-thuc', 'doi-mat-khau']) {
      const own = await client(admin).post(`${list}/${admin.id}/${act}`, { version: 1 })
      expect([own.status, await own.text()], act).toEqual([
        422,
        expect.stringContaining('tài khoản của chính mình'),
      ])
    }
    expect(await actions()).toEqual(['person.resetTotp'])
  })

  test('an administrator of one commune does not reach an account that also serves the province', async () => {
    const local = await person({ role: 'admin', unitId: unit.ducLinh })
    const wide = await account(
      { cheap: true, totp: true },
      { role: 'front', unitId: unit.ducLinh },
      { role: 'admin', unitId: unit.root },
    )
    expect((await client(local).get(`${list}/${wide.id}`)).status).toBe(200)
    for (const act of ['go-hai-lop', 'ket-thuc', 'doi-mat-khau']) {
      expect((await client(local).post(`${list}/${wide.id}/${act}`, { version: 1 })).status, act).toBe(404)
    }
    await nothingHappened()
  })

  test('a forced change ends the sessions and asks at the next sign-in', async () => {
    expect((await client(admin).post(`${list}/${who.id}/doi-mat-khau`, { version: 1 })).status).toBe(303)
    expect(await value('select must_change from people where id = ?', who.id)).toBe(1)
    expect(await actions()).toEqual(['person.forceChange'])
  })

  test('two administrators at once: one decision, the other reads what happened', async () => {
    const second = await person({ role: 'admin', unitId: unit.root })
    const acts = [client(admin), client(second)].map((one) =>
      one.post(`${list}/${who.id}/ket-thuc`, { version: 1 }),
    )
    const answers = await Promise.all(acts)
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([303, 409])
    expect(await value("select count(*) from events where action = 'end' and subject = 'person'")).toBe(1)
  })
})

test('a version is a number or its digits, and nothing that could pass for one', async () => {
  const admin = client(await person({ role: 'admin', unitId: unit.root }))
  const who = await account({ cheap: true }, { role: 'front', unitId: unit.ducLinh })
  for (const version of [true, [1], '0x1', ' 1', '1e0', '', null, 1.5, 0, -1]) {
    const response = await admin.postJson(`${list}/${who.id}/ket-thuc`, { version })
    expect(response.status, JSON.stringify(version)).toBe(422)
  }
  await nothingHappened()
  expect((await admin.postJson(`${list}/${who.id}/ket-thuc`, { version: '1' })).status).toBe(200)
})
