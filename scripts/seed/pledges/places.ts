export type SamplePlace = {
  readonly unitId: string
  /** As it stands in a sentence or a name: "xã Đức Linh". */
  readonly name: string
}

/** Twenty communes of today's Lâm Đồng: sea, plain, highland, island. */
export const today: readonly SamplePlace[] = [
  { unitId: 'x23191', name: 'xã Đức Linh' },
  { unitId: 'x22945', name: 'phường Phan Thiết' },
  { unitId: 'x22918', name: 'phường Mũi Né' },
  { unitId: 'x22978', name: 'xã Tuy Phong' },
  { unitId: 'x23005', name: 'xã Bắc Bình' },
  { unitId: 'x23065', name: 'xã La Dạ' },
  { unitId: 'x23110', name: 'xã Hàm Thuận Nam' },
  { unitId: 'x23149', name: 'xã Tánh Linh' },
  { unitId: 'x23235', name: 'phường La Gi' },
  { unitId: 'x23272', name: 'đặc khu Phú Quý' },
  { unitId: 'x24781', name: 'phường Xuân Hương - Đà Lạt' },
  { unitId: 'x24848', name: 'xã Lạc Dương' },
  { unitId: 'x24958', name: 'xã Đức Trọng' },
  { unitId: 'x24931', name: 'xã Đơn Dương' },
  { unitId: 'x25000', name: 'xã Di Linh' },
  { unitId: 'x24829', name: "phường B'Lao" },
  { unitId: 'x24886', name: 'xã Đam Rông 1' },
  { unitId: 'x24611', name: 'phường Bắc Gia Nghĩa' },
  { unitId: 'x24637', name: 'xã Tà Đùng' },
  { unitId: 'x24670', name: 'xã Đắk Mil' },
]

/** Communes of Bình Thuận as they were until 30/6/2025. Phong Phú and Hòa Thắng were divided then. */
export const before: readonly SamplePlace[] = [
  { unitId: 'x22945.0', name: 'phường Lạc Đạo' },
  { unitId: 'x23191.0', name: 'thị trấn Võ Xu' },
  { unitId: 'x23206.0', name: 'xã Nam Chính' },
  { unitId: 'x23050.0', name: 'xã Phan Rí Thành' },
  { unitId: 'x22978.0', name: 'xã Phong Phú' },
  { unitId: 'x23053.0', name: 'xã Hòa Thắng' },
  { unitId: 'x23275.0', name: 'xã Long Hải' },
]
