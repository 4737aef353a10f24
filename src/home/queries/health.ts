import { sql } from 'drizzle-orm'
import { localDay, type Instant } from '../../core/vi/dates.ts'
import type { ReadDb } from '../../db/client.ts'
import { healthLimits, type Signs } from '../rules/health.ts'

/** What a mail server or the way to it is to blame for; the rest lies with one address or one text. */
const ours = sql`('sign_in', 'unreachable', 'timeout', 'unknown')`
const looked = 20

/** The signs of health in one round trip of one statement: about ten rows, however much there is. */
export async function getSigns(db: ReadDb, now: Instant): Promise<Signs> {
  const due = before(now, healthLimits.mailMinutes)
  const recent = before(now, healthLimits.givenUpDays * 24 * 60)
  const day = localDay(now)
  type Row = Omit<Signs, 'mailStuck' | 'isUnprotected'> & { mailStuck: number; isUnprotected: number }
  const [row] = await db.rows<Row>(sql`
    select
      (select strftime('%Y-%m-%dT%H:%M:%fZ', max(applied_at)) from d1_migrations) as madeAt,
      (select at from heartbeats where job = 'cron') as cronAt,
      exists (select 1 from outbox where next_at <= ${due})
        or exists (select 1 from (select created_at, fault from outbox where next_at is not null order by next_at
          limit ${looked}) where created_at <= ${due} and fault in ${ours})
        or exists (select 1 from outbox where next_at is null and sent_at is null and created_at > ${recent}
          and fault in ${ours}) as mailStuck,
      (select recorded_at from pledges order by seq limit 1) as pledgedAt,
      (select at from tally_proofs order by day desc limit 1) as provedAt,
      coalesce((select wrong from tally_proofs order by day desc limit 1), 0) as wrongTallies,
      (select min(next_alarm_at) from concerns where next_alarm_at is not null) as alarmDueAt,
      exists (select 1 from concerns where status in ('waiting', 'assessing') and source <> 'drill')
        and not exists (select 1 from settings s
          join unit_reach r on r.unit_id = coalesce(s.body ->> 'rootUnitId', 't68')
          join grants g on g.unit_id = r.ancestor_id and g.role = 'protector' and g.status = 'active'
            and g.from_day <= ${day} and (g.to_day is null or g.to_day >= ${day})
          join people p on p.id = g.person_id and p.ended_at is null
          where s.id = 1) as isUnprotected`)
  if (row === undefined) throw new TypeError('no signs')
  return { ...row, mailStuck: row.mailStuck === 1, isUnprotected: row.isUnprotected === 1 }
}

function before(now: Instant, minutes: number): Instant {
  return new Date(Date.parse(now) - minutes * 60_000).toISOString()
}
