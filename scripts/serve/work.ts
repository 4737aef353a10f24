import type { Log } from './log.ts'

/** What goes on after an answer was given (`waitUntil`), and what must end before the server does. */
export type Work = {
  /** As the Worker gets it with each call. */
  readonly context: () => {
    waitUntil(promise: Promise<unknown>): void
    passThroughOnException(): void
    props: object
  }
  readonly track: <T>(promise: Promise<T>) => Promise<T>
  /** Resolves when nothing is under way, at the latest after `ms`. @returns whether all of it ended. */
  readonly settled: (ms: number) => Promise<boolean>
}

export function newWork(log: Log): Work {
  const pending = new Set<Promise<unknown>>()
  function track<T>(promise: Promise<T>): Promise<T> {
    pending.add(promise)
    void quietly(promise).then(() => pending.delete(promise))
    return promise
  }
  return {
    track,
    context: () => ({
      waitUntil: (promise) => void track(promise).catch((error: unknown) => log.fault('waitUntil', error)),
      passThroughOnException: () => undefined,
      props: {},
    }),
    settled: async (ms) => {
      const end = Date.now() + ms
      while (pending.size > 0 && Date.now() < end)
        await Promise.race([...pending, pause(end - Date.now())].map(quietly))
      return pending.size === 0
    },
  }
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms)
  })
}

async function quietly(promise: Promise<unknown>): Promise<void> {
  await promise.catch(() => undefined) // whoever began it has dealt with it; here only its end counts
}
