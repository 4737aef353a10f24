import { env } from 'cloudflare:workers'
import { sendWish, walkToCheck } from '../child.ts'
import { client } from '../client.ts'
import type { Case, Prepared } from '../matrix.ts'
import { person, unit } from '../world.ts'

const anyone = (
  method: 'GET' | 'POST',
  path: string,
  prepare: () => Promise<Prepared> = async () => ({ path }),
): Case => ({
  method,
  path,
  access: 'anyone',
  prepare,
})

/** An idea that waits; its number. */
async function waiting(): Promise<number> {
  await sendWish()
  return (await env.DB.prepare('select max(seq) as seq from ideas').first<number>('seq')) ?? 0
}

async function decided(fields: Record<string, string | number>): Promise<number> {
  const seq = await waiting()
  const moderator = await person({ role: 'moderator', unitId: unit.root })
  await client(moderator).post(`/quan-tri/duyet/${seq}/quyet-dinh`, { version: 1, ...fields })
  return seq
}

const published = () => decided({ decision: 'publish', title: 'Nước sạch ở trường' })
const proposed = () => decided({ decision: 'proposeDecline', reason: 'hurtful' })

async function flagged(): Promise<number> {
  const seq = await published()
  await client().post(`/dien-dan/y-tuong/${seq}/bao`, { kind: 'upsetting' })
  return seq
}

async function feedback(): Promise<number> {
  await client().post('/gop-y', { body: 'Trang chữ hơi nhỏ trên máy của tôi.' })
  return (await env.DB.prepare('select max(seq) as seq from feedback').first<number>('seq')) ?? 0
}

const steps = '/dien-dan/gui-y-tuong'
const ideaPath = '/dien-dan/y-tuong/:seq{[0-9]{1,9}}'
const deskPath = '/quan-tri/duyet/:seq{[0-9]{1,9}}'
const feedbackPath = '/quan-tri/gop-y/:seq{[0-9]{1,9}}'

function desk(
  method: 'GET' | 'POST',
  rest: string,
  make: () => Promise<number>,
  fields?: Record<string, string | number>,
): Case {
  return {
    method,
    path: `${deskPath}${rest}`,
    access: ['moderator'],
    scoped: true,
    prepare: async () => {
      const path = `/quan-tri/duyet/${await make()}${rest}`
      return fields === undefined ? { path } : { path, fields }
    },
  }
}

export const forumMatrix: readonly Case[] = [
  anyone('GET', steps),
  anyone('GET', `${steps}/1`),
  anyone('POST', `${steps}/1`, async () => ({ path: `${steps}/1`, fields: { topic: 'play' } })),
  anyone('GET', `${steps}/2`),
  anyone('POST', `${steps}/2`, async () => ({
    path: `${steps}/2`,
    fields: { body: 'Em muốn có sân chơi gần nhà.' },
  })),
  anyone('GET', `${steps}/3`),
  anyone('POST', `${steps}/3`, async () => ({ path: `${steps}/3`, fields: { ageBand: '7-9' } })),
  anyone('GET', `${steps}/4`),
  anyone('POST', `${steps}/4`, async () => {
    await walkToCheck(client())
    return { path: `${steps}/4`, fields: { share: 'yes' } }
  }),
  anyone('GET', '/dien-dan/da-gui'),
  anyone('POST', '/dien-dan/danh-gia', async () => ({
    path: '/dien-dan/danh-gia',
    fields: { answer: 'easy' },
  })),
  anyone('GET', '/dien-dan'),
  anyone('GET', '/dien-dan/y-tuong'),
  {
    ...anyone('POST', '/dien-dan/y-tuong'),
    prepare: async () => ({
      path: '/dien-dan/y-tuong',
      json: { topic: 'play', body: 'Em muốn có sân chơi gần nhà.', share: true },
    }),
  },
  anyone('GET', ideaPath, async () => ({ path: `/dien-dan/y-tuong/${await published()}` })),
  anyone('POST', `${ideaPath}/dong-y`, async () => ({
    path: `/dien-dan/y-tuong/${await published()}/dong-y`,
  })),
  anyone('POST', `${ideaPath}/bao`, async () => ({
    path: `/dien-dan/y-tuong/${await published()}/bao`,
    fields: { kind: 'identifying' },
  })),
  anyone('GET', '/tra-cuu'),
  anyone('GET', '/tra-cuu/ket-qua'),
  anyone('POST', '/tra-cuu/ket-qua', async () => ({
    path: '/tra-cuu/ket-qua',
    fields: { code: await sendWish() },
  })),
  anyone('POST', '/tra-cuu/rut-lai', async () => {
    const html = await (await client().post('/tra-cuu/ket-qua', { code: await sendWish() })).text()
    return {
      path: '/tra-cuu/rut-lai',
      fields: { handle: /name="handle" value="([^"]+)"/.exec(html)?.[1] ?? '' },
    }
  }),
  anyone('GET', '/tra-cuu/da-rut'),
  anyone('GET', '/thoat-nhanh'),
  anyone('POST', '/thoat-nhanh'),
  anyone('GET', '/gop-y'),
  anyone('POST', '/gop-y', async () => ({
    path: '/gop-y',
    fields: { body: 'Trang chữ hơi nhỏ trên máy của tôi.' },
  })),
  anyone('GET', '/gop-y/da-gui'),
  {
    method: 'GET',
    path: '/quan-tri/duyet',
    access: ['moderator'],
    prepare: async () => ({ path: '/quan-tri/duyet' }),
  },
  {
    method: 'GET',
    path: '/quan-tri/duyet/da-duyet',
    access: ['moderator'],
    prepare: async () => ({ path: '/quan-tri/duyet/da-duyet' }),
  },
  desk('GET', '', waiting),
  desk('POST', '/quyet-dinh', waiting, { decision: 'keepPrivate', version: 1 }),
  desk('POST', '/xac-nhan', proposed, { version: 2 }),
  desk('POST', '/doc-lai', proposed, { version: 2 }),
  {
    ...desk('POST', '/hoan-tac', waiting, { version: 2 }),
    prepare: async (who) => {
      const seq = await waiting()
      const decider = who ?? (await person({ role: 'moderator', unitId: unit.root }))
      await client(decider).post(`/quan-tri/duyet/${seq}/quyet-dinh`, { decision: 'keepPrivate', version: 1 })
      return { path: `/quan-tri/duyet/${seq}/hoan-tac`, fields: { version: 2 } }
    },
  },
  desk('POST', '/giu-bai', flagged, { version: 2 }),
  desk('POST', '/chuyen', waiting, { level: 3, line: 'Em kể bị đánh ở nhà.' }),
  {
    method: 'GET',
    path: '/quan-tri/gop-y',
    access: ['moderator'],
    prepare: async () => ({ path: '/quan-tri/gop-y' }),
  },
  {
    method: 'GET',
    path: feedbackPath,
    access: ['moderator'],
    scoped: true,
    prepare: async () => ({ path: `/quan-tri/gop-y/${await feedback()}` }),
  },
  {
    method: 'POST',
    path: `${feedbackPath}/tra-loi`,
    access: ['moderator'],
    scoped: true,
    prepare: async () => ({
      path: `/quan-tri/gop-y/${await feedback()}/tra-loi`,
      fields: { version: 1, answer: 'Chữ đã được làm to hơn từ hôm nay.' },
    }),
  },
]
