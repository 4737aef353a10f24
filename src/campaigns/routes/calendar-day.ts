import type { Context } from 'hono'
import { addDays, localDay, type LocalDay } from '../../core/vi/dates.ts'
import { readTogether } from '../../db/client.ts'
import { keepForAMinute } from '../../web/cache.ts'
import type { Env } from '../../web/env.ts'
import { respond } from '../../web/respond.tsx'
import { calendarPath } from '../pages/calendar.tsx'
import { DayPage, type DayModel } from '../pages/calendar-day.tsx'
import { address } from '../pages/calendar-links.ts'
import { selectDays } from '../queries/calendar.ts'
import { selectDayEvents } from '../queries/calendar-list.ts'
import { selectPlace } from '../queries/calendar-place.ts'
import { named } from '../queries/calendar-scope.ts'
import { selectPublicCampaign } from '../queries/public.ts'
import { calendarLimits, dayKeyOf, type CalendarAsked } from '../rules/calendar.ts'
import { isOpen, monthOf, openMonths } from '../rules/calendar-months.ts'
import { demandOpen, resolvePlace, scopeOf } from './place.ts'

/** One day's events, a page at a time. */
export async function dayPage(c: Context<Env>, asked: CalendarAsked, day: LocalDay): Promise<Response> {
  const { db, now, settings } = c.get('ctx')
  const today = localDay(now)
  const range = openMonths(today)
  demandOpen(monthOf(day), range)
  const scope = scopeOf(c, { xa: asked.xa, slug: asked['chien-dich'] })
  const after = dayKeyOf(asked.sau)
  const [rows, [count], [found], [campaign]] = await readTogether(db, [
    selectDayEvents(db, scope, { day, after }),
    selectDays(db, scope, { from: day, to: day }),
    selectPlace(db, asked.xa ?? '', { root: settings.rootUnitId, today }),
    selectPublicCampaign(db, asked['chien-dich'] ?? ''),
  ])
  if (asked['chien-dich'] !== undefined && campaign === undefined) {
    return dayPage(c, { ...asked, 'chien-dich': undefined }, day)
  }
  const resolved = await resolvePlace(c, calendarPath, { asked, found })
  if (resolved.kind === 'elsewhere') return c.redirect(resolved.to, 302)
  if (resolved.kind === 'search') {
    return c.redirect(address(calendarPath, { xa: asked.xa, thang: monthOf(day) }), 302) // it has the choice
  }
  const events = named(rows.slice(0, calendarLimits.page), resolved.place?.name ?? c.get('frame').rootName)
  const last = events.at(-1)
  const model: DayModel = {
    day,
    campaign: campaign === undefined ? null : { slug: campaign.slug, name: campaign.name },
    place: resolved.place,
    n: count?.n ?? 0,
    events,
    isFirst: after === undefined,
    next: rows.length > events.length && last !== undefined ? `${last.startsAt}-${last.seq}` : null,
    isOpenBefore: isOpen(monthOf(addDays(day, -1)), range),
    isOpenAfter: isOpen(monthOf(addDays(day, 1)), range),
  }
  keepForAMinute(c)
  return respond(c, model, DayPage)
}
