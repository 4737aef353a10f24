import type { EventKind } from '../../../src/campaigns/rules/kinds.ts'
import type { SamplePlace } from '../pledges/places.ts'

export type SampleActivity = {
  readonly title: string
  readonly kinds: readonly EventKind[]
  readonly place: string
  readonly startsAt: string
  readonly endsAt: string
  readonly rainPlan: string
}

/** Evenings of Trung thu. */
export const lanternEvenings: readonly SampleActivity[] = [
  evening('Rước đèn quanh thôn', ['lantern_parade', 'gifts'], 'Sân nhà văn hóa thôn', '18:00'),
  evening('Đêm hội trăng rằm', ['moon_night', 'performance'], 'Sân trường', '18:30'),
  evening('Phá cỗ và múa lân', ['moon_night', 'lion_dance'], 'Sân Ủy ban', '19:00'),
  evening('Làm đèn ông sao từ tre', ['making_contest'], 'Nhà văn hóa', '17:30'),
  evening('Trung thu cho các bạn ở điểm trường xa', ['moon_night', 'gifts'], 'Điểm trường thôn', '17:00'),
]

/** Days of Tết Thiếu nhi. */
export const childrensDays: readonly SampleActivity[] = [
  morning('Ngày hội trò chơi dân gian', ['folk_games'], 'Sân trường', '07:30'),
  morning('Dạy bơi và phòng đuối nước', ['swimming', 'safety_talk'], 'Hồ bơi trung tâm', '08:00'),
  morning('Khám răng, khám mắt miễn phí', ['health_check'], 'Trạm Y tế', '07:30'),
  morning('Hội trại Măng Non', ['camp', 'performance'], 'Sân vận động', '08:00'),
  morning('Trẻ em đối thoại với lãnh đạo địa phương', ['dialogue'], 'Hội trường Ủy ban', '08:00'),
]

function evening(
  title: string,
  kinds: readonly EventKind[],
  place: string,
  startsAt: string,
): SampleActivity {
  return { title, kinds, place, startsAt, endsAt: '21:00', rainPlan: 'Chuyển vào nhà văn hóa.' }
}

function morning(
  title: string,
  kinds: readonly EventKind[],
  place: string,
  startsAt: string,
): SampleActivity {
  return { title, kinds, place, startsAt, endsAt: '11:00', rainPlan: 'Chuyển vào hội trường.' }
}

/** The name of an event at a place: "Đêm hội trăng rằm, xã Đức Linh". */
export function titleAt(activity: SampleActivity, { name }: SamplePlace): string {
  return `${activity.title}, ${name}`
}
