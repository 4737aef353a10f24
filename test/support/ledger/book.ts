// A pledge that only the pure rules of src move, to be compared with the model.
import { AppError } from '../../../src/core/errors.ts'
import { advance } from '../../../src/core/flow.ts'
import { addDays } from '../../../src/core/vi/dates.ts'
import {
  mayUndo,
  mayWithdraw,
  pledgeFlow,
  stageOf,
  undoneTo,
  type LastStep,
  type PledgeAction,
  type PledgeStatus,
} from '../../../src/pledges/rules/pledge.ts'
import {
  excessOf,
  receiptFlow,
  takesCorrections,
  takesReceipts,
  type ReceiptStatus,
} from '../../../src/pledges/rules/receipt.ts'
import { noSums, type Sums } from '../../../src/pledges/rules/tally.ts'
import * as model from './model.ts'
import { partOf, pick, type Step } from './steps.ts'

export const people = ['an', 'bình', 'cúc']
const now = '2026-11-23T02:00:00.000Z'
export const today = '2026-11-23'

export type Entry = {
  status: ReceiptStatus
  readonly amount: number
  readonly by: string
  readonly reverses: number | null
}

/** A pledge that only the rules of src move, and a tally that moves with it by differences. */
export type Book = {
  status: PledgeStatus
  late: number
  last: LastStep
  confirmedAt: string | null
  readonly amount: number
  readonly dueOn: string
  readonly by: string
  readonly entries: Entry[]
  tally: Sums
}

function sumOf(entries: readonly Entry[], status: ReceiptStatus): number {
  return entries.reduce((sum, entry) => sum + (entry.status === status ? entry.amount : 0), 0)
}

export function stageIn(book: Book) {
  const isFull = sumOf(book.entries, 'verified') >= book.amount
  return stageOf({ status: book.status, late: book.late, fulfilledOn: isFull ? today : null })
}

export function figuresIn(book: Book): Sums {
  const stage = stageIn(book)
  const counts = stage === 'running' || stage === 'late' || stage === 'fulfilled'
  return {
    pledges: Number(counts),
    fulfilled: Number(stage === 'fulfilled'),
    late: Number(stage === 'late'),
    promised: counts ? book.amount : 0,
    received: takesCorrections(book.status) ? sumOf(book.entries, 'verified') : 0,
  }
}

export function move(book: Book, action: PledgeAction, by: string): void {
  const to = advance<PledgeStatus, typeof pledgeFlow>(pledgeFlow, book.status, action)
  const status = action === 'undo' ? undoneTo(book.last, book) : to
  if (action === 'confirm' && by === book.by) throw new AppError('invalid')
  if (action === 'undo' && !mayUndo(book.last, by, now)) throw new AppError('conflict')
  const holds =
    sumOf(book.entries, 'verified') !== 0 || book.entries.some((entry) => entry.status === 'recorded')
  if ((status === 'cancelled' || status === 'pending') && holds) throw new AppError('conflict')
  if (
    action === 'withdraw' &&
    !mayWithdraw({ received: sumOf(book.entries, 'verified'), amount: book.amount })
  ) {
    throw new AppError('conflict')
  }
  book.status = status
  book.last = { action, personId: by, at: now }
  book.confirmedAt = status === 'pending' ? null : action === 'confirm' ? now : book.confirmedAt
  if (status !== 'confirmed') book.late = 0
}

export function record(book: Book, entry: { amount: number; by: string; reason: boolean }): void {
  if (!takesReceipts(book.status)) throw new AppError('conflict')
  const sums = {
    received: sumOf(book.entries, 'verified'),
    waiting: sumOf(
      book.entries.filter((one) => one.amount > 0),
      'recorded',
    ),
  }
  if (excessOf({ ...sums, amount: book.amount }, entry.amount) !== undefined && !entry.reason) {
    throw new AppError('invalid')
  }
  book.entries.push({ ...entry, status: 'recorded', reverses: null })
}

export function reverse(book: Book, at: number, by: string): void {
  const entry = book.entries[at]
  const isTaken = book.entries.some(({ reverses }) => reverses === at)
  if (entry === undefined || entry.reverses !== null || isTaken || !takesCorrections(book.status)) {
    throw new AppError('conflict')
  }
  book.entries.push({ status: 'recorded', amount: -entry.amount, by, reverses: at })
}

export function verify(book: Book, at: number, by: string): void {
  const entry = book.entries[at]
  if (entry === undefined || !takesCorrections(book.status)) throw new AppError('conflict')
  const status = advance<ReceiptStatus, typeof receiptFlow>(receiptFlow, entry.status, 'verify')
  const taken = book.entries[entry.reverses ?? -1]
  const settled = taken?.status === 'recorded' ? [taken, entry] : [entry]
  if (settled.some((one) => one.by === by)) throw new AppError('invalid')
  for (const one of settled) one.status = status
  if (stageIn(book) === 'fulfilled') book.late = 0
}

/** What the step does to the book, and to the model. */
export function doubly(book: Book, pledge: model.Pledge, step: Step): [() => void, () => model.Verdict] {
  const stranger = pick(people, step.who) ?? ''
  const by = step.do === 'undo' && !step.stray ? (pledge.last?.by ?? stranger) : stranger
  const at = step.entry % (pledge.entries.length + 1)
  const amount = partOf(step.size, pledge.amount - model.receivedOf(pledge), pledge.amount)
  const moves: Readonly<Record<Step['do'], [() => void, () => model.Verdict]>> = {
    promise: [() => undefined, () => 'done'],
    confirm: [() => move(book, 'confirm', by), () => model.confirm(pledge, by)],
    withdraw: [() => move(book, 'withdraw', by), () => model.withdraw(pledge, by)],
    cancel: [() => move(book, 'cancel', by), () => model.cancel(pledge, by)],
    undo: [() => move(book, 'undo', by), () => model.undo(pledge, by)],
    record: [
      () => record(book, { amount, by, reason: step.reason }),
      () => model.record(pledge, by, amount, step.reason),
    ],
    reverse: [() => reverse(book, at, by), () => model.reverse(pledge, at, by)],
    verify: [() => verify(book, at, by), () => model.verify(pledge, at, by)],
    night: [
      () => (book.late = Number(book.dueOn < today && ['running', 'late'].includes(stageIn(book)))),
      () => (model.night([pledge], today), 'done'),
    ],
  }
  return moves[step.do]
}

export function verdictOf(act: () => void): model.Verdict {
  try {
    act()
    return 'done'
  } catch (error) {
    if (error instanceof AppError) return 'refused'
    throw error
  }
}

export function begin(by: string, amount: number, days: number): { book: Book; pledge: model.Pledge } {
  const pledgedOn = '2025-01-01'
  const dueOn = addDays(pledgedOn, days)
  const last = { action: 'record', personId: by, at: now }
  return {
    book: {
      status: 'pending',
      late: 0,
      last,
      confirmedAt: null,
      amount,
      dueOn,
      by,
      entries: [],
      tally: noSums,
    },
    pledge: model.promise({ unit: 'x', campaign: '', measure: 'vnd', amount, pledgedOn, dueOn, by }),
  }
}
