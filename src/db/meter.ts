/** What one request cost. Rows are null where the binding does not tell them. */
export type Meter = { trips: number; queries: number; read: number | null; written: number | null }

export function newMeter(): Meter {
  return { trips: 0, queries: 0, read: null, written: null }
}

type Session = Pick<D1DatabaseSession, 'prepare' | 'batch'>

/** A session that counts into `meter`. Used in sample mode and by tests. */
export function metered(session: Session, meter: Meter): Session {
  return {
    prepare: (query) => new Metered(session.prepare(query), meter),
    batch: async <T>(statements: D1PreparedStatement[]) => {
      meter.trips += 1
      const results = await session.batch<T>(statements.map(unwrap))
      for (const result of results) tally(meter, result.meta)
      return results
    },
  }
}

class Metered implements D1PreparedStatement {
  readonly inner: D1PreparedStatement
  readonly meter: Meter

  constructor(inner: D1PreparedStatement, meter: Meter) {
    this.inner = inner
    this.meter = meter
  }

  bind(...values: unknown[]): D1PreparedStatement {
    return new Metered(this.inner.bind(...values), this.meter)
  }

  async first<T>(column?: string): Promise<T | null> {
    this.trip()
    return column === undefined ? await this.inner.first<T>() : await this.inner.first<T>(column)
  }

  async run<T>(): Promise<D1Result<T>> {
    return this.counted(await this.inner.run<T>())
  }

  async all<T>(): Promise<D1Result<T>> {
    return this.counted(await this.inner.all<T>())
  }

  // D1 gives no meta with raw(), so a raw read counts as a query of unknown size.
  raw<T>(options: { columnNames: true }): Promise<[string[], ...T[]]>
  raw<T>(options?: { columnNames?: false }): Promise<T[]>
  raw<T>(options?: { columnNames?: boolean }): Promise<[string[], ...T[]] | T[]> {
    this.trip()
    this.meter.queries += 1
    return options?.columnNames === true
      ? this.inner.raw<T>({ columnNames: true })
      : this.inner.raw<T>({ columnNames: false })
  }

  private trip(): void {
    this.meter.trips += 1
  }

  private counted<T>(result: D1Result<T>): D1Result<T> {
    this.trip()
    tally(this.meter, result.meta)
    return result
  }
}

function unwrap(statement: D1PreparedStatement): D1PreparedStatement {
  return statement instanceof Metered ? statement.inner : statement
}

function tally(meter: Meter, meta: Partial<D1Meta>): void {
  meter.queries += 1
  if (meta.rows_read !== undefined) meter.read = (meter.read ?? 0) + meta.rows_read
  if (meta.rows_written !== undefined) meter.written = (meter.written ?? 0) + meta.rows_written
}
