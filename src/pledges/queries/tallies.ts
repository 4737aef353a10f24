import { sql, type SQL } from 'drizzle-orm'
import type { Instant, LocalDay } from '../../core/vi/dates.ts'
import type { Query, ReadDb } from '../../db/client.ts'
import type { UnitEventKind, UnitLevel } from '../../units/rules/units.ts'
import type { YearSums } from '../rules/campaign-sums.ts'
import type { MeasureSums, Sums, TallyFilter } from '../rules/tally.ts'

export type UnitStep = {
  readonly id: string
  readonly name: string
  readonly level: UnitLevel
  readonly validFrom: LocalDay
  readonly validTo: LocalDay | null
}

/** The unit and its ancestors in today's tree. Empty when there is no such unit. */
export function selectPath(db: ReadDb, unitId: string): Query<UnitStep> {
  return db.rows<UnitStep>(sql`
    select a.id as id, a.official_name as name, a.level as level, a.valid_from as validFrom, a.valid_to as validTo
    from unit_reach r join units a on a.id = r.ancestor_id where r.unit_id = ${unitId}`)
}

/** One row for each measure: at most as many as there are measures. */
export function selectSums(db: ReadDb, filter: TallyFilter): Query<MeasureSums> {
  return db.rows<MeasureSums>(sql`
    select t.measure as measure, ${sums}
    from tallies t
    where t.unit_id = ${filter.unitId} and t.year = ${filter.year} and t.campaign_id = ${campaignOf(filter)}`)
}

/** What a unit's tallies say of a campaign: its own year and those beside it, in which it may be promised too. */
export function selectCampaignSums(db: ReadDb, slug: string, unitId: string): Query<YearSums> {
  return db.rows<YearSums>(sql`
    select t.year as year, t.measure as measure, ${sums}
    from campaigns c cross join tallies t
    where c.slug = ${slug} and t.unit_id = ${unitId} and t.year in (c.year - 1, c.year, c.year + 1)
      and t.campaign_id = c.id`)
}

export type SmallUnit = {
  readonly id: string
  readonly name: string
  readonly level: UnitLevel
  readonly validTo: LocalDay | null
} & Sums

/** The units of that day that lie directly in this one, with the sums of one measure. Nothing where there are none. */
export function selectUnits(db: ReadDb, filter: TallyFilter, day: LocalDay): Query<SmallUnit> {
  return db.rows<SmallUnit>(sql`
    select u.id as id, u.official_name as name, u.level as level, u.valid_to as validTo, ${sumsOrNone}
    from (select 1 as some from tallies a where a.unit_id = ${filter.unitId} and a.year = ${filter.year}
      and a.campaign_id = ${campaignOf(filter)} limit 1) g
    cross join units u left join ${tallyOf(sql`u.id`, filter)}
    where u.parent_id = ${filter.unitId} and u.valid_from <= ${day} and (u.valid_to is null or u.valid_to > ${day})
    limit 1000`)
}

export type FormerUnit = SmallUnit & {
  readonly kind: UnitEventKind
  /** Whether its pledges count for the unit it became a part of: not when it was divided. */
  readonly included: 0 | 1
}

/** The communes of old that became this one, or a part of it, with the sums of one measure. */
export function selectFormer(db: ReadDb, filter: TallyFilter): Query<FormerUnit> {
  return db.rows<FormerUnit>(sql`
    select u.id as id, u.official_name as name, u.level as level, u.valid_to as validTo, e.kind as kind, ${sumsOrNone},
      exists (select 1 from unit_reach r where r.unit_id = u.id and r.ancestor_id = ${filter.unitId}) as included
    from units me cross join unit_events e join units u on u.id = e.from_id left join ${tallyOf(sql`u.id`, filter)}
    where me.id = ${filter.unitId} and me.level = 'commune' and e.to_id = me.id and u.level = 'commune'
    limit 100`)
}

/** What a unit of old became. */
export function selectSuccessors(db: ReadDb, unitId: string): Query<{ id: string; name: string }> {
  return db.rows(sql`
    select u.id as id, u.official_name as name from unit_events e join units u on u.id = e.to_id
    where e.from_id = ${unitId} limit 20`)
}

/**
 * The units of old under whose names pledges of that year stand and that lie in no commune of today, because they
 * were divided or were no commune. One step of the index for each.
 */
export function selectBeside(db: ReadDb, filter: TallyFilter): Query<SmallUnit> {
  const next = (after: SQL) => sql`
    select min(p.unit_id) from pledges p
    where p.province_id = ${filter.unitId} and p.year = ${filter.year} and p.commune_id is null and ${after}`
  return db.rows<SmallUnit>(sql`
    with recursive found(id) as (
      ${next(sql`true`)}
      union all select (${next(sql`p.unit_id > found.id`)}) from found where found.id is not null limit 40)
    select u.id as id, u.official_name as name, u.level as level, u.valid_to as validTo, ${sumsOrNone}
    from found join units u on u.id = found.id left join ${tallyOf(sql`u.id`, filter)}
    where u.id <> ${filter.unitId}`)
}

/** From which year of promise to which this unit has tallies; null for none. */
export function selectYears(
  db: ReadDb,
  unitId: string,
): Query<{ first: number | null; last: number | null }> {
  return db.rows(sql`
    select (select min(t.year) from tallies t where t.unit_id = ${unitId}) as first,
      (select max(t.year) from tallies t where t.unit_id = ${unitId}) as last`)
}

export type NamedCampaign = { readonly seq: number; readonly name: string }

/** The campaigns to choose from: those of the unit and of what it lies in, of that year and the next. */
export function selectCampaigns(db: ReadDb, { unitId, year }: TallyFilter): Query<NamedCampaign> {
  return db.rows<NamedCampaign>(sql`
    select c.seq as seq, c.name as name
    from unit_reach r join campaigns c on c.unit_id = r.ancestor_id
    where r.unit_id = ${unitId} and c.year between ${year} and ${year + 1}
    order by c.starts_on, c.seq limit 20`)
}

export function selectCampaign(db: ReadDb, seq: number | null): Query<NamedCampaign> {
  return db.rows<NamedCampaign>(
    sql`select c.seq as seq, c.name as name from campaigns c where c.seq = ${seq ?? -1}`,
  )
}

/** When all tallies were last found equal to the sums of their entries. */
export function selectProof(db: ReadDb): Query<{ at: Instant }> {
  return db.rows(sql`select p.at as at from tally_proofs p where p.wrong = 0 order by p.day desc limit 1`)
}

const sums = sql`t.pledges as pledges, t.fulfilled as fulfilled, t.late as late, t.promised as promised,
  t.received as received`

const sumsOrNone = sql`coalesce(t.pledges, 0) as pledges, coalesce(t.fulfilled, 0) as fulfilled,
  coalesce(t.late, 0) as late, coalesce(t.promised, 0) as promised, coalesce(t.received, 0) as received`

/** A unit's tally of the measure asked, else of the one that most pledges of the whole count (`mainMeasure`). */
function tallyOf(unitId: SQL, filter: TallyFilter): SQL {
  const measure =
    filter.measure === null
      ? sql`(select m.measure from tallies m where m.unit_id = ${filter.unitId} and m.year = ${filter.year}
          and m.campaign_id = ${campaignOf(filter)}
          order by m.pledges desc, m.measure <> 'vnd', m.measure limit 1)`
      : sql`${filter.measure}`
  return sql`tallies t on t.unit_id = ${unitId} and t.year = ${filter.year}
    and t.campaign_id = ${campaignOf(filter)} and t.measure = ${measure}`
}

/** '' stands for all campaigns; an unknown number is none, so that nothing matches. */
function campaignOf({ campaign }: TallyFilter): SQL {
  return campaign === null ? sql`''` : sql`(select c.id from campaigns c where c.seq = ${campaign})`
}
