import { sql, type SQL } from 'drizzle-orm'
import { stagesOf, type ListStage } from '../rules/list.ts'
import { measureCodes, pledgeLimits, stages as allStages, type Measure } from '../rules/pledge.ts'
import { stageOfRow } from './stage.ts'

export type Narrow = {
  readonly stage: ListStage | null
  readonly year: number | null
  readonly measure: Measure | null
  /** The number of a campaign. */
  readonly campaign: number | null
  /** Only what was promised to the place itself. */
  readonly own: boolean
}

type Asked = {
  /** `pledges` or what the public reads of it. */
  readonly table: SQL
  readonly columns: SQL
  /** Of the pledge `p`, its unit `u` and what `columns` asks. */
  readonly condition: SQL
  /** Units of today at any level, or of old. */
  readonly places: readonly string[]
  readonly narrow: Narrow
  readonly before: number | undefined
}

/** A pledge, or none; `cut`: there may be more before `last`. */
export type Found<Row> = { readonly cut: 0 | 1; readonly last: number | null } & {
  readonly [K in keyof Row]: Row[K] | null
}

const page = pledgeLimits.page + 1
/** How many pledges one page looks through where no index knows all that is asked. */
const lookedThrough = 200

/**
 * The newest pledges of these places before that number; the rows go through `asPage`. Every place gives its first
 * ones along an index: one that knows the stage, or year, measure and stage together, or the campaign. What no index
 * knows is looked through, so many for each page.
 */
export function newest({ table, columns, condition, places, narrow, before }: Asked): SQL {
  const { year, campaign } = narrow
  const limit = limitOf(narrow)
  const first = (from: SQL, where: SQL, most: SQL) => sql`
    select n.value as seq from ${from}, json_each((select json_group_array(x.seq) from (
      select p.seq as seq from ${table} p where ${where} and p.seq < ${before ?? Number.MAX_SAFE_INTEGER}
      order by p.seq desc limit ${most}) x)) n`
  const within = (level: string, column: SQL) =>
    sql`${first(sql`place s${kindsOf(narrow)}`, sql`${column} = s.id ${alongIndex(narrow)}`, isLoose(narrow) ? sql`${lookedThrough}` : sql`${page}`)}
      where s.level = ${level}`
  const all = campaign === null ? sql`p.year = ${year}` : sql`p.campaign_id = ${campaignId(campaign)}`
  const joined = sql`from seen cross join ${table} p on p.seq = seen.seq join units u on u.id = p.unit_id
    where ${matches(narrow)} and ${condition} order by seen.seq desc limit ${page}`
  const cut = sql`
    select w.cut as cut, w.last as last, f.*
    from (select count(*) >= (select n from most) as cut, min(seq) as last from seen) w
    left join (select ${columns} ${joined}) f on true
    order by f.seq desc`
  return sql`
    with place as (${placesOf(places, narrow)}),
    most(n) as (select ${limit}),
    seen(seq) as materialized (select seq from (
      ${within('province', sql`p.province_id`)}
      union all ${within('commune', sql`p.commune_id`)}
      union all ${first(sql`place s`, sql`p.unit_id = s.id`, sql`(select n from most)`)} where s.level = 'unit'
      ${isWhole(narrow) ? sql`union all ${first(sql`place s`, all, sql`${lookedThrough}`)} where s.level = 'country'` : sql``})
      group by seq order by seq desc limit (select n from most))
    ${isNarrow(narrow) ? cut : sql`select 0 as cut, null as last, ${columns} ${joined}`}`
}

export function asPage<Row extends { readonly seq: number }>(
  rows: readonly Found<Row>[],
): { readonly pledges: readonly Row[]; readonly next: number | null } {
  const found = rows.flatMap((row) => pledgeOf<Row>(row) ?? [])
  const pledges = found.slice(0, pledgeLimits.page)
  if (found.length >= page) return { pledges, next: pledges.at(-1)?.seq ?? null }
  const [first] = rows
  return { pledges, next: first?.cut === 1 ? first.last : null }
}

function pledgeOf<Row extends { readonly seq: number }>(row: Found<Row>): Row | undefined {
  const { cut: _cut, last: _last, ...pledge } = row
  return row.seq === null ? undefined : (pledge as unknown as Row) // with its key, none of its columns is missing
}

/** All that is asked of a pledge `p`. */
export function matches({ stage, year, measure, campaign }: Narrow): SQL {
  const conditions = [
    sql`true`,
    ...(stage === null ? [] : [sql`${stageOfRow} in ${listOf(stagesOf(stage))}`]),
    ...(year === null ? [] : [sql`p.year = ${year}`]),
    ...(measure === null ? [] : [sql`p.measure = ${measure}`]),
    ...(campaign === null ? [] : [sql`p.campaign_id = ${campaignId(campaign)}`]),
  ]
  return sql.join(conditions, sql` and `)
}

/** A country is each of its provinces, unless an index knows the whole. */
function placesOf(places: readonly string[], narrow: Narrow): SQL {
  const ids = listOf(places)
  if (narrow.own) return sql`select u.id as id, 'unit' as level from units u where u.id in ${ids}`
  const [country, provinces] = isWhole(narrow)
    ? [sql`u.level`, sql``]
    : [
        sql`'unit'`,
        sql`union select c.id, c.level from units u join units c on c.parent_id = u.id and c.valid_to is null
          where u.level = 'country' and u.id in ${ids}`,
      ]
  return sql`
    select u.id as id, case when u.valid_to is not null then 'unit' when u.level = 'country' then ${country}
      else u.level end as level
    from units u where u.id in ${ids} ${provinces}`
}

function isWhole({ year, measure, campaign, own }: Narrow): boolean {
  return !own && (campaign !== null || (year !== null && measure === null))
}

/** No index of a province and of a commune knows all that is asked. */
function isLoose({ stage, year, measure, campaign }: Narrow): boolean {
  if (campaign !== null) return [stage, year, measure].some((asked) => asked !== null)
  return year === null && measure !== null
}

function isNarrow({ stage, year, measure, campaign }: Narrow): boolean {
  return [stage, year, measure, campaign].some((asked) => asked !== null)
}

function limitOf(narrow: Narrow): SQL {
  if (isLoose(narrow)) return sql`${lookedThrough}`
  if (!isNarrow(narrow)) return sql`${page}`
  return sql`iif(exists (select 1 from place where level in ('unit', 'country')), ${lookedThrough}, ${page})`
}

/** What the index of a province or a commune is asked; the kinds are tables, since each has its own newest ones. */
function kindsOf({ stage, year, measure, campaign }: Narrow): SQL {
  if (campaign !== null) return sql``
  const stages = stage === null ? allStages : stagesOf(stage)
  if (year === null) return stage === null ? sql`` : sql`, json_each(${JSON.stringify(stages)}) g`
  const measures = measure === null ? measureCodes : [measure]
  return sql`, json_each(${JSON.stringify(stages)}) g, json_each(${JSON.stringify(measures)}) m`
}

function alongIndex({ stage, year, campaign }: Narrow): SQL {
  if (campaign !== null) return sql`and p.campaign_id = ${campaignId(campaign)}`
  if (year === null) return stage === null ? sql`` : sql`and ${stageOfRow} = g.value`
  return sql`and p.year = ${year} and p.measure = m.value and ${stageOfRow} = g.value`
}

function campaignId(campaign: number): SQL {
  return sql`(select c.id from campaigns c where c.seq = ${campaign})`
}

function listOf(values: readonly string[]): SQL {
  return sql`(select value from json_each(${JSON.stringify(values)}))`
}
