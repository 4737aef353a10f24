import { and, eq, sql } from 'drizzle-orm'
import { authorize, type Permit } from '../../core/access.ts'
import { AppError, invalid } from '../../core/errors.ts'
import { forget, takeAttempts } from '../../db/attempts.ts'
import type { Statement, WriteDb } from '../../db/client.ts'
import { commit, type Fact } from '../../db/commit.ts'
import type { Ctx, Outcome, WriteCtx } from '../../db/context.ts'
import { people, recoveryCodes } from '../../db/schema.ts'
import { totpStepOf } from '../../db/totp.ts'
import { findHeld, hasRecoveryCode, standingOf, type Account } from '../queries/accounts.ts'
import { tries } from '../rules/limits.ts'
import { plainRecoveryCode, plainTotpCode } from '../rules/recovery.ts'
import type { ShowCode } from '../rules/sign-in.ts'
import { nextStage } from '../rules/stages.ts'
import { by, moveOn } from './opening.ts'
import { counter } from './sign-in.ts'

/** The second step of signing in: a code of the app, or a recovery code. */
export async function passSecondFactor(
  ctx: WriteCtx,
  input: ShowCode,
  cookie: string | undefined,
): Promise<Outcome> {
  const held = await findHeld(ctx.db, cookie, ctx.now)
  if (held?.stage !== 'totp') throw new AppError('unauthenticated')
  const shown = await showCode(ctx, held, { code: input.otp, field: 'otp' })
  const stage = nextStage(standingOf(held), true)
  return usingCode(() =>
    commit(ctx, shown.permit, [shown.fact], (db) => [moveOn(ctx, db, held, stage), ...shown.write(db)], {
      stage,
    }),
  )
}

export type ShownCode = {
  readonly permit: Permit
  readonly fact: Fact
  readonly write: (db: WriteDb) => Statement[]
}

/**
 * Judges a code and says how its use is written: the event's key holds its step (or itself), so that no code is
 * used twice, not even by two requests at once.
 * @throws AppError `too_many`, or `invalid` at the field.
 */
export async function showCode(
  ctx: WriteCtx,
  account: Account,
  { code, field }: { readonly code: string; readonly field: string },
): Promise<ShownCode> {
  const attempt = counter(ctx, 'code', account.id, tries.code)
  await takeAttempts(ctx.db, [attempt], ctx.now)
  const totp = plainTotpCode(code)
  const shown =
    totp === undefined ? await recoveryUse(ctx, account, code) : totpUse(ctx, account, { code: totp, field })
  if (shown === undefined) invalid(field, 'otp.wrong')
  return { ...shown, write: (db) => [...shown.write(db), forget(db, attempt)] }
}

/** Runs a commit that uses a code; a rival that used it first shows as what it is. */
export async function usingCode(run: () => Promise<Outcome>): Promise<Outcome> {
  try {
    return await run()
  } catch (error) {
    if (error instanceof AppError && error.code === 'conflict') invalid('otp', 'otp.used')
    throw error
  }
}

/** What is stored of a recovery code. */
export function recoveryDigest(ctx: Pick<Ctx, 'keys'>, personId: string, code: string): string {
  return ctx.keys.digest('recovery-code', `${personId}:${plainRecoveryCode(code)}`)
}

function totpUse(
  ctx: WriteCtx,
  account: Account,
  { code, field }: { readonly code: string; readonly field: string },
): ShownCode | undefined {
  const secret = account.totp === null ? undefined : ctx.keys.unseal('totp', account.totp)
  const step = secret === undefined ? undefined : totpStepOf(secret, code, ctx.now)
  if (step === undefined) return undefined
  if (step <= account.totpStep) invalid(field, 'otp.used')
  return {
    permit: authorize(ctx.actor, 'session.open', { kind: 'totp', id: account.id, within: [] }),
    fact: { subject: 'totp', id: account.id, version: step, action: 'pass', ...by(account) },
    write: (db) => [
      db
        .update(people)
        .set({ totpStep: sql`max(${people.totpStep}, ${step})` })
        .where(eq(people.id, account.id)),
    ],
  }
}

async function recoveryUse(ctx: WriteCtx, account: Account, code: string): Promise<ShownCode | undefined> {
  const digest = recoveryDigest(ctx, account.id, code)
  if (account.totp === null || !(await hasRecoveryCode(ctx.db, account.id, digest))) return undefined
  const id = `${account.id}.${digest.slice(0, 16)}`
  return {
    permit: authorize(ctx.actor, 'session.open', { kind: 'recovery_code', id, within: [] }),
    fact: { subject: 'recovery_code', id, version: 1, action: 'use', ...by(account) },
    write: (db) => [
      db
        .update(recoveryCodes)
        .set({ usedAt: ctx.now })
        .where(and(eq(recoveryCodes.personId, account.id), eq(recoveryCodes.code, digest))),
    ],
  }
}
