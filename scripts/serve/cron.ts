import type { Log } from './log.ts'
import type { Work } from './work.ts'
import type { Worker } from './worker.ts'

const firstAfterMs = 1000

/**
 * Calls `scheduled` soon after the start and then on every full minute, never twice at once: a run that
 * takes longer skips the minutes that it covers. `after` is called at the end of each.
 * @returns stops it and waits for a run that is under way.
 */
export function startCron(
  worker: Worker,
  env: object,
  tools: { work: Work; log: Log; after?: () => void },
): () => Promise<void> {
  let stopped = false
  let running = Promise.resolve()
  let timer = setTimeout(tick, firstAfterMs)

  function tick(): void {
    running = tools.work.track(run()).finally(() => {
      if (!stopped) timer = setTimeout(tick, 60_000 - (Date.now() % 60_000))
    })
  }

  async function run(): Promise<void> {
    const controller = { scheduledTime: Date.now(), cron: '* * * * *', noRetry: () => undefined }
    const waits: Promise<unknown>[] = []
    const context = {
      ...tools.work.context(),
      waitUntil: (promise: Promise<unknown>) => void waits.push(tools.work.track(promise)),
    }
    try {
      await worker.scheduled?.(controller, env, context)
    } catch (error) {
      tools.log.fault('scheduled', error)
    }
    for (const result of await Promise.allSettled(waits)) {
      if (result.status === 'rejected') tools.log.fault('scheduled', result.reason)
    }
    try {
      tools.after?.()
    } catch (error) {
      tools.log.fault('scheduled', error)
    }
  }

  return async () => {
    stopped = true
    clearTimeout(timer)
    await running
  }
}
