import { AppError } from '../../core/errors.ts'
import { fold } from '../../core/vi/text.ts'
import type { ReadDb } from '../../db/client.ts'
import { chosenSeq, type EndOrganisation } from '../rules/organisations.ts'
import { organisationsOf, type ListedOrganisation } from './list.ts'
import { findOrganisation, type Organisation } from './organisations.ts'

export type SuccessorFields = Pick<EndOrganisation, 'successor' | 'successorSeq' | 'successorFor'>
type Options = { readonly scope: readonly string[]; readonly self: string }

/** What a form offers for a typed name: organisations in force within the scope. At most ten. */
export async function successorChoices(
  db: ReadDb,
  text: string,
  { scope, self }: Options,
): Promise<ListedOrganisation[]> {
  if (text === '' || /^\d+$/.test(text)) return []
  const { organisations } = await organisationsOf(db, { scope, q: text, inForce: true, limit: 11 })
  return organisations.filter(({ id }) => id !== self).slice(0, 10)
}

/**
 * The organisation in force that takes over; undefined when none was named.
 * @throws AppError `invalid` at `successor`: `organisation.successor_unknown` or `organisation.successor_several`.
 */
export async function demandSuccessor(
  db: ReadDb,
  fields: SuccessorFields,
  options: Options,
): Promise<Organisation | undefined> {
  const seq = chosenSeq(fields)
  if (seq !== undefined) return successorBySeq(db, seq, options)
  if (fields.successor === '') return undefined
  const choices = await successorChoices(db, fields.successor, options)
  const whole = choices.filter(({ name }) => fold(name) === fold(fields.successor))
  const [first, ...others] = whole.length > 0 ? whole : choices
  if (first === undefined) refuse('organisation.successor_unknown')
  if (others.length > 0) refuse('organisation.successor_several')
  return successorBySeq(db, first.seq, options)
}

async function successorBySeq(db: ReadDb, seq: number, { scope, self }: Options): Promise<Organisation> {
  const found = await findOrganisation(db, seq)
  const isFit =
    found !== undefined &&
    found.organisation.id !== self &&
    found.organisation.validTo === null &&
    found.within.some((id) => scope.includes(id))
  if (!isFit) refuse('organisation.successor_unknown')
  return found.organisation
}

function refuse(code: string): never {
  throw new AppError('invalid', { issues: [{ field: 'successor', code }] })
}
