import assert from 'node:assert/strict'
import { count, fails, insert, one, type ContractCase } from './tools.ts'

export const failures: readonly ContractCase[] = [
  {
    name: 'a broken constraint says which, in the words that db/faults reads',
    check: async (db) => {
      await insert(db, 'a', 1, 'x').run()
      const said = 'constraint failed: contract_parent'
      await fails(() => insert(db, 'a', 1).run(), `D1_ERROR: UNIQUE ${said}.id: SQLITE_CONSTRAINT`)
      await fails(() => insert(db, 'b', 1, 'x').run(), `D1_ERROR: UNIQUE ${said}.u: SQLITE_CONSTRAINT`)
      await fails(() => insert(db, 'b', null).run(), `D1_ERROR: NOT NULL ${said}.n: SQLITE_CONSTRAINT`)
      await fails(
        () => insert(db, 'b', 0).run(),
        'D1_ERROR: CHECK constraint failed: n > 0: SQLITE_CONSTRAINT',
      )
    },
  },
  {
    name: 'foreign keys hold, and a trigger that aborts says why',
    check: async (db) => {
      const orphan = db.prepare("insert into contract_child (parent) values ('nobody')")
      await fails(() => orphan.run(), 'D1_ERROR: FOREIGN KEY constraint failed: SQLITE_CONSTRAINT')
      await insert(db, 'a', 1).run()
      await fails(
        () => db.prepare('delete from contract_parent').run(),
        'D1_ERROR: parents stay: SQLITE_CONSTRAINT',
      )
      assert.equal(await count(db), 1)
    },
  },
  {
    name: 'one parameter too few or too many is refused',
    check: async (db) => {
      const wrong = 'D1_ERROR: Wrong number of parameter bindings for SQL query.'
      await fails(() => db.prepare('select ? as a, ? as b').bind(1).all(), wrong)
      await fails(() => db.prepare('select ? as a').all(), wrong)
      await fails(() => db.prepare("select '?' as a, ? as b").bind(1, 2).all(), wrong)
      assert.deepEqual(await one(db, "select '?' as a, ? as b -- ?\n", 'x'), { a: '?', b: 'x' })
    },
  },
  {
    name: 'a hundred parameters are taken and a hundred and one refused',
    check: async (db) => {
      const among = (n: number) =>
        db
          .prepare(`select 1 as a where 1 in (${Array(n).fill('?').join(', ')})`)
          .bind(...Array<number>(n).fill(1))
      assert.deepEqual(await among(100).first(), { a: 1 })
      await fails(() => among(101).first(), 'D1_ERROR: too many SQL variables')
    },
  },
  {
    name: 'the other limits of D1 hold: patterns of 50 bytes, 5 terms of a union, no other file',
    check: async (db) => {
      await fails(() => one(db, "select 'a' like ? as x", '%'.repeat(51)), 'LIKE or GLOB pattern too complex')
      assert.equal((await db.prepare(terms(5)).all()).results.length, 5)
      await fails(() => db.prepare(terms(6)).all(), 'too many terms in compound SELECT')
      await fails(() => db.prepare("attach ':memory:' as other").run(), 'D1_ERROR: ')
    },
  },
  {
    name: 'what is not SQL, not there or not a statement is an error',
    check: async (db) => {
      await fails(() => db.prepare('selec 1').all(), 'D1_ERROR: near "selec": syntax error')
      await fails(
        () => db.prepare('select missing from contract_parent').all(),
        'D1_ERROR: no such column: missing',
      )
      await fails(
        () => db.prepare('select 1 from contract_missing').all(),
        'D1_ERROR: no such table: contract_missing',
      )
      await fails(() => db.prepare('').all(), 'D1_ERROR: ')
    },
  },
  {
    name: 'a statement cannot open a transaction of its own',
    check: async (db) => {
      for (const sql of ['begin', 'savepoint x', 'commit']) {
        await fails(() => db.prepare(sql).run(), 'D1_ERROR: To execute a transaction, please use')
      }
      await insert(db, 'a', 1).run()
      assert.equal(await count(db), 1)
    },
  },
]

function terms(n: number): string {
  return Array(n).fill('select 1 as a').join(' union all ')
}
