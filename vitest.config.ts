import { cloudflareTest, readD1Migrations } from '@cloudflare/vitest-plugin'
import { defineConfig } from 'vitest/config'

/** The test pool looks for `./style.css` in the project's root; asked for as raw text, Vite finds it where it is. */
export const styleSheets = {
  name: 'style-sheets',
  enforce: 'pre' as const,
  transform: (code: string, id: string) =>
    id.endsWith('/src/web/assets.ts') ? code.replaceAll(/(from '.*\.css)'/g, "$1?raw'") : undefined,
}

export default defineConfig(async () => ({
  plugins: [
    styleSheets,
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
