import type { Context } from 'hono'
import type { Env } from './env.ts'

/**
 * The network that a request comes from, for counters: an IPv4 address whole, of IPv6 the first four groups (/64),
 * because a household is given at least that much and could change the rest at will. '' when the server knows none.
 */
export function addressOf(c: Context<Env>): string {
  const address = (c.req.header('cf-connecting-ip') ?? '').trim()
  return address.includes(':') ? networkOf(address) : address
}

function networkOf(address: string): string {
  const url = URL.parse(`http://[${address.replace(/%.*$/, '')}]/`) // the one parser of IPv6 that is everywhere
  if (url === null) return ''
  const [head = '', tail] = url.hostname.slice(1, -1).split('::')
  const [left, right] = [groups(head), groups(tail ?? '')]
  const all = [...left, ...Array.from({ length: 8 - left.length - right.length }, () => '0'), ...right]
  return mapped(all) ?? all.slice(0, 4).join(':')
}

function groups(text: string): string[] {
  return text === '' ? [] : text.split(':')
}

/** ::ffff:203.0.113.7 is an IPv4 address in other clothes. */
function mapped(all: readonly string[]): string | undefined {
  if (all.slice(0, 6).join(':') !== '0:0:0:0:0:ffff') return undefined
  const bytes = all
    .slice(6)
    .flatMap((group) => [Number.parseInt(group, 16) >> 8, Number.parseInt(group, 16) & 255])
  return bytes.join('.')
}
