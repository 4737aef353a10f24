import { sql } from 'drizzle-orm'
import { addDays, type LocalDay } from '../../core/vi/dates.ts'
import type { Query, ReadDb } from '../../db/client.ts'
import type { CampaignKind } from '../rules/campaign.ts'
import type { PlaceKind } from '../rules/event.ts'
import { feedLimits } from '../rules/ics.ts'
import { pick, type ListedEvent, type Scope } from './calendar-scope.ts'

/** Every event that was approved, as everybody may read it. Neither contacts nor numbers of children are known here. */
export type PublicEvent = ListedEvent & {
  readonly id: string
  readonly version: number
  readonly kinds: string
  readonly placeKind: PlaceKind | null
  readonly rainPlan: string | null
  readonly reason: string | null
  readonly approvedAt: string
  readonly campaignSlug: string
  readonly campaignName: string
  readonly campaignKind: CampaignKind
  /** Null: the people's committee of the unit. */
  readonly organisation: string | null
  readonly communeId: string | null
  /** The official name of the unit where it was registered; another than `unitName` when that one was merged. */
  readonly unitThen: string
}

const listed = sql`e.seq as seq, e.title as title, e.status as status, e.day as day, e.starts_at as startsAt,
  e.ends_at as endsAt, e.place as place, e.new_day as newDay, u.official_name as unitName`
const unitOfEvent = sql`units u on u.id = coalesce(e.commune_id, e.unit_id)`
const full = sql`${listed}, e.id as id, e.version as version, e.kinds as kinds, e.place_kind as placeKind,
  e.rain_plan as rainPlan, e.reason as reason, e.approved_at as approvedAt, c.slug as campaignSlug,
  c.name as campaignName, c.kind as campaignKind, o.name as organisation, e.commune_id as communeId, h.official_name as unitThen`
const joined = sql`join ${unitOfEvent} join units h on h.id = e.unit_id join campaigns c on c.id = e.campaign_id
  left join organisations o on o.id = e.organisation_id`

/** One event by its public number. */
export function selectPublicEvent(db: ReadDb, seq: number): Query<PublicEvent> {
  return db.rows<PublicEvent>(sql`select ${full} from public_events e ${joined} where e.seq = ${seq}`)
}

/** Other events of that day in the same commune. */
export function selectNeighbours(db: ReadDb, seq: number): Query<ListedEvent> {
  return db.rows<ListedEvent>(sql`
    select ${listed} from public_events b
    join public_events e on e.commune_id = b.commune_id and e.day = b.day and e.seq <> b.seq
    join ${unitOfEvent}
    where b.seq = ${seq} order by e.starts_at, e.seq limit 5`)
}

/** What a feed holds: from 31 days ago on, at most 500 events, the first first. */
export function selectFeed(db: ReadDb, scope: Scope, today: LocalDay): Query<PublicEvent> {
  const where = sql`x.day >= ${addDays(today, -feedLimits.daysBack)}`
  return db.rows<PublicEvent>(sql`
    select ${full} from (${pick(scope, { where, limit: feedLimits.events, columns: sql`x.seq as seq` })}) p
    join public_events e on e.seq = p.seq ${joined}
    order by e.day, e.starts_at, e.seq limit ${feedLimits.events}`)
}
