import { env } from 'cloudflare:workers'
import { beforeEach, describe, expect, test } from 'vitest'
import { keysOf } from '../src/db/keys.ts'
import { drillDay } from '../src/safeguarding/rules/drill.ts'
import { client } from './support/client.ts'
import { after, cronAt, incidents, shift, waiting } from './support/duty.ts'
import { wrapped } from './support/faulty.ts'
import { person, rowsOf, unit, world, type Person } from './support/world.ts'

const nine = '2026-11-23T02:00:00.000Z'
let officer: Person
let leader: Person
beforeEach(async () => {
  await world()
  leader = await person({ role: 'leader', unitId: unit.root })
})

async function protectedRoot(): Promise<void> {
  officer = await person({ role: 'protector', unitId: unit.root })
  await shift(officer, { from: after(-60, nine), to: after(24 * 60 - 60, nine) })
}

describe('the daily drill', () => {
  test('is raised at nine, once a day, and tells the officer that it is one', async () => {
    await protectedRoot()
    expect(await cronAt(after(-1, nine))).toEqual([])
    const [letter, ...others] = await cronAt(nine)
    expect(others).toEqual([])
    expect(letter).toMatchObject({ to: officer.email, subject: 'Măng Non: diễn tập, có việc cần mở ngay' })
    expect(letter?.text).toContain('Đây là diễn tập')
    await cronAt(after(1, nine))
    expect((await rowsOf('concerns')).map(({ source, level }) => [source, level])).toEqual([['drill', 3]])
  })

  test('says in place of a child’s words that it is a drill', async () => {
    await protectedRoot()
    await cronAt(nine)
    const [text] = await rowsOf('concern_texts')
    expect(keysOf(env.APP_SECRET).unseal('concern', String(text?.['sealed']))).toContain('Đây là diễn tập')
  })

  test('runs the clocks of level 3; what it breaks is marked, and no red line on the leader’s page', async () => {
    await protectedRoot()
    for (const minute of [0, 5, 10, 15, 30]) await cronAt(after(minute, nine))
    expect(await incidents()).toEqual([
      ['drill', 'openLate', 3],
      ['drill', 'handOverLate', 3],
    ])
    expect(await (await client(leader).get('/quan-tri')).text()).not.toContain('Sự cố số')
    expect(await (await client(leader).get('/quan-tri/su-co')).text()).toContain('Diễn tập: một ca mức 3')
  })

  test('of yesterday that nobody ended ends when the next begins', async () => {
    await protectedRoot()
    await cronAt(nine)
    await cronAt(after(24 * 60, nine))
    expect((await rowsOf('concerns')).map(({ status, delete_on: day }) => [status, day])).toEqual([
      ['notConcern', '2026-12-24'],
      ['waiting', null],
    ])
  })

  test('is not raised where nobody could open it', async () => {
    await cronAt(nine)
    expect(await rowsOf('concerns')).toEqual([])
  })

  test('comes at the hour that an administrator has set', async () => {
    await protectedRoot()
    await env.DB.prepare('update settings set body = ?')
      .bind(JSON.stringify({ drillHour: 14 }))
      .run()
    expect(await cronAt(nine)).toEqual([])
    expect(await cronAt('2026-11-23T07:00:00.000Z')).toHaveLength(1)
  })

  test('that cannot be held keeps back no alarm of a child', async () => {
    await protectedRoot()
    const id = await waiting({ at: nine })
    const { db } = wrapped({ before: ({ sql }) => sql.includes("'drill'") })
    await expect(cronAt(nine, db)).rejects.toThrow('Network connection lost')
    expect((await rowsOf('alarms')).map(({ concern_id: of, step }) => [of, step])).toEqual([[id, '3.first']])
    expect(await rowsOf('outbox')).toMatchObject([{ recipient: officer.email, fault: null, body: '' }])
  })

  test('two crons at once raise one', async () => {
    await protectedRoot()
    await Promise.all([cronAt(nine), cronAt(nine)])
    expect(await rowsOf('concerns')).toHaveLength(1)
    expect(await rowsOf('outbox')).toHaveLength(1)
  })
})

test('a drill that the cron slept over is made up for within three hours, never at night', () => {
  const at = (time: string) => drillDay(`2026-11-23T${time}:00.000Z`, 9)
  expect([at('01:59'), at('02:00'), at('04:59'), at('05:00'), at('16:00')]).toEqual([
    null,
    '2026-11-23',
    '2026-11-23',
    null,
    null,
  ])
})
