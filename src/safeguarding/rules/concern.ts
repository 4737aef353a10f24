import type { Flow } from '../../core/flow.ts'

export const concernStates = ['waiting', 'assessing', 'handedOver', 'notConcern'] as const
export type ConcernStatus = (typeof concernStates)[number]
export const concernSources = ['screening', 'help', 'moderator', 'paper', 'drill'] as const
export type ConcernSource = (typeof concernSources)[number]
/** 3 nguy cấp, 2 nghi bị hại, 1 cần hỏi thăm. */
export const levels = [1, 2, 3] as const
export type Level = (typeof levels)[number]
export const wishes = ['find', 'call', 'read'] as const
export type Wish = (typeof wishes)[number]
export const dangers = ['yes', 'unclear', 'no'] as const
export type Danger = (typeof dangers)[number]
export const receiverKinds = ['line111', 'police', 'commune', 'health'] as const
export type ReceiverKind = (typeof receiverKinds)[number]
/** What is kept of a concern in words, each part sealed by itself. `form` is Mẫu số 01 as far as it is filled in. */
export const textParts = ['words', 'findBy', 'safeTime', 'notToKnow', 'note', 'reason', 'form'] as const
export type TextPart = (typeof textParts)[number]

/**
 * A case closes only with a hand-over or with two officers' "không phải". `proposeDismiss` is the first of them and
 * leaves the case where it is; a drill is ended by one.
 */
export const concernFlow = {
  open: { from: ['waiting'], to: 'assessing', permission: 'concern.handle' },
  assess: { from: ['assessing'], to: 'assessing', permission: 'concern.handle' },
  saveForm: { from: ['assessing'], to: 'assessing', permission: 'concern.handle' },
  move: { from: ['waiting', 'assessing'], to: 'assessing', permission: 'concern.handle' },
  locate: { from: ['assessing'], to: 'assessing', permission: 'concern.handle' },
  handOver: { from: ['assessing', 'handedOver'], to: 'handedOver', permission: 'concern.handle' },
  proposeDismiss: { from: ['assessing'], to: 'assessing', permission: 'concern.handle' },
  dismiss: { from: ['assessing'], to: 'notConcern', permission: 'concern.handle' },
  keep: { from: ['assessing'], to: 'assessing', permission: 'concern.handle' },
  reopen: { from: ['handedOver', 'notConcern'], to: 'assessing', permission: 'concern.handle' },
  endDrill: { from: ['waiting', 'assessing'], to: 'notConcern', permission: 'concern.handle' },
} as const satisfies Flow<ConcernStatus>
export type ConcernAction = keyof typeof concernFlow

export const concernLimits = {
  wordsMax: 2000,
  lineMax: 300,
  noteMax: 1000,
  /** Words of a case are deleted this many days after it was closed; a case that was none sooner. */
  handedOverDays: 730,
  notConcernDays: 90,
  /** A drill leaves nothing behind. */
  drillDays: 30,
  /** Requests for help from one address in ten minutes before they are marked; none is ever refused. */
  crowd: 20,
} as const
