import { fork } from 'node:child_process'
import { once } from 'node:events'
import { copyFileSync, constants, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { convertV4MiniflareOptions, Miniflare } from 'miniflare'

export const secret = 'a secret of the bench, longer than thirty-two characters'

/** A Worker that listens, in a process whose CPU time can be read. */
export type Side = {
  readonly url: string
  /** Its own copy, as a file. */
  readonly database: string
  /** Milliseconds of all its threads so far. */
  readonly cpu: () => Promise<number>
  readonly stop: () => Promise<void>
}
export type Start = {
  readonly main: string
  readonly database: string
  readonly bindings: Readonly<Record<string, string>>
}

/** In workerd, as `wrangler dev` runs it, without the proxy before it. The database is a copy. */
export async function startWorkerd({ main, database, bindings }: Start): Promise<Side> {
  const folder = mkdtempSync(join(tmpdir(), 'mang-non-workerd-'))
  const storage = join(folder, 'd1/miniflare-D1DatabaseObject')
  const first = newMiniflare({ main, bindings, folder })
  await (await first.getD1Database('DB')).prepare('select 1').all() // so that its file is there, and has its name
  await first.dispose()
  const name = readdirSync(storage).find((file) => /^[0-9a-f]+\.sqlite$/.test(file))
  if (name === undefined) throw new Error('Miniflare keeps D1 elsewhere now')
  for (const end of ['-wal', '-shm']) rmSync(join(storage, `${name}${end}`), { force: true })
  copyFileSync(database, join(storage, name), constants.COPYFILE_FICLONE)
  const before = children('workerd')
  const miniflare = newMiniflare({ main, bindings, folder })
  const url = String(await miniflare.unsafeGetDirectURL())
  const pid = children('workerd').find((each) => !before.includes(each))
  if (pid === undefined) throw new Error('workerd was not found among the processes')
  return {
    url: url.replace(/\/$/, ''),
    database: join(storage, name),
    cpu: () => Promise.resolve(cpuOf(pid)),
    stop: async () => {
      await miniflare.dispose()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** On the embedded server. The database is a copy. */
export async function startEmbedded({ main, database, bindings }: Start): Promise<Side> {
  const folder = mkdtempSync(join(tmpdir(), 'mang-non-embedded-'))
  const copy = join(folder, 'mang-non.db')
  copyFileSync(database, copy, constants.COPYFILE_FICLONE)
  const child = fork(join(import.meta.dirname, 'server.ts'), [copy, main, JSON.stringify(bindings)])
  const [url] = await once(child, 'message')
  return {
    url: String(url),
    database: copy,
    cpu: async () => {
      child.send('cpu')
      const [ms] = await once(child, 'message')
      return Number(ms)
    },
    stop: async () => {
      const ended = once(child, 'exit')
      child.disconnect()
      await ended
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

function newMiniflare({ main, bindings, folder }: Omit<Start, 'database'> & { folder: string }): Miniflare {
  const parts = join(main, '..')
  const names = readdirSync(parts).filter((name) => name.endsWith('.js'))
  const paths = [main, ...names.map((name) => join(parts, name)).filter((path) => path !== main)]
  return new Miniflare(
    convertV4MiniflareOptions({
      modules: paths.map((path) => ({ type: 'ESModule', path })),
      modulesRoot: parts,
      compatibilityDate: '2026-10-23',
      bindings,
      d1Databases: { DB: 'bench' },
      resourcePersistencePath: folder,
      stripCfConnectingIp: false,
      unsafeDirectSockets: [{ host: '127.0.0.1', port: 0 }],
    }),
  )
}

/** Our own child processes of that name. */
function children(name: string): number[] {
  return readdirSync('/proc')
    .filter((entry) => /^\d+$/.test(entry))
    .filter((entry) => {
      const [, command, parent] = /\((.*)\) \S (\d+)/.exec(textOf(`/proc/${entry}/stat`)) ?? []
      return command === name && Number(parent) === process.pid
    })
    .map(Number)
}

/** Nanoseconds of each thread, in milliseconds. */
function cpuOf(pid: number): number {
  const threads = readdirSync(`/proc/${pid}/task`)
  const spent = threads.map((id) => Number(textOf(`/proc/${pid}/task/${id}/schedstat`).split(' ')[0]))
  return spent.reduce((sum, ns) => sum + ns, 0) / 1e6
}

function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return '' // it ended meanwhile
  }
}
