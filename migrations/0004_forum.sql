-- seq is the public number and the order of arrival; the receipt code is kept only as a keyed digest.
create table ideas (
  seq integer primary key,
  id text not null unique,
  version integer not null default 1,
  status text not null check (status in ('reading', 'declining', 'published', 'private', 'declined', 'withdrawn')),
  topic text not null check (topic in ('school', 'play', 'safety', 'health', 'environment', 'family', 'other', 'unsure')),
  age_band text check (age_band in ('7-9', '10-12', '13-15', '16+')),
  area text check (area in ('highland', 'coast', 'city', 'plain')),
  province_id text references units (id),
  authors text check (authors in ('one', 'several')),
  share integer not null check (share in (0, 1)),
  unit_id text not null references units (id),
  code text not null unique,
  received_at text not null,
  received_day text not null,
  read_due text not null,
  hints integer not null default 0 check (hints >= 0),
  hasty integer not null default 0 check (hasty in (0, 1)),
  title text,
  body text,
  masked integer not null default 0 check (masked in (0, 1)),
  decided_at text,
  decided_by text references people (id),
  decline_reason text check (decline_reason in ('identifying', 'hurtful')),
  published_seq integer,
  published_day text,
  shuffle integer,
  check (status <> 'published' or (share = 1 and title is not null and body is not null
    and published_seq is not null and published_day is not null and shuffle is not null)),
  check (status not in ('declining', 'declined') or decline_reason is not null)
) strict;
create index ideas_waiting on ideas (unit_id, seq) where status in ('reading', 'declining');
create unique index ideas_published on ideas (published_seq) where status = 'published';
create index ideas_newest_of_topic on ideas (topic, published_seq) where status = 'published';
create index ideas_shuffled on ideas (shuffle, seq) where status = 'published';
create index ideas_shuffled_of_topic on ideas (topic, shuffle, seq) where status = 'published';
create index ideas_decided on ideas (unit_id, decided_at) where decided_at is not null;

-- What the child wrote. Sealed when a person has decided, deleted 90 days later.
create table idea_originals (
  idea_id text primary key references ideas (id),
  body text not null,
  sealed integer not null default 0 check (sealed in (0, 1)),
  delete_on text
) strict, without rowid;
create index idea_originals_due on idea_originals (delete_on) where delete_on is not null;

-- Everything public reads this view and nothing else.
create view public_ideas as
  select seq, id, topic, age_band, area, province_id, authors, title, body, masked,
    received_day, published_seq, published_day, shuffle
  from ideas where status = 'published';

-- Folded words of published ideas; rowid is the public number, so the newest come first without ranking.
create virtual table idea_search using fts5 (words, content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 0');

-- "Em cũng nghĩ vậy": one for each session and idea. Its count is for officials only.
create table supports (
  idea_id text not null references ideas (id),
  voter text not null,
  day text not null,
  primary key (idea_id, voter)
) strict, without rowid;

-- "Báo cho Diễn đàn" on a published idea.
create table idea_flags (
  id text primary key,
  version integer not null default 1,
  idea_id text not null references ideas (id),
  kind text not null check (kind in ('identifying', 'upsetting')),
  at text not null,
  closed_at text,
  closed_by text references people (id)
) strict, without rowid;
create index idea_flags_open on idea_flags (idea_id) where closed_at is null;

-- "Gửi ý tưởng có dễ không?" by day; nothing ties an answer to an idea.
create table ease_ratings (
  day text not null,
  answer text not null check (answer in ('easy', 'fair', 'hard')),
  n integer not null,
  primary key (day, answer)
) strict, without rowid;

-- What grown-ups tell us of the site itself (/gop-y).
create table feedback (
  seq integer primary key,
  id text not null unique,
  version integer not null default 1,
  status text not null check (status in ('open', 'answered')),
  body text not null,
  sender text,
  unit_id text not null references units (id),
  code text not null unique,
  received_at text not null,
  answer_due text not null,
  answer text,
  answered_at text,
  answered_by text references people (id),
  check (status <> 'answered' or (answer is not null and answered_at is not null))
) strict;
create index feedback_waiting on feedback (unit_id, seq) where status = 'open';
