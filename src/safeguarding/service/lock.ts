import { and, eq } from 'drizzle-orm'
import { personOf } from '../../core/access.ts'
import { AppError } from '../../core/errors.ts'
import { commit } from '../../db/commit.ts'
import type { Outcome, WriteCtx } from '../../db/context.ts'
import { sessions } from '../../db/schema.ts'
import { selectAccount } from '../../accounts/queries/accounts.ts'
import { openUntil } from '../../accounts/rules/stages.ts'
import { showCode, usingCode } from '../../accounts/service/second-factor.ts'

/**
 * Opens the protectors' pages for this session against a code of the app or a recovery code. Its event has no unit:
 * no audit page of a unit shows how often its protectors are at work.
 * @throws AppError `too_many`, or `invalid` at `otp`.
 */
export async function unlock(ctx: WriteCtx, otp: string): Promise<Outcome> {
  const [account] = await selectAccount(ctx.db, personOf(ctx.actor), ctx.now)
  if (account === undefined || ctx.actor.kind !== 'person') throw new AppError('unauthenticated')
  const { personId, sessionId } = ctx.actor
  const shown = await showCode(ctx, account, { code: otp, field: 'otp' })
  return usingCode(() =>
    commit(ctx, shown.permit, [{ ...shown.fact, unitId: null }], (db) => [
      db
        .update(sessions)
        .set({ openUntil: openUntil(ctx.now) })
        .where(and(eq(sessions.personId, personId), eq(sessions.id, sessionId))),
      ...shown.write(db),
    ]),
  )
}
