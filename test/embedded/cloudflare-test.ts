import { empty, migrate } from './database.ts'

// What tests import from 'cloudflare:test'. The migrations are those of the folder, applied as the server does.

export async function reset(): Promise<void> {
  await Promise.resolve(empty())
}

export async function applyD1Migrations(): Promise<void> {
  await Promise.resolve(migrate())
}

type Context = { waitUntil(promise: Promise<unknown>): void; passThroughOnException(): void; props: object }
const waits = new WeakMap<Context, Promise<unknown>[]>()

export function createExecutionContext(): Context {
  const mine: Promise<unknown>[] = []
  const context = {
    waitUntil: (promise: Promise<unknown>) => void mine.push(promise),
    passThroughOnException: () => undefined,
    props: {},
  }
  waits.set(context, mine)
  return context
}

export async function waitOnExecutionContext(context: Context): Promise<void> {
  await Promise.all(waits.get(context) ?? [])
}

type Times = { readonly scheduledTime?: number | Date; readonly cron?: string }

export function createScheduledController({ scheduledTime = Date.now(), cron = '* * * * *' }: Times = {}): {
  scheduledTime: number
  cron: string
  noRetry(): void
} {
  return { scheduledTime: Number(scheduledTime), cron, noRetry: () => undefined }
}
