import type { Flow } from '../../core/flow.ts'
import { addMonths, type LocalDay } from '../../core/vi/dates.ts'

export const eventStates = [
  'draft',
  'submitted',
  'needsChanges',
  'approved',
  'postponed',
  'cancelled',
  'held',
  'reported',
  'confirmed',
] as const
export type EventStatus = (typeof eventStates)[number]

/** Results (held, reported, confirmed) are entered after the event; their moves join this table with their pages. */
export const eventFlow = {
  submit: { from: ['draft', 'needsChanges'], to: 'submitted', permission: 'event.register' },
  takeBack: { from: ['submitted'], to: 'draft', permission: 'event.register' },
  askChanges: { from: ['submitted'], to: 'needsChanges', permission: 'event.approve' },
  approve: { from: ['submitted'], to: 'approved', permission: 'event.approve' },
  postpone: { from: ['approved'], to: 'postponed', permission: 'event.call' },
  /** A postponed event gets its new day. */
  resume: { from: ['postponed'], to: 'approved', permission: 'event.approve' },
  cancel: {
    from: ['draft', 'submitted', 'needsChanges', 'approved', 'postponed'],
    to: 'cancelled',
    permission: 'event.call',
  },
} as const satisfies Flow<EventStatus>
export type EventAction = keyof typeof eventFlow

export const placeKinds = ['school', 'culture_house', 'other'] as const
export type PlaceKind = (typeof placeKinds)[number]

export const eventLimits = {
  titleMax: 100,
  placeMax: 150,
  textMax: 300,
  nameMax: 100,
  peopleMax: 20_000,
  valueMax: 1_000_000_000_000,
  pointsMax: 12,
  reasonMax: 300,
  page: 20,
  /** How long after its day an event's contact is kept. */
  contactMonths: 12,
} as const

/** The parts that an organiser fills in; the seventh is to check and send. */
export const eventParts = [1, 2, 3, 4, 5, 6] as const
export type EventPart = (typeof eventParts)[number]

/** The day on which the contact of an event is deleted. `day` is the event's, or the end of its campaign. */
export function contactDeletedOn(day: LocalDay): LocalDay {
  return addMonths(day, eventLimits.contactMonths)
}
