import { Tag } from '../../web/components/index.ts'
import type { IconName } from '../../web/icons.tsx'
import { formatDay, formatDayLong, formatMoment } from '../../core/vi/dates.ts'
import { formatNumber } from '../../core/vi/numbers.ts'
import { amountWords } from '../../web/words/pledges.ts'
import { inSentence } from '../../web/words/units.ts'
import type { DueTask, Waiting } from '../rules/today.ts'

/** One thing that waits: its day, how urgent, what it is, and who it comes from. */
export function TaskOf({ what, due, daysLeft }: DueTask) {
  const [weekday = ''] = formatDayLong(due).split(',')
  const { title, href, meta } = wordsOf(what)
  return (
    <li>
      <p class="day">
        <b>{formatDay(due).replace(/\/\d+$/, '')}</b>
        {weekday}
      </p>
      <div>
        <Urgency what={what} daysLeft={daysLeft} />
        <h3>
          <a href={href}>{title}</a>
        </h3>
        <p class="meta">{meta}</p>
      </div>
    </li>
  )
}

function Urgency({ what, daysLeft }: Pick<DueTask, 'what' | 'daysLeft'>) {
  if (what.kind === 'tallies') {
    return (
      <Tag kind="late" icon="warning">
        Cần xem ngay
      </Tag>
    )
  }
  if (daysLeft < 0 || (what.kind === 'ideas' && what.late > 0)) {
    return (
      <Tag kind="late" icon="warning">
        {what.kind === 'ideas' ? `${what.late} ý quá hạn đọc` : `Trễ ${formatNumber(-daysLeft)} ngày`}
      </Tag>
    )
  }
  if (daysLeft === 0) {
    return (
      <Tag kind="wait" icon="clock">
        Hôm nay
      </Tag>
    )
  }
  return <Tag icon={iconOf[what.kind]}>{labelOf[what.kind]}</Tag>
}

const iconOf = {
  pledge: 'pledge',
  receipt: 'check',
  late: 'warning',
  event: 'calendar',
  points: 'edit',
  ideas: 'idea',
  feedback: 'mail',
  cases: 'help',
  requests: 'lock',
  tallies: 'tally',
} as const satisfies Readonly<Record<Waiting['kind'], IconName>>

const labelOf = {
  pledge: 'Cam kết',
  receipt: 'Phiếu nhận',
  late: 'Trễ hạn',
  event: 'Sự kiện',
  points: 'Cần bổ sung',
  ideas: 'Diễn đàn',
  feedback: 'Góp ý',
  cases: 'Bảo vệ',
  requests: 'Dữ liệu',
  tallies: 'Số liệu',
} as const satisfies Readonly<Record<Waiting['kind'], string>>

type Words = { readonly title: string; readonly href: string; readonly meta: string }

function wordsOf(what: Waiting): Words {
  switch (what.kind) {
    case 'pledge':
      return {
        title: `Xác nhận cam kết: ${what.title}`,
        href: `/quan-tri/cam-ket/${what.seq}`,
        meta: `${recordedBy(what)} · ${inSentence(what.unitName)}`,
      }
    case 'receipt':
      return {
        title: `Xác nhận ${what.amount < 0 ? 'phiếu đảo' : 'đã nhận'} ${amountWords(Math.abs(what.amount), what.measure)}: ${what.title}`,
        href: `/quan-tri/cam-ket/${what.seq}`,
        meta: `${recordedBy(what)} · ${inSentence(what.unitName)}`,
      }
    case 'late':
      return {
        title: `Ghi phiếu nhận: ${what.title}`,
        href: `/quan-tri/cam-ket/${what.seq}`,
        meta: `Cam kết số ${what.seq} · ${inSentence(what.unitName)}`,
      }
    case 'event':
      return {
        title: `Xem đăng ký: ${what.title}`,
        href: `/quan-tri/su-kien/${what.seq}`,
        meta: `${what.by} gửi lúc ${formatMoment(what.since)}`,
      }
    case 'points':
      return {
        title: `Bổ sung đăng ký: ${what.title === '' ? `sự kiện số ${what.seq}` : what.title}`,
        href: `/nha-truong/su-kien/${what.seq}`,
        meta: what.day === null ? inSentence(what.unitName) : `Ngày tổ chức ${formatDay(what.day)}`,
      }
    case 'ideas':
      return {
        title: `Đọc ${what.n > 100 ? 'hơn 100' : what.n} ý đang chờ`,
        href: '/quan-tri/duyet',
        meta: `Hạn đọc ${what.hours} giờ`,
      }
    case 'cases':
      return {
        title: `Xem ${what.n > 100 ? 'hơn 100' : what.n} ca đang mở`,
        href: '/bao-ve/ca',
        meta: what.late === 0 ? 'Ca nào cũng đã có người giữ' : `${what.late} ca chưa có ai mở`,
      }
    case 'requests':
      return {
        title: `Trả lời ${what.n > 100 ? 'hơn 100' : what.n} yêu cầu về dữ liệu`,
        href: '/quan-tri/yeu-cau-du-lieu',
        meta: what.late === 0 ? 'Chưa yêu cầu nào quá hạn' : `${what.late} yêu cầu quá hạn`,
      }
    case 'feedback':
      return {
        title: `Trả lời ${what.n} góp ý`,
        href: '/quan-tri/gop-y',
        meta: `Trong ${what.days} ngày làm việc`,
      }
    case 'tallies':
      return {
        title: `${formatNumber(what.wrong)} số tổng hợp không khớp với sổ`,
        href: '/quan-tri/tong-hop',
        meta: 'Đối chiếu đêm qua. Báo cho người vận hành hệ thống.',
      }
    default:
      return never(what)
  }
}

function recordedBy({ by, since }: { readonly by: string; readonly since: string }): string {
  return `Người ghi: ${by}, ${formatMoment(since)} · cần người thứ hai`
}

function never(value: never): never {
  throw new TypeError(`unexpected ${String(value)}`)
}
