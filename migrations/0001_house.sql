-- What every feature stands on: commits and their events, settings, mail, throttles, drafts.

-- One row for each write. Its key makes a repeat harmless; `outcome` is what the first one answered.
create table commits (
  id text primary key,
  actor text not null,
  digest text not null,
  outcome text not null check (json_valid(outcome)),
  at text not null
) strict, without rowid;
create index commits_at on commits (at) where actor <> 'visitor';

-- Audit entry and optimistic lock in one: a rival for the same version fails on the key.
create table events (
  seq integer primary key,
  commit_id text not null references commits (id),
  subject text not null,
  subject_id text not null,
  version integer not null check (version > 0),
  action text not null,
  actor_kind text not null check (actor_kind in ('person', 'visitor', 'holder', 'system')),
  person_id text,
  unit_id text,
  at text not null,
  detail text check (detail is null or json_valid(detail)),
  unique (subject, subject_id, version)
) strict;
create index events_of_unit on events (unit_id, seq) where person_id is not null;
create index events_of_person on events (person_id, seq) where person_id is not null;

create trigger events_keep_update before update on events
begin select raise(abort, 'events are append-only'); end;
create trigger events_keep_delete before delete on events
begin select raise(abort, 'events are append-only'); end;
create trigger commits_keep_update before update on commits
begin select raise(abort, 'commits are append-only'); end;

-- One row: deadlines, thresholds, the owner's details. The shape is core/settings.
create table settings (
  id integer primary key check (id = 1),
  version integer not null,
  body text not null check (json_valid(body))
) strict;
insert into settings (id, version, body) values (1, 0, '{}');

create table holidays (
  day text primary key check (day glob '????-??-??'),
  kind text not null check (kind in ('holiday', 'substitute', 'makeup')),
  name text not null,
  announced integer not null default 1 check (announced in (0, 1))
) strict, without rowid;

-- Mail leaves with the record that caused it. The body is emptied once it is sent: it may carry a link.
create table outbox (
  seq integer primary key,
  id text not null unique,
  recipient text not null,
  subject text not null,
  body text not null,
  created_at text not null,
  next_at text,
  attempts integer not null default 0,
  sent_at text,
  fault text
) strict;
create index outbox_due on outbox (next_at) where next_at is not null;

-- Counters in windows of time. The key is a keyed digest, never an address or a name.
create table throttles (
  key text primary key,
  n integer not null,
  until text not null
) strict, without rowid;

-- The four steps of a child, sealed under a key that only the child's cookie holds.
create table drafts (
  id text primary key,
  sealed text not null,
  expires_at text not null
) strict, without rowid;

-- Who opened which text.
create table reads (
  seq integer primary key,
  subject text not null,
  subject_id text not null,
  person_id text not null,
  at text not null
) strict;
create index reads_of_subject on reads (subject, subject_id, seq);

-- What the cron did last, so that a stopped cron can be seen.
create table heartbeats (
  job text primary key,
  at text not null
) strict, without rowid;
