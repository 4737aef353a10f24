import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { AgeBand, Area } from '../../forum/rules/idea.ts'
import type {
  ConcernSource,
  ConcernStatus,
  Danger,
  Level,
  ReceiverKind,
  TextPart,
  Wish,
} from '../../safeguarding/rules/concern.ts'
import type { Duty } from '../../safeguarding/rules/duty.ts'
import type { IncidentKind } from '../../safeguarding/rules/clock.ts'
import type { BreachStatus, RequestKind, RequestStatus } from '../../safeguarding/rules/privacy.ts'

export const concerns = sqliteTable('concerns', {
  seq: integer('seq').primaryKey(),
  id: text('id').notNull(),
  version: integer('version').notNull().default(1),
  status: text('status').$type<ConcernStatus>().notNull(),
  source: text('source').$type<ConcernSource>().notNull(),
  level: integer('level').$type<Level>().notNull(),
  suggested: integer('suggested').$type<Level>(),
  ideaId: text('idea_id'),
  unitId: text('unit_id').notNull(),
  wish: text('wish').$type<Wish>(),
  danger: text('danger').$type<Danger>(),
  ageBand: text('age_band').$type<AgeBand>(),
  area: text('area').$type<Area>(),
  crowded: integer('crowded').notNull().default(0),
  raisedBy: text('raised_by'),
  receivedAt: text('received_at').notNull(),
  receivedDay: text('received_day').notNull(),
  openedAt: text('opened_at'),
  openedBy: text('opened_by'),
  holderId: text('holder_id'),
  handedAt: text('handed_at'),
  dismissedAt: text('dismissed_at'),
  dismissedBy: text('dismissed_by'),
  closedAt: text('closed_at'),
  closedBy: text('closed_by'),
  nextAlarmAt: text('next_alarm_at'),
  deleteOn: text('delete_on'),
})

export const concernTexts = sqliteTable(
  'concern_texts',
  {
    concernId: text('concern_id').notNull(),
    part: text('part').$type<TextPart>().notNull(),
    sealed: text('sealed').notNull(),
  },
  (table) => [primaryKey({ columns: [table.concernId, table.part] })],
)

export const handovers = sqliteTable('handovers', {
  id: text('id').primaryKey(),
  concernId: text('concern_id').notNull(),
  receiverKind: text('receiver_kind').$type<ReceiverKind>().notNull(),
  receiver: text('receiver').notNull(),
  number: text('number').notNull(),
  at: text('at').notNull(),
  recordedAt: text('recorded_at').notNull(),
  recordedBy: text('recorded_by').notNull(),
})

export const duties = sqliteTable('duties', {
  id: text('id').primaryKey(),
  version: integer('version').notNull().default(1),
  unitId: text('unit_id').notNull(),
  personId: text('person_id').notNull(),
  duty: text('duty').$type<Duty>().notNull(),
  phone: text('phone').notNull(),
  startsAt: text('starts_at').notNull(),
  endsAt: text('ends_at').notNull(),
  checkedInAt: text('checked_in_at'),
  checkedOutAt: text('checked_out_at'),
  removedAt: text('removed_at'),
  madeBy: text('made_by').notNull(),
})

export const alarms = sqliteTable(
  'alarms',
  {
    concernId: text('concern_id').notNull(),
    step: text('step').notNull(),
    dueAt: text('due_at').notNull(),
    firedAt: text('fired_at').notNull(),
    told: integer('told').notNull(),
  },
  (table) => [primaryKey({ columns: [table.concernId, table.step] })],
)

export const incidents = sqliteTable('incidents', {
  seq: integer('seq').primaryKey(),
  id: text('id').notNull(),
  version: integer('version').notNull().default(1),
  concernId: text('concern_id').notNull(),
  kind: text('kind').$type<IncidentKind>().notNull(),
  level: integer('level').$type<Level>().notNull(),
  drill: integer('drill').notNull().default(0),
  unitId: text('unit_id').notNull(),
  at: text('at').notNull(),
  reviewDue: text('review_due').notNull(),
  reviewedAt: text('reviewed_at'),
  reviewedBy: text('reviewed_by'),
})

export const screeningEdits = sqliteTable('screening_edits', {
  seq: integer('seq').primaryKey(),
  id: text('id').notNull(),
  body: text('body').notNull(),
  madeAt: text('made_at').notNull(),
  madeBy: text('made_by').notNull(),
})

export const privacyRequests = sqliteTable('privacy_requests', {
  seq: integer('seq').primaryKey(),
  id: text('id').notNull(),
  version: integer('version').notNull().default(1),
  kind: text('kind').$type<RequestKind>().notNull(),
  status: text('status').$type<RequestStatus>().notNull(),
  unitId: text('unit_id').notNull(),
  sealed: text('sealed'),
  receivedAt: text('received_at').notNull(),
  receivedDay: text('received_day').notNull(),
  acknowledgeDue: text('acknowledge_due').notNull(),
  due: text('due').notNull(),
  extended: integer('extended').notNull().default(0),
  acknowledgedAt: text('acknowledged_at'),
  closedAt: text('closed_at'),
  closedBy: text('closed_by'),
  deleteOn: text('delete_on'),
})

export const breaches = sqliteTable('breaches', {
  seq: integer('seq').primaryKey(),
  id: text('id').notNull(),
  version: integer('version').notNull().default(1),
  status: text('status').$type<BreachStatus>().notNull(),
  unitId: text('unit_id').notNull(),
  what: text('what').notNull(),
  measures: text('measures').notNull(),
  people: integer('people'),
  foundAt: text('found_at').notNull(),
  notifyDue: text('notify_due').notNull(),
  notifiedAt: text('notified_at'),
  number: text('number'),
  closedAt: text('closed_at'),
  madeBy: text('made_by').notNull(),
})

export const erasures = sqliteTable('erasures', {
  seq: integer('seq').primaryKey(),
  subject: text('subject').notNull(),
  subjectId: text('subject_id').notNull(),
  at: text('at').notNull(),
})
