import type { Holding } from './retention.ts'
import { staffMarks } from './retention-staff.ts'

/** The day stands in the case: it is set when the case is closed. */
const caseOver = {
  from: 'closed',
  after: { months: 24 },
  set: true,
  on: 'delete_on',
  unit: 'day',
  where: 'delete_on is not null',
} as const
const ofCase = { table: 'concerns', key: 'id', column: 'concern_id' } as const

export const concernHoldings = [
  {
    table: 'concerns',
    key: 'seq',
    plain:
      'seq id version status source level suggested idea_id unit_id received_at received_day opened_at handed_at dismissed_at closed_at next_alarm_at delete_on',
    personal: [
      {
        key: 'concern_about',
        whose: 'child',
        columns: 'wish danger age_band area crowded',
        holds: 'age_band is not null or area is not null or wish is not null or danger is not null',
        ends: {
          ...caseOver,
          outcome: {
            set: 'wish = null, danger = null, age_band = null, area = null, crowded = 0, delete_on = null',
          },
        },
      },
      staffMarks('raised_by opened_by holder_id dismissed_by closed_by'),
    ],
  },
  {
    table: 'concern_texts',
    key: 'concern_id, part',
    plain: 'concern_id part',
    personal: [
      {
        key: 'concern_words',
        whose: 'child',
        columns: 'sealed',
        ends: { ...caseOver, of: ofCase, outcome: 'delete' },
      },
    ],
  },
  {
    table: 'handovers',
    key: 'id',
    plain: 'id concern_id receiver_kind number at recorded_at',
    personal: [
      {
        key: 'handover_receiver',
        whose: 'contact',
        columns: 'receiver',
        holds: "receiver <> ''",
        ends: { ...caseOver, of: ofCase, outcome: { set: "receiver = ''" } },
      },
      staffMarks('recorded_by'),
    ],
  },
  {
    table: 'duties',
    key: 'id',
    plain: 'id version unit_id duty starts_at ends_at checked_in_at checked_out_at removed_at',
    personal: [
      {
        key: 'duty_phone',
        whose: 'staff',
        columns: 'phone',
        ends: {
          from: 'over',
          after: { days: 30 },
          on: 'ends_at',
          unit: 'instant',
          where: "phone <> ''",
          outcome: { set: "phone = ''" },
        },
      },
      {
        key: 'duty_rota',
        whose: 'staff',
        columns: 'person_id made_by',
        ends: { from: 'over', after: { days: 90 }, on: 'ends_at', unit: 'instant', outcome: 'delete' },
      },
    ],
  },
  { table: 'alarms', key: 'concern_id, step', plain: 'concern_id step due_at fired_at told' },
  {
    table: 'incidents',
    key: 'seq',
    plain: 'seq id version concern_id kind level drill unit_id at review_due reviewed_at',
    personal: [staffMarks('reviewed_by')],
  },
  { table: 'screening_edits', key: 'seq', plain: 'seq id body made_at', personal: [staffMarks('made_by')] },
  {
    table: 'breaches',
    key: 'seq',
    plain: 'seq id version status unit_id people found_at notify_due notified_at number closed_at',
    personal: [
      {
        key: 'breach',
        whose: 'affected',
        columns: 'what measures',
        holds: 'true',
        ends: {
          from: 'closed',
          after: { months: 60 },
          on: 'closed_at',
          unit: 'instant',
          where: 'closed_at is not null',
          outcome: 'delete',
        },
      },
      staffMarks('made_by'),
    ],
  },
  { table: 'erasures', key: 'seq', plain: 'seq subject subject_id at' },
] as const satisfies readonly Holding[]
