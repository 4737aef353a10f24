import { keysOf } from '../../src/db/keys.ts'
import { mintToken } from '../../src/web/tokens.ts'
import { later, today } from './rows.ts'
import { cookieOf, type Somebody } from './seed.ts'
import { secret } from './sides.ts'

export type Sent = {
  readonly method: 'GET' | 'POST'
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
  readonly body?: string
}

const keys = keysOf(secret)
/** Another sender each time: one address may send only so much. */
const sender = (at: number): Record<string, string> => {
  const address = `10.${(at >> 16) & 255}.${(at >> 8) & 255}.${at & 255}`
  return { 'CF-Connecting-IP': address, 'X-Forwarded-For': address }
}

/** A form as a browser sends it. */
export function form(path: string, fields: Readonly<Record<string, string>>, who?: Somebody): Sent {
  const commit = mintToken(keys, new Date().toISOString())
  return {
    method: 'POST',
    path,
    headers: {
      Accept: 'text/html',
      'Content-Type': 'application/x-www-form-urlencoded',
      ...(who === undefined ? {} : { Cookie: cookieOf(who) }),
    },
    body: new URLSearchParams({ commit, ...fields }).toString(),
  }
}

/** An idea as a program sends it. */
export function idea(at: number, key: string = crypto.randomUUID()): Sent {
  const body = `Em muốn trường em có thêm nước sạch để uống, ý ${at}.`
  const sent = json('/dien-dan/y-tuong', { topic: 'school', body, share: true }, undefined, key)
  return { ...sent, headers: { ...sent.headers, ...sender(at) } }
}

function json(
  path: string,
  body: object,
  who: Somebody | undefined,
  key: string = crypto.randomUUID(),
): Sent {
  return {
    method: 'POST',
    path,
    headers: {
      Accept: 'application/json',
      'Content-Type': 'application/json',
      'Idempotency-Key': key,
      ...(who === undefined ? {} : { Cookie: cookieOf(who) }),
    },
    body: JSON.stringify(body),
  }
}

/** A receipt as a program records it; its document tells it from all others. */
export function receipt(at: number, key: string = crypto.randomUUID()): Sent {
  const [seq = 0] = openPledges.slice(at % openPledges.length)
  return json(
    `/quan-tri/cam-ket/${seq}/tien-do`,
    { amount: 1000, receivedOn: today, document: `PT ${at}` },
    'front',
    key,
  )
}

/** Pledges of the home commune, confirmed, of which nothing came in yet. */
const openPledges = [27, 30, 33, 39]

/** A whole event, sent as soon as it is made. */
export function event(): Sent {
  return json('/nha-truong/su-kien', wholeEvent, 'school')
}

const wholeEvent = {
  campaign: 2,
  title: 'Đêm hội trăng rằm',
  kinds: ['lantern_parade'],
  day: later,
  another: true,
  startsAt: '18:00',
  endsAt: '20:30',
  placeKind: 'school',
  rainPlan: 'Chuyển vào hội trường',
  under7: 40,
  from7To9: 120,
  from10To12: 90,
  adults: 30,
  gifts: 100,
  medic: 'yes',
  exits: 'yes',
  fire: 'no',
  nearWater: 'no',
  carer: 'yes',
  hotline: 'yes',
  photos: 'no',
  contactName: 'Trần Thị Liên Hệ',
  contactPost: 'Tổng phụ trách Đội',
  contactPhone: '0912 345 678',
}
