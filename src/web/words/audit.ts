import type { AuditKind, AuditSubject } from '../../accounts/rules/audit.ts'

/** What a person did, after their name; `{what}` is what they did it to. */
const actions = {
  'session.open': 'đăng nhập',
  'session.end': 'kết thúc một phiên đăng nhập',
  'totp.pass': 'nhập đúng mã hai lớp',
  'recovery_code.use': 'dùng một mã dự phòng',
  'person.add': 'lập tài khoản cho {what}',
  'person.invite': 'mời {what}',
  'person.resend': 'gửi lại lời mời cho {what}',
  'person.activate': 'kích hoạt tài khoản',
  'person.changePassword': 'đổi mật khẩu',
  'person.resetPassword': 'đặt lại mật khẩu bằng đường dẫn trong thư',
  'person.forceChange': 'buộc {what} đổi mật khẩu',
  'person.setTotp': 'bật xác thực hai lớp',
  'person.renewCodes': 'lập mã dự phòng mới',
  'person.resetTotp': 'gỡ xác thực hai lớp của {what}',
  'person.endSessions': 'thoát mọi máy khác',
  'person.end': 'kết thúc tài khoản của {what}',
  'person.reopen': 'mở lại tài khoản của {what}',
  'person.erase': 'xóa dữ liệu đăng nhập của {what} theo yêu cầu',
  'grant.grant': 'giao nhiệm vụ cho {what}',
  'grant.propose': 'đề nghị giao nhiệm vụ cho {what}',
  'grant.agree': 'đồng ý lần thứ nhất giao nhiệm vụ cho {what}',
  'grant.refuse': 'không đồng ý giao nhiệm vụ cho {what}',
  'grant.extend': 'đổi ngày cuối nhiệm vụ của {what}',
  'grant.end': 'kết thúc nhiệm vụ của {what}',
  'totp_reset.ask': 'đề nghị gỡ xác thực hai lớp của {what}',
  'totp_reset.done': 'đồng ý gỡ xác thực hai lớp của {what}',
  'totp_reset.refuse': 'không đồng ý gỡ xác thực hai lớp của {what}',
  'area.add': 'thêm khu dân cư {what}',
  'area.import': 'nhập khu dân cư {what} từ tệp',
  'area.rename': 'đổi tên khu dân cư thành {what}',
  'area.end': 'kết thúc khu dân cư {what}',
  'organisation.add': 'thêm tổ chức {what}',
  'organisation.import': 'nhập tổ chức {what} từ tệp',
  'organisation.edit': 'sửa tổ chức {what}',
  'organisation.end': 'kết thúc tổ chức {what}',
  'idea.publish': 'đăng {what}',
  'idea.keepPrivate': 'để {what} cho người lớn đọc',
  'idea.proposeDecline': 'đề nghị không đăng {what}',
  'idea.confirmDecline': 'đồng ý không đăng {what}',
  'idea.returnToReading': 'đưa {what} về hàng chờ',
  'idea.undo': 'hoàn tác quyết định về {what}',
  'idea.closeFlags': 'xem lời báo và giữ {what}',
  'idea.withdraw': 'rút {what}',
  'idea.erase': 'xóa {what} theo yêu cầu về dữ liệu',
  'feedback.answer': 'trả lời {what}',
  'feedback.erase': 'xóa lời của {what} theo yêu cầu về dữ liệu',
  'campaign.add': 'mở chiến dịch {what}',
  'campaign.edit': 'sửa chiến dịch {what}',
  'event.add': 'bắt đầu đăng ký {what}',
  'event.save': 'sửa {what}',
  'event.submit': 'gửi {what}',
  'event.takeBack': 'rút lại {what} để sửa',
  'event.askChanges': 'đề nghị bổ sung {what}',
  'event.approve': 'ghi nhận {what}',
  'event.postpone': 'ghi hoãn {what}',
  'event.resume': 'ghi ngày mới của {what}',
  'event.cancel': 'ghi hủy {what}',
  'event.erase': 'xóa người liên hệ của {what} theo yêu cầu về dữ liệu',
  'pledge.record': 'ghi {what}',
  'pledge.confirm': 'xác nhận {what}',
  'pledge.withdraw': 'ghi người cam kết rút {what}',
  'pledge.cancel': 'hủy {what} vì ghi nhầm',
  'pledge.undo': 'hoàn tác việc vừa làm với {what}',
  'pledge.erase': 'xóa tên ở {what} theo yêu cầu về dữ liệu',
  'receipt.record': 'ghi {what}',
  'receipt.reverse': 'ghi {what} để đảo phiếu cũ',
  'receipt.verify': 'xác nhận {what}',
  'settings.save': 'đổi cấu hình',
  'settings.addHoliday': 'thêm một ngày nghỉ',
  'settings.removeHoliday': 'bỏ một ngày nghỉ',
  'settings.loadHolidays': 'nạp ngày nghỉ của một năm',
} as const satisfies { readonly [action in `${AuditSubject}.${string}`]?: string }

/** The words of an action on something named; an action without words says what it was done to. */
export function actionWords(subject: AuditSubject, action: string, what: string): string {
  const words: Readonly<Record<string, string>> = actions
  return (words[`${subject}.${action}`] ?? 'làm một việc với {what}').replace('{what}', what)
}

/** Whether an action has words. For the test that compares services and words. */
export function hasActionWords(subject: string, action: string): boolean {
  return `${subject}.${action}` in actions
}

export const kindWords: Readonly<Record<AuditKind, string>> = {
  'dang-nhap': 'Đăng nhập',
  'nguoi-dung': 'Người dùng',
  'don-vi': 'Đơn vị, tổ chức',
  'y-tuong': 'Ý tưởng',
  'gop-y': 'Góp ý',
  'su-kien': 'Chiến dịch, sự kiện',
  'cam-ket': 'Cam kết, phiếu nhận',
  'cau-hinh': 'Cấu hình',
}

/** What something is called when it has no name of its own. */
export const subjectWords: Readonly<Record<AuditSubject, string>> = {
  session: 'một phiên',
  totp: 'mã hai lớp',
  recovery_code: 'mã dự phòng',
  person: 'một người',
  grant: 'một người',
  totp_reset: 'một người',
  unit: 'một đơn vị',
  area: 'một khu dân cư',
  organisation: 'một tổ chức',
  idea: 'ý số',
  feedback: 'góp ý số',
  campaign: 'một chiến dịch',
  event: 'sự kiện số',
  pledge: 'cam kết số',
  receipt: 'phiếu nhận số',
  settings: 'cấu hình',
}
