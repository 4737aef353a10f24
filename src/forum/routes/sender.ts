import type { Context } from 'hono'
import { addressOf } from '../../web/address.ts'
import type { Env } from '../../web/env.ts'

/** A keyed digest of the sender's address for this hour: it counts, and nothing is stored with an idea. */
export function senderAddress(c: Context<Env>, purpose = 'send'): string {
  const { keys, now } = c.get('ctx')
  return keys.digest('throttle', `${purpose}:${now.slice(0, 13)}:${addressOf(c)}`)
}
