import { sql } from 'drizzle-orm'
import type { LocalDay } from '../../core/vi/dates.ts'
import type { Query, ReadDb } from '../../db/client.ts'
import { calendarLimits, type DayKey } from '../rules/calendar.ts'
import { listed, pick, unitNamed, type ListedRow, type Scope } from './calendar-scope.ts'

const listedRow = sql`p.seq as seq, p.title as title, p.status as status, p.day as day, p.startsAt as startsAt,
  p.endsAt as endsAt, p.place as place, p.newDay as newDay, u.official_name as unitName`

/** The events of one day by the hour, one more than a page when there are more. */
export function selectDayEvents(
  db: ReadDb,
  scope: Scope,
  { day, after }: { readonly day: LocalDay; readonly after: DayKey | undefined },
): Query<ListedRow> {
  const further = after === undefined ? sql`true` : sql`(x.starts_at, x.seq) > (${after.at}, ${after.seq})`
  const where = sql`x.day = ${day} and ${further}`
  return db.rows<ListedRow>(sql`
    select ${listedRow} from (${pick(scope, { columns: listed, where, limit: calendarLimits.page + 1 })}) p
    left join units u on u.id = ${unitNamed(scope)}`)
}

/** The next events of the scope that take place. */
export function selectComing(
  db: ReadDb,
  scope: Scope,
  { today, limit }: { readonly today: LocalDay; readonly limit: number },
): Query<ListedRow> {
  const where = sql`x.day >= ${today} and x.status = 'approved'`
  return db.rows<ListedRow>(sql`
    select ${listedRow} from (${pick(scope, { columns: listed, where, limit })}) p
    left join units u on u.id = ${unitNamed(scope)}`)
}
