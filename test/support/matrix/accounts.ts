import { env } from 'cloudflare:workers'
import type { Role } from '../../../src/core/access.ts'
import { keysOf } from '../../../src/db/keys.ts'
import { tokenDigest } from '../../../src/db/sessions.ts'
import { newTotpSecret } from '../../../src/db/totp.ts'
import { account, cheapHash, codeOf, otherPassword, password, value } from '../accounts.ts'
import { client, fieldOf } from '../client.ts'
import type { Access, Case, Prepared } from '../matrix.ts'
import { person, unit, type Person } from '../world.ts'

const keepers: readonly Role[] = ['admin', 'commune']

type Make = (who: Person | undefined) => Promise<Prepared>

function get(path: string, access: Access, make?: Make): Case {
  const scoped = path.includes(':')
  return { method: 'GET', path, access, scoped, prepare: make ?? (async () => ({ path })) }
}

function post(path: string, access: Access, make?: Make): Case {
  return { method: 'POST', path, access, scoped: true, prepare: make ?? (async () => ({ path })) }
}

/** A mailed link that is open. */
async function link(kind: 'invitation' | 'reset', path: string): Promise<string> {
  const who = await account({ cheap: true }, { role: 'front', unitId: unit.ducLinh })
  const row = [tokenDigest('a-token'), kind, who.id, '2099-01-01T00:00:00.000Z']
  await env.DB.prepare('insert into links (token, kind, person_id, expires_at) values (?, ?, ?, ?)')
    .bind(...row)
    .run()
  return `${path}/a-token`
}

const activation = () => link('invitation', '/tai-khoan/kich-hoat')
const reset = () => link('reset', '/tai-khoan/dat-lai')

/** A second factor for the insider. */
async function withTotp(who: Person | undefined): Promise<string> {
  const secret = newTotpSecret()
  await env.DB.prepare('update people set totp = ? where id = ?')
    .bind(keysOf(env.APP_SECRET).seal('totp', secret), who?.id ?? '')
    .run()
  return codeOf(secret)
}

async function setup(who: Person | undefined): Promise<Prepared> {
  const page = who === undefined ? '' : await (await client(who).get('/tai-khoan/hai-lop')).text()
  const secret = (/<span class="code secret">([^<]*)</.exec(page)?.[1] ?? '').replaceAll(' ', '')
  const otp = secret === '' ? '000000' : codeOf(secret)
  return { path: '/tai-khoan/hai-lop', fields: { setup: fieldOf(page, 'setup'), otp } }
}

async function otherSession(who: Person | undefined): Promise<Prepared> {
  await env.DB.prepare(
    `insert into sessions (token, id, person_id, stage, device, created_at, seen_at, expires_at)
     select 'other', 'other', id, 'full', 'test', '2026-01-01', '2026-01-01', '2099-01-01' from people where id = ?`,
  )
    .bind(who?.id ?? '')
    .run()
  return { path: '/tai-khoan/phien/other/ket-thuc' }
}

const people = '/quan-tri/nguoi-dung'
const leading = { role: 'leader', unitId: unit.ducLinh }

/** A person of a commune, at whose account or post something is done. */
async function somebody(
  rest: string,
  change = '',
  fields: Prepared['fields'] = { version: 1 },
): Promise<Prepared> {
  const who = await account({ cheap: true, totp: true }, { role: 'school', unitId: unit.ducLinh })
  if (change !== '') await env.DB.prepare(`update people set ${change} where id = ?`).bind(who.id).run()
  const grant = String(await value('select id from grants where person_id = ?', who.id))
  return { path: `${people}/${who.id}${rest.replace(':post', grant)}`, fields }
}

const protectors = '/quan-tri/can-bo-bao-ve'

async function proposal(rest: string): Promise<Prepared> {
  const who = await person()
  await env.DB.prepare(
    `insert into grants (id, person_id, role, unit_id, from_day, status)
     values ('proposal', ?, 'protector', ?, '2026-01-01', 'proposed')`,
  )
    .bind(who.id, unit.ducLinh)
    .run()
  return { path: `${protectors}/de-nghi/proposal/${rest}`, fields: { version: 1 } }
}

async function totpReset(rest: string): Promise<Prepared> {
  const who = await account({ cheap: true, totp: true }, { role: 'protector', unitId: unit.ducLinh })
  if (rest === 'go-hai-lop') return { path: `${protectors}/${who.id}/go-hai-lop` }
  const asker = await person()
  await env.DB.prepare(
    `insert into totp_resets (id, person_id, asked_by, asked_at, status) values ('reset', ?, ?, ?, 'open')`,
  )
    .bind(who.id, asker.id, new Date().toISOString())
    .run()
  return { path: `${protectors}/go-hai-lop/reset/${rest}`, fields: { version: 1 } }
}

const signIn = '/tai-khoan/dang-nhap'

export const accountMatrix: readonly Case[] = [
  get(signIn, 'anyone'),
  post(signIn, 'anyone', async () => {
    const { email } = await account({}, { role: 'front', unitId: unit.ducLinh })
    return { path: signIn, fields: { email, password } }
  }),
  get('/tai-khoan/nhap-ma', 'anyone'),
  post('/tai-khoan/nhap-ma', 'anyone', async () => ({
    path: '/tai-khoan/nhap-ma',
    fields: { otp: '000000' },
  })),
  post('/tai-khoan/dang-xuat', 'anyone'),
  get('/tai-khoan/hai-lop', 'person'),
  post('/tai-khoan/hai-lop', 'person', setup),
  get('/tai-khoan/ma-du-phong', 'person'),
  post('/tai-khoan/ma-du-phong', 'person', async (who) => ({
    path: '/tai-khoan/ma-du-phong',
    fields: { otp: await withTotp(who) },
  })),
  post('/tai-khoan/ma-du-phong/da-cat', 'person'),
  get('/tai-khoan/quen-mat-khau', 'anyone'),
  post('/tai-khoan/quen-mat-khau', 'anyone', async () => ({
    path: '/tai-khoan/quen-mat-khau',
    fields: { email: 'mai@lamdong.example' },
  })),
  get('/tai-khoan/dat-lai/:token', 'anyone', async () => ({ path: await reset() })),
  post('/tai-khoan/dat-lai/:token', 'anyone', async () => ({
    path: await reset(),
    fields: { newPassword: otherPassword },
  })),
  get('/tai-khoan/kich-hoat/:token', 'anyone', async () => ({ path: await activation() })),
  post('/tai-khoan/kich-hoat/:token', 'anyone', async () => ({
    path: await activation(),
    fields: { newPassword: otherPassword },
  })),
  get('/tai-khoan', 'person'),
  get('/tai-khoan/mat-khau', 'person'),
  post('/tai-khoan/mat-khau', 'person', async (who) => {
    await env.DB.prepare('update people set password = ? where id = ?')
      .bind(cheapHash(password), who?.id ?? '')
      .run()
    return { path: '/tai-khoan/mat-khau', fields: { oldPassword: password, newPassword: otherPassword } }
  }),
  post('/tai-khoan/phien-khac/ket-thuc', 'person'),
  post('/tai-khoan/phien/:id/ket-thuc', 'person', otherSession),
  get(people, keepers),
  get(`${people}/moi`, keepers),
  post(`${people}/moi`, keepers, async () => ({
    path: `${people}/moi`,
    fields: { ...leading, email: 'mai@lamdong.example', name: 'Thông Thị Mai' },
  })),
  get(`${people}/:id`, keepers, () => somebody('')),
  get(`${people}/:id/nhiem-vu/moi`, keepers, () => somebody('/nhiem-vu/moi')),
  post(`${people}/:id/nhiem-vu/moi`, keepers, () => somebody('/nhiem-vu/moi', '', leading)),
  get(`${people}/:id/nhiem-vu/:post`, keepers, () => somebody('/nhiem-vu/:post')),
  post(`${people}/:id/nhiem-vu/:post/gia-han`, keepers, () =>
    somebody('/nhiem-vu/:post/gia-han', '', { 'to.day': 1, 'to.month': 6, 'to.year': 2099, version: 1 }),
  ),
  post(`${people}/:id/nhiem-vu/:post/ket-thuc`, keepers, () => somebody('/nhiem-vu/:post/ket-thuc')),
  post(`${people}/:id/moi-lai`, keepers, () => somebody('/moi-lai', 'password = null')),
  post(`${people}/:id/ket-thuc`, ['admin'], () => somebody('/ket-thuc')),
  post(`${people}/:id/mo-lai`, ['admin'], () => somebody('/mo-lai', "ended_at = '2026-01-01T00:00:00.000Z'")),
  post(`${people}/:id/doi-mat-khau`, ['admin'], () => somebody('/doi-mat-khau')),
  post(`${people}/:id/go-hai-lop`, ['admin'], () => somebody('/go-hai-lop')),
  get(protectors, ['protector']),
  post(`${protectors}/de-nghi/:id/dong-y`, ['protector'], () => proposal('dong-y')),
  post(`${protectors}/de-nghi/:id/khong-dong-y`, ['protector'], () => proposal('khong-dong-y')),
  post(`${protectors}/go-hai-lop/:id/dong-y`, ['protector'], () => totpReset('dong-y')),
  post(`${protectors}/go-hai-lop/:id/khong-dong-y`, ['protector'], () => totpReset('khong-dong-y')),
  post(`${protectors}/:person/go-hai-lop`, ['protector'], () => totpReset('go-hai-lop')),
  get('/quan-tri/nhat-ky', ['admin', 'commune', 'front', 'leader']),
]
