import { env } from 'cloudflare:workers'
import type { Role } from '../../../src/core/access.ts'
import { localDay } from '../../../src/core/vi/dates.ts'
import { newId } from '../../../src/db/keys.ts'
import { mondayOf } from '../../../src/safeguarding/rules/duty.ts'
import type { Case, Prepared } from '../matrix.ts'
import { shift, waiting } from '../duty.ts'
import { person, unit, type Person } from '../world.ts'

const base = '/bao-ve/truc'
const incidents = '/quan-tri/su-co'
const protectors: readonly Role[] = ['protector']
const leaders: readonly Role[] = ['leader']

const now = (hours: number): string => new Date(Date.now() + hours * 3_600_000).toISOString()
const tomorrow = (): string => new Date(Date.now() + 31 * 3_600_000).toISOString().slice(0, 10)

async function someone(who: Person | undefined): Promise<Person> {
  return who ?? (await person({ role: 'protector', unitId: unit.root }))
}

async function current(who: Person | undefined, checkedIn: boolean): Promise<string> {
  return shift(await someone(who), { from: now(-1), to: now(5), checkedIn })
}

/** A shift of whoever asks, and what is sent about it. */
function ofShift(part: string, checkedIn: boolean): Case {
  return {
    method: 'POST',
    path: `${base}/:id/${part}`,
    access: protectors,
    hidden: true,
    scoped: true,
    prepare: async (who): Promise<Prepared> => ({
      path: `${base}/${await current(who, checkedIn)}/${part}`,
      fields: { version: 1 },
    }),
  }
}

/** An incident of a case whose clock has run out. */
export async function incident(): Promise<number> {
  const id = await waiting({ at: now(-2) })
  await env.DB.prepare('update concerns set next_alarm_at = null').run()
  await env.DB.prepare(
    `insert into incidents (id, concern_id, kind, level, unit_id, at, review_due) values (?, ?, 'openLate', 3, ?, ?, ?)`,
  )
    .bind(newId(), id, unit.root, now(-1), now(23))
    .run()
  const row = await env.DB.prepare('select max(seq) as seq from incidents').first<{ seq: number }>()
  return row?.seq ?? 0
}

export const dutyMatrix: readonly Case[] = [
  { method: 'GET', path: base, access: protectors, hidden: true, prepare: async () => ({ path: base }) },
  {
    method: 'POST',
    path: base,
    access: protectors,
    hidden: true,
    scoped: true,
    prepare: async (who) => ({
      path: base,
      json: {
        unitId: unit.root,
        personId: (await someone(who)).id,
        duty: 'officer',
        phone: '0912 345 678',
        day: tomorrow(),
        from: '7:00',
        to: '19:00',
      },
    }),
  },
  {
    method: 'POST',
    path: `${base}/chep`,
    access: protectors,
    hidden: true,
    scoped: true,
    prepare: async (who) => {
      await current(who, true)
      const week = mondayOf(localDay(now(-1)))
      return { path: `${base}/chep`, fields: { unitId: unit.root, week } }
    },
  },
  ofShift('bo', true),
  ofShift('nhan', false),
  ofShift('ket-thuc', true),
  { method: 'GET', path: incidents, access: leaders, prepare: async () => ({ path: incidents }) },
  {
    method: 'POST',
    path: `${incidents}/:number{[0-9]{1,9}}/da-xem`,
    access: leaders,
    scoped: true,
    prepare: async () => ({ path: `${incidents}/${await incident()}/da-xem`, fields: { version: 1 } }),
  },
]
