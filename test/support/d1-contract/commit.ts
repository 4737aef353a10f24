import assert from 'node:assert/strict'
import { authorize } from '../../../src/core/access.ts'
import { AppError } from '../../../src/core/errors.ts'
import { Settings } from '../../../src/core/settings.ts'
import { openDb } from '../../../src/db/client.ts'
import { commit, type Fact } from '../../../src/db/commit.ts'
import type { Outcome, WriteCtx } from '../../../src/db/context.ts'
import { keysOf } from '../../../src/db/keys.ts'
import { heartbeats } from '../../../src/db/schema.ts'
import { one, type ContractCase } from './tools.ts'

const now = '2026-06-01T05:00:00.000Z'

function ctxOf(db: D1Database, id: string, digest = 'body'): WriteCtx {
  return {
    db: openDb(db, 'first-primary').db,
    actor: { kind: 'system', job: 'contract' },
    now,
    settings: Settings.parse({}),
    keys: keysOf('x'.repeat(32)),
    write: { id, digest },
  }
}

/** One write of the house: an event on version `version` of the subject "a", and one row beside it. */
async function write(ctx: WriteCtx, version: number, word: string): Promise<Outcome> {
  const permit = authorize(ctx.actor, 'system.run', { kind: 'thing', id: 'a', within: [] })
  const fact: Fact = { subject: 'thing', id: 'a', version, action: 'change' }
  return await commit(ctx, permit, [fact], (db) => [db.insert(heartbeats).values({ job: word, at: now })], {
    word,
  })
}

async function counts(db: D1Database): Promise<unknown> {
  return await one(
    db,
    `select (select count(*) from commits) as commits, (select count(*) from events) as events,
       (select count(*) from heartbeats) as rows`,
  )
}

/** The same binding, whose next batch of a session fails once: before it is done, or after, its answer lost. */
function faulty(db: D1Database, when: 'before' | 'after'): D1Database {
  let left = 1
  const breakOnce = (): void => {
    left -= 1
    if (left === 0) throw new Error('D1_ERROR: Network connection lost.')
  }
  const withSession = (start?: string): D1DatabaseSession => {
    const session = db.withSession(start)
    const batch = async <T>(statements: D1PreparedStatement[]): Promise<D1Result<T>[]> => {
      if (when === 'before') breakOnce()
      const results = await session.batch<T>(statements)
      if (when === 'after') breakOnce()
      return results
    }
    return { prepare: (sql) => session.prepare(sql), batch, getBookmark: () => session.getBookmark() }
  }
  return onlySessions({ withSession })
}

/** `openDb` uses nothing else of a binding. */
function onlySessions(binding: Pick<D1Database, 'withSession'>): D1Database {
  return binding as D1Database
}

const whole = { commits: 1, events: 1, rows: 1 }

export const commits: readonly ContractCase[] = [
  {
    name: 'a double tap is one write, and both are told the same',
    check: async (db) => {
      const [first, second] = await Promise.all([
        write(ctxOf(db, 'c1'), 1, 'x'),
        write(ctxOf(db, 'c1'), 1, 'x'),
      ])
      assert.deepEqual([first, second], [{ word: 'x' }, { word: 'x' }])
      assert.deepEqual(await counts(db), whole)
    },
  },
  {
    name: 'a write whose answer was lost is done once and told as done',
    check: async (db) => {
      assert.deepEqual(await write(ctxOf(faulty(db, 'after'), 'c1'), 1, 'x'), { word: 'x' })
      assert.deepEqual(await counts(db), whole)
    },
  },
  {
    name: 'a write that was lost on its way is made again, once',
    check: async (db) => {
      assert.deepEqual(await write(ctxOf(faulty(db, 'before'), 'c1'), 1, 'x'), { word: 'x' })
      assert.deepEqual(await counts(db), whole)
    },
  },
  {
    name: 'two people at once on one version: one is written, the other is a conflict and leaves nothing',
    check: async (db) => {
      const results = await Promise.allSettled([
        write(ctxOf(db, 'c1'), 1, 'x'),
        write(ctxOf(db, 'c2'), 1, 'y'),
      ])
      const lost = results.filter((result) => result.status === 'rejected')
      assert.equal(lost.length, 1)
      assert.ok(lost[0]?.reason instanceof AppError && lost[0].reason.code === 'conflict')
      assert.deepEqual(await counts(db), whole)
    },
  },
  {
    name: 'the same commit with another body is not written and says so',
    check: async (db) => {
      await write(ctxOf(db, 'c1', 'body'), 1, 'x')
      await assert.rejects(write(ctxOf(db, 'c1', 'other'), 2, 'y'), {
        name: 'AppError',
        code: 'already_sent',
      })
      assert.deepEqual(await counts(db), whole)
    },
  },
  {
    name: 'a write that breaks half way leaves neither commit nor event',
    check: async (db) => {
      await write(ctxOf(db, 'c1'), 1, 'x')
      await assert.rejects(write(ctxOf(db, 'c2'), 2, 'x'), Error)
      assert.deepEqual(await counts(db), whole)
      await assert.rejects(db.prepare('delete from events').run(), /events are append-only/)
    },
  },
]
