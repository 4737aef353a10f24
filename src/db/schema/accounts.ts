import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { Role } from '../../core/access.ts'

export const people = sqliteTable('people', {
  id: text('id').primaryKey(),
  version: integer('version').notNull().default(1),
  email: text('email').notNull(),
  name: text('name').notNull(),
  nameKey: text('name_key').notNull().default(''),
  password: text('password'),
  mustChange: integer('must_change').notNull().default(0),
  totp: text('totp'),
  totpStep: integer('totp_step').notNull().default(0),
  endedAt: text('ended_at'),
})

export type GrantStatus = 'proposed' | 'active' | 'refused' | 'ended'

export const grants = sqliteTable('grants', {
  id: text('id').primaryKey(),
  version: integer('version').notNull().default(1),
  personId: text('person_id').notNull(),
  role: text('role').$type<Role>().notNull(),
  unitId: text('unit_id').notNull(),
  organisationId: text('organisation_id'),
  fromDay: text('from_day').notNull(),
  toDay: text('to_day'),
  grantedBy: text('granted_by'),
  confirmedBy: text('confirmed_by'),
  status: text('status').$type<GrantStatus>().notNull().default('active'),
})

export const totpResets = sqliteTable('totp_resets', {
  id: text('id').primaryKey(),
  version: integer('version').notNull().default(1),
  personId: text('person_id').notNull(),
  askedBy: text('asked_by').notNull(),
  askedAt: text('asked_at').notNull(),
  status: text('status').$type<'open' | 'done' | 'refused'>().notNull(),
})

export type SessionStage = 'totp' | 'enrol' | 'change' | 'full'

export const sessions = sqliteTable('sessions', {
  token: text('token').primaryKey(),
  id: text('id').notNull(),
  personId: text('person_id').notNull(),
  stage: text('stage').$type<SessionStage>().notNull(),
  device: text('device').notNull(),
  createdAt: text('created_at').notNull(),
  seenAt: text('seen_at').notNull(),
  expiresAt: text('expires_at').notNull(),
  openUntil: text('open_until'),
})

export const links = sqliteTable('links', {
  token: text('token').primaryKey(),
  kind: text('kind').$type<'invitation' | 'reset'>().notNull(),
  personId: text('person_id').notNull(),
  expiresAt: text('expires_at').notNull(),
  usedAt: text('used_at'),
})

export const recoveryCodes = sqliteTable(
  'recovery_codes',
  { personId: text('person_id').notNull(), code: text('code').notNull(), usedAt: text('used_at') },
  (table) => [primaryKey({ columns: [table.personId, table.code] })],
)
