import { addDays, addMonths, localDay, startOfDay, type Instant, type LocalDay } from './vi/dates.ts'

export type Whose = 'child' | 'visitor' | 'sender' | 'asker' | 'contact' | 'pledger' | 'affected' | 'staff'

/** Why something has no term. `unlinked`: it leads to nobody once the key that made it is gone. */
export type Keeping = 'audit' | 'ledger' | 'public' | 'holder' | 'inForce' | 'unlinked'

/** From when: the words are in `web/words`. */
export type Start =
  | 'begun'
  | 'written'
  | 'received'
  | 'closed'
  | 'decided'
  | 'over'
  | 'ended'
  | 'due'
  | 'read'
  | 'held'
  | 'found'

/**
 * How long and what happens then. `on` is the column, or SQL of it, that the term counts from, word for word as its
 * index has it; with `set` it holds the end itself, as the code that writes it has set it, and `after` only tells of it. `where`: only rows that still hold something. `of`: it goes with a
 * row of another table, whose `on` and `where` are meant. `outcome`: the row goes, or these columns are emptied.
 */
export type Term = {
  readonly from: Start
  readonly after: { readonly hours?: number; readonly days?: number; readonly months?: number }
  readonly set?: true
  readonly on: string
  readonly unit: 'instant' | 'day'
  readonly where?: string
  /** Read from end to end, so that children's writing pays for no index: every minute where rows live for hours, else once a day. */
  readonly whole?: 'minute' | 'day'
  readonly of?: { readonly table: string; readonly key: string; readonly column: string }
  readonly outcome: 'delete' | { readonly set: string }
}

/** Columns of one table that tell of people: whose, under which name the words know them, and until when. */
export type Kept<Key extends string = string> = {
  readonly key: Key
  readonly whose: Whose
  readonly columns: string
  /** Which rows hold it, where the term does not say. */
  readonly holds?: string
  readonly ends: Term | { readonly keep: Keeping }
}

/** Every column of a table stands in `plain` (it tells of nobody) or in `personal`. `key`: the primary key. */
export type Holding<Key extends string = string> = {
  readonly table: string
  readonly key: string
  readonly plain: string
  readonly personal?: readonly Kept<Key>[]
}

export function hasTerm(ends: Kept['ends']): ends is Term {
  return !('keep' in ends)
}

/** What lies at or before this moment (or day) is past its term now. */
export function cutoff({ after, unit, set }: Pick<Term, 'after' | 'unit' | 'set'>, now: Instant): string {
  const today = localDay(now)
  if (set === true) return unit === 'day' ? today : now
  const day = addDays(addMonths(today, -(after.months ?? 0)), -(after.days ?? 0))
  if (unit === 'day') return day
  const sinceMidnight = Date.parse(now) - Date.parse(startOfDay(today))
  return new Date(Date.parse(startOfDay(day)) + sinceMidnight).toISOString()
}

/** The day on which the term of something from then is over. @throws RangeError when neither day nor moment. */
export function lastDay({ after, unit, set }: Pick<Term, 'after' | 'unit' | 'set'>, start: string): LocalDay {
  const day = unit === 'day' ? start : localDay(start)
  return set === true ? day : addDays(addMonths(day, after.months ?? 0), after.days ?? 0)
}
