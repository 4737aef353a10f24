import type { Instant } from '../../core/vi/dates.ts'

/** Why something was decided, in an officer's own words: kept sealed as the part `reason`, the oldest first. */
export type Reason = {
  readonly at: Instant
  readonly who: string
  readonly action: 'lower' | 'proposeDismiss' | 'reopen'
  readonly text: string
}

/** The reasons of a sealed part; none when nothing was kept. */
export function reasonsOf(stored: string | undefined): readonly Reason[] {
  return stored === undefined ? [] : (JSON.parse(stored) as Reason[]) // written by withReason only
}

/** The same with one more. */
export function withReason(stored: string | undefined, reason: Reason): string {
  return JSON.stringify([...reasonsOf(stored), reason])
}
