import { localDay, type Instant, type LocalDay } from '../../core/vi/dates.ts'
import type { IdeaStatus } from './idea.ts'
import { readDue } from './moderation.ts'

/**
 * What a child is told of its idea. Of what only adults read, nothing but the clock moves it: an idea that its child or
 * a moderator kept for adults and one that a protection officer reads look the same on every day, so that nobody who
 * holds the phone can tell one from another. What is to be published waits for a person, and says so.
 */
export type Tracked = 'reading' | 'kept' | 'closed' | 'published' | 'declined' | 'withdrawn'

type Sent = { readonly status: IdeaStatus; readonly receivedAt: Instant; readonly kept: number }
type Clock = { readonly now: Instant; readonly readHours: number; readonly answerDue: LocalDay }

/** `kept`: only adults read it. `closed`: the day of its answer has come. */
export function trackedOf({ status, receivedAt, kept }: Sent, { now, readHours, answerDue }: Clock): Tracked {
  if (status === 'published' || status === 'declined' || status === 'withdrawn') return status
  if (kept === 0) return 'reading'
  if (localDay(now) >= answerDue) return 'closed'
  return now < readDue(receivedAt, readHours) ? 'reading' : 'kept'
}
