import { env } from 'cloudflare:workers'
import { runCron } from '../../src/cron.ts'
import { newId } from '../../src/db/keys.ts'
import type { Duty } from '../../src/safeguarding/rules/duty.ts'
import { rowsOf, unit, type Person } from './world.ts'

export type Letter = { readonly to: string; readonly subject: string; readonly text: string }
type Mailer = { readonly sent: Letter[]; send(mail: Letter & { readonly id: string }): Promise<void> }

/** A mail server that keeps what it was given. */
export function mailer(): Mailer {
  const sent: Letter[] = []
  return {
    sent,
    send: async ({ to, subject, text }) => {
      await Promise.resolve()
      sent.push({ to, subject, text })
    },
  }
}

/** `minutes` after 14:02 of a Monday in Việt Nam, when nobody drills. */
export const received = '2026-11-23T07:02:00.000Z'
export function after(minutes: number, from = received): string {
  return new Date(Date.parse(from) + minutes * 60_000).toISOString()
}

/** One run of the cron at that moment. @returns the letters that left. */
export async function cronAt(moment: string, db: D1Database = env.DB): Promise<Letter[]> {
  const post = mailer()
  await runCron({ ...env, DB: db, MAILER: post }, new Date(moment))
  return post.sent
}

type Shift = {
  readonly duty?: Duty
  readonly from?: string
  readonly to?: string
  readonly checkedIn?: boolean
  readonly unitId?: string
  readonly phone?: string
}

/** A shift of that person, from an hour before to a day after, checked in unless said otherwise. @returns its id. */
export async function shift(who: Person, asked: Shift = {}): Promise<string> {
  const { duty = 'officer', from = after(-60), to = after(24 * 60 - 60), checkedIn = true } = asked
  const id = newId()
  await env.DB.prepare(
    `insert into duties (id, unit_id, person_id, duty, phone, starts_at, ends_at, checked_in_at, made_by)
     values (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  )
    .bind(
      id,
      asked.unitId ?? unit.root,
      who.id,
      duty,
      asked.phone ?? '0912 000 111',
      from,
      to,
      checkedIn ? from : null,
      who.id,
    )
    .run()
  return id
}

type Waiting = {
  readonly level?: 1 | 2 | 3
  readonly at?: string
  readonly source?: string
  readonly crowded?: boolean
  readonly unitId?: string
  readonly seq?: number
}

/** A case as it lies in the queue. @returns its id. */
export async function waiting(asked: Waiting = {}): Promise<string> {
  const at = asked.at ?? received
  const id = newId()
  await env.DB.prepare(
    `insert into concerns (seq, id, status, source, level, unit_id, crowded, received_at, received_day, next_alarm_at)
     values (?, ?, 'waiting', ?, ?, ?, ?, ?, ?, ?)`,
  )
    .bind(
      asked.seq ?? null,
      id,
      asked.source ?? 'help',
      asked.level ?? 3,
      asked.unitId ?? unit.root,
      asked.crowded === true ? 1 : 0,
      at,
      at.slice(0, 10),
      at,
    )
    .run()
  return id
}

/** What an officer does to a case at that moment: the clock is looked at anew at once. */
export async function change(
  id: string,
  at: string,
  set: Readonly<Record<string, string | number>>,
): Promise<void> {
  const names = Object.keys(set).map((name) => `${name} = ?`)
  await env.DB.prepare(
    `update concerns set version = version + 1, next_alarm_at = ?, ${names.join(', ')} where id = ?`,
  )
    .bind(at, ...Object.values(set), id)
    .run()
}

/** The incidents so far: kind and level, and whether it was a drill. */
export async function incidents(): Promise<unknown[]> {
  const rows = await rowsOf('incidents')
  return rows.map(({ kind, level, drill }) => (drill === 1 ? ['drill', kind, level] : [kind, level]))
}
