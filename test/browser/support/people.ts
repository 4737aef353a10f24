import type { Role } from '../../../src/core/access.ts'
import type { Stage } from '../../../src/accounts/rules/stages.ts'
import { newId, newToken } from '../../../src/db/keys.ts'
import { tokenDigest } from '../../../src/db/sessions.ts'
import { data } from './site.ts'

export type Officer = { readonly id: string; readonly session: string }

const ends = '2099-01-01T00:00:00.000Z'

/** A person with one post in Lâm Đồng and a session, open unless it stands at a stage before. */
export function officer(role: Role, stage: Stage = 'full'): Officer {
  const id = newId()
  const name = `Nguyễn Thị Ngọc Diễm ${id.slice(0, 3)}`
  data
    .prepare('insert into people (id, email, name, name_key) values (?, ?, ?, ?)')
    .run(id, `p${id.toLowerCase()}@example.vn`, name, ` diem ${name.toLowerCase()}`)
  data
    .prepare(
      "insert into grants (id, person_id, role, unit_id, from_day) values (?, ?, ?, 't68', '2026-01-01')",
    )
    .run(newId(), id, role)
  return { id, session: openSession(id, stage) }
}

/** One more place where that person is signed in; returns the session's cookie value. */
export function openSession(personId: string, stage: Stage = 'full'): string {
  const [token, began] = [newToken(), new Date().toISOString()]
  data
    .prepare(
      `insert into sessions (token, id, person_id, stage, device, created_at, seen_at, expires_at, open_until)
       values (?, ?, ?, ?, 'Chrome trên Android', ?, ?, ?, ?)`,
    )
    .run(tokenDigest(token), newId(), personId, stage, began, began, ends, ends)
  return token
}

/** A link as it is mailed: to a first password, or to a new one. Returns the end of its address. */
export function mailedLink(kind: 'invitation' | 'reset'): string {
  const token = newToken()
  data
    .prepare('insert into links (token, kind, person_id, expires_at) values (?, ?, ?, ?)')
    .run(tokenDigest(token), kind, officer('school').id, ends)
  return token
}
