import { AppError } from '../../core/errors.ts'
import type { Ctx } from '../../db/context.ts'
import { countUp } from '../../db/operational.ts'

/** What one address may send in ten minutes: a whole school may sit behind it, a script may not. */
export const rooms = { feedback: 20, flag: 60, support: 600, rate: 300, draft: 1200 } as const

/** Counts one more for this address. @throws AppError `too_many` when there is no room left. */
export async function takeRoom(ctx: Ctx, address: string, purpose: keyof typeof rooms): Promise<void> {
  const until = new Date(Date.parse(ctx.now) + 600_000).toISOString()
  const { n } = await countUp(ctx.db, { key: address, now: ctx.now, until })
  if (n > rooms[purpose]) throw new AppError('too_many', { seconds: 600 })
}
