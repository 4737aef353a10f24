import { Hono, type Context } from 'hono'
import { demand } from '../../core/access.ts'
import { localDay } from '../../core/vi/dates.ts'
import { readTogether } from '../../db/client.ts'
import { organisationsOf } from '../../organisations/queries/list.ts'
import type { Env } from '../../web/env.ts'
import { renderPage, respond } from '../../web/respond.tsx'
import { answer } from '../../web/write.ts'
import { OwnHomePage } from '../pages/own-home.tsx'
import { OwnListPage } from '../pages/own-list.tsx'
import { OwnNewPage, type OwnNewModel } from '../pages/own-new.tsx'
import { holderWords } from '../pages/words.tsx'
import { selectOpenCampaigns } from '../queries/campaigns.ts'
import { eventNumber } from '../queries/events.ts'
import { asHolders, selectHolders, type Holder } from '../queries/holders.ts'
import { asOwnEvents, selectOwnEvents } from '../queries/own-events.ts'
import { ownOf } from '../queries/own.ts'
import { eventLimits } from '../rules/event.ts'
import { NewEventAsked, OwnFilter, ownGroups } from '../rules/filters.ts'
import { NewEvent, WholeEvent } from '../rules/parts.ts'
import { beginEvent } from '../service/drafts.ts'
import { registerEvent } from '../service/sending.ts'

/** Where schools and communes register events: home, list, and the beginning of a new one. */
export const registerRoutes = new Hono<Env>()
const own = '/nha-truong/su-kien'

registerRoutes.get('/nha-truong', async (c) => {
  const ctx = c.get('ctx')
  demand(ctx.actor, 'event.register')
  const today = localDay(ctx.now)
  const asked = ownOf(ctx.actor)
  const open = ['draft', 'needsChanges', 'submitted'] as const
  const [holderRows, openRows, comingRows] = await readTogether(ctx.db, [
    selectHolders(ctx.db, asked),
    selectOwnEvents(ctx.db, { ...asked, states: open }),
    selectOwnEvents(ctx.db, { ...asked, states: ['approved', 'postponed'], from: today }),
  ])
  const holders = asHolders(holderRows)
  const events = asOwnEvents(openRows)
  const campaigns = await selectOpenCampaigns(ctx.db, { units: unitsOver(holders), day: today })
  const model = {
    today,
    holders: holders.map(nameOf),
    mend: events.filter(({ status }) => status === 'needsChanges'),
    drafts: events.filter(({ status }) => status === 'draft'),
    sent: events.filter(({ status }) => status === 'submitted'),
    coming: asOwnEvents(comingRows).toSorted((a, b) =>
      (a.newDay ?? a.day ?? '').localeCompare(b.newDay ?? b.day ?? ''),
    ),
    campaigns,
  }
  return respond(c, model, OwnHomePage)
})

registerRoutes.get(own, async (c) => {
  const ctx = c.get('ctx')
  demand(ctx.actor, 'event.register')
  const { xem: group, truoc: before } = OwnFilter.parse(c.req.query())
  const rows = await selectOwnEvents(ctx.db, { ...ownOf(ctx.actor), states: ownGroups[group], before })
  const events = asOwnEvents(rows.slice(0, eventLimits.page))
  const next = rows.length > eventLimits.page ? (events.at(-1)?.seq ?? null) : null
  return respond(c, { events, group, next, first: before === undefined }, OwnListPage)
})

registerRoutes.post(own, (c) => {
  demand(c.get('ctx').actor, 'event.register')
  return answer(c, WholeEvent, {
    act: registerEvent,
    tell: async ({ id }) => ({ seq: await eventNumber(c.get('ctx').db, String(id)) }),
    to: ({ seq }) => `${own}/${String(seq)}/da-gui`,
    status: 201,
  })
})

registerRoutes.get(`${own}/moi`, async (c) => {
  demand(c.get('ctx').actor, 'event.register')
  return respond(c, await newModel(c), OwnNewPage)
})

registerRoutes.post(`${own}/moi`, (c) => {
  demand(c.get('ctx').actor, 'event.register')
  return answer(c, NewEvent, {
    act: beginEvent,
    tell: async ({ id }) => ({ seq: await eventNumber(c.get('ctx').db, String(id)) }),
    to: ({ seq }) => `${own}/${String(seq)}`,
    again: async (status) => renderPage(c, await newModel(c), OwnNewPage, status),
    status: 201,
  })
})

async function newModel(c: Context<Env>): Promise<OwnNewModel> {
  const ctx = c.get('ctx')
  const asked = ownOf(ctx.actor)
  const holders = asHolders(await selectHolders(ctx.db, asked))
  const { organisations } =
    asked.units.length === 0
      ? { organisations: [] }
      : await organisationsOf(ctx.db, { scope: asked.units, inForce: true, limit: 200 })
  const campaigns = await selectOpenCampaigns(ctx.db, { units: unitsOver(holders), day: localDay(ctx.now) })
  const { 'chien-dich': chosen } = NewEventAsked.parse(c.req.query())
  const served = holders.map((holder) => ({ key: holder.key, name: nameOf(holder) }))
  const guests = organisations.map(({ seq, name }) => ({ key: String(seq), name }))
  return {
    campaigns,
    chosen: campaigns.some(({ seq }) => seq === chosen) ? (chosen ?? null) : null,
    holders: [...served, ...guests.filter(({ key }) => !served.some((each) => each.key === key))],
  }
}

function nameOf({ organisationId, name, unitName }: Holder): string {
  return organisationId === null ? holderWords({ name: null, unitName }) : name
}

function unitsOver(holders: readonly Holder[]): string[] {
  return [...new Set(holders.flatMap(({ within }) => within))]
}
