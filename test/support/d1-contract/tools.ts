import assert from 'node:assert/strict'

/** One promise of D1 that the embedded binding keeps as well. Each case starts from `fresh`. */
export type ContractCase = { readonly name: string; readonly check: (db: D1Database) => Promise<void> }

/** Two tables of our own, empty. */
export async function fresh(db: D1Database): Promise<void> {
  await db.batch(
    [
      'drop table if exists contract_child',
      'drop table if exists contract_parent',
      'create table contract_parent (id text primary key, n integer not null check (n > 0), u text unique) strict',
      'create table contract_child (seq integer primary key, parent text references contract_parent (id)) strict',
      "create trigger contract_keep before delete on contract_parent begin select raise(abort, 'parents stay'); end",
    ].map((sql) => db.prepare(sql)),
  )
}

export async function fails(work: () => unknown, text: string): Promise<void> {
  await assert.rejects(
    async () => await work(),
    (error: unknown) => {
      assert.ok(error instanceof Error)
      assert.ok(error.message.includes(text), `"${error.message}" says "${text}"`)
      assert.ok(error.cause instanceof Error)
      return true
    },
  )
}

export function insert(db: D1Database, id: unknown, n: unknown, u: unknown = null): D1PreparedStatement {
  return db.prepare('insert into contract_parent (id, n, u) values (?, ?, ?)').bind(id, n, u)
}

export async function count(db: D1Database): Promise<unknown> {
  return await db.prepare('select count(*) as n from contract_parent').first('n')
}

export async function one(db: D1Database, sql: string, ...values: unknown[]): Promise<unknown> {
  return await db
    .prepare(sql)
    .bind(...values)
    .first()
}
