import { env } from 'cloudflare:workers'
import { beforeEach, describe, expect, test } from 'vitest'
import { client } from './support/client.ts'
import { waiting } from './support/duty.ts'
import { person, unit, world } from './support/world.ts'

const minute = 60_000
const ago = (ms: number): string => new Date(Date.now() - ms).toISOString()
const well = [200, { status: 'ok', ill: [] }]
const ill = [503, { status: 'ill', ill: ['protection'] }]

beforeEach(world)

async function ask(): Promise<unknown> {
  const response = await client().getJson('/suc-khoe')
  return [response.status, await response.json()]
}

describe('a monitor learns that children’s cases', () => {
  const protector = () => person({ role: 'protector', unitId: unit.root })
  beforeEach(async () => {
    await env.DB.prepare("insert into heartbeats (job, at) values ('cron', ?)").bind(ago(0)).run()
  })

  async function alarmDue(ms: number): Promise<void> {
    await env.DB.prepare('update concerns set next_alarm_at = ?').bind(ago(ms)).run()
  }

  test('are seen to: alarms leave within two minutes, and there is somebody to open them', async () => {
    await protector()
    await waiting()
    await alarmDue(minute)
    expect(await ask()).toEqual(well)
    await alarmDue(-minute)
    expect(await ask()).toEqual(well)
  })

  test('have an alarm that nobody sent', async () => {
    await protector()
    await waiting()
    await alarmDue(3 * minute)
    expect(await ask()).toEqual(ill)
  })

  test('wait while nobody may open them; a drill does not count', async () => {
    await waiting({ source: 'drill' })
    await alarmDue(-minute)
    expect(await ask()).toEqual(well)
    await waiting()
    await alarmDue(-minute)
    expect(await ask()).toEqual(ill)
    await protector()
    expect(await ask()).toEqual(well)
  })
})
