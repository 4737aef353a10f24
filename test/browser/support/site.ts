// One server on fresh sample data and one browser for all files of a run (`--test-isolation=none`).
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { after } from 'node:test'
import { chromium } from 'playwright-core'
import { serve } from '../../node/support/process.ts'

export const dataDir = mkdtempSync(join(tmpdir(), 'mang-non-browser-'))
const server = await serve('scripts/serve/main.ts', { DATA_DIR: dataDir, TRUST_PROXY: '1', LOG: '0' })
process.on('exit', () => {
  server.child.kill('SIGKILL') // reached alive only when a file of tests could not be read
  rmSync(dataDir, { recursive: true, force: true })
})

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1))

export const origin = server.url

/** The server's own database, to put in place what no page can, and to see what was stored. */
export const data = new DatabaseSync(join(dataDir, 'mang-non.db'), { timeout: 5000 })

/** Chromium as the machine has it. It reaches this machine only. */
export const browser = await chromium.launch({
  executablePath: process.env['CHROMIUM'] || '/usr/bin/chromium',
  args: [
    '--no-sandbox',
    '--disable-dev-shm-usage',
    '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
    '--lang=vi',
  ],
})

after(async () => {
  await browser.close()
  data.close()
  await server.end('SIGTERM')
})

/** The only row of a query. @throws Error when there is none. */
export function row(sql: string, ...values: (string | number)[]): Record<string, unknown> {
  const found = data.prepare(sql).get(...values)
  if (found === undefined) throw new Error(`no row: ${sql}`)
  return found
}
