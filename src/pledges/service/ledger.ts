import { sql, type SQL } from 'drizzle-orm'
import type { Statement, WriteDb } from '../../db/client.ts'
import { eachFigure, shares, sharesAs } from '../queries/shares.ts'
import type { PledgeStatus } from '../rules/pledge.ts'

type Next = { readonly status: SQL; readonly received: SQL; readonly late: SQL }

/**
 * Brings the tallies of all pledges `p` that fit `which` from where they stand to `next`, both read in the database
 * as it is when this runs: it stands before the statement that changes the pledges. Figures are written whole and
 * not as differences, because a CHECK looks at a new row before the conflict with the old one is seen.
 */
export function moveTallies(db: WriteDb, which: SQL, next: Next): Statement {
  const then = sharesAs(next)
  return db.run(sql`
    insert into tallies (unit_id, year, campaign_id, measure, ${eachFigure((name) => name)})
    select d.unit_id, d.year, d.campaign_id, d.measure,
      ${eachFigure((name) => sql`coalesce(t.${name}, 0) + d.${name}`)}
    from (
      select r.ancestor_id as unit_id, p.year as year, c.value as campaign_id, p.measure as measure,
        ${eachFigure((name, figure) => sql`sum(${then[figure]} - ${shares[figure]}) as ${name}`)}
      from pledges p join unit_reach r on r.unit_id = p.unit_id
      join json_each(json_array('', p.campaign_id)) c on c.value is not null
      where ${which}
      group by r.ancestor_id, p.year, c.value, p.measure) d
    left join tallies t on t.unit_id = d.unit_id and t.year = d.year and t.campaign_id = d.campaign_id
      and t.measure = d.measure
    where d.pledges <> 0 or d.fulfilled <> 0 or d.late <> 0 or d.promised <> 0 or d.received <> 0
    on conflict (unit_id, year, campaign_id, measure)
    do update set ${eachFigure((name) => sql`${name} = excluded.${name}`)}`)
}

type Moved = {
  readonly status?: PledgeStatus
  /** These receipts, as far as they wait, count from now on. */
  readonly verified?: readonly string[]
  /** Other columns that change with it. */
  readonly set?: SQL
}

/** The tallies and the row of one pledge together. `late` ends here and begins only at night. */
export function movePledge(db: WriteDb, id: string, { status, verified, set }: Moved): Statement[] {
  const next = {
    status: status === undefined ? sql`p.status` : sql`${status}`,
    received: verified === undefined ? sql`p.received` : sql`(p.received + ${sumOf(verified)})`,
  }
  const late = sql`iif(p.late = 1 and ${next.status} = 'confirmed' and ${next.received} < p.amount, 1, 0)`
  const others = set === undefined ? sql`` : sql`, ${set}`
  return [
    moveTallies(db, sql`p.id = ${id}`, { ...next, late }),
    db.run(sql`
      update pledges as p set status = ${status === undefined ? next.status : guarded(status)}, received = ${next.received}, late = ${late},
        fulfilled_on = iif(${next.received} < p.amount, null, ${fulfilledDay(verified ?? [])})${others}
      where p.id = ${id}`),
  ]
}

/**
 * A receipt that came in at the same moment is seen here only: a pledge that has one becomes neither cancelled nor
 * pending, and one that is full is not withdrawn. NULL is refused by the column, and with it the whole batch.
 */
function guarded(status: PledgeStatus): SQL {
  if (status === 'confirmed') return sql`${status}`
  if (status === 'withdrawn') return sql`iif(p.received >= p.amount, null, ${status})`
  return sql`iif(p.received <> 0 or exists (select 1 from receipts x where x.pledge_id = p.id and x.status = 'recorded'),
    null, ${status})`
}

/** A receipt that another write verified meanwhile adds nothing. */
function sumOf(receipts: readonly string[]): SQL {
  return sql`(select coalesce(sum(x.amount), 0) from receipts x
    where x.id in (select value from json_each(${JSON.stringify(receipts)})) and x.status = 'recorded')`
}

/**
 * The day on which as much had come in as pledge `p` promised, by the days of its receipts and not by the order in
 * which they were verified. These receipts count as well; what was taken back does not.
 */
export function fulfilledDay(receipts: readonly string[] = []): SQL {
  const counts = (name: string): SQL => {
    const receipt = sql.identifier(name)
    return sql`(${receipt}.status = 'verified'
      or ${receipt}.id in (select value from json_each(${JSON.stringify(receipts)})))`
  }
  return sql`(select min(z.day) from (
    select x.received_on as day, sum(x.amount) over (order by x.received_on, x.seq) as total
    from receipts x where x.pledge_id = p.id and x.amount > 0 and ${counts('x')}
      and not exists (select 1 from receipts y where y.reverses_id = x.id and ${counts('y')})) z
    where z.total >= p.amount)`
}
