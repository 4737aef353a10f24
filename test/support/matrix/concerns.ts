import { env } from 'cloudflare:workers'
import { keysOf } from '../../../src/db/keys.ts'
import { newTotpSecret, totpCode } from '../../../src/db/totp.ts'
import { doStep, handOverFields, protector, raised, type Raise } from '../concerns.ts'
import type { Case, Prepared } from '../matrix.ts'
import type { Person } from '../world.ts'
import { unit } from '../world.ts'

const path = '/bao-ve/ca/:seq{[0-9]{1,9}}'
type Fields = Readonly<Record<string, string | number>>

function place(method: 'GET' | 'POST', route: string, prepare?: Case['prepare']): Case {
  return {
    method,
    path: route,
    access: ['protector'],
    hidden: true,
    prepare: prepare ?? (async () => ({ path: route })),
  }
}

function ofCase(method: 'GET' | 'POST', rest: string, make: () => Promise<Raise>, fields?: Fields): Case {
  const prepare = async (): Promise<Prepared> => {
    const one = await make()
    const prepared = { path: `${one.path}${rest}` }
    return fields === undefined ? prepared : { ...prepared, fields: { version: 1, ...fields } }
  }
  return { ...place(method, `${path}${rest}`, prepare), scoped: true }
}

const waiting = () => raised()
const assessing = () => raised({ status: 'assessing' })

const handedOver = () => after('chuyen', handOverFields)
const dismissing = () => after('khong-phai', { dismissReason: 'Em kể về một cuốn truyện' })

/** A case after one step, its clock at rest: else the next request of anybody would look it over. */
async function after(part: string, fields: Fields): Promise<Raise> {
  const one = await assessing()
  await doStep(await protector(), one, part, fields)
  await env.DB.prepare('update concerns set next_alarm_at = null').run()
  return one
}

/** A code of the authenticator app of whoever asks. */
async function code(who: Person | undefined): Promise<Prepared> {
  const secret = newTotpSecret()
  const sealed = keysOf(env.APP_SECRET).seal('totp', secret)
  if (who !== undefined)
    await env.DB.prepare('update people set totp = ? where id = ?').bind(sealed, who.id).run()
  return { path: '/bao-ve/mo-khoa', fields: { otp: totpCode(secret, new Date().toISOString()) } }
}

/** Another protector of the root, for who moves a case. */
async function moving(): Promise<Prepared> {
  const one = await assessing()
  const { id } = await protector()
  return { path: `${one.path}/chuyen-nguoi`, fields: { version: 1, holder: id, told: 'yes' } }
}

export const concernsMatrix: readonly Case[] = [
  place('GET', '/bao-ve'),
  place('GET', '/bao-ve/ca'),
  place('GET', '/bao-ve/so-chuyen'),
  place('GET', '/bao-ve/nhat-ky'),
  place('GET', '/bao-ve/mo-khoa'),
  place('POST', '/bao-ve/mo-khoa', code),
  place('POST', '/bao-ve/khoa'),
  ofCase('GET', '', waiting),
  ofCase('POST', '', assessing),
  ofCase('POST', '/mo', waiting, {}),
  ofCase('POST', '/danh-gia', assessing, { danger: 'yes', level: 3 }),
  ofCase('POST', '/chuyen', assessing, handOverFields),
  { ...ofCase('POST', '/chuyen-nguoi', assessing), prepare: moving },
  ofCase('POST', '/noi', assessing, { unit: 'Xã Đức Linh', unitId: unit.ducLinh, unitFor: 'Xã Đức Linh' }),
  ofCase('POST', '/khong-phai', assessing, { dismissReason: 'Em kể về một cuốn truyện' }),
  ofCase('POST', '/xac-nhan', dismissing, { version: 2 }),
  ofCase('POST', '/van-la-ca', dismissing, { version: 2 }),
  ofCase('POST', '/mo-lai', handedOver, { version: 2, reopenReason: '111 hỏi thêm' }),
  ofCase('POST', '/ket-thuc', () => raised({ source: 'drill', parts: {} }), {}),
  ofCase('GET', '/mau-01', assessing),
  ofCase('POST', '/mau-01', assessing),
  ofCase('POST', '/mau-01/in', assessing),
  ofCase('POST', '/mau-01/luu', assessing, { childName: 'Chưa biết' }),
]
