import { Hono } from 'hono'
import { describe, expect, test } from 'vitest'
import { addressOf } from '../src/web/address.ts'
import type { Env } from '../src/web/env.ts'

const app = new Hono<Env>().get('/', (c) => c.text(addressOf(c)))

async function seen(address?: string): Promise<string> {
  const headers = address === undefined ? {} : { 'CF-Connecting-IP': address }
  return (await app.request('/', { headers })).text()
}

describe('the network address that counters go by', () => {
  test.each([
    ['203.0.113.7', '203.0.113.7'],
    ['::ffff:203.0.113.7', '203.0.113.7'],
    ['::FFFF:cb00:7107', '203.0.113.7'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
    ['2001:0DB8:0001:0002:ffff:ffff:ffff:ffff', '2001:db8:1:2'],
    ['2001:db8::1', '2001:db8:0:0'],
    ['2001:db8:0:0:0:0:0:9', '2001:db8:0:0'],
    ['2001:db8:1:2::', '2001:db8:1:2'],
    ['fe80::1%eth0', 'fe80:0:0:0'],
    ['::1', '0:0:0:0'],
    [' 203.0.113.7 ', '203.0.113.7'],
    ['không phải: địa chỉ', ''],
    ['', ''],
  ])('of %j is %j', async (address, network) => {
    expect(await seen(encodable(address))).toBe(network)
  })

  test('where the server knows none there is none', async () => {
    expect(await seen()).toBe('')
  })

  test('a household with a whole IPv6 network counts as one', async () => {
    expect(await seen('2402:800:61c5:9a01:1::1')).toBe(await seen('2402:800:61c5:9a01:ffff:abcd::2'))
    expect(await seen('2402:800:61c5:9a01::1')).not.toBe(await seen('2402:800:61c5:9a02::1'))
  })
})

/** Headers carry Latin letters only. */
function encodable(text: string): string {
  return text.replace(/[^\x20-\x7e]/g, '?')
}
