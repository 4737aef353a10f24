import { Hono, type Context } from 'hono'
import { authorize, demand, scopeOf, type Actor } from '../../core/access.ts'
import { AppError } from '../../core/errors.ts'
import { localDay } from '../../core/vi/dates.ts'
import { compareVi } from '../../core/vi/sort.ts'
import { readTogether } from '../../db/client.ts'
import type { Outcome, WriteCtx } from '../../db/context.ts'
import { unitChoices } from '../../units/queries/choose.ts'
import { asUnit, selectUnit, unitsOf, unitsWithin, type Unit } from '../../units/queries/units.ts'
import type { Env } from '../../web/env.ts'
import { renderPage, respond } from '../../web/respond.tsx'
import { answer } from '../../web/write.ts'
import type { EntryModel } from '../pages/entry-parts.tsx'
import { EntryPage } from '../pages/entry.tsx'
import { ListPage, type ListModel } from '../pages/list.tsx'
import { PledgePage } from '../pages/pledge.tsx'
import { campaignChoices } from '../queries/campaigns.ts'
import { selectList } from '../queries/list.ts'
import { asPage } from '../queries/newest.ts'
import { selectCampaign } from '../queries/tallies.ts'
import { EndPledge, MovePledge, RecordPledge, typedDay } from '../rules/entry.ts'
import { PledgeFilter, stageOfParameter } from '../rules/list.ts'
import { cancelPledge, confirmPledge, recordPledge, undoPledge, withdrawPledge } from '../service/pledges.ts'
import { base, pledgeModel, seqOf } from './model.ts'
import { measureOf } from './tally-filter.ts'

export const pledgeDesk = new Hono<Env>()
const one = `${base}/:seq{[0-9]{1,9}}`

pledgeDesk.get(base, async (c) => {
  demand(c.get('ctx').actor, 'pledge.read')
  return respond(c, await listModel(c), ListPage)
})

pledgeDesk.get(`${base}/moi`, async (c) => {
  demand(c.get('ctx').actor, 'pledge.record')
  return respond(c, await entryModel(c), EntryPage)
})

pledgeDesk.post(base, (c) => {
  demand(c.get('ctx').actor, 'pledge.record')
  return answer(c, RecordPledge, {
    act: recordPledge,
    to: ({ seq }) => `${base}/${String(seq)}`,
    again: async (status) => renderPage(c, await entryModel(c), EntryPage, status),
    status: 201,
  })
})

pledgeDesk.get(one, async (c) => {
  demand(c.get('ctx').actor, 'pledge.read')
  return respond(c, await pledgeModel(c), PledgePage)
})

pledgeDesk.post(`${one}/xac-nhan`, (c) => {
  demand(c.get('ctx').actor, 'pledge.verify')
  return answer(c, MovePledge, {
    act: (ctx, input) => confirmPledge(ctx, seqOf(c), input),
    to: (_, { back }) => (back === undefined ? here(c) : `${base}/${back}?xong=${seqOf(c)}`),
    again: async (status) => renderPage(c, await pledgeModel(c), PledgePage, status),
  })
})

pledgeDesk.post(`${one}/hoan-tac`, (c) => {
  demand(c.get('ctx').actor, 'pledge.record')
  return answer(c, MovePledge, {
    act: (ctx, input) => undoPledge(ctx, seqOf(c), input),
    to: here(c),
    again: async (status) => renderPage(c, await pledgeModel(c), PledgePage, status),
  })
})

end('rut', withdrawPledge)
end('huy', cancelPledge)

function end(path: string, act: (ctx: WriteCtx, seq: number, input: EndPledge) => Promise<Outcome>): void {
  pledgeDesk.post(`${one}/${path}`, (c) => {
    demand(c.get('ctx').actor, 'pledge.record')
    return answer(c, EndPledge, {
      act: (ctx, input) => act(ctx, seqOf(c), input),
      to: here(c),
      again: async (status) => renderPage(c, await pledgeModel(c), PledgePage, status),
    })
  })
}

function here(c: Context<Env>): string {
  return `${base}/${seqOf(c)}`
}

async function listModel(c: Context<Env>): Promise<ListModel> {
  const ctx = c.get('ctx')
  const asked = PledgeFilter.parse(c.req.query())
  const { q, sau: after, nam: year = null, 'chien-dich': campaign = null, 'tinh-trang': stage = null } = asked
  const measure = measureOf(asked.do)
  const placeId = asked['don-vi']
  const own = placeId !== undefined && asked.rieng !== undefined
  const [rows, campaigns, units] = await readTogether(ctx.db, [
    selectList(ctx.db, {
      scope: scopeOf(ctx.actor, 'pledge.read'),
      place: placeId,
      q,
      narrow: { stage: stage === null ? null : stageOfParameter[stage], year, measure, campaign, own },
      after,
    }),
    selectCampaign(ctx.db, campaign),
    selectUnit(ctx.db, placeId ?? ''),
  ])
  return {
    ...asPage(rows),
    first: after === undefined,
    q,
    stage,
    place: placeId === undefined ? null : openPlace(ctx.actor, asUnit(units)),
    campaign: campaign === null ? null : { seq: campaign, name: campaigns[0]?.name ?? null },
    year,
    measure,
    own,
    today: localDay(ctx.now),
    mayRecord: scopeOf(ctx.actor, 'pledge.record').length > 0,
    mayVerify: scopeOf(ctx.actor, 'pledge.verify').length > 0,
  }
}

function openPlace(actor: Actor, unit: Unit | undefined): { id: string; name: string } {
  if (unit === undefined) throw new AppError('not_found')
  authorize(actor, 'pledge.read', { kind: 'unit', id: unit.id, within: unit.within })
  return { id: unit.id, name: unit.officialName }
}

/** The form with one's own units and their campaigns, and what fits the name that was typed. */
async function entryModel(c: Context<Env>): Promise<EntryModel> {
  const ctx = c.get('ctx')
  const today = localDay(ctx.now)
  const scope = scopeOf(ctx.actor, 'pledge.record')
  const [own, communes, campaigns] = await readTogether(ctx.db, [
    unitsOf(ctx.db, scope),
    unitsWithin(ctx.db, scope, { level: 'commune', day: today }),
    campaignChoices(ctx.db, scope),
  ])
  const [only, ...others] = own
  const unit = only !== undefined && others.length === 0 ? { id: only.id, name: only.officialName } : null
  const typed = unclear(c, unit?.name)
  const near = ctx.settings.rootUnitId
  const day = typedDay(c.get('frame').form.values) ?? today
  return {
    today,
    unit,
    names: [...own, ...communes].map(({ officialName }) => officialName).toSorted(compareVi),
    choices: typed === undefined ? [] : await unitChoices(ctx.db, typed, { day, near, within: scope }),
    campaigns,
  }
}

/** The name that was typed, when it needs a choice or one was made before something else was wrong. */
function unclear(c: Context<Env>, own: string | undefined): string | undefined {
  const { issues, values } = c.get('frame').form
  const { unit, unitId, unitFor } = values
  const wasChosen = unitId !== undefined && unitFor === unit && unit !== own
  const isOpen = issues.some(({ field }) => field === 'unit') || wasChosen
  return isOpen && typeof unit === 'string' && unit !== '' ? unit : undefined
}
