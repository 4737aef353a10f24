import { runCron } from './cron.ts'
import { site } from './site.ts'
import type { Bindings } from './web/env.ts'

const staffPaths = /^\/(quan-tri|tai-khoan|don-vi)(\/|$)/

export const app = {
  /** Hands a request to the site, or to the staff's part, which is loaded with its first request. */
  async fetch(request: Request, env: Bindings, context?: ExecutionContext): Promise<Response> {
    if (!staffPaths.test(new URL(request.url).pathname)) return site.fetch(request, env, context)
    const { staff } = await import('./staff.ts')
    return staff.fetch(request, env, context)
  },
}

export default {
  fetch: (request, env, context) => app.fetch(request, env, context),
  scheduled: (controller, env) => runCron(env, new Date(controller.scheduledTime)),
} satisfies ExportedHandler<Bindings>
