import { Hono, type Context } from 'hono'
import { authorize, demand, scopeOf } from '../../core/access.ts'
import { localDay } from '../../core/vi/dates.ts'
import { unitsOf } from '../../units/queries/units.ts'
import type { Env } from '../../web/env.ts'
import { renderPage, respond } from '../../web/respond.tsx'
import { answer } from '../../web/write.ts'
import { NewCampaignPage, type NewCampaignModel } from '../pages/campaign-new.tsx'
import { CampaignPage, type CampaignModel } from '../pages/campaign-one.tsx'
import { campaignsPath, CampaignsPage } from '../pages/campaigns.tsx'
import { campaignNumber, getCampaign, selectCampaignChange, selectCampaigns } from '../queries/campaigns.ts'
import {
  AddCampaign,
  campaignKinds,
  campaignLimits,
  EditCampaign,
  kindOfParameter,
  NewCampaign,
  offeredDates,
  type CampaignKind,
} from '../rules/campaign.ts'
import { CampaignFilter } from '../rules/filters.ts'
import { addCampaign, editCampaign } from '../service/campaigns.ts'
import { retarget, seqOf, typedIn } from './request.ts'

/** Campaigns as those who call for them keep them. */
export const manageRoutes = new Hono<Env>()

manageRoutes.get(campaignsPath, async (c) => {
  const ctx = c.get('ctx')
  demand(ctx.actor, 'campaign.manage')
  const { truoc: before } = CampaignFilter.parse(c.req.query())
  const rows = await selectCampaigns(ctx.db, { scope: scopeOf(ctx.actor, 'campaign.manage'), before })
  const page = rows.slice(0, campaignLimits.page)
  const next = rows.length > campaignLimits.page ? (page.at(-1)?.seq ?? null) : null
  const campaigns = page.map(({ id: _id, ...campaign }) => campaign)
  return respond(c, { campaigns, today: localDay(ctx.now), next, first: before === undefined }, CampaignsPage)
})

manageRoutes.get(`${campaignsPath}/moi`, async (c) => {
  demand(c.get('ctx').actor, 'campaign.manage')
  const { loai, nam } = NewCampaign.parse(c.req.query())
  const kind = kindOfParameter(loai) ?? null
  if (kind === null && nam !== undefined) {
    const frame = c.get('frame')
    c.set('frame', { ...frame, form: { ...frame.form, issues: [{ field: 'loai', code: 'campaign.kind' }] } })
  }
  return respond(c, await newModel(c, kind, nam), NewCampaignPage)
})

manageRoutes.post(campaignsPath, (c) => {
  demand(c.get('ctx').actor, 'campaign.manage')
  return answer(c, AddCampaign, {
    act: addCampaign,
    tell: async ({ id }) => ({ seq: await campaignNumber(c.get('ctx').db, String(id)) }),
    to: ({ seq }) => `${campaignsPath}/${String(seq)}`,
    again: async (status) => {
      retarget(c, (field) => (field === 'kind' || field === 'year' ? '' : field))
      const kind = campaignKinds.find((each) => each === typedIn(c, 'kind')) ?? null
      const year = Number(typedIn(c, 'year'))
      return renderPage(
        c,
        await newModel(c, kind, Number.isInteger(year) ? year : undefined),
        NewCampaignPage,
        status,
      )
    },
    status: 201,
  })
})

manageRoutes.get(`${campaignsPath}/:seq{[0-9]{1,9}}`, async (c) =>
  respond(c, await campaignModel(c), CampaignPage),
)

manageRoutes.post(`${campaignsPath}/:seq{[0-9]{1,9}}`, (c) => {
  demand(c.get('ctx').actor, 'campaign.manage')
  return answer(c, EditCampaign, {
    act: (ctx, input) => editCampaign(ctx, seqOf(c), input),
    to: `${campaignsPath}/${seqOf(c)}`,
    again: async (status) => renderPage(c, await campaignModel(c), CampaignPage, status),
  })
})

async function newModel(
  c: Context<Env>,
  kind: CampaignKind | null,
  asked: number | undefined,
): Promise<NewCampaignModel> {
  const ctx = c.get('ctx')
  const thisYear = Number(localDay(ctx.now).slice(0, 4))
  const year = asked ?? yearToPlan(kind, thisYear, localDay(ctx.now))
  const units = await unitsOf(ctx.db, scopeOf(ctx.actor, 'campaign.manage'))
  return {
    kind,
    year,
    dates: kind === null ? null : (offeredDates(kind, year) ?? null),
    units: units.map(({ id, officialName }) => ({ id, name: officialName })),
  }
}

/** This year as long as its feast is still ahead, the next one afterwards. */
function yearToPlan(kind: CampaignKind | null, thisYear: number, today: string): number {
  const ends = offeredDates(kind ?? 'mid_autumn', thisYear)?.endsOn
  return ends !== undefined && ends < today ? thisYear + 1 : thisYear
}

async function campaignModel(c: Context<Env>): Promise<CampaignModel> {
  const ctx = c.get('ctx')
  demand(ctx.actor, 'campaign.manage')
  const { within, id, ...campaign } = await getCampaign(ctx.db, seqOf(c))
  authorize(ctx.actor, 'campaign.manage', { kind: 'campaign', id, within })
  const [changed] = await selectCampaignChange(ctx.db, id)
  return { campaign, mayManage: true, changed: changed ?? null }
}
