import { runCron } from './cron.ts'
import { site } from './site.ts'
import type { Bindings } from './web/env.ts'

const staffPaths = /^\/(quan-tri|nha-truong|tai-khoan|don-vi)(\/|$)/
const protectPaths = /^\/bao-ve(\/|$)/
const publicPaths = /^\/(chien-dich|su-kien|cam-ket|cong-khai|quyen-rieng-tu)(\/|$)/

export const app = {
  /** Hands a request to the site, or to the public's, the staff's or the protectors' part, each loaded with its first request. */
  async fetch(request: Request, env: Bindings, context?: ExecutionContext): Promise<Response> {
    const { pathname } = new URL(request.url)
    if (staffPaths.test(pathname)) {
      const { staff } = await import('./staff.ts')
      return staff.fetch(request, env, context)
    }
    if (protectPaths.test(pathname)) {
      const { protect } = await import('./protect.ts')
      return protect.fetch(request, env, context)
    }
    if (publicPaths.test(pathname)) {
      const { open } = await import('./open.ts')
      return open.fetch(request, env, context)
    }
    return site.fetch(request, env, context)
  },
}

export default {
  fetch: (request, env, context) => app.fetch(request, env, context),
  scheduled: (controller, env) => runCron(env, new Date(controller.scheduledTime)),
} satisfies ExportedHandler<Bindings>
