import { env } from 'cloudflare:workers'
import { unit } from './world.ts'

// Campaigns and events as the tables hold them, for what the public reads.

type Fields = Readonly<Record<string, string | number | null>>

async function insert(table: string, fields: Fields): Promise<void> {
  const names = Object.keys(fields)
  await env.DB.prepare(
    `insert into ${table} (${names.join(', ')}) values (${names.map(() => '?').join(', ')})`,
  )
    .bind(...Object.values(fields))
    .run()
}

/** Tết Trung thu 2027 of the province unless said otherwise; returns the end of its address. */
export async function campaign(fields: Fields = {}): Promise<string> {
  const slug = String(fields['slug'] ?? 'trung-thu-2027')
  await insert('campaigns', {
    id: `c-${slug}`,
    slug,
    kind: 'mid_autumn',
    year: 2027,
    name: 'Tết Trung thu 2027',
    theme: 'Trung thu cho em',
    unit_id: unit.root,
    starts_on: '2027-09-05',
    ends_on: '2027-09-15',
    registers_from: '2027-07-01',
    registers_to: '2027-09-10',
    ...fields,
  })
  return slug
}

/** An approved event in Đức Linh on 11/9/2027, 18:00–20:30, unless said otherwise; returns its number. */
export async function event(fields: Fields = {}): Promise<number> {
  await env.DB.prepare(
    "insert or ignore into people (id, email, name) values ('made', 'made@example.vn', 'Người lập')",
  ).run()
  await env.DB.prepare(
    "insert or ignore into people (id, email, name) values ('seen', 'seen@example.vn', 'Người duyệt')",
  ).run()
  const { n } = (await env.DB.prepare('select coalesce(max(seq), 0) as n from campaign_events').first<{
    n: number
  }>()) ?? { n: 0 }
  const seq = Number(fields['seq'] ?? n + 1)
  await insert('campaign_events', {
    seq,
    id: `e${seq}`,
    status: 'approved',
    campaign_id: 'c-trung-thu-2027',
    unit_id: unit.ducLinh,
    commune_id: unit.ducLinh,
    province_id: unit.root,
    title: 'Rước đèn phá cỗ',
    kinds: '["lantern_parade","lion_dance"]',
    day: '2027-09-11',
    starts_at: '18:00',
    ends_at: '20:30',
    place_kind: 'school',
    place: 'Sân Trường Tiểu học Võ Xu',
    rain_plan: 'Chuyển vào nhà đa năng.',
    under_7: 4321,
    disabled: 8765,
    made_by: 'made',
    submitted_by: 'made',
    submitted_at: '2027-07-10T01:00:00.000Z',
    approved_by: 'seen',
    approved_at: '2027-07-12T01:00:00.000Z',
    ...fields,
  })
  return seq
}

/** Counts the days from the events, as approval keeps them counted. */
export async function countDays(): Promise<void> {
  await env.DB.exec('delete from event_days')
  await env.DB.prepare(
    `insert into event_days (unit_id, campaign_id, day, n)
     select r.ancestor_id, iif(own.value, e.campaign_id, ''), e.day, sum(e.status not in ('postponed', 'cancelled'))
     from campaign_events e join unit_reach r on r.unit_id = e.unit_id join json_each('[0, 1]') own
     where e.approved_at is not null group by 1, 2, 3`,
  ).run()
}
