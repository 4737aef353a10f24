// Mirrors migrations/*.sql for drizzle; the migrations are the truth and a test compares the two.
export * from './schema/house.ts'
export * from './schema/units.ts'
export * from './schema/accounts.ts'
export * from './schema/forum.ts'
export * from './schema/campaigns.ts'
export * from './schema/pledges.ts'
export * from './schema/safeguarding.ts'
