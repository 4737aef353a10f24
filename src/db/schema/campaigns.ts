import { integer, primaryKey, sqliteTable, sqliteView, text } from 'drizzle-orm/sqlite-core'
import type { CampaignKind } from '../../campaigns/rules/campaign.ts'
import type { EventStatus, PlaceKind } from '../../campaigns/rules/event.ts'

export const campaigns = sqliteTable('campaigns', {
  seq: integer('seq').primaryKey(),
  id: text('id').notNull(),
  version: integer('version').notNull().default(1),
  slug: text('slug').notNull(),
  kind: text('kind').$type<CampaignKind>().notNull(),
  year: integer('year').notNull(),
  name: text('name').notNull(),
  theme: text('theme'),
  unitId: text('unit_id').notNull(),
  startsOn: text('starts_on').notNull(),
  endsOn: text('ends_on').notNull(),
  registersFrom: text('registers_from').notNull(),
  registersTo: text('registers_to').notNull(),
})

export const campaignEvents = sqliteTable('campaign_events', {
  seq: integer('seq').primaryKey(),
  id: text('id').notNull(),
  version: integer('version').notNull().default(1),
  status: text('status').$type<EventStatus>().notNull(),
  campaignId: text('campaign_id').notNull(),
  organisationId: text('organisation_id'),
  unitId: text('unit_id').notNull(),
  communeId: text('commune_id'),
  provinceId: text('province_id'),
  title: text('title'),
  kinds: text('kinds').notNull().default('[]'),
  day: text('day'),
  startsAt: text('starts_at'),
  endsAt: text('ends_at'),
  placeKind: text('place_kind').$type<PlaceKind>(),
  place: text('place'),
  rainPlan: text('rain_plan'),
  under7: integer('under_7'),
  from7To9: integer('from_7_to_9'),
  from10To12: integer('from_10_to_12'),
  from13To15: integer('from_13_to_15'),
  disabled: integer('disabled'),
  hardship: integer('hardship'),
  adults: integer('adults'),
  needs: text('needs').notNull().default('{}'),
  safety: text('safety').notNull().default('{}'),
  madeBy: text('made_by').notNull(),
  submittedBy: text('submitted_by'),
  submittedAt: text('submitted_at'),
  approvedBy: text('approved_by'),
  approvedAt: text('approved_at'),
  reason: text('reason'),
  newDay: text('new_day'),
})

export const eventContacts = sqliteTable('event_contacts', {
  eventId: text('event_id').primaryKey(),
  name: text('name'),
  post: text('post'),
  phone: text('phone'),
  email: text('email'),
  deleteOn: text('delete_on').notNull(),
})

export const eventPoints = sqliteTable(
  'event_points',
  {
    eventId: text('event_id').notNull(),
    round: integer('round').notNull(),
    n: integer('n').notNull(),
    section: integer('section').notNull(),
    body: text('body').notNull(),
  },
  (table) => [primaryKey({ columns: [table.eventId, table.round, table.n] })],
)

export const eventDays = sqliteTable(
  'event_days',
  {
    unitId: text('unit_id').notNull(),
    campaignId: text('campaign_id').notNull(),
    day: text('day').notNull(),
    n: integer('n').notNull(),
  },
  (table) => [primaryKey({ columns: [table.unitId, table.campaignId, table.day] })],
)

/** The only thing that public pages read. */
export const publicEvents = sqliteView('public_events', {
  seq: integer('seq').notNull(),
  id: text('id').notNull(),
  version: integer('version').notNull(),
  status: text('status').$type<EventStatus>().notNull(),
  campaignId: text('campaign_id').notNull(),
  organisationId: text('organisation_id'),
  unitId: text('unit_id').notNull(),
  communeId: text('commune_id'),
  provinceId: text('province_id'),
  title: text('title'),
  kinds: text('kinds').notNull(),
  day: text('day'),
  startsAt: text('starts_at'),
  endsAt: text('ends_at'),
  placeKind: text('place_kind').$type<PlaceKind>(),
  place: text('place'),
  rainPlan: text('rain_plan'),
  reason: text('reason'),
  newDay: text('new_day'),
  approvedAt: text('approved_at'),
}).existing()
