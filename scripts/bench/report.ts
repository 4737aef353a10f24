import { cpus } from 'node:os'
import type { Burst } from './burst.ts'
import type { Pair, Row } from './run.ts'
import type { Looked } from './texts.ts'

export type Result = {
  readonly rows: readonly Row[]
  readonly bursts: readonly Burst[]
  readonly looked: readonly Looked[]
  readonly seconds: number
  readonly seeding: readonly { readonly size: number; readonly seconds: number }[]
}

const limits = { page: 2, write: 3 } as const

/** docs/bench.md: a table for each size, the bursts, and what missed its target by how much. */
export function reportOf(result: Result): string {
  const cpu = cpus()
  const sizes = [...new Set(result.rows.map(({ size }) => size))]
  const filled = result.seeding
    .map(({ size, seconds }) => `${number(size)} in ${seconds.toFixed(0)} s`)
    .join(', ')
  return (
    [
      '# Bench',
      `${new Date().toISOString().slice(0, 10)}, Node ${process.version}, ${cpu.length} × ${cpu[0]?.model.trim() ?? 'unknown'}. The whole took ${Math.round(result.seconds / 60)} minutes. Run it with \`npm run bench\`.`,
      `**How.** A size of n means n ideas with their audit, n events and n pledges with n receipts and their tallies, in all of Việt Nam (filled ${filled}). Requests go one at a time over HTTP on loopback. **CPU** is that of the whole process that answers, in milliseconds a request: workerd with D1 in it (Miniflare without its proxy), and the embedded server. **×** compares with a bare Worker in the same runtime, asked in turn: Hono, and the page's largest query alone, its rows as JSON; for a write, its main insert or update alone. Nothing is compressed. *read* and *written* are rows as D1 counts them; *KB* is the page, and packed.`,
      ...sizes.map(
        (size) =>
          `## ${number(size)} rows of each kind\n\n${tableOf(result.rows.filter((row) => row.size === size))}`,
      ),
      ...(result.bursts.length === 0
        ? []
        : [`## Many at once, on the embedded server\n\n${burstsOf(result.bursts)}`]),
      `## A child's text looked at\n\n${looksOf(result.looked)}`,
      ...(result.rows.length === 0 ? [] : [`## Against the targets\n\n${missesOf(result.rows)}`]),
    ].join('\n\n') + '\n'
  )
}

function tableOf(rows: readonly Row[]): string {
  const head =
    '| | workerd CPU | bare | × | p50 | p99 | embedded CPU | bare | × | p50 | p99 | read | written | KB |'
  const line = '|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|'
  return [
    head,
    line,
    ...rows.map(
      (row) =>
        `| ${[row.name, ...pairOf(row.workerd), ...pairOf(row.embedded), count(row.read), count(row.written), weight(row)].join(' | ')} |`,
    ),
  ].join('\n')
}

function looksOf(looked: readonly Looked[]): string {
  return [
    '| | p50 ms | max ms |',
    '|---|--:|--:|',
    ...looked.map(({ name, p50, max }) => `| ${name} | ${ms(p50)} | ${ms(max)} |`),
  ].join('\n')
}

function pairOf({ app, bare }: Pair): string[] {
  return [ms(app.cpu), ms(bare.cpu), ratio({ app, bare }).toFixed(1), ms(app.p50), ms(app.p99)]
}

function weight({ kind, bytes, packed }: Row): string {
  return kind === 'write' ? '' : `${(bytes / 1000).toFixed(0)}, ${(packed / 1000).toFixed(1)}`
}

function burstsOf(bursts: readonly Burst[]): string {
  const head =
    '| submissions | in | sent twice | errors | lost | doubled | p50 | p99 | longest | reads beside | p50 | p99 | CPU |'
  const line = '|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|'
  const rows = bursts.map(({ sent, seconds, repeated, errors, lost, doubled, writes, reads, cpu }) =>
    [
      number(sent),
      `${seconds} s`,
      repeated,
      errors,
      lost,
      doubled,
      ms(writes.p50),
      ms(writes.p99),
      ms(writes.most),
      number(reads.n),
      ms(reads.p50),
      ms(reads.p99),
      `${(cpu * 100).toFixed(0)}%`,
    ].join(' | '),
  )
  return [head, line, ...rows.map((row) => `| ${row} |`)].join('\n')
}

/** Each row that took more of the CPU than it should, the worst first. */
function missesOf(rows: readonly Row[]): string {
  const all = rows.flatMap((row) =>
    (['workerd', 'embedded'] as const).map((runtime) => ({ ...row, runtime, times: ratio(row[runtime]) })),
  )
  const missed = all
    .filter(({ kind, times }) => times > limits[kind])
    .toSorted((a, b) => b.times / limits[b.kind] - a.times / limits[a.kind])
  const said = `A page should take at most ${limits.page} times the CPU of the bare Worker, a write ${limits.write} times: ${all.length - missed.length} of ${all.length} do.`
  const lines = missed.map((row) => {
    const { app, bare } = row[row.runtime]
    const over = app.cpu - limits[row.kind] * bare.cpu
    return `- ${row.name}, ${number(row.size)}, ${row.runtime}: ${row.times.toFixed(1)} times (${ms(over)} ms over)`
  })
  return [said, ...(lines.length === 0 ? [] : [lines.join('\n')])].join('\n\n')
}

function ratio({ app, bare }: Pair): number {
  return app.cpu / bare.cpu
}

/** The state of health stands before the meter. */
function count(rows: number): string {
  return Number.isNaN(rows) ? '' : number(rows)
}

function ms(value: number): string {
  return value.toFixed(value < 10 ? 2 : 0)
}

function number(value: number): string {
  return value.toLocaleString('en')
}
