import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { StartError } from '../serve/options.ts'

/** A D1 database of wrangler.toml: on Cloudflare, or the one that `wrangler dev` keeps on this machine. */
export type Target = {
  readonly name: string
  readonly remote: boolean
  /** Where a local one lies, when not in `.wrangler`. */
  readonly persistTo?: string | undefined
}
/** Runs statements in one call and one transaction. @throws StartError with what D1 said. */
export type Run = (statements: readonly string[]) => Promise<Result[]>
export type Result = { readonly results: readonly Readonly<Record<string, unknown>>[] }

const root = join(import.meta.dirname, '../..')
const cli = join(root, 'node_modules/wrangler/bin/wrangler.js')

/** Runs wrangler, asking nothing. @returns what it printed and how it ended. */
export async function wrangler(
  args: readonly string[],
): Promise<{ code: number; stdout: string; stderr: string }> {
  const child = spawn(process.execPath, ['--no-warnings', cli, ...args], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      CI: '1',
      NO_COLOR: '1',
      WRANGLER_HIDE_BANNER: 'true',
      WRANGLER_SEND_METRICS: 'false',
      WRANGLER_WRITE_LOGS: 'false',
      CLOUDFLARE_CF_FETCH_ENABLED: 'false',
    },
  })
  const [out, err]: [Buffer[], Buffer[]] = [[], []]
  child.stdout.on('data', (chunk: Buffer) => out.push(chunk))
  child.stderr.on('data', (chunk: Buffer) => err.push(chunk))
  const code = await new Promise<number>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (ended) => resolve(ended ?? 1))
  })
  return { code, stdout: Buffer.concat(out).toString(), stderr: Buffer.concat(err).toString() }
}

/** Where the database is, as wrangler's arguments. */
export function at({ remote, persistTo }: Target): string[] {
  if (remote) return ['--remote']
  return persistTo === undefined ? ['--local'] : ['--local', '--persist-to', persistTo]
}

/** The way to a database. */
export function runOn(target: Target): Run {
  return async (statements) => {
    const command = statements.join(';\n')
    const { code, stdout, stderr } = await wrangler([
      'd1',
      'execute',
      target.name,
      ...at(target),
      '--json',
      '-y',
      '--command',
      command,
    ])
    const answer = jsonIn(stdout)
    if (code !== 0 || !Array.isArray(answer)) throw refused(answer, stderr)
    return answer as Result[] // as wrangler prints it with --json
  }
}

/** Statements of 100 KB at most each, as one file; all or nothing. @throws StartError with what D1 said. */
export async function executeAll(target: Target, statements: readonly string[]): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'mang-non-d1-'))
  const file = join(folder, 'statements.sql')
  try {
    writeFileSync(file, `${statements.join(';\n')};\n`, { mode: 0o600 })
    await executeFile(target, file)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** A file of statements; all or nothing. @throws StartError with what D1 said. */
export async function executeFile(target: Target, file: string): Promise<void> {
  const args = ['d1', 'execute', target.name, ...at(target), '--json', '-y', '--file', file]
  const { code, stdout, stderr } = await wrangler(args)
  if (code !== 0) throw refused(jsonIn(stdout), stderr)
}

/** The JSON in wrangler's output: other lines may come before it. */
function jsonIn(stdout: string): unknown {
  const from = stdout.search(/^[[{]/m)
  if (from === -1) return undefined
  try {
    return JSON.parse(stdout.slice(from)) as unknown
  } catch {
    return undefined // the caller then tells what came on the error output
  }
}

/** D1's own words: they name a table or a column. What was being written is not among them. */
function refused(answer: unknown, stderr: string): StartError {
  const said = (answer as { error?: { text?: string } } | undefined)?.error?.text
  const line = stderr.split('\n').find((text) => /error/i.test(text))
  return new StartError(`D1 không nhận: ${said ?? line?.trim() ?? 'không rõ lý do'}`)
}
