import type { Flow } from '../../core/flow.ts'
import type { Instant, LocalDay } from '../../core/vi/dates.ts'

export const pledgeStates = ['pending', 'confirmed', 'withdrawn', 'cancelled'] as const
export type PledgeStatus = (typeof pledgeStates)[number]

/**
 * `withdraw` is the pledger's own will, typed in by an official: what was received stays counted.
 * `cancel` takes back what should not have been recorded: nothing may have been received then.
 * `undo` takes back the last of these three, for ten minutes; where it leads is `undoneTo`.
 */
export const pledgeFlow = {
  confirm: { from: ['pending'], to: 'confirmed', permission: 'pledge.verify' },
  withdraw: { from: ['pending', 'confirmed'], to: 'withdrawn', permission: 'pledge.record' },
  cancel: { from: ['pending', 'confirmed'], to: 'cancelled', permission: 'pledge.record' },
  undo: { from: ['confirmed', 'withdrawn', 'cancelled'], to: 'pending', permission: 'pledge.record' },
} as const satisfies Flow<PledgeStatus>
export type PledgeAction = keyof typeof pledgeFlow

export const pledgerKinds = ['enterprise', 'organisation', 'person', 'household'] as const
export type PledgerKind = (typeof pledgerKinds)[number]

/** How the public reads the pledger's name: as it is, by its initials, or not at all. */
export const displays = ['full', 'initials', 'anonymous'] as const
export type Display = (typeof displays)[number]

export const measureKinds = ['money', 'goods'] as const
export type MeasureKind = (typeof measureKinds)[number]

/** What is counted. Amounts of two measures are never added. `vnd` is in đồng, the others in whole pieces. */
export const measures = {
  vnd: 'money',
  gift: 'goods',
  scholarship: 'goods',
  set: 'goods',
  piece: 'goods',
  book: 'goods',
  bicycle: 'goods',
  box: 'goods',
  kilogram: 'goods',
  litre: 'goods',
} as const satisfies Readonly<Record<string, MeasureKind>>
export type Measure = keyof typeof measures
export const measureCodes = [
  'vnd',
  'gift',
  'scholarship',
  'set',
  'piece',
  'book',
  'bicycle',
  'box',
  'kilogram',
  'litre',
] as const satisfies readonly Measure[]

export const pledgeLimits = {
  nameMax: 150,
  promiseMax: 200,
  childWordsMax: 120,
  basisMax: 100,
  reasonMax: 300,
  // A thousand tỷ đồng: nine thousand pledges of that size still add up exactly.
  amountMax: 1_000_000_000_000,
  undoMinutes: 10,
  page: 20,
} as const

/** How a pledge stands: what was decided, what came in and the day together. */
export const stages = ['pending', 'running', 'late', 'fulfilled', 'ended'] as const
export type Stage = (typeof stages)[number]

type Standing = {
  readonly status: PledgeStatus
  readonly fulfilledOn: LocalDay | null
  readonly late: number
}

/** The same in SQL stands in `queries/stage` and, for its indexes, in the migration. */
export function stageOf({ status, fulfilledOn, late }: Standing): Stage {
  if (status === 'pending') return 'pending'
  if (status !== 'confirmed') return 'ended'
  if (fulfilledOn !== null) return 'fulfilled'
  return late === 1 ? 'late' : 'running'
}

/** The last thing that was done to a pledge. */
export type LastStep = { readonly action: string; readonly personId: string | null; readonly at: Instant }

/** What was received in full is no promise any more: nothing is left to be taken back. */
export function mayWithdraw(pledge: { readonly received: number; readonly amount: number }): boolean {
  return pledge.received < pledge.amount
}

/** Whether the one who did the last step may still take it back. */
export function mayUndo(last: LastStep | null, personId: string, now: Instant): boolean {
  if (last === null || last.personId !== personId) return false
  if (!['confirm', 'withdraw', 'cancel'].includes(last.action)) return false
  return Date.parse(now) - Date.parse(last.at) <= pledgeLimits.undoMinutes * 60_000
}

/** The state from before the last step. */
export function undoneTo(last: LastStep, pledge: { readonly confirmedAt: Instant | null }): PledgeStatus {
  return last.action === 'confirm' || pledge.confirmedAt === null ? 'pending' : 'confirmed'
}
