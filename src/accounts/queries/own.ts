import { sql } from 'drizzle-orm'
import type { Role } from '../../core/access.ts'
import { localDay, type Instant } from '../../core/vi/dates.ts'
import type { GrantStatus } from '../../db/schema.ts'
import { readTogether, type Query, type ReadDb } from '../../db/client.ts'

export type OwnPost = {
  readonly role: Role
  readonly unit: string
  readonly organisation: string | null
  readonly fromDay: string
  readonly toDay: string | null
  readonly status: GrantStatus
}

export type OwnSession = {
  readonly id: string
  readonly device: string
  readonly createdAt: Instant
  readonly seenAt: Instant
  readonly current: number
}

export type OwnAccount = {
  readonly name: string
  readonly email: string
  readonly hasTotp: boolean
  readonly codesLeft: number
  readonly posts: readonly OwnPost[]
  readonly sessions: readonly OwnSession[]
}

/** What a person sees of their own account, in one round trip. */
export async function ownAccount(
  db: ReadDb,
  own: { readonly personId: string; readonly sessionId: string },
  now: Instant,
): Promise<OwnAccount> {
  const [people, posts, sessions] = await readTogether(db, [
    db.rows<{ name: string; email: string; hasTotp: number; codesLeft: number }>(sql`
      select name as name, email as email, totp is not null as hasTotp,
        (select count(*) from recovery_codes c where c.person_id = p.id and c.used_at is null) as codesLeft
      from people p where p.id = ${own.personId}`),
    selectOpenPosts(db, own.personId, localDay(now)),
    db.rows<OwnSession>(sql`
      select id as id, device as device, created_at as createdAt, seen_at as seenAt, id = ${own.sessionId} as current
      from sessions where person_id = ${own.personId} and stage = 'full' and expires_at > ${now}
      order by current desc, seen_at desc limit 50`),
  ])
  const [person = { name: '', email: '', hasTotp: 0, codesLeft: 0 }] = people
  return { ...person, hasTotp: person.hasTotp === 1, posts, sessions }
}

/** The posts that a person holds, will hold, or that wait for a yes, as a statement. */
export function selectOpenPosts(db: ReadDb, personId: string, day: string): Query<OwnPost> {
  return db.rows<OwnPost>(sql`
    select g.role as role, u.official_name as unit, o.name as organisation, g.from_day as fromDay, g.to_day as toDay,
      g.status as status from grants g join units u on u.id = g.unit_id left join organisations o on o.id = g.organisation_id
    where g.person_id = ${personId} and g.status in ('active', 'proposed')
      and (g.to_day is null or g.to_day >= ${day})
    order by g.from_day, g.id limit 50`)
}

/** Another session of the same person. */
export async function findOwnSession(
  db: ReadDb,
  own: { readonly personId: string; readonly id: string },
): Promise<{ readonly id: string } | undefined> {
  const [row] = await db.rows<{ id: string }>(
    sql`select id as id from sessions where id = ${own.id} and person_id = ${own.personId}`,
  )
  return row
}
