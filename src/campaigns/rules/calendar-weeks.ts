import { toLunar, type LunarDay } from '../../core/calendar/lunar.ts'
import { addDays, weekday, type LocalDay } from '../../core/vi/dates.ts'
import { firstOf, lastOf, monthOf, type Month } from './calendar-months.ts'

export type Cell = { readonly day: LocalDay; readonly lunar: LunarDay; readonly inside: boolean }

/** The weeks of a month from Monday to Sunday, filled up with days of the months beside it. */
export function weeksOf(month: Month): readonly (readonly Cell[])[] {
  const first = firstOf(month)
  const last = lastOf(month)
  const cells: Cell[] = []
  for (
    let at = addDays(first, 1 - weekday(first));
    at <= last || cells.length % 7 !== 0;
    at = addDays(at, 1)
  ) {
    cells.push({ day: at, lunar: lunarAfter(cells.at(-1)?.lunar, at), inside: monthOf(at) === month })
  }
  return Array.from({ length: cells.length / 7 }, (_, week) => cells.slice(week * 7, week * 7 + 7))
}

/** Every lunar month has 29 days at least, so that the heavens are asked a few times only for a whole month. */
function lunarAfter(before: LunarDay | undefined, at: LocalDay): LunarDay {
  return before !== undefined && before.day < 29 ? { ...before, day: before.day + 1 } : toLunar(at)
}
