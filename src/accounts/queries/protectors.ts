import { sql, type SQL } from 'drizzle-orm'
import { localDay, type Instant } from '../../core/vi/dates.ts'
import type { Query, ReadDb } from '../../db/client.ts'
import { resetDays, toldProtectors } from '../rules/protectors.ts'
import { idsOf, withinOf } from '../../units/queries/units.ts'

/** A post of a protector on that day, of somebody whose account is open. */
function isProtecting(day: string): SQL {
  return sql`g.role = 'protector' and g.status = 'active' and g.from_day <= ${day}
    and (g.to_day is null or g.to_day >= ${day}) and p.ended_at is null`
}

/** How many people were ever given a protector's post at the unit or above it, whatever became of it. */
export function countEver(db: ReadDb, within: readonly string[]): Query<{ readonly n: number }> {
  return db.rows<{ n: number }>(sql`
    select count(distinct person_id) as n from grants
    where role = 'protector' and status in ('active', 'ended')
      and unit_id in (select value from json_each(${JSON.stringify(within)}))`)
}

export type Told = { readonly email: string; readonly name: string }

/** The other protectors of that day at the unit or above it. */
export function selectOthers(
  db: ReadDb,
  at: { readonly within: readonly string[]; readonly exceptId: string; readonly day: string },
): Query<Told> {
  return db.rows<Told>(sql`
    select distinct p.email as email, p.name as name from grants g join people p on p.id = g.person_id
    where ${isProtecting(at.day)} and g.person_id <> ${at.exceptId}
      and g.unit_id in (select value from json_each(${JSON.stringify(at.within)}))
    order by p.id limit ${toldProtectors}`)
}

export type Proposal = {
  readonly id: string
  readonly version: number
  readonly personId: string
  readonly name: string
  readonly email: string
  readonly hasTotp: number
  readonly unitId: string
  readonly unit: string
  readonly fromDay: string
  readonly toDay: string | null
  readonly grantedBy: string | null
  readonly firstName: string | null
}

const proposalColumns = sql`g.id as id, g.version as version, g.person_id as personId, p.name as name, p.email as email,
  p.totp is not null as hasTotp, g.unit_id as unitId, u.official_name as unit, g.from_day as fromDay, g.to_day as toDay,
  g.granted_by as grantedBy, f.name as firstName`
const proposalTables = sql`grants g join people p on p.id = g.person_id join units u on u.id = g.unit_id
  left join people f on f.id = g.granted_by`

/** Posts of protectors that wait for a yes within the scope. */
export function selectProposals(db: ReadDb, scope: readonly string[]): Query<Proposal> {
  return db.rows<Proposal>(sql`select ${proposalColumns} from ${proposalTables}
    where g.role = 'protector' and g.status = 'proposed' and ${inScope(sql`g.unit_id`, scope)}
    order by g.from_day, g.id limit 100`)
}

export type Found<T> = T & { readonly within: readonly string[] }

/** One proposal, with the ancestors of its unit. */
export async function findProposal(db: ReadDb, id: string): Promise<Found<Proposal> | undefined> {
  const [row] = await db.rows<Proposal & { ancestors: string }>(sql`
    select ${proposalColumns}, ${withinOf(sql`g.unit_id`)} as ancestors from ${proposalTables}
    where g.id = ${id} and g.status = 'proposed'`)
  return row === undefined ? undefined : { ...row, within: idsOf(row.ancestors) }
}

export type Protector = {
  readonly personId: string
  readonly name: string
  readonly unit: string
  readonly hasTotp: number
  readonly resetId: string | null
  readonly resetVersion: number | null
  readonly askedBy: string | null
  readonly askedName: string | null
}

/** The protectors of the scope, with the reset that waits for a second yes. */
export function selectProtectors(db: ReadDb, scope: readonly string[], now: Instant): Query<Protector> {
  return db.rows<Protector>(sql`
    select g.person_id as personId, p.name as name, min(u.official_name) as unit, p.totp is not null as hasTotp,
      t.id as resetId, t.version as resetVersion, t.asked_by as askedBy, a.name as askedName
    from grants g join people p on p.id = g.person_id join units u on u.id = g.unit_id
    left join totp_resets t on t.person_id = p.id and t.status = 'open' and t.asked_at > ${resetLimit(now)}
    left join people a on a.id = t.asked_by
    where ${isProtecting(localDay(now))} and ${inScope(sql`g.unit_id`, scope)}
    group by g.person_id order by p.name_key, p.id limit 200`)
}

export type TotpReset = {
  readonly id: string
  readonly version: number
  readonly personId: string
  readonly askedBy: string
}

/** A reset that waits for a second yes and is not over. */
export async function findReset(db: ReadDb, id: string, now: Instant): Promise<TotpReset | undefined> {
  const [row] = await db.rows<TotpReset>(sql`select id as id, version as version, person_id as personId,
    asked_by as askedBy from totp_resets where id = ${id} and status = 'open'
    and asked_at > ${resetLimit(now)}`)
  return row
}

/** Resets asked before this moment are over. */
function resetLimit(now: Instant): Instant {
  return new Date(Date.parse(now) - resetDays * 86_400_000).toISOString()
}

function inScope(unitId: SQL, scope: readonly string[]): SQL {
  return sql`exists (select 1 from unit_reach r where r.unit_id = ${unitId}
    and r.ancestor_id in (select value from json_each(${JSON.stringify(scope)})))`
}
