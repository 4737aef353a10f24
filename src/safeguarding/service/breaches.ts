import { and, eq } from 'drizzle-orm'
import type { SQLiteUpdateSetSource } from 'drizzle-orm/sqlite-core'
import { authorize, personOf, type Permit } from '../../core/access.ts'
import { AppError, invalid } from '../../core/errors.ts'
import { advance } from '../../core/flow.ts'
import { commit, nextSeq } from '../../db/commit.ts'
import type { Outcome, WriteCtx } from '../../db/context.ts'
import { newId } from '../../db/keys.ts'
import { breaches } from '../../db/schema.ts'
import { breachSubject, getBreach, type Breach } from '../queries/privacy-breaches.ts'
import { rootSubject } from '../queries/privacy.ts'
import {
  breachFlow,
  momentOf,
  notifyDue,
  type AddBreach,
  type AmendBreach,
  type NotifyBreach,
} from '../rules/privacy-breach.ts'

/** Notes a breach; the 72 hours run from the moment it was found. */
export async function addBreach(ctx: WriteCtx, input: AddBreach): Promise<Outcome> {
  const root = await rootSubject(ctx.db, 'breach', ctx.settings.rootUnitId)
  const id = newId()
  const permit = authorize(ctx.actor, 'privacy.manage', { ...root, id })
  const foundAt = momentOf(input.found, input.foundTime)
  if (foundAt > ctx.now) invalid('found', 'breach.found')
  const unitId = ctx.settings.rootUnitId
  const { what, measures, people } = input
  return commit(
    ctx,
    permit,
    [{ subject: 'breach', id, version: 1, action: 'add', unitId }],
    (db) => [
      db.insert(breaches).values({
        id,
        status: 'open',
        unitId,
        what,
        measures,
        people,
        foundAt,
        notifyDue: notifyDue(foundAt),
        madeBy: personOf(ctx.actor),
      }),
    ],
    { seq: nextSeq('breaches') },
  )
}

/** What is known by now: until it is closed. */
export async function amendBreach(ctx: WriteCtx, seq: number, input: AmendBreach): Promise<Outcome> {
  const { breach, permit } = await seen(ctx, seq, input.version)
  if (breach.status === 'closed') throw new AppError('conflict', { state: breach.status })
  const { what, measures, people } = input
  return change(ctx, { breach, permit, action: 'amend' }, { what, measures, people })
}

/** The authority was told, when and under which number. */
export async function notifyBreach(ctx: WriteCtx, seq: number, input: NotifyBreach): Promise<Outcome> {
  const { breach, permit } = await seen(ctx, seq, input.version)
  const status = advance(breachFlow, breach.status, 'notify')
  const notifiedAt = momentOf(input.notified, input.notifiedTime)
  if (notifiedAt > ctx.now || notifiedAt < breach.foundAt) invalid('notified', 'breach.notified')
  return change(ctx, { breach, permit, action: 'notify' }, { status, notifiedAt, number: input.number })
}

export async function closeBreach(ctx: WriteCtx, seq: number, version: number): Promise<Outcome> {
  const { breach, permit } = await seen(ctx, seq, version)
  const status = advance(breachFlow, breach.status, 'close')
  return change(ctx, { breach, permit, action: 'close' }, { status, closedAt: ctx.now })
}

type Seen = { readonly breach: Breach; readonly permit: Permit }

async function seen(ctx: WriteCtx, seq: number, version: number): Promise<Seen> {
  const breach = await getBreach(ctx.db, seq)
  const permit = authorize(ctx.actor, 'privacy.manage', breachSubject(breach))
  if (breach.version !== version) throw new AppError('conflict', { state: breach.status })
  return { breach, permit }
}

function change(
  ctx: WriteCtx,
  { breach, permit, action }: Seen & { action: string },
  changes: SQLiteUpdateSetSource<typeof breaches>,
): Promise<Outcome> {
  const { id, version, unitId, seq } = breach
  const fact = { subject: 'breach', id, version: version + 1, action, unitId } as const
  return commit(
    ctx,
    permit,
    [fact],
    (db) => [
      db
        .update(breaches)
        .set({ ...changes, version: version + 1 })
        .where(and(eq(breaches.id, id), eq(breaches.version, version))),
    ],
    { seq },
  )
}
