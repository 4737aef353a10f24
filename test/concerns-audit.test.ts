import { env } from 'cloudflare:workers'
import { beforeEach, describe, expect, test } from 'vitest'
import { auditSubjects } from '../src/accounts/rules/audit.ts'
import { client } from './support/client.ts'
import { doStep, handOverFields, ideaUnder, protector, raised } from './support/concerns.ts'
import { person, unit, world } from './support/world.ts'

beforeEach(world)

/** Everything that can be done to cases, by protectors of the root whose history others may read. */
async function busyDay(): Promise<string> {
  const [first, second] = [await protector(), await protector()]
  const one = await raised()
  await doStep(first, one, 'mo')
  await first.post(one.path)
  await doStep(first, one, 'danh-gia', { danger: 'yes', level: 3 })
  await doStep(first, one, 'chuyen-nguoi', { holder: second.id, told: 'yes' })
  await doStep(second, one, 'mau-01/luu', { note: 'x' })
  await doStep(second, one, 'chuyen', handOverFields)
  await doStep(second, one, 'mo-lai', { reopenReason: 'x' })
  const { one: other } = await ideaUnder('published')
  await doStep(first, other, 'khong-phai', { dismissReason: 'x' })
  await doStep(second, other, 'xac-nhan')
  await doStep(first, await raised({ source: 'drill', parts: {} }), 'ket-thuc')
  return first.id
}

describe('the audit of a unit', () => {
  test('knows no subject of child protection', () => {
    for (const subject of ['concern', 'duty', 'alarm', 'incident', 'screening', 'privacy_request', 'breach'])
      expect(auditSubjects).not.toContain(subject)
  })

  test('tells nobody what protection officers did to cases, nor that an idea came back from them', async () => {
    const officer = await busyDay()
    const { results } = await env.DB.prepare(
      "select distinct action from events where subject in ('concern', 'idea')",
    ).all<{ action: string }>()
    expect(results.map(({ action }) => action).toSorted()).toEqual([
      'assess',
      'dismiss',
      'endDrill',
      'handOver',
      'move',
      'open',
      'proposeDismiss',
      'release',
      'reopen',
      'saveForm',
    ])
    for (const role of ['admin', 'commune', 'front', 'leader'] as const) {
      const reader = client(await person({ role, unitId: unit.country }))
      for (const path of [
        '/quan-tri/nhat-ky',
        '/quan-tri/nhat-ky?loai=y-tuong',
        `/quan-tri/nhat-ky?nguoi=${officer}`,
      ]) {
        expect(await (await reader.getJson(path)).json(), `${role} ${path}`).toMatchObject({ entries: [] })
      }
    }
    expect(
      (await client(await person({ role: 'protector', unitId: unit.country })).get('/quan-tri/nhat-ky'))
        .status,
    ).toBe(403)
  })

  test('nor does the page of the officer as a person', async () => {
    const officer = await busyDay()
    const admin = client(await person({ role: 'admin', unitId: unit.country }))
    const text = await (await admin.getJson(`/quan-tri/nguoi-dung/${officer}`)).text()
    expect(text).toContain(officer)
    expect(text).not.toMatch(/concern|handOver|"release"|bao-ve\/ca/)
  })
})
