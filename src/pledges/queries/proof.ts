import { sql, type SQL } from 'drizzle-orm'
import { Settings } from '../../core/settings.ts'
import type { LocalDay } from '../../core/vi/dates.ts'
import type { Query, ReadDb } from '../../db/client.ts'
import { eachFigure, shares } from './shares.ts'

/** Whether the tallies were proven that day. */
export async function isProven(db: ReadDb, day: LocalDay): Promise<boolean> {
  const rows = await db.rows<{ day: string }>(
    sql`select t.day as day from tally_proofs t where t.day = ${day}`,
  )
  return rows.length > 0
}

/** Years of promise that pledges or tallies have: one step of an index for each. */
export async function ledgerYears(db: ReadDb): Promise<number[]> {
  const rows = await db.rows<{ year: number }>(sql`
    with recursive found(year) as (
      select min(p.year) from pledges p
      union all select (select min(p.year) from pledges p where p.year > found.year) from found
        where found.year is not null)
    select f.year as year from found f where f.year is not null
    union select t.year as year from tallies t order by year`)
  return rows.map(({ year }) => year)
}

export type Check = {
  readonly checked: number
  readonly wrong: number
  /** One that is wrong: a tally's key, or a pledge's number. */
  readonly example: string | number | null
}

/** How many tallies of a year differ from the sums of its pledges. One group for each unit, campaign and measure. */
export function checkTallies(db: ReadDb, year: number): Query<Check> {
  return db.rows<Check>(sql`
    select count(*) as checked, coalesce(sum(d.wrong), 0) as wrong, max(iif(d.wrong, d.name, null)) as example
    from (
      select unit_id || '/' || campaign_id || '/' || measure as name, max(${eachFigure((name) => sql`sum(${name}) <> 0`)}) as wrong from (
        ${sumsOfPledges(year)}
        union all
        select t.unit_id, t.campaign_id, t.measure, ${eachFigure((name) => sql`-t.${name}`)}
        from tallies t where t.year = ${year})
      group by unit_id, campaign_id, measure) d`)
}

/** How many pledges of a year have another sum received than that of their verified receipts. */
export function checkReceived(db: ReadDb, year: number): Query<Check> {
  return db.rows<Check>(sql`
    select count(*) as checked, coalesce(sum(p.received <> ${sumOfReceipts}), 0) as wrong,
      max(iif(p.received <> ${sumOfReceipts}, p.seq, null)) as example
    from pledges p where p.year = ${year}`)
}

/** The sum of the verified receipts of a pledge `p`. */
export const sumOfReceipts = sql`(select coalesce(sum(x.amount), 0) from receipts x
  where x.pledge_id = p.id and x.status = 'verified')`

/** What the tallies of a year must be: unit_id, campaign_id, measure and the figures. */
export function sumsOfPledges(year: number): SQL {
  return sql`
    select r.ancestor_id as unit_id, c.value as campaign_id, g.measure as measure,
      ${eachFigure((name) => sql`sum(g.${name}) as ${name}`)}
    from (
      select p.unit_id as unit_id, p.campaign_id as campaign_id, p.measure as measure,
        ${eachFigure((name, figure) => sql`sum(${shares[figure]}) as ${name}`)}
      from pledges p where p.year = ${year} group by p.unit_id, p.campaign_id, p.measure) g
    join unit_reach r on r.unit_id = g.unit_id
    join json_each(json_array('', g.campaign_id)) c on c.value is not null
    group by r.ancestor_id, c.value, g.measure`
}

/** The number of the first confirmed pledge that is past its day and not marked yet. */
export async function firstOverdue(db: ReadDb, today: LocalDay): Promise<number | undefined> {
  const [first] = await db.rows<{ seq: number }>(sql`${overdue(today)} limit 1`)
  return first?.seq
}

/** Confirmed pledges past their day, the oldest first. */
export function overdue(today: LocalDay): SQL {
  return sql`select q.seq as seq from pledges q
    where q.status = 'confirmed' and q.late = 0 and q.fulfilled_on is null and q.due_on < ${today}
    order by q.due_on, q.seq`
}

/** The settings, for a job that no request has given them to. */
export async function readSettings(db: ReadDb): Promise<Settings> {
  const [row] = await db.rows<{ body: string }>(sql`select s.body as body from settings s where s.id = 1`)
  return Settings.parse(JSON.parse(row?.body ?? '{}'))
}

/** Who keeps a unit's accounts and settings. */
export function selectAdmins(
  db: ReadDb,
  at: { readonly unitId: string; readonly day: LocalDay },
): Query<{ name: string; email: string }> {
  return db.rows(sql`
    select distinct p.name as name, p.email as email
    from grants g join people p on p.id = g.person_id
    where g.unit_id = ${at.unitId} and g.role = 'admin' and g.status = 'active' and g.from_day <= ${at.day}
      and (g.to_day is null or g.to_day >= ${at.day}) and p.ended_at is null
    limit 20`)
}
