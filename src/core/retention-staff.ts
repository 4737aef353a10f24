import type { Holding, Kept } from './retention.ts'

/** Who recorded, decided or confirmed something, by id: kept with the record, so that it can be answered for. */
export function staffMarks(columns: string): Kept<'staff_marks'> {
  return { key: 'staff_marks', whose: 'staff', columns, ends: { keep: 'audit' } }
}

/** Two years after an account ended. The index says the same word for word. */
const ended = {
  from: 'ended',
  after: { months: 24 },
  on: 'ended_at',
  unit: 'instant',
  where: "ended_at is not null and email not glob '*@erased.invalid'",
} as const

export const staffHoldings = [
  {
    table: 'people',
    key: 'id',
    plain: 'id version must_change totp_step ended_at',
    personal: [
      { key: 'staff_name', whose: 'staff', columns: 'name name_key', ends: { keep: 'audit' } },
      {
        key: 'staff_account',
        whose: 'staff',
        columns: 'email password totp',
        holds: "email not glob '*@erased.invalid'",
        // an address stays unique and lower-case, whatever it was
        ends: {
          ...ended,
          outcome: { set: "email = lower(id) || '@erased.invalid', password = null, totp = null" },
        },
      },
    ],
  },
  {
    table: 'grants',
    key: 'id',
    plain: 'id version role unit_id organisation_id from_day to_day status',
    personal: [staffMarks('person_id granted_by confirmed_by')],
  },
  {
    table: 'totp_resets',
    key: 'id',
    plain: 'id version asked_at status',
    personal: [staffMarks('person_id asked_by')],
  },
  {
    table: 'sessions',
    key: 'token',
    plain: 'id stage open_until expires_at',
    personal: [
      {
        key: 'staff_session',
        whose: 'staff',
        columns: 'token person_id device created_at seen_at',
        ends: {
          from: 'begun',
          after: { hours: 12 },
          set: true,
          on: 'expires_at',
          unit: 'instant',
          outcome: 'delete',
        },
      },
    ],
  },
  {
    table: 'links',
    key: 'token',
    plain: 'kind used_at expires_at',
    personal: [
      {
        key: 'staff_link',
        whose: 'staff',
        columns: 'token person_id',
        ends: { from: 'over', after: { days: 30 }, on: 'expires_at', unit: 'instant', outcome: 'delete' },
      },
    ],
  },
  {
    table: 'recovery_codes',
    key: 'person_id, code',
    plain: 'used_at',
    personal: [
      {
        key: 'staff_codes',
        whose: 'staff',
        columns: 'person_id code',
        ends: { ...ended, of: { table: 'people', key: 'id', column: 'person_id' }, outcome: 'delete' },
      },
    ],
  },
  {
    table: 'outbox',
    key: 'seq',
    plain: 'seq id created_at next_at attempts sent_at fault',
    personal: [
      {
        key: 'mail',
        whose: 'staff',
        columns: 'recipient subject body',
        ends: { from: 'written', after: { days: 30 }, on: 'created_at', unit: 'instant', outcome: 'delete' },
      },
    ],
  },
  {
    table: 'reads',
    key: 'seq',
    plain: 'seq subject subject_id at',
    personal: [
      {
        key: 'reading_log',
        whose: 'staff',
        columns: 'person_id',
        ends: { from: 'read', after: { months: 60 }, on: 'at', unit: 'instant', outcome: 'delete' },
      },
    ],
  },
  { table: 'commits', key: 'id', plain: 'id digest outcome at', personal: [staffMarks('actor')] },
  {
    table: 'events',
    key: 'seq',
    plain: 'seq commit_id subject subject_id version action actor_kind unit_id at detail',
    personal: [staffMarks('person_id')],
  },
  {
    table: 'settings',
    key: 'id',
    plain: 'id version',
    personal: [{ key: 'owner', whose: 'staff', columns: 'body', ends: { keep: 'inForce' } }],
  },
] as const satisfies readonly Holding[]
