import type { LocalDay } from '../../core/vi/dates.ts'
import { monthTitle, shortDay, weekdayColumns, lunarShort } from '../../web/words/calendar.ts'
import { weeksOf, type Cell } from '../rules/calendar-weeks.ts'
import type { Month } from '../rules/calendar-months.ts'
import type { DayCount } from '../queries/calendar.ts'

type MonthProps = {
  readonly month: Month
  readonly days: readonly DayCount[]
  readonly today: LocalDay
  /** Where the events of a day are listed. */
  readonly hrefOf: (day: LocalDay) => string
}

/** A month as a table: day, lunar day, how many events. On phones it opens by its address, `#lich-thang`. */
export function MonthTable({ month, days, today, hrefOf }: MonthProps) {
  const counts = new Map(days.map(({ day, n }) => [day, n]))
  return (
    <table class="month" id="lich-thang">
      <caption>{monthTitle(month)}. Số nhỏ là ngày âm lịch</caption>
      <thead>
        <tr>
          {weekdayColumns.map(([short, long]) => (
            <th scope="col">
              <abbr title={long}>{short}</abbr>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeksOf(month).map((week) => (
          <tr>
            {week.map((cell) => (
              <Day
                cell={cell}
                n={counts.get(cell.day) ?? 0}
                isToday={cell.day === today}
                href={hrefOf(cell.day)}
              />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

type DayProps = { readonly cell: Cell; readonly n: number; readonly isToday: boolean; readonly href: string }

function Day({ cell, n, isToday, href }: DayProps) {
  const { day, lunar, inside } = cell
  const isFeast = inside && lunar.day === 15 && lunar.month === 8 && !lunar.leap
  return (
    <td
      class={inside ? (isFeast ? 'full-moon' : undefined) : 'out'}
      aria-current={isToday ? 'date' : undefined}
    >
      <b>{Number(day.slice(8))}</b>
      <small>{lunarShort(lunar)}</small>
      {inside && n > 0 && (
        <a href={href} aria-label={`${n} sự kiện ngày ${shortDay(day)}`}>
          {n}
          <span>{'\u00A0'}sự kiện</span>
        </a>
      )}
    </td>
  )
}
