import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export type Running = {
  readonly url: string
  readonly child: ChildProcess
  /** All that it has printed so far. */
  readonly printed: () => string
  /** Sends a signal and waits for the end. @returns the exit code, or the signal that ended it. */
  readonly end: (signal: NodeJS.Signals) => Promise<number | string>
}

type Env = Readonly<Record<string, string>>
const root = join(import.meta.dirname, '../../..')

/** A data folder of one test. */
export function dataFolder(test: { after(clean: () => void): void }): string {
  const folder = mkdtempSync(join(tmpdir(), 'mang-non-'))
  test.after(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** Starts a script of the project and waits until it tells its address. @throws Error with what it printed. */
export function serve(script: string, env: Env): Promise<Running> {
  return running(launch([process.execPath, join(root, script)], env))
}

/** The same as npm does it: with a shell between. It has ended when the server has closed its output. */
export function serveUnderShell(script: string, env: Env): Promise<Running> {
  const shell = ['/bin/sh', '-c', `"${process.execPath}" "${join(root, script)}"; true`]
  return running(launch(shell, { ...env, npm_lifecycle_event: 'start' }))
}

async function running({ child, printed, ended }: ReturnType<typeof launch>): Promise<Running> {
  const url = await Promise.race([addressIn(child, printed), ended.then(() => undefined)])
  if (url === undefined) throw new Error(`it ended at once: ${printed()}`)
  const end = async (signal: NodeJS.Signals): Promise<number | string> => {
    child.kill(signal)
    return await ended
  }
  return { url, child, printed, end }
}

/** Starts a script that is expected to give up. @returns its exit code and what it printed. */
export async function serveInVain(
  script: string,
  env: Env,
): Promise<{ code: number | string; printed: string }> {
  const { printed, ended } = launch([process.execPath, join(root, script)], env)
  const code = await ended
  return { code, printed: printed() }
}

function launch([command = '', ...args]: readonly string[], env: Env) {
  const child = spawn(command, args, {
    env: { ...process.env, PORT: '0', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let text = ''
  const add = (chunk: Buffer): void => {
    text += chunk.toString()
  }
  child.stdout.on('data', add)
  child.stderr.on('data', add)
  const ended = new Promise<number | string>((resolve) => {
    child.on('close', (code, signal) => resolve(code ?? signal ?? ''))
  })
  return { child, ended, printed: () => text }
}

function addressIn(child: ChildProcess, printed: () => string): Promise<string> {
  return new Promise((resolve) => {
    child.stdout?.on('data', () => {
      const found = /http:\/\/\S+:\d+/.exec(printed())
      if (found !== null) resolve(found[0])
    })
  })
}
