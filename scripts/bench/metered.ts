// The real Worker; a request that asks for it is told what it cost the database, which takes time of its own.
import { app } from '../../src/app.ts'
import type { Bindings } from '../../src/web/env.ts'

export default {
  fetch: (request, env, context) =>
    app.fetch(request, request.headers.has('bench-meter') ? { ...env, SAMPLE: '1' } : env, context),
} satisfies ExportedHandler<Bindings>
