import type { SQL } from 'drizzle-orm'
import { drizzle, type DrizzleD1Database } from 'drizzle-orm/d1'
import type { BatchItem } from 'drizzle-orm/batch'
import { metered, type Meter } from './meter.ts'

const inside: unique symbol = Symbol('db')
type Inside = DrizzleD1Database & { readonly $client: D1Database }

/** What features hold: reading only. Writing goes through `commit`. */
export type ReadDb = Pick<DrizzleD1Database, 'select' | 'selectDistinct' | '$with' | 'with'> & {
  /** Rows of hand-written SQL, typed by the caller; every selected column aliased. */
  readonly rows: <Row>(query: SQL) => Query<Row>
  readonly [inside]: Inside
}

/** What `commit` hands to its last argument. */
export type WriteDb = Pick<DrizzleD1Database, 'insert' | 'update' | 'delete' | 'run' | 'select'>
export type Statement = BatchItem<'sqlite'>

/** One statement of hand-written SQL: awaited alone, or read with others by `readTogether`. */
export type Query<Row> = BatchItem<'sqlite'> & PromiseLike<Row[]>

export type OpenDb = {
  readonly db: ReadDb
  /** Where this session has read up to; travels in a cookie after a write. */
  readonly bookmark: () => string | null
}

/**
 * Opens a session on the database.
 * @param start `first-primary` for everything that must see the newest state, `first-unconstrained` for
 * anonymous public reading, or a bookmark that an earlier request returned.
 * @param meter counts trips, statements and rows when given.
 */
export function openDb(binding: D1Database, start: string, meter?: Meter): OpenDb {
  const session = binding.withSession(start)
  const drizzled = drizzle(asDatabase(meter === undefined ? session : metered(session, meter)))
  const db: ReadDb = {
    select: drizzled.select.bind(drizzled),
    selectDistinct: drizzled.selectDistinct.bind(drizzled),
    $with: drizzled.$with.bind(drizzled),
    with: drizzled.with.bind(drizzled),
    rows: (query) => asQuery(drizzled.all(query)),
    [inside]: drizzled,
  }
  return { db, bookmark: () => session.getBookmark() }
}

/** The writing side of a session. For `db/*` only; features write through `commit`. */
export function writable(db: ReadDb): Omit<DrizzleD1Database, 'batch' | 'transaction'> {
  return db[inside]
}

type Results<T extends readonly BatchItem<'sqlite'>[]> = { [K in keyof T]: Awaited<T[K]> }

/**
 * Independent reads in one round trip, in the order given.
 * @throws TypeError when two selected columns share a name: D1 would silently drop one of them.
 */
export async function readTogether<const T extends readonly [BatchItem<'sqlite'>, ...BatchItem<'sqlite'>[]]>(
  db: ReadDb,
  queries: T,
): Promise<Results<T>> {
  for (const query of queries) assertAliased(query)
  const answers: unknown = await batch(db, queries)
  return answers as Results<T> // the answers stand in the order of the queries
}

/**
 * All statements in one round trip and one transaction. For `db/*` only.
 * (drizzle's own batch cannot bind the parameters of hand-written SQL.)
 */
export async function batch(db: ReadDb, statements: readonly Statement[]): Promise<unknown[]> {
  const client: D1Database = db[inside].$client
  const prepared = statements.map((statement) => prepare(statement))
  const bound = prepared.map((each) => {
    const { sql: text, params } = each.getQuery()
    return client.prepare(text).bind(...params)
  })
  const results = await client.batch(bound)
  return results.map((result, place) => prepared[place]?.mapResult(result, true))
}

type Prepared = {
  getQuery(): { sql: string; params: unknown[] }
  mapResult(result: unknown, fromBatch: true): unknown
}

/** What drizzle itself calls in its batch; its types keep it to themselves. */
function prepare(statement: Statement): Prepared {
  return (statement as unknown as { _prepare(): Prepared })._prepare()
}

function assertAliased(query: BatchItem<'sqlite'>): void {
  const text = 'toSQL' in query ? selectedNames(query) : []
  if (new Set(text).size !== text.length) throw new TypeError(`columns share a name: ${text.join(', ')}`)
}

/** The result names of a drizzle select: its top-level fields as SQLite would name them. */
function selectedNames(query: object): string[] {
  const fields = (query as { _?: { selectedFields?: Record<string, unknown> } })._?.selectedFields ?? {}
  return Object.values(fields).flatMap((field) => nameOf(field))
}

function nameOf(field: unknown): string[] {
  if (typeof field !== 'object' || field === null) return []
  if ('fieldAlias' in field && typeof field.fieldAlias === 'string') return [field.fieldAlias]
  if ('name' in field && typeof field.name === 'string') return [field.name]
  return []
}

/** A session answers the two calls that drizzle makes of a database: `prepare` and `batch`. */
function asDatabase(session: Pick<D1DatabaseSession, 'prepare' | 'batch'>): D1Database {
  return session as unknown as D1Database
}

function asQuery<Row>(query: unknown): Query<Row> {
  return query as Query<Row>
}
