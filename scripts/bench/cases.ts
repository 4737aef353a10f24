import { campaign, firstWaiting, home, later, month, thisYear, today } from './rows.ts'
import type { Somebody } from './seed.ts'
import { event, form, idea, receipt, type Sent } from './sends.ts'

/** A page that is opened. */
export type PageCase = { readonly name: string; readonly path: string; readonly who?: Somebody }
/** A write, with the one insert that the bare Worker makes in its stead. `at` counts up; each is a new one. */
export type WriteCase = {
  readonly name: string
  readonly send: (at: number, size: number) => Sent
  readonly status: number
  readonly bare: {
    readonly sql: string
    readonly values: (at: number, size: number) => readonly (string | number | null)[]
  }
}

export const pages: readonly PageCase[] = [
  { name: 'home', path: '/' },
  { name: 'public list of ideas', path: '/dien-dan/y-tuong' },
  { name: 'the same, one topic', path: '/dien-dan/y-tuong?chu-de=truong-hoc' },
  { name: 'the same, shuffled', path: '/dien-dan/y-tuong?thu-tu=doi-cho' },
  { name: 'one idea', path: '/dien-dan/y-tuong/501' },
  { name: 'search, nine in ten match', path: '/dien-dan/y-tuong?q=s%C3%A2n+ch%C6%A1i' },
  { name: 'search, one in a thousand matches', path: '/dien-dan/y-tuong?q=hi%E1%BA%BFm' },
  { name: 'search, nothing matches', path: '/dien-dan/y-tuong?q=kh%C3%B4ng+c%C3%B3+ch%E1%BB%AF+n%C3%A0y' },
  { name: 'moderators’ queue', path: '/quan-tri/duyet', who: 'moderator' },
  { name: 'calendar month of a commune', path: `/su-kien?xa=${home}&thang=${month}` },
  { name: 'one event', path: '/su-kien/1' },
  { name: 'a campaign', path: `/chien-dich/${campaign}` },
  { name: 'events that wait for a commune', path: '/quan-tri/su-kien', who: 'commune' },
  { name: 'public tallies, the province', path: `/cong-khai?nam=${thisYear}` },
  { name: 'public tallies, a commune', path: `/cong-khai?nam=${thisYear}&don-vi=${home}` },
  { name: 'official tallies, the province', path: `/quan-tri/tong-hop?nam=${thisYear}`, who: 'leader' },
  { name: 'list of pledges', path: '/cam-ket' },
  { name: 'one pledge', path: '/cam-ket/21' },
  { name: 'state of health', path: '/suc-khoe' },
]

export const writes: readonly WriteCase[] = [
  {
    name: 'send an idea',
    send: (at) => idea(at),
    status: 201,
    bare: {
      sql: `insert into ideas (id, status, topic, share, unit_id, code, received_at, received_day, read_due)
        values (?, 'reading', 'school', 1, 't68', ?, '2026-11-01T00:00:00.000Z', '2026-11-01', '2026-11-02T00:00:00.000Z')`,
      values: (at) => [`bare${at}`, `bare${at}`],
    },
  },
  {
    name: 'decide on an idea',
    send: (at, size) =>
      form(
        `/quan-tri/duyet/${size + 1 + at}/quyet-dinh`,
        { decision: 'keepPrivate', version: '1' },
        'moderator',
      ),
    status: 303,
    bare: {
      sql: `update ideas set status = 'private', version = version + 1, decided_by = 'b-moderator',
        decided_at = '2026-11-02T00:00:00.000Z' where seq = ?`,
      values: (at, size) => [size + 1 + at],
    },
  },
  {
    name: 'record a receipt',
    send: (at) => receipt(at),
    status: 201,
    bare: {
      sql: `insert into receipts (id, pledge_id, unit_id, status, amount, received_on, document, recorded_by, recorded_at)
        values (?, 'p27', '${home}', 'recorded', 1000, '${today}', 'PT', 'b-front', '${today}T00:00:00.000Z')`,
      values: (at) => [`bare${at}`],
    },
  },
  {
    name: 'verify a receipt',
    send: (at) =>
      form(
        `/quan-tri/cam-ket/${1 + ((at + 1) % 19)}/phieu/${firstWaiting + at + 1}/xac-nhan`,
        { version: '1' },
        'front2',
      ),
    status: 303,
    bare: {
      sql: `update receipts set status = 'verified', version = version + 1, verified_by = 'b-front2',
        verified_at = '${today}T00:00:00.000Z' where seq = ?`,
      values: (at) => [firstWaiting + at + 1],
    },
  },
  {
    name: 'register and submit an event',
    send: event,
    status: 201,
    bare: {
      sql: `insert into campaign_events (id, status, campaign_id, organisation_id, unit_id, commune_id, province_id, title,
          day, starts_at, ends_at, place_kind, place, made_by, submitted_by, submitted_at)
        values (?, 'submitted', 'k2', 'o1', '${home}', '${home}', 't68', 'Đêm hội trăng rằm', '${later}', '18:00', '20:30',
          'school', 'Sân trường', 'b-school', 'b-school', '${today}T00:00:00.000Z')`,
      values: (at) => [`bare${at}`],
    },
  },
  {
    name: 'approve an event',
    send: (at, size) => form(`/quan-tri/su-kien/${size + 1 + at}/ghi-nhan`, { version: '1' }, 'commune'),
    status: 303,
    bare: {
      sql: `update campaign_events set status = 'approved', version = version + 1, approved_by = 'b-commune',
        approved_at = '${today}T00:00:00.000Z' where seq = ?`,
      values: (at, size) => [size + 1 + at],
    },
  },
]
