import { Culm, Empty, LinkButton, MoreLink } from '../../web/components/index.ts'
import { Hands } from '../../web/drawings/index.ts'
import type { Page } from '../../web/page.ts'
import { formatDay, formatDayLong, type LocalDay } from '../../core/vi/dates.ts'
import { formatLunar } from '../../core/calendar/lunar-words.ts'
import { toLunar } from '../../core/calendar/lunar.ts'
import { formatNumber } from '../../core/vi/numbers.ts'
import type { IncidentLine } from '../../safeguarding/rules/notices.ts'
import { percentOf } from '../../pledges/rules/tally.ts'
import { staffLinks } from '../../web/words/nav.ts'
import { percentWords } from '../../web/words/tallies.ts'
import { inSentence } from '../../web/words/units.ts'
import type { ComingEvent, UnitYear } from '../queries/today.ts'
import type { Festival } from '../rules/festivals.ts'
import type { DueTask } from '../rules/today.ts'
import { Incidents } from './today-incidents.tsx'
import { TaskOf } from './today-tasks.tsx'

export type TodayModel = {
  readonly today: LocalDay
  readonly festival: Festival & { readonly inDays: number }
  /** What waits for this person, the most urgent first. */
  readonly tasks: readonly DueTask[]
  /** More waits than is shown. */
  readonly more: boolean
  /** What this person most often begins. */
  readonly starts: readonly {
    readonly href: string
    readonly label: string
    readonly icon: 'pledge' | 'check' | 'calendar' | 'list'
  }[]
  /** The pledges of the unit of this person's post; null for whom they are no business. */
  readonly pledges:
    | (UnitYear & { readonly unitId: string; readonly unitName: string; readonly year: number })
    | null
  /** Events of the next seven days in that unit. */
  readonly coming: readonly ComingEvent[]
  /** Broken deadlines of child protection that leaders have not looked into, the oldest first. */
  readonly incidents: readonly IncidentLine[]
}

/** Việc hôm nay: what waits for me, how my unit stands, then where I can go. */
export const TodayPage: Page<TodayModel> = {
  layout: 'staff',
  title: () => 'Việc hôm nay',
  current: '/quan-tri',
  body: (model, frame) => {
    const { main, more } = staffLinks(frame.person?.roles ?? [])
    const others = [...main, ...more].filter((link) => link.href !== '/quan-tri')
    const hasAside = model.pledges !== null || model.coming.length > 0
    return (
      <div class="wrap">
        <h1>Việc hôm nay</h1>
        <p class="meta">
          {formatDayLong(model.today)} ({formatLunar(toLunar(model.today))}). {untilFestival(model.festival)}
        </p>
        <Incidents incidents={model.incidents} />
        <Starts starts={model.starts} />
        {hasAside ? (
          <div class="split">
            <Tasks {...model} hasEntry={others.length > 0} />
            <div class="aside">
              {model.pledges !== null && <UnitPledges {...model.pledges} />}
              <Coming events={model.coming} />
            </div>
          </div>
        ) : (
          <Tasks {...model} hasEntry={others.length > 0} />
        )}
        <h2>Đi tới</h2>
        <p class="row">
          {others.map((link) => (
            <LinkButton kind="second" href={link.href}>
              {link.label}
            </LinkButton>
          ))}
          <LinkButton kind="second" href="/tai-khoan">
            Tài khoản của tôi
          </LinkButton>
        </p>
      </div>
    )
  },
}

function untilFestival({ name, inDays }: TodayModel['festival']): string {
  return inDays === 0 ? `Hôm nay là ${name}.` : `Còn ${formatNumber(inDays)} ngày đến ${name}.`
}

function Starts({ starts }: Pick<TodayModel, 'starts'>) {
  if (starts.length === 0) return null
  return (
    <p class="row">
      {starts.map(({ href, label, icon }, at) => (
        <LinkButton href={href} icon={icon} kind={at === 0 ? 'main' : 'second'}>
          {label}
        </LinkButton>
      ))}
    </p>
  )
}

function Tasks({ tasks, more, incidents, hasEntry }: TodayModel & { readonly hasEntry: boolean }) {
  if (tasks.length === 0 && incidents.length > 0) return null
  if (tasks.length === 0) {
    return (
      <Empty drawing={<Hands />}>
        <p>{hasEntry ? 'Không có việc nào đang chờ.' : 'Phần việc của vai trò này chưa mở.'}</p>
      </Empty>
    )
  }
  return (
    <section>
      <h2>
        {more ? 'Hơn ' : ''}
        {tasks.length} việc đang chờ
      </h2>
      <ol class="tasks">
        {tasks.map((task) => (
          <TaskOf {...task} />
        ))}
      </ol>
    </section>
  )
}

function UnitPledges({
  pledges,
  fulfilled,
  late,
  unitId,
  unitName,
  year,
}: NonNullable<TodayModel['pledges']>) {
  const open = pledges - fulfilled - late
  const share = pledges === 0 ? 0 : fulfilled / pledges
  const percent = percentWords(percentOf(fulfilled, pledges), fulfilled)
  const href = `/quan-tri/tong-hop?don-vi=${unitId}&nam=${year}`
  return (
    <section>
      <h2>
        Cam kết của {inSentence(unitName)} năm {year}
      </h2>
      {pledges === 0 ? (
        <p>Chưa có cam kết nào được xác nhận.</p>
      ) : (
        <>
          <p>
            Đã nhận đủ{' '}
            <b class="nums">
              {formatNumber(fulfilled)}/{formatNumber(pledges)} cam kết · {percent}
            </b>
          </p>
          <Culm share={share} label={`Đã nhận đủ ${percent} số cam kết`} />
          <p class="meta">
            {formatNumber(late)} cam kết trễ hạn, {formatNumber(open)} còn hạn.
          </p>
        </>
      )}
      <p>
        <MoreLink href={href}>Xem tổng hợp</MoreLink>
      </p>
    </section>
  )
}

function Coming({ events }: { readonly events: readonly ComingEvent[] }) {
  if (events.length === 0) return null
  return (
    <section>
      <h2>Trong 7 ngày tới</h2>
      <ul class="plain">
        {events.map(({ seq, title, day, startsAt }) => (
          <li>
            <b class="nums">
              {formatDay(day).replace(/\/\d+$/, '')}, {startsAt}
            </b>{' '}
            <a href={`/su-kien/${seq}`}>{title}</a>
          </li>
        ))}
      </ul>
    </section>
  )
}
