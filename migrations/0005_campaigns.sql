-- Campaigns of a year, and the events that schools and communes register for them.
create table campaigns (
  seq integer primary key,
  id text not null unique,
  version integer not null default 1,
  slug text not null unique check (slug <> '' and slug not glob '*[^a-z0-9-]*'),
  kind text not null check (kind in ('childrens_day', 'action_month', 'family_day', 'mid_autumn', 'other')),
  year integer not null check (year between 2013 and 2100),
  name text not null,
  theme text,
  unit_id text not null references units (id),
  starts_on text not null check (starts_on glob '????-??-??'),
  ends_on text not null check (ends_on >= starts_on),
  -- When events may be registered.
  registers_from text not null check (registers_from glob '????-??-??'),
  registers_to text not null check (registers_to >= registers_from)
) strict;
create unique index campaigns_of_unit on campaigns (unit_id, kind, year) where kind <> 'other';
create index campaigns_by_end on campaigns (ends_on, seq);
create index campaigns_of_unit_by_end on campaigns (unit_id, ends_on, seq);
create index campaigns_of_year on campaigns (unit_id, year);

-- seq is the public number. An event that was never approved is never public, whatever becomes of it.
create table campaign_events (
  seq integer primary key,
  id text not null unique,
  version integer not null default 1,
  status text not null check (status in ('draft', 'submitted', 'needsChanges', 'approved', 'postponed', 'cancelled',
    'held', 'reported', 'confirmed')),
  campaign_id text not null references campaigns (id),
  -- Who holds it; null: the people's committee of the unit itself.
  organisation_id text references organisations (id),
  -- Where it is held: the commune whose officials approve it.
  unit_id text not null references units (id),
  commune_id text references units (id),
  province_id text references units (id),
  title text,
  kinds text not null default '[]' check (json_valid(kinds)),
  day text check (day glob '????-??-??'),
  starts_at text check (starts_at glob '[0-2][0-9]:[0-5][0-9]'),
  ends_at text check (ends_at > starts_at),
  place_kind text check (place_kind in ('school', 'culture_house', 'other')),
  place text,
  rain_plan text,
  -- How many children are expected, by age band, and how many of them …
  under_7 integer check (under_7 between 0 and 20000),
  from_7_to_9 integer check (from_7_to_9 between 0 and 20000),
  from_10_to_12 integer check (from_10_to_12 between 0 and 20000),
  from_13_to_15 integer check (from_13_to_15 between 0 and 20000),
  disabled integer check (disabled between 0 and 20000),
  hardship integer check (hardship between 0 and 20000),
  adults integer check (adults between 0 and 20000),
  needs text not null default '{}' check (json_valid(needs)),
  safety text not null default '{}' check (json_valid(safety)),
  made_by text not null references people (id),
  submitted_by text references people (id),
  submitted_at text,
  approved_by text references people (id),
  approved_at text,
  -- Why it was postponed or cancelled, as the public reads it; and the new day that is thought of.
  reason text,
  new_day text check (new_day glob '????-??-??'),
  check ((approved_by is null) = (approved_at is null)),
  check (approved_by is null or approved_by <> submitted_by),
  check (status not in ('approved', 'postponed', 'held', 'reported', 'confirmed') or approved_at is not null),
  check (status in ('draft', 'needsChanges', 'cancelled') or (title is not null and day is not null
    and starts_at is not null and ends_at is not null and place is not null and submitted_by is not null)),
  check (status not in ('postponed', 'cancelled') or reason is not null)
) strict;
create index campaign_events_waiting on campaign_events (unit_id, submitted_at) where status = 'submitted';
create index campaign_events_waiting_by on campaign_events (unit_id, submitted_by, submitted_at) where status = 'submitted';
create index campaign_events_of_organisation on campaign_events (organisation_id, seq) where organisation_id is not null;
create index campaign_events_of_unit on campaign_events (unit_id, seq);
create index campaign_events_of_committee on campaign_events (unit_id, seq) where organisation_id is null;
create index campaign_events_begun on campaign_events (made_by, seq) where status in ('draft', 'needsChanges');
create index campaign_events_in_commune on campaign_events (commune_id, day, starts_at, seq) where approved_at is not null;
create index campaign_events_in_province on campaign_events (province_id, day, starts_at, seq) where approved_at is not null;
create index campaign_events_by_day on campaign_events (day, starts_at, seq) where approved_at is not null;
create index campaign_events_of_campaign on campaign_events (campaign_id, day, starts_at, seq) where approved_at is not null;

-- Whom the commune calls about an event. Never public; deleted a year after the event's day.
create table event_contacts (
  event_id text primary key references campaign_events (id),
  name text,
  post text,
  phone text,
  email text,
  delete_on text not null check (delete_on glob '????-??-??')
) strict, without rowid;
create index event_contacts_over on event_contacts (delete_on);

-- What the commune asks to be changed, in numbered points; a new round each time.
create table event_points (
  event_id text not null references campaign_events (id),
  round integer not null check (round > 0),
  n integer not null check (n > 0),
  section integer not null check (section between 1 and 6),
  body text not null,
  primary key (event_id, round, n)
) strict, without rowid;

-- How many events take place on a day, for each unit and its ancestors in today's tree; campaign_id '' for all.
create table event_days (
  unit_id text not null references units (id),
  campaign_id text not null,
  day text not null,
  n integer not null check (n >= 0),
  primary key (unit_id, campaign_id, day)
) strict, without rowid;

-- Everything public reads this view and nothing else.
create view public_events as
  select seq, id, version, status, campaign_id, organisation_id, unit_id, commune_id, province_id, title, kinds, day,
    starts_at, ends_at, place_kind, place, rain_plan, reason, new_day, approved_at
  from campaign_events where approved_at is not null;
