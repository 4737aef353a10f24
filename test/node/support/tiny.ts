// A Worker of a few routes, served as the real one is: what is tested is the server around it.
import { run } from '../../../scripts/serve/run.ts'
import { tinyWorker } from './tiny-worker.ts'

await run(async () => await Promise.resolve(tinyWorker))
