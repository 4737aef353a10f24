import { readFileSync } from 'node:fs'
import { registerHooks } from 'node:module'
import { fileURLToPath, pathToFileURL } from 'node:url'

/** What the Worker's bundle exports by default, as this server calls it. */
export type Worker = {
  fetch(request: Request, env: object, context: object): Response | Promise<Response>
  scheduled?(controller: object, env: object, context: object): void | Promise<void>
}

/** Loads a bundle made by `buildWorker`. Style sheets in it are text modules, as Cloudflare loads them. */
export async function loadWorker(path: string): Promise<Worker> {
  const hooks = registerHooks({
    load: (url, context, next) => {
      if (!url.endsWith('.css')) return next(url, context)
      const text = readFileSync(fileURLToPath(url), 'utf8')
      return { format: 'module', shortCircuit: true, source: `export default ${JSON.stringify(text)}` }
    },
  })
  try {
    return workerOf(await import(pathToFileURL(path).href))
  } finally {
    hooks.deregister()
  }
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
