import { sql } from 'drizzle-orm'
import type { Subject } from '../../core/access.ts'
import { AppError } from '../../core/errors.ts'
import type { Instant, LocalDay } from '../../core/vi/dates.ts'
import type { Query, ReadDb } from '../../db/client.ts'
import { idsOf, withinOf } from '../../units/queries/units.ts'
import type { Display, LastStep, Measure, PledgerKind, PledgeStatus } from '../rules/pledge.ts'

/** A pledge as officials read it: with names that the public never sees. */
export type Pledge = {
  readonly seq: number
  readonly id: string
  readonly version: number
  readonly status: PledgeStatus
  readonly pledgerKind: PledgerKind
  readonly pledgerName: string
  readonly representative: string | null
  readonly display: Display
  readonly publicName: string | null
  readonly promise: string
  readonly childWords: string | null
  readonly measure: Measure
  readonly amount: number
  readonly pledgedOn: LocalDay
  readonly dueOn: LocalDay
  readonly unitId: string
  readonly unitName: string
  readonly campaignId: string | null
  readonly campaignName: string | null
  readonly basis: string | null
  readonly recordedBy: string
  readonly recordedAt: Instant
  readonly confirmedBy: string | null
  readonly confirmedAt: Instant | null
  readonly reason: string | null
  readonly received: number
  /** What is recorded and waits for a second person. */
  readonly waiting: number
  readonly fulfilledOn: LocalDay | null
  readonly late: number
}

export type Loaded = {
  readonly pledge: Pledge
  /** Its unit and the ancestors of that in today's tree. */
  readonly within: readonly string[]
  readonly last: LastStep | null
}

type Row = Pledge & {
  readonly ancestors: string
  readonly lastAction: string | null
  readonly lastPerson: string | null
  readonly lastAt: Instant | null
}

/** A pledge as a statement, to be read together with others; its rows go through `asPledge`. */
export function selectPledge(db: ReadDb, seq: number): Query<Row> {
  return db.rows<Row>(sql`
    select p.seq as seq, p.id as id, p.version as version, p.status as status, p.pledger_kind as pledgerKind,
      p.pledger_name as pledgerName, p.representative as representative, p.display as display,
      p.public_name as publicName, p.promise as promise, p.child_words as childWords, p.measure as measure,
      p.amount as amount, p.pledged_on as pledgedOn, p.due_on as dueOn, p.unit_id as unitId,
      u.official_name as unitName, p.campaign_id as campaignId, c.name as campaignName, p.basis as basis,
      p.recorded_by as recordedBy, p.recorded_at as recordedAt, p.confirmed_by as confirmedBy,
      p.confirmed_at as confirmedAt, p.reason as reason, p.received as received, p.fulfilled_on as fulfilledOn,
      p.late as late, e.action as lastAction, e.person_id as lastPerson, e.at as lastAt,
      (select coalesce(sum(w.amount), 0) from receipts w
        where w.pledge_id = p.id and w.status = 'recorded' and w.amount > 0) as waiting,
      ${withinOf(sql`p.unit_id`)} as ancestors
    from pledges p join units u on u.id = p.unit_id left join campaigns c on c.id = p.campaign_id
    left join events e on e.subject = 'pledge' and e.subject_id = p.id and e.version = p.version
    where p.seq = ${seq}`)
}

/** The pledge of `selectPledge`'s rows. @throws AppError `not_found`. */
export function asPledge([row]: readonly Row[]): Loaded {
  if (row === undefined) throw new AppError('not_found')
  const { ancestors, lastAction, lastPerson, lastAt, ...pledge } = row
  const hasLast = lastAction !== null && lastAt !== null
  return {
    pledge,
    within: idsOf(ancestors),
    last: hasLast ? { action: lastAction, personId: lastPerson, at: lastAt } : null,
  }
}

/** @throws AppError `not_found`. */
export async function getPledge(db: ReadDb, seq: number): Promise<Loaded> {
  return asPledge(await selectPledge(db, seq))
}

export function pledgeSubject({ pledge, within }: Pick<Loaded, 'pledge' | 'within'>): Subject {
  return { kind: 'pledge', id: pledge.id, within }
}

/** What was done to the pledge itself, oldest first. */
export type PledgeStep = { readonly action: string; readonly at: Instant; readonly person: string | null }

export function selectSteps(db: ReadDb, seq: number): Query<PledgeStep> {
  return db.rows<PledgeStep>(sql`
    select e.action as action, e.at as at, w.name as person
    from pledges p join events e on e.subject = 'pledge' and e.subject_id = p.id
    left join people w on w.id = e.person_id where p.seq = ${seq} order by e.version limit 100`)
}

export type Likeness = {
  readonly unitId: string
  readonly fold: string
  readonly measure: Measure
  readonly amount: number
  readonly pledgedOn: LocalDay
}

/** The number of a pledge of the same pledger, amount, measure, unit and day that was not cancelled. */
export async function findAlike(db: ReadDb, like: Likeness): Promise<number | undefined> {
  const [row] = await db.rows<{ seq: number }>(sql`
    select p.seq as seq from pledges p
    where p.unit_id = ${like.unitId} and p.pledger_fold = ${like.fold} and p.measure = ${like.measure}
      and p.amount = ${like.amount} and p.pledged_on = ${like.pledgedOn} and p.status <> 'cancelled'
    order by p.seq limit 1`)
  return row?.seq
}
