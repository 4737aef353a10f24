import type { Instant } from '../../core/vi/dates.ts'
import {
  deadlinesOf,
  dueSteps,
  nextAlarmAt,
  plan,
  type Clock,
  type IncidentKind,
  type Step,
} from './clock.ts'
import type { CaseLine, IncidentLine } from './notices.ts'
import { distinct, isNobodyOn, toldOf, type Person, type Staff } from './notices-told.ts'

/** A case whose clock is looked at, with everybody who could hear of it. */
export type Looked = Clock & {
  readonly id: string
  readonly seq: number
  readonly version: number
  readonly unitId: string
  readonly nextAlarmAt: Instant
  readonly isDrill: boolean
  /** One of many from one address: these share their letters. */
  readonly isCrowded: boolean
  readonly known: readonly IncidentKind[]
  readonly holder: Person | null
  readonly staff: Staff
}

export type Fired = Pick<Step, 'step' | 'dueAt'> & { readonly concernId: string; readonly told: number }
export type NewIncident = IncidentLine & {
  readonly concernId: string
  readonly unitId: string
  readonly isDrill: boolean
  readonly at: Instant
}
type Told<Line> = {
  readonly to: Person
  readonly isDrill: boolean
  readonly staff: Staff
  readonly lines: Line[]
}

export type Planned = {
  /** Each case with when its clock is to be looked at again. */
  readonly looks: readonly { readonly looked: Looked; readonly next: Instant | null }[]
  readonly fired: readonly Fired[]
  readonly incidents: readonly NewIncident[]
  /** What many cases from one address have had told in this minute. */
  readonly crowds: readonly string[]
  /** One letter a person, whatever is due together. */
  readonly toWorkers: readonly Told<CaseLine>[]
  readonly toLeaders: readonly Told<IncidentLine>[]
}

type Known = {
  readonly now: Instant
  /** The number of the last incident. */
  readonly last: number
  /** Of `crowdIds`, those that were told in this minute. */
  readonly crowds: readonly string[]
}

/** A step of crowded cases in one minute: it is told once. */
export function crowdId(step: string, now: Instant): string {
  return `crowd/${step}/${now.slice(0, 16)}`
}

/** All that may be told of a crowd in this minute. */
export function crowdIds(now: Instant): string[] {
  return Object.entries(plan).flatMap(([level, rules]) =>
    rules.map(({ name }) => crowdId(`${level}.${name}`, now)),
  )
}

/** What is due of these cases: which steps, told to whom, which deadlines were broken. Pure. */
export function planOf(cases: readonly Looked[], { now, last, crowds }: Known): Planned {
  const made = {
    looks: [] as { looked: Looked; next: Instant | null }[],
    fired: [] as Fired[],
    incidents: [] as NewIncident[],
    crowds: new Set<string>(),
    toWorkers: new Map<string, Told<CaseLine>>(),
    toLeaders: new Map<string, Told<IncidentLine>>(),
  }
  for (const looked of cases) {
    const steps = dueSteps(looked, now)
    const shared = looked.isCrowded ? steps.map(({ step }) => crowdId(step, now)) : []
    if (shared.some((id) => crowds.includes(id))) {
      made.looks.push({ looked, next: nextMinute(now) })
      continue
    }
    for (const id of shared) made.crowds.add(id)
    const incidents = broken(looked, steps, now).map((one, at) => ({
      ...one,
      number: last + made.incidents.length + at + 1,
    }))
    const leaders = looked.level > 1 && incidents.length > 0 ? looked.staff.leaders : []
    for (const incident of incidents) {
      made.incidents.push(incident)
      for (const to of leaders) add(made.toLeaders, { to, ...looked }, incident)
    }
    for (const step of steps) {
      const told = toldOf(step, looked.staff, looked.holder)
      for (const to of told) add(made.toWorkers, { to, ...looked }, lineOf(looked, step))
      const { length } = distinct([...told, ...leaders])
      made.fired.push({ concernId: looked.id, step: step.step, dueAt: step.dueAt, told: length })
    }
    const fired = [...looked.fired, ...steps.map(({ step }) => step)]
    made.looks.push({ looked, next: nextAlarmAt({ ...looked, fired }) })
  }
  return {
    ...made,
    crowds: [...made.crowds],
    toWorkers: [...made.toWorkers.values()],
    toLeaders: [...made.toLeaders.values()],
  }
}

function broken(looked: Looked, steps: readonly Step[], now: Instant): Omit<NewIncident, 'number'>[] {
  const { id, level, unitId, isDrill, known, staff } = looked
  const common = { concernId: id, level, unitId, isDrill, reviewBy: reviewBy(level, now) }
  const isAlone = level > 1 && isNobodyOn(staff) && steps.some((step) => !step.isOver)
  const found: { kind: IncidentKind; at: Instant }[] = [
    ...(isAlone ? [{ kind: 'noDuty' as const, at: now }] : []),
    ...steps.flatMap(({ breach, dueAt }) => (breach === null ? [] : [{ kind: breach, at: dueAt }])),
  ]
  return found.filter(({ kind }) => !known.includes(kind)).map((one) => ({ ...common, ...one }))
}

/** Leaders look into a broken deadline within 24 hours; those of level 1 are a list of the week. */
function reviewBy(level: Looked['level'], now: Instant): Instant {
  const days = level > 1 ? 1 : 7
  return new Date(Date.parse(now) + days * 86_400_000).toISOString()
}

function lineOf(looked: Looked, { awaits }: Step): CaseLine {
  const { openBy, handOverBy } = deadlinesOf(looked)
  const { seq: number, level } = looked
  return awaits === 'opened'
    ? { number, level, awaits: 'open', by: openBy }
    : { number, level, awaits: 'handOver', by: handOverBy }
}

/** A drill never stands in one letter with what is not. */
function add<Line>(
  letters: Map<string, Told<Line>>,
  { to, isDrill, staff }: Omit<Told<Line>, 'lines'>,
  line: Line,
): void {
  const key = `${to.personId} ${isDrill}`
  const letter = letters.get(key) ?? { to, isDrill, staff, lines: [] }
  const isNew = !letter.lines.some((known) => JSON.stringify(known) === JSON.stringify(line))
  if (isNew) letter.lines.push(line)
  letters.set(key, letter)
}

function nextMinute(now: Instant): Instant {
  return new Date((Math.floor(Date.parse(now) / 60_000) + 1) * 60_000).toISOString()
}
