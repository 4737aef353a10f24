import { integer, primaryKey, sqliteTable, sqliteView, text } from 'drizzle-orm/sqlite-core'
import type { Display, Measure, MeasureKind, PledgerKind, PledgeStatus } from '../../pledges/rules/pledge.ts'
import type { ReceiptStatus } from '../../pledges/rules/receipt.ts'

export const measures = sqliteTable('measures', {
  code: text('code').$type<Measure>().primaryKey(),
  kind: text('kind').$type<MeasureKind>().notNull(),
})

export const pledges = sqliteTable('pledges', {
  seq: integer('seq').primaryKey(),
  id: text('id').notNull(),
  version: integer('version').notNull().default(1),
  status: text('status').$type<PledgeStatus>().notNull(),
  pledgerKind: text('pledger_kind').$type<PledgerKind>().notNull(),
  pledgerName: text('pledger_name').notNull(),
  pledgerFold: text('pledger_fold').notNull(),
  representative: text('representative'),
  display: text('display').$type<Display>().notNull(),
  publicName: text('public_name'),
  promise: text('promise').notNull(),
  childWords: text('child_words'),
  measure: text('measure').$type<Measure>().notNull(),
  amount: integer('amount').notNull(),
  pledgedOn: text('pledged_on').notNull(),
  dueOn: text('due_on').notNull(),
  year: integer('year').notNull(),
  unitId: text('unit_id').notNull(),
  communeId: text('commune_id'),
  provinceId: text('province_id'),
  campaignId: text('campaign_id'),
  basis: text('basis'),
  recordedBy: text('recorded_by').notNull(),
  recordedAt: text('recorded_at').notNull(),
  confirmedBy: text('confirmed_by'),
  confirmedAt: text('confirmed_at'),
  endedAt: text('ended_at'),
  reason: text('reason'),
  received: integer('received').notNull().default(0),
  fulfilledOn: text('fulfilled_on'),
  late: integer('late').notNull().default(0),
})

export const receipts = sqliteTable('receipts', {
  seq: integer('seq').primaryKey(),
  id: text('id').notNull(),
  version: integer('version').notNull().default(1),
  pledgeId: text('pledge_id').notNull(),
  unitId: text('unit_id').notNull(),
  status: text('status').$type<ReceiptStatus>().notNull(),
  amount: integer('amount').notNull(),
  receivedOn: text('received_on').notNull(),
  document: text('document'),
  reversesId: text('reverses_id'),
  reason: text('reason'),
  recordedBy: text('recorded_by').notNull(),
  recordedAt: text('recorded_at').notNull(),
  verifiedBy: text('verified_by'),
  verifiedAt: text('verified_at'),
})

export const tallies = sqliteTable(
  'tallies',
  {
    unitId: text('unit_id').notNull(),
    year: integer('year').notNull(),
    campaignId: text('campaign_id').notNull(),
    measure: text('measure').$type<Measure>().notNull(),
    pledges: integer('pledges').notNull(),
    fulfilled: integer('fulfilled').notNull(),
    late: integer('late').notNull(),
    promised: integer('promised').notNull(),
    received: integer('received').notNull(),
  },
  (table) => [primaryKey({ columns: [table.unitId, table.year, table.campaignId, table.measure] })],
)

export const tallyProofs = sqliteTable('tally_proofs', {
  day: text('day').primaryKey(),
  at: text('at').notNull(),
  checked: integer('checked').notNull(),
  wrong: integer('wrong').notNull(),
})

/** The only thing that public pages read. */
export const publicPledges = sqliteView('public_pledges', {
  seq: integer('seq').notNull(),
  id: text('id').notNull(),
  status: text('status').$type<PledgeStatus>().notNull(),
  pledgerKind: text('pledger_kind').$type<PledgerKind>().notNull(),
  display: text('display').$type<Display>().notNull(),
  publicName: text('public_name'),
  promise: text('promise').notNull(),
  childWords: text('child_words'),
  measure: text('measure').$type<Measure>().notNull(),
  amount: integer('amount').notNull(),
  pledgedOn: text('pledged_on').notNull(),
  dueOn: text('due_on').notNull(),
  year: integer('year').notNull(),
  unitId: text('unit_id').notNull(),
  communeId: text('commune_id'),
  provinceId: text('province_id'),
  campaignId: text('campaign_id'),
  basis: text('basis'),
  confirmedAt: text('confirmed_at'),
  endedAt: text('ended_at'),
  received: integer('received').notNull(),
  fulfilledOn: text('fulfilled_on'),
  late: integer('late').notNull(),
}).existing()

/** The only thing that public pages read. */
export const publicReceipts = sqliteView('public_receipts', {
  seq: integer('seq').notNull(),
  id: text('id').notNull(),
  pledgeId: text('pledge_id').notNull(),
  amount: integer('amount').notNull(),
  receivedOn: text('received_on').notNull(),
  document: text('document'),
  reversesId: text('reverses_id'),
  verifiedAt: text('verified_at'),
}).existing()
