import assert from 'node:assert/strict'
import { join } from 'node:path'
import { test } from 'node:test'
import { build } from 'esbuild'
import { templates } from './templates/all.ts'

const root = join(import.meta.dirname, '../..')
/** What answers without a page of its own: style sheets, what a monitor asks, files for calendars, and doors that lead to another page. */
const notPages = [
  '/style.css',
  '/staff.css',
  '/bao-ve',
  '/suc-khoe',
  '/dien-dan',
  '/thoat-nhanh',
  '/quan-tri/tong-hop/tai-ve',
  '/cong-khai/tai-ve',
  '/su-kien/lich.ics',
  '/su-kien/:seq/lich.ics',
  '/chien-dich/:slug/lich.ics',
]

type Route = { readonly method: string; readonly path: string }

void test('no page of the site is left out of these tests', async () => {
  const routes = await liveRoutes()
  assert.ok(routes.length > 20)
  const pages = routes.filter(({ method }) => method === 'GET').map(({ path }) => plain(path))
  const known = new Set([...templates.map(({ route }) => route), ...notPages])
  assert.deepEqual(
    [...new Set(pages)].filter((path) => !known.has(path)),
    [],
  )
})

/** The routes of the app as it is, without what stands before them all. */
async function liveRoutes(): Promise<Route[]> {
  const { outputFiles } = await build({
    absWorkingDir: root,
    stdin: {
      contents:
        "export { site } from './src/site.ts'; export { open } from './src/open.ts'; export { staff } from './src/staff.ts'; export { protect } from './src/protect.ts'",
      resolveDir: root,
      loader: 'ts',
    },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    loader: { '.css': 'text' },
    jsx: 'automatic',
    jsxImportSource: 'hono/jsx',
    logLevel: 'warning',
  })
  const [file] = outputFiles
  const module: unknown = await import(
    `data:text/javascript;base64,${Buffer.from(file?.text ?? '').toString('base64')}`
  )
  return routesOf(module).filter(({ path }) => path !== '/*' && path !== '*')
}

function routesOf(module: unknown): readonly Route[] {
  const { site, open, staff, protect } = module as Record<
    'site' | 'open' | 'staff' | 'protect',
    { routes: readonly Route[] }
  > // our own bundle, made a moment ago
  return [...site.routes, ...open.routes, ...staff.routes, ...protect.routes]
}

/** `/y-tuong/:seq{[0-9]{1,9}}` is `/y-tuong/:seq` in the table. */
function plain(path: string): string {
  return path.replace(/\{(?:[^{}]|\{[^{}]*\})*\}/g, '')
}
