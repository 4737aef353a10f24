import assert from 'node:assert/strict'
import { fails, insert, type ContractCase } from './tools.ts'

export const answers: readonly ContractCase[] = [
  {
    name: 'of two columns with one name the last wins, and raw keeps both',
    check: async (db) => {
      const query = db.prepare('select 1 as a, 2 as a')
      assert.deepEqual((await query.all()).results, [{ a: 2 }])
      assert.deepEqual(await query.raw({ columnNames: true }), [
        ['a', 'a'],
        [1, 2],
      ])
      assert.deepEqual(await query.raw(), [[1, 2]])
    },
  },
  {
    name: 'raw names its columns even when there is no row',
    check: async (db) => {
      const query = db.prepare('select id, n as many from contract_parent')
      assert.deepEqual(await query.raw({ columnNames: true }), [['id', 'many']])
      assert.deepEqual(await query.raw(), [])
    },
  },
  {
    name: 'first gives a row, one of its columns, or null; a column that is not there is an error',
    check: async (db) => {
      const query = db.prepare('select id, n from contract_parent')
      assert.equal(await query.first(), null)
      assert.equal(await query.first('nothing'), null)
      await insert(db, 'a', 1).run()
      assert.deepEqual(await query.first(), { id: 'a', n: 1 })
      assert.equal(await query.first('n'), 1)
      await fails(() => query.first('nothing'), 'D1_COLUMN_NOTFOUND: Column not found (nothing)')
    },
  },
  {
    name: 'a statement may be bound again and again without touching the first binding',
    check: async (db) => {
      const query = db.prepare('select ?1 as a, ?2 as b, ?1 as c')
      const first = query.bind('x', 'y')
      assert.deepEqual(await first.bind('p', 'q').first(), { a: 'p', b: 'q', c: 'p' })
      assert.deepEqual(await first.first(), { a: 'x', b: 'y', c: 'x' })
    },
  },
  {
    name: 'a write tells its changes and its last row id, and gives what it returns',
    check: async (db) => {
      await insert(db, 'a', 1).run()
      await insert(db, 'b', 1).run()
      const child = await db.prepare("insert into contract_child (seq, parent) values (41, 'a')").run()
      assert.equal(child.success, true)
      assert.equal(child.meta.changes, 1)
      assert.equal(child.meta.last_row_id, 41)
      const moved = await db.prepare('update contract_parent set n = n + 1 returning id, n').run()
      assert.deepEqual(moved.results, [
        { id: 'a', n: 2 },
        { id: 'b', n: 2 },
      ])
      assert.equal(moved.meta.changes, 2)
      const read = await db.prepare('select id from contract_parent').all()
      assert.equal(read.meta.changes, 0)
      assert.equal(typeof read.meta.duration, 'number')
    },
  },
  {
    name: 'json_each and the arrows of JSON keep kinds',
    check: async (db) => {
      const rows = await db
        .prepare("select value ->> 'a' as a, typeof(value ->> 'n') as kind from json_each(?)")
        .bind(JSON.stringify([{ a: 'x', n: 1 }]))
        .all()
      assert.deepEqual(rows.results, [{ a: 'x', kind: 'integer' }])
    },
  },
  {
    name: 'a contentless search index forgets a deleted row',
    check: async (db) => {
      const find =
        "select rowid as seq from contract_words where contract_words match 'hoc' order by rowid desc"
      await db.prepare('drop table if exists contract_words').run()
      await db
        .prepare(
          "create virtual table contract_words using fts5 (words, content = '', contentless_delete = 1)",
        )
        .run()
      const add = db.prepare('insert into contract_words (rowid, words) values (?, ?)')
      await db.batch([add.bind(1, 'truong hoc'), add.bind(2, 'hoc boi')])
      assert.deepEqual(await db.prepare(find).raw(), [[2], [1]])
      await db.prepare('delete from contract_words where rowid = ?').bind(2).run()
      assert.deepEqual(await db.prepare(find).raw(), [[1]])
      await db.prepare('drop table contract_words').run()
    },
  },
]
