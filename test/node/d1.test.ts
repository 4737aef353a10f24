import assert from 'node:assert/strict'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { bindingOver, openEmbedded } from '../../scripts/serve/d1.ts'
import { applyMigrations } from '../../scripts/serve/migrate.ts'
import { openSqlite } from '../../scripts/serve/sqlite.ts'
import { dataFolder } from './support/process.ts'
import { contract, fresh } from '../support/d1-contract.ts'

void describe('the embedded binding', () => {
  for (const { name, check } of contract) {
    void test(name, async () => {
      const sqlite = openSqlite(':memory:')
      applyMigrations(sqlite, join(import.meta.dirname, '../../migrations'))
      const db = bindingOver(sqlite)
      await fresh(db)
      await check(db)
    })
  }
})

void test('a second statement in one prepare is refused: SQLite would leave it out without a word', async () => {
  const db = openEmbedded(':memory:')
  await assert.rejects(db.prepare('select 1 as a; select 2 as b').all(), /one SQL statement only/)
  assert.deepEqual(await db.prepare('select 1 as a;\n').first(), { a: 1 })
})

void test('rows read and written are not told, because SQLite does not tell them', async () => {
  const { meta } = await openEmbedded(':memory:').prepare('select 1 as a').all()
  assert.equal('rows_read' in meta || 'rows_written' in meta, false)
})

void test('a bookmark of before a restart is never later than one of after it', async (t) => {
  const path = join(dataFolder(t), 'x.db')
  t.mock.timers.enable({ apis: ['Date'], now: 1_780_000_000_000 })
  const before = await bookmarkOf(openEmbedded(path))
  t.mock.timers.tick(1000)
  const after = await bookmarkOf(openEmbedded(path))
  assert.ok(before.localeCompare(after) < 0)
  assert.match(after, /^[0-9a-f]{8}-[0-9a-f]{8}-[0-9a-f]{8}-[0-9a-f]{32}$/)
})

async function bookmarkOf(db: D1Database): Promise<string> {
  const session = db.withSession('first-primary')
  await session.prepare('create table if not exists x (a integer)').run()
  await session.prepare('insert into x values (1)').run()
  return session.getBookmark() ?? ''
}
