import type { LocalDay } from '../../core/vi/dates.ts'
import type { Month } from '../rules/calendar-months.ts'
import type { CalendarModel } from './calendar-model.ts'

type Asked = {
  readonly xa?: string | undefined
  readonly thang?: Month | undefined
  readonly tu?: LocalDay | undefined
}
type Shown = Pick<CalendarModel, 'campaign' | 'place'>

/** The address of the same calendar with other questions; a campaign's own page keeps its path. */
export function calendarHref(path: string, { campaign, place }: Shown, asked: Asked = {}): string {
  const slug = path === '/su-kien' ? campaign?.slug : undefined
  return address(path, { 'chien-dich': slug, xa: place?.id, ...asked })
}

/** Where the events of one day are listed. */
export function dayHref({ campaign, place }: Shown, ngay: LocalDay): string {
  return address('/su-kien', { 'chien-dich': campaign?.slug, xa: place?.id, ngay })
}

export function address(path: string, asked: Readonly<Record<string, string | undefined>>): string {
  const given = Object.entries(asked).flatMap(([name, text]): [string, string][] =>
    text === undefined ? [] : [[name, text]],
  )
  return given.length === 0 ? path : `${path}?${new URLSearchParams(given).toString()}`
}

/** The month to be kept when something else is asked. */
export function monthAsked({ isMonthChosen, month }: CalendarModel): Month | undefined {
  return isMonthChosen ? month : undefined
}
