import { integer, primaryKey, sqliteTable, sqliteView, text } from 'drizzle-orm/sqlite-core'
import type { AgeBand, Area, Authors, DeclineReason, IdeaStatus, Topic } from '../../forum/rules/idea.ts'

export const ideas = sqliteTable('ideas', {
  seq: integer('seq').primaryKey(),
  id: text('id').notNull(),
  version: integer('version').notNull().default(1),
  status: text('status').$type<IdeaStatus>().notNull(),
  topic: text('topic').$type<Topic>().notNull(),
  ageBand: text('age_band').$type<AgeBand>(),
  area: text('area').$type<Area>(),
  provinceId: text('province_id'),
  authors: text('authors').$type<Authors>(),
  share: integer('share').notNull(),
  unitId: text('unit_id').notNull(),
  code: text('code').notNull(),
  receivedAt: text('received_at').notNull(),
  receivedDay: text('received_day').notNull(),
  readDue: text('read_due').notNull(),
  hints: integer('hints').notNull().default(0),
  hasty: integer('hasty').notNull().default(0),
  title: text('title'),
  body: text('body'),
  masked: integer('masked').notNull().default(0),
  decidedAt: text('decided_at'),
  decidedBy: text('decided_by'),
  declineReason: text('decline_reason').$type<DeclineReason>(),
  publishedSeq: integer('published_seq'),
  publishedDay: text('published_day'),
  shuffle: integer('shuffle'),
  signs: integer('signs').notNull().default(0),
  forgotten: integer('forgotten').notNull().default(0),
  quiet: integer('quiet').notNull().default(0),
})

export const ideaOriginals = sqliteTable('idea_originals', {
  ideaId: text('idea_id').primaryKey(),
  body: text('body').notNull(),
  sealed: integer('sealed').notNull().default(0),
  deleteOn: text('delete_on'),
})

/** The only thing that public pages read. */
export const publicIdeas = sqliteView('public_ideas', {
  seq: integer('seq').notNull(),
  id: text('id').notNull(),
  topic: text('topic').$type<Topic>().notNull(),
  ageBand: text('age_band').$type<AgeBand>(),
  area: text('area').$type<Area>(),
  provinceId: text('province_id'),
  authors: text('authors').$type<Authors>(),
  title: text('title').notNull(),
  body: text('body').notNull(),
  masked: integer('masked').notNull(),
  receivedDay: text('received_day').notNull(),
  publishedSeq: integer('published_seq').notNull(),
  publishedDay: text('published_day').notNull(),
  shuffle: integer('shuffle').notNull(),
}).existing()

export const supports = sqliteTable(
  'supports',
  { ideaId: text('idea_id').notNull(), voter: text('voter').notNull(), day: text('day').notNull() },
  (table) => [primaryKey({ columns: [table.ideaId, table.voter] })],
)

export const ideaFlags = sqliteTable('idea_flags', {
  id: text('id').primaryKey(),
  version: integer('version').notNull().default(1),
  ideaId: text('idea_id').notNull(),
  kind: text('kind').$type<'identifying' | 'upsetting'>().notNull(),
  at: text('at').notNull(),
  closedAt: text('closed_at'),
  closedBy: text('closed_by'),
})

export const feedback = sqliteTable('feedback', {
  seq: integer('seq').primaryKey(),
  id: text('id').notNull(),
  version: integer('version').notNull().default(1),
  status: text('status').$type<'open' | 'answered'>().notNull(),
  body: text('body').notNull(),
  sender: text('sender'),
  unitId: text('unit_id').notNull(),
  code: text('code').notNull(),
  receivedAt: text('received_at').notNull(),
  answerDue: text('answer_due').notNull(),
  answer: text('answer'),
  answeredAt: text('answered_at'),
  answeredBy: text('answered_by'),
})
