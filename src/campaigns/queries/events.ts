import { sql, type SQL } from 'drizzle-orm'
import type { Subject } from '../../core/access.ts'
import { AppError } from '../../core/errors.ts'
import type { Instant, LocalDay } from '../../core/vi/dates.ts'
import type { ReadDb } from '../../db/client.ts'
import { withinOf } from '../../units/queries/units.ts'
import type { EventPart, EventStatus } from '../rules/event.ts'
import type { Answers, Contact } from '../rules/open-issues.ts'
import type { Campaign } from './campaigns.ts'

export type EventPoint = {
  readonly round: number
  readonly n: number
  readonly section: EventPart
  readonly body: string
}

type Named = { readonly id: string; readonly seq: number; readonly name: string; readonly kind: string }
type CampaignOf = Pick<Campaign, 'id' | 'seq' | 'slug' | 'name' | 'kind'> &
  Pick<Campaign, 'startsOn' | 'endsOn' | 'registersFrom' | 'registersTo'>

/** An event as its organiser and its commune see it. */
export type StoredEvent = Answers & {
  readonly seq: number
  readonly id: string
  readonly version: number
  readonly status: EventStatus
  readonly campaign: CampaignOf
  /** Null: the people's committee of the unit. */
  readonly organisation: Named | null
  readonly unitId: string
  readonly unitName: string
  readonly rainPlan: string | null
  readonly provinceId: string | null
  readonly madeBy: string
  readonly submittedBy: string | null
  readonly submittedName: string | null
  readonly submittedAt: Instant | null
  readonly approvedBy: string | null
  readonly approvedName: string | null
  readonly approvedAt: Instant | null
  readonly reason: string | null
  readonly newDay: LocalDay | null
  readonly contact: Contact | null
  /** Every point of every round, in order. */
  readonly points: readonly EventPoint[]
  /** The parts that were saved since the commune last asked for changes. */
  readonly mended: readonly EventPart[]
  /** Who touched it last, and when. */
  readonly changed: { readonly at: Instant; readonly by: string | null; readonly version: number } | null
}

/** `within`: of the place, which decides who approves; `ofHolder`: of the organiser, who may be at home elsewhere. */
export type PlacedEvent = {
  readonly event: StoredEvent
  readonly within: readonly string[]
  readonly ofHolder: readonly string[]
  /** Whether its organiser exists no more: what was not sent by then stays unsent. */
  readonly isOver: boolean
}

type Joined = Pick<
  StoredEvent,
  'campaign' | 'organisation' | 'kinds' | 'safety' | 'contact' | 'points' | 'mended' | 'changed'
> & {
  readonly needs: StoredEvent['needs'] | Record<string, never>
  readonly within: readonly string[]
  readonly ofHolder: readonly string[]
  readonly over: 0 | 1
}
type Row = Omit<StoredEvent, Exclude<keyof Joined, 'within' | 'ofHolder' | 'over'>> & {
  readonly joined: string
}

/** An event by its number. @throws AppError `not_found`. */
export async function getEvent(db: ReadDb, seq: number): Promise<PlacedEvent> {
  const [row] = await db.rows<Row>(sql`
    select e.seq as seq, e.id as id, e.version as version, e.status as status, e.unit_id as unitId,
      u.official_name as unitName, e.commune_id as communeId, e.province_id as provinceId, e.title as title,
      e.day as day, e.starts_at as startsAt, e.ends_at as endsAt, e.place_kind as placeKind, e.place as place,
      e.rain_plan as rainPlan, e.under_7 as under7, e.from_7_to_9 as from7To9, e.from_10_to_12 as from10To12,
      e.from_13_to_15 as from13To15, e.disabled as disabled, e.hardship as hardship, e.adults as adults,
      e.made_by as madeBy, e.submitted_by as submittedBy, s.name as submittedName, e.submitted_at as submittedAt,
      e.approved_by as approvedBy, a.name as approvedName, e.approved_at as approvedAt, e.reason as reason,
      e.new_day as newDay, ${joined} as joined
    from campaign_events e join units u on u.id = e.unit_id join campaigns c on c.id = e.campaign_id
    left join organisations o on o.id = e.organisation_id
    left join people s on s.id = e.submitted_by left join people a on a.id = e.approved_by
    where e.seq = ${seq}`)
  if (row === undefined) throw new AppError('not_found')
  const { joined: json, ...event } = row
  const { within, ofHolder, over, needs, ...others } = joinedOf(json)
  const whole = { ...event, ...others, needs: isNeeds(needs) ? needs : null }
  return { event: whole, within, ofHolder, isOver: over === 1 }
}

/** The number of an event that was just made, by its id. @throws AppError `not_found`. */
export async function eventNumber(db: ReadDb, id: string): Promise<number> {
  const [row] = await db.rows<{ seq: number }>(
    sql`select e.seq as seq from campaign_events e where e.id = ${id}`,
  )
  if (row === undefined) throw new AppError('not_found')
  return row.seq
}

/** The event as `authorize` wants it for those who write it: only where its organiser is at home. */
export function writersSubject({ event, ofHolder }: PlacedEvent): Subject {
  const { id, organisation } = event
  return { kind: 'event', id, within: ofHolder, organisationId: organisation?.id ?? null }
}

/** The same for those who call it: once it was sent, also where it is held. */
export function callersSubject(placed: PlacedEvent): Subject {
  const subject = writersSubject(placed)
  if (placed.event.status === 'draft') return subject
  return { ...subject, within: [...new Set([...placed.within, ...placed.ofHolder])] }
}

/** The same for those who approve it: only where it is held. */
export function placeSubject({ event, within }: PlacedEvent): Subject {
  return { kind: 'event', id: event.id, within }
}

/** The points of the last round. */
export function pointsNow({ points }: Pick<StoredEvent, 'points'>): readonly EventPoint[] {
  const last = Math.max(0, ...points.map(({ round }) => round))
  return points.filter(({ round }) => round === last)
}

const lastAsked = sql`(select max(q.version) from events q
  where q.subject = 'event' and q.subject_id = e.id and q.action = 'askChanges')`

const joined: SQL = sql`json_object(
  'within', json(${withinOf(sql`e.unit_id`)}),
  'ofHolder', json(${withinOf(sql`coalesce(o.unit_id, e.unit_id)`)}),
  'over', o.valid_to is not null, 'kinds', json(e.kinds), 'needs', json(e.needs), 'safety', json(e.safety),
  'campaign', json_object('id', c.id, 'seq', c.seq, 'slug', c.slug, 'name', c.name, 'kind', c.kind,
    'startsOn', c.starts_on, 'endsOn', c.ends_on, 'registersFrom', c.registers_from, 'registersTo', c.registers_to),
  'organisation', case when o.id is not null then json_object('id', o.id, 'seq', o.seq, 'name', o.name, 'kind', o.kind) end,
  'contact', (select json_object('name', k.name, 'post', k.post, 'phone', k.phone, 'email', k.email)
    from event_contacts k where k.event_id = e.id),
  'points', (select json_group_array(json_object('round', p.round, 'n', p.n, 'section', p.section, 'body', p.body))
    from (select * from event_points where event_id = e.id order by round, n) p),
  'mended', (select json_group_array(m.part) from (select distinct x.detail ->> 'part' as part from events x
    where x.subject = 'event' and x.subject_id = e.id and x.action = 'save' and x.version > ${lastAsked}) m),
  'changed', (select json_object('at', x.at, 'by', w.name, 'version', x.version) from events x
    left join people w on w.id = x.person_id
    where x.subject = 'event' and x.subject_id = e.id order by x.version desc limit 1))`

/** What the statement above put together. */
function joinedOf(json: string): Joined {
  return JSON.parse(json) as Joined
}

function isNeeds(needs: Joined['needs']): needs is NonNullable<StoredEvent['needs']> {
  return needs !== null && 'counts' in needs
}
