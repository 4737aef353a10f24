import { and, eq, lte } from 'drizzle-orm'
import { authorize, demand, personOf } from '../../core/access.ts'
import { AppError, invalid } from '../../core/errors.ts'
import { localDay } from '../../core/vi/dates.ts'
import { readTogether, type Statement, type WriteDb } from '../../db/client.ts'
import { commit, type Fact } from '../../db/commit.ts'
import type { Outcome, WriteCtx } from '../../db/context.ts'
import { violates } from '../../db/faults.ts'
import { grants, totpResets } from '../../db/schema.ts'
import { personWith, selectPerson, selectPosts } from '../queries/people.ts'
import { findProposal, findReset, type Found, type Proposal } from '../queries/protectors.ts'
import { resetDays, yesOf } from '../rules/protectors.ts'
import type { Seen } from '../rules/people.ts'
import { isHeld } from '../rules/stages.ts'
import { endSessions } from './opening.ts'
import { takeTotp } from './people.ts'

/** One protector's yes to a new one. The second makes the post active. */
export async function agreeToProtector(ctx: WriteCtx, id: string, { version }: Seen): Promise<Outcome> {
  const { proposal, permit } = await loadProposal(ctx, id, version)
  const me = personOf(ctx.actor)
  const yes = yesOf(proposal, me)
  if (yes === 'own') invalid('', 'person.self')
  if (yes === 'again') invalid('', 'protector.again')
  const first = yes === 'first'
  const change = first ? { grantedBy: me } : { confirmedBy: me, status: 'active' as const }
  const fact = proposalFact(proposal, first ? 'agree' : 'grant')
  const write = (db: WriteDb): Statement[] => [
    setProposal(db, proposal, change),
    ...(first || proposal.hasTotp === 1 ? [] : [endSessions(db, proposal.personId)]),
  ]
  return commit(ctx, permit, [fact], write, { status: first ? 'proposed' : 'active' })
}

/** One protector's no: the proposal is over. */
export async function refuseProtector(ctx: WriteCtx, id: string, { version }: Seen): Promise<Outcome> {
  const { proposal, permit } = await loadProposal(ctx, id, version)
  if (proposal.personId === personOf(ctx.actor)) invalid('', 'person.self')
  return commit(ctx, permit, [proposalFact(proposal, 'refuse')], (db) => [
    setProposal(db, proposal, { status: 'refused' }),
  ])
}

/** The first of two yeses to taking away another protector's second factor. */
export async function askTotpReset(ctx: WriteCtx, personId: string): Promise<Outcome> {
  const { person, within, unitId } = await loadProtector(ctx, personId)
  const id = ctx.keys.digest('totp-reset-id', ctx.write.id).slice(0, 22)
  const permit = authorize(ctx.actor, 'grant.protect', { kind: 'totp_reset', id, within })
  const me = personOf(ctx.actor)
  if (personId === me) invalid('', 'person.self')
  if (person.hasTotp === 0) throw new AppError('conflict', { state: 'none' })
  const row = { id, personId, askedBy: me, askedAt: ctx.now, status: 'open' as const }
  const over = new Date(Date.parse(ctx.now) - resetDays * 86_400_000).toISOString()
  const isOver = and(
    eq(totpResets.personId, personId),
    eq(totpResets.status, 'open'),
    lte(totpResets.askedAt, over),
  )
  const write = (db: WriteDb): Statement[] => [
    db.update(totpResets).set({ status: 'refused' }).where(isOver),
    db.insert(totpResets).values(row),
  ]
  try {
    return await commit(
      ctx,
      permit,
      [{ subject: 'totp_reset', id, version: 1, action: 'ask', unitId }],
      write,
    )
  } catch (error) {
    if (violates(error, 'totp_resets.')) throw new AppError('conflict') // another protector asked before
    throw error
  }
}

/** The second yes: the factor is gone, every session ends, the owner is told. */
export async function agreeToReset(
  ctx: WriteCtx,
  id: string,
  { version }: Seen,
  origin: string,
): Promise<Outcome> {
  const { reset, person, permits, facts } = await loadReset(ctx, id, version, 'done')
  const me = personOf(ctx.actor)
  if (reset.askedBy === me) invalid('', 'protector.again')
  return commit(ctx, permits, facts, (db) => [
    db
      .update(totpResets)
      .set({ status: 'done', version: version + 1 })
      .where(eq(totpResets.id, id)),
    ...takeTotp(ctx, db, person, origin),
  ])
}

/** No: the second factor stays. Whoever asked may also take it back. */
export async function refuseReset(ctx: WriteCtx, id: string, { version }: Seen): Promise<Outcome> {
  const { permits, facts } = await loadReset(ctx, id, version, 'refuse')
  return commit(ctx, permits, [facts[0]], (db) => [
    db
      .update(totpResets)
      .set({ status: 'refused', version: version + 1 })
      .where(eq(totpResets.id, id)),
  ])
}

async function loadProposal(ctx: WriteCtx, id: string, seen: number) {
  demand(ctx.actor, 'grant.protect')
  const proposal = await findProposal(ctx.db, id)
  if (proposal === undefined) throw new AppError('not_found')
  const permit = authorize(ctx.actor, 'grant.protect', { kind: 'grant', id, within: proposal.within })
  if (proposal.version !== seen) throw new AppError('conflict')
  return { proposal, permit }
}

async function loadProtector(ctx: WriteCtx, personId: string) {
  demand(ctx.actor, 'grant.protect')
  const [found, rows] = await readTogether(ctx.db, [
    selectPerson(ctx.db, personId),
    selectPosts(ctx.db, personId),
  ])
  const { person, posts } = personWith(found, rows)
  const day = localDay(ctx.now)
  const protecting = posts.filter((post) => post.role === 'protector' && isHeld(post, day))
  const within = [...new Set(protecting.flatMap((post) => post.within))]
  return { person, within, unitId: protecting[0]?.unitId ?? null }
}

async function loadReset(ctx: WriteCtx, id: string, seen: number, action: 'done' | 'refuse') {
  demand(ctx.actor, 'grant.protect')
  const reset = await findReset(ctx.db, id, ctx.now)
  if (reset === undefined) throw new AppError('not_found')
  const { person, within, unitId } = await loadProtector(ctx, reset.personId)
  const permit = authorize(ctx.actor, 'grant.protect', { kind: 'totp_reset', id, within })
  const whole = authorize(ctx.actor, 'grant.protect', { kind: 'person', id: person.id, within })
  if (reset.version !== seen) throw new AppError('conflict')
  if (person.id === personOf(ctx.actor)) invalid('', 'person.self')
  const facts: [Fact, Fact] = [
    { subject: 'totp_reset', id, version: seen + 1, action, unitId },
    { subject: 'person', id: person.id, version: person.version + 1, action: 'resetTotp', unitId },
  ]
  return { reset, person, permits: [permit, whole], facts }
}

function proposalFact({ id, version, unitId }: Found<Proposal>, action: string): Fact {
  return { subject: 'grant', id, version: version + 1, action, unitId, detail: { role: 'protector' } }
}

function setProposal(
  db: WriteDb,
  { id, version }: Found<Proposal>,
  change: Partial<typeof grants.$inferInsert>,
): Statement {
  return db
    .update(grants)
    .set({ ...change, version: version + 1 })
    .where(and(eq(grants.id, id), eq(grants.version, version)))
}
