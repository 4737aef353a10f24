import { existsSync, readFileSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { gzipSync } from 'node:zlib'
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
 * The Worker as modules: what is needed at the start, and parts that are loaded when somebody first asks for them.
 * The same files run on Cloudflare (`wrangler deploy … --no-bundle`) and on the embedded server.
 * @returns the path of its main module.
 */
export async function buildWorker(folder = join(root, 'dist/worker'), entry = 'src/app.ts'): Promise<string> {
  await rm(folder, { recursive: true, force: true })
  await build({
    absWorkingDir: root,
    entryPoints: { app: entry },
    outdir: folder,
    bundle: true,
    splitting: true,
    minify: true,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    conditions: ['workerd', 'worker', 'browser'],
    external: ['node:*', 'cloudflare:*'],
    alias: { stream: 'node:stream' }, // papaparse asks for it in a part that only Node's own streams use
    loader: { '.css': 'text' },
    jsx: 'automatic',
    jsxImportSource: 'hono/jsx',
    target: 'es2024',
    charset: 'utf8',
    chunkNames: 'part-[hash]',
    legalComments: 'none',
    logLevel: 'warning',
  })
  return join(folder, 'app.js')
}

/** Bytes, gzipped, of the modules that are loaded before the first request: the main one and what it imports. */
export function startUpSize(main: string): number {
  const seen = new Map<string, number>()
  const visit = (file: string): void => {
    if (seen.has(file)) return
    const text = readFileSync(file, 'utf8')
    seen.set(file, gzipSync(text, { level: 9 }).length)
    for (const [, part] of text.matchAll(/(?:^|[;}])import(?:[^"'();]*from)?["'](\.\/[^"']+)["']/g)) {
      visit(join(dirname(main), part ?? ''))
    }
  }
  visit(main)
  return [...seen.values()].reduce((sum, bytes) => sum + bytes, 0)
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await buildClient()
  if (process.argv[2] !== 'client') {
    const main = await buildWorker()
    if (process.argv[2] === 'size') console.log(startUpSize(main))
  }
}
