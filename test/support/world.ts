import { env } from 'cloudflare:workers'
import type { Role } from '../../src/core/access.ts'
import { newId, newToken } from '../../src/db/keys.ts'
import { tokenDigest } from '../../src/db/sessions.ts'

export type Person = { readonly id: string; readonly email: string; readonly cookie: string }

/**
 * A small Việt Nam: the country, Lâm Đồng (the root) with two communes of today and an old one that was
 * merged into the first, and another province with one commune.
 */
export const unit = {
  country: 'vn',
  root: 't68',
  ducLinh: 'x23191',
  tanhLinh: 'x23200',
  oldCommune: 'x23194.0',
  otherProvince: 't01',
  otherCommune: 'x00004',
} as const

const units: readonly [string, string | null, string, string, string, string, string | null][] = [
  ['vn', null, 'country', 'country', 'Việt Nam', 'Việt Nam', null],
  ['t68', 'vn', 'province', 'province', 'Lâm Đồng', 'Tỉnh Lâm Đồng', null],
  ['x23191', 't68', 'commune', 'commune', 'Đức Linh', 'Xã Đức Linh', null],
  ['x23200', 't68', 'commune', 'commune', 'Tánh Linh', 'Xã Tánh Linh', null],
  ['x23194.0', null, 'commune', 'commune', 'Đức Chính', 'Xã Đức Chính', '2025-07-01'],
  ['t01', 'vn', 'province', 'city', 'Hà Nội', 'Thành phố Hà Nội', null],
  ['x00004', 't01', 'commune', 'ward', 'Ba Đình', 'Phường Ba Đình', null],
]

const reach: readonly [string, string][] = [
  ...units.filter(([id]) => id !== 'x23194.0').map(([id]): [string, string] => [id, id]),
  ['vn', 't68'],
  ['vn', 't01'],
  ...['x23191', 'x23200', 'x23194.0'].flatMap((id): [string, string][] => [
    ['vn', id],
    ['t68', id],
  ]),
  ['x23191', 'x23194.0'],
  ['x23194.0', 'x23194.0'],
  ['vn', 'x00004'],
  ['t01', 'x00004'],
]

/** Puts the units in place. Every test that needs more says so itself. */
export async function world(): Promise<void> {
  await env.DB.batch([
    ...units.map(([id, parent, level, kind, name, official, to]) =>
      env.DB.prepare(
        `insert into units (id, gso_code, level, kind, name, official_name, parent_id, valid_from, valid_to)
         values (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      ).bind(
        id,
        id.slice(1, 6),
        level,
        kind,
        name,
        official,
        parent,
        to === null ? '2025-07-01' : '2013-01-01',
        to,
      ),
    ),
    ...reach.map(([ancestor, id]) =>
      env.DB.prepare('insert into unit_reach (ancestor_id, unit_id) values (?, ?)').bind(ancestor, id),
    ),
  ])
}

/** A person with these posts and an open session. */
export async function person(
  ...posts: readonly { role: Role; unitId: string; organisationId?: string; from?: string; to?: string }[]
): Promise<Person> {
  const id = newId()
  const token = newToken()
  const email = `p${id.toLowerCase()}@example.vn` // an id may begin with a dash, which no address does
  await env.DB.batch([
    env.DB.prepare('insert into people (id, email, name) values (?, ?, ?)').bind(
      id,
      email,
      `Cán bộ ${id.slice(0, 4)}`,
    ),
    env.DB.prepare(
      `insert into sessions (token, id, person_id, stage, device, created_at, seen_at, expires_at, open_until)
       values (?, ?, ?, 'full', 'test', ?, ?, ?, ?)`,
    ).bind(
      tokenDigest(token),
      newId(),
      id,
      '2026-01-01T00:00:00.000Z',
      '2026-01-01T00:00:00.000Z',
      '2099-01-01T00:00:00.000Z',
      '2099-01-01T00:00:00.000Z',
    ),
    ...posts.map((post) =>
      env.DB.prepare(
        'insert into grants (id, person_id, role, unit_id, organisation_id, from_day, to_day) values (?, ?, ?, ?, ?, ?, ?)',
      ).bind(
        newId(),
        id,
        post.role,
        post.unitId,
        post.organisationId ?? null,
        post.from ?? '2026-01-01',
        post.to ?? null,
      ),
    ),
  ])
  return { id, email, cookie: `__Host-mn=${token}` }
}

/** Every row of a table, to see that nothing changed. */
export async function rowsOf(table: string): Promise<Record<string, unknown>[]> {
  const { results } = await env.DB.prepare(`select * from ${table}`).all()
  return results
}
