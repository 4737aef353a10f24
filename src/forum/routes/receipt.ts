import type { Context } from 'hono'
import type { Env } from '../../web/env.ts'
import { keepCookie, readCookie } from '../../web/frame.ts'
import { ideaLimits } from '../rules/idea.ts'
import { helps, type Help } from '../rules/steps.ts'

// For half an hour the child's own browser can show the receipt again. The code itself is stored nowhere:
// the cookie holds, sealed, what it is derived from.

/** Keeps the seed of what was just sent, and whether the card with 111 stands beside the code. */
export function keepReceipt(c: Context<Env>, help: Help): void {
  const { keys, now } = c.get('ctx')
  const { seed } = c.get('request')
  if (seed === null) return
  const until = Date.parse(now) + ideaLimits.receiptMinutes * 60_000
  keepCookie(c, 'bien-nhan', keys.seal('receipt', `${until} ${seed} ${help}`), ideaLimits.receiptMinutes * 60)
}

/** The receipt that may still be shown. */
export function openReceipt(c: Context<Env>): { readonly seed: string; readonly help: Help } | undefined {
  const { keys, now } = c.get('ctx')
  const [until, seed, kept] = (keys.unseal('receipt', readCookie(c, 'bien-nhan') ?? '') ?? '').split(' ')
  if (seed === undefined || !(Number(until) > Date.parse(now))) return undefined
  return { seed, help: helps.find((help) => help === kept) ?? 'none' }
}
