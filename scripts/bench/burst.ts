// Many people at once: submissions at a steady rate beside readers, over HTTP, whatever the server says.
import { DatabaseSync } from 'node:sqlite'
import { idea, receipt, type Sent } from './sends.ts'
import { ask, at, newAgent, type Answer } from './client.ts'
import type { Side } from './sides.ts'

export type Burst = {
  readonly seconds: number
  readonly sent: number
  /** Sent a second time with the same key, as a browser does whose answer was lost. */
  readonly repeated: number
  readonly errors: number
  readonly lost: number
  readonly doubled: number
  readonly writes: { readonly p50: number; readonly p99: number; readonly most: number }
  readonly reads: { readonly n: number; readonly p50: number; readonly p99: number }
  /** Share of one core that the server used. */
  readonly cpu: number
}

/** One in so many is sent twice at once. */
const repeatEvery = 20
const read: readonly string[] = [
  '/',
  '/dien-dan/y-tuong',
  '/dien-dan/y-tuong/501',
  '/dien-dan/y-tuong?q=s%C3%A2n',
]

/** Three ideas to one receipt, evenly over so many seconds, and as many reads beside; then it looks what is there. */
export async function burst(
  side: Side,
  load: { count: number; seconds: number; first: number },
): Promise<Burst> {
  const agent = newAgent(512)
  const keys = Array.from({ length: load.count }, () => crypto.randomUUID())
  const writes: Answer[] = []
  const reads: Answer[] = []
  const faults: unknown[] = []
  const take = async (list: Answer[], sent: Sent): Promise<void> => {
    try {
      list.push(await ask(side.url, sent, agent))
    } catch (error) {
      faults.push(error)
    }
  }
  const [began, cpu] = [performance.now(), await side.cpu()]
  const under: Promise<void>[] = []
  for (const [place, key] of keys.entries()) {
    await until(began + (place / load.count) * load.seconds * 1000)
    const submission = place % 4 === 3 ? receipt(load.first + place, key) : idea(load.first + place, key)
    under.push(take(writes, submission))
    if (place % repeatEvery === 1) under.push(take(writes, submission))
    under.push(take(reads, page(read[place % read.length] ?? '/')))
  }
  await Promise.all(under)
  const spent = (await side.cpu()) - cpu
  const took = performance.now() - began
  agent.destroy()
  const { lost, doubled } = kept(side, load)
  const wrong = [
    ...writes.filter(({ status }) => status !== 201),
    ...reads.filter(({ status }) => status !== 200),
  ]
  const [waits, looks] = [writes.map(({ ms }) => ms), reads.map(({ ms }) => ms)]
  return {
    seconds: load.seconds,
    sent: load.count,
    repeated: writes.length - load.count,
    errors: faults.length + wrong.length,
    lost,
    doubled,
    writes: { p50: at(waits, 0.5), p99: at(waits, 0.99), most: Math.max(...waits) },
    reads: { n: reads.length, p50: at(looks, 0.5), p99: at(looks, 0.99) },
    cpu: spent / took,
  }
}

/** Each submission has words of its own: how many stand nowhere, and how many more than once. */
function kept(side: Side, load: { count: number; first: number }): { lost: number; doubled: number } {
  const sqlite = new DatabaseSync(side.database, { readOnly: true })
  const rows = sqlite
    .prepare(`select body from idea_originals where body like '%để uống, ý %'
      union all select document from receipts where document like 'PT %'`)
    .all()
  sqlite.close()
  const numbers = rows.map(({ body }) => Number(/(?:ý|PT) (\d+)\.?$/.exec(String(body))?.[1]))
  const mine = numbers.filter((n) => n >= load.first && n < load.first + load.count)
  const different = new Set(mine).size
  return { lost: load.count - different, doubled: mine.length - different }
}

function page(path: string): Sent {
  return { method: 'GET', path, headers: { Accept: 'text/html' } }
}

function until(moment: number): Promise<void> {
  const left = moment - performance.now()
  return left <= 0 ? Promise.resolve() : new Promise((resolve) => setTimeout(resolve, left))
}
