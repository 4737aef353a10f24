import { cloudflareTest, readD1Migrations } from '@cloudflare/vitest-plugin'
import { defineConfig } from 'vitest/config'

/** The test pool looks for `./style.css` in the project's root; asked for as raw text, Vite finds it where it is. */
export const styleSheets = {
  name: 'style-sheets',
  enforce: 'pre' as const,
  transform: (code: string, id: string) =>
    id.endsWith('/src/web/assets.ts') ? code.replaceAll(/(from '.*\.css)'/g, "$1?raw'") : undefined,
}

/**
 * What the product loads when it is first asked for, the tests load at once: the pool fetches a module on behalf of one
 * request, and another request that waits for the same module would hang.
 */
const atOnce = {
  name: 'load-at-once',
  enforce: 'pre' as const,
  transform: (code: string, id: string) => {
    if (!/\/src\/.*\.tsx?$/.test(id)) return undefined
    const found = [...new Set([...code.matchAll(/await import\('([^']+)'\)/g)].map(([, path = '']) => path))]
    const imports = found.map((path, n) => `import * as loaded${n} from '${path}'\n`).join('')
    return found.reduce(
      (text, path, n) => text.replaceAll(`await import('${path}')`, `loaded${n}`),
      imports + code,
    )
  },
}

export default defineConfig(async () => ({
  plugins: [
    styleSheets,
    atOnce,
    cloudflareTest({
      wrangler: { configPath: './wrangler.toml' },
      miniflare: {
        bindings: {
          TEST_MIGRATIONS: await readD1Migrations('./migrations'),
          APP_SECRET: 'a secret of the tests, longer than thirty-two characters',
          PUBLIC_URL: 'https://mangnon.example',
        },
      },
    }),
  ],
  test: {
    include: ['test/**/*.test.ts', 'test/**/*.test.tsx'],
    exclude: ['test/browser/**', 'test/node/**'],
    setupFiles: ['./test/support/setup.ts'],
    css: true,
    isolate: false,
    // A UMD file: workerd takes it for an ES module unless it was made one.
    deps: { optimizer: { ssr: { enabled: true, include: ['papaparse'] } } },
    testTimeout: 20_000,
  },
}))
