import { env } from 'cloudflare:workers'
import { client } from '../client.ts'
import { isCommit, type Answer, type Wanted } from './ask.ts'

/** The real database; but what has read everything and decided is held before it writes, until that is over. */
export function held(until: () => Promise<unknown>): D1Database {
  const db: Pick<D1Database, 'withSession'> = {
    withSession: (start) => {
      const session = env.DB.withSession(start)
      let writes = false
      return {
        prepare: (sql) => {
          writes ||= isCommit(sql)
          return session.prepare(sql)
        },
        batch: async (statements) => {
          if (writes) await until()
          return session.batch(statements)
        },
        getBookmark: () => session.getBookmark(),
      }
    },
  }
  return db as D1Database // openDb asks for nothing else
}

/** Sends the slow one; when it is about to write, the fast one is done whole. Then the slow one writes. */
export async function overtaken<Fast>(
  slow: Wanted,
  fast: () => Promise<Fast>,
): Promise<{ readonly slow: Answer; readonly fast: Fast }> {
  let done: Promise<Fast> | undefined
  const response = await client(
    slow.by,
    held(() => (done ??= fast())),
  ).postJson(slow.path, slow.body)
  if (done === undefined) throw new Error(`${slow.path} did not come to write: ${response.status}`)
  return { slow: { status: response.status, body: await response.json() }, fast: await done }
}
