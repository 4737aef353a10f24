import { env } from 'cloudflare:workers'
import { addDays, addMonths, localDay } from '../../src/core/vi/dates.ts'

export const begin = '2026-11-24T02:00:00.000Z'

/** One kind of personal data of every age, and by when it must be gone: written down here once more, by hand. */
export type Aged = {
  readonly name: string
  /** Rows `k` of 0 to 89: `{past}` is a moment up to seven years ago, `{soon}` a day up to two years from now or past. */
  readonly seed: string
  /** What still holds something: `id`, and what its term counts from. */
  readonly left: string
  /** The first moment or day on which it must be gone. */
  readonly gone: (from: string) => string
}

const set = (from: string): string => from
const days = (n: number) => (from: string) => addDays(localDay(from), n)
const months = (n: number) => (from: string) => addMonths(from.length === 10 ? from : localDay(from), n)

export const aged: readonly Aged[] = [
  {
    name: 'drafts, two hours after they were written',
    seed: "insert into drafts (id, sealed, expires_at) select k, 'x', {soonAt} from ages",
    left: 'select id as id, expires_at as start from drafts',
    gone: set,
  },
  {
    name: 'counters',
    seed: 'insert into throttles (key, n, until) select k, 1, {soonAt} from ages',
    left: 'select key as id, until as start from throttles',
    gone: set,
  },
  {
    name: 'sessions',
    seed: `insert into sessions (token, id, person_id, stage, device, created_at, seen_at, expires_at)
      select 't' || k, k, 'staff', 'full', 'x', '2020', '2020', {soonAt} from ages`,
    left: 'select token as id, expires_at as start from sessions',
    gone: set,
  },
  {
    name: 'mailed links, 30 days after they were over',
    seed: "insert into links (token, kind, person_id, expires_at) select k, 'reset', 'staff', {soonAt} from ages",
    left: 'select token as id, expires_at as start from links',
    gone: days(30),
  },
  {
    name: 'mail, 30 days after it was written',
    seed: "insert into outbox (id, recipient, subject, body, created_at) select k, 'a@b.vn', 's', '', {past} from ages",
    left: 'select id as id, created_at as start from outbox',
    gone: days(30),
  },
  {
    name: 'what a child wrote, 90 days after the decision',
    seed: `insert into idea_originals (idea_id, body, sealed, delete_on) select 'w' || k, 'x', 1, {soon} from ages`,
    left: 'select idea_id as id, delete_on as start from idea_originals where delete_on is not null',
    gone: set,
  },
  {
    name: 'what a child wrote and nobody ever decided on, two years after it came',
    seed: `insert into idea_originals (idea_id, body) select 'u' || k, 'x' from ages`,
    left: `select o.idea_id as id, i.received_at as start from idea_originals o join ideas i on i.id = o.idea_id
      where o.delete_on is null`,
    gone: months(24),
  },
  {
    name: 'age and area of an idea that is not public, two years after it was closed',
    seed: 'select 1',
    left: `select id as id, coalesce(decided_at, received_at) as start from ideas where age_band is not null or area is not null
      or hints > 0 or signs > 0 or authors is not null`,
    gone: months(24),
  },
  {
    name: 'the name of who told us of the site, a year after',
    seed: `insert into feedback (id, status, body, sender, unit_id, code, received_at, answer_due, answer, answered_at)
      select k, 'answered', 'x', 'Ông Tín', 't68', k, {past}, '2020', 'y', '2020' from ages`,
    left: 'select id as id, received_at as start from feedback where sender is not null',
    gone: months(12),
  },
  {
    name: 'their words, two years after',
    seed: 'select 1',
    left: "select id as id, received_at as start from feedback where body <> '' or answer <> ''",
    gone: months(24),
  },
  {
    name: 'words of a case, on their day',
    seed: "insert into concern_texts (concern_id, part, sealed) select 'k' || k, 'words', 'x' from ages",
    left: `select t.concern_id as id, b.start as start from concern_texts t join case_days b on b.id = t.concern_id`,
    gone: set,
  },
  {
    name: 'who took a case over, on the same day',
    seed: `insert into handovers (id, concern_id, receiver_kind, receiver, number, at, recorded_at, recorded_by)
      select k, 'k' || k, 'police', 'Thiếu úy An', '12', '2020', '2020', 'staff' from ages`,
    left: "select h.concern_id as id, b.start as start from handovers h join case_days b on b.id = h.concern_id where h.receiver <> ''",
    gone: set,
  },
  {
    name: 'what a case tells of the child, on the same day',
    seed: 'select 1',
    left: `select c.id as id, b.start as start from concerns c join case_days b on b.id = c.id
      where c.age_band is not null or c.area is not null or c.wish is not null or c.danger is not null`,
    gone: set,
  },
  {
    name: 'shifts, 90 days after their end',
    seed: `insert into duties (id, unit_id, person_id, duty, phone, starts_at, ends_at, made_by)
      select k, 't68', 'staff', 'officer', '0912345678', '2000', {past}, 'staff' from ages`,
    left: 'select id as id, ends_at as start from duties',
    gone: days(90),
  },
  {
    name: 'the phone of a shift, 30 days after its end',
    seed: 'select 1',
    left: "select id as id, ends_at as start from duties where phone <> ''",
    gone: days(30),
  },
  {
    name: 'who read what, five years after',
    seed: "insert into reads (subject, subject_id, person_id, at) select 'idea', k, 'staff', {past} from ages",
    left: 'select subject_id as id, at as start from reads',
    gone: months(60),
  },
  {
    name: 'who asked about their data, on the day set when it was closed',
    seed: `insert into privacy_requests (id, kind, status, unit_id, sealed, received_at, received_day, acknowledge_due, due, closed_at, delete_on)
      select k, 'view', 'done', 't68', {soon}, '2020', '2020', '2020', '2020', '2020', {soon} from ages`,
    left: 'select id as id, sealed as start from privacy_requests where sealed is not null or delete_on is not null',
    gone: set,
  },
  {
    name: 'breaches, five years after they were closed',
    seed: `insert into breaches (id, status, unit_id, what, measures, found_at, notify_due, closed_at, made_by)
      select k, 'closed', 't68', 'x', 'y', '2010', '2010', {past}, 'staff' from ages`,
    left: 'select id as id, closed_at as start from breaches',
    gone: months(60),
  },
  {
    name: 'accounts, two years after they ended',
    seed: `insert into people (id, email, name, password, totp, ended_at)
      select 'e' || k, k || '@b.vn', 'Bà Mai', 'x', 'y', {past} from ages`,
    left: "select id as id, ended_at as start from people where ended_at is not null and (email like '%@b.vn' or password is not null or totp is not null)",
    gone: months(24),
  },
  {
    name: 'their spare codes, at the same time',
    seed: "insert into recovery_codes (person_id, code) select 'e' || k, 'x' from ages",
    left: 'select p.id as id, p.ended_at as start from recovery_codes c join people p on p.id = c.person_id',
    gone: months(24),
  },
  {
    name: 'contacts of events, on their day',
    seed: "insert into event_contacts (event_id, name, phone, delete_on) select 'v' || k, 'Cô Lan', '0912', {soon} from ages",
    left: 'select event_id as id, delete_on as start from event_contacts',
    gone: set,
  },
  {
    name: 'how an event is kept safe, on the same day',
    seed: 'select 1',
    left: `select e.id as id, b.start as start from campaign_events e join event_ends b on b.id = e.id where e.safety <> '{}'`,
    gone: set,
  },
  {
    name: 'who signed for a pledge, five years after it was due',
    seed: `insert into pledges (id, status, pledger_kind, pledger_name, pledger_fold, representative, display, public_name, promise,
        measure, amount, pledged_on, due_on, year, unit_id, recorded_by, recorded_at)
      select k, 'pending', 'enterprise', 'Hoa Mai', 'hoa mai', 'Ông Tín', 'full', 'Hoa Mai', 'x', 'vnd', 5, '2015-01-01',
        substr({past}, 1, 10), 2015, 't68', 'staff', '2015' from ages`,
    left: 'select id as id, due_on as start from pledges where representative is not null',
    gone: months(60),
  },
]

const past = "strftime('%Y-%m-%dT%H:%M:%fZ', '2026-11-24 02:00:00', '-' || (k * 30 + 1) || ' days')"
const soonAt = "strftime('%Y-%m-%dT%H:%M:%fZ', '2026-11-24 02:00:00', (k * 9 - 60) || ' days')"
const soon = "date('2026-11-24', (k * 9 - 60) || ' days')"

function filled(text: string): string {
  return text.replaceAll('{past}', past).replaceAll('{soonAt}', soonAt).replaceAll('{soon}', soon)
}

/** What the rows above hang on. Tables beside remember days that the purge clears. */
const before = [
  'create table ages (k text primary key) strict',
  'with recursive n(k) as (select 0 union all select k + 1 from n where k < 89) insert into ages select cast(k as text) from n',
  'create table case_days (id text primary key, start text) strict',
  "insert into case_days select 'k' || k, {soon} from ages",
  'create table event_ends (id text primary key, start text) strict',
  "insert into event_ends select 'v' || k, {soon} from ages",
  "insert into people (id, email, name) values ('staff', 'staff@c.vn', 'Cán bộ'), ('other', 'other@c.vn', 'Cán bộ')",
  "insert into campaigns (seq, id, slug, kind, year, name, unit_id, starts_on, ends_on, registers_from, registers_to) values (1, 'c', 'c', 'other', 2026, 'c', 't68', '2026-01-01', '2026-12-31', '2026-01-01', '2026-12-31')",
  "insert into campaign_events (id, status, campaign_id, unit_id, safety, made_by) select 'v' || k, 'draft', 'c', 't68', '{\"medic\":1}', 'staff' from ages",
  `insert into ideas (id, status, topic, age_band, area, authors, share, unit_id, code, received_at, received_day, read_due, hints, signs, decided_at)
    select 'd' || k, 'private', 'play', '10-12', 'coast', 'one', 0, 't68', 'd' || k, '2015', '2015', '2015', 1, 1, {past} from ages`,
  `insert into ideas (id, status, topic, age_band, area, share, unit_id, code, received_at, received_day, read_due)
    select 'u' || k, 'reading', 'play', '7-9', 'city', 0, 't68', 'u' || k, {past}, '2015', '2015' from ages`,
  // decided on the first day: their originals go by their own day, not with the idea
  `insert into ideas (id, status, topic, share, unit_id, code, received_at, received_day, read_due, decided_at)
    select 'w' || k, 'private', 'play', 0, 't68', 'w' || k, '2026-11-24', '2026-11-24', '2026', '2026-11-24T02:00:00.000Z' from ages`,
  `insert into concerns (id, status, source, level, unit_id, wish, danger, age_band, area, received_at, received_day, handed_at, closed_at, delete_on)
    select 'k' || k, 'handedOver', 'help', 3, 't68', 'find', 'yes', '7-9', 'city', '2020', '2020', '2020', '2020', {soon} from ages`,
]

/** Every kind in ninety ages. */
export async function seedAges(): Promise<void> {
  const statements = [...before, ...aged.map(({ seed }) => seed)]
  for (const text of statements) await env.DB.prepare(filled(text)).run()
}

export type Left = ReadonlyMap<string, string>

/** What still holds something, of each kind: id → from when. */
export async function leftOf(): Promise<Left[]> {
  const answers = await env.DB.batch<{ id: string; start: string }>(
    aged.map(({ left }) => env.DB.prepare(left)),
  )
  return answers.map(({ results }) => new Map(results.map(({ id, start }) => [id, start])))
}
