import { sql } from 'drizzle-orm'
import { authorize, personOf } from '../../core/access.ts'
import { AppError, invalid } from '../../core/errors.ts'
import { advance } from '../../core/flow.ts'
import { localDay } from '../../core/vi/dates.ts'
import { readTogether } from '../../db/client.ts'
import { commit, nextSeq } from '../../db/commit.ts'
import type { Outcome, WriteCtx } from '../../db/context.ts'
import { violates } from '../../db/faults.ts'
import { newId } from '../../db/keys.ts'
import { receipts } from '../../db/schema.ts'
import { asPledge, getPledge, selectPledge, type Loaded } from '../queries/pledges.ts'
import { asReceipt, receiptSubject, selectReceipt, type SettledReceipt } from '../queries/receipts.ts'
import { reveals } from '../rules/names.ts'
import {
  excessOf,
  receiptFlow,
  takesCorrections,
  takesReceipts,
  type ReceiptStatus,
  type RecordReceipt,
  type ReverseReceipt,
  type VerifyReceipt,
} from '../rules/receipt.ts'
import { movePledge } from './ledger.ts'

/** The numbers of a pledge and of one of its receipts. */
export type ReceiptKey = { readonly pledge: number; readonly receipt: number }

/** Records what came in. It is a subject of its own: a thousand at once never wait for the pledge's version. */
export async function recordReceipt(ctx: WriteCtx, seq: number, input: RecordReceipt): Promise<Outcome> {
  const loaded = await getPledge(ctx.db, seq)
  const { pledge } = loaded
  const id = newId()
  const permit = authorize(ctx.actor, 'pledge.record', receiptSubject({ id }, loaded))
  if (!takesReceipts(pledge.status)) throw new AppError('conflict', { state: pledge.status })
  const { receivedOn = localDay(ctx.now), amount, document, reason } = input
  if (receivedOn > localDay(ctx.now)) invalid('receivedOn', 'day.future')
  if (receivedOn < pledge.pledgedOn) invalid('receivedOn', 'receipt.early')
  if (reveals(document ?? '', { ...pledge, name: pledge.pledgerName })) invalid('document', 'pledge.reveals')
  const excess = excessOf(pledge, amount)
  if (excess !== undefined && reason === null) invalid('reason', 'receipt.excess', excess)
  return add(ctx, permit, loaded, {
    id,
    action: 'record',
    amount,
    receivedOn,
    document,
    reason: excess === undefined ? null : reason,
    reversesId: null,
  })
}

/** Takes a receipt back by an entry of its own, once. It counts when another person has verified it. */
export async function reverseReceipt(
  ctx: WriteCtx,
  key: ReceiptKey,
  input: ReverseReceipt,
): Promise<Outcome> {
  const { loaded, receipt } = await load(ctx, key)
  const id = newId()
  authorize(ctx.actor, 'pledge.record', receiptSubject(receipt, loaded))
  const permit = authorize(ctx.actor, 'pledge.record', receiptSubject({ id }, loaded))
  if (!takesCorrections(loaded.pledge.status) || receipt.reverses !== null || receipt.reversedBy !== null) {
    throw new AppError('conflict')
  }
  return add(ctx, permit, loaded, {
    id,
    action: 'reverse',
    amount: -receipt.amount,
    receivedOn: localDay(ctx.now),
    document: null,
    reason: input.reason,
    reversesId: receipt.id,
  })
}

/**
 * Another person looked at it: from now on it counts. Verifying what takes back a receipt that nobody verified yet
 * settles both, for somebody who recorded neither.
 */
export async function verifyReceipt(
  ctx: WriteCtx,
  key: ReceiptKey,
  input: Pick<VerifyReceipt, 'version'>,
): Promise<Outcome> {
  const { loaded, receipt } = await load(ctx, key)
  const both = receipt.settles === null ? [receipt] : [receipt.settles, receipt]
  const permits = both.map((one) => authorize(ctx.actor, 'pledge.verify', receiptSubject(one, loaded)))
  const me = personOf(ctx.actor)
  const status = advance<ReceiptStatus, typeof receiptFlow>(receiptFlow, receipt.status, 'verify')
  if (!takesCorrections(loaded.pledge.status)) throw new AppError('conflict')
  if (both.some(({ recordedBy }) => recordedBy === me)) invalid('', 'pledge.second_person')
  if (input.version !== undefined && input.version !== receipt.version) throw new AppError('conflict')
  const { id: pledgeId, unitId } = loaded.pledge
  const ids = both.map(({ id }) => id)
  const facts = both.map(({ id, version }) => {
    return { subject: 'receipt', id, version: version + 1, action: 'verify', unitId }
  })
  const [first, ...others] = facts
  if (first === undefined) throw new TypeError('nothing to verify')
  return commit(
    ctx,
    permits,
    [first, ...others],
    (db) => [
      ...movePledge(db, pledgeId, { verified: ids }),
      db.run(sql`
        update receipts set status = ${status}, version = version + 1, verified_by = ${me}, verified_at = ${ctx.now}
        where id in (select value from json_each(${JSON.stringify(ids)}))`),
    ],
    { seq: key.pledge, receipt: key.receipt },
  )
}

async function load(ctx: WriteCtx, key: ReceiptKey): Promise<{ loaded: Loaded; receipt: SettledReceipt }> {
  const [pledges, rows] = await readTogether(ctx.db, [
    selectPledge(ctx.db, key.pledge),
    selectReceipt(ctx.db, key),
  ])
  return { loaded: asPledge(pledges), receipt: asReceipt(rows) }
}

type NewReceipt = {
  readonly id: string
  readonly action: 'record' | 'reverse'
  readonly amount: number
  readonly receivedOn: string
  readonly document: string | null
  readonly reason: string | null
  readonly reversesId: string | null
}

async function add(
  ctx: WriteCtx,
  permit: ReturnType<typeof authorize>,
  { pledge }: Loaded,
  { action, ...row }: NewReceipt,
): Promise<Outcome> {
  const { unitId, seq } = pledge
  // NULL, which the column refuses, when the pledge was ended at the same moment.
  const ends = action === 'record' ? sql`p.status = 'confirmed'` : sql`p.status in ('confirmed', 'withdrawn')`
  const open = sql<string>`(select p.id from pledges p where p.id = ${pledge.id} and ${ends})`
  const recorded = { recordedBy: personOf(ctx.actor), recordedAt: ctx.now }
  const fact = { subject: 'receipt', id: row.id, version: 1, action, unitId }
  try {
    return await commit(
      ctx,
      permit,
      [fact],
      (db) => [
        db.insert(receipts).values({ ...row, ...recorded, pledgeId: open, unitId, status: 'recorded' }),
      ],
      { seq, receipt: nextSeq('receipts') },
    )
  } catch (error) {
    // The pledge was ended, or the same receipt taken back, at the same moment.
    if (violates(error, 'receipts.')) throw new AppError('conflict')
    throw error
  }
}
