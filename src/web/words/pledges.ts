import { formatNumber, formatVnd } from '../../core/vi/numbers.ts'
import type { Display, Measure, PledgerKind, PledgeStatus, Stage } from '../../pledges/rules/pledge.ts'
import type { ReceiptStatus } from '../../pledges/rules/receipt.ts'

export { unnamedWords } from './unnamed.ts'

/** What is counted, as it stands behind a number. */
export const measureWords: Readonly<Record<Measure, string>> = {
  vnd: 'đồng',
  gift: 'suất quà',
  scholarship: 'suất học bổng',
  set: 'bộ',
  piece: 'chiếc',
  book: 'cuốn sách',
  bicycle: 'chiếc xe đạp',
  box: 'thùng',
  kilogram: 'kg',
  litre: 'lít',
}

/** An amount with what it counts, never parted at the end of a line: "12.500.000 đồng", "40 suất quà". */
export function amountWords(amount: number, measure: Measure): string {
  const words =
    measure === 'vnd'
      ? formatVnd(amount)
      : `${formatNumber(amount)}\u00A0${measureWords[measure].replaceAll(' ', '\u00A0')}`
  return words.replace(/^-/, '−')
}

/** The stored states; "Đã nhận đủ" and "Trễ hạn" are derived of a confirmed one. */
export const pledgeStatusWords: Readonly<Record<PledgeStatus, string>> = {
  pending: 'Chờ xác nhận',
  confirmed: 'Đã xác nhận',
  withdrawn: 'Đã rút',
  cancelled: 'Đã hủy',
}

/** What the tallies count as promised. */
export const promisedWords = 'Đã hứa (đã xác nhận)'

/** How a pledge stands, as lists and tags say it. */
export const stageWords: Readonly<Record<Stage, string>> = {
  pending: 'Chờ xác nhận',
  running: 'Đang nhận',
  late: 'Trễ hạn',
  fulfilled: 'Đã nhận đủ',
  ended: 'Đã rút, đã hủy',
}

export const receiptStatusWords: Readonly<Record<ReceiptStatus, string>> = {
  recorded: 'Chờ xác nhận',
  verified: 'Đã xác nhận',
}

export const pledgerKindWords: Readonly<Record<PledgerKind, string>> = {
  enterprise: 'Doanh nghiệp',
  organisation: 'Cơ quan, tổ chức',
  person: 'Cá nhân',
  household: 'Hộ gia đình',
}

export const displayWords: Readonly<Record<Display, string>> = {
  full: 'Ghi đủ tên',
  initials: 'Chỉ ghi chữ viết tắt',
  anonymous: 'Không nêu tên',
}

/** Sentences of the forms about pledges and receipts. */
export const pledgeIssues: Readonly<Record<string, string>> = {
  'pledge.kind': 'Chọn loại người cam kết',
  'pledge.name': 'Nhập tên người hoặc đơn vị cam kết',
  'pledge.name_long': 'Tên dài quá 150 chữ cái',
  'pledge.display': 'Chọn cách ghi tên khi công khai',
  'pledge.initials': 'Chữ viết tắt chỉ dùng cho cá nhân, hộ gia đình. Chọn cách ghi khác.',
  'pledge.promise': 'Nhập điều cam kết',
  'pledge.promise_long': 'Điều cam kết dài quá 200 chữ cái',
  'pledge.child_words_long': 'Lời cho trẻ em đọc dài quá 120 chữ cái',
  'pledge.measure': 'Chọn đơn vị tính',
  'pledge.amount': 'Chỉ tiêu phải là số nguyên lớn hơn 0, ví dụ 40 hoặc 12.500.000',
  'pledge.amount_large': 'Số này lớn quá. Nhập không quá 1.000 tỷ.',
  'pledge.pledged_on': 'Ngày cam kết chưa đúng. Nhập đủ ngày, tháng, năm.',
  'pledge.due_on': 'Hạn chưa đúng. Nhập đủ ngày, tháng, năm.',
  'pledge.due_early': 'Hạn không được trước ngày cam kết',
  'pledge.unit_then': 'Ngày cam kết, chưa có hoặc không còn đơn vị này. Gõ tên đơn vị lúc đó.',
  'pledge.campaign': 'Chiến dịch này không phải của đơn vị đã chọn hay của cấp trên',
  'pledge.basis': 'Nhập số văn bản hoặc biên bản, hoặc chọn “Chưa có văn bản”',
  'pledge.basis_long': 'Chỗ này dài quá 100 chữ cái',
  'pledge.reveals': 'Chỗ này công khai mà lại nêu tên cần giữ kín. Bỏ tên đi.',
  'pledge.alike':
    'Giống cam kết số {n}: cùng người, cùng số lượng, cùng đơn vị, cùng ngày. Nếu đây là cam kết khác, đánh dấu xác nhận rồi ghi lại.',
  'pledge.reason': 'Nêu lý do',
  'pledge.reason_long': 'Lý do dài quá 300 chữ cái',
  'pledge.second_person': 'Cần người thứ hai xác nhận: bạn là người đã ghi',
  'receipt.amount': 'Số vừa nhận phải là số nguyên lớn hơn 0, ví dụ 3 hoặc 12.500.000',
  'receipt.received_on': 'Ngày nhận chưa đúng. Nhập đủ ngày, tháng, năm.',
  'receipt.early': 'Ngày nhận không được trước ngày cam kết',
  'receipt.excess': 'Ghi phiếu này thì tổng là {n}, nhiều hơn đã hứa. Nếu đúng, nêu lý do.',
}
