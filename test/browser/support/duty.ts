import { newId } from '../../../src/db/keys.ts'
import type { Duty } from '../../../src/safeguarding/rules/duty.ts'
import { data } from './site.ts'
import { officer } from './people.ts'

const at = (hours: number): string => new Date(Date.now() + hours * 3_600_000).toISOString()

/** Takes everybody off the rota, as on the first day. */
export function emptyRota(): void {
  data.prepare('update duties set removed_at = ? where removed_at is null').run(at(0))
}

/** Shifts of every kind: over, on duty, not come, checked out, to come. */
export function rota(): void {
  emptyRota()
  shift('officer', [-20, -8], at(-20))
  shift('officer', [-2, 10], at(-2))
  shift('reserve', [-2, 10], null)
  shift('head', [-2, 22], at(-2), at(-1))
  shift('officer', [30, 42], null)
}

function shift(duty: Duty, hours: readonly [number, number], checkedIn: string | null, out?: string): void {
  insert(officer('protector').id, duty, hours, checkedIn, out)
}

function insert(
  personId: string,
  duty: Duty,
  [from, to]: readonly [number, number],
  checkedIn: string | null,
  out: string | null = null,
): void {
  data
    .prepare(
      `insert into duties (id, unit_id, person_id, duty, phone, starts_at, ends_at, checked_in_at, checked_out_at, made_by)
       values (?, 't68', ?, ?, '0912000111', ?, ?, ?, ?, ?)`,
    )
    .run(newId(), personId, duty, at(from), at(to), checkedIn, out, personId)
}

/** Deadlines broken in every way: waiting, too late, of level 1, of a drill, looked into. */
export function incidents(): void {
  const leader = officer('leader').id
  const add = data.prepare(
    `insert into incidents (id, concern_id, kind, level, drill, unit_id, at, review_due, reviewed_at, reviewed_by)
     values (?, ?, ?, ?, ?, 't68', ?, ?, ?, ?)`,
  )
  add.run(newId(), concern('help'), 'openLate', 3, 0, at(-1), at(23), null, null)
  add.run(newId(), concern('help'), 'noDuty', 2, 0, at(-40), at(-16), null, null)
  add.run(newId(), concern('help'), 'openLate', 1, 0, at(-3), at(165), null, null)
  add.run(newId(), concern('drill'), 'handOverLate', 3, 1, at(-50), at(-26), null, null)
  add.run(newId(), concern('help'), 'handOverLate', 3, 0, at(-60), at(-36), at(-50), leader)
}

/** A case that is closed: its clock stands still. */
function concern(source: string): string {
  const id = newId()
  data
    .prepare(
      `insert into concerns (id, status, source, level, unit_id, received_at, received_day, closed_at)
       values (?, 'notConcern', ?, 3, 't68', ?, ?, ?)`,
    )
    .run(id, source === 'drill' ? 'drill' : source, at(-60), at(-60).slice(0, 10), at(-40))
  return id
}
