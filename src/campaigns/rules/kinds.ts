import type { CampaignKind } from './campaign.ts'

/** What an event is, as plans and reports name it (Kế hoạch Tháng hành động vì trẻ em, Tết Trung thu of provinces). */
export const eventKinds = [
  'launch',
  'meeting',
  'camp',
  'performance',
  'lantern_parade',
  'moon_night',
  'lion_dance',
  'making_contest',
  'folk_games',
  'sport',
  'swimming',
  'rights_talk',
  'safety_talk',
  'health_check',
  'gifts',
  'scholarships',
  'inauguration',
  'dialogue',
  'family_meal',
  'other',
] as const
export type EventKind = (typeof eventKinds)[number]

/** What a campaign is mostly made of, to be offered first. */
const first: Readonly<Record<CampaignKind, readonly EventKind[]>> = {
  childrens_day: ['performance', 'folk_games', 'gifts', 'scholarships', 'camp', 'dialogue'],
  action_month: [
    'launch',
    'dialogue',
    'rights_talk',
    'safety_talk',
    'swimming',
    'health_check',
    'inauguration',
  ],
  family_day: ['family_meal', 'performance', 'sport', 'meeting'],
  mid_autumn: ['lantern_parade', 'moon_night', 'lion_dance', 'making_contest', 'gifts', 'performance'],
  other: [],
}

/** Every kind, those of that campaign first. */
export function kindsFor(campaign: CampaignKind): readonly EventKind[] {
  return [...new Set([...first[campaign], ...eventKinds])]
}
