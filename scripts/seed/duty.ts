import { addDays, localDay, localTime } from '../../src/core/vi/dates.ts'
import type { Duty } from '../../src/safeguarding/rules/duty.ts'
import { addShift, checkIn } from '../../src/safeguarding/service/duty.ts'
import type { At } from './main.ts'
import { actorOf, type SamplePerson } from './people.ts'

const days = 7

/**
 * A week of the rota from this hour on, in shifts of a day and a night: an officer who has checked in, a reserve and a
 * head of shift. Officer and reserve take turns.
 */
export async function seedDuty(
  at: At,
  { now, people }: { now: string; people: readonly SamplePerson[] },
): Promise<void> {
  const [one, two, head] = people.filter(({ role }) => role === 'protector')
  if (one === undefined || two === undefined || head === undefined) throw new TypeError('too few protectors')
  const change = `${localTime(now).slice(0, 2)}:00`
  const plan = async (person: SamplePerson, duty: Duty, n: number, phone: string): Promise<string> => {
    const ctx = at(actorOf(head), now)
    const day = addDays(localDay(now), n)
    const { grant } = person
    await addShift(ctx, {
      unitId: grant.unitId,
      personId: person.id,
      duty,
      phone,
      day,
      from: change,
      to: change,
    })
    return ctx.keys.digest('duty-id', ctx.write.id).slice(0, 22)
  }
  for (let n = 0; n < days; n += 1) {
    const [officer, reserve] = n % 2 === 0 ? [one, two] : [two, one]
    const id = await plan(officer, 'officer', n, '0912000111')
    await plan(reserve, 'reserve', n, '0912000222')
    await plan(head, 'head', n, '0912000333')
    if (n === 0) await checkIn(at(actorOf(officer), now), id, { version: 1 })
  }
}
