import { sql, type SQL } from 'drizzle-orm'
import type { Query, ReadDb } from '../../db/client.ts'
import { isWithin } from '../../units/queries/units.ts'
import type { AuditSubject } from '../rules/audit.ts'

/** One thing that a person did. Never a text: an idea is its number, a person their name. */
export type AuditEntry = {
  readonly seq: number
  readonly at: string
  readonly personId: string
  readonly person: string | null
  readonly subject: AuditSubject
  readonly subjectId: string
  readonly action: string
  /** The public number of an idea, a piece of feedback or an event. */
  readonly number: number | null
  /** The name of a person, an organisation, a unit or an area. */
  readonly name: string | null
  readonly role: string | null
  readonly unit: string | null
  /** An administrator decided alone because there were too few protectors. */
  readonly founding: number
}

export type AuditAsked = {
  readonly scope: readonly string[]
  readonly subjects: readonly AuditSubject[]
  readonly personId: string | undefined
  readonly before: number | undefined
  readonly limit: number
}

/**
 * What people did at the units of the scope, newest first, one more than `limit` when there is more. Each unit
 * gives its newest from its own index: a commune reads a few rows, and no child's event is looked at. Units that
 * were merged away are in the scope of their successor.
 */
export function selectAudit(
  db: ReadDb,
  { scope, subjects, personId, before, limit }: AuditAsked,
): Query<AuditEntry> {
  const most = before ?? Number.MAX_SAFE_INTEGER
  const wanted = sql`e.seq < ${most} and e.subject in (select value from json_each(${JSON.stringify(subjects)}))
    and e.person_id is not null`
  const inScope = sql`select r.unit_id from unit_reach r
    where r.ancestor_id in (select value from json_each(${JSON.stringify(scope)}))`
  const found =
    personId === undefined
      ? sql`select n.value as seq from (${inScope}) u, json_each((select json_group_array(seq) from (
          select e.seq as seq from events e where e.unit_id = u.unit_id and ${wanted}
          order by e.seq desc limit ${limit + 1}))) n`
      : sql`select e.seq as seq from events e where e.person_id = ${personId} and ${wanted}
          and e.unit_id in (${inScope})`
  return db.rows<AuditEntry>(
    entries(sql`select distinct seq as seq from (${found}) order by seq desc limit ${limit + 1}`),
  )
}

export type HistoryAsked = {
  readonly personId: string
  /** Where the reader may look; what was done at other units is not told. */
  readonly scope: readonly string[]
  /** Whether their signing in is told too. */
  readonly signIns: boolean
  readonly limit: number
}

/** What was done to a person's account and posts within the scope, and their signing in, newest first. */
export function selectHistory(
  db: ReadDb,
  { personId, scope, signIns, limit }: HistoryAsked,
): Query<AuditEntry> {
  const inScope = isWithin(sql`e.unit_id`, scope)
  return db.rows<AuditEntry>(
    entries(sql`
      select e.seq as seq from events e where e.subject = 'person' and e.subject_id = ${personId} and ${inScope}
      union select e.seq from grants g join events e on e.subject = 'grant' and e.subject_id = g.id
        where g.person_id = ${personId} and ${inScope}
      union select seq from (select e.seq from events e
        where ${signIns} and e.person_id = ${personId} and e.subject in ('session', 'totp', 'recovery_code')
          and ${inScope} order by e.seq desc limit ${limit})
      order by seq desc limit ${limit}`),
  )
}

/** The people whose entries a reader may pick from: who holds or held a post in the scope. */
export function selectAuditPerson(
  db: ReadDb,
  personId: string | undefined,
): Query<{ readonly name: string }> {
  return db.rows<{ name: string }>(sql`select name as name from people where id = ${personId ?? ''}`)
}

function entries(seqs: SQL): SQL {
  return sql`
    with found as materialized (${seqs})
    select e.seq as seq, e.at as at, coalesce(e.person_id, '') as personId, p.name as person, e.subject as subject,
      e.subject_id as subjectId, e.action as action, u.official_name as unit, e.detail ->> 'role' as role,
      coalesce(e.detail ->> 'founding', 0) as founding,
      case e.subject
        when 'idea' then (select i.seq from ideas i where i.id = e.subject_id)
        when 'feedback' then (select f.seq from feedback f where f.id = e.subject_id)
        when 'event' then (select v.seq from campaign_events v where v.id = e.subject_id)
        when 'pledge' then (select d.seq from pledges d where d.id = e.subject_id)
        when 'receipt' then (select t.seq from receipts t where t.id = e.subject_id) end as number,
      case e.subject
        when 'person' then (select s.name from people s where s.id = e.subject_id)
        when 'grant' then (select s.name from grants g join people s on s.id = g.person_id where g.id = e.subject_id)
        when 'totp_reset' then (select s.name from totp_resets t join people s on s.id = t.person_id where t.id = e.subject_id)
        when 'organisation' then (select o.name from organisations o where o.id = e.subject_id)
        when 'unit' then (select n.official_name from units n where n.id = e.subject_id)
        when 'area' then (select a.name from residential_areas a where a.id = e.subject_id)
        when 'campaign' then (select c.name from campaigns c where c.id = e.subject_id) end as name
    from found join events e on e.seq = found.seq
    left join people p on p.id = e.person_id left join units u on u.id = e.unit_id
    order by e.seq desc`
}
