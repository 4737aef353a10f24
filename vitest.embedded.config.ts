import { join } from 'node:path'
import { defineConfig } from 'vitest/config'
import { styleSheets } from './vitest.config.ts'

const shim = (name: string): string => join(import.meta.dirname, `test/embedded/${name}.ts`)

/** Reaches no page and no database: what `npm test` has shown holds here as well. */
const pure = ['accounts-rules', 'address', 'architecture', 'private-hints', 'web-components', 'web-layout']
/** Asks D1 how many rows a query visited, which SQLite in Node does not tell. */
const counting = ['units-search']

/** The tests of `npm test` once more: in Node, over HTTP against the embedded server and its database. */
export default defineConfig({
  plugins: [styleSheets],
  resolve: {
    alias: [
      { find: 'cloudflare:workers', replacement: shim('workers') },
      { find: 'cloudflare:test', replacement: shim('cloudflare-test') },
      { find: /^\.{1,2}\/(support\/)?faulty\.ts$/, replacement: shim('faulty') },
    ],
  },
  test: {
    environment: 'node',
    include: ['test/*.test.ts', 'test/*.test.tsx'],
    exclude: [...pure, ...counting].map((name) => `test/${name}.test.{ts,tsx}`),
    globalSetup: ['./test/embedded/folder.ts'],
    setupFiles: ['./test/support/setup.ts'],
    css: true,
    isolate: false,
    testTimeout: 20_000,
  },
})
