import type { Holiday } from './working-days.ts'

/** `announced`: the Prime Minister's decision for that year is out; else it is derived from the law alone. */
export type DefaultHoliday = Holiday & { readonly announced: boolean }

const announced = [
  // 2024: Thông báo 5015/TB-LĐTBXH (22/11/2023); Công văn 2450/VPCP-KGVX for the swap of 29/4.
  ['2024-01-01', 'holiday', 'Tết Dương lịch'],
  ['2024-02-08', 'holiday', 'Tết Âm lịch'],
  ['2024-02-09', 'holiday', 'Tết Âm lịch'],
  ['2024-02-10', 'holiday', 'Tết Âm lịch'],
  ['2024-02-11', 'holiday', 'Tết Âm lịch'],
  ['2024-02-12', 'holiday', 'Tết Âm lịch'],
  ['2024-02-13', 'substitute', 'Nghỉ bù Tết Âm lịch'],
  ['2024-02-14', 'substitute', 'Nghỉ bù Tết Âm lịch'],
  ['2024-04-18', 'holiday', 'Giỗ Tổ Hùng Vương'],
  ['2024-04-29', 'substitute', 'Nghỉ hoán đổi, làm bù ngày 4/5/2024'],
  ['2024-04-30', 'holiday', 'Ngày Chiến thắng'],
  ['2024-05-01', 'holiday', 'Ngày Quốc tế lao động'],
  ['2024-05-04', 'makeup', 'Làm bù cho ngày 29/4/2024'],
  ['2024-09-02', 'holiday', 'Quốc khánh'],
  ['2024-09-03', 'holiday', 'Quốc khánh'],
  // 2025: Thông báo 6150/TB-BLĐTBXH (03/12/2024).
  ['2025-01-01', 'holiday', 'Tết Dương lịch'],
  ['2025-01-27', 'holiday', 'Tết Âm lịch'],
  ['2025-01-28', 'holiday', 'Tết Âm lịch'],
  ['2025-01-29', 'holiday', 'Tết Âm lịch'],
  ['2025-01-30', 'holiday', 'Tết Âm lịch'],
  ['2025-01-31', 'holiday', 'Tết Âm lịch'],
  ['2025-04-07', 'holiday', 'Giỗ Tổ Hùng Vương'],
  ['2025-04-26', 'makeup', 'Làm bù cho ngày 2/5/2025'],
  ['2025-04-30', 'holiday', 'Ngày Chiến thắng'],
  ['2025-05-01', 'holiday', 'Ngày Quốc tế lao động'],
  ['2025-05-02', 'substitute', 'Nghỉ hoán đổi, làm bù ngày 26/4/2025'],
  ['2025-09-01', 'holiday', 'Quốc khánh'],
  ['2025-09-02', 'holiday', 'Quốc khánh'],
  // 2026: Thông báo 9441/TB-BNV (16/10/2025); Công văn 12729/VPCP-KGVX (25/12/2025) for the swap of 2/1;
  // Nghị quyết 28/2026/QH16 (24/4/2026, in force 01/7/2026) for 24/11, without a swap (Công văn 10065/VPCP-KGVX).
  ['2026-01-01', 'holiday', 'Tết Dương lịch'],
  ['2026-01-02', 'substitute', 'Nghỉ hoán đổi, làm bù ngày 10/1/2026'],
  ['2026-01-10', 'makeup', 'Làm bù cho ngày 2/1/2026'],
  ['2026-02-16', 'holiday', 'Tết Âm lịch'],
  ['2026-02-17', 'holiday', 'Tết Âm lịch'],
  ['2026-02-18', 'holiday', 'Tết Âm lịch'],
  ['2026-02-19', 'holiday', 'Tết Âm lịch'],
  ['2026-02-20', 'holiday', 'Tết Âm lịch'],
  ['2026-04-26', 'holiday', 'Giỗ Tổ Hùng Vương'],
  ['2026-04-27', 'substitute', 'Nghỉ bù Giỗ Tổ Hùng Vương'],
  ['2026-04-30', 'holiday', 'Ngày Chiến thắng'],
  ['2026-05-01', 'holiday', 'Ngày Quốc tế lao động'],
  ['2026-08-22', 'makeup', 'Làm bù cho ngày 31/8/2026'],
  ['2026-08-31', 'substitute', 'Nghỉ hoán đổi, làm bù ngày 22/8/2026'],
  ['2026-09-01', 'holiday', 'Quốc khánh'],
  ['2026-09-02', 'holiday', 'Quốc khánh'],
  ['2026-11-24', 'holiday', 'Ngày Văn hóa Việt Nam'],
  // 2027: Công văn 10065/VPCP-KGVX (02/10/2026).
  ['2027-01-01', 'holiday', 'Tết Dương lịch'],
  ['2027-02-04', 'holiday', 'Tết Âm lịch'],
  ['2027-02-05', 'holiday', 'Tết Âm lịch'],
  ['2027-02-06', 'holiday', 'Tết Âm lịch'],
  ['2027-02-07', 'holiday', 'Tết Âm lịch'],
  ['2027-02-08', 'holiday', 'Tết Âm lịch'],
  ['2027-02-09', 'substitute', 'Nghỉ bù Tết Âm lịch'],
  ['2027-02-10', 'substitute', 'Nghỉ bù Tết Âm lịch'],
  ['2027-04-16', 'holiday', 'Giỗ Tổ Hùng Vương'],
  ['2027-04-30', 'holiday', 'Ngày Chiến thắng'],
  ['2027-05-01', 'holiday', 'Ngày Quốc tế lao động'],
  ['2027-05-03', 'substitute', 'Nghỉ bù Ngày Quốc tế lao động'],
  ['2027-09-02', 'holiday', 'Quốc khánh'],
  ['2027-09-03', 'holiday', 'Quốc khánh'],
  ['2027-11-24', 'holiday', 'Ngày Văn hóa Việt Nam'],
] as const

// The law leaves two choices open; taken as in the last year with the same weekdays: Tết as in 2025, Quốc khánh
// as in 2023.
const derived = [
  ['2028-01-01', 'holiday', 'Tết Dương lịch'],
  ['2028-01-03', 'substitute', 'Nghỉ bù Tết Dương lịch'],
  ['2028-01-24', 'holiday', 'Tết Âm lịch'],
  ['2028-01-25', 'holiday', 'Tết Âm lịch'],
  ['2028-01-26', 'holiday', 'Tết Âm lịch'],
  ['2028-01-27', 'holiday', 'Tết Âm lịch'],
  ['2028-01-28', 'holiday', 'Tết Âm lịch'],
  ['2028-04-04', 'holiday', 'Giỗ Tổ Hùng Vương'],
  ['2028-04-30', 'holiday', 'Ngày Chiến thắng'],
  ['2028-05-01', 'holiday', 'Ngày Quốc tế lao động'],
  ['2028-05-02', 'substitute', 'Nghỉ bù Ngày Chiến thắng'],
  ['2028-09-01', 'holiday', 'Quốc khánh'],
  ['2028-09-02', 'holiday', 'Quốc khánh'],
  ['2028-09-04', 'substitute', 'Nghỉ bù Quốc khánh'],
  ['2028-11-24', 'holiday', 'Ngày Văn hóa Việt Nam'],
] as const

/**
 * Days off and swapped Saturdays of public offices, 2024–2028, in order: what a new deployment starts with and its
 * administrators then keep. Bộ luật Lao động 2019, Art. 112.1 names the holidays, Art. 112.3 leaves the days of Tết
 * and the second day of Quốc khánh to the Prime Minister, Art. 111.3 moves a holiday on a weekend to the next
 * working day; swaps are the year's notices. Schools and firms may differ.
 */
export const defaultHolidays: readonly DefaultHoliday[] = [
  ...announced.map(([day, kind, name]) => ({ day, kind, name, announced: true })),
  ...derived.map(([day, kind, name]) => ({ day, kind, name, announced: false })),
]
