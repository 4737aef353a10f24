import { sql } from 'drizzle-orm'
import { authorize, type Actor } from '../../core/access.ts'
import { AppError } from '../../core/errors.ts'
import { advance } from '../../core/flow.ts'
import { localDay } from '../../core/vi/dates.ts'
import { commit } from '../../db/commit.ts'
import type { Outcome, WriteCtx } from '../../db/context.ts'
import { erase } from '../../db/erasing.ts'
import { ideaFlags, supports } from '../../db/schema.ts'
import { getIdeaById, type Idea } from '../queries/ideas.ts'
import { selectPublicIdea } from '../queries/public.ts'
import { ideaFlow } from '../rules/idea.ts'

/** Whoever showed the receipt code of this idea. */
export function holderOf(ideaId: string): Actor {
  return { kind: 'holder', subject: 'idea', id: ideaId }
}

/** Takes an idea back, at once and for good: its words are deleted. Wins over a moderator who is at work. */
export async function withdrawIdea(ctx: WriteCtx, ideaId: string): Promise<Outcome> {
  const asHolder = { ...ctx, actor: holderOf(ideaId) }
  for (let attempt = 1; ; attempt += 1) {
    const idea = await getIdeaById(ctx.db, ideaId)
    try {
      return await withdrawSeen(asHolder, idea)
    } catch (error) {
      const overtaken = error instanceof AppError && error.code === 'conflict' && idea.status !== 'withdrawn'
      if (!overtaken || attempt === 4) throw error
    }
  }
}

async function withdrawSeen(ctx: WriteCtx, idea: Idea): Promise<Outcome> {
  const permit = authorize(ctx.actor, ideaFlow.withdraw.permission, { kind: 'idea', id: idea.id, within: [] })
  const status = advance(ideaFlow, idea.status, 'withdraw')
  const { id, seq, unitId } = idea
  const fact = {
    subject: 'idea',
    id,
    version: idea.version + 1,
    action: 'withdraw',
    unitId,
    detail: { seq },
  } as const
  return commit(ctx, permit, [fact], (db) => erase(db, { subject: 'idea', id, at: ctx.now }), { status })
}

/** "Em cũng nghĩ vậy": one for each session and idea; pressing twice is harmless. */
export async function supportIdea(ctx: WriteCtx, seq: number, session: string): Promise<Outcome> {
  const [idea] = await selectPublicIdea(ctx.db, seq)
  if (idea === undefined) throw new AppError('not_found')
  const voter = ctx.keys.digest(`support:${idea.id}`, session)
  const permit = authorize(ctx.actor, 'idea.support', { kind: 'support', id: voter, within: [] })
  try {
    return await commit(
      ctx,
      permit,
      [{ subject: 'support', id: voter, version: 1, action: 'support' }],
      (db) => [db.insert(supports).values({ ideaId: idea.id, voter, day: localDay(ctx.now) })],
    )
  } catch (error) {
    if (error instanceof AppError && error.code === 'conflict') return {} // the same child, the same idea
    throw error
  }
}

/** "Báo cho Diễn đàn": somebody is recognisable, or somebody is hurt. A moderator looks the same day. */
export async function flagIdea(
  ctx: WriteCtx,
  seq: number,
  kind: 'identifying' | 'upsetting',
): Promise<Outcome> {
  const [idea] = await selectPublicIdea(ctx.db, seq)
  if (idea === undefined) throw new AppError('not_found')
  const id = ctx.keys.digest('flag', ctx.write.id).slice(0, 22)
  const permit = authorize(ctx.actor, 'idea.flag', { kind: 'flag', id, within: [] })
  const fact = { subject: 'flag', id, version: 1, action: 'flag', unitId: ctx.settings.rootUnitId } as const
  return commit(ctx, permit, [fact], (db) => [
    db.insert(ideaFlags).values({ id, ideaId: idea.id, kind, at: ctx.now }),
  ])
}

/** "Gửi ý tưởng có dễ không?": a count by day, tied to no idea. */
export async function rateEase(ctx: WriteCtx, answer: 'easy' | 'fair' | 'hard'): Promise<Outcome> {
  const id = ctx.keys.digest('rating', ctx.write.id).slice(0, 22)
  const permit = authorize(ctx.actor, 'idea.rate', { kind: 'rating', id, within: [] })
  return commit(ctx, permit, [{ subject: 'rating', id, version: 1, action: 'rate' }], (db) => [
    db.run(sql`insert into ease_ratings (day, answer, n) values (${localDay(ctx.now)}, ${answer}, 1)
      on conflict (day, answer) do update set n = n + excluded.n`),
  ])
}
