import { env } from 'cloudflare:workers'
import { app } from '../../src/app.ts'

/** What the requests through a wrapped database cost, as D1 itself reports it. */
export type Cost = { trips: number; queries: number; read: number; written: number }

/** `before`: the write is lost. `after`: it is done and its answer is lost. Asked once for each trip. */
export type Faults = {
  readonly before?: (trip: Trip) => boolean
  readonly after?: (trip: Trip) => boolean
}
export type Trip = { readonly n: number; readonly sql: string }

type Fetcher = { fetch(url: string | Request, init?: RequestInit): Promise<Response> }

/**
 * The real D1, wrapped where its answers pass by: they are counted, and lost on demand.
 * Nothing of D1 is imitated.
 */
export function wrapped(faults: Faults = {}): { db: D1Database; cost: Cost } {
  const cost: Cost = { trips: 0, queries: 0, read: 0, written: 0 }
  const db = {
    withSession: (start: string) => {
      const session = env.DB.withSession(start)
      intercept(session, (inner) => ({
        fetch: async (url, init) => {
          cost.trips += 1
          const trip = { n: cost.trips, sql: typeof init?.body === 'string' ? init.body : '' }
          if (faults.before?.(trip) === true) throw new Error('Network connection lost.')
          const response = await inner.fetch(url, init)
          await tally(cost, response.clone())
          if (faults.after?.(trip) === true) throw new Error('Network connection lost.')
          return response
        },
      }))
      return session
    },
  }
  return { db: asDatabase(db), cost }
}

/** A request whose database is that one. */
export async function askOver(db: D1Database, request: Request): Promise<Response> {
  return await app.fetch(request, { ...env, DB: db })
}

/** D1's session keeps its connection in a field that its types do not show. */
function intercept(session: D1DatabaseSession, wrap: (inner: Fetcher) => Fetcher): void {
  const inside = session as unknown as { fetcher: Fetcher }
  const inner = inside.fetcher
  if (typeof inner?.fetch !== 'function') throw new TypeError('D1 sessions no longer have a fetcher')
  inside.fetcher = wrap({ fetch: (url, init) => inner.fetch(url, init) })
}

async function tally(cost: Cost, response: Response): Promise<void> {
  const answer: unknown = await response.json()
  for (const result of Array.isArray(answer) ? answer : [answer]) {
    const meta = (result as { meta?: D1Meta }).meta
    cost.queries += 1
    cost.read += meta?.rows_read ?? 0
    cost.written += meta?.rows_written ?? 0
  }
}

function asDatabase(db: Pick<D1Database, 'withSession'>): D1Database {
  return db as D1Database
}
