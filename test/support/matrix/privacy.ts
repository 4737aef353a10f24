import type { Role } from '../../../src/core/access.ts'
import { ask, asked, breach, breachBook, breached, requests } from '../privacy.ts'
import type { Case } from '../matrix.ts'
import { rowsOf } from '../world.ts'
import { confirmed } from '../pledges.ts'

const keepers: readonly Role[] = ['admin']
type Fields = Readonly<Record<string, string | number>>
type Door = readonly ['GET' | 'POST', string]

function door([method, path]: Door, make: () => Promise<string>, fields?: Fields): Case {
  return {
    method,
    path,
    access: keepers,
    scoped: true,
    prepare: async () => ({ path: await make(), ...(fields === undefined ? {} : { fields }) }),
  }
}

function ofRequest([method, rest]: Door, fields?: Fields): Case {
  return door(
    [method, `${requests}/:seq{[0-9]{1,9}}${rest}`],
    async () => `${requests}/${await ask()}${rest}`,
    fields,
  )
}

function ofBreach([method, rest]: Door, fields?: Fields): Case {
  return door(
    [method, `${breachBook}/:seq{[0-9]{1,9}}${rest}`],
    async () => `${breachBook}/${await breach()}${rest}`,
    fields,
  )
}

const at = (path: string) => async () => await Promise.resolve(path)
const today = '2026-11-20'

export const privacyMatrix: readonly Case[] = [
  {
    method: 'GET',
    path: '/quyen-rieng-tu',
    access: 'anyone',
    prepare: async () => ({ path: '/quyen-rieng-tu' }),
  },
  {
    method: 'POST',
    path: '/quyen-rieng-tu',
    access: 'anyone',
    prepare: async () => ({ path: '/quyen-rieng-tu', fields: asked }),
  },
  {
    method: 'GET',
    path: '/quyen-rieng-tu/da-gui',
    access: 'anyone',
    prepare: async () => ({ path: '/quyen-rieng-tu/da-gui' }),
  },
  door(['GET', '/quan-tri/du-lieu-ca-nhan'], at('/quan-tri/du-lieu-ca-nhan')),
  { ...door(['GET', '/quan-tri/nhat-ky-doc'], at('/quan-tri/nhat-ky-doc')), access: ['admin', 'leader'] },
  { ...door(['GET', requests], at(requests)), scoped: false },
  door(['GET', `${requests}/moi`], at(`${requests}/moi`)),
  door(['POST', requests], at(requests), { ...asked, received: today }),
  ofRequest(['GET', '']),
  ofRequest(['POST', '/bao-nhan'], { version: 1 }),
  ofRequest(['POST', '/gia-han'], { version: 1, reason: 'Cần hỏi xã nơi ghi cam kết.' }),
  ofRequest(['POST', '/dong'], { version: 1, result: 'finish', outcome: 'Đã xóa tên và báo lại.' }),
  ofRequest(['GET', '/xoa']),
  {
    ...ofRequest(['POST', '/tim']),
    prepare: async () => {
      const number = await confirmed()
      return {
        path: `${requests}/${await ask()}/tim`,
        fields: { subject: 'pledge', reference: String(number) },
      }
    },
  },
  {
    ...ofRequest(['POST', '/xoa']),
    prepare: async () => {
      await confirmed()
      const id = String((await rowsOf('pledges')).at(-1)?.['id'])
      const fields = { subject: 'pledge', id, sure: 'yes', version: 1 }
      return { path: `${requests}/${await ask()}/xoa`, fields }
    },
  },
  { ...door(['GET', breachBook], at(breachBook)), scoped: false },
  door(['GET', `${breachBook}/moi`], at(`${breachBook}/moi`)),
  door(['POST', breachBook], at(breachBook), { ...breached, found: today, foundTime: '08:00' }),
  ofBreach(['GET', '']),
  ofBreach(['GET', '/in']),
  ofBreach(['POST', ''], { ...breached, version: 1 }),
  ofBreach(['POST', '/bao'], { notified: '2026-11-21', notifiedTime: '9h30', number: '12/BC', version: 1 }),
  ofBreach(['POST', '/dong'], { version: 1 }),
]
