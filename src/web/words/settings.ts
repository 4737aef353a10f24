import type { Holiday } from '../../core/calendar/working-days.ts'

export const holidayKindWords: Readonly<Record<Holiday['kind'], string>> = {
  holiday: 'Ngày lễ',
  substitute: 'Nghỉ bù, nghỉ hoán đổi',
  makeup: 'Làm bù',
}

export const settingsIssues: Readonly<Record<string, string>> = {
  'settings.long': 'Dài quá 200 ký tự',
  'settings.email': 'Thư điện tử có dạng ten@vidu.vn',
  'settings.phone': 'Số điện thoại gồm 3 đến 15 chữ số, ví dụ 0252 382 1234',
  'settings.exit_url': 'Nhập địa chỉ bắt đầu bằng https://',
  'settings.read_hours': 'Hạn đọc từ 1 đến 72 giờ',
  'settings.working_days': 'Thời hạn từ 1 đến 60 ngày làm việc',
  'settings.small_number': 'Ngưỡng số nhỏ từ 3 đến 100',
  'settings.drill_hour': 'Giờ diễn tập từ 0 đến 23',
  'holiday.kind': 'Chọn loại ngày',
  'holiday.name': 'Nhập tên ngày nghỉ, nhiều nhất 80 ký tự',
  'holiday.weekend': 'Ngày làm bù phải là thứ Bảy hoặc Chủ nhật',
  'holiday.weekday': 'Ngày nghỉ bù, nghỉ hoán đổi phải từ thứ Hai đến thứ Sáu',
  'holiday.exists': 'Ngày này đã có trong bảng',
  'holiday.year': 'Chưa có lịch mặc định cho năm này. Thêm từng ngày theo thông báo',
}
