import { env } from 'cloudflare:workers'
import type { Role } from '../../../src/core/access.ts'
import type { Case, Prepared } from '../matrix.ts'
import { unit } from '../world.ts'

const everybody: readonly Role[] = [
  'admin',
  'moderator',
  'protector',
  'agency',
  'school',
  'commune',
  'front',
  'reporter',
  'leader',
]
const keepers: readonly Role[] = ['admin', 'commune']

type Make = () => Promise<Prepared>

function get(path: string, access: readonly Role[], make?: Make): Case {
  const scoped = path.includes(':')
  return { method: 'GET', path, access, scoped, prepare: make ?? (async () => ({ path: at(path) })) }
}

function post(path: string, access: readonly Role[], make: Make): Case {
  return { method: 'POST', path, access, scoped: true, prepare: make }
}

/** The address of the commune of the world. */
function at(path: string): string {
  return path.replace(':id', unit.ducLinh)
}

async function area(rest: string, fields: Prepared['fields'] = {}): Promise<Prepared> {
  await env.DB.prepare(
    `insert into residential_areas (id, commune_id, kind, name, name_fold, valid_from)
     values ('area', ?, 'thon', 'Đông Hà', 'dong ha', '2020-01-01')`,
  )
    .bind(unit.ducLinh)
    .run()
  return { path: `/quan-tri/thon/area${rest}`, fields }
}

async function organisation(rest: string, fields: Prepared['fields'] = {}): Promise<Prepared> {
  await env.DB.prepare(
    `insert into organisations (id, seq, kind, name, name_fold, unit_id, commune_id, province_id, valid_from)
     values ('office', 7, 'agency', 'Trạm Y tế', 'tram i te', ?1, ?1, 't68', '2020-01-01')`,
  )
    .bind(unit.ducLinh)
    .run()
  return { path: `/quan-tri/to-chuc/7${rest}`, fields }
}

const areas = '/quan-tri/don-vi/:id/thon'
const organisations = '/quan-tri/to-chuc'
const settings = '/quan-tri/cau-hinh'
const end = { to: '2025-07-01', version: 1 }
const office = { kind: 'agency', name: 'Trạm Y tế xã Đức Linh', unitId: unit.ducLinh }

export const unitMatrix: readonly Case[] = [
  { method: 'GET', path: '/don-vi', access: 'anyone', prepare: async () => ({ path: '/don-vi?q=duc+linh' }) },
  get('/quan-tri/don-vi', everybody),
  get('/quan-tri/don-vi/:id', everybody),
  get(areas, everybody),
  post(areas, keepers, async () => ({ path: at(areas), fields: { kind: 'thon', name: 'Đông Hà' } })),
  get(`${areas}/nhap-tep`, keepers),
  post(`${areas}/nhap-tep`, keepers, async () => ({
    path: at(`${areas}/nhap-tep`),
    fields: { step: 'import', text: 'Thôn Đông Hà' },
  })),
  get('/quan-tri/thon/:id', keepers, () => area('')),
  post('/quan-tri/thon/:id/doi-ten', keepers, () =>
    area('/doi-ten', { kind: 'thon', name: 'Tây Hà', version: 1 }),
  ),
  post('/quan-tri/thon/:id/ket-thuc', keepers, () => area('/ket-thuc', end)),
  get(organisations, everybody),
  get(`${organisations}/moi`, keepers),
  post(organisations, keepers, async () => ({ path: organisations, fields: office })),
  get(`${organisations}/:key`, everybody, () => organisation('')),
  get(`${organisations}/:key/sua`, keepers, () => organisation('/sua')),
  post(`${organisations}/:key/sua`, keepers, () => organisation('/sua', { ...office, version: 1 })),
  get(`${organisations}/:key/ket-thuc`, keepers, () => organisation('/ket-thuc')),
  post(`${organisations}/:key/ket-thuc`, keepers, () => organisation('/ket-thuc', end)),
  { ...get(settings, ['admin']), scoped: true },
  post(settings, ['admin'], async () => ({
    path: settings,
    fields: {
      exitUrl: 'https://vi.wikipedia.org/',
      readHours: 24,
      answerWorkingDays: 15,
      feedbackWorkingDays: 10,
      approveWorkingDays: 3,
      verifyWorkingDays: 2,
      drillHour: 9,
      smallNumber: 10,
      version: 0,
    },
  })),
  { ...get(`${settings}/ngay-nghi`, ['admin']), scoped: true },
  post(`${settings}/ngay-nghi`, ['admin'], async () => ({
    path: `${settings}/ngay-nghi`,
    fields: { kind: 'holiday', name: 'Tết', 'day.day': 6, 'day.month': 2, 'day.year': 2027, version: 0 },
  })),
  post(`${settings}/ngay-nghi/bo`, ['admin'], async () => {
    await env.DB.prepare(
      "insert into holidays (day, kind, name) values ('2027-02-06', 'holiday', 'Tết')",
    ).run()
    return { path: `${settings}/ngay-nghi/bo`, fields: { day: '2027-02-06', version: 0 } }
  }),
  post(`${settings}/ngay-nghi/mac-dinh`, ['admin'], async () => ({
    path: `${settings}/ngay-nghi/mac-dinh`,
    fields: { year: 2027, version: 0 },
  })),
]
