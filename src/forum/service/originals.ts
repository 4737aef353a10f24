import { eq } from 'drizzle-orm'
import { AppError } from '../../core/errors.ts'
import type { Statement, WriteDb } from '../../db/client.ts'
import type { WriteCtx } from '../../db/context.ts'
import { ideaOriginals } from '../../db/schema.ts'
import type { Idea } from '../queries/ideas.ts'
import { deleteOn } from '../rules/moderation.ts'

/** What the child wrote, as the desk shows it; undefined once it was deleted. */
export function readOriginal(ctx: Pick<WriteCtx, 'keys'>, idea: Idea): string | undefined {
  if (idea.original === null) return idea.body ?? undefined
  return idea.sealed === 1 ? ctx.keys.unseal('original', idea.original) : idea.original
}

/** The same for a decision. @throws AppError `conflict` when the words are gone: there is nothing to decide on. */
export function originalOf(ctx: WriteCtx, idea: Idea): string {
  const text = readOriginal(ctx, idea)
  if (text === undefined) throw new AppError('conflict', { state: idea.status })
  return text
}

/** A person has decided: from now on the words are sealed, and deleted when their days are over. */
export function sealOriginal(ctx: WriteCtx, db: WriteDb, idea: Idea, body: string): Statement {
  return db
    .update(ideaOriginals)
    .set({ body: ctx.keys.seal('original', body), sealed: 1, deleteOn: deleteOn(ctx.now) })
    .where(eq(ideaOriginals.ideaId, idea.id))
}

/** It waits for a decision again: the words lie open, and no day of deletion runs. */
export function openOriginal(ctx: WriteCtx, db: WriteDb, idea: Idea): Statement {
  const body = originalOf(ctx, idea)
  return db
    .insert(ideaOriginals)
    .values({ ideaId: idea.id, body })
    .onConflictDoUpdate({ target: ideaOriginals.ideaId, set: { body, sealed: 0, deleteOn: null } })
}
