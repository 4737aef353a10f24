import type { Child } from 'hono/jsx'
import { formatDayLong, type LocalDay } from '../../core/vi/dates.ts'
import { Empty, Icon, MoreLink } from '../../web/components/index.ts'
import { monthTitle, shortDay } from '../../web/words/calendar.ts'
import { monthOf } from '../rules/calendar-months.ts'
import { Agenda } from './calendar-agenda.tsx'
import { PlaceFilter } from './calendar-filter.tsx'
import { calendarHref, dayHref, monthAsked } from './calendar-links.ts'
import type { CalendarModel } from './calendar-model.ts'
import { MonthTable } from './calendar-month.tsx'

type ViewProps = { readonly path: string; readonly model: CalendarModel; readonly children?: Child }

/** Filter, months, list and grid. `children` stand beside the list, under the grid. */
export function CalendarView({ path, model, children }: ViewProps) {
  const hrefOf = (day: LocalDay) => dayHref(model, day)
  const isPast = model.month.slice(0, 7) < model.today.slice(0, 7)
  return (
    <>
      <h2>{model.isMonthChosen || isPast ? monthTitle(model.month) : 'Sắp tới'}</h2>
      <PlaceFilter path={path} model={model} />
      <Months path={path} model={model} />
      <p class="only-phone">
        <a class="back" href="#lich-thang">
          <Icon name="calendar" />
          Xem lịch tháng
        </a>
      </p>
      <div class="cal">
        <div>
          {model.agenda.length === 0 ? (
            <NoEvents path={path} model={model} />
          ) : (
            <Agenda agenda={model.agenda} isCommune={model.place?.level === 'commune'} hrefOf={hrefOf} />
          )}
          {model.agendaNext !== null && (
            <p>
              <MoreLink href={calendarHref(path, model, { thang: monthAsked(model), tu: model.agendaNext })}>
                Xem tiếp từ ngày {shortDay(model.agendaNext)}
              </MoreLink>
            </p>
          )}
        </div>
        <div>
          <MonthTable month={model.month} days={model.days} today={model.today} hrefOf={hrefOf} />
          {children}
        </div>
      </div>
    </>
  )
}

function Months({ path, model }: ViewProps) {
  if (model.previous === null && model.next === null) return null
  return (
    <nav class="pager" aria-label="Các tháng">
      {model.previous !== null && (
        <a class="back" href={calendarHref(path, model, { thang: model.previous })} rel="prev nofollow">
          <Icon name="back" />
          {monthTitle(model.previous)}
        </a>
      )}
      {model.next !== null && (
        <a class="back" href={calendarHref(path, model, { thang: model.next })} rel="next nofollow">
          {monthTitle(model.next)}
          <Icon name="next" />
        </a>
      )}
    </nav>
  )
}

/** An empty month says where the next events are. */
function NoEvents({ path, model }: ViewProps) {
  const { isMonthChosen, month } = model
  const nearest = model.after ?? model.before
  return (
    <Empty>
      <p>{isMonthChosen ? `${monthTitle(month)} chưa có sự kiện nào.` : 'Chưa có sự kiện nào sắp tới.'}</p>
      {nearest !== null && (
        <p>
          <MoreLink href={calendarHref(path, model, { thang: monthOf(nearest) })}>
            Sự kiện gần nhất: {formatDayLong(nearest)}
          </MoreLink>
        </p>
      )}
    </Empty>
  )
}
