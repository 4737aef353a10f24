import { env } from 'cloudflare:workers'
import { getTableColumns, getTableName, is, SQL } from 'drizzle-orm'
import { getViewConfig, SQLiteTable, SQLiteView } from 'drizzle-orm/sqlite-core'
import { describe, expect, test } from 'vitest'
import { openActions } from '../src/core/flow.ts'
import { permissions, roles } from '../src/core/access.ts'
import * as schema from '../src/db/schema.ts'
import { campaignKinds } from '../src/campaigns/rules/campaign.ts'
import { eventFlow, eventStates, placeKinds } from '../src/campaigns/rules/event.ts'
import {
  displays,
  measureCodes,
  measures,
  pledgeFlow,
  pledgerKinds,
  pledgeStates,
} from '../src/pledges/rules/pledge.ts'
import { receiptFlow, receiptStates } from '../src/pledges/rules/receipt.ts'
import {
  concernFlow,
  concernSources,
  concernStates,
  dangers,
  receiverKinds,
  textParts,
  wishes,
} from '../src/safeguarding/rules/concern.ts'
import { incidentKinds } from '../src/safeguarding/rules/clock.ts'
import { dutyKinds } from '../src/safeguarding/rules/duty.ts'
import { breachStates, requestKinds, requestStates } from '../src/safeguarding/rules/privacy.ts'
import {
  ageBands,
  areas,
  authorships,
  declineReasons,
  ideaFlow,
  ideaStates,
  topics,
} from '../src/forum/rules/idea.ts'

const tables = Object.values(schema).filter((value) => is(value, SQLiteTable))
type Column = { name: string; type: string; notnull: number; pk: number; dflt_value: string | null }

async function columnsOf(name: string): Promise<Column[]> {
  const { results } = await env.DB.prepare(
    `select name, type, "notnull", pk, dflt_value from pragma_table_info('${name}')`,
  ).all<Column>()
  return results
}

async function sqlOf(name: string): Promise<string> {
  return (
    (await env.DB.prepare('select sql from sqlite_master where name = ?').bind(name).first<string>('sql')) ??
    ''
  )
}

describe('the mirror for drizzle and the migrations agree', () => {
  test('on every table: columns, types, null, keys', async () => {
    expect(tables.length).toBeGreaterThan(20)
    for (const table of tables) {
      const name = getTableName(table)
      const mirrored = Object.values(getTableColumns(table)).map((column) => ({
        name: column.name,
        type: column.getSQLType().toUpperCase(),
        required: column.notNull || column.primary,
      }))
      const real = (await columnsOf(name)).map((column) => ({
        name: column.name,
        type: column.type,
        required: column.notnull === 1 || column.pk > 0,
      }))
      expect(mirrored, name).toEqual(real)
    }
  })

  test('and no table of the database lacks a mirror', async () => {
    const { results } = await env.DB.prepare(
      "select name from sqlite_master where type = 'table' and name not like 'idea_search%' and name not like 'sqlite_%' and name not like '_cf_%' and name <> 'd1_migrations'",
    ).all<{ name: string }>()
    expect(results.map(({ name }) => name).toSorted()).toEqual(
      tables.map((table) => getTableName(table)).toSorted(),
    )
  })

  test('and the public view shows exactly what its mirror names', async () => {
    const view = schema.publicIdeas
    expect(is(view, SQLiteView)).toBe(true)
    const { selectedFields, name } = getViewConfig(view)
    const mirrored = Object.values(selectedFields).map((field) =>
      is(field, SQL) ? '' : (field as { name: string }).name,
    )
    expect(mirrored.toSorted()).toEqual((await columnsOf(name)).map((column) => column.name).toSorted())
  })

  test('every table is STRICT', async () => {
    for (const table of tables)
      expect(await sqlOf(getTableName(table)), getTableName(table)).toMatch(/\)\s*strict/i)
  })
})

describe('a CHECK in the migration repeats each list of codes', () => {
  test.each([
    ['ideas', 'status', ideaStates],
    ['ideas', 'topic', topics],
    ['ideas', 'age_band', ageBands],
    ['ideas', 'area', areas],
    ['ideas', 'authors', authorships],
    ['ideas', 'decline_reason', declineReasons],
    ['grants', 'role', roles],
    ['campaigns', 'kind', campaignKinds],
    ['campaign_events', 'status', eventStates],
    ['campaign_events', 'place_kind', placeKinds],
    ['pledges', 'status', pledgeStates],
    ['pledges', 'pledger_kind', pledgerKinds],
    ['pledges', 'display', displays],
    ['receipts', 'status', receiptStates],
    ['duties', 'duty', dutyKinds],
    ['incidents', 'kind', incidentKinds],
    ['concerns', 'status', concernStates],
    ['concerns', 'source', concernSources],
    ['concerns', 'wish', wishes],
    ['concerns', 'danger', dangers],
    ['concerns', 'age_band', ageBands],
    ['concerns', 'area', areas],
    ['concern_texts', 'part', textParts],
    ['handovers', 'receiver_kind', receiverKinds],
    ['privacy_requests', 'kind', requestKinds],
    ['privacy_requests', 'status', requestStates],
    ['breaches', 'status', breachStates],
  ] as const)('%s.%s', async (table, column, codes) => {
    const found = new RegExp(`check \\(${column} in \\(([^)]*)\\)`, 's').exec(await sqlOf(table))?.[1] ?? ''
    expect([...found.matchAll(/'([^']+)'/g)].map((match) => match[1])).toEqual([...codes])
  })
})

const laterFlows = [pledgeFlow, receiptFlow, concernFlow].flatMap((flow) => Object.values(flow))

test('the table of measures holds exactly those of the rules', async () => {
  const { results } = await env.DB.prepare('select code, kind from measures').all()
  const known = measureCodes.map((code) => ({ code, kind: measures[code] }))
  expect(results).toHaveLength(known.length)
  expect(results).toEqual(expect.arrayContaining(known))
  expect(Object.keys(measures)).toEqual([...measureCodes])
})

describe('the states of an idea', () => {
  test('every state and action: open exactly where the table says', () => {
    const open = Object.fromEntries(ideaStates.map((state) => [state, openActions(ideaFlow, state)]))
    expect(open).toEqual({
      reading: ['publish', 'keepPrivate', 'proposeDecline', 'withdraw'],
      declining: ['confirmDecline', 'returnToReading', 'undo', 'withdraw'],
      published: ['returnToReading', 'undo', 'withdraw'],
      private: ['undo', 'withdraw'],
      declined: ['undo', 'withdraw'],
      withdrawn: [],
    })
  })

  test('each action asks for a permission that exists', () => {
    for (const step of [...Object.values(ideaFlow), ...Object.values(eventFlow), ...laterFlows])
      expect(Object.keys(permissions)).toContain(step.permission)
  })
})

describe('what is written stays written', () => {
  test('an event can be neither changed nor deleted', async () => {
    await env.DB.batch([
      env.DB.prepare(
        "insert into commits (id, actor, digest, outcome, at) values ('c', 'visitor', 'd', '{}', '2026-01-01')",
      ),
      env.DB.prepare(
        "insert into events (commit_id, subject, subject_id, version, action, actor_kind, at) values ('c', 'idea', 'i', 1, 'send', 'visitor', '2026-01-01')",
      ),
    ])
    await expect(env.DB.prepare("update events set action = 'publish'").run()).rejects.toThrow('append-only')
    await expect(env.DB.prepare('delete from events').run()).rejects.toThrow('append-only')
    await expect(env.DB.prepare("update commits set outcome = '{}'").run()).rejects.toThrow('append-only')
  })
})
