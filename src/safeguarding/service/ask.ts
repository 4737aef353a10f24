import { authorize } from '../../core/access.ts'
import { readTogether } from '../../db/client.ts'
import { commit } from '../../db/commit.ts'
import type { Outcome, WriteCtx } from '../../db/context.ts'
import { countWithin, selectCount } from '../../db/operational.ts'
import { levelOf, type Ask } from '../rules/ask.ts'
import { minutesOf } from '../rules/clock.ts'
import { concernLimits } from '../rules/concern.ts'
import { newConcernId, raiseConcern, raisedFact } from './raise.ts'
import { seenIn } from './seen.ts'

/**
 * A child asks the Forum to tell somebody. It is never refused: many requests from one address are only marked. The
 * same words sent again make no second case; other words under the same form do, for nothing may be lost.
 * @param address a keyed digest of the sender's address for this hour; counted, never tied to the case.
 * @returns in how many minutes it must be opened.
 */
export async function askForHelp(asked: WriteCtx, input: Ask, address: string): Promise<Outcome> {
  const { id: form, digest } = asked.write
  const ctx = { ...asked, write: { digest, id: asked.keys.digest('ask', form + digest) } }
  const [counted] = await readTogether(ctx.db, [selectCount(ctx.db, address, ctx.now)])
  const { words, findBy, safeTime, notToKnow, wish } = input
  const seen = await seenIn(words)
  const level = levelOf(wish, seen.level)
  const id = newConcernId(ctx)
  const permit = authorize(ctx.actor, 'concern.ask', { kind: 'concern', id, within: [] })
  return commit(
    ctx,
    permit,
    [raisedFact(ctx, id)],
    (db) => [
      ...raiseConcern(ctx, db, {
        id,
        source: 'help',
        level,
        ...(seen.level === 0 ? {} : { suggested: seen.level }),
        ...(wish === undefined ? {} : { wish }),
        crowded: (counted[0]?.n ?? 0) >= concernLimits.crowd,
        parts: { words, findBy, safeTime, notToKnow },
      }),
      countWithin(db, { key: address, now: ctx.now, minutes: 10 }),
    ],
    { minutes: minutesOf(level, 'openLate') },
  )
}
