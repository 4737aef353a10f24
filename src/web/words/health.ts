import type { Health, Part } from '../../home/rules/health.ts'

export const healthWords: Readonly<Record<Health['status'], string>> = {
  ok: 'Hệ thống hoạt động bình thường.',
  starting: 'Hệ thống vừa được cài đặt, đang chờ lần chạy nền đầu tiên.',
  ill: 'Hệ thống có phần đang hỏng:',
}

export const partWords: Readonly<Record<Part, string>> = {
  config: 'Thiếu APP_SECRET hoặc PUBLIC_URL.',
  database: 'Cơ sở dữ liệu không trả lời.',
  cron: 'Việc chạy nền không chạy trong 5 phút qua.',
  outbox: 'Thư không gửi đi được.',
  protection:
    'Hàng bảo vệ trẻ em: có báo động chưa gửi đi, hoặc có ca đang chờ mà không có cán bộ bảo vệ nào.',
  tallies: 'Số liệu cam kết chưa được đối chiếu, hoặc đối chiếu thấy sai.',
}
