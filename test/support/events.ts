import { env } from 'cloudflare:workers'
import { addDays, localDay } from '../../src/core/vi/dates.ts'
import { client } from './client.ts'
import { person, unit, type Person } from './world.ts'

export const today = localDay(new Date().toISOString())
export const eventDay = addDays(today, 20)

/** Two schools of Đức Linh and one of Tánh Linh, numbers 1 to 3. */
export async function schools(): Promise<void> {
  await env.DB.batch(
    [
      [1, 'Trường Tiểu học Đức Linh 1', unit.ducLinh],
      [2, 'Trường Mầm non Hoa Sen', unit.ducLinh],
      [3, 'Trường Tiểu học Tánh Linh', unit.tanhLinh],
    ].map(([seq, name, unitId]) =>
      env.DB.prepare(
        `insert into organisations (id, seq, kind, school_level, name, name_fold, unit_id, commune_id, province_id, valid_from)
         values (?1, ?2, 'school', 'primary', ?3, lower(?3), ?4, ?4, 't68', '2020-01-01')`,
      ).bind(`school${seq}`, seq, name, unitId),
    ),
  )
}

type Window = {
  seq?: number
  slug?: string
  unitId?: string
  from?: string
  to?: string
  kind?: string
  year?: number
}

/** A campaign of the province that takes events today, number 1 unless said otherwise. */
export async function campaign(made: Window = {}): Promise<void> {
  const { seq = 1, slug = `trung-thu-${seq}`, unitId = unit.root, kind = 'other', year = 2026 } = made
  await env.DB.prepare(
    `insert into campaigns (seq, id, slug, kind, year, name, unit_id, starts_on, ends_on, registers_from, registers_to)
     values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  )
    .bind(
      seq,
      `campaign${seq}`,
      slug,
      kind,
      year,
      `Tết Trung thu ${seq}`,
      unitId,
      addDays(today, -30),
      addDays(today, 60),
      made.from ?? addDays(today, -30),
      made.to ?? addDays(today, 30),
    )
    .run()
}

/** Somebody who serves a school; the first of Đức Linh unless said otherwise. */
export function teacher(school = 'school1', unitId: string = unit.ducLinh): Promise<Person> {
  return person({ role: 'school', unitId, organisationId: school })
}

/** Everything that an event needs, as JSON. */
export const whole = {
  campaign: 1,
  title: 'Đêm hội trăng rằm',
  kinds: ['lantern_parade', 'lion_dance'],
  day: eventDay,
  startsAt: '18:00',
  endsAt: '20:30',
  placeKind: 'school',
  rainPlan: 'Chuyển vào hội trường',
  under7: 40,
  from7To9: 120,
  from10To12: 90,
  from13To15: 0,
  disabled: 3,
  hardship: 25,
  adults: 30,
  gifts: 100,
  needsValue: 5_000_000,
  medic: 'yes',
  exits: 'yes',
  fire: 'yes',
  fireHow: 'Đèn pin, không dùng nến; có bình chữa cháy',
  nearWater: 'no',
  carer: 'yes',
  hotline: 'yes',
  photos: 'yes',
  photosHow: 'Cha mẹ ký phiếu đồng ý, hỏi các em trước khi chụp',
  contactName: 'Trần Thị Liên Hệ',
  contactPost: 'Tổng phụ trách Đội',
  contactPhone: '0912 345 678',
  contactEmail: 'lienhe@truong.example',
} as const

/** A sent event of that person's only school; its number. */
export async function sentEvent(
  who: Person,
  changes: Readonly<Record<string, unknown>> = {},
): Promise<number> {
  const response = await client(who).postJson('/nha-truong/su-kien', { ...whole, ...changes })
  const { seq } = await response.json<{ seq?: number }>()
  if (seq === undefined) throw new Error(`not sent: ${response.status}`)
  return seq
}

/** An event that an official of the commune took note of; its number. */
export async function approvedEvent(
  who: Person,
  official: Person,
  changes: Readonly<Record<string, unknown>> = {},
): Promise<number> {
  const seq = await sentEvent(who, changes)
  const response = await client(official).postJson(`/quan-tri/su-kien/${seq}/ghi-nhan`, { version: 2 })
  if (response.status !== 200) throw new Error(`not approved: ${response.status}`)
  return seq
}

/** One value of an event's row. */
export async function of<T>(seq: number, column: string): Promise<T | null> {
  return await env.DB.prepare(`select ${column} as value from campaign_events where seq = ?`)
    .bind(seq)
    .first<T>('value')
}
