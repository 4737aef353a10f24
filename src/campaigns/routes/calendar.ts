import { Hono, type Context } from 'hono'
import { localDay } from '../../core/vi/dates.ts'
import { readTogether } from '../../db/client.ts'
import { keepForAMinute } from '../../web/cache.ts'
import type { Env } from '../../web/env.ts'
import { respond } from '../../web/respond.tsx'
import { CalendarPage, calendarPath } from '../pages/calendar.tsx'
import type { CalendarModel, PlaceSearch } from '../pages/calendar-model.ts'
import { asAgenda, selectAgenda } from '../queries/calendar-agenda.ts'
import { comingMonth, selectBeside, selectDays } from '../queries/calendar.ts'
import { selectPlace } from '../queries/calendar-place.ts'
import { selectPublicCampaign } from '../queries/public.ts'
import { CalendarAsked } from '../rules/calendar.ts'
import { firstOf, lastOf, monthOf, monthsBeside, nextOf, openMonths } from '../rules/calendar-months.ts'
import { dayPage } from './calendar-day.ts'
import { demandOpen, resolvePlace, scopeOf, searchPlace } from './place.ts'

export const calendarRoutes = new Hono<Env>()

calendarRoutes.get(calendarPath, async (c) => {
  const asked = CalendarAsked.parse(c.req.query())
  if (asked.ngay !== undefined) return dayPage(c, asked, asked.ngay)
  if (asked.q === '') return calendarPage(c, asked, null)
  const found = await searchPlace(c, calendarPath, asked)
  if (found.kind === 'elsewhere') return c.redirect(found.to, 302)
  return calendarPage(c, { ...asked, xa: undefined }, found.kind === 'search' ? found.search : null)
})

async function calendarPage(
  c: Context<Env>,
  asked: CalendarAsked,
  search: PlaceSearch | null,
): Promise<Response> {
  const { db, now, settings } = c.get('ctx')
  const today = localDay(now)
  const range = openMonths(today)
  const chosen = asked.thang === undefined ? undefined : demandOpen(asked.thang, range)
  const scope = scopeOf(c, { xa: asked.xa, slug: asked['chien-dich'] })
  const span =
    chosen === undefined ? comingMonth(scope, today) : { from: firstOf(chosen), to: lastOf(chosen) }
  const begin = chosen === undefined ? today : firstOf(chosen)
  const agendaSpan = {
    from: asked.tu !== undefined && asked.tu > begin ? asked.tu : begin,
    to: lastOf(chosen ?? range.last),
  }
  const [days, agendaRows, [beside], [found], [campaign]] = await readTogether(db, [
    selectDays(db, scope, span),
    selectAgenda(db, scope, agendaSpan),
    selectBeside(db, scope, span),
    selectPlace(db, asked.xa ?? '', { root: settings.rootUnitId, today }),
    selectPublicCampaign(db, asked['chien-dich'] ?? ''),
  ])
  if (asked['chien-dich'] !== undefined && campaign === undefined) {
    return calendarPage(c, { ...asked, 'chien-dich': undefined }, search)
  }
  const resolved = await resolvePlace(c, calendarPath, { asked, found })
  if (resolved.kind === 'elsewhere') return c.redirect(resolved.to, 302)
  if (resolved.kind === 'search') return calendarPage(c, { ...asked, xa: undefined }, resolved.search)
  const agenda = asAgenda(agendaRows, resolved.place?.name ?? c.get('frame').rootName)
  const month = chosen ?? monthOf(beside?.first ?? today)
  const model: CalendarModel = {
    today,
    campaign: campaign === undefined ? null : { slug: campaign.slug, name: campaign.name },
    place: resolved.place,
    search,
    month,
    isMonthChosen: chosen !== undefined,
    ...monthsBeside(month, range),
    days,
    agenda,
    agendaNext: nextOf(
      agenda.map(({ day }) => day),
      [...days.map(({ day }) => day), ...(chosen === undefined ? [beside?.after ?? null] : [])],
    ),
    before: beside?.before ?? null,
    after: beside?.after ?? null,
  }
  keepForAMinute(c)
  return respond(c, model, CalendarPage)
}
