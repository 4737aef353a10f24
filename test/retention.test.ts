import { env } from 'cloudflare:workers'
import { beforeEach, describe, expect, test } from 'vitest'
import { holdings } from '../src/core/retention-all.ts'
import { hasTerm } from '../src/core/retention.ts'
import { openDb } from '../src/db/client.ts'
import { purge } from '../src/db/retention.ts'
import { newMeter } from '../src/db/meter.ts'
import { world } from './support/world.ts'

beforeEach(world)

async function liveColumns(): Promise<Map<string, string[]>> {
  const { results } = await env.DB.prepare(
    `select m.name as name, c.name as column_name from sqlite_master m join pragma_table_info(m.name) c
     where m.type = 'table' and m.name not like 'idea_search\\_%' escape '\\' and m.name not like 'sqlite_%'
       and m.name not like '_cf_%' and m.name <> 'd1_migrations'`,
  ).all<{ name: string; column_name: string }>()
  const tables = Map.groupBy(results, ({ name }) => name)
  return new Map([...tables].map(([name, rows]) => [name, rows.map((row) => row.column_name)]))
}

const words = (text: string): string[] => text.split(' ').filter((word) => word !== '')

describe('the declaration of personal data', () => {
  test('says of every column of every table whose it is and until when, or that it tells of nobody', async () => {
    const live = await liveColumns()
    expect(live.size).toBeGreaterThan(45)
    const declared = holdings.map(({ table, plain, personal = [] }) => {
      const columns = [...words(plain), ...personal.flatMap((each) => words(each.columns))]
      return [table, [...new Set(columns)].toSorted()] as const
    })
    expect(new Map(declared)).toEqual(new Map([...live].map(([name, all]) => [name, all.toSorted()])))
    expect(declared).toHaveLength(live.size)
  })

  test('calls no column both plain and personal', () => {
    for (const { table, plain, personal = [] } of holdings) {
      const both = personal
        .flatMap((each) => words(each.columns))
        .filter((name) => words(plain).includes(name))
      expect(both, table).toEqual([])
    }
  })

  const readWhole = ['drafts', 'ideas', 'throttles']

  test('names each table by its real primary key, and terms by an index that finds what is over, but where that would cost a child a row', async () => {
    for (const { table, key, personal = [] } of holdings) {
      for (const { ends } of personal) {
        if (!hasTerm(ends)) continue
        const from = ends.of?.table ?? table
        expect(ends.whole !== undefined, from).toBe(readWhole.includes(from))
        if (ends.whole !== undefined) continue
        const plan = await env.DB.prepare(
          `explain query plan select ${ends.of?.key ?? key} from ${from} where ${ends.on} <= '2026-01-01'
             and ${ends.where ?? 'true'} order by ${ends.on} limit 500`,
        ).all<{ detail: string }>()
        const said = plan.results.map(({ detail }) => detail).join('; ')
        expect(said, `${table} ${ends.on}`).toMatch(/^SEARCH \w+ USING (COVERING )?INDEX/)
      }
    }
  })
})

describe('the run of every minute', () => {
  test('reads hardly a row when nothing is over, however many rows there are', async () => {
    await env.DB.batch([
      env.DB.prepare(`with recursive k(n) as (select 1 union all select n + 1 from k where n < 3000)
        insert into reads (subject, subject_id, person_id, at) select 'idea', n, 'p', '2026-11-01T00:00:00.000Z' from k`),
      env.DB.prepare(`with recursive k(n) as (select 1 union all select n + 1 from k where n < 3000)
        insert into outbox (id, recipient, subject, body, created_at) select n, 'a@b.vn', 's', '', '2026-11-20T00:00:00.000Z' from k`),
    ])
    const now = '2026-11-23T00:00:00.000Z'
    await purge(openDb(env.DB, 'first-primary').db, now)
    const meter = newMeter()
    await purge(openDb(env.DB, 'first-primary', meter).db, now)
    expect(meter.queries).toBeLessThan(30)
    expect(meter.read ?? 0).toBeLessThan(80)
    expect(meter.written ?? 0).toBe(0)
  })

  test('deletes in pieces, and goes on with the next run', async () => {
    await env.DB.prepare(`with recursive k(n) as (select 1 union all select n + 1 from k where n < 1200)
      insert into outbox (id, recipient, subject, body, created_at) select n, 'a@b.vn', 's', '', '2026-01-01T00:00:00.000Z' from k`).run()
    const { db } = openDb(env.DB, 'first-primary')
    const left: unknown[] = []
    for (let run = 0; run < 3; run += 1) {
      await purge(db, '2026-11-23T00:00:00.000Z')
      left.push(await env.DB.prepare('select count(*) as n from outbox').first('n'))
    }
    expect(left).toEqual([700, 200, 0])
  })
})
