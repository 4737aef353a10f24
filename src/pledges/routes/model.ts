import type { Context } from 'hono'
import { authorize, can, personOf } from '../../core/access.ts'
import { openActions } from '../../core/flow.ts'
import { readTogether } from '../../db/client.ts'
import type { Env } from '../../web/env.ts'
import type { PledgeModel, ShownReceipt } from '../pages/pledge.tsx'
import { asPledge, pledgeSubject, selectPledge, selectSteps, type Loaded } from '../queries/pledges.ts'
import { receiptsShown, selectReceipts, type ReceiptLine } from '../queries/receipts.ts'
import { mayUndo, mayWithdraw, pledgeFlow, stageOf } from '../rules/pledge.ts'
import { takesCorrections, takesReceipts } from '../rules/receipt.ts'

export const base = '/quan-tri/cam-ket'

/** The pledge's number in the address. */
export function seqOf(c: Context<Env>): number {
  return Number(c.req.param('seq'))
}

/** A pledge as far as this person may see it, and what this person may do with it. */
export async function pledgeModel(c: Context<Env>): Promise<PledgeModel> {
  const ctx = c.get('ctx')
  const seq = seqOf(c)
  const before = Number(c.req.query('truoc'))
  const [rows, lines, steps] = await readTogether(ctx.db, [
    selectPledge(ctx.db, seq),
    selectReceipts(ctx.db, seq, Number.isSafeInteger(before) && before > 0 ? before : undefined),
    selectSteps(ctx.db, seq),
  ])
  const loaded = asPledge(rows)
  authorize(ctx.actor, 'pledge.read', pledgeSubject(loaded))
  const { id: _id, recordedBy, confirmedBy: _by, campaignId: _campaign, ...pledge } = loaded.pledge
  const shown = lines.slice(0, receiptsShown)
  return {
    pledge,
    stage: stageOf(pledge),
    actions: actionsOf(c, loaded),
    own: pledge.status === 'pending' && recordedBy === personOf(ctx.actor),
    receipts: shown.map((line) => shownReceipt(c, loaded, line)),
    more: lines.length > receiptsShown ? (shown.at(-1)?.seq ?? null) : null,
    steps,
  }
}

/** What is open in its state, to this person, now; the service decides again. */
function actionsOf(c: Context<Env>, loaded: Loaded): PledgeModel['actions'] {
  const { actor, now } = c.get('ctx')
  const { pledge, last } = loaded
  const me = personOf(actor)
  const subject = pledgeSubject(loaded)
  const isEmpty = pledge.received === 0 && pledge.waiting === 0
  const open = openActions(pledgeFlow, pledge.status).filter((action) => {
    if (!can(actor, pledgeFlow[action].permission, subject)) return false
    if (action === 'confirm') return pledge.recordedBy !== me
    if (action === 'withdraw') return mayWithdraw(pledge)
    if (action === 'cancel') return isEmpty
    return mayUndo(last, me, now) && (isEmpty || last?.action === 'withdraw')
  })
  const mayRecord = takesReceipts(pledge.status) && can(actor, 'pledge.record', subject)
  return mayRecord ? [...open, 'record'] : open
}

function shownReceipt(c: Context<Env>, loaded: Loaded, line: ReceiptLine): ShownReceipt {
  const { actor } = c.get('ctx')
  const subject = pledgeSubject(loaded)
  const { id: _id, recordedBy, otherBy, ...receipt } = line
  const isLive = takesCorrections(loaded.pledge.status)
  const waits = isLive && receipt.status === 'recorded' && can(actor, 'pledge.verify', subject)
  const own = waits && [recordedBy, otherBy].includes(personOf(actor))
  const isPlain = receipt.reverses === null && receipt.reversedBy === null
  return {
    ...receipt,
    own,
    mayVerify: waits && !own && receipt.reversedBy === null,
    mayReverse: isLive && isPlain && can(actor, 'pledge.record', subject),
  }
}
