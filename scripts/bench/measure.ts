import type { Agent } from 'node:http'
import type { Sent } from './sends.ts'
import { ask, at } from './client.ts'
import type { Side } from './sides.ts'

/** One case of one side. */
export type Measured = {
  readonly requests: number
  /** CPU milliseconds a request. */
  readonly cpu: number
  readonly p50: number
  readonly p99: number
}
export type Runner = { readonly side: Side; readonly send: (at: number) => Sent; readonly status: number }
type Effort = { readonly warm: number; readonly block: number; readonly ms: number; readonly most: number }

export const efforts = {
  whole: { warm: 60, block: 25, ms: 1_800, most: 1_000 },
  quick: { warm: 5, block: 5, ms: 150, most: 20 },
} as const

/** Runs the sides in turn, a block of requests each, one at a time, until each has had its time. */
export async function compare(
  runners: readonly Runner[],
  { warm, block, ms, most }: Effort,
  agent: Agent,
): Promise<Measured[]> {
  const sums = runners.map(() => ({ cpu: 0, sent: 0, spent: [] as number[] }))
  const run = async (place: number, count: number, counts: boolean): Promise<void> => {
    const [runner, sum] = [runners[place], sums[place]]
    if (runner === undefined || sum === undefined) throw new RangeError('no such side')
    const before = await runner.side.cpu()
    for (let each = 0; each < count; each += 1) {
      const answer = await ask(runner.side.url, runner.send(sum.sent), agent)
      sum.sent += 1
      if (answer.status !== runner.status)
        throw new Error(`${answer.status}: ${answer.body.toString().slice(0, 300)}`)
      if (counts) sum.spent.push(answer.ms)
    }
    if (counts) sum.cpu += (await runner.side.cpu()) - before
  }
  for (const place of runners.keys()) await run(place, warm, false)
  const end = performance.now() + ms
  do for (const place of runners.keys()) await run(place, block, true)
  while (performance.now() < end && (sums[0]?.spent.length ?? 0) < most)
  return sums.map(({ cpu, spent }) => ({
    requests: spent.length,
    cpu: cpu / spent.length,
    p50: at(spent, 0.5),
    p99: at(spent, 0.99),
  }))
}
