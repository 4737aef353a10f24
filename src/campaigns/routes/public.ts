import { Hono, type Context } from 'hono'
import { AppError } from '../../core/errors.ts'
import { localDay } from '../../core/vi/dates.ts'
import { readTogether } from '../../db/client.ts'
import { selectCampaignSums } from '../../pledges/queries/tallies.ts'
import { campaignSums } from '../../pledges/rules/campaign-sums.ts'
import { keepForAMinute } from '../../web/cache.ts'
import type { Env } from '../../web/env.ts'
import { respond } from '../../web/respond.tsx'
import { CampaignPage, type CampaignModel } from '../pages/public-campaign.tsx'
import type { PlaceSearch } from '../pages/calendar-model.ts'
import { asAgenda, selectAgenda } from '../queries/calendar-agenda.ts'
import { selectBeside, selectDays } from '../queries/calendar.ts'
import { selectPlace } from '../queries/calendar-place.ts'
import { beginOf, selectEarlierOf, selectPublicCampaign } from '../queries/public.ts'
import { CalendarAsked } from '../rules/calendar.ts'
import { campaignMonths, firstOf, lastOf, monthOf } from '../rules/calendar-months.ts'
import { monthsBeside, nextOf } from '../rules/calendar-months.ts'
import { demandOpen, resolvePlace, scopeOf, searchPlace } from './place.ts'

export const publicRoutes = new Hono<Env>()
const list = '/chien-dich'

publicRoutes.get(`${list}/:slug{[a-z0-9-]{1,120}}`, async (c) => {
  const slug = c.req.param('slug')
  const asked = { ...CalendarAsked.parse(c.req.query()), 'chien-dich': undefined }
  if (asked.q === '') return campaignPage(c, { slug, asked, search: null })
  const found = await searchPlace(c, `${list}/${slug}`, asked)
  if (found.kind === 'elsewhere') return c.redirect(found.to, 302)
  const search = found.kind === 'search' ? found.search : null
  return campaignPage(c, { slug, asked: { ...asked, xa: undefined }, search })
})

type Asked = { readonly slug: string; readonly asked: CalendarAsked; readonly search: PlaceSearch | null }
const [always, forever] = ['0000-01-01', '9999-12-31']

async function campaignPage(c: Context<Env>, { slug, asked, search }: Asked): Promise<Response> {
  const { db, now, settings } = c.get('ctx')
  const path = `${list}/${slug}`
  const today = localDay(now)
  const scope = scopeOf(c, { xa: asked.xa, slug })
  const chosen =
    asked.thang === undefined ? undefined : { from: firstOf(asked.thang), to: lastOf(asked.thang) }
  const [[campaign], all, agendaRows, [beside], [found], earlier, sums] = await readTogether(db, [
    selectPublicCampaign(db, slug),
    selectDays(db, scope, { from: always, to: forever }),
    selectAgenda(db, scope, {
      from: asked.tu ?? chosen?.from ?? beginOf(slug, today),
      to: chosen?.to ?? forever,
    }),
    selectBeside(db, scope, chosen ?? { from: today, to: today }),
    selectPlace(db, asked.xa ?? '', { root: settings.rootUnitId, today }),
    selectEarlierOf(db, slug, today),
    selectCampaignSums(db, slug, settings.rootUnitId),
  ])
  if (campaign === undefined) throw new AppError('not_found')
  const range = campaignMonths(campaign)
  if (asked.thang !== undefined) demandOpen(asked.thang, range)
  const resolved = await resolvePlace(c, path, { asked, found })
  if (resolved.kind === 'elsewhere') return c.redirect(resolved.to, 302)
  if (resolved.kind === 'search')
    return campaignPage(c, { slug, asked: { ...asked, xa: undefined }, search: resolved.search })
  const agenda = asAgenda(agendaRows, resolved.place?.name ?? campaign.unitName)
  const month = asked.thang ?? monthOf(agenda[0]?.day ?? nearest(campaign, today))
  const promised = campaignSums(sums)
  const model: CampaignModel = {
    today,
    campaign,
    events: all.reduce((sum, { n }) => sum + n, 0),
    place: resolved.place,
    search,
    month,
    isMonthChosen: asked.thang !== undefined,
    ...monthsBeside(month, range),
    days: all.filter(({ day }) => monthOf(day) === month),
    agenda,
    agendaNext: nextOf(
      agenda.map(({ day }) => day),
      all.map(({ day }) => day).filter((day) => chosen === undefined || day <= chosen.to),
    ),
    before: beside?.before ?? null,
    after: beside?.after ?? null,
    earlier,
    promises:
      promised === null
        ? null
        : { ...promised, unitName: c.get('frame').rootName, source: settings.owner.name, at: now },
  }
  keepForAMinute(c)
  return respond(c, model, CampaignPage)
}

function nearest({ startsOn, endsOn }: { startsOn: string; endsOn: string }, today: string): string {
  return startsOn <= today && today <= endsOn ? today : startsOn
}
