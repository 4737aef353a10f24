import type { Issue } from '../../core/errors.ts'
import type { LocalDay } from '../../core/vi/dates.ts'
import { eventParts, type EventPart, type PlaceKind } from './event.ts'
import type { EventKind } from './kinds.ts'
import type { Needs } from './needs.ts'
import { safetyField } from './parts.ts'
import { asksHow, safetyNames, type Safety } from './safety.ts'

export type Contact = {
  readonly name: string | null
  readonly post: string | null
  readonly phone: string | null
  readonly email: string | null
}

export type People = {
  readonly under7: number | null
  readonly from7To9: number | null
  readonly from10To12: number | null
  readonly from13To15: number | null
  readonly disabled: number | null
  readonly hardship: number | null
  readonly adults: number | null
}

/** Everything that an organiser answered. */
export type Answers = People & {
  readonly campaign: { readonly startsOn: LocalDay; readonly endsOn: LocalDay }
  readonly title: string | null
  readonly kinds: readonly EventKind[]
  readonly day: LocalDay | null
  readonly startsAt: string | null
  readonly endsAt: string | null
  readonly placeKind: PlaceKind | null
  readonly place: string | null
  readonly communeId: string | null
  readonly needs: Needs | null
  readonly safety: Safety
  readonly contact: Contact | null
}

/** `missing` may wait while it is a draft; `wrong` may not be stored. */
export type OpenIssue = Issue & { readonly kind: 'missing' | 'wrong' }

/** How many children are expected; null when no age band was filled in. */
export function childrenOf({ under7, from7To9, from10To12, from13To15 }: People): number | null {
  const bands = [under7, from7To9, from10To12, from13To15].filter((n) => n !== null)
  return bands.length === 0 ? null : bands.reduce((sum, n) => sum + n, 0)
}

/** What a part still lacks or has wrong on that day; empty when it is done. */
export function openIssues(part: EventPart, answers: Answers, today: LocalDay): OpenIssue[] {
  return checks[part](answers, today)
}

/** The parts that are not done. */
export function openParts(answers: Answers, today: LocalDay): EventPart[] {
  return eventParts.filter((part) => openIssues(part, answers, today).length > 0)
}

export type PartState = 'done' | 'doing' | 'todo'

export function partState(part: EventPart, answers: Answers, today: LocalDay): PartState {
  if (openIssues(part, answers, today).length === 0) return 'done'
  return isUntouched[part](answers) ? 'todo' : 'doing'
}

const checks: Readonly<Record<EventPart, (answers: Answers, today: LocalDay) => OpenIssue[]>> = {
  1: ({ title, kinds }) => [
    ...unless(title !== null, 'title', 'event.title'),
    ...unless(kinds.length > 0, 'kinds', 'event.kinds'),
  ],
  2: (answers, today) => [...dayIssues(answers, today), ...hourIssues(answers), ...placeIssues(answers)],
  3: peopleIssues,
  4: ({ needs }) => needIssues(needs),
  5: ({ safety }) => safetyIssues(safety),
  6: ({ contact }) => [
    ...unless(has(contact?.name), 'contactName', 'event.contact_name'),
    ...unless(has(contact?.phone), 'contactPhone', 'event.phone'),
  ],
}

const isUntouched: Readonly<Record<EventPart, (answers: Answers) => boolean>> = {
  1: ({ title, kinds }) => title === null && kinds.length === 0,
  2: ({ day, startsAt, endsAt, placeKind, place }) =>
    [day, startsAt, endsAt, placeKind, place].every((value) => value === null),
  3: ({ under7, from7To9, from10To12, from13To15, disabled, hardship, adults }) =>
    [under7, from7To9, from10To12, from13To15, disabled, hardship, adults].every((n) => n === null),
  4: ({ needs }) => needs === null,
  5: ({ safety }) => Object.keys(safety).length === 0,
  6: ({ contact }) => contact === null,
}

function dayIssues({ day, campaign }: Answers, today: LocalDay): OpenIssue[] {
  if (day === null) return [missing('day', 'event.day')]
  if (day < today) return [wrong('day', 'event.day_past')]
  return day < campaign.startsOn || day > campaign.endsOn ? [wrong('day', 'event.day_window')] : []
}

function hourIssues({ startsAt, endsAt }: Answers): OpenIssue[] {
  if (startsAt !== null && endsAt !== null && endsAt <= startsAt) return [wrong('endsAt', 'event.hours')]
  return [
    ...unless(startsAt !== null, 'startsAt', 'event.starts'),
    ...unless(endsAt !== null, 'endsAt', 'event.ends'),
  ]
}

function placeIssues({ placeKind, place, communeId }: Answers): OpenIssue[] {
  return [
    ...unless(placeKind !== null, 'placeKind', 'event.place_kind'),
    ...unless(placeKind === null || place !== null, 'place', 'event.place'),
    ...unless(communeId !== null, 'unit', 'event.commune'),
  ]
}

function peopleIssues(answers: Answers): OpenIssue[] {
  const total = childrenOf(answers)
  const { disabled, hardship } = answers
  return [
    ...unless(total !== null && total > 0, 'under7', 'event.children'),
    ...((disabled ?? 0) > (total ?? 0) ? [wrong('disabled', 'event.disabled_total', total ?? 0)] : []),
    ...((hardship ?? 0) > (total ?? 0) ? [wrong('hardship', 'event.hardship_total', total ?? 0)] : []),
  ]
}

function needIssues(needs: Needs | null): OpenIssue[] {
  const asked = needs !== null && (Object.keys(needs.counts).length > 0 || needs.value !== null)
  if (needs?.none === true && asked) return [wrong('noNeeds', 'event.needs_both')]
  return unless(needs?.none === true || asked, 'gifts', 'event.needs')
}

function safetyIssues(safety: Safety): OpenIssue[] {
  return safetyNames.flatMap((question) => {
    const given = safety[question]
    const field = safetyField(question)
    if (given === undefined) return [missing(field, `event.safety_${question}`)]
    return unless(
      !asksHow(question, given.answer) || given.how !== null,
      `${field}How`,
      `event.safety_how_${question}`,
    )
  })
}

function has(text: string | null | undefined): boolean {
  return text !== null && text !== undefined
}

function unless(fine: boolean, field: string, code: string): OpenIssue[] {
  return fine ? [] : [missing(field, code)]
}

function missing(field: string, code: string): OpenIssue {
  return { field, code, kind: 'missing' }
}

function wrong(field: string, code: string, n?: number): OpenIssue {
  return n === undefined ? { field, code, kind: 'wrong' } : { field, code, n, kind: 'wrong' }
}
