import { sql } from 'drizzle-orm'
import { authorize } from '../../core/access.ts'
import { AppError } from '../../core/errors.ts'
import { readTogether, type Statement, type WriteDb } from '../../db/client.ts'
import { commit, type Fact } from '../../db/commit.ts'
import type { Ctx, WriteCtx } from '../../db/context.ts'
import { violates } from '../../db/faults.ts'
import { newId } from '../../db/keys.ts'
import { queueMails } from '../../outbox/service.ts'
import {
  alarmsAtOnce,
  selectDue,
  selectNumbers,
  selectPosts,
  selectShifts,
  type DueConcern,
  type DueShift,
  type Post,
} from '../queries/alarms.ts'
import type { IncidentKind } from '../rules/clock.ts'
import { crowdIds, planOf, type Looked, type Planned } from '../rules/notices-plan.ts'
import type { Staff } from '../rules/notices-told.ts'
import { lettersOf } from './alarms-mail.ts'

type Watching = Pick<Ctx, 'db' | 'keys' | 'now' | 'settings'>

const job = 'alarms'
const tries = 4

/**
 * Sends what the clocks of the cases demand by now: steps, letters, incidents and the next alarm of each case in one
 * commit, so that a step is sent once, whoever sends it and however often. A rival's step makes the commit fail; what
 * is left is then read anew.
 * @param origin where the site is reached, for the link in a letter; empty for none.
 * @param rounds of fifty cases at most.
 * @returns how many steps were fired.
 */
export async function fireDue(watching: Watching, origin: string, rounds = 1): Promise<number> {
  let fired = 0
  for (let round = 1; round <= rounds; round += 1) {
    const { looked, steps } = await fireRound(watching, origin)
    fired += steps
    if (looked < alarmsAtOnce) break
  }
  return fired
}

async function fireRound(watching: Watching, origin: string): Promise<{ looked: number; steps: number }> {
  const ctx: Ctx = { ...watching, actor: { kind: 'system', job } }
  for (let attempt = 1; ; attempt += 1) {
    const planned = await look(ctx)
    const [first, ...others] = factsOf(planned, ctx)
    if (first === undefined) return { looked: 0, steps: 0 }
    const facts: [Fact, ...Fact[]] = [first, ...others]
    const writeCtx: WriteCtx = { ...ctx, write: { id: ctx.keys.digest('commit', newId()), digest: '' } }
    const permits = facts.map(({ subject: kind, id }) =>
      authorize(ctx.actor, 'system.run', { kind, id, within: [] }),
    )
    const letters = lettersOf(planned, { now: ctx.now, origin })
    try {
      await commit(writeCtx, permits, facts, (db) => [
        ...writesOf(db, ctx, planned),
        ...queueMails(db, letters, ctx.now),
      ])
      return { looked: planned.looks.length, steps: planned.fired.length }
    } catch (error) {
      if (!isRivals(error) || attempt === tries) throw error
    }
  }
}

async function look(ctx: Ctx): Promise<Planned> {
  const { db, now } = ctx
  const [due, posts, shifts, [numbers]] = await readTogether(db, [
    selectDue(db, now),
    selectPosts(db, now),
    selectShifts(db, now),
    selectNumbers(db, crowdIds(now)),
  ])
  const cases = due.map((row) => lookedOf(row, staffOf(row.unitId, posts, shifts)))
  const crowds = JSON.parse(numbers?.crowd ?? '[]') as string[] // a list that our query made
  return planOf(cases, { now, last: numbers?.last ?? 0, crowds })
}

/**
 * What a crowd is told in a minute is told once by the key of its event; a step by the key of its own row. A case that
 * is only looked at leaves no event, or a flood would write thousands in each minute.
 */
function factsOf({ looks, fired, crowds }: Planned, { now }: Ctx): Fact[] {
  const told = [...new Set(fired.map(({ concernId }) => concernId))]
  const some = told.length > 0 ? told : looks.slice(0, 1).map(({ looked }) => looked.id)
  const ids = [...some.map((id) => `${id}/${now}`), ...crowds]
  return ids.map((id) => ({ subject: 'alarm', id, version: 1, action: 'fire' }))
}

function writesOf(db: WriteDb, { now }: Ctx, { looks, fired, incidents }: Planned): Statement[] {
  const next = looks.map(({ looked: { id, version }, next: at }) => ({ id, version, at }))
  const broken = incidents.map((one) => ({ ...one, id: newId() }))
  return [
    db.run(sql`
      insert into alarms (concern_id, step, due_at, fired_at, told)
      select value ->> 'concernId', value ->> 'step', value ->> 'dueAt', ${now}, value ->> 'told'
      from json_each(${JSON.stringify(fired)})`),
    db.run(sql`
      insert into incidents (seq, id, concern_id, kind, level, drill, unit_id, at, review_due)
      select value ->> 'number', value ->> 'id', value ->> 'concernId', value ->> 'kind', value ->> 'level',
        value ->> 'isDrill', value ->> 'unitId', value ->> 'at', value ->> 'reviewBy'
      from json_each(${JSON.stringify(broken)})`),
    // Whoever opened or raised the case meanwhile has set its clock; that one stands.
    db.run(sql`
      update concerns as k set next_alarm_at = n.value ->> 'at' from json_each(${JSON.stringify(next)}) n
      where k.id = n.value ->> 'id' and k.version = n.value ->> 'version'`),
  ]
}

function isRivals(error: unknown): boolean {
  if (error instanceof AppError) return error.code === 'conflict'
  return violates(error, 'alarms.') || violates(error, 'incidents.')
}

function lookedOf(row: DueConcern, staff: Staff): Looked {
  const { source, crowded, fired, known, holderId, holderName, holderEmail, ...rest } = row
  return {
    ...rest,
    isDrill: source === 'drill',
    isCrowded: crowded === 1,
    fired: JSON.parse(fired) as string[], // both are lists that our query made
    known: JSON.parse(known) as IncidentKind[],
    holder:
      holderId === null ? null : { personId: holderId, name: holderName ?? '', email: holderEmail ?? '' },
    staff,
  }
}

function staffOf(unitId: string, posts: readonly Post[], shifts: readonly DueShift[]): Staff {
  const here = <Row extends { readonly unitId: string }>(rows: readonly Row[]): Row[] =>
    rows.filter((row) => row.unitId === unitId)
  return {
    shifts: here(shifts).map((shift) => ({ ...shift, checkedIn: shift.checkedIn === 1 })),
    protectors: here(posts).filter(({ role }) => role === 'protector'),
    leaders: here(posts).filter(({ role }) => role === 'leader'),
  }
}
