import { sql } from 'drizzle-orm'
import type { LocalDay } from '../../core/vi/dates.ts'
import type { Query, ReadDb } from '../../db/client.ts'

export type SameDay = {
  readonly id: string
  readonly organisationId: string | null
  readonly unitId: string
  readonly day: LocalDay
}

/** Events of the same organiser on the same day that were sent, the first one. */
export function selectSameDay(
  db: ReadDb,
  { id, organisationId, unitId, day }: SameDay,
): Query<{ readonly seq: number }> {
  const holder =
    organisationId === null
      ? sql`e.organisation_id is null and e.unit_id = ${unitId}`
      : sql`e.organisation_id = ${organisationId}`
  return db.rows<{ seq: number }>(sql`
    select e.seq as seq from campaign_events e
    where ${holder} and e.id <> ${id} and e.day = ${day} and e.status not in ('draft', 'cancelled')
    order by e.seq limit 1`)
}

export type Recipient = { readonly id: string; readonly email: string; readonly name: string }

/** Who serves the organiser on that day, and who sent the event; never the one who acts. */
export function selectRecipients(
  db: ReadDb,
  asked: { readonly eventId: string; readonly day: LocalDay; readonly exceptId: string },
): Query<Recipient> {
  return db.rows<Recipient>(sql`
    select distinct p.id as id, p.email as email, p.name as name
    from campaign_events e
    join people p on p.id = e.submitted_by or p.id in (
      select g.person_id from organisations o join unit_reach r on r.unit_id = o.unit_id
      join grants g on g.unit_id = r.ancestor_id and g.role = 'school' and g.organisation_id = o.id
      where o.id = e.organisation_id and g.status = 'active' and g.from_day <= ${asked.day}
        and (g.to_day is null or g.to_day >= ${asked.day}))
    where e.id = ${asked.eventId} and p.ended_at is null and p.id <> ${asked.exceptId} limit 10`)
}

/** Where mail reaches a person. */
export function selectEmail(db: ReadDb, personId: string): Query<{ readonly email: string }> {
  return db.rows<{ email: string }>(sql`select p.email as email from people p where p.id = ${personId}`)
}
