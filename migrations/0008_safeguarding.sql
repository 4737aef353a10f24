-- Child protection: concerns and what hides with them, the duty rota, alarms; and personal data that people ask about.

-- What the screening suggests for the order of reading, 0 to 3.
alter table ideas add column signs integer not null default 0 check (signs between 0 and 3);
-- Two years after it was closed, an idea that is not public no longer says anything of the child.
alter table ideas add column forgotten integer not null default 0 check (forgotten in (0, 1));
-- What its child is told of it moves by the clock alone, since a protection officer had it.
alter table ideas add column quiet integer not null default 0 check (quiet in (0, 1));
-- Where children's words lie open on a screen, a session locks itself; the second factor opens it until then.
alter table sessions add column open_until text;

-- seq is the number of the case. Nothing in this row tells what a child wrote.
create table concerns (
  seq integer primary key,
  id text not null unique,
  version integer not null default 1,
  status text not null check (status in ('waiting', 'assessing', 'handedOver', 'notConcern')),
  source text not null check (source in ('screening', 'help', 'moderator', 'paper', 'drill')),
  level integer not null check (level between 1 and 3),
  suggested integer check (suggested between 1 and 3),
  idea_id text references ideas (id),
  unit_id text not null references units (id),
  wish text check (wish in ('find', 'call', 'read')),
  danger text check (danger in ('yes', 'unclear', 'no')),
  age_band text check (age_band in ('7-9', '10-12', '13-15', '16+')),
  area text check (area in ('highland', 'coast', 'city', 'plain')),
  crowded integer not null default 0 check (crowded in (0, 1)),
  raised_by text references people (id),
  received_at text not null,
  received_day text not null,
  opened_at text,
  opened_by text references people (id),
  holder_id text references people (id),
  handed_at text,
  dismissed_at text,
  dismissed_by text references people (id),
  closed_at text,
  closed_by text references people (id),
  next_alarm_at text,
  delete_on text,
  check (status <> 'handedOver' or (handed_at is not null and closed_at is not null)),
  check (status <> 'notConcern' or source = 'drill' or closed_by <> dismissed_by)
) strict;
create unique index concerns_of_idea on concerns (idea_id) where idea_id is not null and status <> 'notConcern';
create index concerns_any_of_idea on concerns (idea_id) where idea_id is not null;
create index concerns_open on concerns (unit_id, seq) where status in ('waiting', 'assessing');
create index concerns_of_unit on concerns (unit_id, seq);
create index concerns_alarms on concerns (next_alarm_at) where next_alarm_at is not null;
create index concerns_alarms_alone on concerns (next_alarm_at) where next_alarm_at is not null and crowded = 0;
create index concerns_due on concerns (delete_on) where delete_on is not null;
create index concerns_raised on concerns (raised_by, seq) where raised_by is not null;

-- Words of children and of those who help them, each part sealed by itself.
create table concern_texts (
  concern_id text not null references concerns (id),
  part text not null check (part in ('words', 'findBy', 'safeTime', 'notToKnow', 'note', 'reason', 'form')),
  sealed text not null,
  primary key (concern_id, part)
) strict, without rowid;

-- To whom a case was handed, when, under which number.
create table handovers (
  id text primary key,
  concern_id text not null references concerns (id),
  receiver_kind text not null check (receiver_kind in ('line111', 'police', 'commune', 'health')),
  receiver text not null,
  number text not null,
  at text not null,
  recorded_at text not null,
  recorded_by text not null references people (id)
) strict, without rowid;
create index handovers_of_concern on handovers (concern_id, at);

-- Who is on duty. The promise to children counts only while somebody has checked in.
create table duties (
  id text primary key,
  version integer not null default 1,
  unit_id text not null references units (id),
  person_id text not null references people (id),
  duty text not null check (duty in ('officer', 'reserve', 'head')),
  phone text not null,
  starts_at text not null,
  ends_at text not null check (ends_at > starts_at),
  checked_in_at text,
  checked_out_at text,
  removed_at text,
  made_by text not null references people (id)
) strict, without rowid;
create index duties_of_unit on duties (unit_id, ends_at) where removed_at is null;
create index duties_of_person on duties (person_id, ends_at) where removed_at is null;

-- Which step of the clock was sent for which case: a step is sent once, whoever sends it.
create table alarms (
  concern_id text not null references concerns (id),
  step text not null,
  due_at text not null,
  fired_at text not null,
  told integer not null check (told >= 0),
  primary key (concern_id, step)
) strict, without rowid;

-- A deadline that was broken, for the leaders: without the case's words.
create table incidents (
  seq integer primary key,
  id text not null unique,
  version integer not null default 1,
  concern_id text not null references concerns (id),
  kind text not null check (kind in ('openLate', 'handOverLate', 'noDuty')),
  level integer not null check (level between 1 and 3),
  drill integer not null default 0 check (drill in (0, 1)),
  unit_id text not null references units (id),
  at text not null,
  review_due text not null,
  reviewed_at text,
  reviewed_by text references people (id),
  unique (concern_id, kind)
) strict;
create index incidents_open on incidents (unit_id, seq) where reviewed_at is null;

-- What protection officers added to or took from the lists of the screening. The newest row is in force.
create table screening_edits (
  seq integer primary key,
  id text not null unique,
  body text not null check (json_valid(body)),
  made_at text not null,
  made_by text not null references people (id)
) strict;

-- Requests of people about their data, with the clocks of Nghị định 356/2025, Điều 5.
create table privacy_requests (
  seq integer primary key,
  id text not null unique,
  version integer not null default 1,
  kind text not null check (kind in ('view', 'copy', 'correct', 'delete', 'withdraw', 'object')),
  status text not null check (status in ('open', 'acknowledged', 'done', 'refused')),
  unit_id text not null references units (id),
  sealed text,
  received_at text not null,
  received_day text not null,
  acknowledge_due text not null,
  due text not null,
  extended integer not null default 0 check (extended in (0, 1)),
  acknowledged_at text,
  closed_at text,
  closed_by text references people (id),
  delete_on text
) strict;
create index privacy_requests_open on privacy_requests (unit_id, due) where closed_at is null;
create index privacy_requests_due on privacy_requests (delete_on) where delete_on is not null;

-- Breaches of personal data: told to the authority within 72 hours (Luật 91/2025/QH15, Điều 23).
create table breaches (
  seq integer primary key,
  id text not null unique,
  version integer not null default 1,
  status text not null check (status in ('open', 'notified', 'closed')),
  unit_id text not null references units (id),
  what text not null,
  measures text not null,
  people integer check (people >= 0),
  found_at text not null,
  notify_due text not null,
  notified_at text,
  number text,
  closed_at text,
  made_by text not null references people (id)
) strict;
create index breaches_open on breaches (unit_id, notify_due) where closed_at is null;

-- What was erased, so that a restored backup forgets it again. Ids only.
create table erasures (
  seq integer primary key,
  subject text not null,
  subject_id text not null,
  at text not null,
  unique (subject, subject_id)
) strict;

-- An open concern hides its idea from everybody but protection officers; one that was handed over hides it for good.
drop view public_ideas;
create view desk_ideas as
  select i.* from ideas i
  where not exists (select 1 from concerns c where c.idea_id = i.id and c.status <> 'notConcern');
create view public_ideas as
  select seq, id, topic, age_band, area, province_id, authors, title, body, masked,
    received_day, published_seq, published_day, shuffle
  from ideas where status = 'published'
    and not exists (select 1 from concerns c where c.idea_id = ideas.id and c.status <> 'notConcern');

-- Those for whom the screening saw signs are read first.
drop index ideas_waiting;
create index ideas_waiting on ideas (unit_id, (signs > 0) desc, seq) where status in ('reading', 'declining');

-- What is past its term (core/retention) is found without reading what is not.
create index outbox_by_age on outbox (created_at);
create index reads_by_age on reads (at);
create index reads_of_person on reads (person_id, seq);
create index sessions_over on sessions (expires_at);
create index links_over on links (expires_at);
create index people_ended on people (ended_at) where ended_at is not null and email not glob '*@erased.invalid';
create index feedback_named on feedback (received_at) where sender is not null;
create index feedback_worded on feedback (received_at) where body <> '';
create index pledges_represented on pledges (due_on) where representative is not null;
create index duties_over on duties (ends_at);
create index duties_reachable on duties (ends_at) where phone <> '';
create index breaches_closed on breaches (closed_at) where closed_at is not null;

-- Who read which case, the newest first, past all that moderators read.
create index reads_of_concerns on reads (seq) where subject in ('concern', 'concern_words');
