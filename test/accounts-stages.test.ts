import { env } from 'cloudflare:workers'
import { beforeEach, describe, expect, test } from 'vitest'
import { stagePaths } from '../src/accounts/rules/stages.ts'
import { account, atStage, codeOf, otherPassword, password } from './support/accounts.ts'
import { rowsOf, unit, world } from './support/world.ts'

const stages = ['totp', 'enrol', 'change'] as const
const reading = ['/quan-tri', '/quan-tri/nguoi-dung', '/quan-tri/nhat-ky', '/quan-tri/cau-hinh', '/tai-khoan']
const invitation = { email: 'mai@lamdong.example', name: 'Mai', role: 'front', unitId: unit.ducLinh }
const writing: readonly (readonly [string, Record<string, string>])[] = [
  ['/quan-tri/nguoi-dung/moi', invitation],
  ['/tai-khoan/phien-khac/ket-thuc', {}],
  ['/tai-khoan/phien/other/ket-thuc', {}],
]

beforeEach(world)

describe.each(stages)('a session that is only at the step "%s"', (stage) => {
  async function halfOpen() {
    const who = await account(
      { cheap: true, totp: stage === 'totp', mustChange: true },
      { role: 'admin', unitId: unit.root },
    )
    await env.DB.prepare(
      `insert into sessions (token, id, person_id, stage, device, created_at, seen_at, expires_at)
       values ('other', 'other', ?, 'full', 'test', '2026-01-01', '2026-01-01', '2099-01-01')`,
    )
      .bind(who.id)
      .run()
    return { who, browser: await atStage(stage, who) }
  }

  test('reads nothing of an administrator’s, neither as page nor as JSON', async () => {
    const { browser } = await halfOpen()
    for (const path of reading) {
      const page = await browser.get(path)
      expect([page.status, page.headers.get('location')], path).toEqual([
        303,
        `/tai-khoan/dang-nhap?tiep=${encodeURIComponent(path)}`,
      ])
      expect((await browser.getJson(path)).status, path).toBe(401)
    }
  })

  test('does nothing in the administrator’s name, neither by form nor by JSON', async () => {
    const { browser } = await halfOpen()
    for (const [path, fields] of writing) {
      expect((await browser.post(path, fields)).headers.get('location'), path).toBe('/tai-khoan/dang-nhap')
      expect((await browser.postJson(path, fields)).status, path).toBe(401)
    }
    expect(await rowsOf('events')).toEqual([])
    expect(await rowsOf('sessions')).toHaveLength(2)
  })

  test('takes no other step than its own', async () => {
    const { who, browser } = await halfOpen()
    const fields = { otp: codeOf(who.secret), setup: 'x', newPassword: otherPassword, oldPassword: password }
    const others = stages.filter((other) => other !== stage).map((other) => stagePaths[other])
    for (const path of [...others, '/tai-khoan/ma-du-phong']) {
      expect((await browser.get(path)).headers.get('location'), path).toBe('/tai-khoan/dang-nhap')
      expect((await browser.post(path, fields)).headers.get('location'), path).toBe('/tai-khoan/dang-nhap')
      expect((await browser.postJson(path, fields)).status, path).toBe(401)
    }
    expect(await rowsOf('events')).toEqual([])
    expect((await browser.get(stagePaths[stage])).status).toBe(200)
  })
})
