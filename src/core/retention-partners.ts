import type { Holding } from './retention.ts'
import { staffMarks } from './retention-staff.ts'

/** A year after an event's day. */
const eventOver = {
  from: 'held',
  after: { months: 12 },
  set: true,
  on: 'delete_on',
  unit: 'day',
} as const

export const partnerHoldings = [
  {
    table: 'campaign_events',
    key: 'seq',
    plain:
      'seq id version status campaign_id organisation_id unit_id commune_id province_id title kinds day starts_at ends_at place_kind place rain_plan under_7 from_7_to_9 from_10_to_12 from_13_to_15 disabled hardship adults needs submitted_at approved_at reason new_day',
    personal: [
      {
        key: 'event_safety',
        whose: 'contact',
        columns: 'safety',
        holds: "safety <> '{}'",
        ends: {
          ...eventOver,
          of: { table: 'event_contacts', key: 'event_id', column: 'id' },
          outcome: { set: "safety = '{}'" },
        },
      },
      staffMarks('made_by submitted_by approved_by'),
    ],
  },
  {
    table: 'event_contacts',
    key: 'event_id',
    plain: 'event_id delete_on',
    personal: [
      {
        key: 'event_contact',
        whose: 'contact',
        columns: 'name post phone email',
        ends: { ...eventOver, outcome: 'delete' },
      },
    ],
  },
  {
    table: 'pledges',
    key: 'seq',
    plain:
      'seq id version status pledger_kind promise child_words measure amount pledged_on due_on year unit_id commune_id province_id campaign_id basis recorded_at confirmed_at ended_at reason received fulfilled_on late',
    personal: [
      {
        key: 'pledger_name',
        whose: 'pledger',
        columns: 'pledger_name pledger_fold display public_name',
        ends: { keep: 'ledger' },
      },
      {
        key: 'pledger_representative',
        whose: 'pledger',
        columns: 'representative',
        ends: {
          from: 'due',
          after: { months: 60 },
          on: 'due_on',
          unit: 'day',
          where: 'representative is not null',
          outcome: { set: 'representative = null' },
        },
      },
      staffMarks('recorded_by confirmed_by'),
    ],
  },
  {
    table: 'receipts',
    key: 'seq',
    plain:
      'seq id version pledge_id unit_id status amount received_on document reverses_id reason recorded_at verified_at',
    personal: [staffMarks('recorded_by verified_by')],
  },
  {
    table: 'privacy_requests',
    key: 'seq',
    plain:
      'seq id version kind status unit_id received_at received_day acknowledge_due due extended acknowledged_at closed_at delete_on',
    personal: [
      {
        key: 'privacy_request',
        whose: 'asker',
        columns: 'sealed',
        holds: 'sealed is not null',
        ends: {
          from: 'closed',
          after: { months: 24 },
          set: true,
          on: 'delete_on',
          unit: 'day',
          where: 'delete_on is not null',
          outcome: { set: 'sealed = null, delete_on = null' },
        },
      },
      staffMarks('closed_by'),
    ],
  },
  {
    table: 'throttles',
    key: 'key',
    plain: 'n until',
    personal: [
      {
        key: 'counter',
        whose: 'visitor',
        columns: 'key',
        ends: {
          from: 'begun',
          after: { hours: 24 },
          set: true,
          on: 'until',
          unit: 'instant',
          whole: 'minute',
          outcome: 'delete',
        },
      },
    ],
  },
  // What tells of nobody.
  { table: 'heartbeats', key: 'job', plain: 'job at' },
  { table: 'holidays', key: 'day', plain: 'day kind name announced' },
  {
    table: 'units',
    key: 'id',
    plain: 'id gso_code level kind name official_name parent_id valid_from valid_to legal_basis',
  },
  { table: 'unit_names', key: 'fold, unit_id', plain: 'fold unit_id' },
  { table: 'unit_events', key: 'id', plain: 'id kind from_id to_id effective note' },
  { table: 'unit_reach', key: 'ancestor_id, unit_id', plain: 'ancestor_id unit_id' },
  {
    table: 'residential_areas',
    key: 'id',
    plain: 'id version commune_id kind name name_fold valid_from valid_to',
  },
  {
    table: 'organisations',
    key: 'id',
    plain:
      'id seq version kind school_level name name_fold unit_id commune_id province_id fields valid_from valid_to successor_id',
  },
  {
    table: 'campaigns',
    key: 'seq',
    plain: 'seq id version slug kind year name theme unit_id starts_on ends_on registers_from registers_to',
  },
  { table: 'event_points', key: 'event_id, round, n', plain: 'event_id round n section body' },
  { table: 'event_days', key: 'unit_id, campaign_id, day', plain: 'unit_id campaign_id day n' },
  { table: 'measures', key: 'code', plain: 'code kind' },
  {
    table: 'tallies',
    key: 'unit_id, year, campaign_id, measure',
    plain: 'unit_id year campaign_id measure pledges fulfilled late promised received',
  },
  { table: 'tally_proofs', key: 'day', plain: 'day at checked wrong' },
] as const satisfies readonly Holding[]
