import { and, eq } from 'drizzle-orm'
import { authorize } from '../../core/access.ts'
import { AppError, invalid } from '../../core/errors.ts'
import { forget, takeAttempts } from '../../db/attempts.ts'
import type { Statement, WriteDb } from '../../db/client.ts'
import { commit, type Fact } from '../../db/commit.ts'
import type { Ctx, Outcome, WriteCtx } from '../../db/context.ts'
import { people, recoveryCodes } from '../../db/schema.ts'
import { isTotpSecret, newTotpSecret, totpStepOf, totpUri } from '../../db/totp.ts'
import { findHeld, standingOf, type HeldAccount } from '../queries/accounts.ts'
import { tries } from '../rules/limits.ts'
import { plainTotpCode, recoveryCode, recoveryCount } from '../rules/recovery.ts'
import type { RenewCodes, SetTotp } from '../rules/sign-in.ts'
import { nextStage } from '../rules/stages.ts'
import { by, endSessions, moveOn, shownActor } from './opening.ts'
import { recoveryDigest, showCode, usingCode, type ShownCode } from './second-factor.ts'
import { counter } from './sign-in.ts'

export type TotpSetup = { readonly secret: string; readonly uri: string; readonly setup: string }

const setupMinutes = 60

/** A new secret for the page that sets it up. Nothing is written: `setup` carries it, sealed, in the form. */
export function newSetup(ctx: Ctx, account: { readonly id: string; readonly email: string }): TotpSetup {
  const secret = newTotpSecret()
  const until = Date.parse(ctx.now) + setupMinutes * 60_000
  return shownSetup(account, {
    secret,
    setup: ctx.keys.seal('totp-setup', `${account.id} ${until} ${secret}`),
  })
}

/** The setup that a form carries back, to be shown again; undefined when it is over or somebody else's. */
export function openSetup(
  ctx: Ctx,
  account: { readonly id: string; readonly email: string },
  setup: string,
): TotpSetup | undefined {
  const [id, until, secret = ''] = (ctx.keys.unseal('totp-setup', setup) ?? '').split(' ')
  if (id !== account.id || !(Number(until) > Date.parse(ctx.now)) || !isTotpSecret(secret)) return undefined
  return shownSetup(account, { secret, setup })
}

/**
 * Sets the second factor, or replaces it: then a code of the old one is shown too. The other sessions end, and
 * ten recovery codes are made from this commit, so that a repeated sending shows the same ones.
 */
export async function setTotp(ctx: WriteCtx, input: SetTotp, cookie: string | undefined): Promise<Outcome> {
  const held = await findHeld(ctx.db, cookie, ctx.now)
  if (held === undefined || (held.stage !== 'enrol' && held.stage !== 'full'))
    throw new AppError('unauthenticated')
  const setup = openSetup(ctx, held, input.setup)
  if (setup === undefined) invalid('otp', 'otp.setup')
  const old =
    held.totp === null ? undefined : await showCode(ctx, held, { code: input.oldOtp, field: 'oldOtp' })
  const attempt = counter(ctx, 'code', held.id, tries.code)
  if (old === undefined) await takeAttempts(ctx.db, [attempt], ctx.now)
  const code = plainTotpCode(input.otp)
  const step = code === undefined ? undefined : totpStepOf(setup.secret, code, ctx.now)
  if (step === undefined) invalid('otp', 'otp.wrong')
  const stage = nextStage({ ...standingOf(held), hasTotp: true }, true)
  const write = (db: WriteDb): Statement[] => [
    db
      .update(people)
      .set({ totp: ctx.keys.seal('totp', setup.secret), totpStep: step, version: held.version + 1 })
      .where(and(eq(people.id, held.id), eq(people.version, held.version))),
    ...writeCodes(ctx, db, held.id),
    endSessions(db, held.id, held.sessionId),
    ...(held.stage === 'full' ? [] : [moveOn(ctx, db, held, stage)]),
    ...(old === undefined ? [forget(db, attempt)] : old.write(db)),
  ]
  return change(ctx, held, {
    action: 'setTotp',
    old,
    write,
    outcome: { stage, moved: held.stage !== 'full', personId: held.id },
  })
}

/** Ten new recovery codes in place of the old ones, against a code of the app. */
export async function renewCodes(
  ctx: WriteCtx,
  input: RenewCodes,
  cookie: string | undefined,
): Promise<Outcome> {
  const held = await findHeld(ctx.db, cookie, ctx.now)
  if (held?.stage !== 'full') throw new AppError('unauthenticated')
  if (held.totp === null) throw new AppError('conflict')
  const old = await showCode(ctx, held, { code: input.otp, field: 'otp' })
  const write = (db: WriteDb): Statement[] => [
    db
      .update(people)
      .set({ version: held.version + 1 })
      .where(eq(people.id, held.id)),
    ...old.write(db),
    ...writeCodes(ctx, db, held.id),
  ]
  return change(ctx, held, { action: 'renewCodes', old, write, outcome: { personId: held.id } })
}

/** The ten recovery codes of this commit, to be shown once. */
export function recoveryCodesOf(ctx: Pick<WriteCtx, 'keys' | 'write'>): string[] {
  return Array.from({ length: recoveryCount }, (_, at) =>
    recoveryCode(ctx.keys.bytes('recovery-codes', `${ctx.write.id}:${at}`)),
  )
}

type Change = {
  readonly action: string
  readonly old: ShownCode | undefined
  readonly write: (db: WriteDb) => Statement[]
  readonly outcome: Outcome
}

/** One event for the change, one for the code that was shown for it. */
async function change(
  ctx: WriteCtx,
  held: HeldAccount,
  { action, old, write, outcome }: Change,
): Promise<Outcome> {
  const subject = { kind: 'person', id: held.id, within: [] }
  const permit = authorize(shownActor(held), 'account.change', subject)
  const fact: Fact = { subject: 'person', id: held.id, version: held.version + 1, action, ...by(held) }
  if (old === undefined) return commit(ctx, permit, [fact], write, outcome)
  return usingCode(() => commit(ctx, [permit, old.permit], [fact, old.fact], write, outcome))
}

function writeCodes(ctx: WriteCtx, db: WriteDb, personId: string): Statement[] {
  const rows = recoveryCodesOf(ctx).map((code) => ({ personId, code: recoveryDigest(ctx, personId, code) }))
  return [
    db.delete(recoveryCodes).where(eq(recoveryCodes.personId, personId)),
    db.insert(recoveryCodes).values(rows),
  ]
}

function shownSetup(
  account: { readonly email: string },
  { secret, setup }: { readonly secret: string; readonly setup: string },
): TotpSetup {
  return { secret, setup, uri: totpUri(secret, { site: 'Măng Non', account: account.email }) }
}
