import { sql, type SQL } from 'drizzle-orm'
import type { LocalDay } from '../../core/vi/dates.ts'
import type { Query, ReadDb } from '../../db/client.ts'
import type { CampaignKind } from '../rules/campaign.ts'

export type PublicCampaign = {
  readonly seq: number
  readonly slug: string
  readonly kind: CampaignKind
  readonly year: number
  readonly name: string
  readonly theme: string | null
  readonly unitName: string
  readonly startsOn: LocalDay
  readonly endsOn: LocalDay
  readonly registersFrom: LocalDay
  readonly registersTo: LocalDay
}

const columns = sql`c.seq as seq, c.slug as slug, c.kind as kind, c.year as year, c.name as name, c.theme as theme,
  u.official_name as unitName, c.starts_on as startsOn, c.ends_on as endsOn, c.registers_from as registersFrom,
  c.registers_to as registersTo`
const from = sql`campaigns c join units u on u.id = c.unit_id`

/** One campaign by the end of its address. */
export function selectPublicCampaign(db: ReadDb, slug: string): Query<PublicCampaign> {
  return db.rows<PublicCampaign>(sql`select ${columns} from ${from} where c.slug = ${slug}`)
}

/** A campaign and how many of its events take place. */
export type CountedCampaign = PublicCampaign & { readonly events: number }

const counted = sql`${columns}, coalesce((select sum(d.n) from event_days d
  where d.unit_id = c.unit_id and d.campaign_id = c.id), 0) as events`

/** A unit's campaigns that last or are to come, the first to end first. */
export function selectOpenCampaigns(db: ReadDb, unitId: string, today: LocalDay): Query<CountedCampaign> {
  return db.rows<CountedCampaign>(sql`
    select ${counted} from ${from} where c.unit_id = ${unitId} and c.ends_on >= ${today}
    order by c.ends_on, c.seq limit 20`)
}

/** Those of other units, the first to end first. */
export function selectOthersCampaigns(db: ReadDb, unitId: string, today: LocalDay): Query<CountedCampaign> {
  return db.rows<CountedCampaign>(sql`
    select ${counted} from ${from} where c.unit_id <> ${unitId} and c.ends_on >= ${today}
    order by c.ends_on, c.seq limit 20`)
}

export const pastPage = 10

/** A unit's campaigns that are over, the last first; one more than a page when there are more. */
export function selectPastCampaigns(
  db: ReadDb,
  unitId: string,
  { today, before }: { readonly today: LocalDay; readonly before: number | undefined },
): Query<CountedCampaign> {
  const earlier =
    before === undefined
      ? sql`true`
      : sql`(c.ends_on, c.seq) < (select b.ends_on, b.seq from campaigns b where b.seq = ${before})`
  return db.rows<CountedCampaign>(sql`
    select ${counted} from ${from} where c.unit_id = ${unitId} and c.ends_on < ${today} and ${earlier}
    order by c.ends_on desc, c.seq desc limit ${pastPage + 1}`)
}

export type NamedCampaign = {
  readonly slug: string
  readonly name: string
  readonly kind: CampaignKind
  readonly startsOn: LocalDay
  readonly endsOn: LocalDay
}

/** The last campaigns of the same unit that are over. */
export function selectEarlierOf(db: ReadDb, slug: string, today: LocalDay): Query<NamedCampaign> {
  return db.rows<NamedCampaign>(sql`
    select c.slug as slug, c.name as name, c.kind as kind, c.starts_on as startsOn, c.ends_on as endsOn
    from campaigns c
    where c.unit_id = (select k.unit_id from campaigns k where k.slug = ${slug}) and c.ends_on < ${today}
      and c.slug <> ${slug}
    order by c.ends_on desc, c.seq desc limit 3`)
}

/** Where the agenda of a campaign begins: today, or its first event when the campaign is over. */
export function beginOf(slug: string, today: LocalDay): SQL {
  return sql`(select case when k.ends_on < ${today} then '' else ${today} end from campaigns k where k.slug = ${slug})`
}
