import { sql, type SQL } from 'drizzle-orm'
import type { LocalDay } from '../../core/vi/dates.ts'
import type { EventStatus } from '../rules/event.ts'

/**
 * Whose events: those of a unit of today, of a campaign (by its slug), or of both. Without a unit those of the whole
 * campaign; without either, all.
 */
export type Scope = { readonly unitId?: string | undefined; readonly slug?: string | undefined }

/** Everything lies in it, so that no row says so. */
const country = 'vn'

/** An event in a list. */
export type ListedEvent = {
  readonly seq: number
  readonly title: string
  readonly status: EventStatus
  readonly day: LocalDay
  readonly startsAt: string
  readonly endsAt: string
  readonly place: string
  readonly newDay: LocalDay | null
  /** Today's official name of the commune. */
  readonly unitName: string
}

/** Without a name: it lies in the unit of the scope itself. */
export type ListedRow = Omit<ListedEvent, 'unitName'> & { readonly unitName: string | null }

/** The rows with the name of the scope's unit where they have none. */
export function named(rows: readonly ListedRow[], unitName: string): ListedEvent[] {
  return rows.map((row) => ({ ...row, unitName: row.unitName ?? unitName }))
}

export const listed = sql`x.seq as seq, x.title as title, x.status as status, x.day as day, x.starts_at as startsAt,
  x.ends_at as endsAt, x.place as place, x.new_day as newDay, coalesce(x.commune_id, x.unit_id) as unitId`

type Picked = { readonly columns: SQL; readonly where: SQL; readonly limit: number }

/**
 * The first `limit` events of the scope, by day, hour and number. `columns` and `where` speak of `x`. A unit is a
 * commune or a province: whichever it is not gives no row, so that the order holds.
 */
export function pick({ unitId, slug }: Scope, { columns, where, limit }: Picked): SQL {
  const ofCampaign = sql`x.campaign_id = ${campaignId(slug)}`
  const rest = sql`${where} order by x.day, x.starts_at, x.seq limit ${limit}`
  if (unitId === undefined || unitId === country) {
    return sql`select ${columns} from public_events x where ${slug === undefined ? sql`true` : ofCampaign} and ${rest}`
  }
  // `+` keeps the planner on the unit's index.
  const further = slug === undefined ? rest : sql`+${ofCampaign} and ${rest}`
  return sql`select * from (select ${columns} from public_events x where x.commune_id = ${unitId} and ${further})
    union all
    select * from (select ${columns} from public_events x where x.province_id = ${unitId} and ${further})`
}

/** The unit to be named beside a row `p`: none when it is the scope's own, which saves a row read for each. */
export function unitNamed({ unitId }: Scope): SQL {
  return unitId === undefined || unitId === country ? sql`p.unitId` : sql`nullif(p.unitId, ${unitId})`
}

export function campaignId(slug: string | undefined): SQL {
  return sql`(select k.id from campaigns k where k.slug = ${slug ?? ''})`
}

/** The rows of event_days that count the scope. */
export function daysOf({ unitId, slug }: Scope): SQL {
  const unit = unitId ?? country
  const ofUnit =
    unitId === undefined && slug !== undefined
      ? sql`d.unit_id = (select k.unit_id from campaigns k where k.slug = ${slug})`
      : sql`d.unit_id = ${unit}`
  const ofCampaign = slug === undefined ? sql`d.campaign_id = ''` : sql`d.campaign_id = ${campaignId(slug)}`
  return sql`${ofUnit} and ${ofCampaign}`
}
