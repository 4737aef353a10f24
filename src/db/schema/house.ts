import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'

export const commits = sqliteTable('commits', {
  id: text('id').primaryKey(),
  actor: text('actor').notNull(),
  digest: text('digest').notNull(),
  outcome: text('outcome').notNull(),
  at: text('at').notNull(),
})

export const events = sqliteTable('events', {
  seq: integer('seq').primaryKey(),
  commitId: text('commit_id').notNull(),
  subject: text('subject').notNull(),
  subjectId: text('subject_id').notNull(),
  version: integer('version').notNull(),
  action: text('action').notNull(),
  actorKind: text('actor_kind').notNull(),
  personId: text('person_id'),
  unitId: text('unit_id'),
  at: text('at').notNull(),
  detail: text('detail'),
})

export const settings = sqliteTable('settings', {
  id: integer('id').primaryKey(),
  version: integer('version').notNull(),
  body: text('body').notNull(),
})

export const holidays = sqliteTable('holidays', {
  day: text('day').primaryKey(),
  kind: text('kind').$type<'holiday' | 'substitute' | 'makeup'>().notNull(),
  name: text('name').notNull(),
  announced: integer('announced').notNull().default(1),
})

export const outbox = sqliteTable('outbox', {
  seq: integer('seq').primaryKey(),
  id: text('id').notNull(),
  recipient: text('recipient').notNull(),
  subject: text('subject').notNull(),
  body: text('body').notNull(),
  createdAt: text('created_at').notNull(),
  nextAt: text('next_at'),
  attempts: integer('attempts').notNull().default(0),
  sentAt: text('sent_at'),
  fault: text('fault'),
})

export const throttles = sqliteTable('throttles', {
  key: text('key').primaryKey(),
  n: integer('n').notNull(),
  until: text('until').notNull(),
})

export const drafts = sqliteTable('drafts', {
  id: text('id').primaryKey(),
  sealed: text('sealed').notNull(),
  expiresAt: text('expires_at').notNull(),
})

export const reads = sqliteTable('reads', {
  seq: integer('seq').primaryKey(),
  subject: text('subject').notNull(),
  subjectId: text('subject_id').notNull(),
  personId: text('person_id').notNull(),
  at: text('at').notNull(),
})

export const heartbeats = sqliteTable('heartbeats', {
  job: text('job').primaryKey(),
  at: text('at').notNull(),
})

export const easeRatings = sqliteTable(
  'ease_ratings',
  { day: text('day').notNull(), answer: text('answer').notNull(), n: integer('n').notNull() },
  (table) => [primaryKey({ columns: [table.day, table.answer] })],
)
