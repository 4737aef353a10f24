import type { Flow } from '../../core/flow.ts'

export const topics = [
  'school',
  'play',
  'safety',
  'health',
  'environment',
  'family',
  'other',
  'unsure',
] as const
export type Topic = (typeof topics)[number]
export const ageBands = ['7-9', '10-12', '13-15', '16+'] as const
export type AgeBand = (typeof ageBands)[number]
export const areas = ['highland', 'coast', 'city', 'plain'] as const
export type Area = (typeof areas)[number]
export const authorships = ['one', 'several'] as const
export type Authors = (typeof authorships)[number]
export const declineReasons = ['identifying', 'hurtful'] as const
export type DeclineReason = (typeof declineReasons)[number]

export const ideaStates = ['reading', 'declining', 'published', 'private', 'declined', 'withdrawn'] as const
export type IdeaStatus = (typeof ideaStates)[number]

/** Stored states are decisions of people; merged, forwarded, answered and hidden are rows elsewhere. */
export const ideaFlow = {
  publish: { from: ['reading'], to: 'published', permission: 'idea.moderate' },
  keepPrivate: { from: ['reading'], to: 'private', permission: 'idea.moderate' },
  proposeDecline: { from: ['reading'], to: 'declining', permission: 'idea.moderate' },
  confirmDecline: { from: ['declining'], to: 'declined', permission: 'idea.moderate' },
  returnToReading: { from: ['declining', 'published'], to: 'reading', permission: 'idea.moderate' },
  undo: {
    from: ['published', 'private', 'declining', 'declined'],
    to: 'reading',
    permission: 'idea.moderate',
  },
  withdraw: {
    from: ['reading', 'declining', 'published', 'private', 'declined'],
    to: 'withdrawn',
    permission: 'idea.withdraw',
  },
} as const satisfies Flow<IdeaStatus>
export type IdeaAction = keyof typeof ideaFlow

export const ideaLimits = {
  bodyMin: 10,
  bodyMax: 1000,
  titleMax: 80,
  undoMinutes: 10,
  /** What the child wrote is deleted this many days after a person's decision. */
  originalDays: 90,
  draftHours: 2,
  receiptMinutes: 30,
  /** A form sent sooner than this after it was opened was hardly written by a child. */
  hastySeconds: 3,
  /** Ideas from one address in ten minutes: a whole school may sit behind it. */
  sendsPerAddress: 120,
  lookupsPerAddress: 20,
  lookupsAlarm: 200,
} as const
