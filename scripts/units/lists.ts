/** What the package calls a district, where that is not its name. */
export const districtNames: Readonly<Record<string, { readonly name: string; readonly source: string }>> = {
  'Huyện Phú Quí': { name: 'Huyện Phú Quý', source: '1671/NQ-UBTVQH15' },
  'Huyện Đạ Tẻh': {
    name: 'Huyện Đạ Huoai',
    source: '1245/NQ-UBTVQH15 (huyện Đạ Tẻh và huyện Cát Tiên nhập vào huyện Đạ Huoai từ 01/12/2024)',
  },
}

/** The old provinces of today's Lâm Đồng and their districts with the codes of Cục Thống kê of 01/03/2025. */
export const oldProvinces: readonly {
  readonly code: string
  readonly name: string
  readonly districts: Readonly<Record<string, string>>
}[] = [
  {
    code: '60',
    name: 'Tỉnh Bình Thuận',
    districts: {
      593: 'Thành phố Phan Thiết',
      594: 'Thị xã La Gi',
      595: 'Huyện Tuy Phong',
      596: 'Huyện Bắc Bình',
      597: 'Huyện Hàm Thuận Bắc',
      598: 'Huyện Hàm Thuận Nam',
      599: 'Huyện Tánh Linh',
      600: 'Huyện Đức Linh',
      601: 'Huyện Hàm Tân',
      602: 'Huyện Phú Quý',
    },
  },
  {
    code: '67',
    name: 'Tỉnh Đắk Nông',
    districts: {
      660: 'Thành phố Gia Nghĩa',
      661: 'Huyện Đăk Glong',
      662: 'Huyện Cư Jút',
      663: 'Huyện Đắk Mil',
      664: 'Huyện Krông Nô',
      665: 'Huyện Đắk Song',
      666: "Huyện Đắk R'Lấp",
      667: 'Huyện Tuy Đức',
    },
  },
  {
    code: '68',
    name: 'Tỉnh Lâm Đồng',
    districts: {
      672: 'Thành phố Đà Lạt',
      673: 'Thành phố Bảo Lộc',
      674: 'Huyện Đam Rông',
      675: 'Huyện Lạc Dương',
      676: 'Huyện Lâm Hà',
      677: 'Huyện Đơn Dương',
      678: 'Huyện Đức Trọng',
      679: 'Huyện Di Linh',
      680: 'Huyện Bảo Lâm',
      682: 'Huyện Đạ Huoai',
    },
  },
]

/** Huyện đảo: said of the district, not part of its name. */
export const islandDistricts: readonly string[] = ['602']

/** Two districts merged into a third before the rest ended, and the code of one of them went to it. */
export const districtsMergedIn2024 = {
  on: '2024-12-01',
  basis: '1245/NQ-UBTVQH15',
  parent: '68',
  from: [
    { id: 'h681', code: '681', name: 'Huyện Đạ Huoai' },
    { id: 'h682.0', code: '682', name: 'Huyện Đạ Tẻh' },
    { id: 'h683', code: '683', name: 'Huyện Cát Tiên' },
  ],
  into: '682',
} as const

/** Province code → the resolution of 16/06/2025 that made its communes: 1654 to 1687/NQ-UBTVQH15. */
export const communeResolutions: ReadonlyMap<string, string> = new Map(
  '91 96 01 04 24 48 66 11 75 82 52 42 33 56 92 31 12 68 20 15 37 46 25 51 40 22 44 14 80 19 08 79 38 86'
    .split(' ')
    .map((code, place) => [code, `${1654 + place}/NQ-UBTVQH15`]),
)
