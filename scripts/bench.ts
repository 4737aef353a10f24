// What the pages and writes cost at 10³ … 10⁶ rows, in workerd and on the embedded server, beside a bare Worker:
// npm run bench [-- --quick --sizes=1000,100000 --pages=calendar,receipt --burst=only|without --write]
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { burst, type Burst } from './bench/burst.ts'
import { optionsOf } from './bench/options.ts'
import { reportOf } from './bench/report.ts'
import { lookAtTexts } from './bench/texts.ts'
import { runSize, type Built, type Row } from './bench/run.ts'
import { seed } from './bench/seed.ts'
import { secret, startEmbedded } from './bench/sides.ts'
import { buildWorker } from './build.ts'

const options = optionsOf(process.argv.slice(2))
const folder = mkdtempSync(join(tmpdir(), 'mang-non-bench-'))
const began = performance.now()
const rows: Row[] = []
const bursts: Burst[] = []
const seeding: { size: number; seconds: number }[] = []

try {
  const built: Built = {
    house: await buildWorker(join(folder, 'house')),
    metered: await buildWorker(join(folder, 'metered'), 'scripts/bench/metered.ts'),
    bare: await buildWorker(join(folder, 'bare'), 'scripts/bench/bare.ts'),
  }
  for (const size of options.burst === 'only' ? [] : options.sizes) {
    const done = await runSize(size, built, folder, options)
    rows.push(...done.rows)
    seeding.push({ size, seconds: done.seeding })
    rmSync(join(folder, `${size}.db`))
    console.log(`${size} rows: ${((performance.now() - began) / 1000).toFixed(0)} s so far`)
  }
  if (options.burst !== 'without') {
    const database = join(folder, 'burst.db')
    seed(database, options.quick ? 1_000 : 100_000)
    const bindings = { APP_SECRET: secret, PUBLIC_URL: 'http://127.0.0.1' }
    const side = await startEmbedded({ main: built.house, database, bindings })
    const loads = options.quick
      ? [{ count: 200, seconds: 3 }]
      : [60, 6].map((seconds) => ({ count: 2_000, seconds }))
    for (const [at, load] of loads.entries())
      bursts.push(await burst(side, { ...load, first: (at + 1) * 100_000 }))
    await side.stop()
  }
  const text = reportOf({
    rows,
    bursts,
    seeding,
    looked: lookAtTexts(),
    seconds: (performance.now() - began) / 1000,
  })
  console.log(text)
  if (options.write) writeFileSync(join(import.meta.dirname, '../docs/bench.md'), text)
} finally {
  rmSync(folder, { recursive: true, force: true })
}
