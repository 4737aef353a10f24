import { sql, type SQL } from 'drizzle-orm'
import type { LocalDay } from '../../core/vi/dates.ts'
import type { Query, ReadDb } from '../../db/client.ts'
import type { Measure, PledgerKind, PledgeStatus } from '../rules/pledge.ts'
import type { PublicChoice } from '../rules/public.ts'
import { newest, type Found, type Narrow } from './newest.ts'

export type FulfilledPledge = {
  readonly seq: number
  readonly promise: string
  readonly pledgerKind: PledgerKind
  readonly publicName: string | null
  readonly unitName: string
  readonly fulfilledOn: LocalDay
}

/** The newest pledges of which everything was received, of a unit of today at any level. */
export function selectFulfilled(db: ReadDb, unitId: string, limit: number): Query<FulfilledPledge> {
  const latest = (level: string, column: SQL) => sql`
    select * from (select p.seq as seq, p.fulfilled_on as day from units u
      cross join public_pledges p
      where u.id = ${unitId} and u.level = ${level} and u.valid_to is null and ${column}
        and p.fulfilled_on is not null and p.status = 'confirmed'
      order by p.fulfilled_on desc limit ${limit})`
  return db.rows<FulfilledPledge>(sql`
    select p.seq as seq, p.promise as promise, p.pledger_kind as pledgerKind, p.public_name as publicName, w.official_name as unitName,
      p.fulfilled_on as fulfilledOn
    from (${latest('country', sql`true`)}
      union all ${latest('province', sql`p.province_id = ${unitId}`)}
      union all ${latest('commune', sql`p.commune_id = ${unitId}`)}) f
    join public_pledges p on p.seq = f.seq join units w on w.id = p.unit_id
    order by p.fulfilled_on desc, p.seq desc`)
}

export type PublicPledge = {
  readonly seq: number
  readonly status: PledgeStatus
  readonly pledgerKind: PledgerKind
  readonly publicName: string | null
  readonly promise: string
  readonly measure: Measure
  readonly amount: number
  readonly received: number
  readonly pledgedOn: LocalDay
  readonly dueOn: LocalDay
  readonly fulfilledOn: LocalDay | null
  readonly unitName: string
}

export type PublicFilter = Narrow & { readonly unitId: string; readonly stage: PublicChoice | null }

/** Public pledges of a unit before that number, the newest first. Its rows go through `asPage`. */
export function selectPublicPledges(
  db: ReadDb,
  filter: PublicFilter,
  before: number | undefined,
): Query<Found<PublicPledge>> {
  return db.rows<Found<PublicPledge>>(
    newest({
      table: sql`public_pledges`,
      columns,
      condition: sql`true`,
      places: [filter.unitId],
      narrow: filter,
      before,
    }),
  )
}

type PledgeDetail = PublicPledge & {
  readonly childWords: string | null
  readonly basis: string | null
  readonly endedAt: string | null
  readonly unitId: string
  readonly todayId: string | null
  readonly todayName: string | null
  readonly provinceName: string | null
  readonly campaignSlug: string | null
  readonly campaignName: string | null
}

/** One public pledge by its number. A pending one is not there. */
export function selectPublicPledge(db: ReadDb, seq: number): Query<PledgeDetail> {
  return db.rows<PledgeDetail>(sql`
    select ${columns}, p.child_words as childWords, p.basis as basis, p.ended_at as endedAt, p.unit_id as unitId,
      p.commune_id as todayId, t.official_name as todayName, v.official_name as provinceName, c.slug as campaignSlug,
      c.name as campaignName
    from public_pledges p join units u on u.id = p.unit_id left join units t on t.id = p.commune_id
    left join units v on v.id = p.province_id left join campaigns c on c.id = p.campaign_id
    where p.seq = ${seq}`)
}
export type { PledgeDetail }

export type PublicReceipt = {
  readonly seq: number
  readonly amount: number
  readonly receivedOn: LocalDay
  readonly document: string | null
  /** Of a reversing entry: the day and the number of what it takes back. */
  readonly reverses: number | null
  readonly reversesOn: LocalDay | null
}

/** Its verified receipts, in the order of their entry. */
export function selectPublicReceipts(db: ReadDb, seq: number): Query<PublicReceipt> {
  return db.rows<PublicReceipt>(sql`
    select r.seq as seq, r.amount as amount, r.received_on as receivedOn, r.document as document,
      o.seq as reverses, o.received_on as reversesOn
    from public_pledges p join public_receipts r on r.pledge_id = p.id
    left join public_receipts o on o.id = r.reverses_id
    where p.seq = ${seq} order by r.seq limit 500`)
}

const columns = sql`p.seq as seq, p.status as status, p.pledger_kind as pledgerKind, p.public_name as publicName,
  p.promise as promise, p.measure as measure, p.amount as amount, p.received as received, p.pledged_on as pledgedOn,
  p.due_on as dueOn, p.fulfilled_on as fulfilledOn, u.official_name as unitName`
