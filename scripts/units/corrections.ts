/** The list of Cục Thống kê on danhmuchanhchinh.nso.gov.vn. */
const nso = 'Cục Thống kê, danh mục đơn vị hành chính'
const nq1671 = '1671/NQ-UBTVQH15'

export type CodeCorrection = { readonly from: string; readonly to: string; readonly source: string }

/** Codes that the package has from Công văn 1027 (June 2025) and that differ in the list in force. */
export const codeCorrections: readonly CodeCorrection[] = [
  { from: '06970', to: '06978', source: `${nso} (Xã Ba Chẽ)` },
  { from: '23737', to: '23938', source: `${nso} (Xã Ia Mơ)` },
]

export type Rekind = {
  readonly on: string
  readonly basis: string
  readonly to: string
  readonly codes: readonly string[]
}

/** Units that changed their kind since 01/07/2025 and kept their code and land. */
export const rekinds: readonly Rekind[] = [
  { on: '2026-04-30', basis: '30/2026/QH16', to: 'Thành phố', codes: ['75'] },
  {
    on: '2026-04-30',
    basis: '237/NQ-UBTVQH16',
    to: 'Phường',
    codes: '25270 25357 25363 26116 26170 26248 26326 26368 26425 26485'.split(' '),
  },
  { on: '2026-09-01', basis: '36/2026/QH16', to: 'Thành phố', codes: ['22'] },
  { on: '2026-09-20', basis: '39/2026/QH16', to: 'Thành phố', codes: ['24'] },
  {
    on: '2026-09-20',
    basis: '388/NQ-UBTVQH16',
    to: 'Phường',
    codes: '07294 07375 07399 07444 07840 09193 09292 09313 09319 09454 09475 09496'.split(' '),
  },
]

export type Spelling = { readonly code: string; readonly name: string; readonly source: string }

/** Old communes whose name the package spells in another way than the resolution that merged them. */
export const spellings: readonly Spelling[] = [
  { code: '23140', name: 'Xã Thuận Quý', source: nq1671 },
  { code: '23218', name: 'Xã Vũ Hòa', source: nq1671 },
  { code: '24618', name: "Xã Đắk R'Moan", source: nq1671 },
  { code: '24620', name: 'Xã Quảng Hòa', source: nq1671 },
  { code: '24640', name: "Thị trấn Ea T'ling", source: nq1671 },
  { code: '24652', name: "Xã Đắk D'rông", source: nq1671 },
  { code: '24658', name: "Xã Cư K'nia", source: nq1671 },
  { code: '24694', name: 'Xã Buôn Choáh', source: nq1671 },
  { code: '24727', name: "Xã Đắk N'Drung", source: nq1671 },
  { code: '24826', name: "Phường B'Lao", source: nq1671 },
  { code: '24832', name: 'Xã ĐamBri', source: nq1671 },
  { code: '24850', name: "Xã Đưng K'Nớ", source: nq1671 },
  { code: '24859', name: "Xã Đạ M'Rông", source: nq1671 },
  { code: '24889', name: "Xã Đạ K'Nàng", source: nq1671 },
  { code: '24973', name: "Xã N'Thôn Hạ", source: nq1671 },
  { code: '25069', name: "Xã B'Lá", source: nq1671 },
  { code: '25099', name: 'Thị trấn Mađaguôi', source: nq1671 },
  { code: '25117', name: 'Xã Mađaguôi', source: nq1671 },
]

export type MissingHalf = { readonly from: string; readonly to: string; readonly source: string }

/** Old communes that were divided between two new ones, of which the package names one only. */
export const missingHalves: readonly MissingHalf[] = [
  { from: '22978', to: '22972', source: `${nq1671} (một phần xã Phong Phú vào xã Phan Rí Cửa)` },
  { from: '23053', to: '23041', source: `${nq1671} (một phần xã Hòa Thắng vào xã Hồng Thái)` },
]
