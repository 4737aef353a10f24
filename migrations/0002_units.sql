-- Administrative units with validity. GSO codes are re-used and kinds change, so the id is a surrogate.
create table units (
  id text primary key,
  gso_code text,
  level text not null check (level in ('country', 'province', 'district', 'commune')),
  kind text not null check (kind in ('country', 'province', 'city', 'commune', 'ward', 'special_zone',
    'township', 'district', 'town', 'provincial_city', 'island_district')),
  name text not null,
  official_name text not null,
  parent_id text references units (id),
  valid_from text not null check (valid_from glob '????-??-??'),
  valid_to text check (valid_to is null or valid_to > valid_from),
  legal_basis text
) strict, without rowid;
create index units_of_parent on units (parent_id, id);
create index units_of_code on units (gso_code, valid_from) where gso_code is not null;

-- Every word start of a unit's folded names, so that a picker reads only what it shows.
create table unit_names (
  fold text not null,
  unit_id text not null references units (id),
  primary key (fold, unit_id)
) strict, without rowid;

create table unit_events (
  id text primary key,
  kind text not null check (kind in ('merge', 'part', 'rename', 'rekind', 'split', 'keep')),
  from_id text not null references units (id),
  to_id text not null references units (id),
  effective text not null check (effective glob '????-??-??'),
  note text
) strict, without rowid;
create index unit_events_from on unit_events (from_id, to_id);
create index unit_events_to on unit_events (to_id);

-- Today's tree, each unit reaching itself: merged-away units under their successor,
-- undivided parts under the province. It decides rights and today's roll-ups.
create table unit_reach (
  ancestor_id text not null references units (id),
  unit_id text not null references units (id),
  primary key (ancestor_id, unit_id)
) strict, without rowid;
create index unit_reach_up on unit_reach (unit_id, ancestor_id);

-- Thôn, buôn, khu phố … entered or imported by their commune.
create table residential_areas (
  id text primary key,
  version integer not null default 1,
  commune_id text not null references units (id),
  kind text not null check (kind in ('thon', 'buon', 'ban', 'bon', 'lang', 'xom', 'ap', 'khu_pho', 'to_dan_pho')),
  name text not null,
  name_fold text not null,
  valid_from text not null,
  valid_to text
) strict, without rowid;
create unique index residential_areas_live on residential_areas (commune_id, kind, name_fold) where valid_to is null;
create index residential_areas_of_commune on residential_areas (commune_id, id);

create table organisations (
  id text primary key,
  seq integer not null unique,
  version integer not null default 1,
  kind text not null check (kind in ('school', 'agency', 'front', 'youth', 'commune_office', 'other')),
  school_level text check (school_level is null or school_level in
    ('preschool', 'primary', 'lower_secondary', 'upper_secondary', 'multi_level', 'boarding', 'continuing')),
  name text not null,
  name_fold text not null,
  unit_id text not null references units (id),
  commune_id text references units (id),
  province_id text references units (id),
  fields text not null default '[]' check (json_valid(fields)),
  valid_from text not null,
  valid_to text,
  successor_id text references organisations (id),
  check (school_level is null or kind = 'school')
) strict, without rowid;
create index organisations_of_commune on organisations (commune_id, name_fold, id);
create index organisations_of_province on organisations (province_id, name_fold, id);
create index organisations_of_successor on organisations (successor_id) where successor_id is not null;
