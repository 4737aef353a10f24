import { formatDay, formatDayLong, type LocalDay } from '../../core/vi/dates.ts'
import { formatLunar } from '../../core/calendar/lunar-words.ts'
import { toLunar } from '../../core/calendar/lunar.ts'
import { Tag } from '../../web/components/index.ts'
import { eventStatusWords } from '../../web/words/campaigns.ts'
import { inSentence } from '../../web/words/units.ts'
import type { EventStatus } from '../rules/event.ts'

export function ownHref(seq: number, rest = ''): string {
  return `/nha-truong/su-kien/${seq}${rest}`
}

export function deskHref(seq: number, rest = ''): string {
  return `/quan-tri/su-kien/${seq}${rest}`
}

/** What an event is called while it has no name. */
export function titleOf({ seq, title }: { readonly seq: number; readonly title: string | null }): string {
  return title ?? `Sự kiện số ${seq}, chưa đặt tên`
}

/** Whose event it is: an organisation's name, or the people's committee of the unit. */
export function holderWords({
  name,
  unitName,
}: {
  readonly name: string | null
  readonly unitName: string
}): string {
  return name ?? `Ủy ban nhân dân ${inSentence(unitName)}`
}

/** "Thứ Ba, 1/6/2027 (27/4 âm lịch)". */
export function dayWords(day: LocalDay): string {
  return `${formatDayLong(day)} (${formatLunar(toLunar(day))})`
}

export function hoursWords({
  startsAt,
  endsAt,
}: {
  readonly startsAt: string | null
  readonly endsAt: string | null
}): string {
  return [startsAt, endsAt].filter((time) => time !== null).join('–')
}

export function StatusTag({ status }: { readonly status: EventStatus }) {
  const { kind, icon } = looks[status]
  return (
    <Tag kind={kind} icon={icon}>
      {eventStatusWords[status]}
    </Tag>
  )
}

type When = {
  readonly status: EventStatus
  readonly day: LocalDay | null
  readonly newDay: LocalDay | null
  readonly startsAt: string | null
}

/** The day of an event in a list, and what became of it. */
export function whenWords({ status, day, newDay, startsAt }: When): string {
  if (status === 'postponed') return newDay === null ? 'Chưa có ngày mới' : `Dự kiến ${formatDay(newDay)}`
  if (day === null) return 'Chưa chọn ngày'
  return startsAt === null ? formatDay(day) : `${formatDay(day)}, ${startsAt}`
}

const looks = {
  draft: { kind: 'plain', icon: 'edit' },
  submitted: { kind: 'wait', icon: 'clock' },
  needsChanges: { kind: 'late', icon: 'warning' },
  approved: { kind: 'done', icon: 'check' },
  postponed: { kind: 'wait', icon: 'clock' },
  cancelled: { kind: 'plain', icon: 'close' },
  held: { kind: 'done', icon: 'check' },
  reported: { kind: 'done', icon: 'check' },
  confirmed: { kind: 'done', icon: 'check' },
} as const satisfies Record<EventStatus, unknown>
