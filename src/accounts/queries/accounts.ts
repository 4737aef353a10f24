import { sql, type SQL } from 'drizzle-orm'
import { localDay, type Instant } from '../../core/vi/dates.ts'
import type { Query, ReadDb } from '../../db/client.ts'
import { tokenDigest } from '../../db/sessions.ts'
import { sessionLimits, type Stage, type Standing } from '../rules/stages.ts'

/** What signing in needs to know of a person. `unitId` is the unit of the first post held today. */
export type Account = {
  readonly id: string
  readonly version: number
  readonly email: string
  readonly name: string
  readonly password: string | null
  readonly mustChange: number
  readonly totp: string | null
  readonly totpStep: number
  readonly needsTotp: number
  readonly endedAt: Instant | null
  readonly unitId: string | null
}

function columns(now: Instant): SQL {
  const today = localDay(now)
  // A post that begins within the session needs its second factor from the start.
  const soon = localDay(new Date(Date.parse(now) + sessionLimits.hours * 3_600_000).toISOString())
  return sql`p.id as id, p.version as version, p.email as email, p.name as name, p.password as password,
    p.must_change as mustChange, p.totp as totp, p.totp_step as totpStep, p.ended_at as endedAt,
    exists (select 1 from grants g where g.person_id = p.id and g.status = 'active' and g.role in ('admin', 'protector')
      and g.from_day <= ${soon} and (g.to_day is null or g.to_day >= ${today})) as needsTotp,
    (select g.unit_id from grants g where g.person_id = p.id and g.status = 'active' and g.from_day <= ${today}
      and (g.to_day is null or g.to_day >= ${today}) order by g.from_day, g.id limit 1) as unitId`
}

/** The account of an address, ended or not. */
export async function findByEmail(db: ReadDb, email: string, now: Instant): Promise<Account | undefined> {
  const [row] = await db.rows<Account>(sql`select ${columns(now)} from people p where p.email = ${email}`)
  return row
}

/** The account of a person, ended or not, as a statement. */
export function selectAccount(db: ReadDb, id: string, now: Instant): Query<Account> {
  return db.rows<Account>(sql`select ${columns(now)} from people p where p.id = ${id}`)
}

/** An account with the session it is being opened in. `token` is the stored digest. */
export type HeldAccount = Account & {
  readonly token: string
  readonly sessionId: string
  readonly stage: Stage
  readonly createdAt: Instant
}

/** The session of a cookie, whatever its stage; none for ended people and sessions past their hour. */
export async function findHeld(
  db: ReadDb,
  token: string | undefined,
  now: Instant,
): Promise<HeldAccount | undefined> {
  if (token === undefined) return undefined
  const [row] = await db.rows<HeldAccount>(sql`
    select ${columns(now)}, s.token as token, s.id as sessionId, s.stage as stage, s.created_at as createdAt
    from sessions s join people p on p.id = s.person_id
    where s.token = ${tokenDigest(token)} and s.expires_at > ${now} and p.ended_at is null`)
  return row
}

/** An account with the mailed link that leads to it. `link` is the stored digest. */
export type LinkedAccount = Account & { readonly link: string; readonly kind: 'invitation' | 'reset' }

/** The account that a mailed link leads to; none when the link was used, is over, or the person has ended. */
export async function findLinked(
  db: ReadDb,
  link: { readonly token: string; readonly kind: 'invitation' | 'reset' },
  now: Instant,
): Promise<LinkedAccount | undefined> {
  const [row] = await db.rows<LinkedAccount>(sql`
    select ${columns(now)}, l.token as link, l.kind as kind from links l join people p on p.id = l.person_id
    where l.token = ${tokenDigest(link.token)} and l.kind = ${link.kind} and l.used_at is null
      and l.expires_at > ${now} and p.ended_at is null`)
  return row
}

/** How an account stands on the way to acting. */
export function standingOf(account: Account): Standing {
  return {
    hasTotp: account.totp !== null,
    needsTotp: account.needsTotp === 1,
    mustChange: account.mustChange === 1,
  }
}

/** Whether an unused recovery code with this digest is the person's. */
export async function hasRecoveryCode(db: ReadDb, personId: string, digest: string): Promise<boolean> {
  const rows = await db.rows<{ found: number }>(sql`select 1 as found from recovery_codes
    where person_id = ${personId} and code = ${digest} and used_at is null`)
  return rows.length > 0
}
