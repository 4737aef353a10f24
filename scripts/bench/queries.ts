// What a page asks of the database, so that the bare Worker can be given the same single query.
import { bindingTo } from '../serve/d1.ts'
import { engineOf, limitLikeD1, openSqlite, type Answer, type Call } from '../serve/sqlite.ts'
import type { Worker } from '../serve/worker.ts'
import type { PageCase } from './cases.ts'
import { cookieOf } from './seed.ts'
import { secret } from './sides.ts'

export type Asked = {
  readonly trips: number
  readonly statements: number
  /** The one that answers the most, of those that are the page's own and not of every page's frame. */
  readonly main: Pick<Call, 'sql' | 'values'>
}

/** Opens the page once over a database that notes each query. Undefined where there is no such page (yet). */
export async function queriesOf(
  worker: Worker,
  database: string,
  page: PageCase,
): Promise<Asked | undefined> {
  const sqlite = openSqlite(database)
  limitLikeD1(sqlite)
  const engine = engineOf(sqlite)
  const trips: { call: Call; size: number }[][] = []
  const note = (calls: readonly Call[], answers: readonly Answer[]): void => {
    trips.push(calls.map((call, at) => ({ call, size: JSON.stringify(answers[at]?.rows).length })))
  }
  const db = bindingTo({
    ...engine,
    run: (call) => {
      const answer = engine.run(call)
      note([call], [answer])
      return answer
    },
    batch: (calls) => {
      const answers = engine.batch(calls)
      note(calls, answers)
      return answers
    },
  })
  const headers: Record<string, string> = { Accept: 'text/html' }
  if (page.who !== undefined) headers['Cookie'] = cookieOf(page.who)
  const request = new Request(`http://127.0.0.1${page.path}`, { headers })
  const { status } = await worker.fetch(
    request,
    { DB: db, APP_SECRET: secret, PUBLIC_URL: 'http://127.0.0.1' },
    {},
  )
  sqlite.close()
  if (status !== 200) return undefined
  const own = (trips.length > 1 ? trips.slice(1) : trips).flat().toSorted((a, b) => b.size - a.size)
  const [main] = own
  if (main === undefined) throw new Error(`${page.path} asks nothing of the database`)
  return { trips: trips.length, statements: trips.flat().length, main: main.call }
}
