import type {
  AgeBand,
  Area,
  Authors,
  DeclineReason,
  IdeaAction,
  IdeaStatus,
  Topic,
} from '../../forum/rules/idea.ts'
import type { PrivateKind } from '../../safeguarding/rules/private-hints.ts'

export const topicWords: Readonly<Record<Topic, string>> = {
  school: 'Trường học và việc học',
  play: 'Vui chơi, thể thao, ngày hội',
  safety: 'An toàn khi đi lại, bơi lội, lên mạng',
  health: 'Ăn uống, sức khỏe, nước sạch',
  environment: 'Cây cối, rác, không khí',
  family: 'Gia đình và bạn bè',
  other: 'Chuyện khác',
  unsure: 'Em chưa biết chọn',
}

/** Short names for chips and lists; `unsure` is a topic of its own only for its author. */
export const topicChips: Readonly<Record<Topic, string>> = {
  school: 'Trường học',
  play: 'Vui chơi',
  safety: 'An toàn',
  health: 'Sức khỏe',
  environment: 'Cây cối, rác',
  family: 'Gia đình, bạn bè',
  other: 'Chuyện khác',
  unsure: 'Chuyện khác',
}

export const topicSlugs: Readonly<Record<Topic, string>> = {
  school: 'truong-hoc',
  play: 'vui-choi',
  safety: 'an-toan',
  health: 'suc-khoe',
  environment: 'moi-truong',
  family: 'gia-dinh',
  other: 'khac',
  unsure: 'chua-xep',
}

export const ageWords: Readonly<Record<AgeBand, string>> = {
  '7-9': '7 đến 9 tuổi',
  '10-12': '10 đến 12 tuổi',
  '13-15': '13 đến 15 tuổi',
  '16+': '16 tuổi trở lên',
}

const ageShort: Readonly<Record<AgeBand, string>> = {
  '7-9': '7–9 tuổi',
  '10-12': '10–12 tuổi',
  '13-15': '13–15 tuổi',
  '16+': 'từ 16 tuổi',
}

export const areaWords: Readonly<Record<Area, string>> = {
  highland: 'Vùng núi, cao nguyên',
  coast: 'Vùng biển và đảo',
  city: 'Thành phố',
  plain: 'Vùng đồng bằng',
}

const areaShort: Readonly<Record<Area, string>> = {
  highland: 'vùng núi, cao nguyên',
  coast: 'vùng biển và đảo',
  city: 'thành phố',
  plain: 'vùng đồng bằng',
}

export const authorWords: Readonly<Record<Authors, string>> = {
  one: 'Một mình em',
  several: 'Em và các bạn',
}

type Byline = {
  readonly ageBand: AgeBand | null
  readonly area: Area | null
  readonly province: string | null
  readonly authors: Authors | null
}

/** Who wrote it, as far as anybody may know: "Một bạn 10–12 tuổi, vùng biển và đảo". */
export function byline({ ageBand, area, province, authors }: Byline): string {
  const who = authors === 'several' ? 'Một nhóm bạn' : 'Một bạn'
  const place =
    area === null ? (province === null ? '' : `, ${lowerFirst(province)}`) : `, ${areaShort[area]}`
  if (ageBand === null) return place === '' && authors !== 'several' ? 'Một bạn nhỏ' : `${who}${place}`
  return `${who} ${ageShort[ageBand]}${place}`
}

/** "10–12 tuổi · vùng biển và đảo" for the desk. */
export function traits({ ageBand, area, province }: Omit<Byline, 'authors'>): string {
  const place = area === null ? province : areaShort[area]
  const known = [ageBand === null ? null : ageShort[ageBand], place].filter((part) => part !== null)
  return known.length === 0 ? 'không nói tuổi và nơi ở' : known.join(' · ')
}

function lowerFirst(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1)
}

export const statusWords: Readonly<Record<IdeaStatus, string>> = {
  reading: 'Đang đọc',
  declining: 'Chờ người thứ hai',
  published: 'Đã đăng',
  private: 'Chỉ người lớn đọc',
  declined: 'Không đăng',
  withdrawn: 'Đã rút lại',
}

export const actionWords: Readonly<Record<IdeaAction, string>> = {
  publish: 'Đăng nguyên văn',
  keepPrivate: 'Chỉ người lớn đọc',
  proposeDecline: 'Đề nghị không đăng',
  confirmDecline: 'Đồng ý không đăng',
  returnToReading: 'Đưa về hàng chờ',
  undo: 'Hoàn tác',
  withdraw: 'Rút lại',
}

export const reasonWords: Readonly<Record<DeclineReason, string>> = {
  identifying: 'Lộ thông tin riêng tư',
  hurtful: 'Lời làm bạn khác buồn',
}

/** What the child is told of a place in the text that looks private. */
export const hintWords: Readonly<Record<PrivateKind, string>> = {
  phone: 'Chỗ này giống số điện thoại. Em nên bỏ đi nhé.',
  name: 'Chỗ này giống tên người. Em viết “em” hoặc “bạn em” là được.',
  class: 'Chỗ này là tên lớp. Em viết “lớp em” là được.',
  school: 'Chỗ này là tên trường. Em viết “trường em” là được.',
  address: 'Chỗ này giống nơi em ở. Em viết “chỗ em ở” là được.',
  birthday: 'Chỗ này giống ngày sinh. Em nên bỏ đi nhé.',
  account: 'Chỗ này giống tài khoản trên mạng. Em nên bỏ đi nhé.',
  id: 'Chỗ này giống số giấy tờ. Em nên bỏ đi nhé.',
}

export const forumIssues: Readonly<Record<string, string>> = {
  'idea.topic': 'Em chưa chọn ô nào. Em chọn một ô nhé.',
  'idea.empty': 'Em chưa viết gì. Em viết vào ô bên dưới nhé.',
  'idea.short': 'Em viết thêm một câu nữa nhé. Như vậy người lớn mới hiểu.',
  'idea.long': 'Ý tưởng dài quá {n} chữ cái. Em bớt đi một chút nhé.',
  'idea.share': 'Em chọn Có hoặc Không nhé.',
  'lookup.empty': 'Em chưa nhập mã.',
  'lookup.wrong': 'Mã này chưa đúng. Em xem lại từng chữ nhé.',
  'lookup.many': 'Em thử nhiều lần rồi. Em nghỉ 10 phút rồi thử lại nhé.',
  'flag.kind': 'Em chọn một ô nhé.',
  'ease.answer': 'Em chọn một nút nhé.',
  'moderation.decision': 'Chọn một quyết định',
  'moderation.title': 'Nhập tên bài ngắn, trung tính, trên một dòng',
  'moderation.title_long': 'Tên bài dài quá 80 chữ cái. Viết ngắn lại',
  'moderation.reason': 'Nêu lý do không đăng để người thứ hai xem lại',
  'moderation.not_shared': 'Em chọn “Chỉ người lớn đọc”, nên không đăng được',
  'moderation.sure':
    'Có chỗ giống thông tin riêng. Đọc lại từng chỗ rồi đánh dấu vào ô này, hoặc chọn quyết định khác',
  'moderation.second_person': 'Ý này do bạn đề nghị không đăng, nên cần người thứ hai đọc lại',
  'feedback.body': 'Viết điều cần góp ý, từ 10 đến 2.000 chữ cái',
  'feedback.sender': 'Tên dài quá 100 chữ cái',
  'feedback.answer': 'Viết câu trả lời, từ 10 đến 2.000 chữ cái',
}
