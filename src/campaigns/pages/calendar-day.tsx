import { formatLunarLong } from '../../core/calendar/lunar-words.ts'
import { toLunar } from '../../core/calendar/lunar.ts'
import { addDays, formatDay, type LocalDay } from '../../core/vi/dates.ts'
import { formatNumber } from '../../core/vi/numbers.ts'
import { Crumbs, Empty, Icon, MoreLink } from '../../web/components/index.ts'
import type { Page } from '../../web/page.ts'
import { shortDay, weekdayWords } from '../../web/words/calendar.ts'
import { inSentence } from '../../web/words/units.ts'
import type { ListedEvent } from '../queries/calendar-scope.ts'
import { monthOf } from '../rules/calendar-months.ts'
import { EventList } from './calendar-agenda.tsx'
import { address, calendarHref, dayHref } from './calendar-links.ts'
import type { ChosenPlace } from './calendar-model.ts'
import { calendarPath } from './calendar.tsx'

/** All events of one day, a page at a time. */
export type DayModel = {
  readonly day: LocalDay
  readonly campaign: { readonly slug: string; readonly name: string } | null
  readonly place: ChosenPlace | null
  /** How many take place. */
  readonly n: number
  readonly events: readonly ListedEvent[]
  /** Whether this is the first page. */
  readonly isFirst: boolean
  /** The key of the next page. */
  readonly next: string | null
  /** The days beside it that may be opened. */
  readonly isOpenBefore: boolean
  readonly isOpenAfter: boolean
}

export const DayPage: Page<DayModel> = {
  layout: 'public',
  title: (model) => titleOf(model),
  current: '/chien-dich',
  body: (model) => (
    <div class="wrap">
      <Crumbs
        items={[
          { href: '/', label: 'Trang chủ' },
          { href: '/chien-dich', label: 'Chiến dịch' },
          {
            href: calendarHref(calendarPath, model, { thang: monthOf(model.day) }),
            label: `Lịch tháng ${Number(model.day.slice(5, 7))}`,
          },
          { label: formatDay(model.day) },
        ]}
      />
      <h1>{titleOf(model)}</h1>
      <p>
        {weekdayWords(model.day)}, {formatLunarLong(toLunar(model.day))}. {countWords(model)}
        {model.campaign !== null && ` Chỉ hiện sự kiện của ${model.campaign.name}.`}
      </p>
      <Beside {...model} />
      {model.events.length === 0 ? (
        <Empty>
          <p>Không có sự kiện nào trong ngày này.</p>
          <p>
            <MoreLink href={calendarHref(calendarPath, model, { thang: monthOf(model.day) })}>
              Xem cả tháng {Number(model.day.slice(5, 7))}
            </MoreLink>
          </p>
        </Empty>
      ) : (
        <div class="agenda">
          <EventList events={model.events} isCommune={model.place?.level === 'commune'} />
        </div>
      )}
      <More {...model} />
    </div>
  ),
}

function More(model: DayModel) {
  const { campaign, place, day, isFirst, next } = model
  if (isFirst && next === null) return null
  const asked = { 'chien-dich': campaign?.slug, xa: place?.id, ngay: day }
  return (
    <nav class="pager" aria-label="Các trang của danh sách">
      {!isFirst && (
        <a class="back" href={address(calendarPath, asked)} rel="prev">
          <Icon name="back" />
          Từ đầu ngày
        </a>
      )}
      {next !== null && (
        <a class="back" href={address(calendarPath, { ...asked, sau: next })} rel="next">
          Xem tiếp
          <Icon name="next" />
        </a>
      )}
    </nav>
  )
}

function Beside(model: DayModel) {
  const [before, after] = [addDays(model.day, -1), addDays(model.day, 1)]
  return (
    <nav class="pager" aria-label="Ngày trước và ngày sau">
      {model.isOpenBefore && (
        <a class="back" href={dayHref(model, before)} rel="nofollow">
          <Icon name="back" />
          Ngày {shortDay(before)}
        </a>
      )}
      {model.isOpenAfter && (
        <a class="back" href={dayHref(model, after)} rel="next nofollow">
          Ngày {shortDay(after)}
          <Icon name="next" />
        </a>
      )}
    </nav>
  )
}

function titleOf({ day, place }: DayModel): string {
  return `Sự kiện ngày ${formatDay(day)}${place === null ? '' : ` ở ${inSentence(place.name)}`}`
}

function countWords({ n }: DayModel): string {
  return n === 0 ? '' : `${formatNumber(n)} sự kiện.`
}
