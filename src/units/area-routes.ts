import { Hono, type Context } from 'hono'
import { authorize, can, demand, type Permission } from '../core/access.ts'
import { AppError } from '../core/errors.ts'
import { localDay } from '../core/vi/dates.ts'
import type { Outcome } from '../db/context.ts'
import { checkInput } from '../web/body.ts'
import type { Env } from '../web/env.ts'
import { renderPage, respond, wantsJson } from '../web/respond.tsx'
import { answer, keepTyped } from '../web/write.ts'
import { AreaPage, type AreaModel } from './pages/area.tsx'
import { CheckPage, ImportPage } from './pages/area-import.tsx'
import { AreasPage, type AreasModel } from './pages/areas.tsx'
import { unitHref } from './pages/units.tsx'
import { areasOf, checkImport, getArea, sortAreas } from './queries/areas.ts'
import { getUnit, type Unit } from './queries/units.ts'
import { AddArea, EndArea, ImportAreas, RenameArea } from './rules/areas.ts'
import { isInForce } from './rules/units.ts'
import { importAreas } from './service/area-import.ts'
import { addArea, assertCommune, endArea, renameArea } from './service/areas.ts'

export const areaRoutes = new Hono<Env>()

areaRoutes.get('/quan-tri/don-vi/:id/thon', async (c) => {
  const unit = await openCommune(c, 'unit.read')
  return respond(c, await areasModel(c, unit), AreasPage)
})

areaRoutes.post('/quan-tri/don-vi/:id/thon', (c) => {
  demand(c.get('ctx').actor, 'area.manage')
  const id = c.req.param('id')
  return answer(c, AddArea, {
    act: (ctx, input) => addArea(ctx, id, input),
    to: (outcome) => `${unitHref(id)}/thon?moi=${String(outcome['id'])}`,
    again: async (status) =>
      renderPage(c, await areasModel(c, await openCommune(c, 'area.manage')), AreasPage, status),
    status: 201,
  })
})

areaRoutes.get('/quan-tri/don-vi/:id/thon/nhap-tep', async (c) => {
  const unit = await openCommune(c, 'area.manage')
  assertCommune(unit, localDay(c.get('ctx').now))
  return respond(c, { unit: named(unit) }, ImportPage)
})

areaRoutes.post('/quan-tri/don-vi/:id/thon/nhap-tep', async (c) => {
  const unit = await openCommune(c, 'area.manage')
  assertCommune(unit, localDay(c.get('ctx').now))
  const again = (status: 409 | 422) => renderPage(c, { unit: named(unit) }, ImportPage, status)
  try {
    const { step, text } = checkInput(c.get('request').body, ImportAreas)
    if (step === 'check') {
      const check = await checkImport(c.get('ctx'), unit.id, text)
      return await respond(c, { unit: named(unit), ...check, text }, CheckPage)
    }
  } catch (error) {
    if (!(error instanceof AppError) || error.code !== 'invalid' || wantsJson(c)) throw error
    keepTyped(c, error)
    return again(422)
  }
  return answer(c, ImportAreas, {
    act: (ctx, { text }) => importAreas(ctx, unit.id, text),
    to: (outcome) => `${unitHref(unit.id)}/thon?da-nhap=${numberOf(outcome, 'added')}`,
    again,
    status: 201,
  })
})

areaRoutes.get('/quan-tri/thon/:id', async (c) => {
  const ctx = c.get('ctx')
  demand(ctx.actor, 'area.manage')
  return respond(c, await openArea(c), AreaPage)
})

areaRoutes.post('/quan-tri/thon/:id/doi-ten', (c) => {
  demand(c.get('ctx').actor, 'area.manage')
  const id = c.req.param('id')
  return answer(c, RenameArea, {
    act: (ctx, input) => renameArea(ctx, id, input),
    to: `/quan-tri/thon/${id}`,
    again: async (status) => renderPage(c, await openArea(c), AreaPage, status),
  })
})

areaRoutes.post('/quan-tri/thon/:id/ket-thuc', (c) => {
  demand(c.get('ctx').actor, 'area.manage')
  const id = c.req.param('id')
  return answer(c, EndArea, {
    act: (ctx, input) => endArea(ctx, id, input),
    to: `/quan-tri/thon/${id}`,
    again: async (status) => renderPage(c, await openArea(c), AreaPage, status),
  })
})

type Ask = Context<Env, '/quan-tri/don-vi/:id/thon'>

/** The commune of the address. @throws AppError `not_found` outside one's scope, and for what has no areas. */
async function openCommune(c: Ask, permission: Permission): Promise<Unit> {
  const ctx = c.get('ctx')
  demand(ctx.actor, permission)
  const unit = await getUnit(ctx.db, c.req.param('id'))
  authorize(ctx.actor, permission, subjectOf(unit))
  if (unit.level !== 'commune') throw new AppError('not_found')
  return unit
}

async function areasModel(c: Ask, unit: Unit): Promise<AreasModel> {
  const ctx = c.get('ctx')
  const areas = sortAreas(await areasOf(ctx.db, unit.id))
  const added = c.req.query('da-nhap')
  return {
    unit: named(unit),
    areas,
    mayManage: isInForce(unit, localDay(ctx.now)) && can(ctx.actor, 'area.manage', subjectOf(unit)),
    added: added !== undefined && /^\d{1,4}$/.test(added) ? Number(added) : null,
    addedId: c.req.query('moi'),
  }
}

async function openArea(c: Context<Env, '/quan-tri/thon/:id'>): Promise<AreaModel> {
  const ctx = c.get('ctx')
  const { within, ...area } = await getArea(ctx.db, c.req.param('id'))
  authorize(ctx.actor, 'area.manage', { kind: 'area', id: area.id, within })
  return { area }
}

function subjectOf({ id, within }: Unit): { kind: string; id: string; within: readonly string[] } {
  return { kind: 'unit', id, within }
}

function named({ id, officialName, validTo }: Unit): AreasModel['unit'] {
  return { id, officialName, validTo }
}

function numberOf(outcome: Outcome, name: string): number {
  const value = outcome[name]
  return typeof value === 'number' ? value : 0
}
