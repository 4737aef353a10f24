import assert from 'node:assert/strict'
import { mock, test, type TestContext } from 'node:test'
import { startCron } from '../../scripts/serve/cron.ts'
import type { Log } from '../../scripts/serve/log.ts'
import { newWork } from '../../scripts/serve/work.ts'
import type { Worker } from '../../scripts/serve/worker.ts'

type Cron = {
  /** Times of day at which a run began. */
  readonly begun: string[]
  readonly faults: unknown[]
  readonly stop: () => Promise<void>
}

/** The cron from 05:00:20 on, with a clock that only `pass` moves. */
function begin(t: TestContext, job: Worker['scheduled']): Cron {
  mock.timers.enable({ apis: ['setTimeout', 'Date'], now: Date.parse('2026-06-01T05:00:20.000Z') })
  t.after(() => mock.timers.reset())
  const begun: string[] = []
  const faults: unknown[] = []
  const log: Log = { line: () => undefined, request: () => undefined, fault: (where) => faults.push(where) }
  const worker: Worker = {
    fetch: () => new Response(),
    scheduled: async (...args) => {
      begun.push(new Date().toISOString().slice(11, 19))
      await job?.(...args)
    },
  }
  const stop = startCron(worker, {}, { work: newWork(log), log })
  return { begun, faults, stop }
}

async function pass(seconds: number): Promise<void> {
  for (let i = 0; i < seconds; i += 1) {
    mock.timers.tick(1000)
    await turn()
  }
}

function turn(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve)
  })
}

function sleep(seconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, seconds * 1000)
  })
}

void test('the cron runs soon after the start and then on every full minute', async (t) => {
  const { begun, stop } = begin(t, () => undefined)
  await pass(160)
  assert.deepEqual(begun, ['05:00:21', '05:01:00', '05:02:00', '05:03:00'])
  await stop()
  await pass(120)
  assert.equal(begun.length, 4, 'not after the stop')
})

void test('a run that takes longer than a minute is never joined by a second one', async (t) => {
  const { begun, stop } = begin(t, () => sleep(90))
  await pass(300)
  assert.deepEqual(begun, ['05:00:21', '05:02:00', '05:04:00'])
  const stopping = stop()
  await pass(100)
  await stopping
})

void test('what a run leaves to waitUntil belongs to the run, and to the stop', async (t) => {
  let ended = 0
  const { begun, stop } = begin(t, (_controller, _env, context) => {
    const made = context as { waitUntil(promise: Promise<unknown>): void } // by startCron
    made.waitUntil(sleep(70).then(() => (ended += 1)))
  })
  await pass(45)
  assert.deepEqual([begun.length, ended], [1, 0])
  const stopping = stop()
  await pass(30)
  await stopping
  assert.equal(ended, 1)
})

void test('a run that fails is told and does not end the cron', async (t) => {
  const { begun, faults, stop } = begin(t, () => Promise.reject(new Error('em tên là An')))
  await pass(50)
  assert.deepEqual(begun, ['05:00:21', '05:01:00'])
  assert.deepEqual(faults, ['scheduled', 'scheduled'])
  await stop()
})
