import { ask, bindings } from './server.ts'

// What tests import from 'cloudflare:workers', with the embedded server behind it.

export const env = { ...bindings, TEST_MIGRATIONS: [] }

export const exports = { default: { fetch: (request: Request): Promise<Response> => ask(request) } }
