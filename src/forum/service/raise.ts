import { authorize, personOf } from '../../core/access.ts'
import { AppError } from '../../core/errors.ts'
import { commit } from '../../db/commit.ts'
import type { Outcome, WriteCtx } from '../../db/context.ts'
import type { RaiseIdea } from '../../safeguarding/rules/raising.ts'
import { leavingFact, takeWords } from '../../safeguarding/service/move-words.ts'
import { newConcernId, raiseConcern, raisedFact } from '../../safeguarding/service/raise.ts'
import { getIdea, ideaSubject, type Idea } from '../queries/ideas.ts'
import { readOriginal } from './originals.ts'

const attempts = 4

/**
 * A moderator hands an idea to protection officers: its words go with it, and it is gone from the desk at once.
 * Whatever another moderator decides meanwhile, this wins.
 * @throws AppError `not_found` once it was handed over, `conflict` when its child took it back.
 */
export async function raiseIdea(ctx: WriteCtx, seq: number, input: RaiseIdea): Promise<Outcome> {
  for (let attempt = 1; ; attempt += 1) {
    const idea = await getIdea(ctx.db, seq)
    const permit = authorize(ctx.actor, 'idea.moderate', ideaSubject(idea))
    if (idea.status === 'withdrawn') throw new AppError('conflict', { state: idea.status })
    try {
      return await raiseSeen(ctx, idea, input, permit)
    } catch (error) {
      const overtaken = error instanceof AppError && error.code === 'conflict'
      if (!overtaken || attempt === attempts) throw error
    }
  }
}

async function raiseSeen(
  ctx: WriteCtx,
  idea: Idea,
  { level, line }: RaiseIdea,
  permit: ReturnType<typeof authorize>,
): Promise<Outcome> {
  const id = newConcernId(ctx)
  const { within } = ideaSubject(idea)
  const raising = authorize(ctx.actor, 'concern.raise', { kind: 'concern', id, within })
  return commit(ctx, [permit, raising], [raisedFact(ctx, id, level), leavingFact(idea)], (db) => [
    ...raiseConcern(ctx, db, {
      id,
      source: 'moderator',
      level,
      ...(idea.signs === 0 ? {} : { suggested: idea.signs }),
      ideaId: idea.id,
      ageBand: idea.ageBand,
      area: idea.area,
      raisedBy: personOf(ctx.actor),
      parts: { words: readOriginal(ctx, idea) ?? '', note: line },
    }),
    ...takeWords(ctx, db, idea),
  ])
}
