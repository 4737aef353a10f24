import { localDay } from '../../core/vi/dates.ts'
import type { Ctx } from '../../db/context.ts'
import { countUp } from '../../db/operational.ts'
import { ideaLimits } from '../rules/idea.ts'

/** Counts a code that does not exist, for this address and over all of them. */
export async function noteFailedLookup(ctx: Ctx, address: string): Promise<void> {
  const until = (minutes: number): string => new Date(Date.parse(ctx.now) + minutes * 60_000).toISOString()
  await countUp(ctx.db, { key: address, now: ctx.now, until: until(10) })
  const all = await countUp(ctx.db, { key: alarmKey(ctx), now: ctx.now, until: until(24 * 60) })
  if (all.n === ideaLimits.lookupsAlarm) {
    // Somebody is guessing. The line holds a count and nothing else; the desk shows the same number.
    // oxlint-disable-next-line no-console
    console.warn(JSON.stringify({ alarm: 'lookups', failed: all.n }))
  }
}

/** The counter over all addresses, by local day. */
export function alarmKey(ctx: Pick<Ctx, 'keys' | 'now'>): string {
  return ctx.keys.digest('throttle', `lookups:${localDay(ctx.now)}`)
}
