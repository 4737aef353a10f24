import type { Instant } from '../../core/vi/dates.ts'
import { formatPhone } from '../../core/vi/typed.ts'
import { newId } from '../../db/keys.ts'
import type { Mail } from '../../outbox/rules.ts'
import { caseLetter, incidentLetter, type Contact } from '../rules/notices.ts'
import type { Planned } from '../rules/notices-plan.ts'
import { isNobodyOn, type OnShift, type Staff } from '../rules/notices-told.ts'

type At = { readonly now: Instant; readonly origin: string }

/** The letters of a plan: one a person. */
export function lettersOf({ toWorkers, toLeaders }: Planned, at: At): Mail[] {
  return [
    ...toWorkers.map(({ to, isDrill, staff, lines }) => {
      const isHead = staff.shifts.some(({ personId, duty }) => personId === to.personId && duty === 'head')
      return {
        id: newId(),
        to: to.email,
        ...caseLetter({
          ...at,
          name: to.name,
          isDrill,
          cases: lines,
          head: isHead ? undefined : on(staff, 'head')[0],
          officers: isHead ? on(staff, 'officer') : [],
          isNobodyOn: isNobodyOn(staff),
        }),
      }
    }),
    ...toLeaders.map(({ to, isDrill, lines }) => ({
      id: newId(),
      to: to.email,
      ...incidentLetter({ ...at, name: to.name, isDrill, incidents: lines }),
    })),
  ]
}

function on({ shifts }: Staff, duty: OnShift['duty']): Contact[] {
  return shifts
    .filter((shift) => shift.duty === duty)
    .map(({ name, phone }) => ({ name, phone: formatPhone(phone) }))
}
