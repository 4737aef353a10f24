import { and, eq, sql } from 'drizzle-orm'
import type { SQLiteUpdateSetSource } from 'drizzle-orm/sqlite-core'
import { authorize, personOf } from '../../core/access.ts'
import { AppError, invalid } from '../../core/errors.ts'
import { advance } from '../../core/flow.ts'
import { fold } from '../../core/vi/text.ts'
import { localDay } from '../../core/vi/dates.ts'
import type { Statement, WriteDb } from '../../db/client.ts'
import { commit, type Fact } from '../../db/commit.ts'
import type { Outcome, WriteCtx } from '../../db/context.ts'
import { ideaFlags, ideas } from '../../db/schema.ts'
import { getIdea, ideaSubject, type Idea } from '../queries/ideas.ts'
import { ring } from '../queries/public.ts'
import { ideaFlow, type IdeaAction } from '../rules/idea.ts'
import { mayUndo, type Decision } from '../rules/moderation.ts'
import { openOriginal, originalOf, sealOriginal } from './originals.ts'

/** A moderator's decision on an idea that waits: publish, keep private, or propose not to publish. */
export async function decide(ctx: WriteCtx, seq: number, input: Decision): Promise<Outcome> {
  const idea = await getIdea(ctx.db, seq)
  const permit = authorize(ctx.actor, ideaFlow[input.decision].permission, ideaSubject(idea))
  const status = advance(ideaFlow, idea.status, input.decision)
  assertSeen(idea, input.version)
  const body = originalOf(ctx, idea)
  if (input.decision === 'publish') assertMayPublish(idea, input)
  return commit(
    ctx,
    permit,
    [fact(idea, input)],
    (db) => [
      setIdea(db, idea, input.version, {
        status,
        decidedAt: ctx.now,
        decidedBy: personOf(ctx.actor),
        ...(input.decision === 'proposeDecline' ? { declineReason: input.reason } : {}),
        ...(input.decision === 'publish' ? published(ctx, input.title, body) : {}),
      }),
      sealOriginal(ctx, db, idea, body),
      ...(input.decision === 'publish' ? [indexWords(db, idea.seq, `${input.title} ${body}`)] : []),
    ],
    { seq, status },
  )
}

/** A second person agrees that an idea is not published. */
export async function confirmDecline(ctx: WriteCtx, seq: number, seen: number): Promise<Outcome> {
  const idea = await getIdea(ctx.db, seq)
  const permit = authorize(ctx.actor, ideaFlow.confirmDecline.permission, ideaSubject(idea))
  const status = advance(ideaFlow, idea.status, 'confirmDecline')
  assertSeen(idea, seen)
  if (idea.decidedBy === personOf(ctx.actor)) invalid('version', 'moderation.second_person')
  const decided = { status, decidedAt: ctx.now, decidedBy: personOf(ctx.actor) }
  return commit(
    ctx,
    permit,
    [fact(idea, { decision: 'confirmDecline', version: seen })],
    (db) => [setIdea(db, idea, seen, decided)],
    { seq, status },
  )
}

/** Back to reading: a proposal that was not shared, or a published idea that is taken down. */
export async function returnToReading(ctx: WriteCtx, seq: number, seen: number): Promise<Outcome> {
  const idea = await getIdea(ctx.db, seq)
  const permit = authorize(ctx.actor, ideaFlow.returnToReading.permission, ideaSubject(idea))
  advance(ideaFlow, idea.status, 'returnToReading')
  assertSeen(idea, seen)
  return commit(
    ctx,
    permit,
    [fact(idea, { decision: 'returnToReading', version: seen })],
    (db) => reopen(ctx, db, idea, seen),
    { seq, status: 'reading' },
  )
}

/** The one who decided takes it back within ten minutes. */
export async function undoDecision(ctx: WriteCtx, seq: number, seen: number): Promise<Outcome> {
  const idea = await getIdea(ctx.db, seq)
  const permit = authorize(ctx.actor, ideaFlow.undo.permission, ideaSubject(idea))
  advance(ideaFlow, idea.status, 'undo')
  assertSeen(idea, seen)
  if (!mayUndo(idea, personOf(ctx.actor), ctx.now)) throw new AppError('conflict', { state: idea.status })
  return commit(
    ctx,
    permit,
    [fact(idea, { decision: 'undo', version: seen })],
    (db) => reopen(ctx, db, idea, seen),
    {
      seq,
      status: 'reading',
    },
  )
}

/** Reports on a published idea were looked at and it stays. */
export async function closeFlags(ctx: WriteCtx, seq: number, seen: number): Promise<Outcome> {
  const idea = await getIdea(ctx.db, seq)
  const permit = authorize(ctx.actor, 'idea.moderate', ideaSubject(idea))
  assertSeen(idea, seen)
  if (idea.flags === 0) throw new AppError('conflict', { state: idea.status })
  return commit(
    ctx,
    permit,
    [fact(idea, { decision: 'closeFlags', version: seen })],
    (db) => [
      db
        .update(ideas)
        .set({ version: seen + 1 })
        .where(eq(ideas.id, idea.id)),
      closing(ctx, db, idea),
    ],
    { seq },
  )
}

/** A page that shows an older version decides nothing. */
function assertSeen(idea: Idea, seen: number): void {
  if (idea.version !== seen) throw new AppError('conflict', { state: idea.status })
}

function assertMayPublish(idea: Idea, input: Decision & { decision: 'publish' }): void {
  if (idea.share !== 1) invalid('decision', 'moderation.not_shared')
  if (idea.hints > 0 && !input.sure) invalid('sure', 'moderation.sure')
}

function fact(
  idea: Idea,
  input: { decision: IdeaAction | 'closeFlags'; version: number; reason?: string },
): Fact {
  const { decision: action, version, reason } = input
  const base = { subject: 'idea', id: idea.id, version: version + 1, action, unitId: idea.unitId }
  const number = { seq: idea.seq }
  return { ...base, detail: reason === undefined ? number : { ...number, reason } }
}

type Changes = SQLiteUpdateSetSource<typeof ideas>

/** The version in the WHERE is the lock's second half: a stale reader writes nothing and the event key fails. */
function setIdea(db: WriteDb, idea: Idea, seen: number, changes: Changes): Statement {
  return db
    .update(ideas)
    .set({ ...changes, version: seen + 1 })
    .where(and(eq(ideas.id, idea.id), eq(ideas.version, seen)))
}

/** The place in the order is one more than the highest: computed in the batch, never from a value read. */
function published(ctx: WriteCtx, title: string, body: string): Changes {
  return {
    title,
    body,
    publishedDay: localDay(ctx.now),
    publishedSeq: sql`(select coalesce(max(p.published_seq), 0) + 1 from ideas p where p.status = 'published')`,
    shuffle: Math.floor(Math.random() * ring),
  }
}

function indexWords(db: WriteDb, seq: number, words: string): Statement {
  return db.run(sql`insert into idea_search (rowid, words) values (${seq}, ${fold(words)})`)
}

function reopen(ctx: WriteCtx, db: WriteDb, idea: Idea, seen: number): Statement[] {
  return [
    setIdea(db, idea, seen, {
      status: 'reading',
      title: null,
      body: null,
      decidedAt: null,
      decidedBy: null,
      declineReason: null,
      publishedSeq: null,
      publishedDay: null,
      shuffle: null,
    }),
    ...takeDown(db, idea),
    closing(ctx, db, idea),
    openOriginal(ctx, db, idea),
  ]
}

/** Out of the search at once; the view forgets it with its status. */
export function takeDown(db: WriteDb, idea: Idea): Statement[] {
  return idea.status === 'published' ? [db.run(sql`delete from idea_search where rowid = ${idea.seq}`)] : []
}

function closing(ctx: WriteCtx, db: WriteDb, idea: Idea): Statement {
  const closedBy = ctx.actor.kind === 'person' ? ctx.actor.personId : null
  return db
    .update(ideaFlags)
    .set({ closedAt: ctx.now, closedBy })
    .where(and(eq(ideaFlags.ideaId, idea.id), sql`${ideaFlags.closedAt} is null`))
}
