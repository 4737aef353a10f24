import { sql } from 'drizzle-orm'
import type { Query, ReadDb } from '../../db/client.ts'

export type CampaignChoice = {
  readonly id: string
  readonly seq: number
  readonly name: string
  readonly year: number
  readonly unitName: string
}

/** The newest campaigns of these units, of what lies above them and of what lies in them. */
export function campaignChoices(db: ReadDb, scope: readonly string[]): Query<CampaignChoice> {
  const ids = sql`(select value from json_each(${JSON.stringify(scope)}))`
  return db.rows<CampaignChoice>(sql`
    select c.id as id, c.seq as seq, c.name as name, c.year as year, u.official_name as unitName
    from campaigns c join units u on u.id = c.unit_id
    where c.unit_id in (select r.ancestor_id from unit_reach r where r.unit_id in ${ids}
      union select r.unit_id from unit_reach r where r.ancestor_id in ${ids})
    order by c.ends_on desc, c.seq desc limit 60`)
}

/** The unit whose campaign it is; undefined for none. */
export async function findCampaignUnit(db: ReadDb, id: string): Promise<string | undefined> {
  const [row] = await db.rows<{ unitId: string }>(
    sql`select c.unit_id as unitId from campaigns c where c.id = ${id}`,
  )
  return row?.unitId
}
