import type { Context } from 'hono'
import type { Env } from '../../web/env.ts'
import { keepCookie, readCookie } from '../../web/frame.ts'
import { ideaLimits } from '../rules/idea.ts'

// For half an hour the child's own browser can show the receipt again. The code itself is stored nowhere:
// the cookie holds, sealed, what it is derived from.

/** Keeps the seed of what was just sent. */
export function keepReceipt(c: Context<Env>): void {
  const { keys, now } = c.get('ctx')
  const { seed } = c.get('request')
  if (seed === null) return
  const until = Date.parse(now) + ideaLimits.receiptMinutes * 60_000
  keepCookie(c, 'bien-nhan', keys.seal('receipt', `${until} ${seed}`), ideaLimits.receiptMinutes * 60)
}

/** The seed of a receipt that may still be shown. */
export function seedOfReceipt(c: Context<Env>): string | undefined {
  const { keys, now } = c.get('ctx')
  const [until, seed] = (keys.unseal('receipt', readCookie(c, 'bien-nhan') ?? '') ?? '').split(' ')
  return Number(until) > Date.parse(now) ? seed : undefined
}
