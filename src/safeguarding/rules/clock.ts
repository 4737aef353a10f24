import type { Instant } from '../../core/vi/dates.ts'
import type { ConcernStatus, Level } from './concern.ts'

export const incidentKinds = ['openLate', 'handOverLate', 'noDuty'] as const
export type IncidentKind = (typeof incidentKinds)[number]

/** Whom a step tells. Whoever has checked in hears every step besides. */
export type Told = 'officers' | 'reserve' | 'head' | 'holder'
/** What a step waits for: once that was done, there is nothing to tell any more. */
type Awaited = 'opened' | 'handed'

type Rule = {
  readonly name: string
  /** Minutes from the moment the concern was received, day and night. */
  readonly after: number
  readonly awaits: Awaited
  readonly tells: Told
  /** The deadline itself: broken is broken, whoever was told, and however late it is seen. */
  readonly breach?: 'openLate' | 'handOverLate'
}

const hour = 60
const day = 24 * hour

/** What happens when nobody opens or hands over a case: all of it, in one table. Level 1 only lies in the queue at first. */
export const plan = {
  3: [
    { name: 'first', after: 0, awaits: 'opened', tells: 'officers' },
    { name: 'second', after: 5, awaits: 'opened', tells: 'officers' },
    { name: 'reserve', after: 10, awaits: 'opened', tells: 'reserve' },
    { name: 'open', after: 15, awaits: 'opened', tells: 'head', breach: 'openLate' },
    { name: 'handOver', after: 30, awaits: 'handed', tells: 'holder', breach: 'handOverLate' },
  ],
  2: [
    { name: 'first', after: 0, awaits: 'opened', tells: 'officers' },
    { name: 'reserve', after: 30, awaits: 'opened', tells: 'reserve' },
    { name: 'open', after: hour, awaits: 'opened', tells: 'head', breach: 'openLate' },
    { name: 'handOver', after: 4 * hour, awaits: 'handed', tells: 'holder', breach: 'handOverLate' },
  ],
  1: [
    { name: 'remind', after: 12 * hour, awaits: 'opened', tells: 'officers' },
    { name: 'open', after: day, awaits: 'opened', tells: 'head', breach: 'openLate' },
    { name: 'handOver', after: 3 * day, awaits: 'handed', tells: 'holder', breach: 'handOverLate' },
  ],
} as const satisfies Readonly<Record<Level, readonly Rule[]>>

/** A case as its clock sees it. */
export type Clock = {
  readonly level: Level
  readonly status: ConcernStatus
  readonly receivedAt: Instant
  readonly openedAt: Instant | null
  readonly handedAt: Instant | null
  readonly closedAt: Instant | null
  /** The steps that were fired before, as `Step.step` names them. */
  readonly fired: readonly string[]
}

export type Step = {
  /** Level and name: a case that is raised goes through the steps of its new level, each once. */
  readonly step: string
  readonly dueAt: Instant
  readonly awaits: Awaited
  readonly tells: Told
  readonly breach: IncidentKind | null
  /** Opened or handed over since, but too late: the leaders are told, nobody is called. */
  readonly isOver: boolean
}

/** By when a case of that level is to be opened and handed over. */
export function deadlinesOf({ level, receivedAt }: Pick<Clock, 'level' | 'receivedAt'>): {
  readonly openBy: Instant
  readonly handOverBy: Instant
} {
  return {
    openBy: limit(level, receivedAt, 'openLate'),
    handOverBy: limit(level, receivedAt, 'handOverLate'),
  }
}

/** The minutes that a level gives until it is opened or handed over. */
export function minutesOf(level: Level, breach: 'openLate' | 'handOverLate'): number {
  const rules: readonly Rule[] = plan[level]
  return rules.find((rule) => rule.breach === breach)?.after ?? 0
}

/** What is due and was not fired yet, the earliest first. */
export function dueSteps(clock: Clock, now: Instant): Step[] {
  return openSteps(clock).filter(({ dueAt }) => dueAt <= now)
}

/** When the clock must be looked at again; null when nothing more can happen. In the past: at once. */
export function nextAlarmAt(clock: Clock): Instant | null {
  const times = openSteps(clock).map(({ dueAt }) => dueAt)
  return times.toSorted()[0] ?? null
}

function openSteps(clock: Clock): Step[] {
  const rules: readonly Rule[] = plan[clock.level]
  return rules.flatMap((rule) => {
    const step = `${clock.level}.${rule.name}`
    const dueAt = later(clock.receivedAt, rule.after)
    const doneAt = doneOf(clock, rule.awaits)
    const inTime = doneAt !== null && (rule.breach === undefined || doneAt <= dueAt)
    if (inTime || clock.fired.includes(step)) return []
    const { awaits, tells, breach = null } = rule
    return [{ step, dueAt, awaits, tells, breach, isOver: doneAt !== null }]
  })
}

/** A case that was closed waits for nothing, also when it was closed without being opened, as a drill may be. */
function doneOf(clock: Clock, awaits: Awaited): Instant | null {
  const closedAt = clock.status === 'notConcern' ? clock.closedAt : null
  if (awaits === 'handed') return clock.handedAt ?? closedAt
  return clock.openedAt ?? clock.handedAt ?? closedAt
}

function limit(level: Level, receivedAt: Instant, breach: 'openLate' | 'handOverLate'): Instant {
  return later(receivedAt, minutesOf(level, breach))
}

function later(at: Instant, minutes: number): Instant {
  return new Date(Date.parse(at) + minutes * 60_000).toISOString()
}
