-- What people promise for children, what was received of it, and the tallies of both.

-- What is counted: money in đồng, goods in a unit of their own. Amounts of different measures are never added.
create table measures (
  code text primary key,
  kind text not null check (kind in ('money', 'goods'))
) strict, without rowid;
insert into measures (code, kind) values ('vnd', 'money'), ('gift', 'goods'), ('scholarship', 'goods'),
  ('set', 'goods'), ('piece', 'goods'), ('book', 'goods'), ('bicycle', 'goods'), ('box', 'goods'),
  ('kilogram', 'goods'), ('litre', 'goods');

-- seq is the public number. `received` is the sum of its verified receipts and moves in their batch;
-- `late` is set by the nightly job and by the receipt that ends it.
create table pledges (
  seq integer primary key,
  id text not null unique,
  version integer not null default 1,
  status text not null check (status in ('pending', 'confirmed', 'withdrawn', 'cancelled')),
  pledger_kind text not null check (pledger_kind in ('enterprise', 'organisation', 'person', 'household')),
  pledger_name text not null,
  pledger_fold text not null,
  representative text,
  display text not null check (display in ('full', 'initials', 'anonymous')),
  -- What the public reads of the name.
  public_name text,
  promise text not null,
  child_words text,
  measure text not null references measures (code),
  amount integer not null check (amount between 1 and 1000000000000000),
  pledged_on text not null check (pledged_on glob '????-??-??'),
  due_on text not null check (due_on >= pledged_on),
  year integer not null check (year = cast(substr(pledged_on, 1, 4) as integer)),
  -- The unit that it was on its day; the two below are today's.
  unit_id text not null references units (id),
  commune_id text references units (id),
  province_id text references units (id),
  campaign_id text references campaigns (id),
  basis text,
  recorded_by text not null references people (id),
  recorded_at text not null,
  confirmed_by text references people (id),
  confirmed_at text,
  ended_at text,
  reason text,
  received integer not null default 0 check (received >= 0),
  fulfilled_on text check (fulfilled_on glob '????-??-??'),
  late integer not null default 0 check (late in (0, 1)),
  check ((display = 'anonymous') = (public_name is null)),
  check ((confirmed_by is null) = (confirmed_at is null)),
  check (confirmed_by is null or confirmed_by <> recorded_by),
  check (status <> 'confirmed' or confirmed_at is not null),
  check ((status in ('withdrawn', 'cancelled')) = (ended_at is not null)),
  check ((fulfilled_on is not null) = (received >= amount)),
  check (late = 0 or (status = 'confirmed' and received < amount))
) strict;
-- What waits for somebody is what somebody else recorded.
create index pledges_waiting on pledges (unit_id, recorded_by, seq) where status = 'pending';
create index pledges_of_unit on pledges (unit_id, seq);
create index pledges_alike on pledges (unit_id, pledger_fold);
create index pledges_of_commune on pledges (commune_id, seq);
create index pledges_of_province on pledges (province_id, seq);
create index pledges_of_campaign on pledges (campaign_id, seq) where campaign_id is not null;
create index pledges_of_campaign_in_commune on pledges (campaign_id, commune_id, seq) where campaign_id is not null;
create index pledges_of_campaign_in_province on pledges (campaign_id, province_id, seq) where campaign_id is not null;
create index pledges_of_year on pledges (year, seq);
-- The stage of `rules/pledge`, word for word as `queries/pledges` asks for it.
create index pledges_in_commune on pledges (commune_id, (case when status = 'pending' then 'pending'
  when status <> 'confirmed' then 'ended' when fulfilled_on is not null then 'fulfilled'
  when late = 1 then 'late' else 'running' end), seq);
create index pledges_in_province on pledges (province_id, (case when status = 'pending' then 'pending'
  when status <> 'confirmed' then 'ended' when fulfilled_on is not null then 'fulfilled'
  when late = 1 then 'late' else 'running' end), seq);
-- The pledges behind a number of a tally.
create index pledges_counted_in_commune on pledges (commune_id, year, measure, (case when status = 'pending'
  then 'pending' when status <> 'confirmed' then 'ended' when fulfilled_on is not null then 'fulfilled'
  when late = 1 then 'late' else 'running' end), seq);
create index pledges_counted_in_province on pledges (province_id, year, measure, (case when status = 'pending'
  then 'pending' when status <> 'confirmed' then 'ended' when fulfilled_on is not null then 'fulfilled'
  when late = 1 then 'late' else 'running' end), seq);
create index pledges_named_in_commune on pledges (commune_id, pledger_fold, seq);
create index pledges_named_in_province on pledges (province_id, pledger_fold, seq);
create index pledges_late on pledges (unit_id, due_on) where late = 1;
create index pledges_open on pledges (due_on, seq) where status = 'confirmed' and late = 0 and fulfilled_on is null;
create index pledges_fulfilled on pledges (province_id, fulfilled_on) where fulfilled_on is not null;
create index pledges_fulfilled_in_commune on pledges (commune_id, fulfilled_on) where fulfilled_on is not null;
create index pledges_by_fulfilment on pledges (fulfilled_on) where fulfilled_on is not null;
-- Under which units of old pledges stand that lie in no commune of today.
create index pledges_beside on pledges (province_id, year, unit_id) where commune_id is null;

-- What came in, in parts. A correction is a reversing entry; nothing is changed and nothing deleted.
create table receipts (
  seq integer primary key,
  id text not null unique,
  version integer not null default 1,
  pledge_id text not null references pledges (id),
  unit_id text not null references units (id),
  status text not null check (status in ('recorded', 'verified')),
  amount integer not null check (amount <> 0 and amount between -1000000000000000 and 1000000000000000),
  received_on text not null check (received_on glob '????-??-??'),
  document text,
  reverses_id text references receipts (id),
  -- Why it is a reversal, or why it is more than was promised.
  reason text,
  recorded_by text not null references people (id),
  recorded_at text not null,
  verified_by text references people (id),
  verified_at text,
  check ((reverses_id is null) = (amount > 0)),
  check (reverses_id is null or reason is not null),
  check ((status = 'verified') = (verified_by is not null and verified_at is not null)),
  check (verified_by is null or verified_by <> recorded_by)
) strict;
create index receipts_of_pledge on receipts (pledge_id, seq);
create index receipts_waiting on receipts (unit_id, seq) where status = 'recorded';
create index receipts_waiting_by on receipts (unit_id, recorded_by, seq) where status = 'recorded';
create unique index receipts_reversed on receipts (reverses_id) where reverses_id is not null;

create trigger receipts_keep_delete before delete on receipts
begin select raise(abort, 'receipts are never deleted'); end;
create trigger receipts_keep_amount before update of seq, id, pledge_id, unit_id, amount, received_on, reverses_id,
  recorded_by, recorded_at on receipts
begin select raise(abort, 'receipts are corrected by reversing entries'); end;

-- Sums for each unit that the pledge's unit reaches (itself, today's commune, province, country), year of the
-- promise, campaign ('' for all) and measure. They move in the batch that causes them; a nightly job proves them.
create table tallies (
  unit_id text not null references units (id),
  year integer not null,
  campaign_id text not null,
  measure text not null references measures (code),
  pledges integer not null check (pledges >= 0),
  fulfilled integer not null check (fulfilled between 0 and pledges),
  late integer not null check (late between 0 and pledges),
  -- Beyond these JSON and JavaScript would round.
  promised integer not null check (promised between 0 and 9007199254740991),
  received integer not null check (received between 0 and 9007199254740991),
  primary key (unit_id, year, campaign_id, measure)
) strict, without rowid;

-- What the nightly proof found: how many tallies differ from the sum of their entries.
create table tally_proofs (
  day text primary key check (day glob '????-??-??'),
  at text not null,
  checked integer not null,
  wrong integer not null
) strict, without rowid;

-- Everything public reads these views and nothing else.
create view public_pledges as
  select seq, id, status, pledger_kind, display, public_name, promise, child_words, measure, amount, pledged_on, due_on,
    year, unit_id, commune_id, province_id, campaign_id, basis, confirmed_at, ended_at, received, fulfilled_on, late
  from pledges where confirmed_at is not null;
create view public_receipts as
  select r.seq as seq, r.id as id, r.pledge_id as pledge_id, r.amount as amount, r.received_on as received_on,
    r.document as document, r.reverses_id as reverses_id, r.verified_at as verified_at
  from receipts r where r.status = 'verified';
