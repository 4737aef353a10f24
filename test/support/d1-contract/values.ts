import assert from 'node:assert/strict'
import { fails, insert, one, type ContractCase } from './tools.ts'

export const values: readonly ContractCase[] = [
  {
    name: 'a number binds as REAL, so text made of it says "2.0"',
    check: async (db) => {
      const row = await one(
        db,
        "select typeof(?) as kind, ? || '' as text, ? as n, typeof(?) as yes",
        2,
        2,
        2,
        true,
      )
      assert.deepEqual(row, { kind: 'real', text: '2.0', n: 2, yes: 'real' })
    },
  },
  {
    name: 'an INTEGER column keeps a whole number whole and refuses half a number and text',
    check: async (db) => {
      await insert(db, 'a', 7).run()
      assert.deepEqual(await one(db, 'select n, typeof(n) as kind from contract_parent'), {
        n: 7,
        kind: 'integer',
      })
      await fails(
        () => insert(db, 'b', 1.5).run(),
        'cannot store REAL value in INTEGER column contract_parent.n',
      )
      await fails(
        () => insert(db, 'b', 'x').run(),
        'cannot store TEXT value in INTEGER column contract_parent.n',
      )
    },
  },
  {
    name: 'true and false are 1 and 0; what is no number is null; null is null',
    check: async (db) => {
      const row = await one(
        db,
        'select ? as a, ? as b, ? as c, ? as d, ? as e',
        true,
        false,
        Number.NaN,
        Infinity,
        null,
      )
      assert.deepEqual(row, { a: 1, b: 0, c: null, d: null, e: null })
    },
  },
  {
    name: 'bytes go in as ArrayBuffer, view or array and come back as an array',
    check: async (db) => {
      const bytes = Uint8Array.from([0, 1, 255])
      const row = await one(
        db,
        'select ? as a, typeof(?) as kind, ? as b',
        bytes.buffer,
        bytes.subarray(1),
        [7],
      )
      assert.deepEqual(row, { a: [0, 1, 255], kind: 'blob', b: [7] })
    },
  },
  {
    name: 'undefined, a bigint, a Date and an object are refused when they are bound',
    check: async (db) => {
      const bind = (value: unknown) => () => db.prepare('select ? as x').bind(value)
      await fails(bind(undefined), "D1_TYPE_ERROR: Type 'undefined' not supported for value 'undefined'")
      await fails(bind(1n), "D1_TYPE_ERROR: Type 'bigint' not supported for value '1'")
      await fails(bind(new Date(0)), "D1_TYPE_ERROR: Type 'object' not supported for value 'Thu Jan 01 1970")
      await fails(bind({}), "D1_TYPE_ERROR: Type 'object' not supported for value '[object Object]'")
    },
  },
  {
    name: 'Vietnamese text comes back to the letter',
    check: async (db) => {
      const text = 'Em muốn sân trường có thêm bóng mát ạ! 🌱\n"Đức Linh"'
      assert.deepEqual(await one(db, 'select ? as text', text), { text })
    },
  },
]
