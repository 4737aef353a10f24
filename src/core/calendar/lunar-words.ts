import type { LunarDay } from './lunar.ts'

const stems = ['Canh', 'Tân', 'Nhâm', 'Quý', 'Giáp', 'Ất', 'Bính', 'Đinh', 'Mậu', 'Kỷ']
const branches = ['Thân', 'Dậu', 'Tuất', 'Hợi', 'Tý', 'Sửu', 'Dần', 'Mão', 'Thìn', 'Tỵ', 'Ngọ', 'Mùi']
const months = ['Giêng', 'Hai', 'Ba', 'Tư', 'Năm', 'Sáu', 'Bảy', 'Tám', 'Chín', 'Mười', 'Mười một', 'Chạp']

/** The name of a lunar year by can and chi: 2027 is "Đinh Mùi". */
export function yearName(lunarYear: number): string {
  return `${at(stems, lunarYear)} ${at(branches, lunarYear)}`
}

/** "15/8 âm lịch"; in a leap month "1/6 nhuận âm lịch". */
export function formatLunar({ day, month, leap }: LunarDay): string {
  return `${day}/${month}${leap ? ' nhuận' : ''} âm lịch`
}

/** As people say it: "rằm tháng Tám năm Đinh Mùi", "mùng 5 tháng Giêng năm Ất Tỵ", "ngày 23 tháng Chạp năm Bính Ngọ". */
export function formatLunarLong({ day, month, leap, year }: LunarDay): string {
  const dayWords = day === 15 ? 'rằm' : day <= 10 ? `mùng ${day}` : `ngày ${day}`
  return `${dayWords} tháng ${at(months, month - 1)}${leap ? ' nhuận' : ''} năm ${yearName(year)}`
}

function at(names: readonly string[], n: number): string {
  return names[((n % names.length) + names.length) % names.length] ?? ''
}
