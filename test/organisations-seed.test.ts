import { env } from 'cloudflare:workers'
import { expect, test } from 'vitest'
import { SAMPLE_ORGANISATIONS } from '../scripts/seed/organisations.ts'
import { Settings } from '../src/core/settings.ts'
import { openDb } from '../src/db/client.ts'
import type { Ctx } from '../src/db/context.ts'
import { keysOf } from '../src/db/keys.ts'
import { addOrganisations } from '../src/organisations/service/seed.ts'
import { client } from './support/client.ts'
import { loadUnits } from './support/units-data.ts'
import { person, rowsOf } from './support/world.ts'

const system = { kind: 'system', job: 'sample' } as const

function context(actor: Ctx['actor']): Ctx {
  const { db } = openDb(env.DB, 'first-primary')
  return {
    db,
    actor,
    now: '2026-11-23T00:00:00.000Z',
    settings: Settings.parse({}),
    keys: keysOf(env.APP_SECRET),
  }
}

test('the sample organisations stand under units of the real list, once however often they are entered', async () => {
  await loadUnits()
  const added = { added: SAMPLE_ORGANISATIONS.length }
  expect([
    await addOrganisations(context(system), SAMPLE_ORGANISATIONS),
    await addOrganisations(context(system), SAMPLE_ORGANISATIONS),
  ]).toEqual([added, added])
  expect(await rowsOf('organisations')).toHaveLength(SAMPLE_ORGANISATIONS.length)
  const official = await person({ role: 'commune', unitId: 'x23191' })
  const html = await (await client(official).get('/quan-tri/to-chuc?q=nam+chinh')).text()
  expect(html).toContain('Trường Trung học cơ sở Nam Chính')
  const model = await (
    await client(official).getJson('/quan-tri/to-chuc?q=vo+xu+2')
  ).json<{ organisations: { seq: number }[] }>()
  const merged = await client(official).get(`/quan-tri/to-chuc/${model.organisations[0]?.seq ?? 0}`)
  expect(await merged.text()).toContain('Trường Tiểu học Võ Xu</a>')
})

test('nobody but the system enters them so', async () => {
  await loadUnits()
  const visitor = context({ kind: 'visitor' })
  await expect(addOrganisations(visitor, SAMPLE_ORGANISATIONS)).rejects.toThrow('unauthenticated')
  await expect(
    addOrganisations(context(system), [{ kind: 'other', name: 'A', code: '999', from: '2020-01-01' }]),
  ).rejects.toThrow('no unit 999')
})
