import { and, eq, sql } from 'drizzle-orm'
import type { Permit } from '../core/access.ts'
import { AppError } from '../core/errors.ts'
import { batch, writable, type ReadDb, type Statement, type WriteDb } from './client.ts'
import { actorName, type Outcome, type WriteCtx } from './context.ts'
import { isPassing, violates } from './faults.ts'
import { commits, sessions } from './schema.ts'

/** What happened to one subject. `version` is the one this event makes: the seen one + 1. No free text. */
export type Fact = {
  readonly subject: string
  readonly id: string
  readonly version: number
  readonly action: string
  readonly unitId?: string | null
  /** Who it was, when the actor is not signed in yet: whoever gave a right password or opened a mailed link. */
  readonly personId?: string
  readonly detail?: Outcome
}

export type EarlierCommit = { readonly actor: string; readonly digest: string; readonly outcome: string }

/** A number that the database draws as it commits: the next `seq` of that table. */
export type Drawn = {
  readonly nextOf: 'pledges' | 'receipts' | 'campaigns' | 'campaign_events' | 'privacy_requests' | 'breaches'
}

/** For an outcome that tells the public number of the row which this commit inserts without one. */
export function nextSeq(nextOf: Drawn['nextOf']): Drawn {
  return { nextOf }
}

const attempts = 4

/**
 * The one way to write. In a single batch: the commit row (its key makes a repeat harmless), the events
 * (their key makes a rival fail), the feature's statements, and that the person's session was used.
 * @returns the outcome; that of the first time when this commit id was already there.
 * @throws AppError `conflict` when somebody else was first, `already_sent` when the same commit id came with
 * another body; TypeError when a fact is not covered by a permit.
 */
export async function commit(
  ctx: WriteCtx,
  permit: Permit | readonly Permit[],
  facts: readonly [Fact, ...Fact[]],
  write: (db: WriteDb) => readonly Statement[],
  outcome: Readonly<Record<string, Outcome[string] | Drawn>> = {},
): Promise<Outcome> {
  assertCovered([permit].flat(), facts)
  const db = writable(ctx.db)
  for (let attempt = 1; ; attempt += 1) {
    try {
      const statements = [insertEvents(ctx, facts), ...write(db), ...seen(ctx)]
      return toldBy(await batch(ctx.db, [insertCommit(ctx, outcome), ...statements]))
    } catch (error) {
      const earlier = await retrying(() => findCommit(ctx.db, ctx.write.id))
      if (earlier !== undefined) return earlierOutcome(ctx, earlier)
      if (violates(error, 'events.')) throw new AppError('conflict')
      if (!isPassing(error) || attempt === attempts) throw error
      await pause(attempt)
    }
  }
}

/** The commit row under that id, if there is one. One row read. */
export async function findCommit(db: ReadDb, id: string): Promise<EarlierCommit | undefined> {
  const [row] = await selectCommit(db, id)
  return row
}

/** The same as a statement, to be read together with others. */
export function selectCommit(db: ReadDb, id: string) {
  return db
    .select({ actor: commits.actor, digest: commits.digest, outcome: commits.outcome })
    .from(commits)
    .where(eq(commits.id, id))
}

/**
 * What the first write under this commit id answered.
 * @throws AppError `already_sent` when the actor or the body is another one.
 */
export function earlierOutcome(ctx: Pick<WriteCtx, 'actor' | 'write'>, earlier: EarlierCommit): Outcome {
  if (earlier.actor !== actorName(ctx.actor) || earlier.digest !== ctx.write.digest) {
    throw new AppError('already_sent')
  }
  return JSON.parse(earlier.outcome) as Outcome // written by this file only
}

function insertCommit(ctx: WriteCtx, outcome: Readonly<Record<string, Outcome[string] | Drawn>>): Statement {
  let told = sql<string>`${JSON.stringify(outcome)}`
  for (const [name, value] of Object.entries(outcome)) {
    if (typeof value !== 'object' || value === null) continue
    const next = sql`(select coalesce(max(seq), 0) + 1 from ${sql.identifier(value.nextOf)})`
    told = sql<string>`json_set(${told}, ${`$.${name}`}, ${next})`
  }
  return writable(ctx.db)
    .insert(commits)
    .values({
      id: ctx.write.id,
      actor: actorName(ctx.actor),
      digest: ctx.write.digest,
      outcome: told,
      at: ctx.now,
    })
    .returning({ outcome: commits.outcome })
}

/** The outcome as `insertCommit` stored it. */
function toldBy([inserted]: readonly unknown[]): Outcome {
  const [row] = inserted as { outcome: string }[] // what `returning` gives
  return JSON.parse(row?.outcome ?? '{}') as Outcome
}

/** Reading writes nothing, so that this is the last use which is known. */
function seen({ db, actor, now }: WriteCtx): Statement[] {
  if (actor.kind !== 'person') return []
  const own = and(eq(sessions.personId, actor.personId), eq(sessions.id, actor.sessionId))
  return [writable(db).update(sessions).set({ seenAt: now }).where(own)]
}

/** One statement for one event or three hundred. */
function insertEvents(ctx: WriteCtx, facts: readonly Fact[]): Statement {
  const rows = facts.map((fact) => ({ ...fact, unitId: fact.unitId ?? null, detail: fact.detail ?? null }))
  const personId = ctx.actor.kind === 'person' ? ctx.actor.personId : null
  return writable(ctx.db).run(sql`
    insert into events (commit_id, subject, subject_id, version, action, actor_kind, person_id, unit_id, at, detail)
    select ${ctx.write.id}, value ->> 'subject', value ->> 'id', value ->> 'version', value ->> 'action',
      ${ctx.actor.kind}, coalesce(value ->> 'personId', ${personId}), value ->> 'unitId', ${ctx.now}, nullif(value -> 'detail', 'null')
    from json_each(${JSON.stringify(rows)})`)
}

function assertCovered(permits: readonly Permit[], facts: readonly Fact[]): void {
  for (const fact of facts) {
    const covered = permits.some((permit) => permit.subject === fact.subject && permit.id === fact.id)
    if (!covered) throw new TypeError(`no permit for ${fact.subject} of ${fact.action}`)
  }
}

async function retrying<T>(read: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await read()
    } catch (error) {
      if (!isPassing(error) || attempt === attempts) throw error
      await pause(attempt)
    }
  }
}

/** Backoff with full jitter: up to 40, 80, 160 ms. */
function pause(attempt: number): Promise<void> {
  const limit = 20 * 2 ** attempt
  return new Promise((resolve) => setTimeout(resolve, Math.random() * limit))
}
