import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'

export const units = sqliteTable('units', {
  id: text('id').primaryKey(),
  gsoCode: text('gso_code'),
  level: text('level').$type<'country' | 'province' | 'district' | 'commune'>().notNull(),
  kind: text('kind').notNull(),
  name: text('name').notNull(),
  officialName: text('official_name').notNull(),
  parentId: text('parent_id'),
  validFrom: text('valid_from').notNull(),
  validTo: text('valid_to'),
  legalBasis: text('legal_basis'),
})

export const unitNames = sqliteTable(
  'unit_names',
  { fold: text('fold').notNull(), unitId: text('unit_id').notNull() },
  (table) => [primaryKey({ columns: [table.fold, table.unitId] })],
)

export const unitEvents = sqliteTable('unit_events', {
  id: text('id').primaryKey(),
  kind: text('kind').notNull(),
  fromId: text('from_id').notNull(),
  toId: text('to_id').notNull(),
  effective: text('effective').notNull(),
  note: text('note'),
})

export const unitReach = sqliteTable(
  'unit_reach',
  { ancestorId: text('ancestor_id').notNull(), unitId: text('unit_id').notNull() },
  (table) => [primaryKey({ columns: [table.ancestorId, table.unitId] })],
)

export const residentialAreas = sqliteTable('residential_areas', {
  id: text('id').primaryKey(),
  version: integer('version').notNull().default(1),
  communeId: text('commune_id').notNull(),
  kind: text('kind').notNull(),
  name: text('name').notNull(),
  nameFold: text('name_fold').notNull(),
  validFrom: text('valid_from').notNull(),
  validTo: text('valid_to'),
})

export const organisations = sqliteTable('organisations', {
  id: text('id').primaryKey(),
  seq: integer('seq').notNull(),
  version: integer('version').notNull().default(1),
  kind: text('kind').notNull(),
  schoolLevel: text('school_level'),
  name: text('name').notNull(),
  nameFold: text('name_fold').notNull(),
  unitId: text('unit_id').notNull(),
  communeId: text('commune_id'),
  provinceId: text('province_id'),
  fields: text('fields').notNull().default('[]'),
  validFrom: text('valid_from').notNull(),
  validTo: text('valid_to'),
  successorId: text('successor_id'),
})
