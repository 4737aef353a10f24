import {
  addDays,
  formatDay,
  formatDayLong,
  localDay,
  localTime,
  type Instant,
  type LocalDay,
} from '../../core/vi/dates.ts'
import { formatPhone } from '../../core/vi/typed.ts'
import { Form, Icon, Tag } from '../../web/components/index.ts'
import type { Frame } from '../../web/env.ts'
import { dutyWords } from '../../web/words/duty.ts'
import type { Shift } from '../queries/duty-week.ts'
import type { DayOfWeek, Gap } from '../rules/duty-week.ts'

type Props = DayOfWeek<Shift> & { readonly isToday: boolean; readonly now: Instant; readonly frame: Frame }

/** One day of the rota: who, from when to when, and where nobody is planned. */
export function DayOfRota({ day, shifts, gaps, isToday, now, frame }: Props) {
  return (
    <section>
      <h3>
        {formatDayLong(day)}
        {isToday && ' · hôm nay'}
      </h3>
      {shifts.length > 0 && (
        <ul class="todo">
          {shifts.map((shift) => (
            <ShiftLine shift={shift} day={day} now={now} frame={frame} />
          ))}
        </ul>
      )}
      {gaps.map((gap) => (
        <p class="wrong">
          <Icon name="warning" />
          {gapWords(gap)}
        </p>
      ))}
      {shifts.length === 0 && gaps.length === 0 && (
        <p class="meta">Không có ca nào bắt đầu trong ngày này.</p>
      )}
    </section>
  )
}

type LineProps = Pick<Props, 'day' | 'now' | 'frame'> & { readonly shift: Shift }

function ShiftLine({ shift, day, now, frame }: LineProps) {
  const isOver = shift.endsAt <= now
  return (
    <li>
      <div>
        <b class="nums">{hoursWords(shift, day)}</b> · {shift.name} ·{' '}
        <span class="nums">{formatPhone(shift.phone)}</span>{' '}
        <span class="tags">
          <Tag kind={shift.duty === 'officer' ? 'heard' : 'plain'}>{dutyWords[shift.duty]}</Tag>
          <Presence shift={shift} now={now} />
        </span>
      </div>
      {!isOver && (
        <div class="only-screen">
          <Form frame={frame} action={`/bao-ve/truc/${shift.id}/bo`} version={shift.version} quiet>
            <button class="as-link">
              Bỏ ca
              <span class="away">
                {' '}
                {localTime(shift.startsAt)} của {shift.name}
              </span>
            </button>
          </Form>
        </div>
      )}
    </li>
  )
}

/** "22:00–06:00 hôm sau"; of a shift that began the day before and stands here because the week begins: "đến 06:00". */
function hoursWords({ startsAt, endsAt }: Shift, day: LocalDay): string {
  if (localDay(startsAt) < day) return `Từ tuần trước, đến ${localTime(endsAt)}`
  const isOvernight = localDay(endsAt) > localDay(startsAt)
  return `${localTime(startsAt)}–${localTime(endsAt)}${isOvernight ? ' hôm sau' : ''}`
}

function Presence({ shift, now }: { readonly shift: Shift; readonly now: Instant }) {
  const { checkedInAt, checkedOutAt, startsAt, endsAt } = shift
  if (checkedOutAt !== null) return <Tag>Đã kết thúc lúc {localTime(checkedOutAt)}</Tag>
  if (checkedInAt !== null) {
    return (
      <Tag kind="done" icon="check">
        Đã nhận lúc {localTime(checkedInAt)}
      </Tag>
    )
  }
  if (startsAt > now) return null
  return (
    <Tag kind={endsAt <= now ? 'late' : 'wait'} icon="warning">
      {endsAt <= now ? 'Không ai nhận ca' : 'Chưa nhận ca'}
    </Tag>
  )
}

/** "Chưa có ai trực từ 22:00 đến 6:00 hôm sau". */
function gapWords({ startsAt, endsAt, isWholeDay }: Gap): string {
  if (isWholeDay) return 'Chưa có ai trực cả ngày'
  const day = localDay(startsAt)
  const until = localDay(endsAt)
  const end = localTime(endsAt)
  if (end === '00:00' && until === addDays(day, 1))
    return `Chưa có ai trực từ ${plain(startsAt)} đến hết ngày`
  const when = until === day ? '' : until === addDays(day, 1) ? ' hôm sau' : `, ${formatDay(until)}`
  return `Chưa có ai trực từ ${plain(startsAt)} đến ${plain(endsAt)}${when}`
}

/** "6:00": hours as they are spoken. */
function plain(at: Instant): string {
  return localTime(at).replace(/^0/, '')
}
