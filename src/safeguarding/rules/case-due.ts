import { addDays, localDay, type Instant, type LocalDay } from '../../core/vi/dates.ts'
import { deadlinesOf } from './clock.ts'
import { concernLimits, type ConcernSource, type ConcernStatus, type Level } from './concern.ts'

/** What a case waits for next and by when; null when nothing more is due. */
export type Due = { readonly what: 'open' | 'handOver'; readonly by: Instant } | null

export function dueOf(one: {
  readonly level: Level
  readonly status: ConcernStatus
  readonly receivedAt: Instant
  readonly handedAt: Instant | null
}): Due {
  const { openBy, handOverBy } = deadlinesOf(one)
  if (one.status === 'waiting') return { what: 'open', by: openBy }
  return one.status === 'assessing' && one.handedAt === null ? { what: 'handOver', by: handOverBy } : null
}

/** When everything of a closed case is deleted. */
export function deleteOnOf(
  closed: { readonly source: ConcernSource; readonly status: 'handedOver' | 'notConcern' },
  now: Instant,
): LocalDay {
  const { drillDays, handedOverDays, notConcernDays } = concernLimits
  const days =
    closed.source === 'drill' ? drillDays : closed.status === 'handedOver' ? handedOverDays : notConcernDays
  return addDays(localDay(now), days)
}
