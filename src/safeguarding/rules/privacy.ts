import * as z from 'zod'
import { addWorkingDays, type Holiday } from '../../core/calendar/working-days.ts'
import type { Flow } from '../../core/flow.ts'
import { version } from '../../core/version.ts'
import { addDays, addMonths, type Instant, type LocalDay } from '../../core/vi/dates.ts'
import { clean, graphemes } from '../../core/vi/text.ts'
import { dayOf, joinDays } from '../../units/rules/days.ts'

export const requestKinds = ['view', 'copy', 'correct', 'delete', 'withdraw', 'object'] as const
export type RequestKind = (typeof requestKinds)[number]
export const requestStates = ['open', 'acknowledged', 'done', 'refused'] as const
export type RequestStatus = (typeof requestStates)[number]

export const requestFlow = {
  acknowledge: { from: ['open'], to: 'acknowledged', permission: 'privacy.manage' },
  extend: { from: ['open', 'acknowledged'], to: 'acknowledged', permission: 'privacy.manage' },
  erase: { from: ['open', 'acknowledged'], to: 'acknowledged', permission: 'privacy.manage' },
  finish: { from: ['open', 'acknowledged'], to: 'done', permission: 'privacy.manage' },
  refuse: { from: ['open', 'acknowledged'], to: 'refused', permission: 'privacy.manage' },
} as const satisfies Flow<RequestStatus>

/** Days from the day of receipt, and with the one extension (Nghị định 356/2025/NĐ-CP, Điều 5). */
export const requestDays = {
  view: [10, 15],
  copy: [10, 15],
  correct: [10, 15],
  delete: [20, 30],
  withdraw: [15, 20],
  object: [15, 20],
} as const satisfies Record<RequestKind, readonly [number, number]>

export const acknowledgeWorkingDays = 2
/** What a person told us of themselves goes two years after their request was closed. */
const requestKeptMonths = 24

/** By when somebody must hear that their request came, and have its answer. */
export function requestClock(
  kind: RequestKind,
  received: LocalDay,
  holidays: readonly Holiday[],
): { readonly acknowledgeDue: LocalDay; readonly due: LocalDay; readonly latest: LocalDay } {
  const [days, extended] = requestDays[kind]
  return {
    acknowledgeDue: addWorkingDays(received, acknowledgeWorkingDays, holidays),
    due: addDays(received, days),
    latest: addDays(received, extended),
  }
}

/** When the words of a closed request are deleted. */
export function requestDeleteOn(today: LocalDay): LocalDay {
  return addMonths(today, requestKeptMonths)
}

export type RequestClock = {
  readonly kind: RequestKind
  readonly acknowledgeDue: LocalDay
  readonly due: LocalDay
  readonly acknowledgedAt: Instant | null
  readonly closedAt: Instant | null
}

/** Which of its two clocks runs now, and whether it has run out. */
export function nextDue(
  request: Omit<RequestClock, 'kind'>,
  today: LocalDay,
): { readonly what: 'acknowledge' | 'answer'; readonly day: LocalDay; readonly late: boolean } | null {
  if (request.closedAt !== null) return null
  const what = request.acknowledgedAt === null ? 'acknowledge' : 'answer'
  const day = what === 'acknowledge' ? request.acknowledgeDue : request.due
  return { what, day, late: day < today }
}

export const privacyLimits = { lineMax: 200, textMax: 2000, asksOfAddress: 10 } as const

export function line(code: string) {
  return z
    .string(code)
    .transform((text) => clean(text).replace(/\s+/g, ' '))
    .refine((text) => text !== '' && text.length <= 800 && graphemes(text) <= privacyLimits.lineMax, code)
}

export function words(code: string) {
  return z
    .string(code)
    .transform(clean)
    .refine((text) => text !== '' && text.length <= 8000 && graphemes(text) <= privacyLimits.textMax, code)
}

const asked = {
  kind: z.enum(requestKinds, 'privacy.kind'),
  about: words('privacy.about'),
  name: line('privacy.name'),
  contact: line('privacy.contact'),
}

/** What an adult asks for about their data: they alone know where it may lie. */
export const AskRequest = z.object(asked)
export type AskRequest = z.infer<typeof AskRequest>

/** The same, as it came by letter or at the door. */
export const EnterRequest = z.preprocess(
  joinDays('received'),
  z.object({ received: dayOf('privacy.received'), ...asked }),
)
export type EnterRequest = z.infer<typeof EnterRequest>

export const AcknowledgeRequest = z.object({ version })
export type AcknowledgeRequest = z.infer<typeof AcknowledgeRequest>

export const ExtendRequest = z.object({ reason: words('privacy.reason'), version })
export type ExtendRequest = z.infer<typeof ExtendRequest>

export const CloseRequest = z.object({
  result: z.enum(['finish', 'refuse'], 'privacy.result'),
  outcome: words('privacy.outcome'),
  version,
})
export type CloseRequest = z.infer<typeof CloseRequest>

/** What is kept sealed of a request. */
export type RequestDetails = {
  readonly name: string
  readonly contact: string
  readonly about: string
  readonly extension?: string
  readonly outcome?: string
}

export const breachStates = ['open', 'notified', 'closed'] as const
export type BreachStatus = (typeof breachStates)[number]
