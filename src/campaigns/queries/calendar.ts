import { sql, type SQL } from 'drizzle-orm'
import type { LocalDay } from '../../core/vi/dates.ts'
import type { Query, ReadDb } from '../../db/client.ts'
import { calendarLimits } from '../rules/calendar.ts'
import { daysOf, type Scope } from './calendar-scope.ts'

/** Days or statements that give them. */
export type Span = { readonly from: LocalDay | SQL; readonly to: LocalDay | SQL }
export type DayCount = { readonly day: LocalDay; readonly n: number }

/** The month of the next day with events, or today's when there is none. */
export function comingMonth(scope: Scope, today: LocalDay): Span {
  const next = sql`coalesce((select d.day from event_days d
    where ${daysOf(scope)} and d.day >= ${today} and d.n > 0 order by d.day limit 1), ${today})`
  return { from: sql`(substr(${next}, 1, 8) || '01')`, to: sql`(substr(${next}, 1, 8) || '31')` }
}

/** How many events take place on each day of the span that has any. At most a campaign's days. */
export function selectDays(db: ReadDb, scope: Scope, { from, to }: Span): Query<DayCount> {
  return db.rows<DayCount>(sql`
    select d.day as day, d.n as n from event_days d
    where ${daysOf(scope)} and d.day >= ${from} and d.day <= ${to} and d.n > 0
    order by d.day limit ${calendarLimits.campaignDays}`)
}

/** The first day of the span, and the last day with events before it and the first one after it. */
export function selectBeside(
  db: ReadDb,
  scope: Scope,
  { from, to }: Span,
): Query<{ readonly first: LocalDay; readonly before: LocalDay | null; readonly after: LocalDay | null }> {
  const one = (where: SQL) =>
    sql`(select d.day from event_days d where ${daysOf(scope)} and d.n > 0 and ${where} limit 1)`
  return db.rows(sql`
    select ${from} as first, ${one(sql`d.day < ${from} order by d.day desc`)} as before,
      ${one(sql`d.day > ${to} order by d.day`)} as after`)
}
