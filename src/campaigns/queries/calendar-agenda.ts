import { sql } from 'drizzle-orm'
import type { LocalDay } from '../../core/vi/dates.ts'
import type { Query, ReadDb } from '../../db/client.ts'
import { calendarLimits } from '../rules/calendar.ts'
import type { Span } from './calendar.ts'
import {
  daysOf,
  listed,
  named,
  pick,
  unitNamed,
  type ListedEvent,
  type ListedRow,
  type Scope,
} from './calendar-scope.ts'

/** A day and its first events, one more than an agenda shows when there are more. */
export type AgendaDay = {
  readonly day: LocalDay
  readonly n: number
  readonly events: readonly ListedEvent[]
}
export type AgendaRow = { readonly day: LocalDay; readonly n: number; readonly events: string }

/**
 * The first days of the span that have events, each with its first events; `n` is how many take place that day. A day
 * whose events were all put off or cancelled is among them, with `n` 0. Its rows go through `asAgenda`.
 */
export function selectAgenda(db: ReadDb, scope: Scope, { from, to }: Span): Query<AgendaRow> {
  const { agendaDays, agendaEvents } = calendarLimits
  const first = pick(scope, { columns: listed, where: sql`x.day = t.day`, limit: agendaEvents + 1 })
  const any = pick(scope, { columns: sql`x.seq as seq`, where: sql`x.day = d.day`, limit: 1 })
  return db.rows<AgendaRow>(sql`
    select t.day as day, t.n as n,
      (select json_group_array(json_object('seq', p.seq, 'title', p.title, 'status', p.status, 'day', p.day,
        'startsAt', p.startsAt, 'endsAt', p.endsAt, 'place', p.place, 'newDay', p.newDay,
        'unitName', (select u.official_name from units u where u.id = ${unitNamed(scope)})))
       from (${first}) p) as events
    from (select d.day as day, d.n as n from event_days d
      where ${daysOf(scope)} and d.day >= ${from} and d.day <= ${to} and (d.n > 0 or exists (${any}))
      order by d.day limit ${agendaDays}) t`)
}

/** The days of `selectAgenda`; `unitName` is the scope's unit. */
export function asAgenda(rows: readonly AgendaRow[], unitName: string): AgendaDay[] {
  return rows.map(({ day, n, events }) => ({ day, n, events: named(listOf(events), unitName) }))
}

function listOf(json: string): ListedRow[] {
  return JSON.parse(json) as ListedRow[] // written by selectAgenda only
}
