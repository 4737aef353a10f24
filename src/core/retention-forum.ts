import type { Holding } from './retention.ts'
import { staffMarks } from './retention-staff.ts'

const unpublished = { table: 'ideas', key: 'id' } as const

/** An idea that is not public counts from the decision, one that nobody decided on from its arrival. */
const forgetting = {
  from: 'decided',
  after: { months: 24 },
  on: 'coalesce(decided_at, received_at)',
  unit: 'instant',
  where: "status <> 'published' and forgotten = 0",
  whole: 'day',
} as const

export const forumHoldings = [
  {
    table: 'ideas',
    key: 'seq',
    plain:
      'seq id version status topic share unit_id received_at received_day read_due decided_at decline_reason published_seq published_day shuffle forgotten quiet',
    personal: [
      {
        key: 'idea_public',
        whose: 'child',
        columns: 'title body masked',
        holds: "status = 'published'",
        ends: { keep: 'public' },
      },
      {
        key: 'idea_about',
        whose: 'child',
        columns: 'age_band area province_id authors hints hasty signs',
        holds: 'forgotten = 0',
        ends: {
          ...forgetting,
          outcome: {
            set: 'age_band = null, area = null, province_id = null, authors = null, hints = 0, hasty = 0, signs = 0, forgotten = 1',
          },
        },
      },
      { key: 'receipt_code', whose: 'child', columns: 'code', ends: { keep: 'holder' } },
      staffMarks('decided_by'),
    ],
  },
  {
    table: 'idea_originals',
    key: 'idea_id',
    plain: 'idea_id sealed delete_on',
    personal: [
      {
        key: 'idea_original',
        whose: 'child',
        columns: 'body',
        ends: {
          from: 'decided',
          after: { days: 90 },
          set: true,
          on: 'delete_on',
          unit: 'day',
          where: 'delete_on is not null',
          outcome: 'delete',
        },
      },
      {
        key: 'idea_unread',
        whose: 'child',
        columns: 'body',
        holds: 'delete_on is null',
        ends: {
          ...forgetting,
          from: 'received',
          of: { ...unpublished, column: 'idea_id' },
          outcome: 'delete',
        },
      },
    ],
  },
  {
    table: 'idea_search',
    key: 'rowid',
    plain: '',
    personal: [{ key: 'idea_search', whose: 'child', columns: 'words', ends: { keep: 'public' } }],
  },
  {
    table: 'supports',
    key: 'idea_id, voter',
    plain: 'idea_id day',
    personal: [{ key: 'support', whose: 'child', columns: 'voter', ends: { keep: 'unlinked' } }],
  },
  {
    table: 'idea_flags',
    key: 'id',
    plain: 'id version idea_id kind at closed_at',
    personal: [staffMarks('closed_by')],
  },
  { table: 'ease_ratings', key: 'day, answer', plain: 'day answer n' },
  {
    table: 'drafts',
    key: 'id',
    plain: 'expires_at',
    personal: [
      {
        key: 'draft',
        whose: 'child',
        columns: 'id sealed',
        ends: {
          from: 'written',
          after: { hours: 2 },
          set: true,
          on: 'expires_at',
          unit: 'instant',
          whole: 'minute',
          outcome: 'delete',
        },
      },
    ],
  },
  {
    table: 'feedback',
    key: 'seq',
    plain: 'seq id version status unit_id received_at answer_due answered_at',
    personal: [
      {
        key: 'feedback_sender',
        whose: 'sender',
        columns: 'sender',
        ends: {
          from: 'received',
          after: { months: 12 },
          on: 'received_at',
          unit: 'instant',
          where: 'sender is not null',
          outcome: { set: 'sender = null' },
        },
      },
      {
        key: 'feedback_words',
        whose: 'sender',
        columns: 'body answer',
        ends: {
          from: 'received',
          after: { months: 24 },
          on: 'received_at',
          unit: 'instant',
          where: "body <> ''",
          outcome: { set: "body = '', answer = case when answer is null then null else '' end" },
        },
      },
      { key: 'receipt_code', whose: 'sender', columns: 'code', ends: { keep: 'holder' } },
      staffMarks('answered_by'),
    ],
  },
] as const satisfies readonly Holding[]
