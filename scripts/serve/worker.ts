import { pathToFileURL } from 'node:url'

/** What the Worker's bundle exports by default, as this server calls it. */
export type Worker = {
  fetch(request: Request, env: object, context: object): Response | Promise<Response>
  scheduled?(controller: object, env: object, context: object): void | Promise<void>
}

/** Loads what `buildWorker` made. */
export async function loadWorker(path: string): Promise<Worker> {
  return workerOf(await import(pathToFileURL(path).href))
}

function workerOf(module: unknown): Worker {
  const exported =
    typeof module === 'object' && module !== null && 'default' in module ? module.default : undefined
  if (!isWorker(exported)) throw new Error('the bundle has no default export with fetch()')
  return exported
}

function isWorker(value: unknown): value is Worker {
  return typeof value === 'object' && value !== null && 'fetch' in value && typeof value.fetch === 'function'
}
