import { sql } from 'drizzle-orm'
import type { Instant } from '../../core/vi/dates.ts'
import type { Query, ReadDb } from '../../db/client.ts'

/** One thing that happened to a case. Codes, names of adults and numbers only. */
export type CaseEntry = {
  readonly id: string
  readonly at: Instant
  readonly kind: 'event' | 'alarm' | 'read'
  /** The action of an event, the step of an alarm, or what was read. */
  readonly what: string
  /** Who it was; null for a child, a machine, the clock. */
  readonly who: string | null
  /** The new level of an assessment, the kind of who took it over, to whom it was given, or how many people an alarm reached. */
  readonly detail: string | number | null
}

/** Everything that happened to a case, the newest first: decisions, alarms, and who read it. */
export function selectCaseLog(db: ReadDb, id: string): Query<CaseEntry> {
  return db.rows<CaseEntry>(sql`
    select * from (
      select 'e' || e.version as id, e.at as at, 'event' as kind, e.action as what, p.name as who,
        coalesce(e.detail ->> 'level', e.detail ->> 'receiverKind', h.name) as detail
      from events e left join people p on p.id = e.person_id and e.actor_kind = 'person'
      left join people h on h.id = e.detail ->> 'holder'
      where e.subject = 'concern' and e.subject_id = ${id}
      union all
      select 'a' || a.step, a.fired_at, 'alarm', a.step, null, a.told from alarms a where a.concern_id = ${id}
      union all
      select 'r' || r.seq, r.at, 'read', r.subject, p.name, null
      from reads r left join people p on p.id = r.person_id
      where r.subject in ('concern', 'concern_words') and r.subject_id = ${id}
    ) order by at desc, id desc limit 400`)
}
