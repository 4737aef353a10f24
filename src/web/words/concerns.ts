import type {
  ConcernSource,
  ConcernStatus,
  Danger,
  Level,
  ReceiverKind,
  Wish,
} from '../../safeguarding/rules/concern.ts'

export const levelWords: Readonly<Record<Level, string>> = {
  3: 'Nguy cấp',
  2: 'Nghi bị hại',
  1: 'Cần hỏi thăm',
}

/** A sign beside the words: never a colour alone. */
export const levelSigns: Readonly<Record<Level, string>> = { 3: '▲', 2: '■', 1: '●' }

export const sourceWords: Readonly<Record<ConcernSource, string>> = {
  screening: 'Tự động',
  help: 'Nhờ báo giúp',
  moderator: 'Người duyệt',
  paper: 'Phiếu giấy',
  drill: 'Diễn tập',
}

/** Through what the news came, as Mẫu số 01 asks. */
export const viaWords: Readonly<Record<ConcernSource, string>> = {
  screening: 'Trẻ em viết trên Diễn đàn trẻ em',
  help: 'Trẻ em nhờ báo giúp trên Diễn đàn trẻ em',
  moderator: 'Trẻ em viết trên Diễn đàn trẻ em, người duyệt chuyển',
  paper: 'Trẻ em viết phiếu giấy của Diễn đàn trẻ em, người nhập phiếu chuyển',
  drill: 'Diễn tập, không có trẻ em nào',
}

export const concernWords: Readonly<Record<ConcernStatus, string>> = {
  waiting: 'Chưa mở',
  assessing: 'Đang đánh giá',
  handedOver: 'Đã chuyển',
  notConcern: 'Không phải ca',
}

export const dangerWords: Readonly<Record<Danger, string>> = { yes: 'Có', unclear: 'Không rõ', no: 'Không' }

export const wishWords: Readonly<Record<Wish, string>> = {
  find: 'Tìm gặp em',
  call: 'Gọi cho một người lớn em tin',
  read: 'Chỉ cần đọc, em chưa muốn ai tìm em',
}

export const receiverWords: Readonly<Record<ReceiverKind, string>> = {
  line111: 'Tổng đài 111',
  police: 'Công an (113)',
  commune: 'UBND cấp xã',
  health: 'Cơ sở y tế',
}

/** "C-0412": the number that officers say on the phone. */
export function caseNumber(seq: number): string {
  return `C-${String(seq).padStart(4, '0')}`
}

const steps: Readonly<Record<string, string>> = {
  first: 'báo cán bộ trực',
  second: 'báo cán bộ trực lần hai',
  reserve: 'báo cán bộ dự bị',
  remind: 'nhắc cán bộ trực',
  open: 'báo trưởng ca: quá hạn mở ca',
  handOver: 'báo người giữ ca: quá hạn chuyển',
}

/** What the clock did, of its step "3.reserve". */
export function alarmWords(step: string, told: number): string {
  const words = steps[step.replace(/^\d\./, '')] ?? 'báo theo lịch'
  return told === 0 ? `${words} – không có ai nhận tin` : `${words} (${told} người nhận tin)`
}

const actions: Readonly<Record<string, string>> = {
  raise: 'nhận ca',
  open: 'mở ca',
  assess: 'đánh giá',
  move: 'chuyển người giữ ca',
  locate: 'ghi nơi của trẻ em',
  handOver: 'ghi đã chuyển',
  proposeDismiss: 'đề nghị: không phải ca',
  dismiss: 'đồng ý: không phải ca',
  keep: 'xác định: vẫn là ca',
  reopen: 'mở lại ca',
  endDrill: 'kết thúc diễn tập',
  saveForm: 'lưu Mẫu số 01',
}

/** What somebody did to a case, after their name. */
export function caseActionWords(action: string): string {
  return actions[action] ?? 'làm một việc với ca'
}

export const readWords = { concern: 'xem ca', concern_words: 'xem lời của em' } as const

/** Sentences of these forms. */
export const concernsIssues: Readonly<Record<string, string>> = {
  'concern.danger': 'Chọn có nguy hiểm tức thì hay không',
  'concern.level': 'Chọn mức',
  'concern.lower_reason': 'Hạ mức thì ghi lý do',
  'concern.note_long': 'Viết ngắn lại, tối đa 1.000 ký tự',
  'concern.receiver_kind': 'Chọn nơi nhận',
  'concern.receiver': 'Ghi tên người nhận, trong một dòng',
  'concern.number': 'Ghi mã tiếp nhận hoặc số văn bản, trong một dòng',
  'concern.time': 'Ghi giờ đã gọi, ví dụ 14:09',
  'concern.holder': 'Chọn một cán bộ khác của nơi này hoặc cấp trên',
  'concern.told': 'Gọi báo người nhận ca trước, rồi đánh dấu vào ô này',
  'concern.dismiss_reason': 'Ghi vì sao không phải ca',
  'concern.reopen_reason': 'Ghi vì sao mở lại ca',
  'concern.second_person': 'Người đề nghị không tự đồng ý được. Cần một cán bộ khác.',
  'concern.form_long': 'Viết ngắn lại ở chỗ này',
}
