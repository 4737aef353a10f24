import type { Duty } from '../../safeguarding/rules/duty.ts'

export const dutyWords: Readonly<Record<Duty, string>> = {
  officer: 'Cán bộ trực',
  reserve: 'Dự bị',
  head: 'Trưởng ca',
}

/** Sentences of these forms. */
export const dutyIssues: Readonly<Record<string, string>> = {
  'duty.unit': 'Chọn đơn vị',
  'duty.person': 'Chọn một cán bộ bảo vệ trẻ em của đơn vị này hoặc của cấp trên',
  'duty.kind': 'Chọn nhiệm vụ trong ca',
  'duty.phone': 'Số điện thoại gồm 10 hoặc 11 chữ số, bắt đầu bằng 0',
  'duty.day': 'Nhập đủ ngày, tháng, năm của ca trực',
  'duty.time': 'Nhập giờ như 7:30 hoặc 22h',
  'duty.past': 'Ca này đã qua. Chọn ngày khác',
  'duty.overlap': 'Người này đã có ca trực trùng giờ',
  'duty.nothing': 'Không có ca nào để chép: tuần sau đã có lịch, hoặc tuần này còn trống',
  'duty.own': 'Chỉ người có tên trong ca mới nhận ca và kết thúc ca',
  'duty.early': 'Chưa đến giờ. Ca trực nhận được từ 30 phút trước khi bắt đầu',
  'duty.over': 'Ca này đã hết giờ',
  'incident.kind': 'Chọn lại sự cố trong danh sách',
}
