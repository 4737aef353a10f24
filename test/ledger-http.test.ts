import { env } from 'cloudflare:workers'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { runCron } from '../src/cron.ts'
import { localDay } from '../src/core/vi/dates.ts'
import { newCount } from './support/ledger/ask.ts'
import { differences } from './support/ledger/compare.ts'
import { house } from './support/ledger/house.ts'
import * as model from './support/ledger/model.ts'
import { stories, type Step } from './support/ledger/steps.ts'
import { tell, type Story, type Told } from './support/ledger/tell.ts'
import { rowsOf } from './support/world.ts'

const worlds = 8
const rounds = 5
const atOnce = 8

/** The same stories in every run, so that what is found can be found again. */
function storiesOf(world: number): (readonly Step[])[] {
  return fc.sample(stories, { seed: 32_000 + world, numRuns: rounds * atOnce })
}

/** The nightly job, so many days from now. */
async function night({ known }: Story, days: number): Promise<void> {
  const at = new Date(Date.now() + days * 86_400_000)
  at.setUTCHours(20) // three in the morning in Việt Nam
  await runCron(env, at)
  model.night(
    known.map(({ pledge }) => pledge),
    localDay(at.toISOString()),
  )
}

describe('320 stories over HTTP, told to the house and to a second, plainer ledger', () => {
  test.each(Array.from({ length: worlds }, (_, at) => at))(
    'world %i: after each few, every tally of every level is right to the đồng and every write in the audit once',
    async (world) => {
      const count = newCount()
      const story: Story = { house: await house(), known: [], count, complaints: [] }
      const told = storiesOf(world)
      for (let round = 0; round < rounds; round += 1) {
        const some = told.slice(round * atOnce, (round + 1) * atOnce)
        const own = some.map((): Told[] => [])
        const act = (part: (steps: readonly Step[]) => readonly Step[]) =>
          Promise.all(some.map((steps, at) => tell(story, own[at] ?? [], part(steps))))
        await act((steps) => steps.slice(0, 5))
        await night(story, 200 * (round + 1))
        await act((steps) => steps.slice(5))
        expect(story.complaints).toEqual([])
        expect(await differences(story.known)).toEqual([])
      }
      expect((await rowsOf('commits')).filter(({ actor }) => actor !== 'system:ledger')).toHaveLength(
        count.accepted,
      )
      expect((await rowsOf('tally_proofs')).map(({ wrong }) => wrong)).toEqual(
        Array.from({ length: rounds }, () => 0),
      )
      for (const [what, n] of Object.entries(count)) expect(n, what).toBeGreaterThan(5)
    },
    60_000,
  )
})
