import * as z from 'zod'
import type { Flow } from '../../core/flow.ts'
import { version } from '../../core/version.ts'
import { joinDays, optionalDay } from '../../units/rules/days.ts'
import { back } from './entry.ts'
import { optionalLine, Reason, wholeAmount } from './fields.ts'
import { pledgeLimits as limits, type PledgeStatus } from './pledge.ts'

export const receiptStates = ['recorded', 'verified'] as const
export type ReceiptStatus = (typeof receiptStates)[number]

export const receiptFlow = {
  verify: { from: ['recorded'], to: 'verified', permission: 'pledge.verify' },
} as const satisfies Flow<ReceiptStatus>

/** What came in. `reason` is asked for when it is more than was promised. */
export const RecordReceipt = z.preprocess(
  joinDays('receivedOn'),
  z.object({
    amount: wholeAmount('receipt.amount'),
    /** Today when nothing is said. */
    receivedOn: optionalDay('receipt.received_on'),
    document: optionalLine({ long: 'pledge.basis_long', max: limits.basisMax }),
    reason: optionalLine({ long: 'pledge.reason_long', max: limits.reasonMax }),
  }),
)
export type RecordReceipt = z.infer<typeof RecordReceipt>

/** A receipt never changes until it is verified: its version is 1 for all who see it. */
export const VerifyReceipt = z.object({ version: version.optional(), back })
export type VerifyReceipt = z.infer<typeof VerifyReceipt>

/** What was recorded wrongly is taken back whole, by an entry of its own. */
export const ReverseReceipt = z.object({ reason: Reason })
export type ReverseReceipt = z.infer<typeof ReverseReceipt>

/** New receipts are of a confirmed pledge; corrections also of one that was withdrawn. */
export function takesReceipts(status: PledgeStatus): boolean {
  return status === 'confirmed'
}

/** Whether what is recorded may still be verified or taken back. */
export function takesCorrections(status: PledgeStatus): boolean {
  return status === 'confirmed' || status === 'withdrawn'
}

/** What the pledge would have with this receipt, those that wait counted, when that is more than was promised. */
export function excessOf(
  pledge: { readonly amount: number; readonly received: number; readonly waiting: number },
  amount: number,
): number | undefined {
  const total = pledge.received + pledge.waiting + amount
  return total > pledge.amount ? total : undefined
}
