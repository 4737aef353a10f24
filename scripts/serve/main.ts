import { join } from 'node:path'
import { buildClient, buildWorker } from '../build.ts'
import { run } from './run.ts'
import { loadWorker } from './worker.ts'

await run(async (dataDir) => {
  await buildClient()
  return await loadWorker(await buildWorker(join(dataDir, 'worker')))
})
