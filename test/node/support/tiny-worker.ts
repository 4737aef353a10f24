import { setTimeout as pause } from 'node:timers/promises'
import type { Worker } from '../../../scripts/serve/worker.ts'

type Env = { readonly DB: D1Database; readonly SAMPLE: string }
type Context = { waitUntil(promise: Promise<unknown>): void }

/** Notes words in a table of the house, at once, slowly, or after the answer; and tells what it was asked. */
export const tinyWorker: Worker = {
  fetch: async (request, env, context) => {
    const { pathname, searchParams } = new URL(request.url)
    const word = searchParams.get('word') ?? ''
    switch (pathname) {
      case '/note':
        await note(dbOf(env), word)
        return new Response('noted')
      case '/slow':
        await note(dbOf(env), `${word}-begun`)
        await pause(400)
        await note(dbOf(env), word)
        return new Response('noted')
      case '/later':
        contextOf(context).waitUntil(pause(400).then(() => note(dbOf(env), word)))
        return new Response('soon')
      case '/notes':
        return Response.json(await notes(dbOf(env)))
      case '/echo':
        return Response.json({
          url: request.url,
          headers: Object.fromEntries(request.headers),
          env: Object.keys(env),
        })
      case '/size':
        return new Response(String((await request.arrayBuffer()).byteLength))
      case '/large':
        return large()
      case '/broken':
        throw new Error('em tên là An')
      default:
        return new Response('worker: not found', { status: 404, headers: { 'Content-Type': 'text/plain' } })
    }
  },
  scheduled: async (_controller, env) => {
    await note(dbOf(env), 'cron')
  },
}

function large(): Response {
  const headers = new Headers({ 'Content-Type': 'text/html; charset=utf-8', ETag: '"v1"' })
  headers.append('Set-Cookie', 'a=1')
  headers.append('Set-Cookie', 'b=2')
  return new Response('<p>Em muốn có thư viện.</p>\n'.repeat(1000), { headers })
}

async function note(db: D1Database, word: string): Promise<void> {
  await db.prepare('insert or ignore into heartbeats (job, at) values (?, ?)').bind(word, '').run()
}

async function notes(db: D1Database): Promise<string[]> {
  const rows = await db.prepare('select job from heartbeats order by job').raw<[string]>()
  return rows.map(([job]) => job)
}

function dbOf(env: object): D1Database {
  return (env as Env).DB // the server under test makes it
}

function contextOf(context: object): Context {
  return context as Context // the server under test makes it
}
