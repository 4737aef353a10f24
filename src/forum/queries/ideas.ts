import { sql, type SQL } from 'drizzle-orm'
import { AppError } from '../../core/errors.ts'
import type { Subject } from '../../core/access.ts'
import type { ReadDb } from '../../db/client.ts'
import type { Level } from '../../safeguarding/rules/concern.ts'
import type { AgeBand, Area, Authors, DeclineReason, IdeaStatus, Topic } from '../rules/idea.ts'

/** An idea as the desk needs it. `original` is sealed text once `sealed` is 1, null when it was deleted. */
export type Idea = {
  readonly seq: number
  readonly id: string
  readonly version: number
  readonly status: IdeaStatus
  readonly topic: Topic
  readonly ageBand: AgeBand | null
  readonly area: Area | null
  readonly province: string | null
  readonly authors: Authors | null
  readonly share: number
  readonly unitId: string
  readonly receivedAt: string
  readonly receivedDay: string
  readonly readDue: string
  readonly hints: number
  readonly hasty: number
  readonly signs: 0 | Level
  readonly title: string | null
  readonly body: string | null
  readonly decidedAt: string | null
  readonly decidedBy: string | null
  readonly decidedName: string | null
  readonly declineReason: DeclineReason | null
  readonly original: string | null
  readonly sealed: number | null
  readonly flags: number
  readonly within: string
}

const columns = sql`i.seq as seq, i.id as id, i.version as version, i.status as status, i.topic as topic,
  i.age_band as ageBand, i.area as area, u.official_name as province, i.authors as authors, i.share as share,
  i.unit_id as unitId, i.received_at as receivedAt, i.received_day as receivedDay, i.read_due as readDue,
  i.hints as hints, i.hasty as hasty, i.signs as signs, i.title as title, i.body as body, i.decided_at as decidedAt,
  i.decided_by as decidedBy, p.name as decidedName, i.decline_reason as declineReason,
  o.body as original, o.sealed as sealed,
  (select count(*) from idea_flags f where f.idea_id = i.id and f.closed_at is null) as flags,
  (select json_group_array(r.ancestor_id) from unit_reach r where r.unit_id = i.unit_id) as within`
const joined = sql`left join idea_originals o on o.idea_id = i.id
  left join units u on u.id = i.province_id left join people p on p.id = i.decided_by`

/** An idea by its public number, as a statement. To the desk one under a concern does not exist. */
export function selectIdea(db: ReadDb, seq: number) {
  return db.rows<Idea>(sql`select ${columns} from desk_ideas i ${joined} where i.seq = ${seq}`)
}

/** An idea by its public number. @throws AppError `not_found`, also under a concern. */
export async function getIdea(db: ReadDb, seq: number): Promise<Idea> {
  const [idea] = await selectIdea(db, seq)
  if (idea === undefined) throw new AppError('not_found')
  return idea
}

/** An idea by its id (a holder of its code acts, and may whatever became of it). @throws AppError `not_found`. */
export async function getIdeaById(db: ReadDb, id: string): Promise<Idea> {
  const [idea] = await db.rows<Idea>(sql`select ${columns} from ideas i ${joined} where i.id = ${id}`)
  if (idea === undefined) throw new AppError('not_found')
  return idea
}

/** The subject that rights on an idea are asked for. */
export function ideaSubject(idea: Pick<Idea, 'id' | 'within'>): Subject {
  return { kind: 'idea', id: idea.id, within: JSON.parse(idea.within) as string[] } // made by json_group_array
}

export type WaitingIdea = {
  readonly seq: number
  readonly status: 'reading' | 'declining'
  readonly topic: Topic
  readonly receivedAt: string
  readonly readDue: string
  readonly hints: number
  readonly hasty: number
  /** Whether it stands before the others. Why is not told. */
  readonly readFirst: 0 | 1
  readonly decidedBy: string | null
}

export const queueSize = 30

/** Where to look: the deployment's root, if it lies within the units at which one holds the right. */
export type Scope = { readonly root: string; readonly units: readonly string[] }

/** Where a page of the queue ended: whether among those that are read first, and after which number. */
export type QueuePlace = Pick<WaitingIdea, 'readFirst' | 'seq'>

/**
 * What waits for a moderator within the scope: first what is to be read first, then the oldest, and one more row when
 * there is more. Each part is read from its own place in the index.
 */
export function selectQueue(db: ReadDb, scope: Scope, after: QueuePlace = { readFirst: 1, seq: 0 }) {
  const second = after.readFirst === 1 ? 0 : after.seq
  const first = after.readFirst === 1 ? [waiting(scope, 1, after.seq), sql` union all `] : []
  return db.rows<WaitingIdea>(sql`${sql.join(first)} ${waiting(scope, 0, second)} limit ${queueSize + 1}`)
}

function waiting(scope: Scope, readFirst: 0 | 1, after: number): SQL {
  return sql`select * from (
    select i.seq as seq, i.status as status, i.topic as topic, i.received_at as receivedAt, i.read_due as readDue,
      i.hints as hints, i.hasty as hasty, i.signs > 0 as readFirst, i.decided_by as decidedBy
    from desk_ideas i where i.status in ('reading', 'declining') and ${within(scope)}
      and (i.signs > 0) = ${readFirst} and i.seq > ${after} order by i.seq limit ${queueSize + 1})`
}

/** How many wait: exact up to a hundred, counted no further. */
export function countQueue(db: ReadDb, scope: Scope, now: string) {
  return db.rows<{ n: number; late: number }>(sql`
    select count(*) as n, coalesce(sum(due < ${now}), 0) as late from (
      select i.read_due as due from desk_ideas i
      where i.status in ('reading', 'declining') and ${within(scope)} limit 101)`)
}

export type DecidedIdea = {
  readonly seq: number
  readonly version: number
  readonly status: IdeaStatus
  readonly title: string | null
  readonly topic: Topic
  readonly decidedAt: string
  readonly decidedBy: string | null
  readonly decidedName: string | null
  readonly flags: number
}

/** What was decided within the scope, newest decision first. */
export function selectDecided(db: ReadDb, scope: Scope, before = '9999') {
  return db.rows<DecidedIdea>(sql`
    select i.seq as seq, i.version as version, i.status as status, i.title as title, i.topic as topic, i.decided_at as decidedAt,
      i.decided_by as decidedBy, p.name as decidedName,
      (select count(*) from idea_flags f where f.idea_id = i.id and f.closed_at is null) as flags
    from desk_ideas i left join people p on p.id = i.decided_by
    where i.decided_at is not null and i.decided_at < ${before} and ${within(scope)}
    order by i.decided_at desc limit ${queueSize + 1}`)
}

/** One idea of the scope that somebody decided on. */
export function selectDecidedOne(db: ReadDb, scope: Scope, seq: number) {
  return db.rows<Pick<Idea, 'seq' | 'version' | 'status' | 'decidedBy' | 'decidedAt'>>(sql`
    select i.seq as seq, i.version as version, i.status as status, i.decided_by as decidedBy, i.decided_at as decidedAt
    from desk_ideas i where i.seq = ${seq} and i.decided_at is not null and ${within(scope)}`)
}

export type FlaggedIdea = {
  readonly seq: number
  readonly title: string
  readonly n: number
  readonly at: string
}

/** Published ideas that somebody reported, longest waiting first. */
export function selectFlagged(db: ReadDb, scope: Scope) {
  return db.rows<FlaggedIdea>(sql`
    select i.seq as seq, i.title as title, count(*) as n, min(f.at) as at
    from idea_flags f join desk_ideas i on i.id = f.idea_id
    where f.closed_at is null and i.status = 'published' and ${within(scope)}
    group by i.seq order by at limit ${queueSize}`)
}

/** Ideas lie at the deployment's root. */
function within({ root, units }: Scope) {
  return sql`i.unit_id = ${root} and exists (select 1 from unit_reach r where r.unit_id = ${root}
    and r.ancestor_id in (select value from json_each(${JSON.stringify(units)})))`
}
