import { sql } from 'drizzle-orm'
import { Settings } from '../core/settings.ts'
import { localDay } from '../core/vi/dates.ts'
import { readTogether, type ReadDb } from '../db/client.ts'
import { selectCommit, type EarlierCommit } from '../db/commit.ts'
import { findSession, selectSession, type SessionRow } from '../db/sessions.ts'

export type Loaded = {
  readonly settings: Settings
  readonly rootName: string
  readonly session: SessionRow | undefined
  readonly earlier: EarlierCommit | undefined
  readonly cronAt: string | null
  readonly alarmDue: boolean
  readonly mailLate: boolean
}

/** What every request needs of the database, in one trip. Whether letters wait is looked up for pages, not for programs. */
export async function load(
  db: ReadDb,
  seen: { sessionToken: string | undefined; commit: string | null; now: string; page: boolean },
): Promise<Loaded> {
  const [settingRows, sessionRows, earlierRows] = await readTogether(db, [
    db.rows<{
      body: string
      rootName: string | null
      cronAt: string | null
      alarmDue: number
      mailLate: number
    }>(sql`
      select s.body as body, u.official_name as rootName,
        iif(${seen.sessionToken ?? ''} = '', null, (select h.at from heartbeats h where h.job = 'cron')) as cronAt,
        exists (select 1 from concerns k where k.next_alarm_at <= ${seen.now}) as alarmDue,
        iif(${seen.page ? 1 : 0}, exists (select 1 from outbox o where o.next_at <= ${before(seen.now, lateMailMs)}), 0) as mailLate
      from settings s
      left join units u on u.id = coalesce(s.body ->> 'rootUnitId', 't68') where s.id = 1`),
    selectSession(db, seen.sessionToken ?? '', { now: seen.now, day: localDay(seen.now) }),
    selectCommit(db, seen.commit ?? ''),
  ])
  return {
    settings: Settings.parse(JSON.parse(settingRows[0]?.body ?? '{}')),
    rootName: settingRows[0]?.rootName ?? '',
    session: findSession(sessionRows),
    earlier: earlierRows[0],
    cronAt: settingRows[0]?.cronAt ?? null,
    alarmDue: settingRows[0]?.alarmDue === 1,
    mailLate: settingRows[0]?.mailLate === 1,
  }
}

const silentMs = 5 * 60_000
const lateMailMs = 2 * 60_000

function before(now: string, ms: number): string {
  return new Date(Date.parse(now) - ms).toISOString()
}

/** When the jobs in the background last ran, if that is too long ago. */
export function silentSince(cronAt: string | null, now: string): string | null {
  return cronAt !== null && Date.parse(now) - Date.parse(cronAt) > silentMs ? cronAt : null
}
