import type { Role } from '../../../src/core/access.ts'
import { client } from '../client.ts'
import type { Case, Prepared } from '../matrix.ts'
import { base, confirmed, front, promised, receive, record } from '../pledges.ts'
import { unit } from '../world.ts'

const readers: readonly Role[] = ['front', 'commune', 'reporter', 'leader']
const officials: readonly Role[] = ['front']
const one = `${base}/:seq{[0-9]{1,9}}`
const receipt = `${one}/phieu/:receipt{[0-9]{1,9}}`

type Fields = Readonly<Record<string, string | number>>

function of(
  [method, rest]: readonly ['GET' | 'POST', string],
  access: readonly Role[],
  make: () => Promise<number>,
  fields?: Fields,
): Case {
  return {
    method,
    path: `${one}${rest}`,
    access,
    scoped: true,
    prepare: async () => ({
      path: `${base}/${await make()}${rest}`,
      ...(fields === undefined ? {} : { fields }),
    }),
  }
}

const pending = async () => record(await front(unit.root))

async function withReceipt(rest: string): Promise<Prepared> {
  const seq = await confirmed()
  const n = await receive(await front(unit.root), seq)
  return { path: `${base}/${seq}/phieu/${n}/${rest}`, fields: { reason: 'Ghi nhầm số' } }
}

export const pledgeMatrix: readonly Case[] = [
  { method: 'GET', path: base, access: readers, prepare: async () => ({ path: base }) },
  { method: 'GET', path: `${base}/moi`, access: officials, prepare: async () => ({ path: `${base}/moi` }) },
  {
    method: 'POST',
    path: base,
    access: officials,
    scoped: true,
    prepare: async () => ({ path: base, fields: { ...promised, document: 'yes' } }),
  },
  {
    method: 'GET',
    path: `${base}/cho-xac-nhan`,
    access: officials,
    prepare: async () => ({ path: `${base}/cho-xac-nhan` }),
  },
  of(['GET', ''], readers, confirmed),
  of(['POST', '/xac-nhan'], officials, pending, { version: 1 }),
  of(['POST', '/rut'], officials, confirmed, { version: 2, reason: 'Người cam kết gặp khó khăn' }),
  of(['POST', '/huy'], officials, confirmed, { version: 2, reason: 'Ghi nhầm đơn vị' }),
  {
    ...of(['POST', '/hoan-tac'], officials, confirmed, { version: 3 }),
    prepare: async (who) => {
      const seq = await confirmed()
      const body = { version: 2, reason: 'Ghi nhầm đơn vị' }
      await client(who ?? (await front(unit.root))).postJson(`${base}/${seq}/huy`, body)
      return { path: `${base}/${seq}/hoan-tac`, fields: { version: 3 } }
    },
  },
  of(['GET', '/tien-do'], officials, confirmed),
  of(['POST', '/tien-do'], officials, confirmed, { amount: '1.000.000' }),
  {
    method: 'POST',
    path: `${receipt}/xac-nhan`,
    access: officials,
    scoped: true,
    prepare: () => withReceipt('xac-nhan'),
  },
  {
    method: 'GET',
    path: `${receipt}/dao-phieu`,
    access: officials,
    scoped: true,
    prepare: () => withReceipt('dao-phieu'),
  },
  {
    method: 'POST',
    path: `${receipt}/dao-phieu`,
    access: officials,
    scoped: true,
    prepare: () => withReceipt('dao-phieu'),
  },
]
