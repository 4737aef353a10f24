import { formatLunar } from '../../core/calendar/lunar-words.ts'
import { toLunar } from '../../core/calendar/lunar.ts'
import { formatDayLong } from '../../core/vi/dates.ts'
import { fold } from '../../core/vi/text.ts'
import { Note } from '../../web/components/index.ts'
import { dayInSentence, holderWords } from '../../web/words/calendar.ts'
import { inSentence } from '../../web/words/units.ts'
import { eventKindWords, placeKindWords } from '../../web/words/campaigns.ts'
import type { EventModel } from './event-public.tsx'

/** First what one must know before setting out. */
export function EventState({ event, today }: EventModel) {
  if (event.status === 'cancelled') {
    return (
      <Note kind="error" title="Sự kiện này đã hủy">
        <p>Lý do: {event.reason}</p>
        <p>Trước đây định tổ chức {whenWords(event)}.</p>
      </Note>
    )
  }
  if (event.status === 'postponed') {
    return (
      <Note kind="lamp" icon="clock" title="Sự kiện này hoãn lại">
        <p>Lý do: {event.reason}</p>
        <p>Trước đây định tổ chức {whenWords(event)}.</p>
        <p>
          {event.newDay === null
            ? 'Chưa có ngày mới.'
            : `Dự kiến tổ chức vào ${dayInSentence(event.newDay)}.`}
        </p>
      </Note>
    )
  }
  return event.day < today ? <p>Sự kiện này đã qua.</p> : null
}

/** What a family wants to know, line by line. */
export function factsOf({ event }: EventModel) {
  const isOff = event.status === 'cancelled' || event.status === 'postponed'
  return [
    ...(isOff
      ? []
      : [
          { key: 'Ngày', value: `${formatDayLong(event.day)} (${formatLunar(toLunar(event.day))})` },
          { key: 'Giờ', value: `${event.startsAt} đến ${event.endsAt}` },
        ]),
    { key: 'Nơi tổ chức', value: placeOf(event) },
    { key: 'Đơn vị tổ chức', value: holderWords(event) },
    ...(event.kinds.length === 0
      ? []
      : [{ key: 'Có gì', value: event.kinds.map((kind) => eventKindWords[kind]).join('\n') }]),
    ...(event.rainPlan === null ? [] : [{ key: 'Nếu trời mưa', value: event.rainPlan }]),
    {
      key: 'Thuộc chiến dịch',
      value: (
        <a class="back" href={`/chien-dich/${event.campaign.slug}`}>
          {event.campaign.name}
        </a>
      ),
    },
  ]
}

/** "Nhà văn hóa: Thôn 2\nXã Đức Linh (khi đó là xã Đức Chính)". A place that says what it is needs no kind. */
function placeOf({ placeKind, place, unitName, unitThen }: EventModel['event']): string {
  const house = placeKindWords.culture_house
  const kind = placeKind === 'culture_house' && !fold(place).includes(fold(house)) ? `${house}: ` : ''
  const then = unitThen === unitName ? '' : ` (khi đó là ${inSentence(unitThen)})`
  return `${kind}${place}\n${unitName}${then}`
}

function whenWords({ day, startsAt }: EventModel['event']): string {
  return `lúc ${startsAt} ${dayInSentence(day)}`
}
