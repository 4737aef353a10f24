import type { Display, Measure, PledgerKind } from '../../../src/pledges/rules/pledge.ts'

export type Season = 'midAutumn' | 'childrensDay' | 'year'

export type SamplePromise = {
  readonly season: Season
  readonly pledgerKind: PledgerKind
  /** `{xa}` stands for the place. */
  readonly pledger: string
  readonly display: Display
  readonly promise: string
  readonly childWords: string
  readonly measure: Measure
  /** The least of what is promised; places differ by a few steps. */
  readonly amount: number
  readonly step: number
}

/** What people promise for children. All pledgers are invented; `{n}` is the amount. */
export const promises: readonly SamplePromise[] = [
  {
    season: 'midAutumn',
    pledgerKind: 'organisation',
    pledger: 'Hội Liên hiệp Phụ nữ {xa}',
    display: 'full',
    promise: 'Tặng {n} suất quà Trung thu cho trẻ em có hoàn cảnh khó khăn.',
    childWords: 'Các bạn khó khăn đều có quà Trung thu.',
    measure: 'gift',
    amount: 60,
    step: 15,
  },
  {
    season: 'year',
    pledgerKind: 'enterprise',
    pledger: 'Hợp tác xã Nông nghiệp {xa}',
    display: 'full',
    promise: 'Góp {n} đồng lắp bồn nước sạch cho các điểm trường thôn.',
    childWords: 'Điểm trường sẽ có nước sạch để uống.',
    measure: 'vnd',
    amount: 24_000_000,
    step: 6_000_000,
  },
  {
    season: 'year',
    pledgerKind: 'organisation',
    pledger: 'Hội Khuyến học {xa}',
    display: 'full',
    promise: 'Trao {n} suất học bổng cho học sinh nghèo vượt khó.',
    childWords: 'Bạn nào khó khăn sẽ được giúp tiền đi học.',
    measure: 'scholarship',
    amount: 10,
    step: 5,
  },
  {
    season: 'childrensDay',
    pledgerKind: 'enterprise',
    pledger: 'Công ty TNHH Nắng Cao Nguyên, chi nhánh {xa}',
    display: 'full',
    promise: 'Tặng {n} xe đạp cho học sinh nhà xa trường.',
    childWords: 'Bạn nhà xa sẽ có xe đạp đi học.',
    measure: 'bicycle',
    amount: 8,
    step: 2,
  },
  {
    season: 'year',
    pledgerKind: 'person',
    pledger: 'Ông Trần Văn Hòa',
    display: 'initials',
    promise: 'Góp {n} đồng mua áo phao và phao cứu sinh cho lớp dạy bơi.',
    childWords: 'Lớp bơi sẽ có đủ áo phao.',
    measure: 'vnd',
    amount: 5_000_000,
    step: 1_500_000,
  },
  {
    season: 'year',
    pledgerKind: 'household',
    pledger: 'Hộ bà Nguyễn Thị Lành',
    display: 'anonymous',
    promise: 'Tặng {n} quyển sách cho tủ sách thiếu nhi của thôn.',
    childWords: 'Tủ sách của thôn sẽ có thêm sách hay.',
    measure: 'book',
    amount: 40,
    step: 20,
  },
  {
    season: 'midAutumn',
    pledgerKind: 'enterprise',
    pledger: 'Cơ sở bánh Hương Quê, {xa}',
    display: 'full',
    promise: 'Tặng {n} hộp bánh cho đêm hội trăng rằm.',
    childWords: 'Đêm hội sẽ có bánh cho mọi bạn.',
    measure: 'box',
    amount: 100,
    step: 30,
  },
]
