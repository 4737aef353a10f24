import { newToken, sealUnder } from '../../db/keys.ts'
import type { Ctx } from '../../db/context.ts'
import { dropDraft, keepDraft } from '../../db/operational.ts'
import { readDraftKey, type DraftKey } from '../queries/drafts.ts'
import { ideaLimits } from '../rules/idea.ts'
import type { Draft } from '../rules/steps.ts'

/** Seals a draft under its cookie's key and keeps it for two hours. Returns the cookie's value. */
export async function saveDraft(ctx: Ctx, cookie: string | undefined, draft: Draft): Promise<string> {
  const value = readDraftKey(cookie) === undefined ? newToken(48) : (cookie ?? '')
  const key = readDraftKey(value)
  if (key === undefined) throw new TypeError('a draft cookie has 48 bytes')
  const expiresAt = new Date(Date.parse(ctx.now) + ideaLimits.draftHours * 3_600_000).toISOString()
  await keepDraft(ctx.db, { id: key.id, sealed: sealUnder(key.key, JSON.stringify(draft)), expiresAt })
  return value
}

/** Forgets a draft at once (Thoát nhanh). */
export async function forgetDraft(ctx: Ctx, key: DraftKey | undefined): Promise<void> {
  if (key !== undefined) await dropDraft(ctx.db, key.id)
}
