import type { Role } from '../../core/access.ts'

export const accountIssues: Readonly<Record<string, string>> = {
  'account.email': 'Nhập thư điện tử, ví dụ ten@lamdong.gov.vn',
  'account.password': 'Nhập mật khẩu',
  'account.wrong': 'Thư điện tử hoặc mật khẩu chưa đúng',
  'account.too_many': 'Đã thử quá nhiều lần. Thử lại sau {n} giây.',
  'password.short': 'Mật khẩu cần ít nhất {n} ký tự',
  'password.long': 'Mật khẩu dài nhất {n} ký tự',
  'password.common': 'Mật khẩu này dễ đoán. Dùng một câu dài mà chỉ mình nhớ.',
  'password.own': 'Mật khẩu không được là tên hoặc thư điện tử của mình',
  'password.old': 'Mật khẩu đang dùng chưa đúng',
  'password.same': 'Mật khẩu mới phải khác mật khẩu đang dùng',
  'otp.empty': 'Nhập mã',
  'otp.wrong': 'Mã chưa đúng. Xem mã đang hiện trong ứng dụng rồi nhập lại.',
  'otp.used': 'Mã này đã dùng rồi. Chờ mã tiếp theo, tối đa 30 giây.',
  'otp.setup': 'Trang mở đã lâu. Thêm khóa mới đang hiện vào ứng dụng, rồi nhập mã.',
  'person.name': 'Nhập họ và tên',
  'person.name_long': 'Họ và tên dài nhất 100 ký tự',
  'person.self': 'Không làm được việc này với tài khoản của chính mình. Nhờ một người khác có quyền.',
  'person.ended': 'Tài khoản của địa chỉ này đã kết thúc. Mở lại tài khoản trước khi giao nhiệm vụ.',
  'person.unavailable': 'Không mời được địa chỉ này. Nhờ người quản trị của tỉnh kiểm tra.',
  'person.protector': 'Người này là cán bộ bảo vệ trẻ em. Cần hai cán bộ bảo vệ trẻ em khác cùng đồng ý.',
  'grant.role': 'Chọn vai trò',
  'grant.unit': 'Chọn đơn vị đang hoạt động',
  'grant.organisation': 'Chọn trường hoặc đơn vị tổ chức',
  'grant.organisation_elsewhere': 'Tổ chức này không thuộc đơn vị đã chọn hoặc đã kết thúc',
  'grant.from': 'Ngày đầu phải từ hôm nay trở đi',
  'grant.to': 'Ngày cuối phải từ hôm nay trở đi và không trước ngày đầu',
  'grant.self': 'Không giao nhiệm vụ cho chính mình được. Nhờ một người khác có quyền.',
  'grant.twice': 'Người này đang giữ đúng nhiệm vụ này',
  'grant.protector_longer':
    'Nhiệm vụ bảo vệ trẻ em không gia hạn được. Giao nhiệm vụ mới để hai người đồng ý lại.',
  'protector.locked': 'Màn hình đang khóa. Mở mục Ca bảo vệ, nhập mã hai lớp, rồi bấm lại ở đây.',
  'protector.again': 'Đã đồng ý lần thứ nhất rồi. Cần một cán bộ bảo vệ trẻ em khác đồng ý.',
}

export const roleWords: Readonly<Record<Role, string>> = {
  admin: 'Quản trị',
  moderator: 'Người duyệt',
  protector: 'Cán bộ bảo vệ trẻ em',
  agency: 'Cơ quan trả lời',
  school: 'Nhà trường, đơn vị tổ chức',
  commune: 'Ủy ban nhân dân xã',
  front: 'Mặt trận',
  reporter: 'Người viết báo cáo',
  leader: 'Lãnh đạo',
}

/** What a role does, for whoever gives it. */
export const roleHints: Readonly<Record<Role, string>> = {
  admin: 'Quản lý người dùng, đơn vị, cấu hình. Không đọc chữ của trẻ em.',
  moderator: 'Đọc và duyệt ý tưởng của trẻ em.',
  protector: 'Nhận tin báo trẻ em cần giúp. Cần hai cán bộ bảo vệ khác đồng ý.',
  agency: 'Trả lời ý tưởng được chuyển đến.',
  school: 'Đăng ký và báo cáo sự kiện. Cần chọn tổ chức.',
  commune: 'Xem sự kiện, xác nhận kết quả của xã.',
  front: 'Ghi và theo dõi cam kết.',
  reporter: 'Viết báo cáo.',
  leader: 'Duyệt báo cáo, nhận cảnh báo.',
}
