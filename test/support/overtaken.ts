import { env } from 'cloudflare:workers'

/** The database of a request that something else overtakes after all was read, right before its second batch. */
export function overtaken(by: () => Promise<unknown>): D1Database {
  let batches = 0
  const withSession = (start?: string): D1DatabaseSession => {
    const session = env.DB.withSession(start)
    const batch = async <T>(statements: D1PreparedStatement[]): Promise<D1Result<T>[]> => {
      batches += 1
      if (batches === 2) await by()
      return session.batch<T>(statements)
    }
    return { prepare: (sql) => session.prepare(sql), batch, getBookmark: () => session.getBookmark() }
  }
  return onlySessions({ withSession })
}

/** A request uses nothing else of a binding. */
function onlySessions(binding: Pick<D1Database, 'withSession'>): D1Database {
  return binding as D1Database
}
