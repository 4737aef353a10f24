-- A login is a person; a post is a grant with dates.
create table people (
  id text primary key,
  version integer not null default 1,
  email text not null check (email = lower(email)),
  name text not null,
  -- Folded, the given name first: the order of lists, and what a search compares.
  name_key text not null default '',
  password text,
  must_change integer not null default 0 check (must_change in (0, 1)),
  totp text,
  totp_step integer not null default 0,
  ended_at text
) strict, without rowid;
create unique index people_email on people (email);
create index people_by_name on people (name_key, id);

create table grants (
  id text primary key,
  version integer not null default 1,
  person_id text not null references people (id),
  role text not null check (role in ('admin', 'moderator', 'protector', 'agency', 'school', 'commune', 'front', 'reporter', 'leader')),
  unit_id text not null references units (id),
  organisation_id text references organisations (id),
  from_day text not null check (from_day glob '????-??-??'),
  to_day text check (to_day is null or to_day >= from_day),
  granted_by text references people (id),
  confirmed_by text references people (id),
  status text not null default 'active' check (status in ('proposed', 'active', 'refused', 'ended')),
  check (granted_by is null or granted_by <> person_id),
  check (confirmed_by is null or (confirmed_by <> person_id and confirmed_by <> granted_by))
) strict, without rowid;
create index grants_of_person on grants (person_id);
create index grants_of_unit on grants (unit_id, role);

-- A protector's second factor is taken away by two other protectors: the first asks, the second agrees.
create table totp_resets (
  id text primary key,
  version integer not null default 1,
  person_id text not null references people (id),
  asked_by text not null references people (id),
  asked_at text not null,
  status text not null check (status in ('open', 'done', 'refused')),
  check (asked_by <> person_id)
) strict, without rowid;
create unique index totp_resets_open on totp_resets (person_id) where status = 'open';

-- Only the digest of a session's token is kept.
create table sessions (
  token text primary key,
  id text not null,
  person_id text not null references people (id),
  stage text not null check (stage in ('totp', 'enrol', 'change', 'full')),
  device text not null,
  created_at text not null,
  seen_at text not null,
  expires_at text not null
) strict, without rowid;
create index sessions_of_person on sessions (person_id);

-- Links that are mailed: an invitation, or a way to a new password. Only the digest is kept.
create table links (
  token text primary key,
  kind text not null check (kind in ('invitation', 'reset')),
  person_id text not null references people (id),
  expires_at text not null,
  used_at text
) strict, without rowid;
create index links_of_person on links (person_id);

create table recovery_codes (
  person_id text not null references people (id),
  code text not null,
  used_at text,
  primary key (person_id, code)
) strict, without rowid;
