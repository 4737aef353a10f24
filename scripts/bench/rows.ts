// Rows in bulk, each kind by one statement over the numbers from 1 to n.
import { addDays, localDay } from '../../src/core/vi/dates.ts'

/** The commune whose pages are measured: the same rows at every size, so that only what lies beside them grows. */
export const home = 'x23191'
export const campaign = 'trung-thu'

const now = new Date()
export const today = localDay(now.toISOString())
export const thisYear = Number(today.slice(0, 4))
export const later = addDays(today, 60)
/** The month whose calendar is measured. */
export const month = `${thisYear}-09`
/** Rows of the home commune among the n. */
export const atHome = 40
/** Beyond the n, so many ideas, events and receipts wait for a decision: each write is measured on a new one. */
export const waiting = 2_000
/** Receipts that wait have numbers from here on. */
export const firstWaiting = 100_000_000

const numbers = (n: number): string =>
  `with recursive n(value) as (select 1 union all select value + 1 from n where value < ${n})`
/** The unit of a row: the first ones are at home, the others everywhere else. */
const placed = `from n join place p on p.n = iif(n.value <= ${atHome}, 0, 1 + n.value % (select max(n) from place))`
const more = (n: number): string =>
  `with recursive n(value) as (select ${n} + 1 union all select value + 1 from n where value < ${n} + ${waiting})`
const day = (first: string, span: number, of = 'value'): string =>
  `date('${first}', '+' || (${of} % ${span}) || ' days')`

/** Today's communes by number; 0 is home. */
export const places = `
  create temp table place (n integer primary key, unit_id text not null, province_id text not null);
  insert into place select 0, id, parent_id from units where id = '${home}';
  insert into place select row_number() over (order by parent_id <> 't68', id), id, parent_id from units
    where level = 'commune' and valid_to is null and id <> '${home}' and parent_id is not null`

/** Nine ideas in ten are published; one in a thousand holds a rare word. */
export const ideas = (n: number): string => `
  ${numbers(n)} insert into ideas (seq, id, status, topic, share, unit_id, code, received_at, received_day, read_due,
      title, body, published_seq, published_day, shuffle)
    select value, 'i' || value, iif(value % 10, 'published', 'reading'), iif(value % 3, 'play', 'school'), 1, 't68',
      'c' || value, '2026-11-01T00:00:00.000Z', '2026-11-01', '2026-11-02T00:00:00.000Z',
      iif(value % 10, 'Sân chơi ' || value, null), iif(value % 10, 'Em muốn có sân chơi gần nhà', null),
      iif(value % 10, value, null), iif(value % 10, '2026-11-02', null),
      iif(value % 10, (value * 618033988749) % 1099511627776, null) from n;
  ${more(n)} insert into ideas (seq, id, status, topic, share, unit_id, code, received_at, received_day, read_due)
    select value, 'i' || value, 'reading', 'play', 1, 't68', 'c' || value, '2026-11-03T00:00:00.000Z', '2026-11-03',
      '2026-11-04T00:00:00.000Z' from n;
  insert into idea_originals (idea_id, body) select id, 'Em muốn có sân chơi gần nhà' from ideas where status = 'reading';
  ${numbers(n)} insert into idea_search (rowid, words)
    select value, 'san choi ' || value || iif((value + 1) % 1000, '', ' hiem') from n where value % 10`

/** One sending in the audit for each idea. */
export const audit = (n: number): string => `
  ${numbers(n)} insert into commits (id, actor, digest, outcome, at)
    select 'b' || value, 'visitor', 'd', '{}', '2026-11-01T00:00:00.000Z' from n order by 'b' || value;
  ${numbers(n)} insert into events (commit_id, subject, subject_id, version, action, actor_kind, unit_id, at)
    select 'b' || value, 'idea', 'i' || value, 1, 'send', 'visitor', 't68', '2026-11-01T00:00:00.000Z' from n`

/** Eight events in ten are approved; those at home are all in the month that is measured. */
export const events = (n: number): string => `
  insert into campaigns (seq, id, slug, kind, year, name, theme, unit_id, starts_on, ends_on, registers_from, registers_to)
    values (1, 'k1', '${campaign}', 'mid_autumn', ${thisYear}, 'Tết Trung thu', 'Trăng sáng cho mọi em', 't68',
      '${thisYear}-09-01', '${thisYear}-09-30', '${thisYear}-01-01', '${thisYear}-12-31'),
    (2, 'k2', 'tet', 'other', ${thisYear + 1}, 'Tết ấm', null, 't68', '${today}', '${later}', '${today}', '${later}');
  ${numbers(n)} insert into campaign_events (seq, id, status, campaign_id, unit_id, commune_id, province_id, title, kinds,
      day, starts_at, ends_at, place_kind, place, under_7, from_7_to_9, from_10_to_12, from_13_to_15, adults, made_by,
      submitted_by, submitted_at, approved_by, approved_at)
    select value, 'e' || value, iif(value <= ${atHome} or value % 10 < 8, 'approved', 'submitted'), 'k1', p.unit_id,
      p.unit_id, p.province_id, 'Đêm hội trăng rằm ' || value, '[]',
      iif(value <= ${atHome}, ${day(`${month}-01`, 30)}, ${day(`${thisYear}-01-01`, 365)}), '18:00', '20:30', 'school',
      'Sân trường', 20, 60, 50, 30, 15, 'b-school', 'b-school', '${thisYear}-01-02T00:00:00.000Z',
      iif(value <= ${atHome} or value % 10 < 8, 'b-commune', null),
      iif(value <= ${atHome} or value % 10 < 8, '${thisYear}-01-03T00:00:00.000Z', null) ${placed};
  ${more(n)} insert into campaign_events (seq, id, status, campaign_id, organisation_id, unit_id, commune_id, province_id,
      title, kinds, day, starts_at, ends_at, place_kind, place, made_by, submitted_by, submitted_at)
    select value, 'e' || value, 'submitted', 'k1', 'o1', '${home}', '${home}', 't68', 'Đêm hội trăng rằm ' || value, '[]',
      '${thisYear}-12-24', '18:00', '20:30', 'school', 'Sân trường', 'b-school', 'b-school',
      '${thisYear}-11-03T00:00:00.000Z' from n;
  insert into event_days (unit_id, campaign_id, day, n)
    select r.ancestor_id, c.value, e.day, count(*) from campaign_events e join unit_reach r on r.unit_id = e.unit_id
      join (select '' as value union all select 'k1') c where e.approved_at is not null group by 1, 2, 3`

/** Of three pledges one is fulfilled in two parts, one half, one not at all; one receipt in ten waits. */
export const pledges = (n: number): string => `
  ${numbers(n)} insert into pledges (seq, id, status, pledger_kind, pledger_name, pledger_fold, display, public_name,
      promise, measure, amount, pledged_on, due_on, year, unit_id, commune_id, province_id, campaign_id, recorded_by,
      recorded_at, confirmed_by, confirmed_at, received, fulfilled_on)
    select value, 'p' || value, iif(value % 20, 'confirmed', 'pending'), 'enterprise', 'Công ty ' || value,
      'cong ty ' || value, 'full', 'Công ty ' || value, 'Quà cho các em', iif(value % 4, 'vnd', 'gift'),
      2 * (1 + value % 50) * iif(value % 4, 100000, 1), ${day(`${thisYear}-01-01`, 300)}, '${thisYear}-12-31', ${thisYear},
      p.unit_id, p.unit_id, p.province_id, iif(value % 2, 'k1', null), 'b-front', '${thisYear}-01-02T00:00:00.000Z',
      iif(value % 20, 'b-front2', null), iif(value % 20, '${thisYear}-01-03T00:00:00.000Z', null),
      iif(value % 20, (value % 3) * (1 + value % 50) * iif(value % 4, 100000, 1), 0),
      iif(value % 20 and value % 3 = 2, '${thisYear}-11-01', null) ${placed};
  ${numbers(2)} insert into receipts (id, pledge_id, unit_id, status, amount, received_on, document, recorded_by,
      recorded_at, verified_by, verified_at)
    select 'r' || p.seq || '.' || n.value, p.id, p.unit_id, 'verified', p.received / (p.seq % 3), '${thisYear}-11-01',
      'PT-' || p.seq, 'b-front', '${thisYear}-11-01T00:00:00.000Z', 'b-front2', '${thisYear}-11-01T01:00:00.000Z'
    from pledges p join n on n.value <= p.seq % 3 where p.received > 0;
  insert into receipts (id, pledge_id, unit_id, status, amount, received_on, recorded_by, recorded_at)
    select 'w' || seq, id, unit_id, 'recorded', 1, '${thisYear}-11-02', 'b-front', '${thisYear}-11-02T00:00:00.000Z'
    from pledges where status = 'confirmed' and seq > ${atHome} and seq % 10 = 1;
  ${numbers(waiting)} insert into receipts (seq, id, pledge_id, unit_id, status, amount, received_on, recorded_by, recorded_at)
    select ${firstWaiting} + value, 'x' || value, 'p' || (1 + value % 19), '${home}', 'recorded', 1, '${thisYear}-11-02',
      'b-front', '${thisYear}-11-02T00:00:00.000Z' from n;
  insert into tallies (unit_id, year, campaign_id, measure, pledges, fulfilled, late, promised, received)
    select r.ancestor_id, p.year, c.value, p.measure, count(*), sum(p.fulfilled_on is not null), 0, sum(p.amount),
      sum(p.received)
    from pledges p join unit_reach r on r.unit_id = p.unit_id
      join (select '' as value union all select 'k1') c on c.value = '' or c.value = p.campaign_id
    where p.status = 'confirmed' group by 1, 2, 3, 4`
