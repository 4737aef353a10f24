import type { ErrorCode } from '../../core/errors.ts'

/** Sentences that any form may need. `page.<error code>` stands above a form that is shown again. */
export const commonIssues: Readonly<Record<string, string>> = {
  'field.wrong': 'Xem lại chỗ này',
  'body.type': 'Gửi biểu mẫu hoặc JSON (application/json)',
  'body.json': 'JSON viết chưa đúng',
  'body.form': 'Biểu mẫu gửi lên không đọc được. Mở lại trang rồi gửi.',
  'commit.missing': 'Trang này mở đã lâu. Chữ đã gõ vẫn còn đây. Bấm gửi một lần nữa.',
  'commit.key': 'Thiếu tiêu đề Idempotency-Key (từ 16 đến 200 ký tự)',
  'page.conflict': 'Người khác vừa làm việc này trước. Chữ đã gõ vẫn còn đây.',
  'page.already_sent':
    'Lần gửi trước đã được nhận với nội dung khác. Chữ đã gõ vẫn còn đây; bấm gửi nếu đây là một lần gửi mới.',
}

export const errorStatus = {
  invalid: 422,
  unauthenticated: 401,
  forbidden: 403,
  not_found: 404,
  conflict: 409,
  already_sent: 409,
  expired: 409,
  too_many: 429,
  too_large: 413,
  unavailable: 503,
} as const satisfies Record<ErrorCode, number>

/** One sentence for each error code, for JSON answers. */
export const errorWords: Readonly<Record<ErrorCode, string>> = {
  invalid: 'Có chỗ cần sửa',
  unauthenticated: 'Cần đăng nhập',
  forbidden: 'Tài khoản này không có quyền làm việc này',
  not_found: 'Không tìm thấy',
  conflict: 'Người khác vừa làm việc này trước',
  already_sent: 'Lần gửi trước đã được nhận với nội dung khác',
  expired: 'Đã quá hạn',
  too_many: 'Gửi nhanh quá',
  too_large: 'Nội dung dài quá',
  unavailable: 'Việc này đang chờ người vận hành hệ thống cài đặt',
}
