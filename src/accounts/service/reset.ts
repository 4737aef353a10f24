import { authorize } from '../../core/access.ts'
import { takeAttempts } from '../../db/attempts.ts'
import { commit } from '../../db/commit.ts'
import type { Outcome, WriteCtx } from '../../db/context.ts'
import { newId, newToken } from '../../db/keys.ts'
import { links } from '../../db/schema.ts'
import { tokenDigest } from '../../db/sessions.ts'
import { queueMail } from '../../outbox/service.ts'
import { findByEmail } from '../queries/accounts.ts'
import { linkLimits, tries } from '../rules/limits.ts'
import type { AskReset } from '../rules/sign-in.ts'
import { resetMail } from './mail.ts'
import { by } from './opening.ts'
import { useLinks } from './passwords.ts'
import { addressCounter, counter } from './sign-in.ts'

/** Asks for a way to a new password. Whether there is such an account, only its mailbox learns. */
export async function askReset(
  ctx: WriteCtx,
  { email }: AskReset,
  from: { readonly address: string; readonly origin: string },
): Promise<Outcome> {
  const counters = [
    counter(ctx, 'reset', email, tries.resetAccount),
    ...addressCounter(ctx, 'reset-address', from.address, tries.resetAddress),
  ]
  await takeAttempts(ctx.db, counters, ctx.now)
  const found = await findByEmail(ctx.db, email, ctx.now)
  const account = found?.endedAt === null ? found : undefined
  const id = newId()
  const permit = authorize(ctx.actor, 'account.recover', { kind: 'reset', id, within: [] })
  // An event is written for an unknown address too: both take one commit.
  const fact = {
    subject: 'reset',
    id,
    version: 1,
    action: 'ask',
    ...(account === undefined ? {} : by(account)),
  }
  const token = newToken()
  return commit(ctx, permit, [fact], (db) => {
    if (account === undefined) return []
    const { id: personId, email: to, name } = account
    const expiresAt = new Date(Date.parse(ctx.now) + linkLimits.resetMinutes * 60_000).toISOString()
    return [
      useLinks(ctx, db, personId, 'reset'),
      db.insert(links).values({ token: tokenDigest(token), kind: 'reset', personId, expiresAt }),
      queueMail(db, resetMail({ id, to, name, origin: from.origin, token }), ctx.now),
    ]
  })
}
