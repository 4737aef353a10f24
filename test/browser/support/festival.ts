import { addDays, localDay } from '../../../src/core/vi/dates.ts'
import { newId } from '../../../src/db/keys.ts'
import { officer } from './people.ts'
import { commune } from './places.ts'
import { data, row } from './site.ts'

/** As long as names may be, with marks of every height. */
const longTitle =
  'Thi bày mâm cỗ và làm lồng đèn khổng lồ mừng Tết Trung thu của liên đội Trường Dân tộc nội trú Ẫ Ữ'

export const festivalSlug = 'ngay-hoi-cua-trinh-duyet'
export const festivalDay = addDays(localDay(new Date().toISOString()), 20)
const people = [officer('commune').id, officer('commune').id] as const

type Off = {
  readonly status: 'postponed' | 'cancelled'
  readonly reason: string
  readonly newDay: string | null
}

/** A campaign with full days, put in place once; its events are approved. */
export function festival(): void {
  const known = data.prepare('select 1 from campaigns where slug = ?').get(festivalSlug)
  if (known !== undefined) return
  data
    .prepare(
      `insert into campaigns (id, slug, kind, year, name, theme, unit_id, starts_on, ends_on, registers_from, registers_to)
       values (?1, ?1, 'other', 2030, 'Ngày hội Đọc sách và Vui khỏe', ?2, 't68', ?3, ?4, ?3, ?4)`,
    )
    .run(festivalSlug, 'Mỗi em một cuốn sách hay', addDays(festivalDay, -40), addDays(festivalDay, 12))
  for (let at = 0; at < 30; at += 1) festivalEvent(addDays(festivalDay, at % 9))
  for (let at = 0; at < 25; at += 1) festivalEvent(festivalDay)
}

/** Its number. */
export function festivalEvent(day: string, off?: Off): number {
  const id = newId()
  data
    .prepare(
      `insert into campaign_events (id, status, campaign_id, unit_id, commune_id, province_id, title, kinds, day, starts_at,
         ends_at, place_kind, place, rain_plan, made_by, submitted_by, submitted_at, approved_by, approved_at, reason, new_day)
       values (?, ?, ?, ?, ?, 't68', ?, '["camp","rights_talk","making_contest"]', ?, '17:30', '20:30', 'culture_house',
         'Sân vận động trung tâm, cổng số 2', 'Chuyển vào nhà đa năng.', ?, ?, ?, ?, ?, ?, ?)`,
    )
    .run(
      id,
      off?.status ?? 'approved',
      festivalSlug,
      commune,
      commune,
      longTitle,
      day,
      people[0],
      people[0],
      '2026-01-01T00:00:00.000Z',
      people[1],
      '2026-01-02T00:00:00.000Z',
      off?.reason ?? null,
      off?.newDay ?? null,
    )
  data
    .prepare(
      `insert into event_days (unit_id, campaign_id, day, n)
       select r.ancestor_id, c.value, ?2, ?3 from unit_reach r, json_each(json_array('', ?4)) c where r.unit_id = ?1
       on conflict (unit_id, campaign_id, day) do update set n = n + excluded.n`,
    )
    .run(commune, day, off === undefined ? 1 : 0, festivalSlug)
  return Number(row('select seq from campaign_events where id = ?', id)['seq'])
}
