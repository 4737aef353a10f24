import {
  addDays,
  formatDay,
  formatDayLong,
  localDay,
  localTime,
  type Instant,
  type LocalDay,
} from '../../core/vi/dates.ts'
import { Button, Chips, Crumbs, ErrorSummary, Form, MoreLink, Note } from '../../web/components/index.ts'
import type { Frame } from '../../web/env.ts'
import type { Page } from '../../web/page.ts'
import { dutyWords } from '../../web/words/duty.ts'
import { inSentence } from '../../web/words/units.ts'
import type { OnDuty } from '../queries/duty.ts'
import type { Candidate, Shift } from '../queries/duty-week.ts'
import type { DayOfWeek } from '../rules/duty-week.ts'
import { AddShiftForm } from './duty-add.tsx'
import { DayOfRota } from './duty-day.tsx'

export type DutyModel = {
  readonly now: Instant
  readonly unit: { readonly id: string; readonly name: string }
  /** Where this person is a protector. */
  readonly units: readonly { readonly id: string; readonly name: string }[]
  readonly monday: LocalDay
  readonly days: readonly DayOfWeek<Shift>[]
  /** Whose shift it is now, at this unit and above it. */
  readonly onDuty: readonly OnDuty[]
  /** This person's shifts that run now or begin within half an hour. */
  readonly mine: readonly Shift[]
  readonly people: readonly Candidate[]
  readonly done: string | null
}

const path = '/bao-ve/truc'

export const DutyPage: Page<DutyModel> = {
  layout: 'staff',
  current: path,
  title: () => 'Bảo vệ – Lịch trực',
  body: (model, frame) => (
    <div class="wrap">
      <ErrorSummary frame={frame} audience="adult" />
      <Crumbs items={[{ href: '/bao-ve/ca', label: 'Bảo vệ trẻ em' }, { label: 'Lịch trực' }]} />
      <h1>Lịch trực</h1>
      <p class="meta">Trực bảo vệ trẻ em của {inSentence(model.unit.name)}</p>
      {model.units.length > 1 && (
        <Chips
          label="Đơn vị"
          items={model.units.map(({ id, name }) => ({
            href: `${path}?don-vi=${id}`,
            label: name,
            current: id === model.unit.id,
          }))}
        />
      )}
      {model.done !== null && <Done done={model.done} />}
      <Now {...model} frame={frame} />
      <Week {...model} frame={frame} />
      <div class="only-screen">
        <h2>Thêm ca trực</h2>
        <AddShiftForm {...model} frame={frame} />
      </div>
    </div>
  ),
}

function Done({ done }: { readonly done: string }) {
  const words: Readonly<Record<string, string>> = {
    them: 'Đã thêm ca trực.',
    chep: 'Đã chép lịch. Đây là tuần vừa chép sang.',
    bo: 'Đã bỏ ca trực.',
    nhan: 'Đã nhận ca. Từ lúc này, thư báo được gửi cho bạn.',
    'ket-thuc': 'Đã kết thúc ca.',
  }
  return (
    <Note live icon="check">
      {words[done] ?? 'Đã ghi.'}
    </Note>
  )
}

type Framed = { readonly frame: Frame }

/** Who is there now, and the one button of whoever's shift it is. */
function Now({ onDuty, mine, now, frame }: DutyModel & Framed) {
  const present = onDuty.filter(({ checkedIn }) => checkedIn === 1)
  const hasOfficer = present.some(({ duty }) => duty === 'officer')
  return (
    <section>
      {hasOfficer ? (
        <Note icon="check" title="Đang trực">
          {present.map((one) => (
            <p>
              {one.name} · {dutyWords[one.duty].toLowerCase()} · đến {untilWords(one.endsAt, now)}
            </p>
          ))}
        </Note>
      ) : (
        <Note kind="lamp" title="Lúc này chưa có cán bộ nào nhận ca">
          <p>Trẻ em gửi lời nhờ giúp lúc này được khuyên gọi 111 và không được hẹn giờ đọc.</p>
        </Note>
      )}
      {mine.map((shift) => (
        <OwnShift shift={shift} now={now} frame={frame} />
      ))}
    </section>
  )
}

function OwnShift({ shift, now, frame }: Framed & { readonly shift: Shift; readonly now: Instant }) {
  const isIn = shift.checkedInAt !== null && shift.checkedOutAt === null
  const at = `${path}/${shift.id}`
  return (
    <Form frame={frame} action={isIn ? `${at}/ket-thuc` : `${at}/nhan`} version={shift.version}>
      <p>
        Ca của bạn: {dutyWords[shift.duty].toLowerCase()}, từ {localTime(shift.startsAt)} đến{' '}
        {untilWords(shift.endsAt, now)}.{isIn && ` Đã nhận lúc ${localTime(shift.checkedInAt ?? now)}.`}
      </p>
      {isIn ? <Button kind="second">Kết thúc ca</Button> : <Button icon="check">Nhận ca</Button>}
    </Form>
  )
}

function Week({ days, monday, unit, now, frame }: DutyModel & Framed) {
  const week = (n: number): string => `${path}?don-vi=${unit.id}&tuan=${addDays(monday, n)}`
  const hasShifts = days.some(({ shifts }) => shifts.length > 0)
  return (
    <section>
      <h2>
        Tuần {formatDay(monday)} – {formatDay(addDays(monday, 6))}
      </h2>
      <nav class="pager" aria-label="Các tuần">
        <a class="back" href={week(-7)} rel="prev">
          Tuần trước
        </a>
        <MoreLink href={week(7)}>Tuần sau</MoreLink>
      </nav>
      {days.map((day) => (
        <DayOfRota {...day} isToday={day.day === localDay(now)} now={now} frame={frame} />
      ))}
      {hasShifts && (
        <div class="only-screen">
          <Form frame={frame} action={`${path}/chep`}>
            <input type="hidden" name="unitId" value={unit.id} />
            <input type="hidden" name="week" value={monday} />
            <Button kind="second" icon="copy">
              Chép lịch tuần này sang tuần sau
            </Button>
          </Form>
        </div>
      )}
    </section>
  )
}

/** "22:00", or with its day when that is another one. */
function untilWords(at: Instant, now: Instant): string {
  const day = localDay(at)
  return day === localDay(now) ? localTime(at) : `${localTime(at)}, ${formatDayLong(day)}`
}
