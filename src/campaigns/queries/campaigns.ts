import { sql } from 'drizzle-orm'
import { AppError } from '../../core/errors.ts'
import type { LocalDay } from '../../core/vi/dates.ts'
import type { Query, ReadDb } from '../../db/client.ts'
import { idsOf, isWithin, withinOf } from '../../units/queries/units.ts'
import { campaignLimits, type CampaignKind } from '../rules/campaign.ts'

export type Campaign = {
  readonly seq: number
  readonly id: string
  readonly version: number
  readonly slug: string
  readonly kind: CampaignKind
  readonly year: number
  readonly name: string
  readonly theme: string | null
  readonly unitId: string
  readonly unitName: string
  readonly startsOn: LocalDay
  readonly endsOn: LocalDay
  readonly registersFrom: LocalDay
  readonly registersTo: LocalDay
}

type Raw = Campaign & { readonly ancestors: string }

const columns = sql`c.seq as seq, c.id as id, c.version as version, c.slug as slug, c.kind as kind, c.year as year,
  c.name as name, c.theme as theme, c.unit_id as unitId, u.official_name as unitName, c.starts_on as startsOn,
  c.ends_on as endsOn, c.registers_from as registersFrom, c.registers_to as registersTo`
const from = sql`campaigns c join units u on u.id = c.unit_id`

/** A campaign by its number or the end of its address, with the `within` of its unit. @throws AppError `not_found`. */
export async function getCampaign(
  db: ReadDb,
  key: string | number,
): Promise<Campaign & { readonly within: readonly string[] }> {
  const found = await findCampaign(db, key)
  if (found === undefined) throw new AppError('not_found')
  return found
}

/** The same, or undefined. */
export async function findCampaign(
  db: ReadDb,
  key: string | number,
): Promise<(Campaign & { readonly within: readonly string[] }) | undefined> {
  const isNumber = /^\d{1,9}$/.test(String(key))
  const where = isNumber ? sql`c.seq = ${Number(key)}` : sql`c.slug = ${String(key)}`
  const [row] = await db.rows<Raw>(
    sql`select ${columns}, ${withinOf(sql`c.unit_id`)} as ancestors from ${from} where ${where}`,
  )
  if (row === undefined) return undefined
  const { ancestors, ...campaign } = row
  return { ...campaign, within: idsOf(ancestors) }
}

/** The number of a campaign that was just made, by its id. */
export async function campaignNumber(db: ReadDb, id: string): Promise<number> {
  const [row] = await db.rows<{ seq: number }>(sql`select c.seq as seq from campaigns c where c.id = ${id}`)
  if (row === undefined) throw new AppError('not_found')
  return row.seq
}

/** Campaigns of units within the scope, the latest first; one more than a page when there is more. */
export function selectCampaigns(
  db: ReadDb,
  { scope, before }: { readonly scope: readonly string[]; readonly before: number | undefined },
): Query<Campaign> {
  const most = before ?? Number.MAX_SAFE_INTEGER
  return db.rows<Campaign>(sql`
    select ${columns} from ${from} where c.seq < ${most} and ${isWithin(sql`c.unit_id`, scope)}
    order by c.seq desc limit ${campaignLimits.page + 1}`)
}

/** A campaign with the ancestors' lists that it is open to. */
export type OpenCampaign = Pick<Campaign, 'seq' | 'name' | 'kind' | 'theme' | 'unitId' | 'unitName'> &
  Pick<Campaign, 'startsOn' | 'endsOn' | 'registersFrom' | 'registersTo'>

/** Campaigns of these units that take events on that day, the first to close first. */
export function selectOpenCampaigns(
  db: ReadDb,
  { units, day }: { readonly units: readonly string[]; readonly day: LocalDay },
): Query<OpenCampaign> {
  return db.rows<OpenCampaign>(sql`
    select c.seq as seq, c.name as name, c.kind as kind, c.theme as theme, c.unit_id as unitId,
      u.official_name as unitName, c.starts_on as startsOn, c.ends_on as endsOn, c.registers_from as registersFrom,
      c.registers_to as registersTo
    from ${from} where c.ends_on >= ${day} and c.registers_to >= ${day} and c.registers_from <= ${day}
      and c.unit_id in (select value from json_each(${JSON.stringify(units)}))
    order by c.registers_to, c.seq limit 20`)
}

/** Addresses that begin so, to find one that is free. */
export function selectSlugs(db: ReadDb, base: string): Query<{ readonly slug: string }> {
  return db.rows<{ slug: string }>(
    sql`select c.slug as slug from campaigns c where c.slug = ${base} or c.slug glob ${`${base}-[0-9]*`} limit 100`,
  )
}

/** Who changed a campaign last, and when. */
export function selectCampaignChange(
  db: ReadDb,
  id: string,
): Query<{ readonly at: string; readonly by: string }> {
  return db.rows<{ at: string; by: string }>(sql`
    select x.at as at, coalesce(p.name, '') as "by" from events x left join people p on p.id = x.person_id
    where x.subject = 'campaign' and x.subject_id = ${id} order by x.version desc limit 1`)
}
