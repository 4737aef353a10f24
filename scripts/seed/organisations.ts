import type { SeedOrganisation } from '../../src/organisations/service/seed.ts'

const reform = '2025-07-01'

/** Organisations of today's Lâm Đồng. The offices are real kinds of offices; the schools are invented. */
export const SAMPLE_ORGANISATIONS: readonly SeedOrganisation[] = [
  agency('Sở Giáo dục và Đào tạo', ['education']),
  agency('Sở Y tế', ['health', 'social']),
  agency('Sở Xây dựng', ['traffic', 'construction']),
  agency('Sở Nông nghiệp và Môi trường', ['environment']),
  agency('Sở Văn hóa, Thể thao và Du lịch', ['culture']),
  agency('Công an tỉnh Lâm Đồng', ['security', 'traffic']),
  agency('Báo và Phát thanh, Truyền hình Lâm Đồng', ['other']),
  front('Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Lâm Đồng', '68'),
  youth('Tỉnh đoàn Lâm Đồng', '68'),
  youth('Hội đồng Đội tỉnh Lâm Đồng', '68'),

  office('Ủy ban nhân dân xã Đức Linh', '23191'),
  office('Ủy ban nhân dân xã Tuy Phong', '22978'),
  office('Ủy ban nhân dân phường Phan Thiết', '22945'),
  office('Ủy ban nhân dân phường Xuân Hương - Đà Lạt', '24781'),
  office('Ủy ban nhân dân đặc khu Phú Quý', '23272'),
  front('Ủy ban Mặt trận Tổ quốc Việt Nam xã Đức Linh', '23191'),
  front('Ủy ban Mặt trận Tổ quốc Việt Nam phường Phan Thiết', '22945'),
  youth('Đoàn Thanh niên Cộng sản Hồ Chí Minh xã Đức Linh', '23191'),

  school('Trường Mầm non Hoa Phượng', 'preschool', '23191'),
  school('Trường Tiểu học Võ Xu', 'primary', '23191'),
  school('Trường Trung học cơ sở Lê Quý Đôn', 'lower_secondary', '22945'),
  school('Trường Trung học phổ thông Hùng Vương', 'upper_secondary', '22978'),
  school('Trường Phổ thông dân tộc nội trú Di Linh', 'boarding', '25000'),
  school('Trường Tiểu học và Trung học cơ sở Phú Quý', 'multi_level', '23272'),
  // Entered while Xã Nam Chính and Thị trấn Võ Xu were units; both lie in Xã Đức Linh today.
  {
    ...school('Trường Trung học cơ sở Nam Chính', 'lower_secondary', '23206'),
    old: true,
    from: '2015-09-01',
  },
  {
    ...school('Trường Tiểu học Võ Xu 2', 'primary', '23191'),
    old: true,
    from: '2015-09-01',
    to: '2025-08-01',
    successor: 'Trường Tiểu học Võ Xu',
  },
]

function agency(name: string, fields: SeedOrganisation['fields'] & object): SeedOrganisation {
  return { kind: 'agency', name, fields, code: '68', from: reform }
}

function front(name: string, code: string): SeedOrganisation {
  return { kind: 'front', name, code, from: reform }
}

function youth(name: string, code: string): SeedOrganisation {
  return { kind: 'youth', name, code, from: reform }
}

function office(name: string, code: string): SeedOrganisation {
  return { kind: 'commune_office', name, code, from: reform }
}

function school(
  name: string,
  schoolLevel: SeedOrganisation['schoolLevel'] & string,
  code: string,
): SeedOrganisation {
  return { kind: 'school', name, schoolLevel, code, from: '2018-09-01' }
}
