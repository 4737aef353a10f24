import assert from 'node:assert/strict'
import { join } from 'node:path'
import { test } from 'node:test'
import { thisYear } from '../../scripts/bench/rows.ts'
import { seed } from '../../scripts/bench/seed.ts'
import { bindingOver } from '../../scripts/serve/d1.ts'
import { openSqlite } from '../../scripts/serve/sqlite.ts'
import { openDb } from '../../src/db/client.ts'
import { checkReceived, checkTallies } from '../../src/pledges/queries/proof.ts'
import { dataFolder } from './support/process.ts'

void test('the rows that the bench fills in hold together: every key leads somewhere, every tally is its sum', async (t) => {
  const path = join(dataFolder(t), 'bench.db')
  seed(path, 1_000)
  const sqlite = openSqlite(path)
  assert.deepEqual(sqlite.prepare('pragma foreign_key_check').all(), [])
  assert.equal(sqlite.prepare('select count(*) as n from pledges').get()?.['n'], 1_000)
  const events = sqlite.prepare(
    `select (select count(*) from campaign_events where approved_at is not null) as approved,
       (select sum(n) from event_days where unit_id = 'vn' and campaign_id = '') as counted`,
  )
  const { approved, counted } = events.get() ?? {}
  assert.ok(Number(approved) > 700)
  assert.equal(approved, counted)
  const { db } = openDb(bindingOver(sqlite), 'first-primary')
  for (const check of [checkTallies(db, thisYear), checkReceived(db, thisYear)]) {
    const [found] = await check
    assert.ok((found?.checked ?? 0) > 100)
    assert.deepEqual([found?.wrong, found?.example], [0, null])
  }
})
