import { client } from '../client.ts'
import type { Case } from '../matrix.ts'
import { person, unit, type Person } from '../world.ts'

const home = '/quan-tri/chuyen-gap'
const raisers = ['moderator', 'school', 'commune'] as const

/** A hand-over of that person's own, or of a moderator's. */
async function handedOver(who: Person | undefined): Promise<string> {
  const raiser = who ?? (await person({ role: 'moderator', unitId: unit.root }))
  await client(raiser).post(home, { level: 2, line: 'Phiếu lớp 5, em kể bị đánh.' })
  return `${home}/1`
}

/** Asking for help, and handing over what somebody else asked for. */
export const askMatrix: readonly Case[] = [
  {
    method: 'GET',
    path: '/can-giup/nho-bao',
    access: 'anyone',
    prepare: async () => ({ path: '/can-giup/nho-bao' }),
  },
  {
    method: 'POST',
    path: '/can-giup/nho-bao',
    access: 'anyone',
    prepare: async () => ({ path: '/can-giup/nho-bao', fields: { words: 'Em sợ lắm.', wish: 'call' } }),
  },
  {
    method: 'GET',
    path: '/can-giup/da-nhan',
    access: 'anyone',
    prepare: async () => ({ path: '/can-giup/da-nhan' }),
  },
  { method: 'GET', path: home, access: raisers, prepare: async () => ({ path: home }) },
  {
    method: 'POST',
    path: home,
    access: raisers,
    prepare: async () => ({ path: home, fields: { level: 3, line: 'Phiếu lớp 5, em kể bị đánh.' } }),
  },
  {
    method: 'GET',
    path: `${home}/:n{[0-9]{1,9}}`,
    access: raisers,
    scoped: true,
    prepare: async (who) => ({ path: await handedOver(who) }),
  },
]
