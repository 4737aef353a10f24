import { sql } from 'drizzle-orm'
import type { Statement, WriteDb } from '../../db/client.ts'

// How many events a day has, at its unit and every ancestor, over all campaigns ('') and in its own: moved by
// statements that read the event's row in the same batch, never by a value read before.

/** One more on the event's day: after it was approved or got its new day. */
export function countDay(db: WriteDb, eventId: string): Statement {
  return db.run(sql`
    insert into event_days (unit_id, campaign_id, day, n)
    select r.ancestor_id, c.value, e.day, 1
    from campaign_events e join unit_reach r on r.unit_id = e.unit_id,
      json_each(json_array('', e.campaign_id)) c
    where e.id = ${eventId}
    on conflict (unit_id, campaign_id, day) do update set n = n + excluded.n`)
}

/** One less on the event's day: before it is postponed or cancelled. */
export function uncountDay(db: WriteDb, eventId: string): Statement {
  return db.run(sql`
    update event_days set n = n - 1 where (unit_id, campaign_id, day) in (
      select r.ancestor_id, c.value, e.day
      from campaign_events e join unit_reach r on r.unit_id = e.unit_id,
        json_each(json_array('', e.campaign_id)) c
      where e.id = ${eventId})`)
}
