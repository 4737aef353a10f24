import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Bindings } from '../../src/web/env.ts'
import { journalName, journalOf } from '../backup/journal.ts'
import { loadAssets } from './assets.ts'
import { startCron } from './cron.ts'
import { closeData, openData, type Data } from './data.ts'
import { newLog } from './log.ts'
import { mailerOf } from './mail.ts'
import { optionsOf, ownUrl, StartError, type Options } from './options.ts'
import { close, listen, urlOf } from './server.ts'
import { newWork } from './work.ts'
import type { Worker } from './worker.ts'

const root = join(import.meta.dirname, '../..')
const settleMs = 10_000

/** Serves until a signal comes. `load` makes the Worker; it may put files into the data folder. */
export async function run(load: (dataDir: string) => Promise<Worker>): Promise<void> {
  try {
    await start(load, optionsOf(process.env, root))
  } catch (error) {
    console.error(error instanceof StartError ? error.message : error)
    process.exit(1)
  }
}

async function start(load: (dataDir: string) => Promise<Worker>, options: Options): Promise<void> {
  const log = newLog(options.log)
  const work = newWork(log)
  const [data, worker] = await Promise.all([openData({ root, ...options }), load(options.dataDir)])
  const env = bindingsOf(data, options)
  const site = { worker, env, assets: loadAssets(join(root, 'public')), front: options, work, log }
  const server = await listen(site, options)
  const url = urlOf(server, options.host)
  env.PUBLIC_URL = options.publicUrl ?? ownUrl(url) // a free port is known only now
  const keepJournal = journalOf(data.sqlite, join(options.dataDir, journalName))
  const stopCron = startCron(worker, env, { work, log, after: keepJournal })
  greet(data, options, url)

  const stop = once(async () => {
    void stopCron() // a run under way is among what `work` waits for
    await close(server)
    if (!(await work.settled(settleMs))) log.line('Dừng khi một việc chưa xong.')
    keepJournal()
    closeData(data.sqlite)
  })
  const end = (): void =>
    void stop().then(
      () => process.exit(0),
      (error: unknown) => {
        log.fault('stop', error)
        process.exit(1)
      },
    )
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, end)
  whenLeftAlone(end)
  process.on('unhandledRejection', (error) => log.fault('unhandledRejection', error))
  process.on('uncaughtException', (error) => {
    log.fault('uncaughtException', error)
    process.exit(1)
  })
}

/** Ctrl-C reaches the server twice under npm: the second one waits for the first. */
function once(work: () => Promise<void>): () => Promise<void> {
  let begun: Promise<void> | undefined
  return () => (begun ??= work())
}

/** `npm start` ended by a signal passes it to the shell between, which ends without passing it on. */
function whenLeftAlone(act: () => void): void {
  if (process.env['npm_lifecycle_event'] === undefined) return
  const parent = process.ppid
  const timer = setInterval(() => {
    if (process.ppid !== parent) act()
  }, 250)
  timer.unref()
}

function bindingsOf(data: Data, options: Options): Bindings & { PUBLIC_URL: string } {
  return {
    DB: data.db,
    APP_SECRET: data.secret,
    SAMPLE: data.sample ? '1' : '0',
    MAILER: mailerOf(process.env, join(options.dataDir, 'mail')),
    PUBLIC_URL: '',
  }
}

function greet(data: Data, options: Options, url: string): void {
  console.log(`Măng Non: ${options.publicUrl ?? url}`)
  if (options.publicUrl !== undefined) console.log(`Máy chủ nghe ở ${url}`)
  if (!data.sample && options.publicUrl === undefined)
    console.log('Đặt PUBLIC_URL để đường dẫn trong thư đúng địa chỉ.')
  if (data.sample) showAccounts(join(options.dataDir, 'sample-accounts.json'))
}

type Account = Readonly<Record<'role' | 'email' | 'password' | 'totpSecret' | 'unit', string | null>>

function showAccounts(path: string): void {
  console.log('Dữ liệu mẫu. Muốn bắt đầu trống: SAMPLE=0 và một DATA_DIR mới.')
  if (!existsSync(path)) return
  const columns = ['role', 'email', 'password', 'totpSecret', 'unit'] as const
  const accounts = accountsOf(readFileSync(path, 'utf8'))
  const widths = columns.map((name) =>
    Math.max(name.length, ...accounts.map((each) => (each[name] ?? '').length)),
  )
  const line = (cells: readonly string[]): string =>
    cells.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join('  ')
  for (const cells of [columns, ...accounts.map((each) => columns.map((name) => each[name] ?? ''))]) {
    console.log(`  ${line(cells).trimEnd()}`)
  }
}

function accountsOf(text: string): Account[] {
  return JSON.parse(text) as Account[] // written by the sample data of this project only
}
