import type { Step } from './clock.ts'
import type { Duty } from './duty.ts'

export type Person = { readonly personId: string; readonly name: string; readonly email: string }
export type OnShift = Person & { readonly duty: Duty; readonly checkedIn: boolean; readonly phone: string }

/** Who could hear of a case of that unit: whose shift it is, and everybody who may open it or answers for it. */
export type Staff = {
  readonly shifts: readonly OnShift[]
  readonly protectors: readonly Person[]
  readonly leaders: readonly Person[]
}

/** Nobody has checked in: nobody may be counted on, whatever the rota says. */
export function isNobodyOn({ shifts }: Staff): boolean {
  return !shifts.some(({ checkedIn }) => checkedIn)
}

/**
 * Whom a step tells. Whoever is an officer checked in now hears every step, also of a case from the shift before. Where
 * the rota has a hole, the next in line is told; where it is empty, everybody who may open the case.
 */
export function toldOf(step: Pick<Step, 'tells' | 'isOver'>, staff: Staff, holder: Person | null): Person[] {
  if (step.isOver) return []
  const present = staff.shifts.filter(({ duty, checkedIn }) => duty === 'officer' && checkedIn)
  const called = calledOf(step, staff, holder)
  const all = [...called, ...present]
  return distinct(isNobodyOn(staff) || called.length === 0 ? [...all, ...staff.protectors] : all)
}

function calledOf({ tells }: Pick<Step, 'tells'>, { shifts }: Staff, holder: Person | null): Person[] {
  const on = (duty: Duty): OnShift[] => shifts.filter((shift) => shift.duty === duty)
  switch (tells) {
    case 'officers': {
      const isOfficerOn = on('officer').some(({ checkedIn }) => checkedIn)
      const others = isOfficerOn ? [] : [...on('reserve'), ...on('head')]
      return [...on('officer'), ...others]
    }
    case 'reserve':
      return on('reserve').length > 0 ? on('reserve') : on('head')
    case 'head':
      return on('head')
    case 'holder':
      return [...(holder === null ? [] : [holder]), ...on('head')]
    default:
      return never(tells)
  }
}

/** Each once, in order. */
export function distinct(people: readonly Person[]): Person[] {
  return [...new Map(people.map((one) => [one.personId, one])).values()]
}

function never(value: never): never {
  throw new TypeError(`unexpected ${String(value)}`)
}
