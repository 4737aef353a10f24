import type { Erasable } from '../../core/erasing.ts'
import type { HoldingKey } from '../../core/retention-all.ts'
import { hasTerm, type Keeping, type Kept, type Start, type Term, type Whose } from '../../core/retention.ts'
import type { BreachStatus, RequestKind, RequestStatus } from '../../safeguarding/rules/privacy.ts'

type Explained = { readonly what: string; readonly why: string }

/** What each kind of personal data is and why it is held. A kind without words is a type error. */
export const holdingWords: Readonly<Record<HoldingKey, Explained>> = {
  idea_public: { what: 'Ý tưởng đã đăng', why: 'Để mọi người đọc, như em đã chọn' },
  idea_about: { what: 'Nhóm tuổi, vùng hoặc tỉnh của người gửi ý tưởng', why: 'Để hiểu ý tưởng và thống kê' },
  idea_original: { what: 'Lời gốc của ý tưởng đã duyệt (niêm phong)', why: 'Để xem lại khi có khiếu nại' },
  idea_unread: { what: 'Lời gốc của ý tưởng chưa có quyết định', why: 'Để đọc và quyết định' },
  idea_search: { what: 'Chỉ mục tìm kiếm của ý tưởng đã đăng', why: 'Để tìm được ý tưởng' },
  support: { what: 'Dấu “Em cũng nghĩ vậy”, không có tên', why: 'Để mỗi máy chỉ đếm một lần' },
  receipt_code: { what: 'Bản băm của mã biên nhận', why: 'Để người giữ mã xem trả lời và rút lại' },
  draft: { what: 'Bản nháp của ý tưởng (chỉ máy của em mở được)', why: 'Để em viết qua bốn bước' },
  feedback_sender: { what: 'Tên người góp ý', why: 'Để trả lời đúng người' },
  feedback_words: { what: 'Lời góp ý và trả lời', why: 'Để trả lời và sửa trang' },
  concern_about: { what: 'Điều em mong, nhóm tuổi, vùng trong ca bảo vệ', why: 'Để bảo vệ trẻ em' },
  concern_words: {
    what: 'Lời trong ca bảo vệ trẻ em (niêm phong)',
    why: 'Nghĩa vụ bảo vệ trẻ em (Luật Trẻ em, Điều 51)',
  },
  handover_receiver: { what: 'Tên người tiếp nhận ca bảo vệ', why: 'Để biết đã chuyển cho ai' },
  duty_phone: { what: 'Số điện thoại trực', why: 'Để gọi khi có ca khẩn' },
  duty_rota: { what: 'Lịch trực của cán bộ bảo vệ', why: 'Để biết ai trực' },
  breach: { what: 'Sổ sự cố dữ liệu cá nhân', why: 'Luật 91/2025/QH15, Điều 23' },
  event_safety: { what: 'Phương án an toàn của sự kiện (có thể có tên, số gọi)', why: 'Để tổ chức an toàn' },
  event_contact: {
    what: 'Người liên hệ của sự kiện: tên, chức vụ, điện thoại, thư',
    why: 'Để xã gọi khi cần',
  },
  pledger_name: { what: 'Tên người cam kết', why: 'Để theo dõi lời hứa với trẻ em' },
  pledger_representative: { what: 'Người đại diện của bên cam kết', why: 'Để liên hệ khi thực hiện' },
  privacy_request: {
    what: 'Yêu cầu về dữ liệu cá nhân (niêm phong)',
    why: 'Để trả lời và chứng minh đã trả lời',
  },
  counter: { what: 'Số lần thử theo bản băm địa chỉ mạng', why: 'Để chặn máy gửi tự động và dò mật khẩu' },
  staff_name: { what: 'Họ tên cán bộ', why: 'Để biết ai đã quyết định' },
  staff_account: { what: 'Thư điện tử, mật khẩu (băm), khóa hai lớp của cán bộ', why: 'Để đăng nhập' },
  staff_marks: { what: 'Ai ghi, ai duyệt, ai xác nhận từng việc', why: 'Để trách nhiệm rõ ràng' },
  staff_session: { what: 'Phiên đăng nhập và loại máy', why: 'Để giữ đăng nhập, thấy máy lạ' },
  staff_link: { what: 'Đường dẫn mời, đặt lại mật khẩu (băm)', why: 'Để mở tài khoản' },
  staff_codes: { what: 'Mã dự phòng (băm)', why: 'Để đăng nhập khi mất điện thoại' },
  mail: {
    what: 'Thư hệ thống đã gửi cho cán bộ',
    why: 'Để gửi lại khi lỗi; chữ trong thư xóa ngay khi gửi xong',
  },
  reading_log: { what: 'Nhật ký ai đã đọc lời của trẻ em', why: 'Để kiểm tra người đọc' },
  owner: { what: 'Người chịu trách nhiệm nội dung', why: 'Nghị định 174/2026/NĐ-CP' },
}

export const whoseWords: Readonly<Record<Whose, string>> = {
  child: 'Trẻ em',
  visitor: 'Người xem trang',
  sender: 'Người góp ý',
  asker: 'Người gửi yêu cầu về dữ liệu',
  contact: 'Người liên hệ, người tiếp nhận',
  pledger: 'Người cam kết',
  affected: 'Người bị ảnh hưởng bởi sự cố',
  staff: 'Cán bộ có tài khoản',
}

/** In the order in which pages name them. */
export const everyone: readonly Whose[] = [
  'child',
  'sender',
  'contact',
  'pledger',
  'asker',
  'affected',
  'visitor',
  'staff',
]

const keepWords: Readonly<Record<Keeping, string>> = {
  audit: 'Giữ cùng hồ sơ, để việc công kiểm tra được',
  ledger: 'Giữ cùng sổ cam kết; xóa tên khi có yêu cầu',
  public: 'Đến khi em rút lại hoặc Diễn đàn gỡ',
  holder: 'Giữ cùng hồ sơ; chỉ người giữ mã dùng được',
  inForce: 'Khi còn giữ nhiệm vụ',
  unlinked: 'Hết phiên thì không lần ra được là máy nào',
}

const startWords: Readonly<Record<Start, string>> = {
  begun: 'từ lúc bắt đầu',
  written: 'từ lúc viết',
  received: 'từ ngày nhận',
  closed: 'từ ngày đóng',
  decided: 'từ ngày có quyết định',
  over: 'từ lúc hết hạn',
  ended: 'từ ngày kết thúc tài khoản',
  due: 'từ hạn thực hiện',
  read: 'từ lúc đọc',
  held: 'từ ngày diễn ra',
  found: 'từ ngày phát hiện',
}

/** How long: "90 ngày từ ngày có quyết định, rồi xóa". */
export function termWords(ends: Kept['ends']): string {
  if (!hasTerm(ends)) return keepWords[ends.keep]
  return `${ends.set === true ? 'Nhiều nhất ' : ''}${amount(ends.after)} ${startWords[ends.from]}`
}

function amount({ hours, days, months }: Term['after']): string {
  if (hours !== undefined) return `${hours} giờ`
  if (days !== undefined) return `${days} ngày`
  const whole = months ?? 0
  return whole % 12 === 0 ? `${whole / 12} năm` : `${whole} tháng`
}

export const requestKindWords: Readonly<Record<RequestKind, string>> = {
  view: 'Xem dữ liệu',
  copy: 'Nhận bản sao',
  correct: 'Sửa cho đúng',
  delete: 'Xóa dữ liệu',
  withdraw: 'Rút lại sự đồng ý',
  object: 'Phản đối việc xử lý',
}

export const requestStatusWords: Readonly<Record<RequestStatus, string>> = {
  open: 'Mới nhận',
  acknowledged: 'Đang làm',
  done: 'Đã làm',
  refused: 'Không làm được',
}

export const breachStatusWords: Readonly<Record<BreachStatus, string>> = {
  open: 'Chưa báo A05',
  notified: 'Đã báo A05',
  closed: 'Đã đóng',
}

type Erasing = {
  readonly name: string
  readonly hint: string
  readonly gone: readonly string[]
  readonly kept: readonly string[]
}

/** What goes and what the law keeps, before anybody says yes. */
export const erasingWords: Readonly<Record<Exclude<Erasable, 'concern'>, Erasing>> = {
  pledge: {
    name: 'Cam kết',
    hint: 'Số của cam kết, ví dụ 1234',
    gone: [
      'Tên người cam kết, nếu là cá nhân hoặc hộ gia đình',
      'Tên hiện công khai của người ấy',
      'Người đại diện',
    ],
    kept: [
      'Số tiền, hiện vật, các phiếu nhận và ngày: sổ công khai phải khớp',
      'Tên doanh nghiệp, cơ quan: không phải dữ liệu cá nhân',
      'Ai đã ghi, ai đã xác nhận',
    ],
  },
  contact: {
    name: 'Người liên hệ của sự kiện',
    hint: 'Số của sự kiện, ví dụ 567',
    gone: ['Họ tên, chức vụ, điện thoại, thư điện tử', 'Phương án an toàn đã nhập: có thể ghi tên và số gọi'],
    kept: ['Tên, ngày, nơi diễn ra sự kiện', 'Ai đã đăng ký, ai đã xem'],
  },
  feedback: {
    name: 'Góp ý',
    hint: 'Số của góp ý',
    gone: ['Tên người góp ý', 'Lời góp ý', 'Câu trả lời'],
    kept: ['Ngày nhận, ngày trả lời', 'Ai đã trả lời'],
  },
  person: {
    name: 'Tài khoản cán bộ đã kết thúc',
    hint: 'Thư điện tử của tài khoản',
    gone: [
      'Thư điện tử, mật khẩu, khóa hai lớp, mã dự phòng',
      'Phiên đăng nhập, đường dẫn, thư hệ thống',
      'Số điện thoại trực',
    ],
    kept: ['Họ tên, chức danh, việc đã làm: để việc công kiểm tra được'],
  },
  idea: {
    name: 'Ý tưởng đang đăng',
    hint: 'Số của ý tưởng. Ý chưa đăng: chỉ người giữ mã rút được.',
    gone: ['Lời gốc và bài đã đăng', 'Nhóm tuổi, vùng, dấu “Em cũng nghĩ vậy”', 'Từ trong chỉ mục tìm kiếm'],
    kept: [
      'Số, ngày nhận, chủ đề',
      'Ai đã duyệt',
      'Nếu có ca bảo vệ trẻ em: bản niêm phong của cán bộ bảo vệ, đến hết hạn của ca',
    ],
  },
}
