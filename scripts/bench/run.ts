// Every case at one size: in workerd and on the embedded server, each in turn with the bare Worker.
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { loadWorker } from '../serve/worker.ts'
import { pages, writes, type PageCase, type WriteCase } from './cases.ts'
import { ask, newAgent } from './client.ts'
import { compare, efforts, type Measured, type Runner } from './measure.ts'
import type { Options } from './options.ts'
import { queriesOf, type Asked } from './queries.ts'
import { cookieOf, seed } from './seed.ts'
import type { Sent } from './sends.ts'
import { secret, startEmbedded, startWorkerd, type Side } from './sides.ts'

export type Pair = { readonly app: Measured; readonly bare: Measured }
export type Row = {
  readonly kind: 'page' | 'write'
  readonly name: string
  readonly size: number
  readonly workerd: Pair
  readonly embedded: Pair
  /** As D1 in workerd tells them. */
  readonly read: number
  readonly written: number
  readonly queries: number
  /** Of a page's answer, as it is and as gzip packs it. */
  readonly bytes: number
  readonly packed: number
}
export type Built = { readonly house: string; readonly metered: string; readonly bare: string }
type Part = Omit<Row, 'workerd' | 'embedded' | 'size'>

/** @returns what was measured, and the seconds that the rows took to fill in. */
export async function runSize(
  size: number,
  built: Built,
  folder: string,
  options: Options,
): Promise<{ rows: Row[]; seeding: number }> {
  const database = join(folder, `${size}.db`)
  const seeding = seed(database, size)
  const cases = await chosen(database, built, options)
  const queries = Object.fromEntries(cases.map(({ name, bare }) => [name, bare]))
  const bindings = { APP_SECRET: secret, PUBLIC_URL: 'http://127.0.0.1' }
  const bare = { main: built.bare, database, bindings: { QUERIES: JSON.stringify(queries) } }
  const pairs: Map<string, Pair>[] = []
  const parts = new Map<string, Part>()
  for (const [start, main] of [
    [startWorkerd, built.metered],
    [startEmbedded, built.house],
  ] as const) {
    const sides = { app: await start({ main, database, bindings }), bare: await start(bare) }
    if (start === startWorkerd)
      for (const each of cases) parts.set(each.name, await partOf(each, size, sides.app))
    pairs.push(await allPairs(cases, size, sides, options))
    await sides.app.stop()
    await sides.bare.stop()
  }
  const rows = cases.flatMap(({ name }) => {
    const [part, workerd, embedded] = [parts.get(name), pairs[0]?.get(name), pairs[1]?.get(name)]
    return part === undefined || workerd === undefined || embedded === undefined
      ? []
      : [{ ...part, size, workerd, embedded }]
  })
  return { rows, seeding }
}

type Case =
  | {
      readonly kind: 'page'
      readonly name: string
      readonly page: PageCase
      readonly asked: Asked
      readonly bare: Asked['main']
    }
  | {
      readonly kind: 'write'
      readonly name: string
      readonly write: WriteCase
      readonly bare: { sql: string; values: [] }
    }

/** The cases asked for, with the query of each page's bare twin. */
async function chosen(database: string, built: Built, { only }: Options): Promise<Case[]> {
  const worker = await loadWorker(built.house)
  const isAsked = ({ name }: { name: string }): boolean =>
    only.length === 0 || only.some((part) => name.includes(part))
  const cases: Case[] = []
  for (const page of pages.filter(isAsked)) {
    const asked = await queriesOf(worker, database, page)
    if (asked === undefined) console.log(`(no page ${page.path})`)
    else cases.push({ kind: 'page', name: page.name, page, asked, bare: asked.main })
  }
  for (const write of writes.filter(isAsked))
    cases.push({ kind: 'write', name: write.name, write, bare: { sql: write.bare.sql, values: [] } })
  return cases
}

async function allPairs(
  cases: readonly Case[],
  size: number,
  sides: { app: Side; bare: Side },
  options: Options,
): Promise<Map<string, Pair>> {
  const agent = newAgent(1)
  const pairs = new Map<string, Pair>()
  for (const each of cases) {
    const runners = [appRunner(each, size, sides.app), bareRunner(each, size, sides.bare)]
    const [app, bare] = await compare(runners, options.quick ? efforts.quick : efforts.whole, agent)
    if (app !== undefined && bare !== undefined) pairs.set(each.name, { app, bare })
  }
  agent.destroy()
  return pairs
}

/** What one request costs D1, and what comes back. The first of the writes is spent on it. */
async function partOf(each: Case, size: number, side: Side): Promise<Part> {
  const agent = newAgent(1)
  const runner = appRunner(each, size, side)
  const sent = runner.send(-1)
  const answer = await ask(side.url, { ...sent, headers: { ...sent.headers, 'bench-meter': '1' } }, agent)
  agent.destroy()
  if (answer.status !== runner.status)
    throw new Error(`${each.name}: ${answer.status} ${answer.body.toString().slice(0, 300)}`)
  const told = String(answer.headers['server-timing'] ?? '')
  const number = (name: string): number => Number(new RegExp(`${name}=(\\d+)`).exec(told)?.[1] ?? Number.NaN)
  return {
    kind: each.kind,
    name: each.name,
    read: number('read'),
    written: number('written'),
    queries: number('queries'),
    bytes: answer.body.length,
    packed: gzipSync(answer.body).length,
  }
}

function appRunner(each: Case, size: number, side: Side): Runner {
  if (each.kind === 'write')
    return { side, status: each.write.status, send: (at) => each.write.send(at + 1, size) }
  const { path, who } = each.page
  const headers = { Accept: 'text/html', ...(who === undefined ? {} : { Cookie: cookieOf(who) }) }
  return { side, status: 200, send: () => ({ method: 'GET', path, headers }) }
}

function bareRunner(each: Case, size: number, side: Side): Runner {
  const path = `/${encodeURIComponent(each.name)}`
  if (each.kind === 'page') return { side, status: 200, send: () => ({ method: 'GET', path, headers: {} }) }
  const send = (at: number): Sent => ({
    method: 'POST',
    path,
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(each.write.bare.values(at + 1, size)),
  })
  return { side, status: 201, send }
}
