import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'

const root = join(import.meta.dirname, '..')

/** The scripts that pages ask for; whatever else is in `src/browser` is a part of one of them. */
const islands = ['child', 'staff']

/** Each island that there is becomes one small script in `public`. Gives the paths written. */
export async function buildClient(): Promise<string[]> {
  const names = islands.filter((name) => existsSync(join(root, `src/browser/${name}.ts`)))
  if (names.length === 0) return []
  await build({
    absWorkingDir: root,
    entryPoints: names.map((name) => `src/browser/${name}.ts`),
    outdir: 'public',
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2020',
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'warning',
    tsconfig: 'tsconfig.browser.json',
  })
  return names.map((name) => join(root, `public/${name}.js`))
}

/**
 * The bundle that `wrangler deploy` would upload, without uploading it. Needs no network.
 * @returns the path of its main module. @throws Error with what wrangler said.
 */
export async function buildWorker(folder = join(root, 'dist/worker')): Promise<string> {
  await rm(folder, { recursive: true, force: true })
  const wrangler = join(root, 'node_modules/wrangler/bin/wrangler.js')
  await run(process.execPath, [wrangler, 'deploy', '--dry-run', '--outdir', folder])
  return join(folder, 'app.js')
}

function run(command: string, args: readonly string[]): Promise<void> {
  const env = {
    ...process.env,
    CLOUDFLARE_CF_FETCH_ENABLED: 'false',
    WRANGLER_HIDE_BANNER: 'true',
    WRANGLER_SEND_METRICS: 'false',
    WRANGLER_WRITE_LOGS: 'false',
  }
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] })
    let said = ''
    const listen = (chunk: Buffer): void => {
      said += chunk.toString()
    }
    child.stdout.on('data', listen)
    child.stderr.on('data', listen)
    child.on('error', reject)
    child.on('close', (code) => (code === 0 ? resolve() : reject(new Error(`the build failed:\n${said}`))))
  })
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await buildClient()
  if (process.argv[2] !== 'client') await buildWorker()
}
