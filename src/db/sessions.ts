import { createHash } from 'node:crypto'
import { sql } from 'drizzle-orm'
import type { Grant, Role } from '../core/access.ts'
import type { ReadDb } from './client.ts'
import type { SessionStage } from './schema.ts'

export type SessionRow = {
  readonly token: string
  readonly sessionId: string
  readonly personId: string
  readonly name: string
  readonly stage: SessionStage
  readonly grants: readonly Grant[]
  /** Until when pages with children's words stay open; null before the second factor was shown for them. */
  readonly openUntil: string | null
  /** The official name of the first post's unit, for the head of the page. */
  readonly place: string
}

type Row = {
  token: string
  sessionId: string
  personId: string
  name: string
  stage: SessionStage
  role: Role | null
  unitId: string | null
  organisationId: string | null
  openUntil: string | null
  place: string | null
}

/** What is stored of a cookie's or a mailed link's token. */
export function tokenDigest(token: string): string {
  return createHash('sha256').update(token).digest('base64url')
}

/**
 * The session of a cookie's token with the grants valid on `day`, as a statement: one row a grant.
 * Ended people and sessions past their hour give none; without a token nothing is read.
 */
export function selectSession(db: ReadDb, token: string, at: { now: string; day: string }) {
  return db.rows<Row>(sql`
    select s.token as token, s.id as sessionId, s.person_id as personId, p.name as name, s.stage as stage,
      s.open_until as openUntil, g.role as role, g.unit_id as unitId, g.organisation_id as organisationId,
      coalesce(o.name, u.official_name) as place
    from sessions s join people p on p.id = s.person_id
    left join grants g on g.person_id = s.person_id and g.status = 'active'
      and g.from_day <= ${at.day} and (g.to_day is null or g.to_day >= ${at.day})
    left join units u on u.id = g.unit_id left join organisations o on o.id = g.organisation_id
    where ${token} <> '' and s.token = ${tokenDigest(token)} and s.expires_at > ${at.now} and p.ended_at is null
    order by g.from_day, g.id`)
}

/** The rows of `selectSession` as one session; undefined for none. */
export function findSession(rows: readonly Row[]): SessionRow | undefined {
  const [first] = rows
  if (first === undefined) return undefined
  const grants = rows.flatMap(({ role, unitId, organisationId }) =>
    role === null || unitId === null ? [] : [{ role, unitId, organisationId }],
  )
  const { token, sessionId, personId, name, stage, openUntil } = first
  return { token, sessionId, personId, name, stage, grants, openUntil, place: first.place ?? '' }
}
