import type { Context } from 'hono'
import { AppError } from '../../core/errors.ts'
import { localDay } from '../../core/vi/dates.ts'
import { chooseUnit } from '../../units/queries/choose.ts'
import { successorsOf } from '../../units/queries/search.ts'
import type { Env } from '../../web/env.ts'
import { address } from '../pages/calendar-links.ts'
import type { ChosenPlace, PlaceSearch } from '../pages/calendar-model.ts'
import type { Place } from '../queries/calendar-place.ts'
import type { Scope } from '../queries/calendar-scope.ts'
import { calendarLimits, type CalendarAsked } from '../rules/calendar.ts'
import { isOpen, type Month, type MonthRange } from '../rules/calendar-months.ts'

/** What the address says about the place, once it was looked up. */
export type Resolved =
  | { readonly kind: 'place'; readonly place: ChosenPlace | null }
  /** Go there instead. */
  | { readonly kind: 'elsewhere'; readonly to: string }
  | { readonly kind: 'search'; readonly search: PlaceSearch }

/** The scope that an address asks for. Without a place or campaign: the root of the deployment. */
export function scopeOf(
  c: Context<Env>,
  { xa, slug }: { xa: string | undefined; slug: string | undefined },
): Scope {
  return { unitId: xa ?? (slug === undefined ? c.get('ctx').settings.rootUnitId : undefined), slug }
}

/** A typed name: the calendar of the only place that it means, or the places to choose from. */
export async function searchPlace(c: Context<Env>, path: string, asked: CalendarAsked): Promise<Resolved> {
  const { db, now, settings } = c.get('ctx')
  const root = settings.rootUnitId
  const found = await chooseUnit(
    db,
    { unit: asked.q, unitId: '', unitFor: '' },
    { day: localDay(now), near: root, within: [root], limit: calendarLimits.choices },
  )
  if ('unit' in found) return { kind: 'elsewhere', to: withPlace(path, asked, found.unit.id) }
  const choices = found.choices.map(({ formerly = null, ...choice }) => ({ ...choice, formerly }))
  return { kind: 'search', search: { typed: asked.q, choices } }
}

/** A unit of old leads to its successor, or to the choice among them; one that makes no sense is left out. */
export async function resolvePlace(
  c: Context<Env>,
  path: string,
  { asked, found }: { asked: CalendarAsked; found: Place | undefined },
): Promise<Resolved> {
  const { db, now, settings } = c.get('ctx')
  if (asked.xa === undefined) return { kind: 'place', place: null }
  if (found === undefined || found.inside === 0 || found.id === settings.rootUnitId) {
    return { kind: 'elsewhere', to: withPlace(path, asked, undefined) }
  }
  const { id, officialName: name, level } = found
  if (found.over === 0) return { kind: 'place', place: { id, name, level } }
  const heirs = await successorsOf(db, id, localDay(now))
  const [only, ...others] = heirs
  if (only !== undefined && others.length === 0) {
    return { kind: 'elsewhere', to: withPlace(path, asked, only.id) }
  }
  const choices = heirs.map((heir) => ({ id: heir.id, name: heir.name, within: '', formerly: name }))
  return { kind: 'search', search: { typed: name, choices } }
}

/** The same address with that place. */
function withPlace(path: string, asked: CalendarAsked, xa: string | undefined): string {
  const { thang, ngay, 'chien-dich': slug } = asked
  return address(path, { 'chien-dich': slug, xa, thang, ngay })
}

/** @throws AppError `not_found` for a month that no calendar opens. */
export function demandOpen(month: Month, range: MonthRange): Month {
  if (!isOpen(month, range)) throw new AppError('not_found')
  return month
}
