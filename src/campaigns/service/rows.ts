import { sql } from 'drizzle-orm'
import { AppError } from '../../core/errors.ts'
import { localDay } from '../../core/vi/dates.ts'
import type { Statement, WriteDb } from '../../db/client.ts'
import type { Ctx } from '../../db/context.ts'
import { eventContacts } from '../../db/schema.ts'
import { demandUnit } from '../../units/queries/choose.ts'
import type { Unit } from '../../units/queries/units.ts'
import type { UnitFields } from '../../units/rules/units.ts'
import { contactDeletedOn } from '../rules/event.ts'
import { childrenOf, type Contact, type OpenIssue, type People } from '../rules/open-issues.ts'
import { needsOf, safetyOf, type WholeEvent } from '../rules/parts.ts'
import { placesFor } from './holders.ts'

// What was typed into the parts of an event, as its rows hold it.

/** Where it is held; undefined when no place was typed. @throws AppError `invalid` at `unit`. */
export async function placeOf(
  ctx: Ctx,
  fields: UnitFields,
  organisationId: string | null,
): Promise<Pick<Unit, 'id' | 'within' | 'parentId'> | undefined> {
  if (fields.unit === '' && fields.unitId === '') return undefined
  const options = {
    day: localDay(ctx.now),
    near: ctx.settings.rootUnitId,
    level: 'commune' as const,
    within: placesFor(ctx, organisationId),
  }
  return demandUnit(ctx.db, fields, options)
}

/** A place at school needs no name of its own. */
export function placeName(
  { placeKind, place }: Pick<WholeEvent, 'placeKind' | 'place'>,
  organisation: string | null,
): string | null {
  return place === null && placeKind === 'school' ? organisation : place
}

/** Numbers of people; where a part is complete, what was left empty is nobody. */
export function peopleOf(input: People, complete: boolean): People {
  const { under7, from7To9, from10To12, from13To15, disabled, hardship, adults } = input
  const people = { under7, from7To9, from10To12, from13To15, disabled, hardship, adults }
  if (!complete || childrenOf(people) === null) return people
  return {
    under7: under7 ?? 0,
    from7To9: from7To9 ?? 0,
    from10To12: from10To12 ?? 0,
    from13To15: from13To15 ?? 0,
    disabled: disabled ?? 0,
    hardship: hardship ?? 0,
    adults: adults ?? 0,
  }
}

export function needsColumn(input: Parameters<typeof needsOf>[0]): string {
  return JSON.stringify(needsOf(input) ?? {})
}

export function safetyColumn(input: Parameters<typeof safetyOf>[0]): string {
  return JSON.stringify(safetyOf(input))
}

type ContactInput = Pick<WholeEvent, 'contactName' | 'contactPost' | 'contactPhone' | 'contactEmail'>

/** The contact that was typed; null for nothing at all. */
export function contactOf(input: ContactInput): Contact | null {
  const { contactName: name, contactPost: post, contactPhone: phone, contactEmail: email } = input
  return [name, post, phone, email].every((value) => value === null) ? null : { name, post, phone, email }
}

/** Stores the contact until a year after that day; takes it away when it was emptied. */
export function keepContact(db: WriteDb, id: string, contact: Contact | null, day: string): Statement {
  if (contact === null) return db.run(sql`delete from event_contacts where event_id = ${id}`)
  const row = { ...contact, deleteOn: contactDeletedOn(day) }
  return db
    .insert(eventContacts)
    .values({ eventId: id, ...row })
    .onConflictDoUpdate({ target: eventContacts.eventId, set: row })
}

/** The event has another day now: its contact is kept a year from there. */
export function moveContact(db: WriteDb, id: string, day: string): Statement {
  return db.run(sql`update event_contacts set delete_on = ${contactDeletedOn(day)} where event_id = ${id}`)
}

/** Refuses what cannot be stored, and what is missing unless it may wait. @throws AppError `invalid`. */
export function assertFit(issues: readonly OpenIssue[], later: boolean): void {
  const open = issues.filter(({ kind }) => kind === 'wrong' || !later)
  const [first] = open
  if (first === undefined) return
  refuse(open)
}

function refuse(issues: readonly OpenIssue[]): never {
  throw new AppError('invalid', {
    issues: issues.map(({ field, code, n }) => (n === undefined ? { field, code } : { field, code, n })),
  })
}
