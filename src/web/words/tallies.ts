import { formatDay, localDay, localTime } from '../../core/vi/dates.ts'
import type { Measure } from '../../pledges/rules/pledge.ts'
import type { PublicStage } from '../../pledges/rules/public.ts'
import type { Message } from '../../pledges/rules/tally.ts'

/** What is promised, as a row of a table or a bar is named. */
export const measureNames: Readonly<Record<Measure, string>> = {
  vnd: 'Tiền',
  gift: 'Quà (suất)',
  scholarship: 'Học bổng (suất)',
  set: 'Đồ dùng (bộ)',
  piece: 'Đồ dùng (chiếc)',
  book: 'Sách (cuốn)',
  bicycle: 'Xe đạp (chiếc)',
  box: 'Hàng (thùng)',
  kilogram: 'Hàng (kg)',
  litre: 'Hàng (lít)',
}

/** The same in the middle of a sentence. */
export const measureNouns: Readonly<Record<Measure, string>> = {
  vnd: 'tiền',
  gift: 'quà',
  scholarship: 'học bổng',
  set: 'đồ dùng tính theo bộ',
  piece: 'đồ dùng tính theo chiếc',
  book: 'sách',
  bicycle: 'xe đạp',
  box: 'hàng tính theo thùng',
  kilogram: 'hàng tính theo kg',
  litre: 'hàng tính theo lít',
}

/** How an address names a measure. */
export const measureSlugs: Readonly<Record<Measure, string>> = {
  vnd: 'tien',
  gift: 'qua',
  scholarship: 'hoc-bong',
  set: 'bo',
  piece: 'chiec',
  book: 'sach',
  bicycle: 'xe-dap',
  box: 'thung',
  kilogram: 'kg',
  litre: 'lit',
}

/** What lies in no smaller unit. */
export const ownWords = 'Hứa cho chính đơn vị này'

/** How a public pledge stands. */
export const publicStageWords: Readonly<Record<PublicStage, string>> = {
  running: 'Đang nhận, còn hạn',
  late: 'Trễ hạn',
  fulfilled: 'Đã nhận đủ',
  ended: 'Đã rút, đã hủy',
}

/** What the chart says. */
export function messageWords(message: Message): string {
  switch (message.kind) {
    case 'all':
      return 'Đã nhận đủ mọi thứ đã hứa'
    case 'nothing':
      return 'Chưa nhận được gì trong những điều đã hứa'
    case 'one':
      return `Đã nhận ${percentWords(message.percent, 1)} ${oneNouns[message.measure]} đã hứa`
    case 'ends': {
      const best = measureNouns[message.best]
      const least = message.least.map((measure) => measureNouns[measure]).join(', ')
      const first = message.complete ? `${upper(best)} đã nhận đủ` : `${upper(best)} về nhanh nhất`
      return `${first}; ${least} ${message.none ? 'chưa nhận được gì' : 'chậm nhất'}`
    }
    case 'even':
      return message.from === message.to
        ? `Thứ nào cũng đã nhận ${message.to}%`
        : `Thứ nào cũng đã nhận từ ${message.from}% đến ${message.to}%`
    default:
      return never(message)
  }
}

/** A share in whole percent; what is little but not nothing says so. */
export function percentWords(percent: number | null, received: number): string {
  if (percent === null) return '–'
  return percent === 0 && received > 0 ? 'dưới 1%' : `${percent}%`
}

/** "14:05 ngày 23/11/2026", Việt Nam time. */
export function stampWords(instant: string): string {
  return `${localTime(instant)} ngày ${formatDay(localDay(instant))}`
}

const oneNouns: Readonly<Record<Measure, string>> = {
  ...measureNouns,
  vnd: 'số tiền',
  gift: 'số suất quà',
  scholarship: 'số suất học bổng',
  book: 'số sách',
  bicycle: 'số xe đạp',
}

function upper(text: string): string {
  return text.slice(0, 1).toLocaleUpperCase('vi') + text.slice(1)
}

function never(value: never): never {
  throw new TypeError(`unexpected ${String(value)}`)
}
