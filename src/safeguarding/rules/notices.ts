import { formatMoment, type Instant } from '../../core/vi/dates.ts'
import { minutesOf, type IncidentKind } from './clock.ts'
import type { Level } from './concern.ts'

/** What a letter says: it lies open on screens and in inboxes, so that it holds a number, a level and a time at most. */
export type Letter = { readonly subject: string; readonly text: string }

/** A case in a letter to those who are to open it. */
export type CaseLine = {
  readonly number: number
  readonly level: Level
  readonly awaits: 'open' | 'handOver'
  readonly by: Instant
}

/** A broken deadline in a letter to leaders: never the case's number. */
export type IncidentLine = {
  readonly number: number
  readonly kind: IncidentKind
  readonly level: Level
  readonly reviewBy: Instant
}

export type Contact = { readonly name: string; readonly phone: string }

type Common = {
  readonly name: string
  readonly now: Instant
  /** Where the site is reached; empty when the deployment does not say, and then no link is written. */
  readonly origin: string
  readonly isDrill: boolean
}

const linesMax = 10
const levelWords = { 3: 'nguy cấp', 2: 'nghi bị hại', 1: 'cần hỏi thăm' } as const satisfies Record<
  Level,
  string
>

/** To an officer, reserve or head of shift: which cases wait, and whom to phone. */
export function caseLetter(
  letter: Common & {
    readonly cases: readonly CaseLine[]
    readonly head: Contact | undefined
    readonly officers: readonly Contact[]
    /** Nobody has checked in: whoever reads this is the one to act. */
    readonly isNobodyOn: boolean
  },
): Letter {
  const { cases, now, origin, isDrill, head, officers, isNobodyOn } = letter
  const isUrgent = cases.some(({ level }) => level > 1)
  const more = cases.length - linesMax
  const subject = isUrgent ? 'có việc cần mở ngay' : 'có việc đang chờ'
  return {
    subject: isDrill ? `Măng Non: diễn tập, ${subject}` : `Măng Non: ${subject}`,
    text: paragraphs(letter.name, [
      isDrill ? 'Đây là diễn tập. Xin làm như thật: mở ca trước giờ hẹn, rồi kết thúc diễn tập.' : '',
      [
        ...cases.slice(0, linesMax).map((one) => caseWords(one, now)),
        ...(more > 0 ? [`Và ${more} ca khác trong hàng.`] : []),
      ].join('\n'),
      origin === '' ? 'Mở hàng chờ: đăng nhập Măng Non, chọn Ca bảo vệ.' : `Mở hàng chờ: ${origin}/bao-ve/ca`,
      isNobodyOn ? 'Lúc này chưa có ai nhận ca trực. Ai đọc được thư này thì mở ngay.' : '',
      head === undefined ? '' : `Không mở được thì gọi ngay trưởng ca ${head.name}: ${head.phone}.`,
      officers.length === 0
        ? ''
        : `Gọi ngay cán bộ trực: ${officers.map(({ name, phone }) => `${name} (${phone})`).join(', ')}.`,
      'Thư này không có lời của trẻ em. Không chuyển tiếp thư.',
    ]),
  }
}

/** To leaders: that a deadline was broken, by when to look into it. */
export function incidentLetter(letter: Common & { readonly incidents: readonly IncidentLine[] }): Letter {
  const { incidents, origin, isDrill, name } = letter
  return {
    subject: isDrill ? 'Măng Non: diễn tập, có sự cố cần xem xét' : 'Măng Non: có sự cố cần xem xét',
    text: paragraphs(name, [
      isDrill ? 'Đây là diễn tập. Không có trẻ em nào đang chờ.' : '',
      incidents.slice(0, linesMax).map(incidentWords).join('\n'),
      incidents.some(({ kind }) => kind === 'noDuty')
        ? 'Xin gọi ngay cho cán bộ bảo vệ trẻ em của đơn vị để có người mở ca.'
        : '',
      origin === '' ? 'Xem xét: đăng nhập Măng Non, chọn Sự cố.' : `Xem xét tại: ${origin}/quan-tri/su-co`,
    ]),
  }
}

/** "Sự cố số 12: một ca mức 3 chưa được mở đúng hạn (15 phút). Xem xét trước 14:17, 24/11/2026." */
export function incidentWords(incident: IncidentLine): string {
  return `Sự cố số ${incident.number}: ${whatHappened(incident)}. Xem xét trước ${formatMoment(incident.reviewBy)}.`
}

/** What broke, without a word of the case itself. */
export function whatHappened({ kind, level }: Pick<IncidentLine, 'kind' | 'level'>): string {
  switch (kind) {
    case 'openLate':
      return `một ca mức ${level} chưa được mở đúng hạn (${spanWords(minutesOf(level, kind))})`
    case 'handOverLate':
      return `một ca mức ${level} chưa được chuyển đúng hạn (${spanWords(minutesOf(level, kind))})`
    case 'noDuty':
      return `không có ai trực khi một ca mức ${level} đang chờ`
    default:
      return never(kind)
  }
}

function caseWords({ number, level, awaits, by }: CaseLine, now: Instant): string {
  const verb = awaits === 'open' ? 'mở' : 'chuyển'
  const when = by <= now ? `quá hạn ${verb} từ` : `${verb} trước`
  return `Ca ${number}, mức ${level} (${levelWords[level]}): chưa ${verb}, ${when} ${formatMoment(by)}.`
}

function spanWords(minutes: number): string {
  if (minutes < 60) return `${minutes} phút`
  return minutes <= 24 * 60 ? `${minutes / 60} giờ` : `${minutes / (24 * 60)} ngày`
}

function paragraphs(name: string, parts: readonly string[]): string {
  const told = parts.filter((part) => part !== '')
  return `${[`Kính gửi ${name},`, ...told, 'Diễn đàn trẻ em – Măng Non'].join('\n\n')}\n`
}

function never(value: never): never {
  throw new TypeError(`unexpected ${String(value)}`)
}
