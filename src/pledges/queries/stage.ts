import { sql } from 'drizzle-orm'

/** `stageOf` of the rules for a pledge `p`: word for word as the migration's indexes have it, or they are not used. */
export const stageOfRow = sql`(case when p.status = 'pending' then 'pending'
  when p.status <> 'confirmed' then 'ended' when p.fulfilled_on is not null then 'fulfilled'
  when p.late = 1 then 'late' else 'running' end)`
