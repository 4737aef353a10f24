import { beforeEach, expect, test } from 'vitest'
import { client } from './support/client.ts'
import { raised } from './support/concerns.ts'
import { person, unit, world, type Person } from './support/world.ts'

beforeEach(world)

type Counted = { kind: string; n: number; late: number }

async function countedOf(who: Person): Promise<Counted[]> {
  const { tasks } = await (await client(who).getJson('/quan-tri')).json<{ tasks: { what: Counted }[] }>()
  return tasks.map(({ what: { kind, n, late } }) => ({ kind, n, late }))
}

test('a protector’s day begins with the open cases, told by number only', async () => {
  await raised({})
  await raised({})
  const officer = await person({ role: 'protector', unitId: unit.root })
  expect(await countedOf(officer)).toContainEqual({ kind: 'cases', n: 2, late: 2 })
  const elsewhere = await person({ role: 'protector', unitId: unit.otherProvince })
  expect(await countedOf(elsewhere)).toEqual([])
})

test('an administrator’s day shows open requests about data, and nobody else’s does', async () => {
  const fields = { kind: 'delete', name: 'Ông Thành', contact: 'Thôn 3', about: 'Xóa số điện thoại của tôi' }
  await client().post('/quyen-rieng-tu', fields)
  const admin = await person({ role: 'admin', unitId: unit.root })
  expect(await countedOf(admin)).toContainEqual({ kind: 'requests', n: 1, late: 0 })
  for (const role of ['moderator', 'leader', 'protector'] as const)
    expect(await countedOf(await person({ role, unitId: unit.root }))).toEqual([])
})
