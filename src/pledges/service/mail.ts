import { formatDay, type LocalDay } from '../../core/vi/dates.ts'
import { formatNumber } from '../../core/vi/numbers.ts'
import type { Mail } from '../../outbox/rules.ts'

type Mismatch = {
  readonly id: string
  readonly to: string
  readonly name: string
  readonly day: LocalDay
  readonly checked: number
  readonly wrong: number
}

/** Tells an administrator that sums did not agree with their entries. Counts only. */
export function mismatchMail({ id, to, name, day, checked, wrong }: Mismatch): Mail {
  return {
    id,
    to,
    subject: 'Số tổng hợp cam kết bị lệch',
    text: [
      `Kính gửi ${name},`,
      `Đêm ${formatDay(day)}, hệ thống đối chiếu ${formatNumber(checked)} số tổng hợp với từng cam kết, từng phiếu nhận: ${formatNumber(wrong)} số bị lệch.`,
      'Ngay sau thư này, hệ thống tính lại các số đó từ từng phiếu. Trang /suc-khoe báo lỗi cho đến lần đối chiếu đêm sau.',
      'Các phiếu không đổi. Số bị lệch là dấu hiệu phần mềm có lỗi hoặc có người sửa thẳng cơ sở dữ liệu: cần báo người vận hành tìm nguyên nhân.',
    ].join('\n\n'),
  }
}
