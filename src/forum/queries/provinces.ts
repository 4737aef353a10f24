import { sql } from 'drizzle-orm'
import { compareVi } from '../../core/vi/sort.ts'
import type { ReadDb } from '../../db/client.ts'

/** Today's provinces in Vietnamese order. 34 rows. */
export async function listProvinces(db: ReadDb): Promise<{ id: string; name: string }[]> {
  const rows = await db.rows<{ id: string; name: string }>(sql`
    select u.id as id, u.official_name as name from units u
    where u.parent_id = 'vn' and u.valid_to is null limit 64`)
  return rows.toSorted((a, b) => compareVi(a.name, b.name))
}
