import { and, eq, sql } from 'drizzle-orm'
import { authorize, type Permit } from '../../core/access.ts'
import type { Statement, WriteDb } from '../../db/client.ts'
import type { Fact } from '../../db/commit.ts'
import type { WriteCtx } from '../../db/context.ts'
import { ideaOriginals, ideas } from '../../db/schema.ts'
import { caseSubject, type Case } from '../queries/case.ts'
import { findReleased, type HeldIdea } from '../queries/case-idea.ts'
import { openTexts } from './case-steps.ts'
import { leavingFact, takeWords } from './move-words.ts'
import { sealPart } from './raise.ts'

export type Release = {
  readonly permits: readonly Permit[]
  readonly facts: readonly Fact[]
  readonly write: (db: WriteDb) => Statement[]
}

const nothing: Release = { permits: [], facts: [], write: () => [] }

/**
 * Two officers said that an idea's case is none: the idea waits for a moderator again, with its words, whatever was
 * decided on it before. What the child took back stays taken back. The event has no unit: no audit page tells of it,
 * but a withdrawal at the same moment is not lost.
 */
export async function releaseIdea(ctx: WriteCtx, one: Case): Promise<Release> {
  const idea = one.ideaId === null ? undefined : await findReleased(ctx.db, one.ideaId)
  const { words } = idea === undefined ? {} : await openTexts(ctx, one.id)
  if (idea === undefined || words === undefined || idea.status === 'withdrawn') return nothing
  const subject = { ...caseSubject(one), kind: 'idea', id: idea.id }
  const version = idea.version + 1
  return {
    permits: [authorize(ctx.actor, 'concern.handle', subject)],
    facts: [{ subject: 'idea', id: idea.id, version, action: 'release', unitId: null }],
    write: (db) => [
      db
        .update(ideas)
        .set({ ...unread, version })
        .where(and(eq(ideas.id, idea.id), eq(ideas.version, idea.version))),
      db
        .insert(ideaOriginals)
        .values({ ideaId: idea.id, body: words })
        .onConflictDoUpdate({
          target: ideaOriginals.ideaId,
          set: { body: words, sealed: 0, deleteOn: null },
        }),
      db.run(sql`delete from idea_search where rowid = ${idea.seq}`),
    ],
  }
}

/**
 * A case that was none is one again: its idea's words lie with the protectors only, whatever was decided since. They go
 * with it once more, because the case's own were deleted when its days were over.
 */
export async function holdIdea(ctx: WriteCtx, one: Case): Promise<Release> {
  const idea = one.ideaId === null ? undefined : await findReleased(ctx.db, one.ideaId)
  if (idea === undefined || idea.status === 'withdrawn') return nothing
  const text = wordsOf(ctx, idea)
  return {
    permits: [authorize(ctx.actor, 'concern.handle', { ...caseSubject(one), kind: 'idea', id: idea.id })],
    facts: [leavingFact(idea)],
    write: (db) => [...sealPart(ctx.keys, db, one.id, { part: 'words', text }), ...takeWords(ctx, db, idea)],
  }
}

/** What the child wrote, as far as the forum still has it. */
function wordsOf({ keys }: WriteCtx, { original, sealed, body }: HeldIdea): string {
  const text = sealed === 1 && original !== null ? keys.unseal('original', original) : original
  return text ?? body ?? ''
}

/** As an idea is that nobody has read. */
const unread = {
  status: 'reading',
  title: null,
  body: null,
  decidedAt: null,
  decidedBy: null,
  declineReason: null,
  publishedSeq: null,
  publishedDay: null,
  shuffle: null,
} as const
