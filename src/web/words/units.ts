import type { FieldOfWork, OrganisationKind, SchoolLevel } from '../../organisations/rules/organisations.ts'
import type { AreaKind } from '../../units/rules/areas.ts'
import type { UnitEventKind, UnitKind } from '../../units/rules/units.ts'

export const unitKindWords: Readonly<Record<UnitKind, string>> = {
  country: 'Nước',
  province: 'Tỉnh',
  city: 'Thành phố trực thuộc trung ương',
  commune: 'Xã',
  ward: 'Phường',
  special_zone: 'Đặc khu',
  township: 'Thị trấn',
  district: 'Huyện',
  town: 'Thị xã',
  provincial_city: 'Thành phố thuộc tỉnh',
  island_district: 'Huyện đảo',
}

/** An official name in the middle of a sentence: "xã Đức Linh", "thành phố Huế"; a country keeps its capital. */
export function inSentence(officialName: string): string {
  return officialName.replace(
    /^(?:Tỉnh|Thành phố|Xã|Phường|Đặc khu|Thị trấn|Thị xã|Huyện|Quận)(?= )/u,
    (kind) => kind.toLocaleLowerCase('vi'),
  )
}

/** What became of the old unit, read as "Xã Đức Chính: sáp nhập toàn bộ". */
export const unitEventWords: Readonly<Record<UnitEventKind, string>> = {
  merge: 'Sáp nhập toàn bộ',
  part: 'Sáp nhập một phần',
  rename: 'Đổi tên',
  rekind: 'Đổi loại',
  split: 'Chia tách',
  keep: 'Giữ nguyên',
}

export const areaKindWords: Readonly<Record<AreaKind, string>> = {
  thon: 'Thôn',
  buon: 'Buôn',
  ban: 'Bản',
  bon: 'Bon',
  lang: 'Làng',
  xom: 'Xóm',
  ap: 'Ấp',
  khu_pho: 'Khu phố',
  to_dan_pho: 'Tổ dân phố',
}

export const organisationKindWords: Readonly<Record<OrganisationKind, string>> = {
  school: 'Trường học',
  agency: 'Cơ quan',
  front: 'Mặt trận',
  youth: 'Đoàn, Đội',
  commune_office: 'Ủy ban nhân dân xã, phường',
  other: 'Tổ chức khác',
}

export const schoolLevelWords: Readonly<Record<SchoolLevel, string>> = {
  preschool: 'Mầm non',
  primary: 'Tiểu học',
  lower_secondary: 'Trung học cơ sở',
  upper_secondary: 'Trung học phổ thông',
  multi_level: 'Nhiều cấp học',
  boarding: 'Phổ thông dân tộc nội trú, bán trú',
  continuing: 'Giáo dục thường xuyên',
}

export const fieldOfWorkWords: Readonly<Record<FieldOfWork, string>> = {
  education: 'Giáo dục',
  health: 'Y tế',
  traffic: 'Giao thông',
  environment: 'Môi trường',
  culture: 'Văn hóa, thể thao',
  security: 'An ninh, trật tự',
  construction: 'Xây dựng',
  social: 'Lao động, xã hội',
  other: 'Lĩnh vực khác',
}

export const unitIssues: Readonly<Record<string, string>> = {
  'unit.empty': 'Nhập tên đơn vị',
  'unit.unknown':
    'Không có đơn vị nào có tên này. Gõ tên hiện nay hoặc tên cũ, có dấu hay không dấu đều được',
  'unit.several': 'Nhiều đơn vị khớp với tên đã gõ. Chọn một đơn vị ở dưới',
  'day.wrong': 'Nhập một ngày có thật, ví dụ 1 7 2025',
  'day.future': 'Ngày phải từ hôm nay trở về trước',
  'day.before_start': 'Ngày kết thúc phải sau ngày bắt đầu',
  'area.kind': 'Chọn loại: thôn, buôn, khu phố, tổ dân phố…',
  'area.name': 'Nhập tên',
  'area.name_long': 'Tên dài quá 60 ký tự',
  'area.name_signs': "Tên chỉ gồm chữ, số, dấu cách và các dấu . , - / ' ( ), bắt đầu bằng chữ hoặc số",
  'area.exists': 'Xã đã có tên này. Kiểm tra lại danh sách',
  'area.kind_unread': 'Không rõ loại. Viết đủ, ví dụ “Thôn 1” hoặc “Tổ dân phố 5”',
  'area.cells': 'Dòng có nhiều cột quá. Mỗi dòng gồm loại, tên và ngày bắt đầu (nếu có)',
  'area.day': 'Ngày bắt đầu phải là ngày có thật, ví dụ 1/7/2025',
  'area.repeated': 'Trùng với dòng {n}',
  'organisation.kind': 'Chọn loại tổ chức',
  'organisation.name': 'Nhập tên đầy đủ',
  'organisation.name_long': 'Tên dài quá 150 ký tự',
  'organisation.level': 'Chọn cấp học của trường',
  'organisation.exists': 'Đơn vị này đã có tổ chức tên như vậy',
  'organisation.needs_commune': 'Ủy ban nhân dân cấp xã phải thuộc một xã, phường hoặc đặc khu',
  'organisation.successor_unknown': 'Không có tổ chức đang hoạt động nào như vậy trong các đơn vị được giao',
  'organisation.successor_several': 'Nhiều tổ chức khớp với tên đã gõ. Chọn một ở dưới',
  'import.empty': 'Dán danh sách, hoặc chọn một tệp có dữ liệu',
  'import.too_many': 'Danh sách có {n} dòng. Mỗi lần nhập được nhiều nhất 2.000 dòng',
  'import.not_text': 'Tệp này không phải tệp chữ. Trong Excel, chọn Lưu dưới dạng “CSV UTF-8” rồi tải lại',
  'import.not_utf8': 'Tệp không phải UTF-8 nên chữ có dấu bị hỏng. Lưu lại dưới dạng “CSV UTF-8” rồi tải lại',
}
