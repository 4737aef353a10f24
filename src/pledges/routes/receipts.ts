import { Hono, type Context } from 'hono'
import { authorize, demand, personOf, scopeOf } from '../../core/access.ts'
import { addWorkingDays, type Holiday } from '../../core/calendar/working-days.ts'
import { AppError } from '../../core/errors.ts'
import { localDay } from '../../core/vi/dates.ts'
import { readTogether } from '../../db/client.ts'
import type { Env } from '../../web/env.ts'
import { renderPage, respond } from '../../web/respond.tsx'
import { answer } from '../../web/write.ts'
import { PledgePage } from '../pages/pledge.tsx'
import { RecordPage, ReversePage, type RecordModel, type ReverseModel } from '../pages/receipt.tsx'
import type { WaitingModel } from '../pages/waiting-cards.tsx'
import { WaitingPage } from '../pages/waiting.tsx'
import { asPledge, getPledge, pledgeSubject, selectPledge, type Loaded } from '../queries/pledges.ts'
import { asReceipt, receiptSubject, selectReceipt } from '../queries/receipts.ts'
import { selectHolidays, selectWaitingPledges, selectWaitingReceipts } from '../queries/waiting.ts'
import { pledgeLimits } from '../rules/pledge.ts'
import {
  RecordReceipt,
  ReverseReceipt,
  takesCorrections,
  takesReceipts,
  VerifyReceipt,
} from '../rules/receipt.ts'
import { recordReceipt, reverseReceipt, verifyReceipt } from '../service/receipts.ts'
import { base, pledgeModel, seqOf } from './model.ts'

export const receiptDesk = new Hono<Env>()
const one = `${base}/:seq{[0-9]{1,9}}`
const receipt = `${one}/phieu/:receipt{[0-9]{1,9}}`
const waiting = `${base}/cho-xac-nhan`

receiptDesk.get(waiting, async (c) => {
  demand(c.get('ctx').actor, 'pledge.verify')
  return respond(c, await waitingModel(c), WaitingPage)
})

receiptDesk.get(`${one}/tien-do`, async (c) => {
  demand(c.get('ctx').actor, 'pledge.record')
  return respond(c, await recordModel(c), RecordPage)
})

receiptDesk.post(`${one}/tien-do`, (c) => {
  demand(c.get('ctx').actor, 'pledge.record')
  return answer(c, RecordReceipt, {
    act: (ctx, input) => recordReceipt(ctx, seqOf(c), input),
    to: `${base}/${seqOf(c)}#receipts`,
    again: async (status) => renderPage(c, await recordModel(c), RecordPage, status),
    status: 201,
  })
})

receiptDesk.post(`${receipt}/xac-nhan`, (c) => {
  demand(c.get('ctx').actor, 'pledge.verify')
  const seq = seqOf(c)
  return answer(c, VerifyReceipt, {
    act: (ctx, input) => verifyReceipt(ctx, keyOf(c), input),
    to: (_, { back }) => (back === undefined ? `${base}/${seq}#receipts` : `${waiting}?phieu-xong=${seq}`),
    again: async (status) => renderPage(c, await pledgeModel(c), PledgePage, status),
  })
})

receiptDesk.get(`${receipt}/dao-phieu`, async (c) => {
  demand(c.get('ctx').actor, 'pledge.record')
  return respond(c, await reverseModel(c), ReversePage)
})

receiptDesk.post(`${receipt}/dao-phieu`, (c) => {
  demand(c.get('ctx').actor, 'pledge.record')
  return answer(c, ReverseReceipt, {
    act: (ctx, input) => reverseReceipt(ctx, keyOf(c), input),
    to: `${base}/${seqOf(c)}#receipts`,
    again: async (status) =>
      status === 422
        ? renderPage(c, await reverseModel(c), ReversePage, status)
        : renderPage(c, await pledgeModel(c), PledgePage, status),
    status: 201,
  })
})

function keyOf(c: Context<Env>): { pledge: number; receipt: number } {
  return { pledge: seqOf(c), receipt: Number(c.req.param('receipt')) }
}

async function recordModel(c: Context<Env>): Promise<RecordModel> {
  const ctx = c.get('ctx')
  const loaded = await getPledge(ctx.db, seqOf(c))
  authorize(ctx.actor, 'pledge.record', pledgeSubject(loaded))
  if (!takesReceipts(loaded.pledge.status)) throw new AppError('conflict')
  return { pledge: shownOf(loaded), today: localDay(ctx.now) }
}

async function reverseModel(c: Context<Env>): Promise<ReverseModel> {
  const ctx = c.get('ctx')
  const [pledges, rows] = await readTogether(ctx.db, [
    selectPledge(ctx.db, seqOf(c)),
    selectReceipt(ctx.db, keyOf(c)),
  ])
  const loaded = asPledge(pledges)
  const found = asReceipt(rows)
  authorize(ctx.actor, 'pledge.record', receiptSubject(found, loaded))
  const isPlain = found.reverses === null && found.reversedBy === null
  if (!isPlain || !takesCorrections(loaded.pledge.status)) throw new AppError('conflict')
  const { seq, amount, receivedOn, document, recordedName, status } = found
  return { pledge: shownOf(loaded), receipt: { seq, amount, receivedOn, document, recordedName, status } }
}

function shownOf({ pledge }: Loaded): RecordModel['pledge'] {
  const { seq, promise, pledgerName, measure, amount, received, waiting: waits } = pledge
  return { seq, promise, pledgerName, measure, amount, received, waiting: waits }
}

async function waitingModel(c: Context<Env>): Promise<WaitingModel> {
  const ctx = c.get('ctx')
  const scope = scopeOf(ctx.actor, 'pledge.verify')
  const [afterPledge, afterReceipt] = [numberIn(c, 'cam-ket'), numberIn(c, 'phieu')]
  const [pledges, receipts, holidays] = await readTogether(ctx.db, [
    selectWaitingPledges(ctx.db, { scope, after: afterPledge }),
    selectWaitingReceipts(ctx.db, { scope, after: afterReceipt }),
    selectHolidays(ctx.db),
  ])
  const me = personOf(ctx.actor)
  const { verifyWorkingDays } = ctx.settings
  const late = (at: string) => isLate(at, { today: localDay(ctx.now), days: verifyWorkingDays, holidays })
  const { page } = pledgeLimits
  return {
    pledges: pledges.slice(0, page).map(({ recordedBy, ...task }) => ({
      ...task,
      own: recordedBy === me,
      late: late(task.recordedAt),
    })),
    receipts: receipts.slice(0, page).map(({ recordedBy, otherBy, ...task }) => ({
      ...task,
      own: recordedBy === me || otherBy === me,
      late: late(task.recordedAt),
      settlesBoth: otherBy !== null,
    })),
    next: {
      pledge: pledges.length > page ? (pledges[page - 1]?.seq ?? null) : null,
      receipt: receipts.length > page ? (receipts[page - 1]?.receipt ?? null) : null,
    },
    first: afterPledge === 0 && afterReceipt === 0,
    verifyWorkingDays,
    done: doneOf(c),
  }
}

type Clock = { readonly today: string; readonly days: number; readonly holidays: readonly Holiday[] }

function isLate(at: string, { today, days, holidays }: Clock): boolean {
  return addWorkingDays(localDay(at), days, holidays) < today
}

/** A number that the address may carry; 0 for none. */
function numberIn(c: Context<Env>, name: string): number {
  const text = c.req.query(name) ?? ''
  return /^\d{1,9}$/.test(text) ? Number(text) : 0
}

function doneOf(c: Context<Env>): WaitingModel['done'] {
  const [pledge, ofReceipt] = [numberIn(c, 'xong'), numberIn(c, 'phieu-xong')]
  if (pledge > 0) return { kind: 'pledge', seq: pledge }
  return ofReceipt > 0 ? { kind: 'receipt', seq: ofReceipt } : null
}
