import type { CampaignKind } from '../../campaigns/rules/campaign.ts'
import type { EventPart, EventStatus, PlaceKind } from '../../campaigns/rules/event.ts'
import type { DeskView, OwnGroup } from '../../campaigns/rules/filters.ts'
import type { EventKind } from '../../campaigns/rules/kinds.ts'
import type { NeedKind } from '../../campaigns/rules/needs.ts'
import { safetyIssues } from './safety.ts'

export { safetyWords } from './safety.ts'

export const campaignKindWords: Readonly<Record<CampaignKind, string>> = {
  childrens_day: 'Tết Thiếu nhi 1/6',
  action_month: 'Tháng hành động vì trẻ em',
  family_day: 'Ngày Gia đình Việt Nam 28/6',
  mid_autumn: 'Tết Trung thu',
  other: 'Chiến dịch khác',
}

export const eventKindWords: Readonly<Record<EventKind, string>> = {
  launch: 'Lễ phát động',
  meeting: 'Mít tinh',
  camp: 'Hội trại',
  performance: 'Văn nghệ',
  lantern_parade: 'Rước đèn, phá cỗ',
  moon_night: 'Đêm hội trăng rằm',
  lion_dance: 'Múa lân',
  making_contest: 'Thi làm lồng đèn, bày mâm cỗ',
  folk_games: 'Trò chơi dân gian',
  sport: 'Thể thao',
  swimming: 'Dạy bơi',
  rights_talk: 'Truyền thông về quyền trẻ em',
  safety_talk: 'Phòng đuối nước, xâm hại, an toàn trên mạng',
  health_check: 'Khám bệnh miễn phí',
  gifts: 'Thăm hỏi, tặng quà',
  scholarships: 'Trao học bổng, xe đạp',
  inauguration: 'Khánh thành công trình cho trẻ em',
  dialogue: 'Diễn đàn, đối thoại với trẻ em',
  family_meal: 'Bữa cơm gia đình',
  other: 'Hoạt động khác',
}

/** As everyone reads it: the school, the commune, the public. */
export const eventStatusWords: Readonly<Record<EventStatus, string>> = {
  draft: 'Bản nháp',
  submitted: 'Đã gửi',
  needsChanges: 'Cần bổ sung',
  approved: 'Đã ghi nhận',
  postponed: 'Hoãn',
  cancelled: 'Đã hủy',
  held: 'Đã tổ chức',
  reported: 'Đã báo cáo',
  confirmed: 'Đã xác nhận kết quả',
}

export const placeKindWords: Readonly<Record<PlaceKind, string>> = {
  school: 'Tại trường',
  culture_house: 'Nhà văn hóa',
  other: 'Nơi khác',
}

/** The parts of a registration, as what is to be done. */
export const partWords: Readonly<Record<EventPart | 7, string>> = {
  1: 'Chọn chiến dịch và loại hoạt động',
  2: 'Cho biết thời gian, địa điểm',
  3: 'Dự kiến số người',
  4: 'Nêu việc cần hỗ trợ',
  5: 'Kiểm tra an toàn',
  6: 'Ghi người phụ trách',
  7: 'Kiểm tra và gửi',
}

/** The same parts, as what they hold. */
export const partNames: Readonly<Record<EventPart, string>> = {
  1: 'Hoạt động',
  2: 'Thời gian, địa điểm',
  3: 'Số người',
  4: 'Hỗ trợ',
  5: 'An toàn',
  6: 'Người phụ trách',
}

export const needWords: Readonly<Record<NeedKind, string>> = {
  gifts: 'Quà (phần)',
  cakes: 'Bánh (hộp)',
  lanterns: 'Đèn (chiếc)',
  stage: 'Sân khấu, âm thanh (bộ)',
  vehicles: 'Xe đưa đón (chiếc)',
  water: 'Nước uống (thùng)',
  medics: 'Nhân viên y tế (người)',
}

export const groupWords: Readonly<Record<OwnGroup, string>> = {
  'tat-ca': 'Tất cả',
  'dang-lam': 'Đang làm',
  'da-gui': 'Đã gửi',
  'da-ghi-nhan': 'Đã ghi nhận',
  'hoan-huy': 'Hoãn, hủy',
}

export const viewWords: Readonly<Record<DeskView, string>> = {
  waiting: 'Chờ xem',
  coming: 'Sắp tới',
  changes: 'Chờ bổ sung',
  off: 'Hoãn, hủy',
  all: 'Tất cả',
}

/** What happened to an event, after the name of who did it. */
export const eventActionWords: Readonly<Record<string, string>> = {
  add: 'bắt đầu đăng ký',
  submit: 'gửi đăng ký',
  takeBack: 'rút lại để sửa',
  askChanges: 'đề nghị bổ sung',
  approve: 'ghi nhận',
  postpone: 'ghi hoãn',
  resume: 'ghi ngày tổ chức mới',
  cancel: 'ghi hủy',
}

/** Sentences of the forms about campaigns and events. */
export const campaignIssues: Readonly<Record<string, string>> = {
  'campaign.kind': 'Chọn loại chiến dịch',
  'campaign.year': 'Nhập năm, ví dụ 2027',
  'campaign.name': 'Nhập tên chiến dịch',
  'campaign.name_long': 'Tên chiến dịch dài nhất 100 ký tự',
  'campaign.theme_long': 'Chủ đề dài nhất 200 ký tự',
  'campaign.day': 'Nhập một ngày có thật, ví dụ 1 6 2027',
  'campaign.ends': 'Ngày cuối phải từ ngày đầu trở đi',
  'campaign.registers_ends': 'Ngày cuối nhận đăng ký phải từ ngày đầu nhận đăng ký trở đi',
  'campaign.registers_late': 'Ngày cuối nhận đăng ký không được sau ngày cuối của chiến dịch',
  'campaign.other_year': 'Ngày đầu phải thuộc năm của chiến dịch',
  'campaign.unit': 'Chọn đơn vị tổ chức chiến dịch',
  'campaign.twice': 'Đơn vị đã có chiến dịch loại này trong năm. Mở chiến dịch đó để sửa.',
  'event.campaign': 'Chọn chiến dịch',
  'event.campaign_closed': 'Chiến dịch này không nhận đăng ký hôm nay. Chọn chiến dịch khác, hoặc hỏi xã.',
  'event.holder': 'Chọn đơn vị tổ chức',
  'event.holder_over': 'Đơn vị tổ chức đã ngừng hoạt động, không gửi được sự kiện này',
  'event.title': 'Nhập tên hoạt động',
  'event.title_long': 'Tên hoạt động dài nhất 100 ký tự',
  'event.kinds': 'Chọn ít nhất một loại hoạt động',
  'event.day': 'Ngày tổ chức phải là ngày có thật, ví dụ 1 6 2027',
  'event.day_past': 'Ngày tổ chức phải từ hôm nay trở đi',
  'event.day_window': 'Ngày tổ chức phải nằm trong thời gian của chiến dịch',
  'event.time': 'Nhập giờ theo 24 giờ, ví dụ 7:30 hoặc 19h',
  'event.starts': 'Nhập giờ bắt đầu, ví dụ 7:30 hoặc 19h',
  'event.ends': 'Nhập giờ kết thúc, ví dụ 10:00 hoặc 21h',
  'event.hours': 'Giờ kết thúc phải sau giờ bắt đầu',
  'event.place_kind': 'Chọn nơi tổ chức',
  'event.place': 'Nhập tên và địa chỉ nơi tổ chức',
  'event.place_long': 'Nơi tổ chức dài nhất 150 ký tự',
  'event.commune': 'Chọn xã, phường hoặc đặc khu nơi tổ chức',
  'event.text_long': 'Viết ngắn trong 300 ký tự',
  'event.number': 'Số trẻ em phải là số từ 0 đến 20.000',
  'event.adults': 'Số người lớn phải là số từ 0 đến 20.000',
  'event.children': 'Nhập số trẻ em của ít nhất một nhóm tuổi',
  'event.disabled_total': 'Số trẻ khuyết tật không thể lớn hơn tổng số trẻ em ({n})',
  'event.hardship_total': 'Số trẻ có hoàn cảnh khó khăn không thể lớn hơn tổng số trẻ em ({n})',
  'event.need_number': 'Số lượng phải là số từ 0 đến 20.000',
  'event.value': 'Giá trị dự kiến phải là số đồng, ví dụ 12.500.000',
  'event.needs': 'Nhập số lượng cần hỗ trợ, hoặc chọn “Không cần hỗ trợ”',
  'event.needs_both': 'Đã chọn “Không cần hỗ trợ” thì để trống các số lượng',
  ...safetyIssues,
  'event.contact_name': 'Nhập họ tên người phụ trách',
  'event.contact_long': 'Dài nhất 100 ký tự',
  'event.phone': 'Nhập số điện thoại công vụ gồm 10 số, ví dụ 0912 345 678',
  'event.email': 'Nhập thư điện tử, ví dụ ten@lamdong.edu.vn',
  'event.part': 'Phần {n} chưa xong',
  'event.twice':
    'Trường đã đăng ký một hoạt động cùng ngày: sự kiện số {n}. Mở bản đó để sửa, hoặc xác nhận đây là hoạt động khác.',
  'event.twice_here':
    'Đơn vị đã đăng ký một hoạt động cùng ngày: sự kiện số {n}. Mở bản đó để sửa, hoặc xác nhận đây là hoạt động khác.',
  'event.second_person': 'Sự kiện này do bạn gửi, nên cần một người khác ghi nhận',
  'event.points': 'Ghi ít nhất một điểm cần bổ sung',
  'event.points_many': 'Nhiều nhất 12 điểm mỗi lần',
  'event.point_long': 'Mỗi điểm viết trong 300 ký tự',
  'event.reason': 'Ghi lý do',
  'event.reason_long': 'Lý do dài nhất 300 ký tự',
  'event.new_day_past': 'Ngày dự kiến mới phải từ hôm nay trở đi',
}
