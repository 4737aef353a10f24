import { Hono, type Context } from 'hono'
import { authorize, demand, personOf, scopeOf } from '../../core/access.ts'
import { AppError } from '../../core/errors.ts'
import { addDays, isDay, localDay, startOfDay } from '../../core/vi/dates.ts'
import { readTogether } from '../../db/client.ts'
import type { Outcome, WriteCtx } from '../../db/context.ts'
import { getUnit, unitsOf } from '../../units/queries/units.ts'
import type { Env } from '../../web/env.ts'
import { renderPage, respond } from '../../web/respond.tsx'
import { answer } from '../../web/write.ts'
import { DutyPage, type DutyModel } from '../pages/duty.tsx'
import { selectOnDuty } from '../queries/duty.ts'
import { selectCandidates, selectShiftsOf } from '../queries/duty-week.ts'
import { AddShift, CopyWeek, mondayOf, SeenShift } from '../rules/duty.ts'
import { weekOf } from '../rules/duty-week.ts'
import { addShift, checkIn, checkOut, copyWeek, removeShift } from '../service/duty.ts'

export const dutyRoutes = new Hono<Env>()
const path = '/bao-ve/truc'

dutyRoutes.get(path, async (c) => respond(c, await model(c), DutyPage))

dutyRoutes.post(path, (c) => {
  demand(c.get('ctx').actor, 'duty.manage')
  return answer(c, AddShift, {
    act: addShift,
    to: (_, { unitId, day }) => weekPath(unitId, mondayOf(day), 'them'),
    again: (status) => again(c, status),
    status: 201,
  })
})

dutyRoutes.post(`${path}/chep`, (c) => {
  demand(c.get('ctx').actor, 'duty.manage')
  return answer(c, CopyWeek, {
    act: copyWeek,
    to: (_, { unitId, week }) => weekPath(unitId, addDays(mondayOf(week), 7), 'chep'),
    again: (status) => again(c, status),
    status: 201,
  })
})

type Change = (ctx: WriteCtx, id: string, seen: SeenShift) => Promise<Outcome>
const changes = {
  bo: removeShift,
  nhan: checkIn,
  'ket-thuc': checkOut,
} as const satisfies Readonly<Record<string, Change>>

for (const [name, change] of Object.entries(changes)) {
  dutyRoutes.post(`${path}/:id/${name}`, (c) => {
    demand(c.get('ctx').actor, 'duty.manage')
    return answer(c, SeenShift, {
      act: (ctx, input) => change(ctx, c.req.param('id'), input),
      to: `${path}?xong=${name}`,
      again: (status) => again(c, status),
    })
  })
}

function weekPath(unitId: string, monday: string, isDone: string): string {
  return `${path}?${new URLSearchParams({ 'don-vi': unitId, tuan: monday, xong: isDone }).toString()}`
}

/** The page about which the form was: its unit and its week. */
async function again(c: Context<Env>, status: 409 | 422): Promise<Response> {
  const { values } = c.get('frame').form
  const one = (name: string): string | undefined => {
    const value = values[name]
    return typeof value === 'string' && value !== '' ? value : undefined
  }
  return renderPage(c, await model(c, { unitId: one('unitId'), week: one('week') }), DutyPage, status)
}

async function model(
  c: Context<Env>,
  asked: { readonly unitId?: string | undefined; readonly week?: string | undefined } = {},
): Promise<DutyModel> {
  const { actor, db, now } = c.get('ctx')
  demand(actor, 'duty.manage')
  const scope = scopeOf(actor, 'duty.manage')
  const unitId = asked.unitId ?? c.req.query('don-vi') ?? scope[0]
  if (unitId === undefined) throw new AppError('not_found')
  const week = asked.week ?? c.req.query('tuan') ?? ''
  const monday = mondayOf(isDay(week) && week > '1900' && week < '2100' ? week : localDay(now))
  const unit = await getUnit(db, unitId)
  authorize(actor, 'duty.manage', { kind: 'unit', id: unit.id, within: unit.within })
  const span = { startsAt: startOfDay(monday), endsAt: startOfDay(addDays(monday, 7)) }
  const day = { startsAt: now, endsAt: new Date(Date.parse(now) + 30 * 60_000).toISOString() }
  const [shifts, current, onDuty, people, units] = await readTogether(db, [
    selectShiftsOf(db, unit.id, span),
    selectShiftsOf(db, unit.id, day),
    selectOnDuty(db, { unitId: unit.id, now }),
    selectCandidates(db, unit.id, now),
    unitsOf(db, scope),
  ])
  const me = personOf(actor)
  return {
    now,
    unit: { id: unit.id, name: unit.officialName },
    units: units.map(({ id, officialName }) => ({ id, name: officialName })),
    monday,
    days: weekOf(shifts, monday, now),
    onDuty,
    mine: current.filter(({ personId }) => personId === me),
    people,
    done: c.req.query('xong') ?? null,
  }
}
