import { and, eq, isNull, sql } from 'drizzle-orm'
import { authorize } from '../../core/access.ts'
import { AppError } from '../../core/errors.ts'
import { localDay } from '../../core/vi/dates.ts'
import { nfc } from '../../core/vi/text.ts'
import { readTogether, type Statement, type WriteDb } from '../../db/client.ts'
import { commit, type Fact } from '../../db/commit.ts'
import type { WriteCtx } from '../../db/context.ts'
import { newId, newToken } from '../../db/keys.ts'
import { grants, links, people } from '../../db/schema.ts'
import { tokenDigest } from '../../db/sessions.ts'
import { linkLimits } from '../rules/limits.ts'
import { nameKey } from '../rules/people.ts'
import { useLinks } from './passwords.ts'

export type FirstAdmin = { readonly email: string; readonly name: string; readonly unitId: string }
type Admin = {
  readonly id: string
  readonly version: number
  readonly email: string
  readonly active: number
}

/**
 * The administrator of a deployment that has none yet, as the system. Until somebody sets a password, this can be
 * asked again: the same address gets a new link, another one takes the place of the first.
 * @returns the token of a link for one use. @throws AppError `conflict` with the state `known` when somebody already
 * administers; `not_found` when the unit is missing.
 */
export async function inviteFirstAdmin(ctx: WriteCtx, input: FirstAdmin): Promise<string> {
  const [admins, units] = await readTogether(ctx.db, [
    ctx.db.rows<Admin>(sql`
      select p.id as id, p.version as version, p.email as email, p.password is not null as active
      from people p where p.ended_at is null
        and exists (select 1 from grants g where g.person_id = p.id and g.role = 'admin')`),
    ctx.db.rows<{ id: string }>(sql`select u.id as id from units u where u.id = ${input.unitId}`),
  ])
  if (units.length === 0) throw new AppError('not_found')
  if (admins.some(({ active }) => active === 1)) throw new AppError('conflict', { state: 'known' })
  const email = nfc(input.email).toLowerCase()
  const same = admins.find((admin) => admin.email === email)
  const others = admins.filter((admin) => admin !== same)
  const id = same?.id ?? newId()
  const grantId = newId()
  const token = newToken()
  const facts: [Fact, ...Fact[]] = [
    factOf(same ?? { id, version: 0 }, same === undefined ? 'invite' : 'resend', input.unitId),
    ...(same === undefined ? [grantFact(grantId, input.unitId)] : []),
    ...others.map((other) => factOf(other, 'end', input.unitId)),
  ]
  const permits = facts.map((fact) =>
    authorize(ctx.actor, 'system.run', { kind: fact.subject, id: fact.id, within: [] }),
  )
  const expiresAt = new Date(Date.parse(ctx.now) + linkLimits.invitationDays * 86_400_000).toISOString()
  await commit(ctx, permits, facts, (db) => [
    ...(same === undefined ? add(ctx, db, { ...input, id, email, grantId }) : [raise(db, same, null)]),
    ...others.flatMap((other) => [raise(db, other, ctx.now), useLinks(ctx, db, other.id)]),
    useLinks(ctx, db, id),
    db.insert(links).values({ token: tokenDigest(token), kind: 'invitation', personId: id, expiresAt }),
  ])
  return token
}

function add(
  ctx: WriteCtx,
  db: WriteDb,
  { id, email, name, unitId, grantId }: FirstAdmin & { readonly id: string; readonly grantId: string },
): Statement[] {
  const fromDay = localDay(ctx.now)
  const given = nfc(name)
  return [
    db.insert(people).values({ id, email, name: given, nameKey: nameKey(given) }),
    db.insert(grants).values({ id: grantId, personId: id, role: 'admin', unitId, fromDay }),
  ]
}

/** A password that was set meanwhile wins. */
function raise(db: WriteDb, { id, version }: Admin, endedAt: string | null): Statement {
  return db
    .update(people)
    .set({ version: version + 1, endedAt })
    .where(and(eq(people.id, id), eq(people.version, version), isNull(people.password)))
}

function factOf({ id, version }: Pick<Admin, 'id' | 'version'>, action: string, unitId: string): Fact {
  return { subject: 'person', id, version: version + 1, action, unitId }
}

function grantFact(id: string, unitId: string): Fact {
  return { subject: 'grant', id, version: 1, action: 'grant', unitId, detail: { role: 'admin' } }
}
