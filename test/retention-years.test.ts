import { env } from 'cloudflare:workers'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { holdings } from '../src/core/retention-all.ts'
import { hasTerm } from '../src/core/retention.ts'
import { localDay } from '../src/core/vi/dates.ts'
import { runCron } from '../src/cron.ts'
import { aged, begin, leftOf, seedAges } from './support/ages.ts'
import { world } from './support/world.ts'

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'] })
  vi.setSystemTime(begin)
  await world()
  await seedAges()
})
afterEach(() => void vi.useRealTimers())

test(
  'over two years of days nothing outlives its term in any table, and nothing goes before it',
  { timeout: 240_000 },
  async () => {
    const terms = holdings.flatMap(({ personal = [] }) => personal.filter(({ ends }) => hasTerm(ends)))
    expect(aged).toHaveLength(terms.length)
    const seeded = await leftOf()
    expect(seeded.map(({ size }) => size)).toEqual(aged.map((_, at) => (seeded[at]?.size === 180 ? 180 : 90)))

    for (let day = 0; day <= 730; day += 1) {
      const now = new Date(Date.parse(begin) + day * 86_400_000)
      vi.setSystemTime(now)
      await runCron(env, now)
      if (day % 10 !== 0 && day > 5) continue
      const left = await leftOf()
      for (const [at, { name, gone }] of aged.entries()) {
        const expected = [...(seeded[at] ?? [])].filter(([, start]) => {
          const end = gone(start)
          return end.length === 10 ? end > localDay(now.toISOString()) : end > now.toISOString()
        })
        expect([...(left[at]?.keys() ?? [])].toSorted(), `${name}, day ${day}`).toEqual(
          expected.map(([id]) => id).toSorted(),
        )
      }
    }
    const rest = await leftOf()
    expect(rest.map(({ size }) => size).filter((size) => size === 90 || size === 180)).toEqual([])
  },
)
