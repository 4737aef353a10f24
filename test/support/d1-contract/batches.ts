import assert from 'node:assert/strict'
import { count, fails, insert, type ContractCase } from './tools.ts'

export const batches: readonly ContractCase[] = [
  {
    name: 'a batch answers each statement, and a later one sees an earlier one',
    check: async (db) => {
      const [first, second, third] = await db.batch([
        insert(db, 'a', 1),
        db.prepare('select changes() as n'),
        db.prepare('select id from contract_parent'),
      ])
      assert.equal(first?.meta.changes, 1)
      assert.deepEqual(second?.results, [{ n: 1 }])
      assert.deepEqual(third?.results, [{ id: 'a' }])
    },
  },
  {
    name: 'a batch that fails anywhere leaves nothing behind',
    check: async (db) => {
      const late = [insert(db, 'a', 1), insert(db, 'b', 1), insert(db, 'a', 1)]
      await fails(() => db.batch(late), 'D1_ERROR: UNIQUE constraint failed: contract_parent.id')
      await fails(() => db.batch([insert(db, 'c', 1), db.prepare('selec')]), 'D1_ERROR: near "selec"')
      assert.equal(await count(db), 0)
      await db.batch([insert(db, 'a', 1)])
      assert.equal(await count(db), 1)
    },
  },
  {
    name: 'an empty batch is an error',
    check: async (db) => {
      await fails(() => db.batch([]), 'D1_ERROR: No SQL statements detected.')
    },
  },
  {
    name: 'two who read and then write lose an update; one statement that computes does not',
    check: async (db) => {
      await insert(db, 'a', 1).run()
      const readThenWrite = async () => {
        const n = await db.prepare('select n from contract_parent').first<number>('n')
        await db
          .prepare('update contract_parent set n = ?')
          .bind((n ?? 0) + 1)
          .run()
      }
      await Promise.all([readThenWrite(), readThenWrite()])
      assert.equal(await db.prepare('select n from contract_parent').first('n'), 2)
      const add = () => db.prepare('update contract_parent set n = n + 1').run()
      await Promise.all([add(), add()])
      assert.equal(await db.prepare('select n from contract_parent').first('n'), 4)
    },
  },
  {
    name: 'exec runs a script line by line, all or nothing',
    check: async (db) => {
      assert.equal((await db.exec(`${row('a')}\n${row('b')}; ${row('c')}`)).count, 2)
      assert.equal(await count(db), 3)
      await fails(() => db.exec(`${row('d')}\nselec`), 'D1_EXEC_ERROR: ')
      assert.equal(await count(db), 3)
    },
  },
]

export const sessions: readonly ContractCase[] = [
  {
    name: 'a session has no bookmark before it asks, a later one after it writes',
    check: async (db) => {
      const session = db.withSession('first-primary')
      assert.equal(session.getBookmark(), null)
      await session.prepare('select 1 as a').all()
      const read = session.getBookmark()
      await session.batch([insert(db, 'a', 1)])
      const written = session.getBookmark()
      assert.ok(read !== null && written !== null)
      assert.ok(read.localeCompare(written) < 0)
    },
  },
  {
    name: 'a session from a bookmark starts there and sees what was written',
    check: async (db) => {
      const writer = db.withSession('first-primary')
      await writer.batch([insert(db, 'a', 1)])
      const bookmark = writer.getBookmark() ?? ''
      const reader = db.withSession(bookmark)
      assert.equal(reader.getBookmark(), bookmark)
      assert.equal(await reader.prepare('select count(*) as n from contract_parent').first('n'), 1)
      assert.equal(db.withSession().getBookmark(), null)
    },
  },
]

function row(id: string): string {
  return `insert into contract_parent (id, n) values ('${id}', 1)`
}
